"""The mark of a channel kind as a small still picture."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.widgets import icons, theme


class ChannelMark(QWidget):
    """A channel's mark; decorative, the channel's name stands beside it.

    Args:
        kind: kind of the channel.
    """

    def __init__(self, kind: str = "feed", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._theme_changed()
        theme.signals().changed.connect(self._theme_changed)

    def set_kind(self, kind: str) -> None:
        """Show another kind."""
        self._kind = kind
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint_channel(QPainter(self), self.rect(), self._kind)

    @Slot()
    def _theme_changed(self) -> None:
        self.setFixedSize(theme.size("icon.inline"), theme.size("icon.inline"))
