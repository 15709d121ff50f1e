"""The words around a draft: what it is called, how it stands, who it waits for."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.composing.draft_counts import counts
from ui.widgets.plain_text import one_line
from ui.widgets.text_marking import visible
from ui.wording import times
from ui.wording.numbers import joined
from ui.wording.people import role_name
from ui.wording.states import state_text
from workstation.domain.drafts import Action, DraftRow, DraftState, Need

State = tuple[str, str, str]
"""Group and id of the theme's states, and the words."""

_TITLE = 90


def draft_title(row: DraftRow) -> str:
    """Return what a draft is called: its title, whom it answers, or its first words."""
    if row.title:
        return visible(one_line(row.title))
    if row.action is Action.REPLY and row.answers:
        name = visible(one_line(row.answers))
        return QCoreApplication.translate("Drafts", "Answer to {name}").replace("{name}", name)
    words = visible(one_line(row.preview))[:_TITLE]
    return words or QCoreApplication.translate("Drafts", "Nothing written yet")


def author_words(row: DraftRow) -> str:
    """Return who began it and how far it is: "Ana Ribera, revision 4"."""
    text = QCoreApplication.translate("Drafts", "{name}, revision {number}")
    return text.replace("{name}", row.author_name).replace("{number}", str(row.revision))


def open_needs(needs: Sequence[Need]) -> tuple[Need, ...]:
    """Return the sign-offs that could be given now: those of the first stage that lacks somebody."""
    stage = next((need.stage for need in needs if need.missing), None)
    return tuple(need for need in needs if need.stage == stage and need.missing)


def waiting_words(needs: Sequence[Need], *, names: bool = False) -> str:
    """Return whom a draft waits for: "Legal", with `names` "Legal (Marta or Jon)"; "" when for nobody."""
    parts = []
    for need in open_needs(needs):
        people = f" ({joined(list(need.candidates))})" if names and need.candidates else ""
        parts.append(role_name(need.role) + people)
    return " + ".join(parts)


def draft_state(row: DraftRow, now: datetime, *, turns: bool = True) -> State:
    """Return how a draft stands; with `turns` what this person could sign now stands first."""
    if row.stopped_by and row.state not in (DraftState.PUBLISHED, DraftState.DISCARDED):
        text = QCoreApplication.translate("Drafts", "Stopped by {name}").replace("{name}", row.stopped_by)
        return "publication", "held", text
    if turns and row.your_turn and row.state is DraftState.WAITING:
        roles = " + ".join(role_name(role) for role in row.your_turn)
        return "draft", "your_turn", state_text("draft", "your_turn", role=roles)
    return _plain_state(row, now)


def _plain_state(row: DraftRow, now: datetime) -> State:
    if row.state is DraftState.WAITING:
        return "draft", "waiting", state_text("draft", "waiting", department=waiting_words(row.needs))
    if row.state is DraftState.APPROVED:
        when = times.clock(row.goes_out) if row.goes_out is not None and row.goes_out > now else ""
        return "draft", "approved", state_text("draft", "approved", time=when)
    own_words = {
        DraftState.PUBLISHED: ("publication", "confirmed", QCoreApplication.translate("Drafts", "Went out")),
        DraftState.DISCARDED: ("publication", "paused", QCoreApplication.translate("Drafts", "Discarded")),
        DraftState.WRITING: ("draft", "writing", QCoreApplication.translate("Drafts", "Being written")),
    }
    return own_words.get(row.state) or ("draft", row.state.value, state_text("draft", row.state.value))


def rule_name(rule_id: str, title: str) -> str:
    """Return what a rule is called: its title, or the words for one that came with a preset."""
    translate = QCoreApplication.translate
    known = {
        "everything": translate("Drafts", "no sign-off"),
        "four-eyes": translate("Drafts", "four eyes"),
        "legal-and-pr": translate("Drafts", "Legal and PR"),
    }
    return title or known.get(rule_id, rule_id)


def comments_chip(row: DraftRow) -> tuple[str, ...]:
    """Return the chip that counts comments on the present revision; nothing without any."""
    return (counts().comments(row.comments),) if row.comments else ()
