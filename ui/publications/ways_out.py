"""First lines for what waits, is blocked or was dropped."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.publications.publication_facts import PublicationFacts
from ui.wording import times
from ui.wording.reasons import reason_text
from workstation.domain.publications import Publication, PublicationState

Words = tuple[str, str, str]


def waiting_headline(facts: PublicationFacts) -> Words:
    """Return why something signed is not going out right now."""
    translate, waiting = QCoreApplication.translate, facts.publication.waiting
    code = waiting.code if waiting is not None else ""
    if code == "stopped" or facts.stops:
        return _stopped(facts)
    if facts.publication.state is PublicationState.SENT:
        text = translate("Publications", "It was accepted. We read it back as soon as we can.")
        return translate("Publications", "It is out"), text, ""
    if code in ("waiting_channel", "looking_waits_reconnect"):
        title = translate("Publications", "{channel} has to be connected again")
        text = translate(
            "Publications", "It is signed and waits. Once the channel is connected, it goes out unless its time passed."
        )
        return title.replace("{channel}", facts.channel_title), text, _not_late()
    title = translate("Publications", "It waits for the network")
    text = translate("Publications", "It is signed; nothing has left yet. It is tried again by itself.")
    return title, text, _not_late()


def _not_late() -> str:
    return QCoreApplication.translate("Publications", "If its time passes meanwhile, it asks and does not go out late.")


def _stopped(facts: PublicationFacts) -> Words:
    translate = QCoreApplication.translate
    stop = facts.stops[-1] if facts.stops else None
    waiting = facts.publication.waiting
    name = stop.person_name if stop is not None else str(waiting.values.get("name", "")) if waiting is not None else ""
    title = translate("Publications", "{name} stopped it").replace("{name}", name)
    text = translate("Publications", "“{reason}”").replace("{reason}", stop.reason) if stop and stop.reason else ""
    return title, text, translate("Publications", "It stays signed and does not go out until the stop is lifted.")


def blocked_headline(facts: PublicationFacts) -> Words:
    """Return what stands in the way, found just before sending."""
    translate, reasons = QCoreApplication.translate, facts.publication.reasons
    codes = {reason.code for reason in reasons}
    strong = translate("Publications", "It was not sent.")
    if "reply_target_changed" in codes:
        title = translate("Publications", "The comment was edited after the answer was signed")
        text = translate("Publications", "Just before sending it was read again. Does the answer still fit?")
        return title, text, strong
    if "reply_target_gone" in codes:
        title = translate("Publications", "The comment that it answers is gone")
        return title, translate("Publications", "Just before sending it was looked for on the platform."), strong
    if "answered_meanwhile" in codes:
        title = translate("Publications", "Somebody of us answered meanwhile")
        return title, " ".join(reason_text(reason) for reason in reasons), strong
    title = translate("Publications", "It may not go out now")
    return title, " ".join(dict.fromkeys(reason_text(reason) for reason in reasons)), strong


def dropped_headline(publication: Publication, now: datetime) -> Words:
    """Return who dropped it, or why it was taken back."""
    translate = QCoreApplication.translate
    when = times.day_and_time(publication.updated_at, now)
    dropped = next((step for step in reversed(publication.trail) if step.step.code == "dropped_by"), None)
    if dropped is not None:
        title = translate("Publications", "{name} dropped it").replace(
            "{name}", str(dropped.step.values.get("person", ""))
        )
        text = translate("Publications", "{time}: it was never sent again. The record keeps what happened.")
        return title, text.replace("{time}", when[:1].upper() + when[1:]), ""
    why = " ".join(dict.fromkeys(reason_text(reason) for reason in publication.reasons))
    title = translate("Publications", "It was taken back before it went out")
    return title, why or translate("Publications", "Another revision took its place."), ""
