"""Who signs in words: signed, missing, later, cannot and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.composing.draft_counts import counts
from ui.composing.draft_words import open_needs
from ui.reviews.review_facts import ReviewFacts
from ui.wording import times
from ui.wording.numbers import joined
from ui.wording.people import role_name
from ui.wording.reasons import reason_text
from workstation.domain.drafts import DraftState, Need
from workstation.domain.errors import Reason
from workstation.domain.reviews import CountedApproval

_NOT_NOW: dict[DraftState, str] = {
    DraftState.PUBLISHED: str(QT_TRANSLATE_NOOP("Signing", "It went out. Nothing can be decided about it any more.")),
    DraftState.DISCARDED: str(QT_TRANSLATE_NOOP("Signing", "It was discarded.")),
    DraftState.CHANGES_REQUESTED: str(
        QT_TRANSLATE_NOOP("Signing", "It went back to {name}; it returns here once it is sent again.")
    ),
    DraftState.WRITING: str(QT_TRANSLATE_NOOP("Signing", "{name} is still writing: it was not sent for sign-off.")),
}


@dataclass(frozen=True, slots=True)
class SignerLine:
    """One line of "Who signs": icon and colour role, heading, what stands beneath; `strong` where it is a turn."""

    icon: str
    role: str
    title: str
    detail: str
    strong: bool = False
    filled: bool = False


def signer_lines(facts: ReviewFacts, now: datetime) -> tuple[SignerLine, ...]:
    """Return the sign-offs in the order of the rule, then who cannot sign."""
    desk = facts.desk
    lines: list[SignerLine] = []
    current = open_needs(desk.needs)
    before: list[str] = []
    for need in desk.needs:
        signed = [item for item in desk.counted if item.role == need.role and item.stage == need.stage]
        lines.extend(_signed_line(item, facts, now) for item in signed)
        if need.missing:
            lines.append(_missing_line(need, facts, need in current, before))
            before.append(role_name(need.role))
    if not desk.needs:
        words = QCoreApplication.translate("Signing", "The rule asks for nobody else.")
        title = QCoreApplication.translate("Signing", "No signature needed")
        lines.append(SignerLine("check-circle", "good.text", title, words))
    if desk.cannot_sign:
        title = QCoreApplication.translate("Signing", "Cannot sign this one")
        lines.append(SignerLine("minus-circle", "text.tertiary", title, _cannot(desk.cannot_sign)))
    return tuple(lines)


def _signed_line(approval: CountedApproval, facts: ReviewFacts, now: datetime) -> SignerLine:
    text = QCoreApplication.translate("Signing", "{role}: signed")
    detail = f"{_name(approval.person_name, facts)}, {times.day_and_time(approval.at, now)}"
    if approval.expires is not None:
        until = QCoreApplication.translate("Signing", "valid until {time}")
        detail += "\n" + until.replace("{time}", times.day_and_time(approval.expires, now))
    return SignerLine("seal-check", "good.text", text.replace("{role}", role_name(approval.role)), detail, filled=True)


def _missing_line(need: Need, facts: ReviewFacts, open_now: bool, before: Sequence[str]) -> SignerLine:
    names = joined([_name(name, facts) for name in _you_first(need.candidates, facts)])
    if not need.candidates:
        names = QCoreApplication.translate("Signing", "Nobody of the team can sign as this.")
    if not open_now:
        text = QCoreApplication.translate("Signing", "{role}, after {before}")
        title = text.replace("{role}", role_name(need.role)).replace("{before}", ", ".join(before))
        return SignerLine("circle", "text.tertiary", title, names)
    title = counts().missing(role_name(need.role), need.missing, need.k)
    role = "stop.text" if not need.candidates else "turn.text"
    return SignerLine("circle", role, title, names, strong=True)


def _you_first(names: Sequence[str], facts: ReviewFacts) -> list[str]:
    return sorted(names, key=lambda name: (name != facts.person.name, name))


def _name(name: str, facts: ReviewFacts) -> str:
    return QCoreApplication.translate("Signing", "You") if name == facts.person.name else name


def _cannot(people: Sequence[tuple[str, Reason]]) -> str:
    """Names with the same reason stand together: "Ana Ribera, Nuria Casals: they wrote it"."""
    by_reason: dict[str, list[str]] = {}
    for name, reason in people:
        by_reason.setdefault(_barred(reason), []).append(name)
    return "\n".join(f"{', '.join(names)}: {words}" for words, names in by_reason.items())


def _barred(reason: Reason) -> str:
    translate = QCoreApplication.translate
    words = {
        "wrote_it": translate("Signing", "they wrote it"),
        "submitted_it": translate("Signing", "they sent it for sign-off"),
        "publishes_it": translate("Signing", "they publish it"),
        "no_longer_in_team": translate("Signing", "no longer in the team"),
    }
    return words.get(reason.code) or reason_text(reason)


def signing_as(facts: ReviewFacts, role: str) -> str:
    """Return what pressing Approve would be: "You sign as Legal: revision 4"."""
    text = QCoreApplication.translate("Signing", "You sign as {role}: revision {number}")
    return text.replace("{role}", role_name(role)).replace("{number}", str(facts.desk.row.revision))


def refusal(facts: ReviewFacts) -> str:
    """Return why this person cannot approve now; "" when they can."""
    desk, translate = facts.desk, QCoreApplication.translate
    if desk.your_roles:
        return ""
    if desk.row.state in _NOT_NOW:
        text = translate("Signing", _NOT_NOW[desk.row.state])
        return text.replace("{name}", desk.row.author_name)
    own = facts.own_approval
    if own is not None:
        text = translate("Signing", "You signed as {role} at {time}.")
        return text.replace("{role}", role_name(own.role)).replace("{time}", times.clock(own.at))
    if facts.wrote_it:
        return translate("Signing", "You wrote this. Somebody else signs it.")
    if not any(need.missing for need in desk.needs):
        return translate("Signing", "Everybody has signed.")
    return _not_yours(facts)


def _not_yours(facts: ReviewFacts) -> str:
    translate = QCoreApplication.translate
    barred = next((reason for name, reason in facts.desk.cannot_sign if name == facts.person.name), None)
    if barred is not None:
        return reason_text(barred)
    later = [need for need in facts.desk.needs if need.missing and need.role in facts.person.roles]
    current = open_needs(facts.desk.needs)
    if later and later[0] not in current:
        text = translate("Signing", "{role} signs after {before}.")
        before = " + ".join(role_name(need.role) for need in current)
        return text.replace("{role}", role_name(later[0].role)).replace("{before}", before)
    text = translate("Signing", "It waits for {roles}.")
    return text.replace("{roles}", " + ".join(role_name(need.role) for need in current))
