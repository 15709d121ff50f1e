"""Makes a new workspace: folder, database, vault, keys and the first charter, or nothing at all."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from workstation.assembly.adapters import Machine, open_adapters
from workstation.assembly.opening import UNFINISHED, assemble, is_unfinished
from workstation.configuration.settings import Settings
from workstation.domain.errors import Reason, RuleViolation
from workstation.domain.founding import NewMember, NewPerson
from workstation.domain.identifiers import TeamId
from workstation.domain.people import Person
from workstation.services import Workstation
from workstation.services.change_bus import ChangeBus
from workstation.storage import open_storage
from workstation.storage.layout import WorkspaceLayout

_MADE = (
    *("atalaya.db-wal", "atalaya.db-shm", "atalaya.db", "vault.key", "vault.marks"),
    *("practice-network.jsonl", "practice-network.jsonl.lock", "media", "backups", "logs", "reserve"),
)
"""Everything that founding makes, the database after its log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Founded:
    """A new workspace and who owns it."""

    team_id: TeamId
    person: Person


async def found_workspace(
    settings: Settings,
    *,
    team: str,
    founder: NewPerson,
    preset: str,
    members: Sequence[NewMember] = (),
    machine: Machine | None = None,
) -> Founded:
    """Make a workspace in `settings.workspace`; when anything is refused, what was begun is removed again.

    What an interrupted founding left there is removed first.

    Raises:
        RuleViolation: `workspace_exists`, or what `Governing.found_team` refuses.
        EnvironmentProblem: disk, keyring, or a vault that needs a passphrase.
    """

    async def found(workstation: Workstation) -> None:
        await workstation.governing.found_team(team, founder, preset, members)

    return await _found(settings, found, machine)


async def found_sample(
    settings: Settings, *, on_progress: Callable[[int, int], None] | None = None, machine: Machine | None = None
) -> Founded:
    """Make the practice workspace: people, messages, drafts and publications in every state; see `found_workspace`."""
    from workstation.assembly.sample import fill_sample

    async def found(workstation: Workstation) -> None:
        await fill_sample(workstation, on_progress)

    return await _found(settings, found, machine)


async def _found(
    settings: Settings, found: Callable[[Workstation], Awaitable[None]], machine: Machine | None
) -> Founded:
    await _clear_unfinished(settings, machine or Machine())
    begun = await asyncio.to_thread(_what_is_there, settings.workspace)
    bus = ChangeBus()
    bus.attach(asyncio.get_running_loop())
    try:
        adapters = await open_adapters(settings, bus.announce, create=True, machine=machine)
        try:
            adapters.vault.kept_marks()  # raises why the vault is not open, before anything is made
            await adapters.storage.transact(lambda tables: tables.preferences.put(UNFINISHED, "yes"))
            workstation = await assemble(settings, adapters, bus)
            await found(workstation)
            await adapters.storage.transact(lambda tables: tables.preferences.delete(UNFINISHED))
            await workstation.marks.raise_now()
            team = await adapters.storage.read(lambda tables: tables.charter.team())
            return Founded(team_id=team or TeamId(""), person=workstation.signing_in.current())
        finally:
            await adapters.close()
    except BaseException:
        await asyncio.to_thread(_remove_begun, settings.workspace, begun)
        raise


async def _clear_unfinished(settings: Settings, machine: Machine) -> None:
    """Remove what a founding left that was interrupted (a kill, a power cut); refuse a workspace that is whole.

    Raises:
        RuleViolation: `workspace_exists`.
        EnvironmentProblem: `workspace_in_use`, `workspace_damaged`.
    """
    layout = WorkspaceLayout(settings.workspace)
    if not await asyncio.to_thread(layout.database.exists):
        return
    storage = await asyncio.to_thread(
        open_storage, layout.folder, clock=machine.clock, on_commit=lambda _changes: None, holder=settings.holder
    )
    try:
        unfinished = await storage.read(is_unfinished)
    finally:
        await storage.close()
    if not unfinished:
        raise RuleViolation(Reason("workspace_exists", {"path": str(layout.folder)}))
    await asyncio.to_thread(_remove_made, layout.folder)


def _remove_made(folder: Path) -> None:
    for name in _MADE:
        path = folder / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _what_is_there(folder: Path) -> frozenset[str] | None:
    """Return the names in the folder, None when it does not exist."""
    return frozenset(path.name for path in folder.iterdir()) if folder.is_dir() else None


def _remove_begun(folder: Path, before: frozenset[str] | None) -> None:
    """Remove what this run made, and nothing that was there before."""
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        if before is not None and path.name in before:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    if before is None and not any(folder.iterdir()):
        folder.rmdir()
