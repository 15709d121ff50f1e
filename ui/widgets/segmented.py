"""Two to five choices side by side, one of them taken."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets import theme
from ui.widgets.painting import draw_line, paint_focus_ring, rounded_box, shows_focus, text_width

_STRONG, _REGULAR = 600, 400


class SegmentedSwitch(QWidget):
    """A segmented switch; Left and Right move the choice.

    Args:
        options: (key, translated text) in order; the first is chosen.

    Signals:
        chosen(str): the person chose the option with this key.
    """

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: list[tuple[str, str]] = []
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_options(options)
        theme.signals().changed.connect(self._theme_changed)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replaces the options, for example when a counter changed; the choice stays if its key stays."""
        key = self.current()
        self._options = list(options)
        self.set_current(key)
        self.updateGeometry()

    def current(self) -> str:
        """Key of the choice; "" without options."""
        return self._options[self._current][0] if self._options else ""

    def set_current(self, key: str) -> None:
        """Chooses silently; an unknown key chooses the first."""
        keys = [option for option, _ in self._options]
        self._current = keys.index(key) if key in keys else 0
        if self._options:
            self.setAccessibleName(self._options[self._current][1])
        self.update()

    def sizeHint(self) -> QSize:
        widths = [text_width(text, theme.font("body", _STRONG)) + theme.px(24) for _, text in self._options]
        return QSize(sum(widths), theme.size("control"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for index, box in enumerate(self._boxes()):
            if box.contains(event.position().toPoint()):
                self._choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._current + step < len(self._options):
            self._choose(self._current + step)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.size("radius.control")
        rounded_box(painter, self.rect(), radius, theme.color("surface.raised"))
        clip = QPainterPath()
        clip.addRoundedRect(self.rect(), radius, radius)
        painter.setClipPath(clip)
        for index, (box, (_, text)) in enumerate(zip(self._boxes(), self._options, strict=True)):
            taken = index == self._current
            if taken:
                painter.fillRect(box, theme.color("row.selected"))
            font = theme.font("body", _STRONG if taken else _REGULAR)
            ink = theme.color("accent.text" if taken else "text.secondary")
            draw_line(painter, box.adjusted(4, 0, -4, 0), text, font, ink, Qt.AlignmentFlag.AlignHCenter)
            if index:
                painter.setPen(QPen(theme.color("neutral.line")))
                painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.setClipping(False)
        rounded_box(painter, self.rect(), radius, None, theme.color("neutral.line"))
        if shows_focus(self):
            paint_focus_ring(painter, self.rect(), radius)

    def _boxes(self) -> list[QRect]:
        if not self._options:
            return []
        widths = [text_width(text, theme.font("body", _STRONG)) + theme.px(24) for _, text in self._options]
        spare = max(0, self.width() - sum(widths)) // len(widths)
        boxes, left = [], 0
        for width in widths:
            boxes.append(QRect(left, 0, width + spare, self.height()))
            left += width + spare
        boxes[-1].setRight(self.width() - 1)
        return boxes

    def _choose(self, index: int) -> None:
        if index != self._current:
            self._current = index
            self.setAccessibleName(self._options[index][1])
            self.update()
            self.chosen.emit(self._options[index][0])

    @Slot()
    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
