"""What a person can do about a publication, each with its consequence in one sentence. Nothing is preselected."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.publications.publication_facts import PublicationFacts
from ui.publications.publication_states import asks
from ui.wording import times
from ui.wording.people import role_name
from workstation.domain.publications import Publication, PublicationState


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One button with its sentence; `key` says what it does, `refusal` why it cannot be done now."""

    key: str
    label: str
    icon: str
    words: str
    refusal: str = ""


def choices(facts: PublicationFacts, now: datetime) -> tuple[Choice, ...]:
    """Return what can be done now, in the order it is shown."""
    state = facts.publication.state
    if asks(facts.publication):
        return {
            PublicationState.UNKNOWN: _unknown,
            PublicationState.MISSED: _missed,
            PublicationState.BLOCKED: _blocked,
            PublicationState.REJECTED: _rejected,
            PublicationState.DIFFERS: _differs,
        }[state](facts, now)
    return _on_its_way(facts)


def _unknown(facts: PublicationFacts, now: datetime) -> tuple[Choice, ...]:
    translate = QCoreApplication.translate
    there = Choice(
        key="there",
        label=translate("Publications", "It is there"),
        icon="check-circle",
        words=translate("Publications", "It counts as sent; we take its link and compare it with what was signed."),
    )
    return there, _again(facts, now), _drop()


def _again(facts: PublicationFacts, now: datetime) -> Choice:
    """Sending again goes through the decision again, so it may need a new signature first."""
    translate = QCoreApplication.translate
    if facts.lacks_signature or facts.changed_since:
        return Choice(
            key="not_there",
            label=translate("Publications", "It is not there, sign again"),
            icon="signature",
            words=translate(
                "Publications", "Its signatures no longer hold. It goes back for sign-off and is sent once when signed."
            ),
        )
    once = translate("Publications", "We send it again, just once.")
    return Choice(
        key="not_there",
        label=translate("Publications", "It is not there, send"),
        icon="paper-plane-tilt",
        words=f"{once} {_standing(facts, now)}".strip(),
    )


def _standing(facts: PublicationFacts, now: datetime) -> str:
    """Whose signatures hold."""
    translate = QCoreApplication.translate
    names = [name for name, _, _ in facts.publication.signed_by]
    if not names:
        return ""
    if len(names) == 1:
        return translate("Publications", "The signature of {name} still holds.").replace("{name}", names[0])
    return translate("Publications", "All {count} signatures still hold.").replace("{count}", str(len(names)))


def _drop() -> Choice:
    translate = QCoreApplication.translate
    return Choice(
        key="drop",
        label=translate("Publications", "Drop it"),
        icon="trash",
        words=translate("Publications", "It is never sent. Its text and what happened stay here to read."),
    )


def _missed(facts: PublicationFacts, now: datetime) -> tuple[Choice, ...]:
    translate = QCoreApplication.translate
    edit = Choice(
        key="edit",
        label=translate("Publications", "Choose a new time"),
        icon="calendar-blank",
        words=translate("Publications", "Opens the draft. With its new time it is signed again."),
    )
    late = translate("Publications", "It goes out late, once, as it was signed.")
    schedule = facts.content.schedule if facts.content else None
    if schedule is not None and schedule.not_after is not None and schedule.not_after < now:
        return edit, _drop()
    again = Choice(
        key="not_there",
        label=translate("Publications", "Send it now"),
        icon="paper-plane-tilt",
        words=f"{late} {_standing(facts, now)}".strip(),
    )
    return edit, again, _drop()


def _blocked(facts: PublicationFacts, now: datetime) -> tuple[Choice, ...]:
    translate = QCoreApplication.translate
    codes = {reason.code for reason in facts.publication.reasons}
    if codes & {"reply_target_changed", "reply_target_gone", "answered_meanwhile"}:
        edit = Choice(
            key="edit",
            label=translate("Publications", "Edit the draft"),
            icon="pencil-simple-line",
            words=translate("Publications", "Opens the draft beside the comment as it reads now. It is signed again."),
        )
        return (edit, _conversation(facts), _drop()) if _has_conversation(facts) else (edit, _drop())
    again = Choice(
        key="not_there",
        label=translate("Publications", "Try again"),
        icon="arrow-counter-clockwise",
        words=translate("Publications", "It is decided once more; when the obstacle is gone, it goes out."),
    )
    return again, _edit(), _drop()


