"""Counters on the rail: a pill with a figure."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter

from ui.widgets import theme
from ui.widgets.painting import rounded_box

HIGHEST_SHOWN = 99


def badge_text(count: int) -> str:
    """The figure as shown: nothing at 0, "99+" above 99."""
    if count <= 0:
        return ""
    return str(count) if count <= HIGHEST_SHOWN else f"{HIGHEST_SHOWN}+"


def paint_badge(painter: QPainter, centre: QPoint, count: int, role: str = "accent") -> None:
    """Paints a counter round `centre`; 0 paints nothing.

    Args:
        painter: any painter.
        centre: middle of the badge.
        count: what is counted.
        role: "accent", or "unknown" where outcomes are unknown.
    """
    text = badge_text(count)
    if not text:
        return
    font = theme.font("rail", QFont.Weight.DemiBold.value)
    painter.save()
    painter.setFont(font)
    height = max(theme.size("badge"), painter.fontMetrics().height())
    width = max(height, painter.fontMetrics().horizontalAdvance(text) + theme.px(8))
    box = QRect(centre.x() - width // 2, centre.y() - height // 2, width, height)
    ground, ink = ("accent.fill", "accent.onFill") if role == "accent" else (f"{role}.text", "surface.base")
    rounded_box(painter, box, height / 2, theme.color(ground))
    painter.setPen(theme.color(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
