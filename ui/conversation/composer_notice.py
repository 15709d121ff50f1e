"""One line above the editor: an answer already stands here, and the way to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel


class ComposerNotice(QFrame):
    """Hidden until there is something to say.

    Signals:
        followed(): the person wants to see what the notice speaks of.
    """

    followed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self._mark = IconMark("info", "text.secondary", 14)
        self.text = PlainLabel(font="caption", role="text.secondary", elide=True)
        self.link = LinkButton(self.tr("Show the draft"))
        self.link.clicked.connect(self.followed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(10), theme.px(3), theme.px(10), theme.px(3))
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._mark)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.link)
        self.hide()

    def show_words(self, words: str, state: str) -> None:
        """Say something in the looks of a draft's state; "" hides the line."""
        self.text.setText(words)
        self.setVisible(bool(words))
        if words:
            look = theme.state_look("draft", state)
            self._mark.set_icon(look.icon, f"{look.role}.text")
