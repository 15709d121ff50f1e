"""The rail: one tile per screen with icon, word and counter, and a foot for channels and settings."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets import icons, theme
from ui.widgets.badges import badge_text, paint_badge
from ui.widgets.painting import draw_line, paint_focus_ring, rounded_box, shows_focus, text_width

_STRONG, _REGULAR = 600, 400


class RailButton(QAbstractButton):
    """One tile of the rail.

    Args:
        key: id of the screen.
        icon: Phosphor name; the filled variant is shown while active.
        text: translated name of the screen.
    """

    def __init__(self, key: str, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._icon_name, self._label = icon, text
        self._count, self._badge_role = 0, "accent"
        self._note, self._note_role, self._note_icon = "", "wait.text", ""
        self.setCheckable(True)
        self.setProperty("ownFocus", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tell()

    @property
    def label(self) -> str:
        """The word under the icon."""
        return self._label

    def set_label(self, text: str) -> None:
        """Changes the word, for example after a change of language."""
        self._label = text
        self._tell()

    def set_badge(self, count: int, role: str = "accent", meaning: str = "") -> None:
        """Shows a counter; 0 hides it.

        Args:
            count: what is counted.
            role: "accent", or "unknown" for unknown outcomes.
            meaning: what is counted, in words, for screen readers ("3 waiting for you").
        """
        self._count, self._badge_role = count, role
        self._tell(meaning or badge_text(count))

    def set_note(self, text: str, role: str = "wait.text", icon: str = "") -> None:
        """Shows a second line under the word, for example "1 late" under Channels."""
        self._note, self._note_role, self._note_icon = text, role, icon
        self.updateGeometry()
        self._tell(text)

    def sizeHint(self) -> QSize:
        words = theme.font("rail", _STRONG)
        width = max(theme.size("railTile.width"), text_width(self._label, words) + theme.px(6))
        height = max(theme.size("railTile.height"), theme.size("icon.rail") + theme.line_height("rail") + theme.px(16))
        return QSize(width, height + (theme.line_height("rail") if self._note else 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        else:
            # Qt would move through the group and open each tile on the way.
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        active = self.isChecked()
        if active:
            line = theme.color("line.pane")
            rounded_box(painter, self.rect(), theme.size("radius.card"), theme.color("surface.base"), line)
        elif self.underMouse():
            rounded_box(painter, self.rect(), theme.size("radius.card"), theme.color("row.selectedInactive"))
        role = "accent.text" if active else "text.secondary"
        side, line_height = theme.size("icon.rail"), theme.line_height("rail")
        used = side + theme.px(3) + line_height + (line_height if self._note else 0)
        top = (self.height() - used) // 2
        mark = QRect((self.width() - side) // 2, top, side, side)
        filled = active and icons.exists(self._icon_name, "fill")
        icons.paint(painter, mark, self._icon_name, role, weight="fill" if filled else "regular")
        words = QRect(1, mark.bottom() + theme.px(4), self.width() - 2, line_height)
        font = theme.font("rail", _STRONG if active else _REGULAR)
        draw_line(painter, words, self._label, font, theme.color(role), Qt.AlignmentFlag.AlignHCenter)
        if self._note:
            self._paint_note(painter, words.translated(0, line_height))
        paint_badge(
            painter, QPoint(mark.right() + theme.px(3), mark.top() + theme.px(2)), self._count, self._badge_role
        )
        if shows_focus(self):
            paint_focus_ring(painter, self.rect(), theme.size("radius.card"))

    def _paint_note(self, painter: QPainter, rect: QRect) -> None:
        font = theme.font("rail")
        side = theme.px(11) if self._note_icon else 0
        width = text_width(self._note, font) + (side + theme.px(3) if side else 0)
        left = rect.x() + max(0, (rect.width() - width) // 2)
        if side:
            mark = QRect(left, rect.center().y() - side // 2 + 1, side, side)
            icons.paint(painter, mark, self._note_icon, self._note_role)
            left += side + theme.px(3)
        room = QRect(left, rect.y(), rect.right() - left + 1, rect.height())
        draw_line(painter, room, self._note, font, theme.color(self._note_role))

    def _tell(self, meaning: str = "") -> None:
        self.setAccessibleName(f"{self._label}, {meaning}" if meaning else self._label)
        self.update()


class Rail(QScrollArea):
    """The column of tiles; it scrolls when large text leaves no room. Up and Down move, Space and Enter open.

    Signals:
        opened(str): the tile with this key was chosen.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Screens"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QFrame()
        column.setProperty("surface", "chrome")
        self.setWidget(column)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._layout = QVBoxLayout(column)
        self._foot_starts = 0
        self._layout.addStretch(1)
        self._theme_changed()
        theme.signals().changed.connect(self._theme_changed)

    def add_screen(self, key: str, icon: str, text: str, *, foot: bool = False) -> RailButton:
        """Adds a tile at the end of the head, or of the foot."""
        button = RailButton(key, icon, text)
        button.clicked.connect(lambda: self.opened.emit(key))
        self._group.addButton(button)
        centre = Qt.AlignmentFlag.AlignHCenter
        if foot:
            self._layout.addWidget(button, 0, centre)
        else:
            self._layout.insertWidget(self._foot_starts, button, 0, centre)
            self._foot_starts += 1
        self._theme_changed()
        return button

    def button(self, key: str) -> RailButton:
        """The tile of a screen.

        Raises:
            KeyError: no such tile.
        """
        for button in self._buttons():
            if button.key == key:
                return button
        raise KeyError(key)

    def set_current(self, key: str) -> None:
        """Marks a tile as active without emitting."""
        self.button(key).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        buttons = self._buttons()
        focused = [index for index, button in enumerate(buttons) if button.hasFocus()]
        if step and focused:
            wanted = buttons[(focused[0] + step) % len(buttons)]
            wanted.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(wanted)
        else:
            super().keyPressEvent(event)

    def _buttons(self) -> list[RailButton]:
        items = [self._layout.itemAt(index) for index in range(self._layout.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, RailButton)]

    @Slot()
    def _theme_changed(self) -> None:
        self._layout.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        self._layout.setSpacing(theme.px(2))
        wanted = [button.sizeHint().width() for button in self._buttons()]
        self.setFixedWidth(max([theme.size("rail"), *(width + theme.px(8) for width in wanted)]))
        for button in self._buttons():
            button.updateGeometry()
