"""A workspace on a real database with its sign-off services: a team, channels and a message to answer."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from itertools import count
from pathlib import Path

from PIL import Image

from tests.fakes.keyring_backends import FakeKeyring
from workstation.connector_kit.media_cleaning import clean_picture
from workstation.domain.channels import Capabilities, Channel, ChannelState, ConversationMode, IdempotencyClass
from workstation.domain.drafts import Action, Content
from workstation.domain.founding import NewMember, NewPerson
from workstation.domain.identifiers import AccountId, MessageId, PersonId, account_id, message_id
from workstation.domain.messages import Author, Incoming, IncomingMessage, MessageKind
from workstation.domain.presets import parse_preset
from workstation.ports.media import CleanedMedia
from workstation.ports.secrets import VaultAccess
from workstation.security.signing import StrictEnvelopeTools
from workstation.security.vault_opening import open_vault
from workstation.services.auditing import Auditing
from workstation.services.drafting import Drafting
from workstation.services.governing import Governing, StartingPoint
from workstation.services.high_water import HighWater
from workstation.services.journalling import Journal
from workstation.services.review_facts import Reviews
from workstation.services.reviewing import Reviewing
from workstation.services.signing_in import SigningIn
from workstation.services.taking_in import TakingIn
from workstation.storage import SqliteStorage, open_storage
from workstation.storage.media_files import MediaFolder
from workstation.storage.sealed_store import StoredSecrets

START = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
PRESETS = Path(__file__).parents[2] / "resources" / "presets"
PASSPHRASES = {"Marta": "marta y el mar", "Jon": "jon y la montaña", "Iker": "iker y el viento"}


def _picture() -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (3, 2), "olive").save(buffer, "PNG")
    return buffer.getvalue()


PNG = _picture()


class MovableClock:
    """Time that moves only when a test says so, and a little with every look."""

    def __init__(self, start: datetime = START) -> None:
        self.present = start

    def now(self) -> datetime:
        self.present += timedelta(milliseconds=1)
        return self.present

    def advance(self, **delta: float) -> None:
        self.present += timedelta(**delta)


class CountingIdentity:
    """Ids and nonces that differ and repeat in every run."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def new_id(self) -> str:
        return f"0199-{next(self._numbers):06d}"

    def nonce(self, size: int = 16) -> bytes:
        return next(self._numbers).to_bytes(size, "big")


class InlineCleaner:
    async def clean(self, name: str, data: bytes) -> CleanedMedia:
        found = clean_picture(name, data)
        assert isinstance(found, CleanedMedia)
        return found


@dataclass
class SignoffWorkspace:
    storage: SqliteStorage
    vault: VaultAccess
    clock: MovableClock
    journal: Journal
    reviews: Reviews
    signing_in: SigningIn
    governing: Governing
    drafting: Drafting
    reviewing: Reviewing
    auditing: Auditing
    high_water: HighWater
    tools: StrictEnvelopeTools
    media: MediaFolder

    async def person(self, name: str) -> PersonId:
        return next(item.id for item in await self.signing_in.people() if item.name == name)

    async def sit(self, name: str) -> PersonId:
        person = await self.person(name)
        await self.signing_in.switch_to(person, PASSPHRASES.get(name))
        return person

    async def add_channel(self, channel: Channel) -> AccountId:
        await self.storage.transact(lambda tables: tables.channels.add(channel))
        await self.governing.add_publisher(channel.id)
        return channel.id


def load_presets():
    return tuple(parse_preset(path.read_text(encoding="utf-8")) for path in sorted(PRESETS.glob("*.toml")))


