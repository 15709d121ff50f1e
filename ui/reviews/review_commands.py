"""The commands of the approvals: chords decide, single letters only look around."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.bridge.shell import Shell
from ui.composing.stop_question import ask_stop_reason
from ui.reviews.signing_words import refusal

if TYPE_CHECKING:
    from ui.reviews.reviews_view import ReviewsWidget


class ReviewCommands(QObject):
    """Registers the commands and asks what they need.

    Args:
        screen: the approvals.
        shell: the window.
    """

    def __init__(self, screen: "ReviewsWidget", shell: Shell) -> None:
        super().__init__(screen)
        self._screen, self._shell = screen, shell
        bar = screen.draft.bar
        add = shell.commands.add
        add(screen, "review.next", lambda: screen.queue.list.step(1), icon="caret-down")
        add(screen, "review.previous", lambda: screen.queue.list.step(-1), icon="caret-up")
        add(screen, "review.diff", screen.draft.toggle_changes, icon="git-diff", refusal=self._no_draft)
        add(screen, "review.comment", screen.write_comment, icon="chat-text", refusal=self._no_draft)
        add(screen, "review.approve", bar.press_approve, icon="signature", refusal=self._cannot_approve)
        add(
            screen,
            "review.request_changes",
            lambda: bar.ask_reason("changes"),
            icon="arrow-u-up-left",
            refusal=self._no_draft,
        )
        add(screen, "review.object", lambda: bar.ask_reason("object"), icon="prohibit", refusal=self._no_draft)
        title = QCoreApplication.translate("Reviews", "Stop this draft")
        add(screen, "review.stop", self.ask_stop, title=title, icon="hand-palm", refusal=self._no_draft)

    def ask_stop(self) -> None:
        """Ask why the draft is to be stopped, and stop it."""
        if self._screen.facts is None:
            return
        work = ask_stop_reason(self._screen.window())
        self._shell.run("reviews.stop", work, lambda reason: self._screen.actions_on.stop(reason) if reason else None)

    def _no_draft(self) -> str:
        if self._screen.facts is None:
            return QCoreApplication.translate("Reviews", "No draft is open.")
        return ""

    def _cannot_approve(self) -> str:
        facts = self._screen.facts
        return self._no_draft() if facts is None else refusal(facts)
