"""Lists of feeds (OPML): asks for the file, reads or writes it off the UI thread, and shows how it went."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.bridge.shell import Shell
from ui.channels.form_job import FormJob
from ui.channels.import_page import ImportPage
from ui.widgets.folder_question import ask_file
from workstation.domain.errors import EnvironmentProblem
from workstation.services.connecting import FeedsImported

if TYPE_CHECKING:
    from workstation.services import Workstation

_KINDS = "OPML (*.opml *.xml);;* (*)"
_LARGEST = 32_000_000
"""Bytes; a longer list is no list."""


class FeedListFiles(QObject):
    """Import and export.

    Args:
        workstation: the services.
        shell: the window.
        page: shows an import.

    Signals:
        began(): an import was chosen: show its page.
        ended(): channels were added.
    """

    began = Signal()
    ended = Signal()

    def __init__(self, workstation: "Workstation", shell: Shell, page: ImportPage) -> None:
        super().__init__(page)
        self._workstation, self._shell, self._page = workstation, shell, page
        self._job = FormJob(shell, page.progress, page.problem)
        self._job.busy.connect(lambda busy: page.done.setVisible(not busy))

    def ask_import(self, parent: QWidget) -> None:
        """Ask for a file and take it in."""
        title = QCoreApplication.translate("Channels", "Take in a list of feeds")
        ask_file(parent, title, Path.home(), _KINDS, self.take_in)

    def ask_export(self, parent: QWidget) -> None:
        """Ask where to, and write every feed there."""
        title = QCoreApplication.translate("Channels", "Write a list of all feeds")
        ask_file(parent, title, Path.home() / "atalaya.opml", _KINDS, self.write, save=True)

    def take_in(self, path: Path) -> None:
        """Take in a file."""
        self._page.begin(path.name)
        self.began.emit()
        self._job.start(QCoreApplication.translate("Channels", "Reading…"), self._import(path), self._came)

    def write(self, path: Path) -> None:
        """Write every feed into a file."""
        self._shell.run("channels.opml.save", self._export(path), self._written)

    async def _import(self, path: Path) -> FeedsImported:
        data = await asyncio.to_thread(_read, path)
        return await self._workstation.connecting.import_feeds(data, on_progress=self._page.show_progress)

    def _came(self, found: FeedsImported) -> None:
        self._page.show_result(found)
        self.ended.emit()

    async def _export(self, path: Path) -> Path:
        data = await self._workstation.connecting.export_feeds()
        await asyncio.to_thread(_write, path, data)
        return path

    def _written(self, path: Path) -> None:
        text = QCoreApplication.translate("Channels", "The list of feeds is in {path}.")
        self._shell.show_notice(text.replace("{path}", str(path)))


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST)
    except OSError as error:
        raise EnvironmentProblem("list_not_read", path=str(path), why=error.strerror or str(error)) from error


def _write(path: Path, data: bytes) -> None:
    beside = path.with_name(path.name + ".part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise EnvironmentProblem("list_not_written", path=str(path), why=error.strerror or str(error)) from error
