"""Commands as the palette shows them, and the filter as you type."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command of the palette.

    Attributes:
        id: what `chosen` carries.
        text: translated name.
        group: translated group, shown as a heading ("Here", "Go to", "Everywhere").
        keys: shortcut in portable notation, "" for none.
        icon: Phosphor name.
        hint: quiet words after the name ("reply, by Sales", "27 found").
        enabled: whether it can run now; if not, `reason` says why, and it stays visible.
        reason: why it cannot run.
    """

    id: str
    text: str
    group: str = ""
    keys: str = ""
    icon: str = ""
    hint: str = ""
    enabled: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A command that fits what was typed, with the ranges (start, end) of its text that fit."""

    command: Command
    ranges: tuple[tuple[int, int], ...]
    rank: int


def fold(text: str) -> str:
    """Lower case without accents, letter for letter, so that "órdenes" is found by "orden"."""
    return "".join(_bare(character) for character in text)


def _bare(character: str) -> str:
    bare = unicodedata.normalize("NFD", character.casefold())[:1]
    return bare or character


def match(command: Command, typed: str) -> Match | None:
    """Whether every typed word occurs in the command's text or group; word starts rank before inner hits."""
    text, group = fold(command.text), fold(command.group)
    ranges: list[tuple[int, int]] = []
    rank = 0
    for word in fold(typed).split():
        at = _find(text, word)
        if at < 0 and word not in group:
            return None
        if at >= 0:
            ranges.append((at, at + len(word)))
            rank += 0 if at == 0 else 1 if not text[at - 1].isalnum() else 2
        else:
            rank += 3
    return Match(command=command, ranges=tuple(sorted(ranges)), rank=rank)


def _find(text: str, word: str) -> int:
    """The first place where a word of `text` starts with `word`, else the first inner place."""
    at = text.find(word)
    best = at
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            return at
        at = text.find(word, at + 1)
    return best


def matches(commands: Iterable[Command], typed: str) -> list[Match]:
    """The commands that fit, best first within their group; groups and ties keep the given order."""
    given = list(commands)
    order = list(dict.fromkeys(command.group for command in given))
    found = [hit for command in given if (hit := match(command, typed)) is not None]
    return sorted(found, key=lambda hit: (order.index(hit.command.group), hit.rank))
