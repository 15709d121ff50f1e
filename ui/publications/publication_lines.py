"""Publications as lines of a list, in their groups; drafts that wait for a signature stand among what waits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.composing.draft_words import draft_state, draft_title
from ui.publications.publication_states import PARTS, Part, part_of, state_words
from ui.widgets.plain_text import one_line
from ui.widgets.text_marking import visible
from ui.wording import times
from workstation.domain.drafts import DraftRow
from workstation.domain.publications import Publication, PublicationState

DRAFT = "draft:"
"""Begins the key of a line that is a draft, not a publication."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationLine:
    """What a line says; `key` is the publication's id, or `DRAFT` and the draft's."""

    key: str
    kind: str
    title: str
    when: str
    group: str
    state: str
    state_text: str
    strong: bool = False

    def spoken(self) -> str:
        """Return the whole line for a screen reader."""
        return ", ".join(part for part in (self.title, self.state_text, self.when) if part)


@dataclass(frozen=True, slots=True)
class SectionLine:
    """A heading between lines, with how many follow."""

    title: str
    count: int


Line = PublicationLine | SectionLine


def publication_lines(
    publications: Sequence[Publication], waiting: Sequence[DraftRow], now: datetime
) -> tuple[Line, ...]:
    """Return headings and lines.

    Args:
        publications: what is on its way or went out.
        waiting: drafts that wait for a signature.
        now: moment of looking.
    """
    groups: dict[Part, list[tuple[datetime, PublicationLine]]] = {part: [] for part in PARTS}
    for publication in publications:
        groups[part_of(publication, now)].append((_moment(publication), _line(publication, now)))
    groups["waiting"].extend((row.goes_out or row.updated_at, _draft_line(row, now)) for row in waiting)
    lines: list[Line] = []
    for part in PARTS:
        found = sorted(groups[part], key=lambda item: item[0], reverse=part in ("need", "today", "earlier"))
        found.sort(key=lambda item: item[1].state != "unknown")
        if found:
            lines.append(SectionLine(part_words(part), len(found)))
            lines.extend(line for _, line in found)
    return tuple(lines)


def part_words(part: Part) -> str:
    """Return the heading of a group."""
    translate = QCoreApplication.translate
    return {
        "need": translate("Publications", "Need you"),
        "waiting": translate("Publications", "Waiting"),
        "planned": translate("Publications", "Planned"),
        "today": translate("Publications", "Today"),
        "earlier": translate("Publications", "Earlier"),
    }[part]


def title_words(publication: Publication) -> str:
    """Return what a publication is called."""
    words = visible(one_line(publication.title or publication.text))
    return words or QCoreApplication.translate("Publications", "Without words")


def _line(publication: Publication, now: datetime) -> PublicationLine:
    group, state, text = state_words(publication, now)
    return PublicationLine(
        key=publication.id,
        kind=publication.channel_kind or "feed",
        title=title_words(publication),
        when=_near(_moment(publication), now),
        group=group,
        state=state,
        state_text=text,
        strong=part_of(publication, now) == "need",
    )


def _draft_line(row: DraftRow, now: datetime) -> PublicationLine:
    group, state, text = draft_state(row, now)
    return PublicationLine(
        key=DRAFT + row.id,
        kind=row.channel_kind,
        title=draft_title(row),
        when=_near(row.goes_out, now) if row.goes_out is not None and row.goes_out > now else "",
        group=group,
        state=state,
        state_text=text,
    )


def _moment(publication: Publication) -> datetime:
    """When it goes out while it has not; when it was sent afterwards."""
    if publication.state in (PublicationState.ELIGIBLE, PublicationState.ARMED):
        return publication.due_at or publication.updated_at
    sent = sent_at(publication)
    return sent or publication.updated_at


def sent_at(publication: Publication) -> datetime | None:
    """Return when the last request that may have published it left; None when none did."""
    sent = [step.at for step in publication.trail if step.step.code == "sent"]
    return sent[-1] if sent else None


def _near(moment: datetime, now: datetime) -> str:
    same = moment.astimezone().date() == now.astimezone().date()
    if same:
        return times.clock(moment)
    return times.day_and_time(moment, now) if moment > now else times.short_day(moment, now)


def at_words(moment: datetime, now: datetime) -> str:
    """Return a moment inside a sentence: "at 10:15" today, else "yesterday 17:32", "Fri 12:30"."""
    if moment.astimezone().date() != now.astimezone().date():
        return times.day_and_time(moment, now)
    return QCoreApplication.translate("Publications", "at {time}").replace("{time}", times.clock(moment))
