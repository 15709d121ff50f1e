"""What handing a draft in will mean: on the button, beneath it, and what stands against it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.composing.composer_words import ActionWords
from ui.composing.draft_words import rule_name
from ui.composing.sending_facts import SendingFacts
from ui.wording import times
from ui.wording.numbers import joined
from ui.wording.people import role_name, roles_in_a_row
from ui.wording.reasons import reason_text
from workstation.domain.drafts import Action, Content, Finding
from workstation.domain.outbox import UNDO_SEND


def send_words(
    facts: SendingFacts | None, content: Content, findings: Sequence[Finding], now: datetime, *, again: bool
) -> ActionWords:
    """Return the words of the button that hands a draft in; `again` after changes were asked for."""
    translate = QCoreApplication.translate
    if facts is None:
        return ActionWords(translate("DraftButton", "Send"), "paper-plane-tilt", "", _no_facts())
    icon = "signature" if facts.roles else "paper-plane-tilt"
    refusal = _refusal(facts, content, findings)
    empty = not content.text.strip() and not content.media
    if empty and not refusal:
        refusal = translate("DraftButton", "Write something first.")
    return ActionWords(_button(facts, content, now, again=again), icon, hint_words(facts), refusal, waiting=empty)


def _no_facts() -> str:
    return QCoreApplication.translate("DraftButton", "The channel or the team's rules are not here.")


def _button(facts: SendingFacts, content: Content, now: datetime, *, again: bool) -> str:
    translate = QCoreApplication.translate
    if facts.roles:
        text = translate("DraftButton", "Send for sign-off: {roles}")
        if again:
            text = translate("DraftButton", "Send for sign-off again: {roles}")
        return text.replace("{roles}", roles_in_a_row(list(dict.fromkeys(facts.roles))))
    start = content.schedule.not_before
    if start is not None and start > now:
        return translate("DraftButton", "Send (goes out {time})").replace("{time}", times.day_and_time(start, now))
    seconds = str(int(UNDO_SEND.total_seconds()))
    return translate("DraftButton", "Send (goes out in {seconds} s)").replace("{seconds}", seconds)


def hint_words(facts: SendingFacts) -> str:
    """Return under which name it goes out and whom it waits for."""
    translate = QCoreApplication.translate
    name = facts.account_name or facts.channel_title
    if not facts.roles:
        return translate("DraftButton", "Goes out as {name}; nobody else has to sign.").replace("{name}", name)
    who = [f"{role_name(role)} ({joined(list(names))})" for role, names in zip(facts.roles, facts.names, strict=True)]
    text = translate("DraftButton", "Goes out as {name} once signed by {people}.")
    text = text.replace("{name}", name).replace("{people}", ", ".join(who))
    rule = rule_name(facts.rule_id, facts.rule_title)
    return f"{text} {translate('DraftButton', 'Rule: {rule}.').replace('{rule}', rule)}" if rule else text


def _refusal(facts: SendingFacts, content: Content, findings: Sequence[Finding]) -> str:
    translate = QCoreApplication.translate
    if content.action is Action.POST and not facts.can_post:
        return translate("DraftButton", "{channel} takes no posts.").replace("{channel}", facts.channel_title)
    if facts.no_rule:
        return translate("DraftButton", "No rule of the team lets this go out.")
    lacking = [role for role, names in zip(facts.roles, facts.names, strict=True) if not names]
    if lacking:
        text = translate("DraftButton", "Nobody of the team can sign this as {roles}.")
        return text.replace("{roles}", roles_in_a_row(lacking))
    blocking = [item for item in findings if item.blocks and item.reason.code != "text_empty"]
    return reason_text(blocking[0].reason) if blocking else ""


def locked_words(state: str, name: str) -> str:
    """Return why a draft that was handed in cannot simply be typed into."""
    translate = QCoreApplication.translate
    words = {
        "waiting": translate("DraftButton", "Those who sign are reading it. Take it back to write on."),
        "approved": translate("DraftButton", "It is signed as it stands. Taking it back voids the signatures."),
        "objected": translate(
            "DraftButton", "Somebody objects. Take it back to write on, or wait until that is lifted."
        ),
        "expired": translate("DraftButton", "A signature ran out. Send it again, or take it back to write on."),
        "published": translate("DraftButton", "It went out and cannot be changed any more."),
        "discarded": translate("DraftButton", "{name} discarded it. Its history stays."),
    }
    return words.get(state, "").replace("{name}", name)
