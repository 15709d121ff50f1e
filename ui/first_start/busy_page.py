"""While a workspace is made: what is going on, how far it is, and a way to stop that leaves nothing behind."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.plain_label import PlainLabel
from ui.wording.numbers import percent

_WIDTH = 460


class BusyPage(QWidget):
    """Progress.

    Signals:
        cancelled(): stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(font="lead", wrap=True)
        self.text = PlainLabel(role="text.secondary", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.figure = PlainLabel(font="caption", role="text.secondary")
        self.button = ActionButton(self.tr("Cancel"), large=True)
        self.button.clicked.connect(self._cancel)
        inner = QFrame()
        column = QVBoxLayout(inner)
        column.setSpacing(theme.px(10))
        for widget in (self.title, self.text, self.bar):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.figure, 1)
        foot.addWidget(self.button)
        column.addLayout(foot)
        inner.setMaximumWidth(theme.px(_WIDTH))
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(inner, 100)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(3)

    def begin(self, title: str, text: str) -> None:
        """Say what is being made; how far it is comes later."""
        self.title.setText(title)
        self.text.setText(text)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self.figure.setText("")
        self.button.setEnabled(True)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        if self.button.isEnabled():
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self.figure.setText(percent(done, total))

    @Slot()
    def _cancel(self) -> None:
        self.button.setEnabled(False)
        self.figure.setText(self.tr("Stopping and tidying up…"))
        self.cancelled.emit()
