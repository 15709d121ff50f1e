"""Where it stands, with the host to be read before it is opened."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.links import parse_link
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible


class LiveLink(QFrame):
    """The link of a published post.

    Args:
        address: as the platform gave it; what is no web address is shown and cannot be opened.

    Signals:
        opened(str): it is to be opened.
    """

    opened = Signal(str)

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self.setProperty("surface", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(IconMark("link", "text.tertiary", 16))
        shown = PlainLabel(visible(address), role="text.secondary", elide=True, selectable=True)
        row.addWidget(shown, 1)
        link = parse_link(address)
        self.button = ActionButton(icon="arrow-square-out")
        if link is None:
            self.button.hide()
        else:
            self.button.set_label(self.tr("Open {host}").replace("{host}", link.shown_host))
        self.button.clicked.connect(self._open)
        row.addWidget(self.button)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._address)
