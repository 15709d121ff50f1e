"""Reading the charter from what is kept: every version is verified against the one before, from the first one on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from workstation.domain.charter_document import read_charter
from workstation.domain.charter_succession import refuse_first, refuse_next
from workstation.domain.errors import EnvironmentProblem, Reason, RuleViolation
from workstation.domain.identifiers import DeviceId, EventId, PersonId, TeamId
from workstation.ports.signing import CHARTER_TYPE, EnvelopeTools, Refused

if TYPE_CHECKING:
    from workstation.domain.charter import Charter
    from workstation.ports.charter_tables import StoredCharter
    from workstation.ports.storage import Tables


@dataclass(frozen=True, slots=True)
class CharterChain:
    """The verified charter: the newest version, the ids of every version, and every key that ever was in it.

    With a fork there are two ids of one version; what was signed under either stays, and nothing is published.
    """

    team: TeamId
    current: Charter
    current_id: EventId
    ids: Mapping[int, frozenset[EventId]]
    keys: Mapping[str, bytes]
    forked: bool = False

    @property
    def people(self) -> Mapping[DeviceId, PersonId]:
        """Return whose key each device is."""
        return {device.id: device.person for device in self.current.devices.values()}


def signed_charter(
    envelope: bytes, keys: Mapping[str, bytes], tools: EnvelopeTools
) -> tuple[Charter, tuple[DeviceId, ...]]:
    """Return the charter in an envelope and the devices among `keys` that signed it.

    Raises:
        RuleViolation: the envelope or the document is not what it should be.
    """
    verified = tools.verify(envelope, keys)
    if isinstance(verified, Refused):
        raise RuleViolation(Reason(verified.code, verified.values))
    if verified.payload_type != CHARTER_TYPE:
        raise RuleViolation(Reason("charter_wrong_type", {"type": verified.payload_type}))
    charter = read_charter(verified.payload, verified.document)
    if isinstance(charter, Reason):
        raise RuleViolation(charter)
    return charter, tuple(DeviceId(keyid) for keyid in verified.keyids)


def peek_charter(envelope: bytes, tools: EnvelopeTools) -> Charter:
    """Return the charter in an envelope without believing it; raises RuleViolation."""
    found = tools.peek(envelope)
    if isinstance(found, Refused):
        raise RuleViolation(Reason(found.code, found.values))
    charter = read_charter(found.payload, found.document)
    if isinstance(charter, Reason):
        raise RuleViolation(charter)
    return charter


def device_keys(*charters: Charter) -> dict[str, bytes]:
    """Return the public key of every device of these versions."""
    return {device.id: device.public_key for charter in charters for device in charter.devices.values()}


_VERIFIED: Final[dict[TeamId, CharterChain]] = {}
"""What was verified in this process, by team; every version is looked at once and not again for each new one."""


class CharterReader:
    """Verifies the chain, from where it was verified before."""

    def __init__(self, tools: EnvelopeTools, *, afresh: bool = False) -> None:
        """Check signatures with `tools`; `afresh` believes nothing that was verified before."""
        self._tools = tools
        self._afresh = afresh

    def chain(self, tables: Tables) -> CharterChain:
        """Return the verified charter.

        Raises:
            RuleViolation: `no_team` before a team was founded.
            EnvironmentProblem: `charter_damaged` when what is kept does not verify.
        """
        team = tables.charter.team()
        if team is None:
            raise RuleViolation(Reason("no_team"))
        known = None if self._afresh else _VERIFIED.get(team)
        if known is not None and not known.forked:
            versions = tables.charter.since(known.current.version)
            if any(stored.id == known.current_id for stored in versions):
                return self._remember(team, self._verify(known, versions))
        return self._remember(team, self._verify(None, tables.charter.all()))

    def _remember(self, team: TeamId, chain: CharterChain) -> CharterChain:
        if not self._afresh:
            _VERIFIED[team] = chain
        return chain

    def _verify(self, known: CharterChain | None, versions: tuple[StoredCharter, ...]) -> CharterChain:
        chain = known
        for stored in versions:
            if known is not None and stored.id == known.current_id:
                continue
            try:
                chain = self._first(stored) if chain is None else self._next(chain, stored)
            except RuleViolation as refusal:
                raise EnvironmentProblem("charter_damaged", version=stored.version, why=refusal.code) from refusal
        if chain is None:
            raise RuleViolation(Reason("no_team"))
        return chain

    def _first(self, stored: StoredCharter) -> CharterChain:
        keys = device_keys(peek_charter(stored.envelope, self._tools))
        charter, signed = signed_charter(stored.envelope, keys, self._tools)
        _require(refuse_first(charter, signed))
        return CharterChain(TeamId(stored.id), charter, stored.id, {1: frozenset({stored.id})}, keys)

    def _next(self, chain: CharterChain, stored: StoredCharter) -> CharterChain:
        if stored.version == chain.current.version:
            known = chain.ids[stored.version] | {stored.id}
            return replace(chain, forked=True, ids={**chain.ids, stored.version: known})
        keys = {**chain.keys, **device_keys(peek_charter(stored.envelope, self._tools))}
        charter, signed = signed_charter(stored.envelope, keys, self._tools)
        _require(refuse_next(chain.current, chain.current_id, charter, signed))
        ids = {**chain.ids, charter.version: frozenset({stored.id})}
        return CharterChain(chain.team, charter, stored.id, ids, keys)


def _require(refusals: tuple[Reason, ...]) -> None:
    if refusals:
        raise RuleViolation(*refusals)
