"""`draft …`: writing, and handing in for sign-off."""

from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from workstation.cli.answers import Answer
from workstation.cli.door import Door, Groups, command, subgroup
from workstation.cli.values import UsageProblem, moment, plain, read_bytes, text_of
from workstation.cli.wording import finding_text, reason_text
from workstation.domain.desk import DraftView, ReviewLine
from workstation.domain.drafts import Action, Content, DraftRow, MediaRef, Need, Schedule

_MARKS = {"equal": "", "insert": "+", "delete": "-"}


def add_to(groups: Groups) -> None:
    """Register the commands."""
    draft = subgroup(groups, "draft", "write posts and replies")
    new = command(draft, "new", _new, "start a draft", writes=True, acts=True)
    new.add_argument("--channel", required=True, metavar="ID")
    new.add_argument("--reply-to", metavar="MESSAGE")
    _content_options(new, text_required=True)
    revise = command(draft, "revise", _revise, "put a new revision; it has no approvals", writes=True, acts=True)
    revise.add_argument("draft")
    _content_options(revise, text_required=False)
    for name, handler, summary, writes in (
        ("show", _show, "a draft with its sign-offs", False),
        ("submit", _submit, "hand it in for sign-off", True),
        ("discard", _discard, "put it away", True),
    ):
        command(draft, name, handler, summary, writes=writes, acts=writes).add_argument("draft")
    diff = command(draft, "diff", _diff, "what changed, word by word", writes=False)
    diff.add_argument("draft")
    diff.add_argument("from_revision", nargs="?", type=int, metavar="FROM")
    diff.add_argument("to_revision", nargs="?", type=int, metavar="TO")
    command(draft, "list", _list, "every draft", writes=False)


def _content_options(parser: ArgumentParser, *, text_required: bool) -> None:
    add = parser.add_argument
    add("--text-file", required=text_required, metavar="F", help="the text, or - for standard input")
    add("--title")
    add("--media", action="append", default=[], type=Path, metavar="F")
    add("--alt", action="append", default=[], metavar="T", help="alternative text, one for each --media")
    add("--language", default=None)
    add("--topic", action="append", default=None)
    add("--not-before", type=moment, metavar="T")
    add("--not-after", type=moment, metavar="T")


def need_facts(needs: Sequence[Need]) -> list[dict[str, object]]:
    """Return the sign-offs needed, for --json."""
    return [
        {
            "stage": need.stage,
            "role": need.role,
            "k": need.k,
            "signed_by": need.signed_by,
            "missing": need.missing,
            "candidates": need.candidates,
        }
        for need in needs
    ]


def row_facts(row: DraftRow) -> dict[str, object]:
    """Return a draft's keys for --json in lists and queues."""
    return {
        "id": row.id,
        "channel": row.account,
        "channel_title": row.channel_title,
        "action": row.action,
        "title": row.title,
        "preview": row.preview,
        "state": row.state,
        "revision": row.revision,
        "digest": row.digest,
        "author": row.author_name,
        "updated_at": row.updated_at,
        "conversation": row.conversation,
        "needs": need_facts(row.needs),
        "your_turn": row.your_turn,
        "goes_out": row.goes_out,
    }


def row_line(row: DraftRow) -> str:
    """Return a draft as one line."""
    missing = ", ".join(f"{need.missing} {need.role}" for need in row.needs if need.missing)
    waits = f"  waits for {missing}" if missing else ""
    return f"{row.id}  r{row.revision} {row.digest[:12]} {row.state:<18} {plain(row.title or row.preview)[:60]}{waits}"


def view_facts(view: DraftView) -> dict[str, object]:
    """Return one draft's keys for --json."""
    return {
        **row_facts(view.row),
        "rule": view.rule_id,
        "text": view.revision.content.text,
        "flags": view.flags,
        "findings": view.findings,
        "comments": view.comments,
        "reviews": view.reviews,
    }


def view_lines(view: DraftView) -> list[str]:
    """Return one draft as lines: what it says, who signed, who is missing, what was said about it."""
    lines = [row_line(view.row), f"  digest {view.row.digest}", f"  rule   {view.rule_id or 'none'}", ""]
    lines += [f"  | {plain(line)}" for line in view.revision.content.text.splitlines()]
    lines += [f"  {media.name}: {plain(media.alt_text)}" for media in view.revision.content.media]
    lines += ["", *(_need_line(need) for need in view.needs)]
    lines += [f"  {finding_text(finding)}" for finding in view.findings]
    lines += [f'  {item.person_name} about "{plain(item.quote)}": {plain(item.text)}' for item in view.comments]
    lines += [_review_line(line) for line in view.reviews]
    return lines


