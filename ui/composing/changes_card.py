"""A card that shows what changed between two revisions, word by word, with how much it is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.composing.draft_counts import counts
from ui.widgets import theme
from ui.widgets.frames import hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.word_diff_view import DiffOp, WordDiffView
from workstation.domain.word_diff import ChangeOp, WordChange, changed_words

_THIN = "\N{THIN SPACE}"
_OPS: dict[ChangeOp, DiffOp] = {ChangeOp.EQUAL: "equal", ChangeOp.INSERT: "insert", ChangeOp.DELETE: "delete"}


class ChangesCard(QFrame):
    """Title, figures and the word diff.

    Args:
        title: what is compared.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.title = PlainLabel(title, weight=600, elide=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._in = PlainLabel(font="caption", role="diff.insertText")
        self._out = PlainLabel(font="caption", role="diff.deleteText")
        self._same = PlainLabel(font="caption", role="text.tertiary")
        self.view = WordDiffView()
        self.header = QHBoxLayout()
        self.header.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8))
        self.header.setSpacing(theme.px(8))
        self.header.addWidget(IconMark("git-diff", "text.secondary", 16))
        for label in (self.title, self._in, self._out, self._same):
            self.header.addWidget(label)
        self.header.addStretch(1)
        body = QVBoxLayout()
        body.setContentsMargins(theme.px(18), theme.px(12), theme.px(18), theme.px(14))
        body.addWidget(self.view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addLayout(self.header)
        outer.addWidget(hairline())
        outer.addLayout(body)

    def show_changes(self, title: str, changes: Sequence[WordChange]) -> None:
        """Show what changed."""
        self.title.setText(title)
        inserted, deleted = changed_words(tuple(changes))
        moved = any(change.op is not ChangeOp.EQUAL for change in changes)
        self._in.setText(counts().words_in(inserted) if inserted else "")
        self._out.setText(counts().words_out(deleted) if deleted else "")
        self._same.setText("" if moved else self.tr("The words are the same."))
        for label in (self._in, self._out, self._same):
            label.setVisible(bool(label.text()))
        self.view.show_changes(_spaced(changes))


def _spaced(changes: Sequence[WordChange]) -> list[tuple[DiffOp, str]]:
    """The stretches, with a thin space where inserted words follow the deleted ones they replace."""
    spaced: list[tuple[DiffOp, str]] = []
    for change in changes:
        if change.op is ChangeOp.INSERT and spaced and spaced[-1][0] == "delete":
            spaced.append(("equal", _THIN))
        spaced.append((_OPS[change.op], change.text))
    return spaced
