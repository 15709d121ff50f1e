"""A still picture from the icon set."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.widgets import icons, theme


class IconMark(QWidget):
    """An icon as a still picture; decorative, so without an accessible name.

    Args:
        icon: Phosphor name.
        role: colour role.
        side: px at 100 % text.
        weight: "regular" or "fill".
    """

    def __init__(
        self,
        icon: str,
        role: str = "text.secondary",
        side: int = 16,
        parent: QWidget | None = None,
        *,
        weight: str = "regular",
    ) -> None:
        super().__init__(parent)
        self._icon, self._role, self._side, self._weight = icon, role, side, weight
        self._theme_changed()
        theme.signals().changed.connect(self._theme_changed)

    def set_icon(self, icon: str, role: str, *, weight: str = "regular") -> None:
        """Shows another icon."""
        self._icon, self._role, self._weight = icon, role, weight
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint(QPainter(self), self.rect(), self._icon, self._role, weight=self._weight)

    @Slot()
    def _theme_changed(self) -> None:
        self.setFixedSize(theme.px(self._side), theme.px(self._side))
