"""The services that the first painting of a window asks nothing of: made together, when one of them is first needed."""

from collections.abc import Awaitable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from workstation.assembly.adapters import Adapters
from workstation.assembly.doctor_checks import doctor_checks
from workstation.configuration.resources import resources_folder
from workstation.configuration.settings import Settings
from workstation.configuration.system import host_name
from workstation.connector_kit.media_cleaning import PooledMediaCleaner
from workstation.domain.presets import parse_preset
from workstation.exports.folder_exporter import FolderExporter
from workstation.exports.left_notes import NotesFolder
from workstation.ports.signing import Signer
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
from workstation.services.moderating import Moderating
from workstation.services.publishing import Publishing
from workstation.services.publishing_own import OwnPosts
from workstation.services.publishing_records import PublishingBook
from workstation.services.publishing_roads import Roads
from workstation.services.review_facts import Reviews
from workstation.services.reviewing import Reviewing
from workstation.services.scheduling import Scheduling
from workstation.services.signing_in import SigningIn
from workstation.services.taking_in import TakingIn
from workstation.services.triaging import Triaging
from workstation.storage.backup_folder import WorkspaceBackups


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstServices:
    """What is there from the beginning, and what the others stand on."""

    signing_in: SigningIn
    high_water: HighWater
    connecting: Connecting


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterServices:
    """The other fields of a `Workstation`."""

    governing: Governing
    drafting: Drafting
    reviewing: Reviewing
    collecting: Collecting
    triaging: Triaging
    publishing: Publishing
    scheduling: Scheduling
    backing_up: BackingUp
    exporting: Exporting
    auditing: Auditing

    async def stop(self) -> None:
        """End what goes on by itself."""
        for ended in self._endings():
            await ended

    def _endings(self) -> tuple[Awaitable[None], ...]:
        return (self.scheduling.stop(), self.publishing.stop(), self.backing_up.stop(), self.exporting.stop())


def starting_point() -> StartingPoint:
    """Return the presets of `resources/presets` and this machine's name; blocks."""
    folder = resources_folder() / "presets"
    found = tuple(parse_preset(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml")))
    return StartingPoint(presets=found, host=host_name())


def app_version() -> str:
    """Return the installed version, "0" in a tree that was never installed."""
    try:
        return version("atalaya")
    except PackageNotFoundError:
        return "0"


def make_later_services(settings: Settings, adapters: Adapters, bus: ChangeBus, first: FirstServices) -> LaterServices:
    """Put the other services together; blocks for a few small files."""
    storage, clock, identity, tools = adapters.storage, adapters.clock, adapters.identity, adapters.tools
    signing_in, connecting = first.signing_in, first.connecting
    journal = Journal(clock, identity, tools)
    reviews = Reviews(tools, adapters.media, clock)
    governing = Governing(storage, reviews, signing_in, adapters.vault, clock, identity, tools, starting_point())
    cleaner = PooledMediaCleaner(adapters.kit.workers.run)
    drafting = Drafting(storage, journal, reviews, signing_in, clock, identity, cleaner, adapters.media)
    book = PublishingBook(journal, reviews, clock)

    def workstation_key() -> Signer | None:
        return adapters.vault.keys.unlocked(signing_in.workstation_device())

    collecting = Collecting(storage, connecting, adapters.registry, TakingIn(OwnPosts(book, workstation_key)), clock)
    moderating = Moderating(storage, connecting, adapters.registry, clock)
    triaging = Triaging(storage, journal, signing_in, clock, identity, moderating)
    roads = Roads(connecting, adapters.registry, drafting)
    notes = NotesFolder(settings.workspace / "export-notes")
    checks = doctor_checks(settings, storage, adapters.vault, first.high_water, connecting, clock)
    return LaterServices(
        governing=governing,
        drafting=drafting,
        reviewing=Reviewing(storage, journal, reviews, signing_in, clock),
        collecting=collecting,
        triaging=triaging,
        publishing=Publishing(storage, book, roads, drafting, signing_in, identity, bus),
        scheduling=Scheduling(storage, collecting, triaging, bus, clock),
        backing_up=BackingUp(WorkspaceBackups(settings.workspace), clock),
        exporting=Exporting(storage, FolderExporter(), journal, signing_in, clock, notes, writes=settings.writes),
        auditing=Auditing(storage, journal, signing_in, tools, app=app_version(), checks=checks),
    )
