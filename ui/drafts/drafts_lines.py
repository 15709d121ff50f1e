"""All drafts as lines, in the order in which they need somebody."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.composing.draft_lines import DraftLine, Line, SectionLine
from ui.composing.draft_words import author_words, comments_chip, draft_state, draft_title
from ui.drafts.scratch_text import NEW
from ui.widgets.plain_text import one_line
from ui.widgets.text_marking import visible
from ui.wording import times
from workstation.domain.channels import Channel
from workstation.domain.drafts import Content, DraftRow, DraftState

MOST_FINISHED = 50
"""So many of those that went out are listed; Publications has all of them."""

_GROUP_OF = {
    DraftState.CHANGES_REQUESTED: "back",
    DraftState.OBJECTED: "back",
    DraftState.EXPIRED: "back",
    DraftState.WRITING: "writing",
    DraftState.WAITING: "waiting",
    DraftState.APPROVED: "approved",
    DraftState.PUBLISHED: "out",
    DraftState.DISCARDED: "discarded",
}


def drafts_lines(rows: Iterable[DraftRow], now: datetime) -> tuple[Line, ...]:
    """Return headings and lines; discarded drafts only when nothing else is asked for."""
    groups: dict[str, list[DraftRow]] = {}
    for row in rows:
        groups.setdefault(_GROUP_OF[row.state], []).append(row)
    lines: list[Line] = []
    for key, title in _titles().items():
        found = sorted(groups.get(key, []), key=lambda row: row.updated_at, reverse=True)
        if found:
            lines.append(SectionLine(title, len(found)))
            shown = found[:MOST_FINISHED] if key in ("out", "discarded") else found
            lines.extend(_line(row, now) for row in shown)
    return tuple(lines)


def new_lines(content: Content | None, channel: Channel | None, name: str) -> tuple[Line, ...]:
    """Return heading and line of the draft that has no first revision yet; nothing without one."""
    if content is None:
        return ()
    words = visible(one_line(content.title or content.text))
    line = DraftLine(
        id=NEW,
        kind=channel.kind if channel is not None else "feed",
        title=words or QCoreApplication.translate("Drafts", "New draft"),
        when="",
        author=QCoreApplication.translate("Drafts", "{name}, not yet a revision").replace("{name}", name),
        group="draft",
        state="writing",
        state_text=QCoreApplication.translate("Drafts", "Being written"),
    )
    return (SectionLine(QCoreApplication.translate("Drafts", "New"), 1), line)


def _titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "back": translate("Drafts", "Needs the author"),
        "writing": translate("Drafts", "Being written"),
        "waiting": translate("Drafts", "Waits for signatures"),
        "approved": translate("Drafts", "Signed, on its way"),
        "out": translate("Drafts", "Went out"),
        "discarded": translate("Drafts", "Discarded"),
    }


def _line(row: DraftRow, now: datetime) -> DraftLine:
    group, state, text = draft_state(row, now)
    return DraftLine(
        id=row.id,
        kind=row.channel_kind,
        title=draft_title(row),
        when=times.age(row.updated_at, now),
        author=author_words(row),
        group=group,
        state=state,
        state_text=text,
        chips=comments_chip(row),
        is_reply=row.conversation is not None,
    )