def _has_conversation(facts: PublicationFacts) -> bool:
    return facts.draft is not None and facts.draft.row.conversation is not None


def _conversation(facts: PublicationFacts) -> Choice:
    translate = QCoreApplication.translate
    return Choice(
        key="conversation",
        label=translate("Publications", "Read the conversation"),
        icon="chats-circle",
        words=translate("Publications", "Shows what was written meanwhile. Nothing is decided by looking."),
    )


def _edit() -> Choice:
    translate = QCoreApplication.translate
    return Choice(
        key="edit",
        label=translate("Publications", "Edit the draft"),
        icon="pencil-simple-line",
        words=translate("Publications", "Opens the draft. What you change is signed again before it goes out."),
    )


def _rejected(facts: PublicationFacts, now: datetime) -> tuple[Choice, ...]:
    translate = QCoreApplication.translate
    again = Choice(
        key="not_there",
        label=translate("Publications", "Send it again"),
        icon="paper-plane-tilt",
        words=translate("Publications", "The same text, once more. Useful when the obstacle on the platform is gone."),
    )
    return _edit(), again, _drop()


def _differs(facts: PublicationFacts, now: datetime) -> tuple[Choice, ...]:
    translate = QCoreApplication.translate
    gone = any(reason.code == "live_gone" for reason in facts.publication.reasons)
    words = (
        translate("Publications", "It stays gone there. Your name stands beside that in the record.")
        if gone
        else translate("Publications", "It stays as it is there. Your name stands beside that in the record.")
    )
    label = translate("Publications", "Leave it so") if gone else translate("Publications", "Accept the difference")
    accept = Choice(key="there", label=label, icon="check-circle", words=words)
    return (accept, _conversation(facts)) if _has_conversation(facts) else (accept,)


def _on_its_way(facts: PublicationFacts) -> tuple[Choice, ...]:
    """What can still be done about something that asks nobody."""
    publication, translate = facts.publication, QCoreApplication.translate
    found: list[Choice] = []
    if publication.waiting is not None and publication.waiting.code in {"waiting_channel", "looking_waits_reconnect"}:
        text = translate("Publications", "Connect {channel} again")
        words = translate(
            "Publications", "Its password or permission is no longer accepted. Afterwards it goes on by itself."
        )
        label = text.replace("{channel}", facts.channel_title)
        found.append(Choice(key="reconnect", label=label, icon="plugs", words=words))
    if facts.stops:
        found.append(_lift(facts))
    if facts.may_take_back:
        words = translate("Publications", "It goes back to your drafts; nothing was sent.")
        label = translate("Publications", "Take it back")
        found.append(Choice(key="undo", label=label, icon="arrow-counter-clockwise", words=words))
    stopped = bool(facts.stops) or (publication.waiting is not None and publication.waiting.code == "stopped")
    if publication.state is PublicationState.ELIGIBLE and not stopped:
        words = translate("Publications", "It stays here, signed, and does not go out until the stop is lifted.")
        found.append(Choice(key="stop", label=translate("Publications", "Stop it"), icon="hand-palm", words=words))
    return tuple(found)


def _lift(facts: PublicationFacts) -> Choice:
    translate, stop, person = QCoreApplication.translate, facts.stops[-1], facts.key.person
    allowed = stop.person == person.id or person.name in facts.admins
    text = translate("Publications", "{name} or an administrator ({admins}) can lift it.")
    refusal = text.replace("{name}", stop.person_name).replace("{admins}", ", ".join(facts.admins))
    return Choice(
        key="lift",
        label=translate("Publications", "Lift the stop"),
        icon="play",
        words=translate("Publications", "It goes out as signed, unless its time has passed."),
        refusal="" if allowed else refusal,
    )


def signed_words(publication: Publication, now: datetime) -> str:
    """Return who signed and when: "Signed by Jon Etxeberria, PR, yesterday 17:32"; "" when nobody had to."""
    translate = QCoreApplication.translate
    lines = [f"{name}, {role_name(role)}, {times.day_and_time(at, now)}" for name, role, at in publication.signed_by]
    return translate("Publications", "Signed by {names}").replace("{names}", " · ".join(lines)) if lines else ""
