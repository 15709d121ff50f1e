"""A connecting service in memory, with the kinds of the real ones; `problems` are raised before it works."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from tests.fakes.fake_inbox_services import FakeDesk
from tests.fakes.fake_story import CHANNELS, account
from tests.fakes.fake_workstation import FakeWorkstation, fake_workstation
from workstation.domain.changes import Changes, Subject
from workstation.domain.channels import Channel, ChannelKind, ChannelState, ConnectionField, FieldKind
from workstation.domain.errors import NotFound, Reason
from workstation.services.connecting import ChannelCheck, FeedsImported

KINDS = (
    ChannelKind(
        name="feed",
        fields=(
            ConnectionField(name="url", kind=FieldKind.URL),
            ConnectionField(name="user", required=False),
            ConnectionField(name="password", kind=FieldKind.SECRET, required=False),
        ),
        publishes=False,
    ),
    ChannelKind(
        name="wordpress",
        fields=(
            ConnectionField(name="url", kind=FieldKind.URL),
            ConnectionField(name="user"),
            ConnectionField(name="password", kind=FieldKind.SECRET),
        ),
        publishes=True,
    ),
)


@dataclass(frozen=True)
class FoundThere:
    choices: tuple[tuple[str, str], ...] = ()


class FakeConnections:
    """Keeps calls in `calls`; `choices` is what a look finds."""

    def __init__(self, desk: FakeDesk, channels: tuple[Channel, ...] = CHANNELS) -> None:
        self.desk = desk
        self.known = {channel.id: channel for channel in channels}
        self.calls: list[tuple[Any, ...]] = []
        self.problems: list[BaseException] = []
        self.choices: tuple[tuple[str, str], ...] = ()
        self.imported = FeedsImported()

    def kinds(self) -> tuple[ChannelKind, ...]:
        return KINDS

    async def channels(self, person: str | None = None) -> tuple[Channel, ...]:
        del person
        return tuple(sorted(self.known.values(), key=lambda item: item.title))

    async def channel(self, identifier: str, person: str | None = None) -> Channel:
        del person
        if identifier not in self.known:
            raise NotFound("channel_not_found", id=identifier)
        return self.known[account(identifier.removeprefix("account-"))]

    async def look(self, kind: str, values: Mapping[str, str], *, allow_private: bool = False) -> FoundThere:
        self._call("look", kind, dict(values), allow_private)
        return FoundThere(self.choices)

    async def add(self, kind: str, values: Mapping[str, str], **given: Any) -> Channel:
        self._call("add", kind, dict(values), given.get("allow_private", False))
        fresh = replace(CHANNELS[6], id=account("new"), title=values.get("url", "new"), kind=kind)
        return self._put(fresh)

    async def reconnect(self, identifier: str, values: Mapping[str, str]) -> Channel:
        self._call("reconnect", identifier, dict(values))
        return self._put(replace(await self.channel(identifier), state=ChannelState.OK))

    async def pause(self, identifier: str) -> None:
        self._call("pause", identifier)
        self._put(replace(await self.channel(identifier), state=ChannelState.PAUSED))

    async def resume(self, identifier: str) -> None:
        self._call("resume", identifier)
        self._put(replace(await self.channel(identifier), state=ChannelState.OK))

    async def rename(self, identifier: str, title: str) -> None:
        self._call("rename", identifier, title)
        self._put(replace(await self.channel(identifier), title=title))

    async def remove(self, identifier: str) -> None:
        self._call("remove", identifier)
        del self.known[account(identifier.removeprefix("account-"))]
        self._told(identifier)

    async def test(self, identifier: str) -> ChannelCheck:
        self._call("test", identifier)
        return ChannelCheck(
            id=(await self.channel(identifier)).id, ok=True, detail=Reason("channel_answers", {"items": 2})
        )

    async def allow_publishing(self, identifier: str) -> None:
        self._call("allow_publishing", identifier)

    def _call(self, *call: Any) -> None:
        self.calls.append(call)
        if self.problems:
            raise self.problems.pop(0)

    def _put(self, channel: Channel) -> Channel:
        self.known[channel.id] = channel
        self._told(channel.id)
        return channel

    def _told(self, identifier: str) -> None:
        self.desk.bus.announce(Changes(frozenset({(Subject.CHANNEL, identifier)})))


def connecting_workstation(channels: tuple[Channel, ...] = CHANNELS) -> FakeWorkstation:
    """The desk of the story with this service."""
    workstation = fake_workstation(channels=channels)
    workstation.connecting = FakeConnections(workstation.desk, channels)
    return workstation
