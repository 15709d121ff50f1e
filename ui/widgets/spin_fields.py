"""Date, time and number fields without spin buttons: they are typed into, and the arrow keys count."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QLineEdit, QSpinBox, QTimeEdit, QWidget

from ui.widgets import theme


class _Insets:
    """Keeps the text off the frame: the style sheet's padding does not reach the editor inside these controls."""

    def __init__(self, field: QAbstractSpinBox, left: int) -> None:
        self._editor = field.findChild(QLineEdit)
        self._left = left

    def apply(self) -> None:
        if self._editor is not None:
            self._editor.setTextMargins(theme.px(self._left), 0, 0, 0)


class DateField(QDateEdit):
    """A date as people say it ("Fri 13 Nov 2026"), with a calendar to drop down."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setAccessibleName(name)


class TimeField(QTimeEdit):
    """A time of day, 00:00–23:59."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setDisplayFormat("HH:mm")
        self.setAccessibleName(name)
        self._insets = _Insets(self, 7)
        self._theme_changed()
        theme.signals().changed.connect(self._theme_changed)

    @Slot()
    def _theme_changed(self) -> None:
        self._insets.apply()


class NumberField(QSpinBox):
    """A whole number between two bounds."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setAccessibleName(name)
        self._insets = _Insets(self, 7)
        self._theme_changed()
        theme.signals().changed.connect(self._theme_changed)

    @Slot()
    def _theme_changed(self) -> None:
        self._insets.apply()
