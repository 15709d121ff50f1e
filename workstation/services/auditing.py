"""Checking what is kept against what was signed, and the doctor's list."""

from collections.abc import Awaitable, Callable, Sequence

from workstation.domain.desk import Check, Verification
from workstation.domain.errors import AtalayaError, Reason
from workstation.domain.journal import EventType
from workstation.domain.team_state import FOLD_VERSION, state_digest
from workstation.ports.signing import EnvelopeTools
from workstation.ports.storage import Storage, Tables
from workstation.services.journalling import Journal
from workstation.services.signing_in import SigningIn
from workstation.services.verification import Progress, read_journal, verify

DoctorCheck = Callable[[], Awaitable[Check]]


class Auditing:
    """Recomputes every chain, signature and state digest; asks the doctor's checks."""

    def __init__(
        self,
        storage: Storage,
        journal: Journal,
        signing_in: SigningIn,
        tools: EnvelopeTools,
        *,
        app: str,
        checks: Sequence[DoctorCheck] = (),
    ) -> None:
        """Run `checks` as the doctor; `app` is the program's version, written into heartbeats."""
        self._storage = storage
        self._journal = journal
        self._signing_in = signing_in
        self._tools = tools
        self._app = app
        self._checks = tuple(checks)

    async def verify(self, on_progress: Progress | None = None) -> Verification:
        """Check everything that was ever signed here; changes nothing.

        Args:
            on_progress: told (done, total) events, from another thread.
        """
        return await self._storage.read(lambda tables: verify(tables, self._tools, on_progress))

    async def heartbeat(self) -> str:
        """Sign the state that the journal folds into now; returns its digest."""
        signer = await self._signing_in.workstation_signer()

        def work(tables: Tables) -> str:
            digest = state_digest(read_journal(tables, self._tools).state())
            body = {"state_digest": digest, "fold": FOLD_VERSION, "app": self._app}
            self._journal.append(tables, signer, EventType.HEARTBEAT, body)
            return digest

        return await self._storage.transact(work)

    async def doctor(self) -> tuple[Check, ...]:
        """Run every check; one that fails with an error says so and stops no other."""
        return tuple([await _run(check) for check in self._checks])


async def _run(check: DoctorCheck) -> Check:
    try:
        return await check()
    except AtalayaError as problem:
        name = getattr(check, "__name__", "check")
        return Check(name=name, ok=False, detail=Reason(problem.code, problem.values))
