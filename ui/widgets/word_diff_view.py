"""Changes between two revisions, word by word: inserted underlined, deleted struck out, never by colour alone."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from ui.widgets.document_view import DocumentView, mark_format, text_format
from ui.widgets.text_marking import segments

DiffOp = Literal["equal", "insert", "delete"]


class WordDiffView(DocumentView):
    """Shows a word diff.

    Args:
        font: step of the type scale.
    """

    def __init__(self, parent: QWidget | None = None, *, font: str = "message") -> None:
        super().__init__(parent, font=font)
        self._changes: list[tuple[DiffOp, str]] = []

    def show_changes(self, changes: Sequence[tuple[DiffOp, str]]) -> None:
        """Shows these stretches in order; `op` is "equal", "insert" or "delete"."""
        self._changes = list(changes)
        self.refill()
        self.setAccessibleName(self._spoken())

    def counts(self) -> tuple[int, int]:
        """How many words were inserted and how many deleted."""
        inserted = sum(len(text.split()) for op, text in self._changes if op == "insert")
        deleted = sum(len(text.split()) for op, text in self._changes if op == "delete")
        return inserted, deleted

    def fill(self, cursor: QTextCursor) -> None:
        """Writes the stretches with their formats."""
        for op, text in self._changes:
            look = _look(op)
            for segment in segments(text):
                cursor.insertText(segment.shown, mark_format(segment, look))

    def _spoken(self) -> str:
        names = {"equal": "{}", "insert": self.tr("inserted: {}"), "delete": self.tr("deleted: {}")}
        return " ".join(names[op].replace("{}", text.strip()) for op, text in self._changes if text.strip())


def _look(op: DiffOp) -> QTextCharFormat:
    if op == "insert":
        look = text_format("diff.insertText", "diff.insertBackground")
        look.setFontUnderline(True)
        return look
    if op == "delete":
        look = text_format("diff.deleteText", "diff.deleteBackground")
        look.setFontStrikeOut(True)
        return look
    return text_format("text.primary")
