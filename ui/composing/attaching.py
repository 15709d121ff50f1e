"""Adding an image to an answer: chosen, read off the UI thread, cleaned of what it reveals, named for the blind."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.bridge.dialogs import ask
from ui.bridge.shell import Job, Shell
from workstation.domain.drafts import MediaRef

if TYPE_CHECKING:
    from workstation.services import Workstation


class ImageRow(Protocol):
    """Takes images, one at a time."""

    def add(self, reference: MediaRef) -> None:
        """Add an image at the end."""
        ...


class ImageTaker(Protocol):
    """Where something is written: asks for images and shows them."""

    attach_requested: SignalInstance

    @property
    def media(self) -> ImageRow:
        """Where the images stand."""
        ...


class Attaching(QObject):
    """Lets a person choose images and hands them to the drafting service.

    Args:
        workstation: the services.
        shell: the window.
        composer: gets the images.
        owner: parent of the file dialog.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, composer: ImageTaker, owner: QWidget) -> None:
        super().__init__(owner)
        self._workstation, self._shell, self._composer, self._owner = workstation, shell, composer, owner
        composer.attach_requested.connect(self._choose)

    def add_files(self, paths: list[Path]) -> None:
        """Add these files, one job with progress for all of them."""
        if paths:
            title = self.tr("Adding %n image(s)", "", len(paths))
            self._shell.run_job(title, lambda job: self._attach(paths, job), self._attached)

    def _choose(self) -> None:
        dialog = QFileDialog(self._owner.window(), self.tr("Add images"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Images") + " (*.jpg *.jpeg *.png *.webp *.gif)")
        work = ask(dialog, lambda chosen: [Path(name) for name in chosen.selectedFiles()])
        self._shell.run("composer.attach", work, lambda paths: self.add_files(paths or []))

    async def _attach(self, paths: list[Path], job: Job) -> list[MediaRef]:
        added = []
        for number, path in enumerate(paths):
            data = await asyncio.to_thread(path.read_bytes)
            added.append(await self._workstation.drafting.attach(path.name, data))
            job.progress(number + 1, len(paths))
        return added

    def _attached(self, added: list[MediaRef]) -> None:
        for reference in added:
            self._composer.media.add(reference)
