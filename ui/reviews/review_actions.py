"""Signs what a reviewer decides. Nothing is shown as recorded before the service has committed it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.bridge.shell import Shell
from ui.composing.kept_text import KeptText
from ui.composing.signing import Signing
from ui.reviews.comments_section import CommentsSection
from ui.reviews.decision_bar import DecisionBar
from ui.reviews.review_facts import ReviewFacts
from workstation.domain.draft_facts import StopScope
from workstation.domain.identifiers import DraftId, EventId

if TYPE_CHECKING:
    from workstation.services import Workstation


class ReviewActions(QObject):
    """What the decisions do.

    Args:
        workstation: the services.
        shell: the window.
        bar: asks for the passphrase and waits while something is signed.
        comments: where comments are written.
        facts: returns the draft that is shown.
        refresh: reads it again.
    """

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        bar: DecisionBar,
        comments: CommentsSection,
        facts: Callable[[], ReviewFacts | None],
        refresh: Callable[[], object],
    ) -> None:
        super().__init__(bar)
        self._workstation, self._bar, self._comments, self._facts = workstation, bar, comments, facts
        self._reason = KeptText(workstation, shell, bar.form.field)
        self._comment = KeptText(workstation, shell, comments.field)
        self._signing = Signing(workstation, shell, bar.key, bar.set_busy, refresh)

    def approve(self, role: str, flags: tuple[str, ...]) -> None:
        """Sign the revision that is shown, as `role`."""
        facts = self._facts()
        if facts is not None:
            draft, digest = facts.desk.row.id, facts.desk.revision.digest
            sign = self._workstation.reviewing.approve
            words = QCoreApplication.translate("Reviews", "You signed. It can be withdrawn until it goes out.")
            self._signing.sign(lambda: sign(draft, digest, role, flags_acknowledged=flags), words)

    def decide(self, kind: str, reason: str) -> None:
        """Object, or ask for changes, with a reason."""
        facts = self._facts()
        if facts is None:
            return
        reviewing, draft, digest = self._workstation.reviewing, facts.desk.row.id, facts.desk.revision.digest
        if kind == "object":
            words = QCoreApplication.translate("Reviews", "You object: nobody can send it until you lift that.")
            self._signing.sign(lambda: reviewing.object(draft, digest, reason), words, self._forget_reason)
        else:
            text = QCoreApplication.translate("Reviews", "Returned to {name}.")
            words = text.replace("{name}", facts.desk.row.author_name)
            self._signing.sign(lambda: reviewing.request_changes(draft, reason), words, self._forget_reason)

    def withdraw(self, event: str) -> None:
        """Take back a sign-off of one's own."""
        words = QCoreApplication.translate("Reviews", "Your approval no longer counts.")
        self._signing.sign(lambda: self._workstation.reviewing.withdraw(EventId(event)), words)

    def lift_objection(self) -> None:
        """Lift the objection to the draft that is shown."""
        facts = self._facts()
        if facts is not None:
            draft = facts.desk.row.id
            words = QCoreApplication.translate("Reviews", "The objection is lifted.")
            self._signing.sign(lambda: self._workstation.reviewing.lift_objection(draft), words)

    def open_draft(self, draft: DraftId) -> None:
        """Turn to a draft: what was begun for it comes back, what was begun for another waits there."""
        self._bar.close_reason()
        self._comments.close_form()
        self._reason.open(f"review:{draft}:reason")
        self._comment.open(f"review:{draft}:comment")

    def comment(self, start: int, end: int, text: str) -> None:
        """Say something about a stretch of the text."""
        facts = self._facts()
        if facts is not None:
            draft, digest = facts.desk.row.id, facts.desk.revision.digest
            self._signing.sign(
                lambda: self._workstation.reviewing.comment(draft, digest, start, end, text), "", self._commented
            )

    def stop(self, reason: str) -> None:
        """Stop the draft that is shown."""
        facts = self._facts()
        if facts is not None:
            draft = facts.desk.row.id
            words = QCoreApplication.translate("Reviews", "Stopped. It stays here until the stop is lifted.")
            self._signing.sign(
                lambda: self._workstation.reviewing.set_stop(StopScope.DRAFT, reason, target=draft), words
            )

    def lift_stop(self, stop: str) -> None:
        """Lift a stop."""
        words = QCoreApplication.translate("Reviews", "The stop is lifted.")
        self._signing.sign(lambda: self._workstation.reviewing.lift_stop(EventId(stop)), words)

    def _forget_reason(self) -> None:
        self._reason.forget()
        self._bar.close_reason()

    def _commented(self) -> None:
        self._comment.forget()
        self._comments.close_form()
