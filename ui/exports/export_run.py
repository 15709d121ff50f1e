"""One export at a time: in the status line and on the page, with Cancel, and nothing half written left behind."""

import asyncio
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.bridge.shell import Job, Shell
from ui.exports.export_history import PastExport, PastFile
from ui.exports.export_words import what_name
from workstation.domain.errors import AtalayaError, InternalBug
from workstation.services.exporting import Cancel

if TYPE_CHECKING:
    from workstation.services import Workstation


class ExportRun(QObject):
    """Runs exports.

    Args:
        workstation: the services.
        shell: the window.

    Signals:
        began(): one runs.
        written(int): so many rows are written.
        ended(object): the PastExport that it became.
        refused(object): the AtalayaError that ended it.
        stopped(): the person cancelled.
    """

    began = Signal()
    written = Signal(int)
    ended = Signal(object)
    refused = Signal(object)
    stopped = Signal()

    def __init__(self, workstation: "Workstation", shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workstation, self._shell = workstation, shell
        self._task: asyncio.Task[object] | None = None

    @property
    def running(self) -> bool:
        """Whether one runs."""
        return self._task is not None

    def start(self, what: str, kind: str, folder: Path, query: str, at: datetime) -> None:
        """Export; the moment `at` is remembered with it."""
        text = QCoreApplication.translate("Exports", "Exporting {what} to {folder}")
        title = text.replace("{what}", what_name(what)).replace("{folder}", folder.name or str(folder))
        self.began.emit()
        self._shell.run_job(title, lambda job: self._export(job, what, kind, folder, query, at))

    def cancel(self) -> None:
        """Stop; nothing of it stays in the folder."""
        if self._task is not None:
            self._task.cancel()

    async def _export(self, job: Job, what: str, kind: str, folder: Path, query: str, at: datetime) -> None:
        self._task = asyncio.current_task()
        cancel = Cancel()

        def told(rows: int, total: int) -> None:
            job.progress(rows, total)
            self.written.emit(rows)

        try:
            found = await self._workstation.exporting.export(
                what, folder, kind, query=query, on_progress=told, cancel=cancel
            )
        except asyncio.CancelledError:
            # The rows are written in a thread: it is asked to stop as well, and tidies up.
            cancel.wanted = True
            self.stopped.emit()
            raise
        except InternalBug:
            self.stopped.emit()
            raise
        except AtalayaError as problem:
            self.refused.emit(problem)
            return
        finally:
            self._task = None
        files = tuple(PastFile(name=item.name, sha256=item.sha256, rows=item.rows) for item in found.files)
        self.ended.emit(
            PastExport(what=what, kind=kind, folder=folder, at=at, files=files, manifest=found.manifest, query=query)
        )
