"""Chips: a word and a shape on a tinted ground. One paint function for lists and details."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets import icons, theme
from ui.widgets.painting import draw_line, rounded_box, text_width
from ui.widgets.plain_text import tooltip

LABEL_ROLE = "label"
"""Role of an ordinary label: quiet ground, no border."""


def chip_height() -> int:
    """Height of a chip in px: 18 at 100 % text, never less than its font needs."""
    return max(theme.size("chip"), theme.line_height("caption"))


def chip_size(text: str, icon: str = "") -> QSize:
    """The room a chip takes without being cut."""
    padding = theme.px(5)
    mark = theme.px(12) + theme.px(4) if icon else 0
    return QSize(2 * padding + mark + text_width(text, theme.font("caption")), chip_height())


def paint_chip(
    painter: QPainter, rect: QRect, text: str, role: str = LABEL_ROLE, icon: str = "", *, on_selected: bool = False
) -> int:
    """Paints a chip at the left of `rect`, vertically centred, cut to its width; returns the width used in px.

    Args:
        painter: any painter.
        rect: where it may go.
        text: plain text.
        role: "wait", "good", "stop", "unknown", "turn", "neutral", or "label" for an ordinary label.
        icon: Phosphor name, "" for none.
        on_selected: the row is selected, so that a label takes the base ground to stay visible.
    """
    wanted = chip_size(text, icon)
    box = QRect(
        rect.x(), rect.y() + (rect.height() - wanted.height()) // 2, min(wanted.width(), rect.width()), wanted.height()
    )
    if box.width() < wanted.height():
        return 0
    tone = "neutral" if role == LABEL_ROLE else role
    ground = "surface.base" if role == LABEL_ROLE and on_selected else f"{tone}.background"
    line = None if role == LABEL_ROLE else theme.color(f"{tone}.line")
    rounded_box(painter, box, theme.size("radius.chip"), theme.color(ground), line)
    inner = box.adjusted(theme.px(5), 0, -theme.px(4), 0)
    if icon:
        side = theme.px(12)
        icons.paint(painter, QRect(inner.x(), inner.center().y() - side // 2 + 1, side, side), icon, f"{tone}.text")
        inner.setLeft(inner.x() + side + theme.px(4))
    draw_line(painter, inner, text, theme.font("caption"), theme.color(f"{tone}.text"))
    return box.width()


class Chip(QWidget):
    """A chip as a widget; its text is its accessible name.

    Args:
        text: plain text.
        role: see `paint_chip`.
        icon: Phosphor name, "" for none.
    """

    def __init__(self, text: str = "", role: str = LABEL_ROLE, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._role, self._icon = text, role, icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_chip(text, role, icon)
        theme.signals().changed.connect(self._theme_changed)

    @property
    def text(self) -> str:
        """The word on the chip."""
        return self._text

    def set_chip(self, text: str, role: str = LABEL_ROLE, icon: str = "") -> None:
        """Shows another word, role and icon."""
        self._text, self._role, self._icon = text, role, icon
        self.setAccessibleName(text)
        self.setToolTip(tooltip(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._text, self._icon)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.px(40)), chip_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        paint_chip(painter, self.rect(), self._text, self._role, self._icon)

    @Slot()
    def _theme_changed(self) -> None:
        self.updateGeometry()