def _need_line(need: Need) -> str:
    signed = f"signed by {', '.join(map(plain, need.signed_by))}" if need.signed_by else "nobody signed"
    missing = f"; {need.missing} missing, could be {', '.join(map(plain, need.candidates))}" if need.missing else ""
    return f"  {need.role:<8} {signed}{missing}"


def _review_line(line: ReviewLine) -> str:
    as_role = f" as {line.role}" if line.role else ""
    why = f": {plain(line.reason)}" if line.reason else ""
    void = f" (does not count: {reason_text(line.why_not)})" if line.why_not else ""
    at = f"{line.at.astimezone():%Y-%m-%d %H:%M}"
    return f"  {at}  {plain(line.person_name)} {line.kind}{as_role} r{line.revision}{why}{void}  {line.event[:16]}"


async def _media(door: Door) -> tuple[MediaRef, ...]:
    files: list[Path] = door.argument("media")
    alts: list[str] = door.argument("alt")
    if len(alts) not in {0, len(files)}:
        raise UsageProblem("give one --alt for each --media")
    found = []
    for number, path in enumerate(files):
        media = await door.workstation.drafting.attach(path.name, read_bytes(path))
        found.append(replace(media, alt_text=alts[number]) if alts else media)
    return tuple(found)


async def _new(door: Door) -> Answer:
    await door.act_as()
    drafting = door.workstation.drafting
    channel = await door.channel(door.argument("channel"))
    wanted: str | None = door.argument("reply_to")
    target = await drafting.reply_target(await door.message(wanted)) if wanted else None
    view = await drafting.create(
        Content(
            account=channel.id,
            action=Action.REPLY if target else Action.POST,
            text=text_of(door.argument("text_file")),
            title=door.argument("title") or "",
            media=await _media(door),
            reply_to=target,
            schedule=Schedule(not_before=door.argument("not_before"), not_after=door.argument("not_after")),
            language=door.argument("language") or "",
            topics=tuple(door.argument("topic") or ()),
        )
    )
    return _answer(view)


async def _revise(door: Door) -> Answer:
    await door.act_as()
    drafting = door.workstation.drafting
    draft = await door.draft(door.argument("draft"))
    content = (await drafting.show(draft)).revision.content
    if door.argument("text_file"):
        content = replace(content, text=text_of(door.argument("text_file")))
    if door.argument("media"):
        content = replace(content, media=await _media(door))
    for option in ("title", "language"):
        if door.argument(option) is not None:
            content = replace(content, **{option: door.argument(option)})
    if door.argument("topic") is not None:
        content = replace(content, topics=tuple(door.argument("topic")))
    schedule = content.schedule
    for option in ("not_before", "not_after"):
        if door.argument(option) is not None:
            schedule = replace(schedule, **{option: door.argument(option)})
    return _answer(await drafting.revise(draft, replace(content, schedule=schedule)))


async def _show(door: Door) -> Answer:
    return _answer(await door.workstation.drafting.show(await door.draft(door.argument("draft"))))


async def _submit(door: Door) -> Answer:
    await door.act_as()
    return _answer(await door.workstation.drafting.submit(await door.draft(door.argument("draft"))))


async def _discard(door: Door) -> Answer:
    await door.act_as()
    draft = await door.draft(door.argument("draft"))
    await door.workstation.drafting.discard(draft)
    return Answer({"id": draft, "state": "discarded"}, [f"{draft} discarded"])


async def _diff(door: Door) -> Answer:
    draft = await door.draft(door.argument("draft"))
    changes = await door.workstation.drafting.diff(draft, door.argument("from_revision"), door.argument("to_revision"))
    words = [f"[{_MARKS[change.op]}{change.text}]" if _MARKS[change.op] else change.text for change in changes]
    return Answer({"id": draft, "changes": changes}, ["".join(words)])


async def _list(door: Door) -> Answer:
    rows = await door.workstation.drafting.drafts()
    return Answer({"drafts": [row_facts(row) for row in rows]}, [row_line(row) for row in rows])


def _answer(view: DraftView) -> Answer:
    return Answer(view_facts(view), view_lines(view))
