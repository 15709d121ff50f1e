"""Publications of the story in every state, and a publishing service that keeps what it was answered."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from tests.fakes.fake_inbox_services import FakeDesk
from tests.fakes.fake_story import NOW, account, minutes_ago
from tests.fakes.fake_workstation import FakeWorkstation, fake_workstation
from workstation.domain.changes import Changes, Subject
from workstation.domain.channels import IdempotencyClass
from workstation.domain.errors import NotFound, Reason
from workstation.domain.identifiers import Digest, DraftId, PublicationId
from workstation.domain.publications import Answer, Publication, PublicationState, TrailStep

SIGNED = (("Jon Etxeberria", "pr", NOW - timedelta(hours=17)),)
PLACES = (
    "Quedan 6 plazas para la visita al molino del sábado 14 a las 11:00. Reserva por correo: visitas@almazara.example"
)


def publication(name: str, state: PublicationState, **given: Any) -> Publication:
    """One publication on X unless told otherwise."""
    values: dict[str, Any] = {
        "id": PublicationId(name),
        "draft": DraftId(f"draft-{name}"),
        "digest": Digest("d" * 64),
        "account": account("x"),
        "channel_kind": "x",
        "channel_title": "X",
        "profile_url": "https://x.com/almazara",
        "title": name.capitalize(),
        "text": f"{name.capitalize()}: the text that was signed.",
        "state": state,
        "idempotency": IdempotencyClass.D,
        "created_at": minutes_ago(60),
        "updated_at": minutes_ago(10),
        "due_at": minutes_ago(27),
        "signed_by": SIGNED,
    }
    return Publication(**{**values, **given})


def step(minutes: float, code: str, **values: object) -> TrailStep:
    return TrailStep(minutes_ago(minutes), Reason(code, values))


UNKNOWN = publication(
    "unknown",
    PublicationState.UNKNOWN,
    title="Visitas al molino: quedan 6 plazas",
    text=PLACES,
    trail=(
        step(27, "sent", step="create"),
        step(26.5, "no_answer", why="deadline_passed"),
        step(24.5, "looked_not_found"),
        step(21.5, "looked_not_found"),
        step(16.5, "looked_not_found"),
    ),
)
LOOKING = publication(
    "looking", PublicationState.UNKNOWN, waiting=Reason("looking"), trail=(step(3, "sent"), step(2, "no_answer"))
)
MISSED = publication("missed", PublicationState.MISSED, reasons=(Reason("slot_passed", {"at": minutes_ago(27)}),))
BLOCKED = publication(
    "blocked", PublicationState.BLOCKED, reasons=(Reason("reply_target_changed"),), target_now="Ya no hace falta."
)
REFUSED = Reason(
    "refused_by_channel",
    {"host": "x.com", "status": 403, "api_code": "duplicate", "message": "<b>Status</b> is a duplicate."},
)
REJECTED = publication("rejected", PublicationState.REJECTED, reasons=(REFUSED,), trail=(step(27, "sent"),))
DIFFERS = publication(
    "differs",
    PublicationState.DIFFERS,
    approved_text="Abrimos a las diez.",
    live_text="Abrimos a las once.",
    url="https://x.com/almazara/1",
)
SOON = publication("soon", PublicationState.ELIGIBLE, due_at=NOW + timedelta(seconds=44))
PLANNED = publication("planned", PublicationState.ELIGIBLE, due_at=NOW + timedelta(hours=3))
OFFLINE = publication(
    "offline", PublicationState.ELIGIBLE, waiting=Reason("waiting_network", {"why": "host_not_found"})
)
EXPIRED = publication(
    "expired", PublicationState.ELIGIBLE, waiting=Reason("waiting_channel", {"why": "credentials_refused"})
)
STOPPED = publication(
    "stopped", PublicationState.ELIGIBLE, waiting=Reason("stopped", {"name": "Teresa Gil", "scope": "everything"})
)
CONFIRMED = publication(
    "confirmed",
    PublicationState.CONFIRMED,
    url="https://x.com/almazara/2",
    trail=(step(27, "sent"), step(26.9, "accepted"), step(26.8, "confirmed")),
)
SENT = publication("sent", PublicationState.SENT, trail=(step(1, "sent"), step(0.9, "accepted")))
DROPPED = publication("dropped", PublicationState.DROPPED, trail=(step(5, "dropped_by", person="Ana Ribera"),))
EARLIER = publication(
    "earlier", PublicationState.CONFIRMED, updated_at=NOW - timedelta(days=3), trail=(step(4320, "sent"),)
)
EVERY = (
    UNKNOWN, LOOKING, MISSED, BLOCKED, REJECTED, DIFFERS, SOON, PLANNED, OFFLINE, EXPIRED, STOPPED, CONFIRMED, SENT,
    DROPPED, EARLIER,
)  # fmt: skip


class FakeOutbox:
    """Answers with `known`; what it was told is in `settled`."""

    def __init__(self, desk: FakeDesk, known: tuple[Publication, ...] = EVERY) -> None:
        self.desk = desk
        self.known = known
        self.settled: list[tuple[str, Answer, str]] = []
        self.taken_back: list[str] = []

    async def publications(self) -> tuple[Publication, ...]:
        return self.known

    async def publication(self, identifier: str) -> Publication:
        found = next((item for item in self.known if item.id == identifier), None)
        if found is None:
            raise NotFound("publication_not_found", id=identifier)
        return found

    async def settle(self, identifier: str, answer: Answer, link: str = "") -> Publication:
        self.settled.append((identifier, answer, link))
        state = {Answer.THERE: PublicationState.SENT, Answer.NOT_THERE: PublicationState.ELIGIBLE}.get(
            answer, PublicationState.DROPPED
        )
        return self.change(identifier, state=state, waiting=None, url=link)

    async def undo_send(self, draft: str) -> None:
        self.taken_back.append(draft)

    def change(self, identifier: str, **changed: Any) -> Publication:
        """Let the world move on, as after a commit."""
        self.known = tuple(replace(item, **changed) if item.id == identifier else item for item in self.known)
        self.desk.bus.announce(Changes(frozenset({(Subject.PUBLICATION, identifier)})))
        return next(item for item in self.known if item.id == identifier)


def publishing_workstation(known: tuple[Publication, ...] = EVERY) -> FakeWorkstation:
    """The desk of the story with these publications."""
    workstation = fake_workstation()
    workstation.publishing = FakeOutbox(workstation.desk, known)
    return workstation
