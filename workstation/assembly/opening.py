"""Builds the services over an open workspace."""

import asyncio
from datetime import UTC, datetime, tzinfo
from importlib.metadata import PackageNotFoundError, version

from workstation.assembly.adapters import Adapters, Machine, open_adapters
from workstation.assembly.doctor_checks import doctor_checks
from workstation.configuration.logging_setup import log_to, stop_logging
from workstation.configuration.resources import resources_folder
from workstation.configuration.settings import Settings
from workstation.configuration.system import host_name
from workstation.connector_kit.media_cleaning import PooledMediaCleaner
from workstation.connectors.feed.feed_lists import OpmlLists
from workstation.domain.errors import EnvironmentProblem
from workstation.domain.identifiers import TeamId
from workstation.domain.presets import Preset, parse_preset
from workstation.exports.folder_exporter import FolderExporter
from workstation.exports.left_notes import NotesFolder
from workstation.ports.secrets import VaultAccess, VaultState
from workstation.ports.signing import Signer
from workstation.ports.storage import Tables
from workstation.services import WorkspaceInfo, Workstation
from workstation.services.auditing import Auditing
from workstation.services.backing_up import BackingUp
from workstation.services.change_bus import ChangeBus
from workstation.services.collecting import Collecting
from workstation.services.connecting import Connecting
from workstation.services.drafting import Drafting
from workstation.services.exporting import Exporting
from workstation.services.governing import Governing, StartingPoint
from workstation.services.high_water import HighWater
from workstation.services.journalling import Journal
from workstation.services.mark_keeping import MarkKeeping
from workstation.services.moderating import Moderating
from workstation.services.publishing import Publishing
from workstation.services.publishing_own import OwnPosts
from workstation.services.publishing_records import PublishingBook
from workstation.services.publishing_roads import Roads
from workstation.services.review_facts import Reviews
from workstation.services.reviewing import Reviewing
from workstation.services.scheduling import Scheduling
from workstation.services.searching import Searching
from workstation.services.signing_in import SigningIn
from workstation.services.taking_in import TakingIn
from workstation.services.triaging import Triaging
from workstation.storage.backup_folder import WorkspaceBackups
from workstation.storage.layout import WorkspaceLayout

UNFINISHED = "workspace.unfinished"
"""Preference that stands from the first moment of founding to the last."""


async def build_workstation(settings: Settings, *, machine: Machine | None = None) -> Workstation:
    """Open an existing workspace and return its services.

    Raises:
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


def starting_point() -> StartingPoint:
    """Return the presets of `resources/presets` and this machine's name."""
    folder = resources_folder() / "presets"
    found = tuple(parse_preset(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml")))
    return StartingPoint(presets=found, host=host_name())


def presets() -> tuple[Preset, ...]:
    """Return the presets that a team can start from."""
    return starting_point().presets


def app_version() -> str:
    """Return the installed version, "0" in a tree that was never installed."""
    try:
        return version("atalaya")
    except PackageNotFoundError:
        return "0"


async def assemble(settings: Settings, adapters: Adapters, bus: ChangeBus) -> Workstation:
    """Put the services together over open adapters; a team may be founded through them."""
    storage, clock, identity, tools = adapters.storage, adapters.clock, adapters.identity, adapters.tools
    journal = Journal(clock, identity, tools)
    reviews = Reviews(tools, adapters.media, clock)
    signing_in = SigningIn(storage, adapters.vault, tools, clock)
    await signing_in.start()
    high_water = HighWater(storage, adapters.vault, signing_in)
    marks = MarkKeeping(high_water, bus)
    start = await asyncio.to_thread(starting_point)
    governing = Governing(storage, reviews, signing_in, adapters.vault, clock, identity, tools, start)
    signing_in.renews_keys_with(governing.renew_key)
    connecting = Connecting(storage, adapters.registry, adapters.vault.vault, governing, OpmlLists(adapters.kit))
    cleaner = PooledMediaCleaner(adapters.kit.workers.run)
    drafting = Drafting(storage, journal, reviews, signing_in, clock, identity, cleaner, adapters.media)
    book = PublishingBook(journal, reviews, clock)

    def workstation_key() -> Signer | None:
        return adapters.vault.keys.unlocked(signing_in.workstation_device())

    collecting = Collecting(storage, connecting, adapters.registry, TakingIn(OwnPosts(book, workstation_key)), clock)
    moderating = Moderating(storage, connecting, adapters.registry, clock)
    triaging = Triaging(storage, journal, signing_in, clock, identity, moderating)
    roads = Roads(connecting, adapters.registry, drafting)
    publishing = Publishing(storage, book, roads, drafting, signing_in, identity, bus)
    scheduling = Scheduling(storage, collecting, triaging, bus, clock)
    backing_up = BackingUp(WorkspaceBackups(settings.workspace), clock)
    notes = NotesFolder(settings.workspace / "export-notes")
    exporting = Exporting(storage, FolderExporter(), journal, signing_in, clock, notes, writes=settings.writes)
    checks = doctor_checks(settings, storage, adapters.vault, high_water, connecting, clock)

    async def close() -> None:
        await scheduling.stop()
        await publishing.stop()
        await backing_up.stop()
        await exporting.stop()
        await marks.stop()
        await adapters.close()
        stop_logging()

    return Workstation(
        info=await _info(settings, adapters, governing, signing_in),
        changes=bus,
        connecting=connecting,
        collecting=collecting,
        scheduling=scheduling,
        triaging=triaging,
        searching=Searching(storage, signing_in, clock, zone=_local_zone()),
        signing_in=signing_in,
        governing=governing,
        drafting=drafting,
        reviewing=Reviewing(storage, journal, reviews, signing_in, clock),
        publishing=publishing,
        exporting=exporting,
        auditing=Auditing(storage, journal, signing_in, tools, app=app_version(), checks=checks),
        backing_up=backing_up,
        high_water=high_water,
        marks=marks,
        on_close=close,
    )


async def _info(settings: Settings, adapters: Adapters, governing: Governing, signing_in: SigningIn) -> WorkspaceInfo:
    team = await adapters.storage.read(lambda tables: tables.charter.team())
    if team is None:
        return WorkspaceInfo(
            path=settings.workspace, team_id=TeamId(""), team_name="", practice=False, writes=settings.writes
        )
    charter = await governing.charter()
    return WorkspaceInfo(
        path=settings.workspace,
        team_id=team,
        team_name=charter.team_name,
        practice=signing_in.practice,
        writes=settings.writes,
    )


def _local_zone() -> tzinfo:
    return datetime.now(UTC).astimezone().tzinfo or UTC
