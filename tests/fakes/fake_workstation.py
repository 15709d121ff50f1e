"""An in-memory Workstation with the services' method names, filled with the story of the pictures.

For tests and pictures of screens only: no rule is decided here, answers are canned or trivially kept.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from tests.fakes.fake_inbox_services import FakeDesk, FakeSearching, FakeTriaging
from tests.fakes.fake_story import CHANNELS, JON, MARTA, NOTES, NOW, PEOPLE, ROWS, THREAD
from workstation.domain.changes import Changes, Subject
from workstation.domain.charter import Admins, Charter, Device, Member
from workstation.domain.desk import Stop
from workstation.domain.drafts import (
    Content,
    Digest,
    DraftRow,
    DraftState,
    Finding,
    MediaRef,
    Need,
    ReplyTarget,
    Revision,
)
from workstation.domain.errors import EnvironmentProblem, NotFound, Reason
from workstation.domain.identifiers import DeviceId, EventId
from workstation.domain.policies import Requirement, Rule, Stage


class FakeBus:
    def __init__(self) -> None:
        self.callbacks: list[Callable[[Changes], None]] = []

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        self.callbacks.append(callback)
        return lambda: self.callbacks.remove(callback)

    def announce(self, changes: Changes) -> None:
        for callback in tuple(self.callbacks):
            callback(changes)


class FakeConnecting:
    def __init__(self, desk: FakeDesk) -> None:
        self.desk = desk

    async def channels(self) -> tuple[Any, ...]:
        return tuple(self.desk.channels.values())

    async def channel(self, identifier: str) -> Any:
        return self.desk.channels[identifier]


class FakeScheduling:
    def __init__(self) -> None:
        self.collected: list[Any] = []

    async def start(self) -> None:
        self.collected.append("start")

    async def stop(self) -> None:
        self.collected.append("stop")

    async def collect_now(self, channels: Sequence[str] | None = None) -> tuple[Any, ...]:
        self.collected.append(channels)
        return ()


class FakeSigningIn:
    def __init__(self, desk: FakeDesk) -> None:
        self.desk = desk

    async def people(self) -> tuple[Any, ...]:
        return PEOPLE

    def current(self) -> Any:
        return self.desk.person

    async def switch_to(self, person: str, passphrase: str | None = None) -> Any:
        chosen = next(item for item in PEOPLE if item.id == person)
        if chosen.needs_passphrase and passphrase != "olivas":
            raise EnvironmentProblem("wrong_passphrase", person=chosen.name)
        self.desk.person = chosen
        self.desk.bus.announce(Changes(frozenset({(Subject.PERSON, person), (Subject.COUNTERS, "")})))
        return chosen

    def locks_at(self, person: str) -> Any:
        del person


NEEDS = (
    Need(stage="sign", role="legal", k=1, missing=1, candidates=("Marta Soler", "Iker Zabala")),
    Need(stage="sign", role="pr", k=1, missing=1, candidates=("Jon Etxeberria",)),
)


class FakeDrafting:
    """Keeps scratches and drafts; `findings` is what every check answers."""

    def __init__(self, desk: FakeDesk) -> None:
        self.desk = desk
        self.kept: dict[str, Any] = {}
        self.made: dict[str, Any] = {}
        self.findings: tuple[Finding, ...] = ()
        self.needs = NEEDS
        self.contents: list[Content] = []

    async def check(self, content: Content) -> tuple[Finding, ...]:
        del content
        return self.findings

    def _view(self, content: Content, identifier: str, number: int, state: DraftState) -> Any:
        channel = self.desk.channels[content.account]
        digest = Digest("d" * 64)
        row = DraftRow(
            id=identifier,
            account=content.account,
            channel_kind=channel.kind,
            channel_title=channel.title,
            action=content.action,
            title=content.title,
            preview=content.text[:80],
            state=state,
            revision=number,
            digest=digest,
            author=self.desk.person.id,
            author_name=self.desk.person.name,
            updated_at=NOW,
            needs=self.needs,
            goes_out=NOW + timedelta(seconds=10) if not self.needs else None,
        )
        revision = Revision(
            draft=identifier,
            number=number,
            digest=digest,
            payload=b"{}",
            content=content,
            author=self.desk.person.id,
            written_at=NOW,
        )
        return SimpleNamespace(
            row=row,
            revision=revision,
            revisions=(revision,),
            rule_id="answers",
            rule_title="Legal and PR",
            needs=self.needs,
            findings=self.findings,
            comments=(),
            reviews=(),
            flags=(),
        )

    async def create(self, content: Content) -> Any:
        self.contents.append(content)
        view = self._view(content, f"draft-new-{len(self.made) + 1}", 1, DraftState.WRITING)
        self.made[view.row.id] = view
        return view

    async def revise(self, draft: str, content: Content) -> Any:
        self.contents.append(content)
        number = self.made[draft].row.revision + 1 if draft in self.made else 2
        self.made[draft] = self._view(content, draft, number, DraftState.WRITING)
        return self.made[draft]

    async def submit(self, draft: str) -> Any:
        view = self.made[draft]
        state = DraftState.WAITING if self.needs else DraftState.APPROVED
        self.made[draft] = self._view(view.revision.content, draft, view.row.revision, state)
        self.desk.calls.append(("submit", draft))
        self.desk.bus.announce(Changes(frozenset({(Subject.DRAFT, draft)})))
        return self.made[draft]

    async def show(self, draft: str) -> Any:
        if draft not in self.made:
            raise NotFound("draft_not_found", id=draft)
        return self.made[draft]

    async def drafts(self, *, mine: bool = False, state: Any = None) -> tuple[Any, ...]:
        del mine
        return tuple(view.row for view in self.made.values() if state is None or view.row.state is state)

    async def discard(self, draft: str) -> None:
        self.made.pop(draft)

    async def attach(self, name: str, data: bytes) -> MediaRef:
        return MediaRef(
            sha256="ab" * 32, media_type="image/png", name=name, alt_text="", size=len(data), width=640, height=480
        )

    async def reply_target(self, message_id: str) -> ReplyTarget:
        shown = next(item for item in self.desk.messages if item.id == message_id)
        return ReplyTarget(
            message=shown.id, native_id=shown.native_id, thread_root="1", version_hash=shown.version_hash
        )

    async def save_scratch(self, key: str, text: str, *, mode: str, target: str | None) -> None:
        self.kept[key] = SimpleNamespace(key=key, text=text, mode=mode, target=target, saved_at=NOW)

    async def scratch(self, key: str) -> Any:
        return self.kept.get(key)

    async def scratches(self) -> tuple[Any, ...]:
        return tuple(self.kept.values())


class FakeReviewing:
    def __init__(self, desk: FakeDesk) -> None:
        self.desk = desk
        self.standing: list[Any] = []

    async def queue(self) -> tuple[Any, ...]:
        return ()

    async def stops(self) -> tuple[Any, ...]:
        return tuple(self.standing)

    async def set_stop(self, scope: Any, reason: str) -> Any:
        stop = Stop(
            id=EventId(f"stop-{len(self.standing) + 1}"),
            scope=scope,
            target="",
            reason=reason,
            person=self.desk.person.id,
            person_name=self.desk.person.name,
            at=NOW,
        )
        self.standing.append(stop)
        self.desk.bus.announce(Changes(frozenset({(Subject.STOP, stop.id)})))
        return stop

    async def lift_stop(self, stop_id: str) -> None:
        self.standing = [item for item in self.standing if item.id != stop_id]
        self.desk.bus.announce(Changes(frozenset({(Subject.STOP, stop_id)})))


class FakePublishing:
    def __init__(self, desk: FakeDesk) -> None:
        self.desk = desk
        self.known: tuple[Any, ...] = ()

    async def publications(self) -> tuple[Any, ...]:
        return self.known

    async def undo_send(self, draft: str) -> None:
        self.desk.calls.append(("undo_send", draft))

    async def start(self) -> None:
        self.desk.calls.append(("publishing.start",))

    async def stop(self) -> None:
        self.desk.calls.append(("publishing.stop",))


def fake_charter(*, asks: bool = True) -> Charter:
    """The team of the story with the rule "legal, then PR"; with `asks` false nobody has to sign."""
    members = {
        person.id: Member(id=person.id, name=person.name, roles=dict.fromkeys(person.roles, 1)) for person in PEOPLE
    }
    devices = {
        DeviceId(f"device-{person.id}"): Device(
            id=DeviceId(f"device-{person.id}"), person=person.id, host="here", public_key=b""
        )
        for person in PEOPLE
    }
    stages = (Stage("legal", (Requirement("legal", 1),)), Stage("pr", (Requirement("pr", 1),)))
    return Charter(
        version=7,
        previous=EventId(""),
        team_name="Cooperativa La Almazara",
        issued=NOW,
        min_app="0.1",
        practice=True,
        admins=Admins(1, (PEOPLE[3].id,)),
        members=members,
        devices=devices,
        policies=(Rule(id="answers", title="Seguridad alimentaria", stages=stages if asks else ()),),
    )


class FakeGoverning:
    def __init__(self) -> None:
        self.known = fake_charter()

    async def charter(self) -> Charter:
        return self.known


class FakeBackingUp:
    async def start(self) -> None:
        """Nothing to back up."""

    async def stop(self) -> None:
        """Nothing to stop."""


@dataclass
class FakeWorkstation:
    """The frozen Workstation's fields, each a fake."""

    desk: FakeDesk
    changes: FakeBus
    info: Any
    connecting: Any
    scheduling: Any
    triaging: Any
    searching: Any
    signing_in: Any
    drafting: Any
    reviewing: Any
    publishing: Any
    backing_up: Any
    governing: Any = field(default_factory=FakeGoverning)
    closed: list[bool] = field(default_factory=list)

    async def get_ready(self) -> None:
        """Nothing to load."""

    async def close(self) -> None:
        self.closed.append(True)


