"""The reason of an objection or of asking for changes: opens in the bar, and nothing is recorded before it is sent."""

from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.reviews.decision_words import reason_button, reason_hint, reason_title
from ui.reviews.review_facts import ReviewFacts
from ui.widgets import theme
from ui.widgets.autosave_text_edit import AutoSaveTextEdit
from ui.widgets.buttons import ActionButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.plain_text import tooltip

Kind = Literal["object", "changes"]
_HINT_FITS = 400
"""Width in px at 100 % text from which the hint stands on a line or two; below it is the field's tool tip alone."""


class ReasonForm(QWidget):
    """A question, a field, and a button that says what happens. Esc keeps what was typed.

    Signals:
        given(str, str): kind and reason.
        closed(): the person does not decide now.
    """

    given = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind: Kind = "changes"
        self.title = PlainLabel(weight=600)
        self.hint = PlainLabel(font="caption", role="text.secondary", wrap=True)
        self.field = AutoSaveTextEdit(name=self.tr("Reason"))
        self.field.setFixedHeight(theme.line_height("message") * 3 + theme.px(16))
        self.cancel = ActionButton(self.tr("Not now"), kind="flat")
        self.send = ActionButton(keys="Ctrl+Return")
        self.cancel.clicked.connect(self.closed)
        self.send.clicked.connect(self._send)
        self.field.submitted.connect(self._send)
        self.field.left.connect(self.closed)
        self.field.textChanged.connect(self._typed)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.title)
        column.addWidget(self.field)
        column.addWidget(self.hint)
        column.addLayout(foot)
        theme.signals().changed.connect(self._theme_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hint.setVisible(self.width() >= theme.px(_HINT_FITS))

    def ask(self, kind: Kind, facts: ReviewFacts) -> None:
        """Ask for the reason of one of the two."""
        self.kind = kind
        self.title.setText(reason_title(kind, facts))
        self.hint.setText(reason_hint(kind))
        self.field.setToolTip(tooltip(reason_hint(kind)))
        self.field.setAccessibleDescription(reason_hint(kind))
        icon = "prohibit" if kind == "object" else "arrow-u-up-left"
        self.send.set_label(reason_button(kind, facts), icon=icon)
        self.send.set_kind("danger" if kind == "object" else "secondary")
        self._typed()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _typed(self) -> None:
        empty = not self.field.toPlainText().strip()
        self.send.set_available(not empty, self.tr("Say why first: people act on your reason."))

    @Slot()
    def _send(self) -> None:
        text = self.field.toPlainText().strip()
        if text:
            self.given.emit(self.kind, text)

    @Slot()
    def _theme_changed(self) -> None:
        self.field.setFixedHeight(theme.line_height("message") * 3 + theme.px(16))