def open_signoff_workspace(folder: Path, *, keyring: FakeKeyring | None = None) -> SignoffWorkspace:
    clock, identity, tools = MovableClock(), CountingIdentity(), StrictEnvelopeTools()
    storage = open_storage(folder, clock=clock, on_commit=lambda changes: None)
    vault = open_vault(folder, None, store=StoredSecrets(storage), clock=clock, backend=keyring or FakeKeyring())
    media = MediaFolder(folder)
    journal = Journal(clock, identity, tools)
    reviews = Reviews(tools, media, clock)
    signing_in = SigningIn(storage, vault, tools, clock)
    start = StartingPoint(presets=load_presets(), host="taller")
    return SignoffWorkspace(
        storage=storage,
        vault=vault,
        clock=clock,
        journal=journal,
        reviews=reviews,
        signing_in=signing_in,
        governing=Governing(storage, reviews, signing_in, vault, clock, identity, tools, start),
        drafting=Drafting(storage, journal, reviews, signing_in, clock, identity, InlineCleaner(), media),
        reviewing=Reviewing(storage, journal, reviews, signing_in, clock),
        auditing=Auditing(storage, journal, signing_in, tools, app="0.1.0"),
        high_water=HighWater(storage, vault, signing_in),
        tools=tools,
        media=media,
    )


def website(title: str = "almazara.example", **changes) -> Channel:
    server = f"https://{title}"
    capabilities = Capabilities(
        mode=ConversationMode.ADDRESSED,
        post_class=IdempotencyClass.B,
        reply_class=IdempotencyClass.D,
        max_media=4,
        media_types=("image/png", "image/jpeg"),
    )
    channel = Channel(
        id=account_id("wordpress", server, "1"),
        kind="wordpress",
        title=title,
        server=server,
        address=server,
        account_name="almazara",
        native_account="1",
        state=ChannelState.OK,
        capabilities=capabilities,
    )
    return replace(channel, **changes)


def practice_channel() -> Channel:
    channel = website("practice")
    capabilities = replace(channel.capabilities, practice=True)
    return replace(
        channel,
        id=account_id("practice", "practice", "1"),
        kind="practice",
        server="practice",
        address="",
        capabilities=capabilities,
    )


def post(account: AccountId, text: str = "Hemos retirado el lote L-2431.", **changes) -> Content:
    return Content(account=account, action=Action.POST, text=text, **changes)


async def legal_and_pr(folder: Path, *, practice: bool = False) -> tuple[SignoffWorkspace, AccountId]:
    """Ana founds and writes, Marta is legal, Jon is PR; one website whose publisher is this workstation.

    In a practice team keys need no passphrase, which makes a test faster.
    """
    workspace = open_signoff_workspace(folder)
    members = [
        NewMember(name="Marta", department="Legal", roles=("legal",), passphrase=PASSPHRASES["Marta"]),
        NewMember(name="Jon", department="PR", roles=("pr",), passphrase=PASSPHRASES["Jon"]),
    ]
    founder = NewPerson(name="Ana")
    await workspace.governing.found_team("La Almazara", founder, "legal-and-pr", members, practice=practice)
    return workspace, await workspace.add_channel(website())


async def solo(folder: Path, *, practice: bool = False) -> SignoffWorkspace:
    """Ana alone: nobody else has to sign."""
    workspace = open_signoff_workspace(folder)
    await workspace.governing.found_team("Ana sola", NewPerson(name="Ana"), "solo", practice=practice)
    return workspace


def comment(text: str = "¿Es seguro el lote?", native_id: str = "c1", **changes) -> IncomingMessage:
    return IncomingMessage(
        native_id=native_id,
        thread_root=changes.pop("root", native_id),
        author=Author("7", "Pepe Olmo"),
        text=text,
        kind=MessageKind.COMMENT,
        mode=ConversationMode.ADDRESSED,
        sent_at=START,
        **changes,
    )


async def take_in(workspace: SignoffWorkspace, account: AccountId, *items: Incoming) -> MessageId:
    """Store what came in from outside; returns the id of the first message."""

    def work(tables):
        TakingIn().take(tables, tables.channels.get(account), items, workspace.clock.now())

    await workspace.storage.transact(work)
    return message_id(account, items[0].native_id)
