"""The queue as lines: what waits for this person, for others, and what carries this person's signature."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Literal

from PySide6.QtCore import QCoreApplication

from ui.composing.draft_lines import DraftLine, Line, SectionLine
from ui.composing.draft_words import author_words, comments_chip, draft_state, draft_title
from ui.wording import times
from workstation.domain.drafts import DraftRow, DraftState

Part = Literal["mine", "others", "signed"]
PARTS: tuple[Part, ...] = ("mine", "others", "signed")

_WEEK = timedelta(days=7)
_FINISHED = frozenset({DraftState.PUBLISHED})
_SIGNED = frozenset({DraftState.WAITING, DraftState.OBJECTED, DraftState.EXPIRED, DraftState.APPROVED}) | _FINISHED


def part_of(rows: Iterable[DraftRow], part: Part, me: str) -> tuple[DraftRow, ...]:
    """Return the rows that belong in a part of the queue.

    Args:
        rows: drafts that wait, or in any state for "signed".
        part: "mine" (could be signed now), "others", or "signed" (carries the signature of `me`).
        me: name of the person at the keyboard, as signatures show it.
    """
    if part == "mine":
        return tuple(row for row in rows if row.your_turn)
    if part == "others":
        return tuple(row for row in rows if not row.your_turn)
    return tuple(row for row in rows if row.state in _SIGNED and any(me in need.signed_by for need in row.needs))


def queue_lines(rows: Sequence[DraftRow], looked: frozenset[str], now: datetime) -> tuple[Line, ...]:
    """Return headings and lines, grouped by when they go out.

    Args:
        rows: the drafts of one part.
        looked: drafts this person has looked at as they are now.
        now: moment of looking.
    """
    groups: dict[str, list[DraftRow]] = {}
    for row in rows:
        groups.setdefault(_group(row, now), []).append(row)
    lines: list[Line] = []
    for key, title in _titles().items():
        found = sorted(groups.get(key, []), key=lambda row: (row.goes_out or now, row.updated_at))
        if found:
            lines.append(SectionLine(title, len(found)))
            lines.extend(_line(row, looked, now) for row in found)
    return tuple(lines)


def _titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "late": translate("Reviews", "Its time has come"),
        "today": translate("Reviews", "Goes out today"),
        "signed": translate("Reviews", "Goes out when signed"),
        "going": translate("Reviews", "Signed by everybody"),
        "tomorrow": translate("Reviews", "Tomorrow"),
        "week": translate("Reviews", "This week"),
        "later": translate("Reviews", "Later"),
        "out": translate("Reviews", "Went out"),
    }


def _group(row: DraftRow, now: datetime) -> str:
    if row.state in _FINISHED:
        return "out"
    if row.goes_out is None:
        return "going" if row.state is DraftState.APPROVED else "signed"
    if row.goes_out <= now:
        return "late"
    days = (row.goes_out.astimezone().date() - now.astimezone().date()).days
    if days <= 1:
        return "tomorrow" if days else "today"
    return "week" if row.goes_out - now < _WEEK else "later"


def _line(row: DraftRow, looked: frozenset[str], now: datetime) -> DraftLine:
    group, state, text = draft_state(row, now)
    when, urgent = _when(row, now)
    return DraftLine(
        id=row.id,
        kind=row.channel_kind,
        title=draft_title(row),
        when=when,
        when_role="wait.text" if urgent else "text.tertiary",
        urgent=urgent,
        author=author_words(row),
        group=group,
        state=state,
        state_text=text,
        chips=comments_chip(row),
        unseen=bool(row.your_turn) and seen_key(row) not in looked,
        is_reply=row.conversation is not None,
    )


def seen_key(row: DraftRow) -> str:
    """Return what is remembered of having looked at a draft as it is now."""
    return f"{row.id}:{row.digest[:12]}"


def _when(row: DraftRow, now: datetime) -> tuple[str, bool]:
    """When it goes out, and whether that presses."""
    if row.state in _FINISHED:
        return times.age(row.updated_at, now), False
    if row.goes_out is None and row.state is DraftState.APPROVED:
        return times.age(row.updated_at, now), False
    if row.goes_out is None:
        return QCoreApplication.translate("Reviews", "after sign-off"), False
    if row.goes_out <= now:
        text = QCoreApplication.translate("Reviews", "since {time}")
        return text.replace("{time}", _near(row.goes_out, now)), True
    if row.goes_out.astimezone().date() == now.astimezone().date():
        return times.until(row.goes_out, now), True
    return times.day_and_time(row.goes_out, now), False


def _near(moment: datetime, now: datetime) -> str:
    same = moment.astimezone().date() == now.astimezone().date()
    return times.clock(moment) if same else times.day_and_time(moment, now)
