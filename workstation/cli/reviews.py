"""`review …` and `stop …`: signing, objecting, stopping."""

from workstation.cli.answers import Answer
from workstation.cli.door import Door, Groups, command, subgroup
from workstation.cli.drafts import row_facts, row_line, view_facts, view_lines
from workstation.cli.values import by_prefix, plain
from workstation.domain.desk import Stop
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import DraftRow
from workstation.domain.errors import Reason, RuleViolation
from workstation.domain.identifiers import Digest, DraftId, EventId

_FULL_ID = 64
"""Characters of an event's whole id."""


def add_to(groups: Groups) -> None:
    """Register the commands."""
    review = subgroup(groups, "review", "sign off, or say why not")
    command(review, "queue", _queue, "what waits for a signature", writes=False)
    approve = command(review, "approve", _approve, "sign exactly this digest", writes=True, acts=True)
    approve.add_argument("draft")
    approve.add_argument("--digest", required=True, help="the digest that was looked at")
    approve.add_argument("--role", required=True)
    approve.add_argument("--acknowledge", action="append", default=[], metavar="FLAG")
    objection = command(review, "object", _object, "block it for everyone", writes=True, acts=True)
    objection.add_argument("draft")
    objection.add_argument("--digest", required=True)
    objection.add_argument("--reason", required=True)
    lift = command(review, "lift", _lift_objection, "take back your objection", writes=True, acts=True)
    lift.add_argument("draft")
    changes = command(review, "request-changes", _request_changes, "return it to its author", writes=True, acts=True)
    changes.add_argument("draft")
    changes.add_argument("--reason", required=True)
    comment = command(review, "comment", _comment, "comment on a range of the text", writes=True, acts=True)
    comment.add_argument("draft")
    comment.add_argument("--digest", required=True)
    comment.add_argument("--start", type=int, default=0)
    comment.add_argument("--end", type=int, default=0)
    comment.add_argument("--text", required=True)
    withdraw = command(review, "withdraw", _withdraw, "take back an approval", writes=True, acts=True)
    withdraw.add_argument("approval")
    stop = subgroup(groups, "stop", "stop publishing, and let it go on")
    for name, handler, summary in (("set", _stop, "stop"), ("lift", _go_on, "let it go on")):
        parser = command(stop, name, handler, summary, writes=True, acts=True)
        what = parser.add_mutually_exclusive_group(required=True)
        what.add_argument("--draft", metavar="D")
        what.add_argument("--account", metavar="A")
        what.add_argument("--all", action="store_true")
        parser.add_argument("--reason", required=name == "set", default="")


async def _queue(door: Door) -> Answer:
    rows = await door.workstation.reviewing.queue()
    return Answer({"queue": [row_facts(row) for row in rows]}, [row_line(row) for row in rows])


async def _view(door: Door, draft: DraftId) -> Answer:
    view = await door.workstation.drafting.show(draft)
    return Answer(view_facts(view), view_lines(view))


async def _approve(door: Door) -> Answer:
    person = await door.act_as()
    draft = await door.draft(door.argument("draft"))
    row: DraftRow = await door.workstation.reviewing.approve(
        draft,
        Digest(door.argument("digest")),
        door.argument("role"),
        person=person,
        flags_acknowledged=tuple(door.argument("acknowledge")),
    )
    return await _view(door, row.id)


async def _object(door: Door) -> Answer:
    await door.act_as()
    draft = await door.draft(door.argument("draft"))
    await door.workstation.reviewing.object(draft, Digest(door.argument("digest")), door.argument("reason"))
    return await _view(door, draft)


async def _lift_objection(door: Door) -> Answer:
    await door.act_as()
    draft = await door.draft(door.argument("draft"))
    await door.workstation.reviewing.lift_objection(draft)
    return await _view(door, draft)


async def _request_changes(door: Door) -> Answer:
    await door.act_as()
    draft = await door.draft(door.argument("draft"))
    await door.workstation.reviewing.request_changes(draft, door.argument("reason"))
    return await _view(door, draft)


async def _comment(door: Door) -> Answer:
    await door.act_as()
    draft = await door.draft(door.argument("draft"))
    await door.workstation.reviewing.comment(
        draft, Digest(door.argument("digest")), door.argument("start"), door.argument("end"), door.argument("text")
    )
    return await _view(door, draft)


async def _withdraw(door: Door) -> Answer:
    await door.act_as()
    approval = await _approval(door, door.argument("approval"))
    row: DraftRow = await door.workstation.reviewing.withdraw(approval)
    return await _view(door, row.id)


async def _approval(door: Door, wanted: str) -> EventId:
    """Return the id of the sign-off that begins with `wanted`."""
    if len(wanted) == _FULL_ID:
        return EventId(wanted)
    rows = await door.workstation.drafting.drafts()
    views = [await door.workstation.drafting.show(row.id) for row in rows]
    return EventId(by_prefix(wanted, [line.event for view in views for line in view.reviews], "sign-off"))


async def _scope(door: Door) -> tuple[StopScope, str]:
    if door.argument("draft"):
        return StopScope.DRAFT, await door.draft(door.argument("draft"))
    if door.argument("account"):
        return StopScope.ACCOUNT, (await door.channel(door.argument("account"))).id
    return StopScope.EVERYTHING, ""


def _stop_facts(stop: Stop) -> dict[str, object]:
    return {
        "id": stop.id,
        "scope": stop.scope,
        "target": stop.target,
        "reason": stop.reason,
        "person": stop.person_name,
        "at": stop.at,
    }


async def _stop(door: Door) -> Answer:
    await door.act_as()
    scope, target = await _scope(door)
    stop = await door.workstation.reviewing.set_stop(scope, door.argument("reason"), target=target)
    return Answer(_stop_facts(stop), [f"stopped by {plain(stop.person_name)}: {plain(stop.reason)}"])


async def _go_on(door: Door) -> Answer:
    await door.act_as()
    scope, target = await _scope(door)
    stops = [stop for stop in await door.workstation.reviewing.stops() if stop.scope is scope and stop.target == target]
    if not stops:
        raise RuleViolation(Reason("not_here", {"what": "stop", "id": target or "everything"}))
    for stop in stops:
        await door.workstation.reviewing.lift_stop(stop.id)
    return Answer({"lifted": [_stop_facts(stop) for stop in stops]}, [f"lifted {len(stops)}"])
