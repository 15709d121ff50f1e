"""Key caps: the keys of a shortcut, one frame per key."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets import theme
from ui.widgets.painting import rounded_box

_SHAPES = {"Shift": "⇧", "Return": "↵", "Enter": "↵", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def key_parts(keys: str) -> list[str]:
    """The caps of a shortcut in portable notation: "Ctrl+Shift+A" → ["Ctrl", "⇧", "A"]."""
    if not keys:
        return []
    native = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    shown = native.toString(QKeySequence.SequenceFormat.PortableText) or keys
    plus = shown == "+" or shown.endswith("++")
    parts = [*shown[:-1].split("+"), "+"] if plus else shown.split("+")
    return [_SHAPES.get(part, part) for part in parts if part]


def key_hint(keys: str) -> str:
    """A shortcut as one quiet word for a button: "Ctrl+Return" → "Ctrl ↵"."""
    return " ".join(key_parts(keys))


def keys_size(keys: str) -> QSize:
    """The room the caps of a shortcut take."""
    height = max(theme.size("keycap"), QFontMetrics(theme.font("rail")).height() + 2)
    gap = theme.px(4)
    widths = [_cap_width(part) for part in key_parts(keys)]
    return QSize(sum(widths) + gap * max(0, len(widths) - 1), height)


def paint_keys(painter: QPainter, rect: QRect, keys: str, *, align_right: bool = False) -> int:
    """Paints the caps of a shortcut in `rect`; returns the width used in px."""
    wanted = keys_size(keys)
    left = rect.right() - wanted.width() + 1 if align_right else rect.x()
    top = rect.y() + (rect.height() - wanted.height()) // 2
    painter.save()
    painter.setFont(theme.font("rail", QFont.Weight.Medium.value))
    for part in key_parts(keys):
        box = QRect(left, top, _cap_width(part), wanted.height())
        rounded_box(painter, box, theme.px(3), theme.color("surface.base"), theme.color("neutral.line"))
        painter.setPen(theme.color("text.secondary"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, part)
        left += box.width() + theme.px(4)
    painter.restore()
    return wanted.width()


def _cap_width(part: str) -> int:
    metrics = QFontMetrics(theme.font("rail", QFont.Weight.Medium.value))
    return max(theme.px(14), metrics.horizontalAdvance(part) + theme.px(8))


class KeyCaps(QWidget):
    """The caps of one shortcut as a widget.

    Args:
        keys: portable notation, for example "Ctrl+K".
    """

    def __init__(self, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_keys(keys)
        theme.signals().changed.connect(self._theme_changed)

    def set_keys(self, keys: str) -> None:
        """Shows another shortcut."""
        self._keys = keys
        self.setAccessibleName(keys)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return keys_size(self._keys)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_keys(QPainter(self), self.rect(), self._keys)

    @Slot()
    def _theme_changed(self) -> None:
        self.updateGeometry()
