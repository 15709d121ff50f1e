"""Asks for a folder or a file without blocking the loop: Qt's own dialog, opened and not executed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_folder(parent: QWidget, title: str, start: Path, chosen: Callable[[Path], object]) -> QFileDialog:
    """Open a question for a folder; `chosen` is called with it, and not at all when nobody chooses one."""
    dialog = _dialog(parent, title, start, chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def ask_file(
    parent: QWidget, title: str, start: Path, kinds: str, chosen: Callable[[Path], object], *, save: bool = False
) -> QFileDialog:
    """Open a question for a file to read, or with `save` for one to write.

    Args:
        parent: the dialog is modal to its window.
        title: what is asked.
        start: folder, or with `save` the proposed file.
        kinds: Qt's filter, for example "OPML (*.opml *.xml)".
        chosen: called with the file.
        save: ask where to write.
    """
    dialog = _dialog(parent, title, start.parent if save else start, chosen)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile if save else QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    if save:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(start.name)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, start: Path, chosen: Callable[[Path], object]) -> QFileDialog:
    dialog = QFileDialog(parent.window(), title, str(start))
    # The system's own dialog runs a loop of its own on some platforms and would starve every coroutine.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
