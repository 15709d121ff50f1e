"""In the place of a draft while none is open: what one can write here, or what is missing for it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.empty_state import EmptyState


class StartPage(QFrame):
    """One way to go on.

    Signals:
        new_requested(): a new draft is to be written.
        connect_requested(): a channel is to be connected.
    """

    new_requested = Signal()
    connect_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunk")
        self._page = EmptyState("note-pencil")
        self._page.setMaximumWidth(theme.px(460))
        self._write = self._page.add_button("new", self.tr("Write a draft"), icon="note-pencil", keys="Ctrl+N")
        self._connect = self._page.add_button("connect", self.tr("Connect a channel"), icon="broadcast")
        self._page.acted.connect(self._acted)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._page, 2)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.show_ways(can_write=True)

    def show_ways(self, *, can_write: bool) -> None:
        """Say what can be done; without a channel that takes posts, connecting one."""
        self._write.setVisible(can_write)
        self._connect.setVisible(not can_write)
        if can_write:
            words = self.tr(
                "Write a post for one of your channels. It goes out only when those who must sign have signed."
            )
            self._page.set_content("note-pencil", self.tr("Write once, sign, send"), words)
        else:
            words = self.tr(
                "None of your channels takes posts. Answers are written in the inbox; posts need a channel."
            )
            self._page.set_content("broadcast", self.tr("No channel to post on yet"), words)

    @Slot(str)
    def _acted(self, key: str) -> None:
        if key == "new":
            self.new_requested.emit()
        else:
            self.connect_requested.emit()
