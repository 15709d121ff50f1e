"""Which events count, and in which order: a pure function of all events and the charter (TEAM_PROTOCOL section 3).

Acceptance never depends on a local clock, on the order of arrival or on file names: two workstations that hold the same
events and the same charter accept the same ones and line them up the same way.
"""

import heapq
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from workstation.domain.charter import Charter
from workstation.domain.errors import Reason
from workstation.domain.identifiers import DeviceId, EventId, TeamId
from workstation.domain.journal import Event


@dataclass(frozen=True, slots=True)
class Refusal:
    """An event that does not count: `pending` ones may count later, void ones never."""

    event: Event
    reason: Reason
    pending: bool


@dataclass(frozen=True, slots=True)
class Fork:
    """Proof that one device told two truths: the same number, different ids. It is frozen before that number."""

    device: DeviceId
    seq: int
    ids: tuple[EventId, ...]


@dataclass(frozen=True, slots=True)
class Acceptance:
    """The accepted events in causal order, the others with the reason, the forks, and whose logs have holes."""

    accepted: tuple[Event, ...]
    refused: tuple[Refusal, ...]
    forks: tuple[Fork, ...]
    gaps: frozenset[DeviceId]


@dataclass(slots=True)
class _Log:
    accepted: list[Event]
    refused: list[Refusal]
    fork: Fork | None = None
    hole: bool = False


def accept(
    events: Iterable[Event], charter: Charter, chain: Mapping[int, Collection[EventId]], team: TeamId
) -> Acceptance:
    """Sort `events` into those that count and those that do not.

    Args:
        events: every event whose signature holds, in any order, repeated or not.
        charter: the newest charter version.
        chain: the ids of every charter version that is known; two of one version are a fork.
        team: the team's id.
    """
    by_device: dict[DeviceId, dict[EventId, Event]] = defaultdict(dict)
    for event in events:
        by_device[event.device][event.id] = event
    logs = {device: _read_log(device, found, charter, chain, team) for device, found in sorted(by_device.items())}
    accepted = {device: log.accepted for device, log in logs.items()}
    return Acceptance(
        accepted=tuple(_line_up(accepted)),
        refused=tuple(refusal for log in logs.values() for refusal in log.refused),
        forks=tuple(log.fork for log in logs.values() if log.fork is not None),
        gaps=frozenset(device for device, log in logs.items() if log.hole) | _unseen(accepted),
    )


def _read_log(
    device: DeviceId,
    found: Mapping[EventId, Event],
    charter: Charter,
    chain: Mapping[int, Collection[EventId]],
    team: TeamId,
) -> _Log:
    log = _Log([], [])
    known = charter.devices.get(device)
    rest = sorted(found.values(), key=lambda event: (event.seq, event.id))
    if known is None:
        log.refused = [Refusal(event, Reason("device_unknown"), pending=True) for event in rest]
        return log
    if known.cut is not None:
        rest, outside, complete = _within_cut(found, known.cut.seq, known.cut.id)
        log.refused = [Refusal(event, Reason("beyond_cut"), pending=False) for event in outside]
        log.hole = not complete
    _walk(log, rest, chain, team)
    return log


def _within_cut(found: Mapping[EventId, Event], seq: int, identifier: EventId) -> tuple[list[Event], list[Event], bool]:
    inside: dict[EventId, Event] = {}
    wanted = identifier
    for number in range(seq, 0, -1):
        event = found.get(wanted)
        if event is None or event.seq != number:
            break
        inside[event.id] = event
        wanted = event.previous
    outside = sorted(
        (event for key, event in found.items() if key not in inside), key=lambda event: (event.seq, event.id)
    )
    return sorted(inside.values(), key=lambda event: event.seq), outside, len(inside) == seq


def _walk(log: _Log, rest: Sequence[Event], chain: Mapping[int, Collection[EventId]], team: TeamId) -> None:
    for position, event in enumerate(rest):
        twins = [other for other in rest[position : position + 2] if other.seq == event.seq]
        if len(twins) > 1:
            ids = tuple(sorted(other.id for other in rest if other.seq == event.seq))
            log.fork = Fork(event.device, event.seq, ids)
            stop = Refusal(event, Reason("after_fork"), pending=False)
        else:
            found = _fault(log.accepted[-1] if log.accepted else None, event, chain, team)
            if found is None:
                log.accepted.append(event)
                continue
            stop = found
        log.hole = log.hole or stop.pending
        log.refused.extend(Refusal(other, stop.reason, stop.pending) for other in rest[position:])
        return


def _fault(last: Event | None, event: Event, chain: Mapping[int, Collection[EventId]], team: TeamId) -> Refusal | None:
    seq, previous = (last.seq, last.id) if last else (0, EventId(""))
    if event.team != team:
        return Refusal(event, Reason("foreign_team"), pending=False)
    if event.seq != seq + 1:
        return Refusal(event, Reason("gap", {"after": seq}), pending=True)
    if event.previous != previous:
        return Refusal(event, Reason("chain_broken", {"seq": event.seq}), pending=False)
    if last is not None and _goes_back(last, event):
        return Refusal(event, Reason("goes_back", {"seq": event.seq}), pending=False)
    if event.charter_id not in chain.get(event.charter_version, ()):
        return Refusal(event, Reason("charter_unknown", {"version": event.charter_version}), pending=True)
    return None


def _goes_back(last: Event, event: Event) -> bool:
    forgets = any(device not in event.seen or event.seen[device][0] < seq for device, (seq, _) in last.seen.items())
    return forgets or event.charter_version < last.charter_version or event.hlc <= last.hlc


def _unseen(accepted: Mapping[DeviceId, Sequence[Event]]) -> frozenset[DeviceId]:
    """Return the devices of which somebody saw an event that does not stand here: the far side of a hole."""
    holes: set[DeviceId] = set()
    for log in accepted.values():
        for device, (seq, identifier) in (log[-1].seen if log else {}).items():
            theirs = accepted.get(device, ())
            if seq > len(theirs) or theirs[seq - 1].id != identifier:
                holes.add(device)
    return frozenset(holes)


def _line_up(accepted: Mapping[DeviceId, Sequence[Event]]) -> Iterable[Event]:
    """Yield the events: each after what it has seen, otherwise by clock, device and number."""
    done: dict[DeviceId, int] = dict.fromkeys(accepted, 0)
    waiting = {device for device, log in accepted.items() if log}
    ready: list[tuple[tuple[int, int], DeviceId, int]] = []
    while waiting or ready:
        for device in sorted(waiting):
            event = accepted[device][done[device]]
            if all(_has_come(accepted, done, other, mark) for other, mark in event.seen.items()):
                heapq.heappush(ready, ((event.hlc.ms, event.hlc.count), device, event.seq))
                waiting.discard(device)
        _, device, seq = heapq.heappop(ready)
        yield accepted[device][seq - 1]
        done[device] = seq
        if seq < len(accepted[device]):
            waiting.add(device)


def _has_come(
    accepted: Mapping[DeviceId, Sequence[Event]],
    done: Mapping[DeviceId, int],
    device: DeviceId,
    mark: tuple[int, EventId],
) -> bool:
    seq, identifier = mark
    log = accepted.get(device, ())
    # An event that does not stand here cannot be waited for; ids are hashes, so those that do cannot form a circle.
    stands = seq <= len(log) and log[seq - 1].id == identifier
    return not stands or done[device] >= seq
