"""Finds connectors: our own are known by name, so that they work before installation; others by their entry points."""

from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import Final, cast

from workstation.connector_kit.kit import ConnectorKit
from workstation.domain.channels import ChannelKind
from workstation.domain.errors import NotFound, Reason, RuleViolation
from workstation.ports.connector import Connector, Moderator, Publisher

ENTRY_POINTS: Final = "atalaya.connectors"
BUILT_IN: Final = {
    kind: EntryPoint(kind, f"workstation.connectors.{kind}.connector:build", ENTRY_POINTS)
    for kind in ("feed", "wordpress", "practice")
}


class Registry:
    """Every channel kind there is, each connector made once, on first use."""

    def __init__(self, kit: ConnectorKit) -> None:
        """Hand `kit` to every connector; `close` closes it."""
        self._kit = kit
        self._points: dict[str, EntryPoint] | None = None
        self._made: dict[str, Connector] = {}

    def kinds(self) -> tuple[ChannelKind, ...]:
        """Return every kind that can be added here, built-in ones first."""
        return tuple(self.connector(name).kind for name in self._found())

    def connector(self, kind: str) -> Connector:
        """Return the connector of `kind`.

        Raises:
            NotFound: `channel_kind`.
        """
        if kind not in self._made:
            point = self._found().get(kind)
            if point is None:
                raise NotFound("channel_kind", kind=kind)
            self._made[kind] = point.load()(self._kit)
        return self._made[kind]

    def publisher(self, kind: str) -> Publisher:
        """Return the connector of `kind` as a publisher.

        Raises:
            NotFound: `channel_kind`.
            RuleViolation: `channel_does_not_publish`.
        """
        connector = self.connector(kind)
        if not connector.kind.publishes:
            raise RuleViolation(Reason("channel_does_not_publish", {"kind": kind}))
        return cast("Publisher", connector)

    def moderator(self, kind: str) -> Moderator:
        """Return the connector of `kind` as a moderator.

        Raises:
            NotFound: `channel_kind`.
            RuleViolation: `channel_does_not_moderate`.
        """
        connector = self.connector(kind)
        if not hasattr(connector, "moderate"):
            raise RuleViolation(Reason("channel_does_not_moderate", {"kind": kind}))
        return cast("Moderator", connector)

    async def close(self) -> None:
        """Close what connectors keep open (an optional coroutine `close`), then the kit."""
        made, self._made = self._made, {}
        for connector in made.values():
            close = getattr(connector, "close", None)
            if close is not None:
                await close()
        await self._kit.close()

    def _found(self) -> dict[str, EntryPoint]:
        if self._points is None:
            ours = {name: point for name, point in BUILT_IN.items() if _exists(point)}
            others = {point.name: point for point in entry_points(group=ENTRY_POINTS)}
            self._points = ours | {name: point for name, point in others.items() if name not in BUILT_IN}
        return self._points


def _exists(point: EntryPoint) -> bool:
    try:
        import_module(point.module)
    except ModuleNotFoundError as error:
        if error.name is not None and point.module.startswith(error.name):
            return False
        raise
    return True
