"""The commands of the approvals: chords decide, single letters only look around."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.bridge.shell import Shell
from ui.composing.draft_list import DraftList
from ui.composing.stop_question import ask_stop_reason
from ui.reviews.draft_pane import DraftPane
from ui.reviews.review_actions import ReviewActions
from ui.reviews.review_facts import ReviewFacts
from ui.reviews.signing_words import refusal


@dataclass(frozen=True, slots=True)
class Parts:
    """What the commands act on; `facts` returns the draft that is shown, `comment` begins a comment."""

    rows: DraftList
    draft: DraftPane
    actions: ReviewActions
    facts: Callable[[], ReviewFacts | None]
    comment: Callable[[], None]


class ReviewCommands(QObject):
    """Registers the commands and asks what they need.

    Args:
        screen: the approvals.
        shell: the window.
        parts: what they act on.
    """

    def __init__(self, screen: QWidget, shell: Shell, parts: Parts) -> None:
        super().__init__(screen)
        self._screen, self._shell, self._parts = screen, shell, parts
        rows, bar = parts.rows, parts.draft.bar
        add = shell.commands.add
        add(screen, "review.next", lambda: rows.step(1), icon="caret-down")
        add(screen, "review.previous", lambda: rows.step(-1), icon="caret-up")
        add(screen, "review.diff", parts.draft.toggle_changes, icon="git-diff", refusal=self._no_draft)
        add(screen, "review.comment", parts.comment, icon="chat-text", refusal=self._no_draft)
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
        if self._parts.facts() is None:
            return
        work = ask_stop_reason(self._screen.window())
        self._shell.run("reviews.stop", work, lambda reason: self._parts.actions.stop(reason) if reason else None)

    def _no_draft(self) -> str:
        if self._parts.facts() is None:
            return QCoreApplication.translate("Reviews", "No draft is open.")
        return ""

    def _cannot_approve(self) -> str:
        facts = self._parts.facts()
        return self._no_draft() if facts is None else refusal(facts)
