"""The page of an empty view: what will appear here, and how to start."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.buttons import ActionButton, Kind
from ui.widgets.flow import FlowLayout
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel


class EmptyState(QWidget):
    """An icon, a title, a sentence and the ways to go on. No view is ever just grey.

    Args:
        icon: Phosphor name.
        title: what will appear here.
        text: how it gets here.

    Signals:
        acted(str): the button with this key was pressed.
    """

    acted = Signal(str)

    def __init__(self, icon: str = "tray", title: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        self._layout.setSpacing(theme.px(6))
        self._mark = IconMark(icon, "text.secondary", 28)
        self._title = PlainLabel(title, font="title", wrap=True)
        self._text = PlainLabel(text, role="text.secondary", wrap=True)
        self._facts = QVBoxLayout()
        self._buttons = FlowLayout(spacing=8)
        self._layout.addWidget(self._mark)
        self._layout.addSpacing(theme.px(8))
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._text)
        self._layout.addLayout(self._facts)
        self._layout.addSpacing(theme.px(8))
        self._layout.addLayout(self._buttons)
        self._layout.addStretch(1)

    def set_content(self, icon: str, title: str, text: str) -> None:
        """Says something else."""
        self._mark.set_icon(icon, "text.secondary")
        self._title.setText(title)
        self._text.setText(text)

    def add_fact(self, text: str, icon: str = "check", role: str = "good.text") -> None:
        """Adds a line with a shape, for example when the channel was last looked at."""
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(IconMark(icon, role, 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(text, role="text.secondary", wrap=True), 1)
        self._facts.addSpacing(theme.px(8))
        self._facts.addLayout(row)

    def add_button(
        self, key: str, text: str, *, kind: Kind = "secondary", icon: str = "", keys: str = ""
    ) -> ActionButton:
        """Adds a way to go on; pressing it emits `acted(key)`."""
        button = ActionButton(text, kind=kind, icon=icon, keys=keys)
        button.clicked.connect(lambda: self.acted.emit(key))
        self._buttons.addWidget(button)
        return button
