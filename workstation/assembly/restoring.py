"""Goes back to a backup: the copy is settled in a folder of its own and then takes the database's place."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from workstation.assembly.adapters import Adapters, Machine, adapters_over
from workstation.assembly.opening import assemble
from workstation.configuration.settings import Settings
from workstation.domain.errors import EnvironmentProblem
from workstation.ports.secrets import VaultProblem
from workstation.security.vault_key_file import FILE_NAME
from workstation.services.change_bus import ChangeBus
from workstation.services.high_water import HighWater, Standing
from workstation.services.journalling import Journal
from workstation.services.publishing_roads import Roads
from workstation.services.restoring import Restored, Restoring
from workstation.services.review_facts import Reviews
from workstation.storage import open_storage
from workstation.storage.restoring import RestoreSite


async def restore_workspace(
    settings: Settings,
    backup: Path,
    *,
    passphrases: Mapping[str, str] | None = None,
    machine: Machine | None = None,
) -> Restored:
    """Put `backup` in the place of the workspace's database; until it is settled and whole the workspace is untouched.

    Args:
        settings: the workspace; `passphrase` opens its vault where no system keyring does.
        backup: a backup of this workspace, or its own database when an older one was put there by hand.
        passphrases: by person's name, of admins who must sign as well and of people who renew their key at once.
        machine: another clock, identity maker or keyring than the machine's own.

    Raises:
        EnvironmentProblem: `workspace_in_use`, `backup_missing`, `backup_damaged`, `backup_of_other_workspace`,
            `backup_without_team`, `restore_without_vault`, `vault.…`, `workspace_newer`, `disk_full`, ….
        RuleViolation: `charter_needs_admins`, `key_locked`.
    """
    machine = machine or Machine()
    if not await asyncio.to_thread((settings.workspace / FILE_NAME).is_file):
        raise EnvironmentProblem("restore_without_vault", path=str(settings.workspace))
    site = RestoreSite(settings.workspace, holder=settings.holder, clock=machine.clock)
    try:
        prepared = await asyncio.to_thread(site.begin, backup)
        adapters = await _open_copy(prepared, settings, machine)
        try:
            restored, standing, water = await _settled(settings, adapters, backup, passphrases or {})
            await adapters.storage.close()
            aside = await asyncio.to_thread(site.finish, machine.clock.now())
            with suppress(VaultProblem):
                await water.raise_to(standing)
        finally:
            await adapters.close()
    finally:
        await asyncio.to_thread(site.close)
    return replace(restored, put_aside=str(aside or ""))


async def _open_copy(prepared: Path, settings: Settings, machine: Machine) -> Adapters:
    bus = ChangeBus()
    storage = await asyncio.to_thread(
        open_storage, prepared, clock=machine.clock, on_commit=bus.announce, holder=settings.holder, create=False
    )
    return await adapters_over(storage, replace(settings, writes=True), machine)


async def _settled(
    settings: Settings, adapters: Adapters, backup: Path, passphrases: Mapping[str, str]
) -> tuple[Restored, Standing, HighWater]:
    vault, storage = adapters.vault, adapters.storage
    vault.kept_marks()  # raises why the vault is not open
    if await storage.read(lambda tables: tables.charter.team()) is None:
        raise EnvironmentProblem("backup_without_team", path=str(backup))
    bus = ChangeBus()
    bus.attach(asyncio.get_running_loop())
    workstation = await assemble(settings, adapters, bus)
    if not workstation.signing_in.devices_here():
        raise EnvironmentProblem("backup_of_other_workspace", path=str(backup))
    clock, identity, tools = adapters.clock, adapters.identity, adapters.tools
    restoring = Restoring(
        storage=storage,
        vault=vault,
        signing_in=workstation.signing_in,
        journal=Journal(clock, identity, tools),
        reviews=Reviews(tools, adapters.media, clock),
        roads=Roads(workstation.connecting, adapters.registry, workstation.drafting),
        clock=clock,
        identity=identity,
        tools=tools,
    )
    restored = await restoring.settle(backup.name, passphrases)
    water = HighWater(storage, vault, workstation.signing_in)
    return restored, await water.standing(), water
