"""What stands first on a page: the question, or how it stands, and what we do not do by ourselves."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.publications.publication_counts import counts
from ui.publications.publication_facts import PublicationFacts
from ui.publications.publication_lines import at_words, sent_at
from ui.publications.publication_states import asks, is_looked_for, seconds_left, state_words
from ui.publications.ways_out import blocked_headline, dropped_headline, waiting_headline
from ui.widgets import theme
from ui.wording import times
from workstation.domain.outbox import PROBES
from workstation.domain.publications import Publication, PublicationState


@dataclass(frozen=True, slots=True)
class Headline:
    """The first lines of a page; `strong` is the sentence that must be read."""

    icon: str
    role: str
    title: str
    text: str = ""
    strong: str = ""


def headline(facts: PublicationFacts, now: datetime) -> Headline:
    """Return the first lines for how a publication stands now."""
    publication = facts.publication
    group, state, _ = state_words(publication, now)
    look = theme.state_look(group, state)
    role = "text.secondary" if look.role == "neutral" else f"{look.role}.text"
    return Headline(look.icon, role, *_words(facts, now))


def _words(facts: PublicationFacts, now: datetime) -> tuple[str, str, str]:
    publication, state = facts.publication, facts.publication.state
    if state is PublicationState.UNKNOWN:
        return _looking(facts, now) if is_looked_for(publication) else _question(facts, now)
    if publication.waiting is not None:
        return waiting_headline(facts)
    if state is PublicationState.BLOCKED:
        return blocked_headline(facts)
    if state is PublicationState.DROPPED:
        return dropped_headline(publication, now)
    if asks(publication):
        return _asking(facts, now)
    return _calm(publication, now)


def _question(facts: PublicationFacts, now: datetime) -> tuple[str, str, str]:
    translate, channel = QCoreApplication.translate, facts.channel_title
    title = translate("Publications", "Is it on {channel} already? Only you can see it")
    known = {step.step.code for step in facts.publication.trail}
    if "restored" in known:
        told = translate(
            "Publications",
            "This workspace was restored from a copy, so nobody here knows what went out afterwards. "
            "It may be out, and it may not.",
        )
    else:
        told = _lost(facts, now)
    looks = sum(1 for step in facts.publication.trail if step.step.code == "looked_not_found")
    if looks:
        late = translate("Publications", "{channel} sometimes shows things late, though.")
        told = f"{told} {counts().looked(looks)} {late.replace('{channel}', channel)}"
    return title.replace("{channel}", channel), told, translate("Publications", "We do not repeat it on our own.")


def _lost(facts: PublicationFacts, now: datetime) -> str:
    sent = sent_at(facts.publication)
    text = QCoreApplication.translate(
        "Publications", "We sent it {time} and {channel} did not answer. It may be out, and it may not."
    )
    when = at_words(sent or facts.publication.updated_at, now)
    return text.replace("{time}", when).replace("{channel}", facts.channel_title)


def _looking(facts: PublicationFacts, now: datetime) -> tuple[str, str, str]:
    translate, publication = QCoreApplication.translate, facts.publication
    title = translate("Publications", "We are looking whether it went out")
    lost = next((step.at for step in publication.trail if step.step.code in ("no_answer", "interrupted")), None)
    text = translate("Publications", "We look for it on the profile until {time}. If it is not found, we ask you.")
    told = text.replace("{time}", times.clock(lost + PROBES[-1])) if lost is not None else ""
    return title, f"{_lost(facts, now)} {told}".strip(), translate("Publications", "We do not repeat it on our own.")


def _asking(facts: PublicationFacts, now: datetime) -> tuple[str, str, str]:
    translate, channel = QCoreApplication.translate, facts.channel_title
    if facts.publication.state is PublicationState.MISSED:
        title = translate("Publications", "Its time passed before it could go out")
        return title, _missed(facts, now), translate("Publications", "Nothing goes out late by itself.")
    if facts.publication.state is PublicationState.REJECTED:
        title = translate("Publications", "{channel} refused it").replace("{channel}", channel)
        text = translate("Publications", "The request arrived and was turned down. What {channel} says stands below.")
        return title, text.replace("{channel}", channel), translate("Publications", "It was not published.")
    if any(reason.code == "live_gone" for reason in facts.publication.reasons):
        title = translate("Publications", "{channel} accepted it, but it is not to be seen there")
        text = translate(
            "Publications", "We read it back three times. It may be hidden, held or deleted on the platform."
        )
        return title.replace("{channel}", channel), text, translate("Publications", "We do not send it a second time.")
    title = translate("Publications", "What stands there is not what was signed")
    text = translate(
        "Publications",
        "It went out as signed. Read back, it says something else: {channel} changed it, or somebody there.",
    )
    strong = translate("Publications", "We change nothing on the platform.")
    return title, text.replace("{channel}", channel), strong


def _missed(facts: PublicationFacts, now: datetime) -> str:
    text = QCoreApplication.translate(
        "Publications",
        "It should have gone out {time}. This computer was off or offline then, or the last signature came later.",
    )
    due = facts.publication.due_at or facts.publication.updated_at
    schedule = facts.content.schedule if facts.content else None
    moment = schedule.not_before if schedule is not None and schedule.not_before is not None else due
    return text.replace("{time}", at_words(moment, now))


def _calm(publication: Publication, now: datetime) -> tuple[str, str, str]:
    translate, left = QCoreApplication.translate, seconds_left(publication, now)
    if left is not None:
        title = translate("Publications", "Goes out in {seconds} s").replace("{seconds}", str(left))
        return title, translate("Publications", "Until then it can still be taken back or stopped."), ""
    if publication.state is PublicationState.ELIGIBLE:
        title = translate("Publications", "Goes out {time}")
        when = at_words(publication.due_at or publication.updated_at, now)
        text = translate(
            "Publications", "It is signed and goes out by itself when its time comes. Until then it can be stopped."
        )
        return title.replace("{time}", when), text, ""
    if publication.state in (PublicationState.ARMED, PublicationState.SENDING):
        return translate("Publications", "It is going out now"), "", ""
    if publication.state is PublicationState.SENT:
        title = translate("Publications", "It is out")
        return title, translate("Publications", "We read it back and compare it with what was signed."), ""
    return _confirmed(publication, now)


def _confirmed(publication: Publication, now: datetime) -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    codes = [step.step.code for step in publication.trail]
    when = at_words(publication.updated_at, now)
    if "difference_accepted_by" in codes:
        step = next(step for step in publication.trail if step.step.code == "difference_accepted_by")
        text = translate("Publications", "{name} accepted {time} that it differs from what was signed.")
        name = str(step.step.values.get("person", ""))
        title = translate("Publications", "It is out, with a difference")
        return title, text.replace("{name}", name).replace("{time}", when), ""
    title = translate("Publications", "It is out, the same as signed")
    if "confirmed_rendered" in codes:
        text = translate("Publications", "Compared {time} with what readers see there.")
    else:
        text = translate("Publications", "Read back {time} and compared word by word.")
    return title, text.replace("{time}", when), ""
