"""`collect`, `inbox …` and `search`: what came in."""

import asyncio

from workstation.cli.answers import Answer
from workstation.cli.door import Door, Groups, command, subgroup
from workstation.cli.values import count, pause, plain
from workstation.cli.wording import reason_text
from workstation.domain.conversations import ConversationRow
from workstation.domain.messages import Message


def add_to(groups: Groups) -> None:
    """Register the commands."""
    collect = command(groups, "collect", _collect, "fetch what is new", writes=True)
    collect.add_argument("--channel", action="append", default=[], metavar="ID")
    collect.add_argument("--watch", type=pause, metavar="SECONDS", help="keep fetching, this often")
    inbox = subgroup(groups, "inbox", "read conversations")
    listing = command(inbox, "list", _list, "conversations, newest first", writes=False)
    listing.add_argument("--query", default="")
    listing.add_argument("--limit", type=count, default=50)
    listing.add_argument("--after", metavar="CURSOR")
    show = command(inbox, "show", _show, "one conversation with its messages", writes=False)
    show.add_argument("conversation")
    show.add_argument("--limit", type=count, default=200)
    show.add_argument("--after", metavar="CURSOR")
    search = command(groups, "search", _search, "find messages", writes=False)
    search.add_argument("query")
    search.add_argument("--limit", type=count, default=50)
    search.add_argument("--after", metavar="CURSOR")


def conversation_facts(row: ConversationRow) -> dict[str, object]:
    """Return a conversation's keys for --json."""
    return {
        "id": row.id,
        "channel": row.account,
        "channel_title": row.channel_title,
        "subject": row.subject,
        "who": row.who,
        "preview": row.preview,
        "last_at": row.last_at,
        "state": row.state,
        "mode": row.mode,
        "taken_up": row.taken_up,
        "assignee": row.assignee_name or None,
        "labels": row.labels,
        "unread": row.unread,
        "starred": row.starred,
        "muted": row.muted,
        "snoozed_until": row.snoozed_until,
        "messages": row.message_count,
    }


def conversation_line(row: ConversationRow) -> str:
    """Return a conversation as one line."""
    dot = "*" if row.unread else " "
    words = row.preview or row.subject
    who = plain(row.who)[:24]
    return f"{row.id[:12]} {dot} {row.last_at:%Y-%m-%d %H:%M} {row.state:<8} {who:<24} {plain(words)[:80]}"


def message_facts(message: Message) -> dict[str, object]:
    """Return a message's keys for --json."""
    return {
        "id": message.id,
        "external_id": message.native_id,
        "conversation": message.conversation,
        "channel": message.account,
        "author": message.author.name,
        "sent_at": message.sent_at,
        "subject": message.subject,
        "text": message.text,
        "url": message.url,
        "state": message.state,
        "kind": message.kind,
        "parent": message.parent,
        "own": message.own is not None,
        "versions": message.version_count,
    }


def _message_line(message: Message) -> str:
    who = plain(message.author.name)
    return f"{message.id[:12]}  {message.sent_at:%Y-%m-%d %H:%M}  {who}: {plain(message.text)[:200]}"


async def _collect(door: Door) -> Answer:
    channels = [(await door.channel(wanted)).id for wanted in door.argument("channel")] or None
    seconds: float | None = door.argument("watch")
    while True:
        results = await door.workstation.collecting.collect(channels, on_progress=door.speaker.progress)
        lines = [
            f"{item.id[:12]}  new {item.new}, changed {item.changed}, retracted {item.retracted},"
            f" known {item.duplicate}" + (f"  {reason_text(item.failed)}" if item.failed else "")
            for item in results
        ]
        data = {
            "channels": [
                {
                    "id": item.id,
                    "new": item.new,
                    "changed": item.changed,
                    "retracted": item.retracted,
                    "duplicate": item.duplicate,
                    "own": item.own,
                    "failed": item.failed,
                }
                for item in results
            ]
        }
        answer = Answer(data, lines, 3 if results and all(item.failed for item in results) else 0)
        if seconds is None:
            return answer
        door.speaker.answer(answer)
        await asyncio.sleep(seconds)


async def _list(door: Door) -> Answer:
    page = await door.workstation.searching.conversations(
        door.argument("query"), after=door.argument("after"), limit=door.argument("limit")
    )
    data = {"conversations": [conversation_facts(row) for row in page.rows], "next": page.next}
    return Answer(data, [conversation_line(row) for row in page.rows])


async def _show(door: Door) -> Answer:
    conversation = await door.conversation(door.argument("conversation"))
    detail = await door.workstation.searching.conversation(conversation)
    page = await door.workstation.searching.messages(
        conversation, after=door.argument("after"), limit=door.argument("limit")
    )
    data = {
        **conversation_facts(detail.row),
        "notes": [{"person": note.person_name, "text": note.text, "at": note.written_at} for note in detail.notes],
        "messages": [message_facts(message) for message in page.messages],
        "next": page.next,
    }
    return Answer(data, [conversation_line(detail.row), *(_message_line(message) for message in page.messages)])


async def _search(door: Door) -> Answer:
    page = await door.workstation.searching.search_messages(
        door.argument("query"), after=door.argument("after"), limit=door.argument("limit")
    )
    data = {"messages": [message_facts(message) for message in page.messages], "next": page.next}
    return Answer(data, [_message_line(message) for message in page.messages])
