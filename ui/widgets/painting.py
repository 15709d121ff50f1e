"""Small helpers every painted shape needs: crisp rounded frames and single lines of text."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.widgets import theme
from ui.widgets.plain_text import directed, one_line


def rounded_box(
    painter: QPainter,
    rect: QRect,
    radius: float,
    fill: QColor | None,
    line: QColor | None = None,
    *,
    dashed: bool = False,
) -> None:
    """A rounded rectangle whose 1 px line lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(line) if line is not None else QPen(Qt.PenStyle.NoPen)
    if line is not None and dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(
        QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) if line is not None else QRectF(rect), radius, radius
    )
    painter.restore()


def text_width(text: str, font: QFont) -> int:
    """Width of one line of `text` in px."""
    return QFontMetrics(font).horizontalAdvance(directed(one_line(text))) + 1


def draw_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Draws one line of plain text, cut at its logical end, keeping its own direction; returns the width used in px."""
    shown = QFontMetrics(font).elidedText(directed(one_line(text)), Qt.TextElideMode.ElideRight, rect.width())
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, flags, shown)
    painter.restore()
    return min(rect.width(), QFontMetrics(font).horizontalAdvance(shown))


def paint_dot(painter: QPainter, centre: QPointF, diameter: float, role: str = "accent.fill") -> None:
    """The unread dot, or a status dot in another role."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(role))
    painter.drawEllipse(centre, diameter / 2, diameter / 2)
    painter.restore()


def shows_focus(widget: QWidget) -> bool:
    """Whether a widget that paints its own focus should: it has the keyboard, and got it by the keyboard."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def paint_focus_ring(painter: QPainter, rect: QRect, radius: float) -> None:
    """The 2 px ring of the thing that has the keyboard; `rect` is the outer edge of the ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = theme.size("border.focus")
    painter.setPen(QPen(theme.color("accent.text"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()
