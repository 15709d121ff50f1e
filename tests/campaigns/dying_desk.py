"""A workstation that dies at a chosen step of publishing: around every commit and around every request."""

from collections.abc import Callable
from dataclasses import replace

from workstation.assembly.adapters import Adapters
from workstation.ports.connector import Publisher

_CALLS = frozenset({"send", "find", "read_back", "read_target"})


class Died(BaseException):
    """The process is gone: nothing after this line runs."""


class KillSwitch:
    """Counts the steps; dies at step number `at` (0: never)."""

    def __init__(self, at: int = 0) -> None:
        self.at = at
        self.steps: list[str] = []

    def step(self, label: str) -> None:
        self.steps.append(label)
        if len(self.steps) == self.at:
            raise Died(label)

    def change(self, adapters: Adapters) -> Adapters:
        """Put the switch between the services and what they stand on."""
        return replace(
            adapters, storage=DyingStorage(adapters.storage, self), registry=DyingRegistry(adapters.registry, self)
        )


class DyingStorage:
    """The storage, with a step before and after every commit."""

    def __init__(self, storage, switch: KillSwitch) -> None:
        self._storage = storage
        self._switch = switch

    async def transact(self, work):
        self._switch.step("before commit")
        result = await self._storage.transact(work)
        self._switch.step("after commit")
        return result

    def __getattr__(self, name: str):
        return getattr(self._storage, name)


class DyingRegistry:
    """The registry, whose publishers die before a request leaves and after its answer came."""

    def __init__(self, registry, switch: KillSwitch) -> None:
        self._registry = registry
        self._switch = switch

    def publisher(self, kind: str) -> Publisher:
        return DyingPublisher(self._registry.publisher(kind), self._switch)

    def __getattr__(self, name: str):
        return getattr(self._registry, name)


class DyingPublisher:
    """A publisher with a step around everything that speaks to the platform."""

    def __init__(self, publisher: Publisher, switch: KillSwitch) -> None:
        self._publisher = publisher
        self._switch = switch

    def __getattr__(self, name: str) -> Callable:
        inner = getattr(self._publisher, name)
        if name not in _CALLS:
            return inner

        async def call(*arguments):
            self._switch.step(f"before {name}")
            result = await inner(*arguments)
            self._switch.step(f"after {name}")
            return result

        return call
