"""A state as a person reads it: a shape and a word, on a chip where somebody has to act, plain otherwise.

The looks come from tokens.json by group and id; the words come from the caller (`ui.wording.states`).
"""

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets import icons, theme
from ui.widgets.chips import chip_height, chip_size, paint_chip
from ui.widgets.painting import draw_line, text_width
from ui.widgets.plain_text import tooltip


def state_size(group: str, state: str, text: str) -> QSize:
    """The room a state takes without being cut."""
    look = theme.state_look(group, state)
    if look.chip:
        return chip_size(text, look.icon)
    mark = theme.px(13) + theme.px(4) if look.icon else 0
    return QSize(mark + text_width(text, theme.font("caption")) + 1, chip_height())


def state_text_role(group: str, state: str) -> str:
    """Colour role of a state shown as plain text."""
    look = theme.state_look(group, state)
    return f"{look.role}.text" if look.coloured else "text.secondary"


def paint_state(painter: QPainter, rect: QRect, group: str, state: str, text: str) -> int:
    """Paints a state at the left of `rect`, vertically centred; returns the width used in px.

    Args:
        painter: any painter.
        rect: where it may go; the text is cut to it.
        group: "conversation", "draft", "publication", "channel", "share", "journal" or "lint".
        state: the id inside the group, for example "waiting".
        text: the translated words.
    """
    look = theme.state_look(group, state)
    if look.chip:
        return paint_chip(painter, rect, text, look.role, look.icon)
    role = state_text_role(group, state)
    left = rect.x()
    if look.icon:
        side = theme.px(13)
        weight = "fill" if look.filled and icons.exists(look.icon, "fill") else "regular"
        mark = QRect(left, rect.y() + (rect.height() - side) // 2, side, side)
        icons.paint(painter, mark, look.icon, role, weight=weight)
        left += side + theme.px(4)
    room = QRect(left, rect.y(), rect.right() - left + 1, rect.height())
    used = draw_line(painter, room, text, theme.font("caption"), theme.color(role))
    return left - rect.x() + used


class StateLabel(QWidget):
    """A state as a widget; its words are its accessible name.

    Args:
        group: state group of tokens.json.
        state: id inside the group.
        text: the translated words.
    """

    def __init__(self, group: str, state: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group, self._state, self._text = group, state, text
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_state(group, state, text)
        theme.signals().changed.connect(self._theme_changed)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._text

    def set_state(self, group: str, state: str, text: str) -> None:
        """Shows another state."""
        self._group, self._state, self._text = group, state, text
        self.setAccessibleName(text)
        self.setToolTip(tooltip(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return state_size(self._group, self._state, self._text)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.px(40)), chip_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_state(QPainter(self), self.rect(), self._group, self._state, self._text)

    @Slot()
    def _theme_changed(self) -> None:
        self.updateGeometry()
