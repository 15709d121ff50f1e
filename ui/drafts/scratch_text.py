"""What is being written, as one text that can be kept while it is typed and read back after anything."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from workstation.domain.drafts import Content, MediaRef, Schedule
from workstation.domain.identifiers import AccountId, DraftId, MediaHash

NEW = DraftId("new")
"""Stands for the draft that has no first revision yet."""


def scratch_key(draft: DraftId) -> str:
    """Return the key under which what is typed into a draft is kept."""
    return f"draft:{draft}"


def to_scratch(content: Content) -> str:
    """Return a content as a text to keep."""
    schedule = content.schedule
    return json.dumps(
        {
            "account": content.account,
            "title": content.title,
            "text": content.text,
            "media": [
                [item.sha256, item.media_type, item.name, item.alt_text, item.size, item.width, item.height]
                for item in content.media
            ],
            "schedule": [_moment(schedule.not_before), _moment(schedule.not_after), schedule.zone],
            "language": content.language,
            "topics": list(content.topics),
        },
        ensure_ascii=False,
    )


def from_scratch(text: str, before: Content) -> Content:
    """Return what was kept, on top of the content it was typed over.

    A text that is no kept content is taken as the words themselves: nothing that somebody typed is thrown away.
    """
    try:
        return _read(json.loads(text), before)
    except (ValueError, TypeError, KeyError):
        return replace(before, text=text)


def _read(kept: Mapping[str, Any], before: Content) -> Content:
    start, end, zone = kept["schedule"]
    return replace(
        before,
        account=AccountId(str(kept["account"])),
        title=str(kept["title"]),
        text=str(kept["text"]),
        media=tuple(_media(item) for item in kept["media"]),
        schedule=Schedule(_from_moment(start), _from_moment(end), str(zone)),
        language=str(kept["language"]),
        topics=tuple(str(topic) for topic in kept["topics"]),
    )


def _media(item: list[Any]) -> MediaRef:
    sha256, media_type, name, alt_text, size, width, height = item
    return MediaRef(
        MediaHash(str(sha256)), str(media_type), str(name), str(alt_text), int(size), int(width), int(height)
    )


def _moment(value: datetime | None) -> str | None:
    return value.isoformat() if value is not None else None


def _from_moment(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None
