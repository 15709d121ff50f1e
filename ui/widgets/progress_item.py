"""A running job in the status line: what, how far, Cancel."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.widgets import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.plain_label import PlainLabel


class ProgressItem(QWidget):
    """Label, 4 px bar, figure, Cancel. Hidden until `show_job`.

    Signals:
        cancelled(): the person pressed Cancel; the item says so at once.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        self._label = PlainLabel(font="caption", role="text.secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._figure = PlainLabel(font="caption", role="text.secondary")
        self.cancel_button = LinkButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        for widget in (self._label, self._bar, self._figure, self.cancel_button):
            layout.addWidget(widget)
        self._theme_changed()
        theme.signals().changed.connect(self._theme_changed)
        self.hide()

    def show_job(self, label: str, done: int = 0, total: int = 0, *, can_cancel: bool = True) -> None:
        """Shows a job; `total` 0 means that nobody knows how much there is."""
        self._label.setText(label)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._figure.setText(f"{done * 100 // total}\u00a0%" if total > 0 else "")
        self.cancel_button.setVisible(can_cancel)
        self.cancel_button.setEnabled(True)
        self._bar.setAccessibleName(label)
        self.show()

    def clear(self) -> None:
        """Hides the item: the job is over."""
        self.hide()

    @Slot()
    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self._figure.setText(self.tr("cancelling…"))
        self.cancelled.emit()

    @Slot()
    def _theme_changed(self) -> None:
        self._bar.setFixedWidth(theme.px(72))
