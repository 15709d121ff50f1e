"""Avatars: initials on one of six tints chosen by the person's id. Pictures are never fetched."""

import hashlib

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets import theme
from ui.widgets.plain_text import isolate, tooltip

TINTS = 6


def tint_for(person_id: str) -> int:
    """The tint, 1–6, of a person: the same on every device, because it depends on the id alone."""
    return hashlib.sha256(person_id.encode("utf-8")).digest()[0] % TINTS + 1


def initials_of(name: str) -> str:
    """One or two capitals: the first letter of the first and of the last word that has letters; "?" without any."""
    words = [next(c for c in word if c.isalnum()) for word in name.split() if any(c.isalnum() for c in word)]
    if not words:
        return "?"
    return (words[0] if len(words) == 1 else words[0] + words[-1]).upper()


def paint_avatar(painter: QPainter, rect: QRect, initials: str, tint: int) -> None:
    """Paints a round avatar filling `rect` (square)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"avatar.{tint}.background"))
    painter.drawEllipse(rect)
    font = theme.font("caption", QFont.Weight.DemiBold.value)
    font.setPixelSize(max(6, round(rect.height() * (0.45 if len(initials) < 2 else 0.4))))  # noqa: PLR2004 two letters need less
    painter.setFont(font)
    painter.setPen(theme.color(f"avatar.{tint}.text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, isolate(initials))
    painter.restore()


def paint_nobody(painter: QPainter, rect: QRect) -> None:
    """Paints the dashed circle of "nobody assigned"."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.color("line.input"), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


class Avatar(QWidget):
    """A person's avatar as a widget; the name is its tool tip and accessible name.

    Args:
        name: the person's name; "" paints the dashed circle of nobody.
        person_id: chooses the tint.
        size_name: "list", "inline", "table", "message" or "person".
    """

    def __init__(
        self, name: str = "", person_id: str = "", size_name: str = "inline", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._person_id, self._size_name = name, person_id, size_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_person(name, person_id)
        theme.signals().changed.connect(self._theme_changed)

    def set_person(self, name: str, person_id: str) -> None:
        """Shows another person."""
        self._name, self._person_id = name, person_id
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.size(f"avatar.{self._size_name}")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        box = QRect(0, 0, side, side)
        painter = QPainter(self)
        if self._name:
            paint_avatar(painter, box, initials_of(self._name), tint_for(self._person_id or self._name))
        else:
            paint_nobody(painter, box)

    @Slot()
    def _theme_changed(self) -> None:
        self.updateGeometry()
