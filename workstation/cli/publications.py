"""`publish` and `publication …`: what goes out and what became of it."""

import asyncio

from workstation.cli.answers import Answer
from workstation.cli.door import Door, Groups, command, subgroup
from workstation.cli.values import by_prefix, pause, plain
from workstation.cli.wording import reason_text
from workstation.domain.identifiers import PublicationId
from workstation.domain.publications import NEEDS_YOU, Publication
from workstation.domain.publications import Answer as Seen


def add_to(groups: Groups) -> None:
    """Register the commands."""
    publish = command(groups, "publish", _publish, "send what is signed and settle what is open", writes=True)
    publish.add_argument("--now", action="store_true", help="without the 60 s after the last approval")
    publish.add_argument("--watch", type=pause, metavar="SECONDS", help="keep publishing, this often")
    publication = subgroup(groups, "publication", "what went out")
    command(publication, "list", _list, "every publication, newest first", writes=False)
    command(publication, "show", _show, "one publication with its trail", writes=False).add_argument("id")
    settle = command(publication, "settle", _settle, "say what you saw on the platform", writes=True, acts=True)
    settle.add_argument("id")
    what = settle.add_mutually_exclusive_group(required=True)
    what.add_argument("--there", dest="seen", action="store_const", const=Seen.THERE)
    what.add_argument("--not-there", dest="seen", action="store_const", const=Seen.NOT_THERE)
    what.add_argument("--drop", dest="seen", action="store_const", const=Seen.DROP)
    settle.add_argument("--link", default="")


def facts(publication: Publication) -> dict[str, object]:
    """Return a publication's keys for --json."""
    return {
        "id": publication.id,
        "draft": publication.draft,
        "account": publication.account,
        "state": publication.state,
        "url": publication.url,
        "external_id": publication.native_id,
        "title": publication.title,
        "due_at": publication.due_at,
        "updated_at": publication.updated_at,
        "waiting": publication.waiting,
        "reasons": publication.reasons,
        "trail": [{"at": step.at, "step": step.step} for step in publication.trail],
    }


def line(publication: Publication) -> str:
    """Return a publication as one line."""
    told = publication.waiting or (publication.reasons[0] if publication.reasons else None)
    why = f"  {reason_text(told)}" if told else ""
    return f"{publication.id}  {publication.state:<10} {plain(publication.title)[:60]}  {publication.url}{why}"


async def _publish(door: Door) -> Answer:
    seconds: float | None = door.argument("watch")
    while True:
        publications = await door.workstation.publishing.run(now=door.argument("now"))
        answer = Answer(
            {"publications": [facts(publication) for publication in publications]},
            [line(publication) for publication in publications],
        )
        asking = sum(item.state in NEEDS_YOU and item.waiting is None for item in publications)
        if asking:
            door.speaker.say(f"{asking} need you: look on the platform, then `atalayactl publication settle ID`.")
        if seconds is None:
            return answer
        door.speaker.answer(answer)
        await asyncio.sleep(seconds)


async def _list(door: Door) -> Answer:
    publications = await door.workstation.publishing.publications()
    return Answer(
        {"publications": [facts(publication) for publication in publications]},
        [line(publication) for publication in publications],
    )


async def _wanted(door: Door) -> PublicationId:
    publications = await door.workstation.publishing.publications()
    return PublicationId(by_prefix(door.argument("id"), [item.id for item in publications], "publication"))


async def _show(door: Door) -> Answer:
    publication = await door.workstation.publishing.publication(await _wanted(door))
    trail = [f"  {step.at:%Y-%m-%d %H:%M:%S}  {reason_text(step.step)}" for step in publication.trail]
    return Answer(facts(publication), [line(publication), *trail])


async def _settle(door: Door) -> Answer:
    await door.act_as()
    publication = await door.workstation.publishing.settle(
        await _wanted(door), door.argument("seen"), door.argument("link")
    )
    return Answer(facts(publication), [line(publication)])
