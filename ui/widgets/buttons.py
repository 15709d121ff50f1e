"""Buttons that say what happens and which key does it."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QToolButton, QWidget

from ui.widgets import icons, theme
from ui.widgets.key_caps import key_hint
from ui.widgets.painting import draw_line, text_width
from ui.widgets.plain_text import tooltip

Kind = Literal["primary", "secondary", "danger", "note", "chosen", "flat", "link"]

_INK: dict[str, str] = {
    "primary": "accent.onFill",
    "secondary": "text.primary",
    "danger": "stop.text",
    "note": "note.background",
    "chosen": "turn.text",
    "flat": "text.primary",
    "link": "accent.text",
}
_MEDIUM = 500


class ActionButton(QPushButton):
    """A push button with an optional icon on the left and its key on the right.

    Enter never presses it by accident: `autoDefault` is off.

    Args:
        text: plain text; an ampersand is an ampersand.
        kind: look; "primary" is used once per screen.
        icon: Phosphor name, "" for none.
        keys: shortcut in portable notation, shown only; the action binds it.
        large: 36 px instead of 28.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: Kind = "secondary",
        icon: str = "",
        keys: str = "",
        large: bool = False,
    ) -> None:
        super().__init__(parent)
        self._label, self._icon_name, self._keys, self._kind = text, icon, keys, kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if large:
            self.setProperty("large", True)
        self.set_label(text, icon=icon, keys=keys)
        theme.signals().changed.connect(self._theme_changed)

    @property
    def label(self) -> str:
        """The words on the button."""
        return self._label

    def set_label(self, text: str, *, icon: str | None = None, keys: str | None = None) -> None:
        """Changes the words, and icon or key where given."""
        self._label = text
        self._icon_name = self._icon_name if icon is None else icon
        self._keys = self._keys if keys is None else keys
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Changes the look."""
        self._kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    def set_available(self, available: bool, reason: str = "") -> None:
        """Enables or disables; a disabled button carries the reason as tool tip and description."""
        self.setEnabled(available)
        self.setToolTip("" if available else tooltip(reason))
        self.setAccessibleDescription("" if available else reason)

    def sizeHint(self) -> QSize:
        height = theme.size("controlLarge" if self.property("large") else "control")
        if self._kind == "link":
            height = theme.line_height("body") + theme.px(2)
        return QSize(self._content_width() + 2 * self._padding(), max(height, theme.line_height("body") + theme.px(4)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        self._paint_content(painter)

    def _padding(self) -> int:
        return theme.px(2) if self._kind == "link" else theme.px(11)

    def _content_width(self) -> int:
        width = text_width(self._label, theme.font("body", _MEDIUM))
        if self._icon_name:
            width += theme.size("icon.control") + (theme.px(6) if self._label else 0)
        if self._keys:
            width += theme.px(8) + text_width(key_hint(self._keys), theme.font("caption"))
        return width

    def _paint_content(self, painter: QPainter) -> None:
        ink = _INK[self._kind] if self.isEnabled() else "text.tertiary"
        quiet = ink if self._kind in ("primary", "note", "chosen") or not self.isEnabled() else "text.tertiary"
        inner = self.rect().adjusted(self._padding(), 0, -self._padding(), 0)
        spare = inner.width() - self._content_width()
        centred = self.property("align") != "left"
        left = inner.x() + (max(0, spare) // 2 if centred else 0)
        if self._icon_name:
            side = theme.size("icon.control")
            icons.paint(painter, QRect(left, (self.height() - side) // 2, side, side), self._icon_name, ink)
            left += side + theme.px(6)
        font = theme.font("body", _MEDIUM)
        room = QRect(left, 0, inner.right() - left + 1, self.height())
        left += draw_line(painter, room, self._label, font, theme.color(ink)) + theme.px(8)
        if self._keys:
            room = QRect(left, 0, max(0, self.width() - left), self.height())
            draw_line(painter, room, key_hint(self._keys), theme.font("caption"), theme.color(quiet))

    @Slot()
    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class PrimaryButton(ActionButton):
    """The one filled button of a screen: it says what happens, and its key.

    Args:
        text: what happens, for example "Send for sign-off: Legal + PR".
        keys: shortcut in portable notation, shown only.
        icon: Phosphor name.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, keys: str = "", icon: str = "", large: bool = False
    ) -> None:
        super().__init__(text, parent, kind="primary", icon=icon, keys=keys, large=large)


class LinkButton(ActionButton):
    """A command that reads as a link ("Show", "Add", "Cancel")."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, kind="link")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class IconButton(QToolButton):
    """A square button with an icon alone; its words are tool tip and accessible name.

    Args:
        icon: Phosphor name.
        name: what it does.
        keys: shortcut in portable notation, shown in the tool tip.
        checkable: keeps its state; checked it is filled in the accent.
    """

    def __init__(
        self, icon: str, name: str, parent: QWidget | None = None, *, keys: str = "", checkable: bool = False
    ) -> None:
        super().__init__(parent)
        self.setCheckable(checkable)
        self.setAutoRaise(True)
        self._keys = keys
        self.set_icon(icon, name)
        self._theme_changed()
        theme.signals().changed.connect(self._theme_changed)

    def set_icon(self, icon: str, name: str) -> None:
        """Changes icon and words."""
        self.setIcon(icons.icon(icon, checked_role="accent.text" if self.isCheckable() else ""))
        self.setToolTip(tooltip(f"{name} ({key_hint(self._keys)})" if self._keys else name))
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        side = theme.size("control")
        return QSize(side, side)

    @Slot()
    def _theme_changed(self) -> None:
        side = theme.size("icon.control")
        self.setIconSize(QSize(side, side))
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
