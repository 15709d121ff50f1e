"""The story that a sample workspace tells, read from data: who is on the team, what they wrote, decided and sorted."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from workstation.domain.errors import InternalBug
from workstation.domain.founding import NewMember, NewPerson

Fields = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftStep:
    """One thing that somebody does with a draft: `do` names it, `fields` say how."""

    do: str
    by: str
    fields: Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryDraft:
    """One draft: who writes what for which channel, and what happens to it.

    `reply_to` is the platform's id of the message that is answered; the slot begins and ends so many seconds from now.
    """

    by: str
    channel: str
    text: str
    title: str
    reply_to: str
    language: str
    topics: tuple[str, ...]
    slot: tuple[float, float | None] | None
    media: tuple[tuple[str, str], ...]
    steps: tuple[DraftStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryConversation:
    """What the team made of a conversation; `root` is the platform's id of its thread."""

    channel: str
    root: str
    fields: Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A whole sample: the team, the practice channels, and what happened there."""

    team: str
    preset: str
    scenario: str
    admin: NewPerson
    members: tuple[NewMember, ...]
    names: Mapping[str, str]
    sits: str
    channels: tuple[str, ...]
    conversations: tuple[StoryConversation, ...]
    drafts: tuple[StoryDraft, ...]
    scratches: tuple[Fields, ...]


def read_story(data: bytes) -> Story:
    """Return the story told by the JSON of `resources/sample/story.json`.

    Raises:
        InternalBug: our own data are damaged.
    """
    try:
        value = json.loads(data)
        admin, members = value["admin"], value["members"]
        return Story(
            team=value["team"],
            preset=value["preset"],
            scenario=value["scenario"],
            admin=NewPerson(name=admin["name"], department=admin["department"]),
            members=tuple(_member(item) for item in members),
            names={item["key"]: item["name"] for item in (admin, *members)},
            sits=value["sits"],
            channels=tuple(value["channels"]),
            conversations=tuple(_conversation(item) for item in value["conversations"]),
            drafts=tuple(_draft(item) for item in value["drafts"]),
            scratches=tuple(value["scratches"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise InternalBug("sample_story_damaged", cause=repr(error)) from error


def _member(item: Fields) -> NewMember:
    roles = tuple(str(role) for role in cast("Sequence[object]", item["roles"]))
    return NewMember(name=str(item["name"]), department=str(item["department"]), roles=roles)


def _conversation(item: Fields) -> StoryConversation:
    return StoryConversation(channel=str(item["channel"]), root=str(item["root"]), fields=item)


def _draft(item: Fields) -> StoryDraft:
    by = str(item["by"])
    steps = cast("Sequence[Fields]", item["steps"])
    media = cast("Sequence[Fields]", item.get("media", ()))
    return StoryDraft(
        by=by,
        channel=str(item["channel"]),
        text=str(item["text"]),
        title=str(item.get("title", "")),
        reply_to=str(item.get("reply_to", "")),
        language=str(item.get("language", "")),
        topics=tuple(str(topic) for topic in cast("Sequence[object]", item.get("topics", ()))),
        slot=_slot(item),
        media=tuple((str(picture["file"]), str(picture["alt"])) for picture in media),
        steps=tuple(DraftStep(do=str(step["do"]), by=str(step.get("by", by)), fields=step) for step in steps),
    )


def _slot(item: Fields) -> tuple[float, float | None] | None:
    if "slot_seconds" in item:
        begin, end = cast("Sequence[float]", item["slot_seconds"])
        return float(begin), float(end)
    minutes = item.get("slot_minutes")
    return (float(minutes) * 60, None) if isinstance(minutes, int | float) else None
