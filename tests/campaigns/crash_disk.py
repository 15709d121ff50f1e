"""A disk that loses power: what was synchronised is there, of the rest the dice decide, sector by sector.

Model: `sync` makes a file's earlier writes and truncations durable. Names are durable once a journal or log that was
created is synchronised for the first time (SQLite then flushes the folder), or after a durable deletion. Until then a
created file may be missing and a deleted one may be back. What was not synchronised may be there wholly, not at all,
in part, in another order, torn inside a sector of 512 bytes, or be rubbish.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SECTOR = 512
Operation = tuple[Any, ...]
_JOURNALS = ("-wal", "-journal")
_SIZES = (1, 24, 100, SECTOR, 4096)


@dataclass(eq=False)
class Inode:
    """What one file holds for certain, and what was written since."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Operation] = field(default_factory=list)
    synced_once: bool = False

    def sync(self) -> None:
        for operation in self.pending:
            apply(self.durable, operation)
        self.pending.clear()

    def after_power_cut(self, dice: random.Random) -> bytes:
        """Return one of the contents that a power cut may leave."""
        content = bytearray(self.durable)
        for operation in _survivors(self.pending, dice):
            apply(content, operation)
        return bytes(content)


def apply(content: bytearray, operation: Operation) -> None:
    """Do one write or truncation; a gap reads as zeros."""
    if operation[0] == "truncate":
        del content[operation[1] :]
        return
    _, offset, data = operation
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data


def _survivors(pending: list[Operation], dice: random.Random) -> list[Operation]:
    """Draw what became of the writes that nobody waited for."""
    fate = dice.choice(("none", "all", "first", "first", "sectors", "sectors", "late"))
    if fate == "none" or not pending:
        return []
    if fate == "all":
        return list(pending)
    if fate == "first":
        count = dice.randrange(len(pending))
        return [*pending[:count], *_torn(pending[count], dice)]
    if fate == "late":
        return pending[dice.randrange(len(pending)) :]
    pieces = [piece for operation in pending for piece in _sectors(operation)]
    chance = dice.choice((0.05, 0.5, 0.95))
    drawn = [_damaged(piece, dice) for piece in pieces if dice.random() < chance]
    if dice.random() < 0.5:
        dice.shuffle(drawn)
    return drawn


def _torn(operation: Operation, dice: random.Random) -> Iterator[Operation]:
    """Yield the beginning of one write, cut at a sector or inside one."""
    if operation[0] == "truncate":
        return
    _, offset, data = operation
    step = dice.choice(_SIZES)
    yield ("write", offset, data[: dice.randrange(0, len(data) + 1, min(step, len(data)))])


def _sectors(operation: Operation) -> Iterator[Operation]:
    if operation[0] == "truncate":
        yield operation
        return
    _, offset, data = operation
    at = 0
    while at < len(data):
        end = min(len(data), at + SECTOR - (offset + at) % SECTOR)
        yield ("write", offset + at, data[at:end])
        at = end


def _damaged(piece: Operation, dice: random.Random) -> Operation:
    """Tear one sector in fifty, fill another one in fifty with rubbish."""
    if piece[0] == "truncate":
        return piece
    _, offset, data = piece
    chance = dice.random()
    if chance < 0.02:
        return ("write", offset, data[: dice.randrange(len(data) + 1)])
    return ("write", offset, dice.randbytes(len(data))) if chance < 0.04 else piece


class Disk:
    """Plays a log of operations and shows what a power cut after any of them may leave."""

    def __init__(self) -> None:
        self._names: dict[str, list[Inode | None]] = {}
        self.states: list[str] = []

    def play(self, operation: Operation) -> None:
        kind, name = operation[:2]
        if kind == "state":
            self.states.append(name)
        elif kind == "create":
            self._names.setdefault(name, [None]).append(Inode())
        elif kind == "delete":
            self._names[name].append(None)
            if operation[2]:
                self._flush_folder()
        elif kind == "sync":
            self._sync(name)
        else:
            self._file(name).pending.append((kind, *operation[2:]))

    def files(self) -> list[Inode]:
        """Return the files that are there now."""
        return [inodes[-1] for inodes in self._names.values() if inodes[-1] is not None]

    def _file(self, name: str) -> Inode:
        inode = self._names[name][-1]
        assert inode is not None, name
        return inode

    def _sync(self, name: str) -> None:
        inode = self._file(name)
        inode.sync()
        if not inode.synced_once and name.endswith(_JOURNALS):
            self._flush_folder()
        inode.synced_once = True

    def _flush_folder(self) -> None:
        for name, inodes in self._names.items():
            self._names[name] = inodes[-1:]

    def after_power_cut(self, dice: random.Random, folder: Path) -> None:
        """Write one of the states into an empty folder that a power cut may leave now."""
        for name, inodes in self._names.items():
            inode = dice.choice(inodes)
            if inode is not None:
                (folder / name).write_bytes(inode.after_power_cut(dice))
