"""Text as it is typed: saved while writing, found again after anything, gone once it was handed over."""

from workstation.domain.changes import Subject
from workstation.domain.identifiers import MessageId, PersonId
from workstation.domain.scratch import Scratch, ScratchMode
from workstation.ports.clock import Clock
from workstation.ports.storage import Storage, Tables
from workstation.services.signing_in import SigningIn


class Scratchpad:
    """Unfinished texts of the person at the keyboard."""

    def __init__(self, storage: Storage, signing_in: SigningIn, clock: Clock) -> None:
        """Keep texts in `storage`."""
        self._storage = storage
        self._signing_in = signing_in
        self._clock = clock

    def _person(self) -> PersonId:
        return self._signing_in.current().id

    async def save(self, key: str, text: str, *, mode: str, target: MessageId | None) -> None:
        """Keep a text under `key`; an empty one forgets it. It is safe once this returns."""
        scratch = Scratch(
            person=self._person(),
            key=key,
            text=text,
            mode=ScratchMode(mode),
            target=target,
            saved_at=self._clock.now(),
        )

        def work(tables: Tables) -> None:
            if text:
                tables.scratch.put(scratch)
            else:
                tables.scratch.drop(scratch.person, key)
            tables.touch(Subject.SCRATCH, key)

        await self._storage.transact(work)

    async def get(self, key: str) -> Scratch | None:
        """Return the text under `key`."""
        person = self._person()
        return await self._storage.read(lambda tables: tables.scratch.get(person, key))

    async def all(self) -> tuple[Scratch, ...]:
        """Return every unfinished text, latest first."""
        person = self._person()
        return await self._storage.read(lambda tables: tables.scratch.all(person))
