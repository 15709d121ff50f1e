"""Dialogs that are awaited. `exec()` is never used: a nested loop would starve every other coroutine."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QDialog

D = TypeVar("D", bound=QDialog)
T = TypeVar("T")


async def open_dialog(dialog: QDialog) -> bool:
    """Opens a dialog modal to its window and waits for it; True when it was accepted.

    The dialog stays alive, so that its fields can be read; its owner deletes it. If the waiting coroutine is
    cancelled, the dialog closes.
    """
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finished(result: int) -> None:
        if not answer.done():
            answer.set_result(result)

    dialog.finished.connect(finished)
    dialog.open()
    try:
        return await answer == QDialog.DialogCode.Accepted.value
    except asyncio.CancelledError:
        dialog.reject()
        raise


async def ask(dialog: D, read: Callable[[D], T]) -> T | None:
    """Opens a dialog and returns what `read` takes from it; None when it was not accepted. Deletes the dialog."""
    try:
        accepted = await open_dialog(dialog)
        return read(dialog) if accepted else None
    finally:
        dialog.deleteLater()
