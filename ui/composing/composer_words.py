"""The words of the composer: what the button will do, whom it waits for, what was found."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.composing.finding_strip import FindingLine
from ui.composing.sending_facts import SendingFacts
from ui.wording import times
from ui.wording.numbers import joined
from ui.wording.people import role_name, roles_in_a_row
from ui.wording.reasons import reason_text
from workstation.domain.drafts import Finding


@dataclass(frozen=True, slots=True)
class ActionWords:
    """What stands on the button, its icon, the line beneath, and why it cannot be pressed ("" when it can).

    `waiting` tells that nothing is wrong: the text is just not written yet.
    """

    button: str
    icon: str
    hint: str
    refusal: str = ""
    waiting: bool = False


def note_words(empty: bool) -> ActionWords:
    """Return the words for an internal note."""
    translate = QCoreApplication.translate
    refusal = translate("Composer", "Write the note first.") if empty else ""
    return ActionWords(
        translate("Composer", "Save note"),
        "note",
        translate("Composer", "Goes out on no channel. Ctrl+Shift+M turns back to the answer."),
        refusal,
        waiting=empty,
    )


def action_words(
    facts: SendingFacts | None, blocking: Sequence[Finding], *, empty: bool, answerable: bool
) -> ActionWords:
    """Return the words for a public answer."""
    translate = QCoreApplication.translate
    if facts is None:
        return ActionWords(translate("Composer", "Send"), "paper-plane-tilt", "", " ")
    button = translate("Composer", "Send")
    if facts.roles:
        button = translate("Composer", "Send for sign-off: {roles}").replace("{roles}", roles_in_a_row(facts.roles))
    icon = "signature" if facts.roles else "paper-plane-tilt"
    refusal = _refusal(facts, blocking, answerable=answerable)
    if empty and not refusal:
        return ActionWords(button, icon, _hint(facts), translate("Composer", "Write the answer first."), waiting=True)
    return ActionWords(button, icon, _hint(facts), refusal)


def _refusal(facts: SendingFacts, blocking: Sequence[Finding], *, answerable: bool) -> str:
    translate = QCoreApplication.translate
    if not facts.can_answer:
        text = translate("Composer", "{channel} takes no answers. You can leave an internal note.")
        return text.replace("{channel}", facts.channel_title)
    if not answerable:
        return translate("Composer", "There is no message here that could be answered.")
    if facts.no_rule:
        return translate("Composer", "No rule of the team lets an answer go out here.")
    lacking = [role for role, names in zip(facts.roles, facts.names, strict=True) if not names]
    if lacking:
        text = translate("Composer", "Nobody of the team can sign as {roles}.")
        return text.replace("{roles}", roles_in_a_row(lacking))
    return reason_text(blocking[0].reason) if blocking else ""


def _hint(facts: SendingFacts) -> str:
    translate = QCoreApplication.translate
    name = facts.account_name or facts.channel_title
    if not facts.roles:
        return translate("Composer", "Goes out as {name} in 10 s; until then you can undo it.").replace("{name}", name)
    who = [joined(list(names)) or role_name(role) for role, names in zip(facts.roles, facts.names, strict=True)]
    text = translate("Composer", "Goes out as {name} once signed by {people}.")
    text = text.replace("{name}", name).replace("{people}", _and(who))
    if facts.rule_title:
        text += " " + translate("Composer", "Rule: {rule}.").replace("{rule}", facts.rule_title)
    return text


def _and(parts: Sequence[str]) -> str:
    if len(parts) <= 1:
        return "".join(parts)
    text = QCoreApplication.translate("Composer", "{first} and {last}")
    return text.replace("{first}", ", ".join(parts[:-1])).replace("{last}", parts[-1])


def finding_line(finding: Finding) -> FindingLine:
    """Return a finding in words."""
    return FindingLine(reason_text(finding.reason), finding.blocks)


def saved_words(moment: datetime) -> str:
    """Return that the text is kept on this workstation since `moment`."""
    text = QCoreApplication.translate("Composer", "Saved here {time}")
    return text.replace("{time}", times.clock(moment, seconds=True))


def directions_words(text: str) -> str:
    """Return the notice for a text that runs both ways; "" for one that does not."""
    kinds = {unicodedata.bidirectional(letter) for letter in text} if not text.isascii() else set()
    mixed = "L" in kinds and bool(kinds & {"R", "AL"})
    return QCoreApplication.translate("Composer", "Mixed directions") if mixed else ""
