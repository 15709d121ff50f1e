"""Signs what a reviewer decides. Nothing is shown as recorded before the service has committed it."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from ui.bridge.shell import Shell
from ui.reviews.decision_bar import DecisionBar
from ui.reviews.review_facts import ReviewFacts
from workstation.domain.draft_facts import StopScope
from workstation.domain.errors import EnvironmentProblem, RuleViolation
from workstation.domain.identifiers import EventId

if TYPE_CHECKING:
    from workstation.services import Workstation

_WRONG = "wrong_passphrase"


class ReviewActions(QObject):
    """What the decisions do.

    Args:
        workstation: the services.
        shell: the window.
        bar: asks for the passphrase and waits while something is signed.
        facts: returns the draft that is shown.
        refresh: reads it again.
    """

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        bar: DecisionBar,
        facts: Callable[[], ReviewFacts | None],
        refresh: Callable[[], object],
    ) -> None:
        super().__init__(bar)
        self._workstation, self._shell, self._bar = workstation, shell, bar
        self._facts, self._refresh = facts, refresh
        bar.key.unlock_requested.connect(self.unlock)
        bar.key.lock_requested.connect(self.lock)
        bar.key.ran_out.connect(self._refresh)

    def approve(self, role: str, flags: tuple[str, ...]) -> None:
        """Sign the revision that is shown, as `role`."""
        facts = self._facts()
        if facts is not None:
            draft, digest = facts.desk.row.id, facts.desk.revision.digest
            sign = self._workstation.reviewing.approve
            words = QCoreApplication.translate("Reviews", "You signed. It can be withdrawn until it goes out.")
            self._sign(lambda: sign(draft, digest, role, flags_acknowledged=flags), words)

    def decide(self, kind: str, reason: str) -> None:
        """Object, or ask for changes, with a reason."""
        facts = self._facts()
        if facts is None:
            return
        reviewing, draft, digest = self._workstation.reviewing, facts.desk.row.id, facts.desk.revision.digest
        if kind == "object":
            words = QCoreApplication.translate("Reviews", "You object: nobody can send it until you lift that.")
            self._sign(lambda: reviewing.object(draft, digest, reason), words, self._forget_reason)
        else:
            text = QCoreApplication.translate("Reviews", "Returned to {name}.")
            words = text.replace("{name}", facts.desk.row.author_name)
            self._sign(lambda: reviewing.request_changes(draft, reason), words, self._forget_reason)

    def withdraw(self, event: str) -> None:
        """Take back a sign-off of one's own."""
        words = QCoreApplication.translate("Reviews", "Your approval no longer counts.")
        self._sign(lambda: self._workstation.reviewing.withdraw(EventId(event)), words)

    def lift_objection(self) -> None:
        """Lift the objection to the draft that is shown."""
        facts = self._facts()
        if facts is not None:
            draft = facts.desk.row.id
            words = QCoreApplication.translate("Reviews", "The objection is lifted.")
            self._sign(lambda: self._workstation.reviewing.lift_objection(draft), words)

    def comment(self, start: int, end: int, text: str, done: Callable[[], object]) -> None:
        """Say something about a stretch of the text."""
        facts = self._facts()
        if facts is not None:
            draft, digest = facts.desk.row.id, facts.desk.revision.digest
            self._sign(lambda: self._workstation.reviewing.comment(draft, digest, start, end, text), "", done)

    def stop(self, reason: str) -> None:
        """Stop the draft that is shown."""
        facts = self._facts()
        if facts is not None:
            draft = facts.desk.row.id
            words = QCoreApplication.translate("Reviews", "Stopped. It stays here until the stop is lifted.")
            self._sign(lambda: self._workstation.reviewing.set_stop(StopScope.DRAFT, reason, target=draft), words)

    def lift_stop(self, stop: str) -> None:
        """Lift a stop."""
        words = QCoreApplication.translate("Reviews", "The stop is lifted.")
        self._sign(lambda: self._workstation.reviewing.lift_stop(EventId(stop)), words)

    def unlock(self, passphrase: str) -> None:
        """Open the key; decides nothing."""
        self._bar.set_busy(True)
        self._shell.run("reviews.unlock", self._unlocked(passphrase))

    def lock(self) -> None:
        """Lock the key at once."""
        person = self._workstation.signing_in.current().id
        self._shell.run("reviews.lock", self._workstation.signing_in.lock(person), lambda _none: self._refresh())

    def _sign(self, work: Callable[[], Awaitable[Any]], words: str, done: Callable[[], object] | None = None) -> None:
        """Sign with the key; asks for the passphrase first while it is locked and none was typed."""
        passphrase = self._bar.key.passphrase
        if self._bar.key.locked and not passphrase:
            self._bar.key.ask()
            return
        self._bar.set_busy(True)
        self._shell.run("reviews.sign.save", self._signed(work, passphrase, words, done))

    async def _signed(
        self, work: Callable[[], Awaitable[Any]], passphrase: str, words: str, done: Callable[[], object] | None
    ) -> None:
        try:
            if self._bar.key.locked and not await self._open_key(passphrase):
                return
            await work()
        except RuleViolation as refusal:
            if refusal.code != "key_locked":
                raise
            self._bar.key.ask()
            return
        finally:
            self._bar.set_busy(False)
            self._refresh()
        if done is not None:
            done()
        if words:
            self._shell.show_notice(words)

    async def _unlocked(self, passphrase: str) -> None:
        try:
            await self._open_key(passphrase)
        finally:
            self._bar.set_busy(False)

    async def _open_key(self, passphrase: str) -> bool:
        """Open the key; a wrong passphrase is said in the bar and nothing else happens."""
        signing_in = self._workstation.signing_in
        try:
            await signing_in.unlock(signing_in.current().id, passphrase)
        except EnvironmentProblem as problem:
            if problem.code != _WRONG:
                raise
            self._bar.key.show_wrong()
            return False
        self._refresh()
        return True

    def _forget_reason(self) -> None:
        self._bar.close_reason(forget=True)
