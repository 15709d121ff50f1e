"""Builds the services over an open workspace.

What a window's first painting asks of is made at once; everything else (`later_services`) when it is first asked for.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from workstation.assembly.adapters import Adapters, Machine, open_adapters
from workstation.assembly.late import Late
from workstation.configuration.logging_setup import log_to, stop_logging
from workstation.configuration.settings import Settings
from workstation.domain.errors import EnvironmentProblem
from workstation.domain.identifiers import DeviceId, PersonId, TeamId
from workstation.ports.secrets import VaultAccess, VaultState
from workstation.ports.storage import Tables
from workstation.services import WorkspaceInfo, Workstation
from workstation.services.change_bus import ChangeBus
from workstation.services.connecting import Connecting
from workstation.services.high_water import HighWater
from workstation.services.mark_keeping import MarkKeeping
from workstation.services.searching import Searching
from workstation.services.signing_in import SigningIn
from workstation.storage.layout import WorkspaceLayout

if TYPE_CHECKING:
    from workstation.assembly.later_services import LaterServices
    from workstation.domain.presets import Preset
    from workstation.ports.feed_lists import FeedLists

UNFINISHED = "workspace.unfinished"
"""Preference that stands from the first moment of founding to the last."""


async def build_workstation(
    settings: Settings, *, machine: Machine | None = None, needs_vault: bool = False
) -> Workstation:
    """Open an existing workspace and return its services.

    Raises:
        EnvironmentProblem: `vault.…` when `needs_vault` and the vault stays closed.
        EnvironmentProblem: the workspace cannot be opened; see `storage.open_storage`. `workspace_restored` when it was
            put back from a copy: nobody may write before `restore_workspace` settled what may have gone out.
            `workspace_unfinished` when making it was interrupted.
    """
    bus = ChangeBus()
    bus.attach(asyncio.get_running_loop())
    adapters = await open_adapters(settings, bus.announce, create=False, machine=machine)
    try:
        if await adapters.storage.read(is_unfinished):
            raise EnvironmentProblem("workspace_unfinished", path=str(settings.workspace))
        if needs_vault and adapters.vault.state is not VaultState.OPEN:
            raise EnvironmentProblem(f"vault.{adapters.vault.state.value}")
        if settings.writes:
            log_to(settings.workspace / "logs")
        workstation = await assemble(settings, adapters, bus)
        if settings.writes:
            await refuse_restored(settings, workstation.high_water, adapters.vault)
            workstation.marks.start()
    except BaseException:
        await adapters.close()
        raise
    return workstation


def is_unfinished(tables: Tables) -> bool:
    """Tell whether the making of this workspace was interrupted: it holds nothing that anybody worked on."""
    return tables.charter.team() is None or tables.preferences.get(UNFINISHED) is not None


async def refuse_restored(settings: Settings, high_water: HighWater, vault: VaultAccess) -> None:
    """Refuse a database that is older than its marks; while the vault is closed nothing can be signed with it anyway.

    Raises:
        EnvironmentProblem: `workspace_restored`.
    """
    if vault.state is not VaultState.OPEN:
        return
    behind = await high_water.behind()
    if behind:
        database = WorkspaceLayout(settings.workspace).database
        raise EnvironmentProblem(
            "workspace_restored", path=str(settings.workspace), file=str(database), behind=list(behind)
        )


def presets() -> tuple[Preset, ...]:
    """Return the presets that a team can start from."""
    from workstation.assembly.later_services import starting_point

    return starting_point().presets


async def assemble(settings: Settings, adapters: Adapters, bus: ChangeBus) -> Workstation:
    """Put the services together over open adapters; a team may be founded through them."""
    storage, clock = adapters.storage, adapters.clock
    signing_in = SigningIn(storage, adapters.vault, adapters.tools, clock)
    await signing_in.start()
    high_water = HighWater(storage, adapters.vault, signing_in)
    marks = MarkKeeping(high_water, bus)

    def make_later() -> LaterServices:
        from workstation.assembly.later_services import FirstServices, make_later_services

        first = FirstServices(signing_in=signing_in, high_water=high_water, connecting=connecting)
        return make_later_services(settings, adapters, bus, first)

    later = Late(make_later)
    governing = later.part(lambda services: services.governing)
    lists = Late(lambda: _feed_lists(adapters)).part(lambda made: made)
    connecting = Connecting(storage, adapters.registry, adapters.vault.vault, governing, lists)

    async def renew_key(person: PersonId, device: DeviceId, passphrase: str) -> object:
        return await governing.renew_key(person, device, passphrase)

    signing_in.renews_keys_with(renew_key)

    async def close() -> None:
        if later.is_made:
            await later.get().stop()
        await marks.stop()
        await adapters.close()
        stop_logging()

    return Workstation(
        info=await _info(settings, adapters, signing_in),
        changes=bus,
        connecting=connecting,
        collecting=later.part(lambda services: services.collecting),
        scheduling=later.part(lambda services: services.scheduling),
        triaging=later.part(lambda services: services.triaging),
        searching=Searching(storage, signing_in, clock, zone=_local_zone()),
        signing_in=signing_in,
        governing=governing,
        drafting=later.part(lambda services: services.drafting),
        reviewing=later.part(lambda services: services.reviewing),
        publishing=later.part(lambda services: services.publishing),
        exporting=later.part(lambda services: services.exporting),
        auditing=later.part(lambda services: services.auditing),
        backing_up=later.part(lambda services: services.backing_up),
        high_water=high_water,
        marks=marks,
        on_ready=lambda: asyncio.to_thread(later.get),
        on_close=close,
    )


def _feed_lists(adapters: Adapters) -> FeedLists:
    from workstation.connectors.feed.feed_lists import OpmlLists

    return OpmlLists(adapters.kit)


async def _info(settings: Settings, adapters: Adapters, signing_in: SigningIn) -> WorkspaceInfo:
    team = await adapters.storage.read(lambda tables: tables.charter.team())
    return WorkspaceInfo(
        path=settings.workspace,
        team_id=team or TeamId(""),
        team_name=signing_in.team_name,
        practice=signing_in.practice,
        writes=settings.writes,
    )


def _local_zone() -> tzinfo:
    return datetime.now(UTC).astimezone().tzinfo or UTC
