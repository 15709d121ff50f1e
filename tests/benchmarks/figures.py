"""How figures are printed: each beside its peer from the same run."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line: what was measured, our value and the peer's, and how they relate to what is to be reached."""

    what: str
    ours: str
    peer: str
    relation: str
    reach: str


def show(title: str, figures: list[Figure]) -> None:
    print(f"\n{title}")
    rows = [("what", "ours", "peer", "relation", "to reach")]
    rows += [(item.what, item.ours, item.peer, item.relation, item.reach) for item in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    for row in rows:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def best_ms(actions: Sequence[Callable[[], object]], *, rounds: int = 40) -> list[float]:
    """Return the shortest wall-clock milliseconds of each action; they take turns, so that noise meets all alike."""
    best = [float("inf")] * len(actions)
    for _ in range(rounds):
        for number, action in enumerate(actions):
            started = time.perf_counter()
            action()
            best[number] = min(best[number], (time.perf_counter() - started) * 1_000)
    return best
