from itertools import permutations, product

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.signoff_cases import many
from workstation.domain.matching import assign

PEOPLE = range(5)
SLOTS = st.lists(st.lists(st.sampled_from(PEOPLE), unique=True, max_size=4), max_size=5)


def most(slots):
    """Try everything: each slot takes one of its people or stays empty, nobody twice."""
    choices = product(*([*slot, None] for slot in slots))
    full = ([person for person in choice if person is not None] for choice in choices)
    return max(len(found) for found in full if len(set(found)) == len(found))


def test_it_fills_as_many_slots_as_brute_force(cases):
    @many(2000)
    @given(SLOTS)
    def check(slots):
        cases.add("matching against brute force")
        found = assign(slots)
        assert len(found) == most(slots)
        assert len(set(found.values())) == len(found)
        assert all(person in slots[slot] for slot, person in found.items())

    check()


def test_earlier_slots_are_filled_first():
    for order in permutations([["a"], ["a"], ["a", "b"]]):
        found = assign(order)
        assert min(slot for slot, people in enumerate(order) if people == ["a"]) in found
