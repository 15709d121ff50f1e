"""What changed between two texts, word by word: deleted words stand before the inserted ones that take their place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_TOKEN = re.compile(r"\w+(?:[·'’-]\w+)*|\s+|[^\w\s]")
"""Words keep their inner apostrophes, hyphens and the Catalan middle dot."""


class ChangeOp(StrEnum):
    """What happened to a stretch of text."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class WordChange:
    """A stretch of text and what happened to it."""

    op: ChangeOp
    text: str


def word_diff(old: str, new: str) -> tuple[WordChange, ...]:
    """Return the changes from `old` to `new`.

    Equal and deleted stretches together are `old`, equal and inserted ones are `new`. A space between two changed
    words counts as changed, so that replaced phrases read as one.
    """
    steps = list(_steps(_TOKEN.findall(old), _TOKEN.findall(new)))
    changes: list[WordChange] = []
    deleted = inserted = ""
    for position, (before, after) in enumerate(steps):
        if before == after and not _is_inner_space(steps, position):
            changes.extend(_changed(deleted, inserted))
            changes.append(WordChange(ChangeOp.EQUAL, before))
            deleted = inserted = ""
        else:
            deleted += before
            inserted += after
    changes.extend(_changed(deleted, inserted))
    return tuple(changes)


def _steps(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for _, i1, i2, j1, j2 in matcher.get_opcodes():
        yield "".join(old[i1:i2]), "".join(new[j1:j2])


def _is_inner_space(steps: list[tuple[str, str]], position: int) -> bool:
    text = steps[position][0]
    return 0 < position < len(steps) - 1 and text.isspace() and "\n" not in text


def _changed(deleted: str, inserted: str) -> Iterator[WordChange]:
    if deleted:
        yield WordChange(ChangeOp.DELETE, deleted)
    if inserted:
        yield WordChange(ChangeOp.INSERT, inserted)


def changed_words(changes: tuple[WordChange, ...]) -> tuple[int, int]:
    """Return how many words were inserted and how many deleted."""
    counts = {op: 0 for op in ChangeOp}
    for change in changes:
        counts[change.op] += len(re.findall(r"\w+", change.text))
    return counts[ChangeOp.INSERT], counts[ChangeOp.DELETE]
