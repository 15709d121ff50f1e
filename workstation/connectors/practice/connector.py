"""The practice channel: reading, publishing and moderating on a practice network (see the room's docstring)."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.connectors.practice import platform, publishing
from workstation.connectors.practice.network_file import NetworkFile
from workstation.connectors.practice.payloads import incoming, present
from workstation.connectors.practice.reading import page_since
from workstation.connectors.practice.scenario import ScenarioAccount, read_scenario, records, with_class
from workstation.domain.channels import ChannelKind, ConnectionField, FieldKind, Freshness, IdempotencyClass, Moderation
from workstation.domain.drafts import Content, MediaRef
from workstation.domain.errors import Reason, RuleViolation
from workstation.domain.messages import Author
from workstation.ports.clock import Clock
from workstation.ports.connector import Batch, Connection, Cursor, Discovered, Live, Receipt, TargetState, WireRequest

if TYPE_CHECKING:
    from workstation.connector_kit.kit import ConnectorKit

FILE_NAME = "practice-network.jsonl"
POLL_SECONDS = 15.0
KIND = ChannelKind(
    name="practice",
    fields=(
        ConnectionField(name="scenario", required=False),
        ConnectionField(name="account", required=False),
        ConnectionField(name="class", required=False),
        ConnectionField(name="path", kind=FieldKind.FILE, required=False),
    ),
    publishes=True,
)


class PracticeConnector:
    """Speaks to practice networks; `settings` name the file (default: in the workspace), scenario, account, class."""

    kind = KIND

    def __init__(self, *, folder: Path, clock: Clock, scenarios: Path) -> None:
        """Keep what the platform lives by.

        Args:
            folder: the workspace, where a network without a `path` lies.
            clock: the time on the platform.
            scenarios: where the scenarios lie that ship with the program.
        """
        self._folder = folder
        self._scenarios = scenarios
        self._clock = clock
        self._networks: dict[Path, NetworkFile] = {}
        self._accounts: dict[tuple[str, str, str], ScenarioAccount] = {}

    async def discover(self, values: Mapping[str, str], *, allow_private: bool) -> Discovered:
        """Return the scenario's account (the first one unless `account` names another); nothing is written.

        Raises:
            RuleViolation: the scenario or the account does not exist, or the class is not practised.
        """
        account = await asyncio.to_thread(self._chosen, values)
        settings = {key: values[key] for key in ("scenario", "class", "path") if values.get(key)}
        return Discovered(
            server=f"practice/{Path(values['path']).name}" if values.get("path") else "practice",
            native_account=account.id,
            title=account.title,
            address="",
            account_name=account.name,
            capabilities=account.capabilities,
            settings={**settings, "account": account.id},
        )

    async def fetch_since(self, connection: Connection, cursor: Cursor) -> Batch:
        """Return what became visible on the network since `cursor`."""
        await self._slowly(connection.settings, "fetch")
        return await asyncio.to_thread(self._fetch, connection.settings, cursor)

    def next_request(self, content: Content, server_ids: Mapping[str, str], key: str) -> WireRequest | None:
        """Return the next request: media, create, and reveal where the platform creates hidden."""
        return publishing.next_request(content, server_ids, key)

    def normal_form(self, content: Content) -> str:
        """Return what a read-back is compared with."""
        return publishing.normal_form(content)

    async def send(
        self, connection: Connection, request: WireRequest, media: Callable[[MediaRef], Awaitable[bytes]]
    ) -> Receipt:
        """Send one request; a hidden container that exists already under our key is used, not made again."""
        await self._slowly(connection.settings, "send")
        return await asyncio.to_thread(self._send, connection.settings, request)

    async def find(
        self, connection: Connection, content: Content, server_ids: Mapping[str, str], key: str, since: datetime
    ) -> Live | None:
        """Look for our message; one that is still hidden is found by our key and is not visible."""
        return await asyncio.to_thread(self._find, connection.settings, content, key, since)

    async def read_back(self, connection: Connection, native_id: str, content: Content) -> Live | None:
        """Read one of our messages."""
        return await asyncio.to_thread(self._read_back, connection.settings, native_id)

    async def read_target(self, connection: Connection, content: Content) -> TargetState:
        """Read the answered message as it is now."""
        return await asyncio.to_thread(self._read_target, connection.settings, content)

    async def moderate(self, connection: Connection, native_id: str, action: Moderation) -> None:
        """Approve a waiting message or mark it as spam."""
        await asyncio.to_thread(self._moderate, connection.settings, native_id, action)

    async def _slowly(self, settings: Mapping[str, str], on: str) -> None:
        delay = await asyncio.to_thread(self._delay, settings, on)
        if delay:
            await asyncio.sleep(delay)

    def _fetch(self, settings: Mapping[str, str], cursor: Cursor) -> Batch:
        network, account = self._open(settings)
        now = self._clock.now()
        with network.reading() as state:
            shown = state.account(account.id)
            fault = shown.fault("fetch")
            if fault is None or fault.kind not in platform.STOPPING:
                page = page_since(shown, state.lines, cursor, now)
                items = incoming(shown, page.events, _us(account), account.capabilities.mode)
                fresh = Freshness(complete_until=now)
                return Batch(
                    items=items,
                    cursor=page.cursor,
                    more=page.more,
                    next_poll_seconds=POLL_SECONDS,
                    title=account.title,
                    freshness=fresh,
                )
        self._use(network, account.id, fault.line)
        raise platform.failure(fault, writing=False)

    def _delay(self, settings: Mapping[str, str], on: str) -> float:
        network, account = self._open(settings)
        with network.reading() as state:
            fault = state.account(account.id).fault(on)
        if fault is None or fault.kind != "slow":
            return 0.0
        self._use(network, account.id, fault.line)
        return fault.seconds

    def _send(self, settings: Mapping[str, str], request: WireRequest) -> Receipt:
        network, account = self._open(settings)
        rules = _rules(account)
        if request.step == "create" and rules.idempotency is IdempotencyClass.B:
            found = platform.container(network, rules, request.headers.get(publishing.KEY_HEADER, ""))
            if found is not None:
                return found
        return platform.answer(network, rules, request, self._clock.now())

    def _find(self, settings: Mapping[str, str], content: Content, key: str, since: datetime) -> Live | None:
        network, account = self._open(settings)
        with network.reading() as state:
            shown = state.account(account.id)
            platform.check_reachable(shown)
            own = platform.find(shown, _rules(account), content, key, since)
            return platform.live(shown, own) if own is not None else None

    def _read_back(self, settings: Mapping[str, str], native_id: str) -> Live | None:
        network, account = self._open(settings)
        with network.reading() as state:
            shown = state.account(account.id)
            platform.check_reachable(shown)
            own = next((own for own in shown.shown() if own.id == native_id), None)
            return platform.live(shown, own) if own is not None else None

    def _read_target(self, settings: Mapping[str, str], content: Content) -> TargetState:
        network, account = self._open(settings)
        if content.reply_to is None:
            return TargetState(exists=False)
        with network.reading() as state:
            shown = state.account(account.id)
            platform.check_reachable(shown)
            native = content.reply_to.native_id
            found = present(shown, native, self._clock.now(), _us(account), account.capabilities.mode)
        return TargetState(found is not None, found.version_hash if found else "", found.text if found else "")

    def _moderate(self, settings: Mapping[str, str], native_id: str, action: Moderation) -> None:
        network, account = self._open(settings)
        with network.locked() as (state, append):
            if native_id not in state.account(account.id).by_message:
                raise platform.refusal("no_such_message")
            moved = "visible" if action is Moderation.APPROVE else "spam"
            at = self._clock.now().isoformat()
            append([{"type": "state", "account": account.id, "id": native_id, "at": at, "state": moved}])

    def _chosen(self, values: Mapping[str, str]) -> ScenarioAccount:
        wanted = (values.get("scenario", ""), values.get("account", ""), values.get("class", ""))
        if wanted not in self._accounts:
            self._accounts[wanted] = _choose(self._scenarios, *wanted)
        return self._accounts[wanted]

    def _use(self, network: NetworkFile, account: str, line: int) -> None:
        with network.locked() as (_, append):
            append([{"type": "used", "account": account, "at": self._clock.now().isoformat(), "uses": line}])

    def _open(self, settings: Mapping[str, str]) -> tuple[NetworkFile, ScenarioAccount]:
        account = self._chosen(settings)
        path = Path(settings["path"]) if settings.get("path") else self._folder / FILE_NAME
        network = self._networks.setdefault(path, NetworkFile(path))
        with network.reading() as state:
            loaded = state.account(account.id).scenario
        if not loaded:
            with network.locked() as (state, append):
                if not state.account(account.id).scenario:
                    append(records(account, self._clock.now()))
        return network, account


def _choose(shipped: Path, scenario: str, name: str, klass: str) -> ScenarioAccount:
    accounts = read_scenario(scenario, shipped)
    account = accounts.get(name or next(iter(accounts)))
    if account is None and scenario:
        raise RuleViolation(Reason("no_such_account", {"account": name, "accounts": tuple(accounts)}))
    if account is None:
        account = replace(next(iter(accounts.values())), id=name, title=name, name=name)
    return with_class(account, klass) if klass else account


def _rules(account: ScenarioAccount) -> platform.Rules:
    able = account.capabilities
    idempotency = able.reply_class or able.post_class
    if idempotency is None:
        raise platform.refusal("read_only")
    return platform.Rules(account=account.id, idempotency=idempotency, max_length=able.max_length)


def _us(account: ScenarioAccount) -> Author:
    return Author(native_id=account.id, name=account.speaks_as or account.title, handle=account.name)


def build(kit: "ConnectorKit") -> PracticeConnector:
    """Return the connector for a workspace's kit."""
    return PracticeConnector(folder=kit.folder, clock=kit.clock, scenarios=kit.resources / "sample")
