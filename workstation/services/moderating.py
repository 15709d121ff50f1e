"""Approving somebody's message on its platform, or marking it as spam."""

from typing import Protocol

from workstation.domain.channels import Moderation
from workstation.domain.errors import NotFound, Reason, RuleViolation
from workstation.domain.identifiers import AccountId, MessageId
from workstation.domain.messages import Message, RemoteState
from workstation.ports.clock import Clock
from workstation.ports.connector import Connection, ConnectorRegistry
from workstation.ports.storage import Storage, Tables

_BECOMES = {Moderation.APPROVE: RemoteState.VISIBLE, Moderation.SPAM: RemoteState.SPAM}


class Connections(Protocol):
    """Gives what a connector needs to speak for a channel (services.connecting)."""

    async def connection(self, account: AccountId) -> Connection:
        """Return the connection of a channel; raises NotFound."""
        ...


class Moderating:
    """Asks the platform first, then stores what the message is there now."""

    def __init__(self, storage: Storage, connections: Connections, registry: ConnectorRegistry, clock: Clock) -> None:
        """Speak through `registry`'s connectors."""
        self._storage = storage
        self._connections = connections
        self._registry = registry
        self._clock = clock

    async def moderate(self, message: MessageId, action: Moderation) -> Message:
        """Carry out `action` on the platform and return the message as it is then.

        Raises:
            NotFound: `message_not_found`.
            RuleViolation: `moderation_not_offered` when the account cannot do that.
            NetworkProblem, CredentialsProblem: what the network did; nothing is stored then.
        """
        before, kind = await self._storage.read(lambda tables: _moderatable(tables, message, action))
        connection = await self._connections.connection(before.account)
        await self._registry.moderator(kind).moderate(connection, before.native_id, action)
        now = self._clock.now()

        def work(tables: Tables) -> Message:
            tables.messages.set_state(message, _BECOMES[action], now)
            return _message(tables, message)

        return await self._storage.transact(work)


def _message(tables: Tables, message: MessageId) -> Message:
    found = tables.messages.get(message)
    if found is None:
        raise NotFound("message_not_found", id=message)
    return found


def _moderatable(tables: Tables, message: MessageId, action: Moderation) -> tuple[Message, str]:
    found = _message(tables, message)
    channel = tables.channels.get(found.account)
    if channel is None or action not in channel.capabilities.moderation:
        raise RuleViolation(Reason("moderation_not_offered", {"action": action.value}))
    return found, channel.kind
