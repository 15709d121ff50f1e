"""Bars that tell without interrupting: banner, undo bar, new items."""

from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.widgets import icons, theme
from ui.widgets.buttons import ActionButton, LinkButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel

BannerRole = Literal["stop", "wait", "turn", "good", "unknown"]


class Banner(QFrame):
    """Over the central widget: what happened, what is paused, what still works; at most one button.

    Hidden until `show_message`. Text is plain text.

    Signals:
        acted(): the button was pressed.
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(7), theme.px(12), theme.px(7))
        layout.setSpacing(theme.px(10))
        self._mark = IconMark("shield-warning", "stop.text", 18, weight="fill")
        self._title = PlainLabel(weight=600)
        self._text = PlainLabel(wrap=True)
        self._button = ActionButton()
        self._button.clicked.connect(self.acted)
        layout.addWidget(self._mark)
        layout.addWidget(self._title)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self.hide()

    def show_message(
        self, title: str, text: str = "", *, role: BannerRole = "stop", icon: str = "shield-warning", button: str = ""
    ) -> None:
        """Shows a message; without `button` there is none (on the page it would lead to)."""
        self.setProperty("banner", role)
        self.style().unpolish(self)
        self.style().polish(self)
        self._mark.set_icon(icon, f"{role}.text", weight="fill" if icons.exists(icon, "fill") else "regular")
        self._title.setText(title)
        self._text.setText(text)
        for label in (self._title, self._text):
            label.set_look(role=f"{role}.text")
        self._button.set_label(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{title} {text}".strip())
        self.show()

    def clear(self) -> None:
        """Hides the banner."""
        self.hide()


class UndoBar(QFrame):
    """Says what was done and offers to take it back; stays until the next action. Never a dialog.

    Signals:
        undone(): the person pressed Undo.
    """

    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(5), theme.px(6), theme.px(5))
        layout.setSpacing(theme.px(10))
        layout.addWidget(IconMark("check", "good.text", 16))
        self._text = PlainLabel()
        self._detail = PlainLabel(role="text.tertiary", elide=True)
        self.button = ActionButton(self.tr("Undo"), icon="arrow-counter-clockwise", keys="Z")
        self.button.clicked.connect(self._undo)
        layout.addWidget(self._text)
        layout.addWidget(self._detail, 1)
        layout.addWidget(self.button)
        self.hide()

    def show_done(self, text: str, detail: str = "", *, can_undo: bool = True) -> None:
        """Shows what was done; `detail` is what was left out or already so."""
        self._text.setText(text)
        self._detail.setText(detail)
        self.button.setVisible(can_undo)
        self.setAccessibleName(f"{text} {detail}".strip())
        self.show()

    def clear(self) -> None:
        """Hides the bar, because something else was done."""
        self.hide()

    @Slot()
    def _undo(self) -> None:
        self.hide()
        self.undone.emit()


class NewItemsBar(QFrame):
    """The quiet "12 new" above a list; hidden at 0, so the list never jumps by itself.

    Signals:
        requested(): the person wants to see the new rows.
    """

    requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunk")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(12), theme.px(3), theme.px(10), theme.px(3))
        layout.setSpacing(theme.px(8))
        layout.addWidget(IconMark("arrow-up", "accent.text", 14))
        self._text = PlainLabel(role="accent.text", weight=500)
        self._button = LinkButton(self.tr("Show"))
        self._button.clicked.connect(self.requested)
        layout.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._button)
        self.hide()

    def set_count(self, count: int) -> None:
        """Announces `count` new rows; 0 hides the bar."""
        self._text.setText(self.tr("%n new", "", count))
        self.setAccessibleName(self._text.text())
        self.setVisible(count > 0)
