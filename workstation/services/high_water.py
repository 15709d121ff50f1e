"""Marks outside the database: a database that is behind its own mark was restored from a backup (TEAM_PROTOCOL §3)."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from workstation.domain.errors import Reason
from workstation.ports.secrets import HighWaterMark, VaultAccess

if TYPE_CHECKING:
    from workstation.ports.storage import Storage, Tables
    from workstation.services.signing_in import SigningIn

CHARTER: Final = "charter"
NOTHING_YET: Final = HighWaterMark(0, "")
Standing = tuple[str, tuple[tuple[str, HighWaterMark], ...]]


class HighWater:
    """Raises the marks after commits, and compares when a workspace is opened."""

    def __init__(self, storage: Storage, vault: VaultAccess, signing_in: SigningIn) -> None:
        """Keep marks in the vault's keyring, for the charter and the devices of this workstation."""
        self._storage = storage
        self._vault = vault
        self._signing_in = signing_in
        self._raised: Standing = ("", ())

    async def standing(self) -> Standing:
        """Return how far the charter and the logs of this workstation's keys have come in the database."""
        here = self._signing_in.devices_here()

        def work(tables: Tables) -> Standing:
            team, newest = tables.charter.team(), tables.charter.current()
            if team is None or newest is None:
                return "", ()
            heads = {head.device: HighWaterMark(head.seq, head.id) for head in tables.journal.heads()}
            logs = ((device, heads.get(device, NOTHING_YET)) for device in sorted(here))
            return team, ((CHARTER, HighWaterMark(newest.version, newest.id)), *logs)

        return await self._storage.read(work)

    async def raise_marks(self) -> None:
        """Raise every mark to where the database stands; call it after commits, never inside.

        Raises:
            VaultProblem: the marks cannot be reached now; the database stays ahead of them, which is harmless.
            RuleViolation: `mark.goes_back`.
        """
        await self.raise_to(await self.standing())

    async def raise_to(self, standing: Standing) -> None:
        """Raise every mark to a standing read before, when its database was closed meanwhile; raises as above."""
        if standing != self._raised:
            await asyncio.to_thread(self._raise, *standing)
            self._raised = standing

    def _raise(self, team: str, standing: Iterable[tuple[str, HighWaterMark]]) -> None:
        for subject, mark in standing:
            kept = self._vault.marks.get(team, subject)
            if mark != NOTHING_YET and (kept is None or kept.number < mark.number):
                self._vault.marks.put(team, subject, mark)

    async def behind(self) -> tuple[Reason, ...]:
        """Return where the database is behind its marks; anything means that it was restored from a backup."""
        team, standing = await self.standing()
        return await asyncio.to_thread(self._behind, team, dict(standing))

    def _behind(self, team: str, standing: dict[str, HighWaterMark]) -> tuple[Reason, ...]:
        found: list[Reason] = []
        for subject, mark in standing.items():
            kept = self._vault.marks.get(team, subject)
            if kept is None or kept == mark or kept.number < mark.number:
                continue
            found.append(Reason("database_behind_mark", {"subject": subject, "kept": kept.number, "here": mark.number}))
        return tuple(found)
