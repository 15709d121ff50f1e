"""Telling a practice network how to behave, and writing on it as somebody else: for drills, and for tests."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from workstation.connectors.practice.network_file import NetworkFile
from workstation.connectors.practice.state import OwnMessage, Record


class FaultKind(StrEnum):
    """What a platform can be told to do; any kind played `on="find"` hides our own messages from the search."""

    SLOW = "slow"
    REFUSE = "refuse"
    DROP_ANSWER = "drop_answer"
    DROP_REQUEST = "drop_request"
    OFFLINE = "offline"
    LIMITED = "limited"
    EXPIRED = "expired"
    ALTER = "alter"


class PracticeControls:
    """The other side of one practice network file; every call is one durable record."""

    def __init__(self, path: Path) -> None:
        """Name the network's file."""
        self._network = NetworkFile(path)

    def play(
        self,
        account: str,
        kind: FaultKind,
        now: datetime,
        *,
        times: int = 1,
        seconds: float = 0.0,
        on: str = "send",
        match: str = "",
        message: str = "",
    ) -> None:
        """Play a fault on the next `times` operations (0: until cleared).

        Args:
            account: the account's name on the network.
            kind: what happens.
            now: the present.
            times: how often.
            seconds: how long a slow answer takes.
            on: `send`, `fetch`, `find` or `all`.
            match: only for messages that contain these words.
            message: what a refusal says.
        """
        fault = {"kind": kind.value, "times": times, "seconds": seconds, "on": on, "match": match, "message": message}
        self._write({"type": "fault", "account": account, "at": now.isoformat(), **fault})

    def clear(self, account: str, now: datetime) -> None:
        """End every fault of an account."""
        self._write({"type": "cleared", "account": account, "at": now.isoformat()})

    def say(self, account: str, message: Mapping[str, object], at: datetime) -> None:
        """Let somebody write `message`: `id`, `author` {id, name, handle}, `text`, and what a scenario may hold."""
        self._write({"type": "message", "account": account, **message, "at": at.isoformat()})

    def edit(self, account: str, message: str, words: str, at: datetime) -> None:
        """Let the author change a message, or somebody change ours."""
        self._write({"type": "edit", "account": account, "id": message, "at": at.isoformat(), "text": words})

    def remove(self, account: str, message: str, at: datetime) -> None:
        """Take a message away."""
        self._write({"type": "removal", "account": account, "id": message, "at": at.isoformat()})

    def own(self, account: str) -> tuple[OwnMessage, ...]:
        """Return what the public can see of ours there, in the order in which it was accepted."""
        with self._network.reading() as state:
            return tuple(state.account(account).shown())

    def _write(self, record: Record) -> None:
        with self._network.locked() as (_, append):
            append([record])
