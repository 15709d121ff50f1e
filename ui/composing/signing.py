"""Signs with the key of the person at the keyboard: asks for the passphrase in the bar, then does what was asked."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from ui.bridge.shell import Shell
from ui.composing.key_line import KeyLine
from workstation.domain.errors import EnvironmentProblem, RuleViolation

if TYPE_CHECKING:
    from workstation.services import Workstation

_WRONG, _LOCKED = "wrong_passphrase", "key_locked"


class Signing(QObject):
    """What needs a signature goes through here; nothing is told as done before it was committed.

    Args:
        workstation: the services.
        shell: the window.
        key: the key in the bar.
        set_busy: called with True while something is being signed.
        refresh: reads what is shown again.
    """

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        key: KeyLine,
        set_busy: Callable[[bool], object],
        refresh: Callable[[], object],
    ) -> None:
        super().__init__(key)
        self._workstation, self._shell, self._key = workstation, shell, key
        self._set_busy, self._refresh = set_busy, refresh
        key.unlock_requested.connect(self._unlock)
        key.lock_requested.connect(self._lock)
        key.ran_out.connect(lambda: refresh())

    def sign(
        self, work: Callable[[], Awaitable[Any]], words: str = "", done: Callable[[], object] | None = None
    ) -> None:
        """Do something that signs.

        Args:
            work: called once the key is open.
            words: told as a notice afterwards.
            done: called afterwards.
        """
        passphrase = self._key.passphrase
        if self._key.locked and not passphrase:
            self._key.ask()
            return
        self._set_busy(True)
        self._shell.run("sign.save", self._signed(work, passphrase, words, done))

    async def _signed(
        self, work: Callable[[], Awaitable[Any]], passphrase: str, words: str, done: Callable[[], object] | None
    ) -> None:
        try:
            if self._key.locked and not await self._open(passphrase):
                return
            await work()
        except RuleViolation as refusal:
            if refusal.code != _LOCKED:
                raise
            self._key.ask()
            return
        finally:
            self._set_busy(False)
            self._refresh()
        if done is not None:
            done()
        if words:
            self._shell.show_notice(words)

    def _unlock(self, passphrase: str) -> None:
        """Open the key; decides nothing."""
        self._set_busy(True)
        self._shell.run("sign.unlock", self._unlocked(passphrase))

    async def _unlocked(self, passphrase: str) -> None:
        try:
            if await self._open(passphrase):
                self._refresh()
        finally:
            self._set_busy(False)

    def _lock(self) -> None:
        person = self._workstation.signing_in.current().id
        self._shell.run("sign.lock", self._workstation.signing_in.lock(person), lambda _none: self._refresh())

    async def _open(self, passphrase: str) -> bool:
        """Open the key; a wrong passphrase is said in the bar and nothing else happens."""
        signing_in = self._workstation.signing_in
        try:
            await signing_in.unlock(signing_in.current().id, passphrase)
        except EnvironmentProblem as problem:
            if problem.code != _WRONG:
                raise
            self._key.show_wrong()
            return False
        return True
