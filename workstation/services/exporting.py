"""Exports to a folder or a shared drive, from one consistent snapshot, with a journal event.

`tables of one read snapshot -> exporter (drop folder: whole files, manifest last) -> export.done`. A program that may
not write the workspace (a window holds it, or no key is at hand) leaves a note that the holder journals later.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from workstation.domain.changes import Subject
from workstation.domain.errors import EnvironmentProblem, Reason, RuleViolation
from workstation.domain.event_reading import check_body
from workstation.domain.journal import EventType
from workstation.ports.clock import Clock
from workstation.ports.exporting import Exporter, ExportFormat, ExportResult
from workstation.ports.signing import Signer
from workstation.ports.storage import Storage, Tables
from workstation.services.export_tables import TABLES
from workstation.services.journalling import Journal
from workstation.services.signing_in import SigningIn

EXPORTS = tuple(sorted(TABLES))
NOTES_EVERY = 60.0
"""Seconds between two looks for notes that other programs left."""
_log = logging.getLogger(__name__)


class LeftNotes(Protocol):
    """Notes of exports that could not be journalled at once."""

    def leave(self, body: Mapping[str, object]) -> None:
        """Keep one note, whole or not at all."""
        ...

    def waiting(self) -> tuple[tuple[str, Mapping[str, object]], ...]:
        """Return every readable note with its name."""
        ...

    def forget(self, name: str) -> None:
        """Remove a note that was journalled."""
        ...


@dataclass(eq=False, slots=True)
class Cancel:
    """Lets a person end a running export; nothing of it stays in the folder."""

    wanted: bool = False

    def __call__(self) -> bool:
        """Tell whether it should end."""
        return self.wanted


class Exporting:
    """Writes messages, conversations, drafts and publications to folders."""

    def __init__(
        self,
        storage: Storage,
        exporter: Exporter,
        journal: Journal,
        signing_in: SigningIn,
        clock: Clock,
        notes: LeftNotes,
        *,
        writes: bool,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Export through `exporter`; without `writes` every export leaves a note instead of an event.

        `sleep` (seconds) is replaced by tests.
        """
        self._sleep = sleep
        self._notes_task: asyncio.Task[None] | None = None
        self._storage = storage
        self._exporter = exporter
        self._journal = journal
        self._signing_in = signing_in
        self._clock = clock
        self._notes = notes
        self._writes = writes

    async def export(
        self,
        what: str,
        folder: Path,
        export_format: str,
        *,
        query: str = "",
        on_progress: Callable[[int, int], None] | None = None,
        cancel: Cancel | None = None,
    ) -> ExportResult:
        """Write one kind of rows into an existing folder.

        Args:
            what: one of `EXPORTS`.
            folder: where the files go.
            export_format: `csv`, `xlsx` or `jsonl`.
            query: the search language; only for messages and conversations.
            on_progress: told on the loop how many rows are written; the total is not known beforehand and comes as 0.
            cancel: set its `wanted` to end the export.

        Raises:
            DriveProblem: the folder or its drive is in the way; nothing unfinished stands under a final name.
            RuleViolation: `query_…`, `export_cancelled`.
        """
        loop = asyncio.get_running_loop()
        viewer = self._signing_in.current().id
        now = self._clock.now()

        def told(rows: int) -> None:
            if on_progress is not None:
                loop.call_soon_threadsafe(on_progress, rows, 0)

        def work(tables: Tables) -> ExportResult | None:
            table = TABLES[what](tables, query, viewer, now)
            done = self._exporter.write(
                folder, [table], ExportFormat(export_format), now, told, cancel or (lambda: False)
            )
            return done if isinstance(done, ExportResult) else None

        result = await self._storage.read(work)
        if result is None:
            raise RuleViolation(Reason("export_cancelled"))
        await self._record(_body(what, export_format, result))
        return result

    def start(self) -> None:
        """Journal what other programs left now and every minute (sync), until `stop`."""
        if self._notes_task is None:
            self._notes_task = asyncio.get_running_loop().create_task(self._keep_journalling(), name="export-notes")

    async def stop(self) -> None:
        """End looking for notes."""
        task, self._notes_task = self._notes_task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _keep_journalling(self) -> None:
        while True:
            try:
                await self.journal_left_notes()
            except (EnvironmentProblem, RuleViolation) as problem:
                _log.warning("notes of exports wait: %s", problem.code)
            await self._sleep(NOTES_EVERY)

    async def journal_left_notes(self) -> int:
        """Journal what other programs exported meanwhile; returns how many notes there were.

        What is no proper note stays where it lies.
        """
        found = await asyncio.to_thread(self._notes.waiting)
        waiting = [(name, body) for name, body in found if check_body(EventType.EXPORT_DONE, body) is None]
        if not waiting:
            return 0
        signer = await self._signing_in.workstation_signer()
        for name, body in waiting:
            await self._append(signer, dict(body))
            await asyncio.to_thread(self._notes.forget, name)
        return len(waiting)

    async def _record(self, body: dict[str, object]) -> None:
        if self._writes:
            try:
                signer = await self._signing_in.workstation_signer()
            except (EnvironmentProblem, RuleViolation):
                await asyncio.to_thread(self._notes.leave, body)
            else:
                await self._append(signer, body)
        else:
            await asyncio.to_thread(self._notes.leave, body)

    async def _append(self, signer: Signer, body: dict[str, object]) -> None:
        def work(tables: Tables) -> None:
            self._journal.append(tables, signer, EventType.EXPORT_DONE, body)
            tables.touch(Subject.EXPORT, str(body["manifest"]))

        await self._storage.transact(work)


def _body(what: str, export_format: str, result: ExportResult) -> dict[str, object]:
    files = [{"name": item.name, "sha256": item.sha256, "rows": item.rows} for item in result.files]
    rows = sum(item.rows for item in result.files)
    return {"what": what, "format": export_format, "rows": rows, "files": files, "manifest": result.manifest}
