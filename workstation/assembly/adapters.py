"""The adapters of one workspace, opened in the right order: storage and its lock, then the vault, then the kit."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.assembly.late import Late
from workstation.configuration.resources import resources_folder
from workstation.configuration.settings import Settings
from workstation.configuration.system import SystemClock, SystemIdentity
from workstation.domain.changes import Changes
from workstation.ports.clock import Clock
from workstation.ports.identity import IdentityMaker
from workstation.security.keyring_secrets import KeyringBackend
from workstation.security.signing import StrictEnvelopeTools
from workstation.security.vault_opening import WorkspaceVault
from workstation.storage import SqliteStorage, open_storage
from workstation.storage.disk_reserve import RESERVE_BYTES
from workstation.storage.media_files import MediaFolder
from workstation.storage.sealed_store import StoredSecrets

if TYPE_CHECKING:
    from workstation.connector_kit.kit import ConnectorKit
    from workstation.connectors.registry import Registry


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """The machine a workspace is opened on; `keyring` replaces the platform's own where one is given."""

    clock: Clock = field(default_factory=SystemClock)
    identity: IdentityMaker = field(default_factory=SystemIdentity)
    keyring: KeyringBackend | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """The way to the channels; loaded when one is first asked for something."""

    kit: ConnectorKit
    registry: Registry


@dataclass(frozen=True, slots=True, kw_only=True)
class Adapters:
    """What the services of one workspace stand on; `kit` and `registry` are the parts of `network`."""

    storage: SqliteStorage
    vault: WorkspaceVault
    clock: Clock
    identity: IdentityMaker
    tools: StrictEnvelopeTools
    network: Late[Network]
    kit: ConnectorKit
    registry: Registry
    media: MediaFolder

    async def close(self) -> None:
        """Close what is open, the workspace's lock last."""
        if self.network.is_made:
            await self.registry.close()
        await asyncio.to_thread(self.vault.close)
        await self.storage.close()


async def open_adapters(
    settings: Settings, on_commit: Callable[[Changes], None], *, create: bool, machine: Machine | None = None
) -> Adapters:
    """Open the adapters of a workspace; without `settings.writes` the vault stays closed and nothing is locked.

    Raises:
        EnvironmentProblem: the workspace cannot be opened; see `storage.open_storage`.
    """
    machine = machine or Machine()

    def opened() -> SqliteStorage:
        return open_storage(
            settings.workspace,
            clock=machine.clock,
            on_commit=on_commit,
            holder=settings.holder,
            create=create,
            writes=settings.writes,
            reserve_bytes=RESERVE_BYTES if settings.stays_open else 0,
        )

    return await adapters_over(await asyncio.to_thread(opened), settings, machine)


async def adapters_over(storage: SqliteStorage, settings: Settings, machine: Machine) -> Adapters:
    """Return the adapters over an open storage; the vault and everything else are those of `settings.workspace`."""
    try:
        vault = WorkspaceVault(settings.workspace, StoredSecrets(storage), machine.clock, machine.keyring)
        if settings.writes:
            await _open_vault(vault, settings.passphrase)
    except BaseException:
        await storage.close()
        raise
    network = Late(lambda: _open_network(machine.clock, settings.workspace))
    return Adapters(
        storage=storage,
        vault=vault,
        clock=machine.clock,
        identity=machine.identity,
        tools=StrictEnvelopeTools(),
        network=network,
        kit=network.part(lambda made: made.kit),
        registry=network.part(lambda made: made.registry),
        media=MediaFolder(settings.workspace),
    )


async def _open_vault(vault: WorkspaceVault, passphrase: str | None) -> None:
    opening: list[Awaitable[object]] = [asyncio.to_thread(vault.retry, passphrase)]
    if passphrase is not None:
        # Stretching a passphrase takes a tenth of a second and leaves this process idle: it reads the rest of itself.
        opening.append(asyncio.to_thread(import_module, "workstation.assembly.later_services"))
    await asyncio.gather(*opening)


def _open_network(clock: Clock, folder: Path) -> Network:
    from workstation.connector_kit.kit import open_kit
    from workstation.connectors.registry import Registry

    kit = open_kit(clock=clock, folder=folder, resources=resources_folder())
    return Network(kit=kit, registry=Registry(kit))
