"""What `doctor` looks at: each check answers what is fine, what is not, and gives the values for what to do."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from importlib.util import find_spec

from workstation.configuration.settings import Settings
from workstation.domain.channels import ChannelState
from workstation.domain.desk import Check
from workstation.domain.errors import AtalayaError, EnvironmentProblem, Reason
from workstation.ports.clock import Clock
from workstation.ports.secrets import VaultAccess, VaultState
from workstation.services.connecting import Connecting
from workstation.services.high_water import HighWater
from workstation.storage import SqliteStorage
from workstation.storage.layout import WorkspaceLayout
from workstation.storage.open_checks import check_folder, check_sqlite_version, sqlite_version

CheckRun = Callable[[], Awaitable[Check]]
_ENOUGH_BYTES = 500_000_000
_CLOCK_DRIFT = timedelta(minutes=5)
_FINE = frozenset({ChannelState.OK, ChannelState.PAUSED})


class _Doctor:
    """Looks at one open workspace."""

    def __init__(
        self,
        settings: Settings,
        storage: SqliteStorage,
        vault: VaultAccess,
        high_water: HighWater,
        connecting: Connecting,
        clock: Clock,
    ) -> None:
        self._high_water = high_water
        self._settings = settings
        self._storage = storage
        self._vault = vault
        self._connecting = connecting
        self._clock = clock

    async def sqlite(self) -> Check:
        return check_sqlite()

    async def workspace(self) -> Check:
        layout = WorkspaceLayout(self._settings.workspace)
        try:
            await asyncio.to_thread(check_folder, layout)
        except EnvironmentProblem as problem:
            return problem_check("workspace", problem)
        return _check("workspace", True, Reason("workspace_folder", {"path": str(layout.folder)}))

    async def disk(self) -> Check:
        usage = await asyncio.to_thread(shutil.disk_usage, self._settings.workspace)
        return _check("disk", usage.free > _ENOUGH_BYTES, Reason("disk_free", {"bytes": usage.free}))

    async def keyring(self) -> Check:
        if not self._settings.writes:
            await asyncio.to_thread(self._vault.retry, self._settings.passphrase)
        state = self._vault.state
        return _check("keyring", state is VaultState.OPEN, Reason(f"vault.{state.value}"))

    async def time(self) -> Check:
        newest = await self._storage.read(lambda tables: tables.journal.clock().moment)
        now = self._clock.now()
        if newest > now + _CLOCK_DRIFT:
            return _check("clock", False, Reason("clock_behind", {"newest": newest, "now": now}))
        return _check("clock", True, Reason("clock_now", {"now": now}))

    async def database(self) -> Check:
        if self._vault.state is not VaultState.OPEN:
            return _check("database", True, Reason("database_not_compared"))
        behind = await self._high_water.behind()
        if not behind:
            return _check("database", True, Reason("database_current"))
        return _check("database", False, behind[0])

    async def window(self) -> Check:
        return check_window()

    async def channels(self) -> Check:
        every = await self._connecting.channels()
        bad = [channel.title for channel in every if channel.state not in _FINE]
        detail = Reason("channels_need_you", {"titles": bad}) if bad else Reason("channels_fine", {"count": len(every)})
        return _check("channels", not bad, detail)


def _check(name: str, ok: bool, detail: Reason) -> Check:
    return Check(name=name, ok=ok, detail=detail)


def check_sqlite() -> Check:
    """Tell whether this computer's SQLite keeps what it acknowledged."""
    try:
        check_sqlite_version()
    except EnvironmentProblem as problem:
        return problem_check("sqlite", problem)
    return _check("sqlite", True, Reason("sqlite_version", {"version": sqlite_version()}))


def check_window() -> Check:
    """Tell whether the window could be opened."""
    there = find_spec("PySide6") is not None
    return _check("qt", there, Reason("qt_there" if there else "qt_missing"))


def problem_check(name: str, problem: AtalayaError) -> Check:
    """Return a problem as a check that is not fine."""
    return _check(name, False, Reason(problem.code, dict(problem.values)))


def doctor_checks(
    settings: Settings,
    storage: SqliteStorage,
    vault: VaultAccess,
    high_water: HighWater,
    connecting: Connecting,
    clock: Clock,
) -> Sequence[CheckRun]:
    """Return every check of an open workspace."""
    look = _Doctor(settings, storage, vault, high_water, connecting, clock)
    return (
        *(look.sqlite, look.workspace, look.disk, look.keyring),
        *(look.database, look.time, look.window, look.channels),
    )
