"""`conversation …`: triage."""

import argparse
from collections.abc import Awaitable, Callable

from workstation.cli.answers import Answer
from workstation.cli.door import Door, Groups, command, subgroup
from workstation.cli.inbox import conversation_facts, conversation_line
from workstation.cli.values import moment, text_of
from workstation.domain.conversations import ConversationState
from workstation.domain.identifiers import ConversationId

Act = Callable[[Door, list[ConversationId]], Awaitable[object]]


def add_to(groups: Groups) -> None:
    """Register the commands."""
    group = subgroup(groups, "conversation", "triage: who takes it, what it is about, whether it is done")
    assign = _one(group, "assign", _assign, "give it to a person")
    assign.add_argument("--to", metavar="PERSON", help="without it: to nobody")
    label = _one(group, "label", _label, "put a label on it")
    label.add_argument("--label", required=True)
    label.add_argument("--remove", action="store_true")
    _one(group, "note", _note, "leave an internal note").add_argument("--text-file", required=True, metavar="F")
    _one(group, "snooze", _snooze, "put it away until a time").add_argument("--until", required=True, type=moment)
    _one(group, "done", _done, "nothing more to do here")
    _one(group, "open", _open, "there is something to do here")
    _one(group, "unread", _unread, "mark it as not read")
    _one(group, "take-up", _take_up, "make a heard conversation one that we answer")


def _one(group: Groups, name: str, act: Act, summary: str) -> argparse.ArgumentParser:
    async def handler(door: Door) -> Answer:
        await door.act_as()
        ids = [await door.conversation(wanted) for wanted in door.argument("ids")]
        await act(door, ids)
        rows = await door.workstation.searching.rows(ids)
        shown = [rows[identifier] for identifier in ids]
        facts = [conversation_facts(row) for row in shown]
        data = facts[0] if len(facts) == 1 else {"conversations": facts}
        return Answer(data, [conversation_line(row) for row in shown])

    parser = command(group, name, handler, summary, writes=True, acts=True)
    parser.add_argument("ids", nargs="+", metavar="ID")
    return parser


async def _assign(door: Door, ids: list[ConversationId]) -> object:
    wanted = door.argument("to")
    person = (await door.person(wanted)).id if wanted else None
    return await door.workstation.triaging.assign(ids, person)


async def _label(door: Door, ids: list[ConversationId]) -> object:
    triaging = door.workstation.triaging
    change = triaging.unlabel if door.argument("remove") else triaging.label
    return await change(ids, door.argument("label"))


async def _note(door: Door, ids: list[ConversationId]) -> object:
    text = text_of(door.argument("text_file"))
    return [await door.workstation.triaging.add_note(identifier, text) for identifier in ids]


async def _snooze(door: Door, ids: list[ConversationId]) -> object:
    return await door.workstation.triaging.set_state(ids, ConversationState.SNOOZED, until=door.argument("until"))


async def _done(door: Door, ids: list[ConversationId]) -> object:
    return await door.workstation.triaging.set_state(ids, ConversationState.DONE)


async def _open(door: Door, ids: list[ConversationId]) -> object:
    return await door.workstation.triaging.set_state(ids, ConversationState.OPEN)


async def _unread(door: Door, ids: list[ConversationId]) -> object:
    return await door.workstation.triaging.mark_unread(ids)


async def _take_up(door: Door, ids: list[ConversationId]) -> object:
    return await door.workstation.triaging.take_up(ids)
