"""The line between two days: a date in the middle of a hairline."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.frames import hairline
from ui.widgets.plain_label import PlainLabel


class DayLine(QWidget):
    """A day's name between two hairlines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        layout.setSpacing(theme.px(8))
        self._text = PlainLabel(font="caption", role="text.tertiary")
        layout.addWidget(hairline(), 1)
        layout.addWidget(self._text)
        layout.addWidget(hairline(), 1)

    def set_text(self, text: str) -> None:
        """Name the day."""
        self._text.setText(text)
        self.setAccessibleName(text)
