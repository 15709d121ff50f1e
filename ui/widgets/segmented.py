"""Two to five choices side by side, one of them taken."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.widgets import theme
from ui.widgets.painting import draw_line, paint_focus_ring, rounded_box, shows_focus, text_width
from ui.widgets.plain_text import control_text

_STRONG, _REGULAR = 600, 400


class _Segment(QAbstractButton):
    """One choice. It paints its part of the common frame, so that no gap shows."""

    def __init__(self, key: str, words: str) -> None:
        super().__init__()
        self.key, self.words = key, words
        self.is_first = self.is_last = False
        self.setCheckable(True)
        self.setProperty("ownFocus", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Changes the words, for example a counter in them."""
        self.words = words
        self.setText(control_text(words))
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self.words, theme.font("body", _STRONG)) + theme.px(24), theme.size("control"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.size("radius.control")
        # The frame reaches beyond the inner edges and is clipped there: only the ends of the row are round.
        frame = self.rect().adjusted(0 if self.is_first else -2 * radius, 0, 0 if self.is_last else 2 * radius, 0)
        taken = self.isChecked()
        ground = "row.selected" if taken else "row.hover" if self.underMouse() else "surface.raised"
        rounded_box(painter, frame, radius, theme.color(ground), theme.color("neutral.line"))
        if not self.is_first:
            painter.setPen(QPen(theme.color("neutral.line")))
            painter.drawLine(0, 0, 0, self.height())
        font = theme.font("body", _STRONG if taken else _REGULAR)
        ink = theme.color("accent.text" if taken else "text.secondary")
        room = QRect(4, 0, self.width() - 8, self.height())
        draw_line(painter, room, self.words, font, ink, Qt.AlignmentFlag.AlignHCenter)
        if shows_focus(self):
            paint_focus_ring(painter, self.rect(), radius)


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
        self._segments: list[_Segment] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._toggled)
        self._told = ""
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_options(options)
        theme.signals().changed.connect(self._theme_changed)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replaces the options, for example when a counter changed; the choice stays if its key stays."""
        if [key for key, _ in options] == [segment.key for segment in self._segments]:
            for segment, (_, words) in zip(self._segments, options, strict=True):
                segment.set_words(words)
            return
        current = self.current()
        for segment in self._segments:
            self._group.removeButton(segment)
            self._layout.removeWidget(segment)
            segment.deleteLater()
        self._segments = [_Segment(key, words) for key, words in options]
        for number, segment in enumerate(self._segments):
            segment.is_first, segment.is_last = number == 0, number == len(options) - 1
            self._group.addButton(segment)
            self._layout.addWidget(segment, 1)
        self.set_current(current)

    def current(self) -> str:
        """Key of the choice; "" without options."""
        return next((segment.key for segment in self._segments if segment.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Chooses silently; an unknown key chooses the first."""
        wanted = [segment for segment in self._segments if segment.key == key] or self._segments[:1]
        for segment in wanted:
            self._told = segment.key
            segment.setChecked(True)

    @Slot(QAbstractButton, bool)
    def _toggled(self, button: QAbstractButton, checked: bool) -> None:
        if checked and isinstance(button, _Segment) and button.key != self._told:
            self._told = button.key
            self.chosen.emit(button.key)

    @Slot()
    def _theme_changed(self) -> None:
        for segment in self._segments:
            segment.updateGeometry()
            segment.update()
