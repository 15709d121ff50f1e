"""Giving different people to different slots, never greedily: maximum bipartite matching by augmenting paths."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

P = TypeVar("P", bound=Hashable)


def assign(slots: Sequence[Sequence[P]]) -> dict[int, P]:
    """Give as many slots as possible one person each, nobody twice.

    Args:
        slots: for each slot the people who fit it, in order of preference.

    Returns:
        The person of each filled slot by the slot's position. An earlier slot is filled before a later one.
    """
    taken: dict[P, int] = {}
    for slot in range(len(slots)):
        _place(slot, slots, taken, set())
    return {slot: person for person, slot in taken.items()}


def _place(slot: int, slots: Sequence[Sequence[P]], taken: dict[P, int], tried: set[P]) -> bool:
    for person in slots[slot]:
        if person in tried:
            continue
        tried.add(person)
        holder = taken.get(person)
        if holder is None or _place(holder, slots, taken, tried):
            taken[person] = slot
            return True
    return False