def fake_workstation(
    *, rows: Sequence[Any] = ROWS, channels: Sequence[Any] = CHANNELS, practice: bool = True
) -> FakeWorkstation:
    """Return a desk in the middle of the story; pass fewer or more rows for other states."""
    bus = FakeBus()
    desk = FakeDesk(rows, THREAD, NOTES, channels, bus)
    info = SimpleNamespace(
        path=Path("workspace"), team_id="team", team_name="Cooperativa La Almazara", practice=practice, sample=practice
    )
    return FakeWorkstation(
        desk=desk,
        changes=bus,
        info=info,
        connecting=FakeConnecting(desk),
        scheduling=FakeScheduling(),
        triaging=FakeTriaging(desk),
        searching=FakeSearching(desk),
        signing_in=FakeSigningIn(desk),
        drafting=FakeDrafting(desk),
        reviewing=FakeReviewing(desk),
        publishing=FakePublishing(desk),
        backing_up=FakeBackingUp(),
    )


def with_passphrases(workstation: FakeWorkstation) -> FakeWorkstation:
    """Return the same desk where Marta and Jon need a passphrase."""
    people = tuple(replace(item, needs_passphrase=True) if item.id in {MARTA, JON} else item for item in PEOPLE)
    workstation.signing_in = _Guarded(workstation.desk, people)
    return workstation


class _Guarded(FakeSigningIn):
    def __init__(self, desk: FakeDesk, people: tuple[Any, ...]) -> None:
        super().__init__(desk)
        self._people = people

    async def people(self) -> tuple[Any, ...]:
        return self._people

    async def switch_to(self, person: str, passphrase: str | None = None) -> Any:
        chosen = next(item for item in self._people if item.id == person)
        if chosen.needs_passphrase and passphrase != "olivas":
            raise EnvironmentProblem("wrong_passphrase", person=chosen.name)
        return await super().switch_to(person)


def warning(
    code: str = "mixed_direction", *, blocks: bool = False, start: int = 0, end: int = 0, **values: object
) -> Finding:
    """Return a finding for the composer."""
    return Finding(Reason(code, values), blocks, start, end)
