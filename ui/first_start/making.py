"""Makes a workspace: runs the founding, can be stopped, and says how it ended."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.wording.reasons import Problem, problem_of
from workstation.domain.errors import AtalayaError

Run = Callable[[str, Coroutine[Any, Any, Any], Callable[[Any], object] | None], None]
_PASSPHRASE_HELPS = frozenset(
    {"vault.passphrase_needed", "vault.keyring_absent", "vault.keyring_locked", "vault.keyring_failed"}
)
_KEYRING = _PASSPHRASE_HELPS - {"vault.passphrase_needed"}


class Making(QObject):
    """One founding at a time.

    Args:
        run: starts a coroutine and keeps it alive.

    Signals:
        made(object, object): the folder (Path), and the passphrase or None.
        stopped(): the person cancelled; nothing is left.
        passphrase_needed(object, bool): why (Problem), and whether a keyring could be tried again.
        failed(object): what is in the way (Problem).
    """

    made = Signal(object, object)
    stopped = Signal()
    passphrase_needed = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._task: asyncio.Task[Any] | None = None

    def begin(self, work: Coroutine[Any, Any, None], folder: Path, passphrase: str | None) -> None:
        """Make what `work` makes in `folder`."""
        self._run("first_start.make", self._follow(work, folder, passphrase), None)

    def stop(self) -> None:
        """Stop; what was begun is removed again."""
        if self._task is not None:
            self._task.cancel()

    async def _follow(self, work: Coroutine[Any, Any, None], folder: Path, passphrase: str | None) -> None:
        self._task = asyncio.current_task()
        try:
            await work
        except asyncio.CancelledError:
            self.stopped.emit()
            raise
        except AtalayaError as problem:
            self._tell(problem)
            return
        except OSError as error:
            self.failed.emit(_folder_problem(error))
            return
        finally:
            self._task = None
        self.made.emit(folder, passphrase)

    def _tell(self, problem: AtalayaError) -> None:
        """A missing keyring asks for a passphrase; everything else is said where it began."""
        if problem.code in _PASSPHRASE_HELPS:
            self.passphrase_needed.emit(_choose_words(problem), problem.code in _KEYRING)
        else:
            self.failed.emit(problem_of(problem))


def _choose_words(problem: AtalayaError) -> Problem:
    """Why a passphrase is chosen, and what it is for."""
    translate = QCoreApplication.translate
    why = problem_of(problem).title
    if problem.code not in _KEYRING:
        why = translate("FirstStart", "This computer has no keyring that could keep the passwords of your channels.")
    return Problem(
        translate("FirstStart", "Choose a passphrase for this workspace"),
        why,
        translate("FirstStart", "A passphrase keeps them locked instead, together with the keys that sign."),
    )


def _folder_problem(error: OSError) -> Problem:
    translate = QCoreApplication.translate
    text = translate("FirstStart", "The folder cannot be used: {why}.")
    return Problem(
        text.replace("{why}", error.strerror or str(error)),
        translate("FirstStart", "Nothing was made."),
        translate("FirstStart", "Choose another folder."),
    )
