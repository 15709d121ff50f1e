"""In the place of a draft while none is shown: what a signature here means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.empty_state import EmptyState


class NothingPage(QFrame):
    """Three facts about signing, and the way to one's own drafts.

    Signals:
        drafts_requested(): the drafts are to be shown.
    """

    drafts_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunk")
        words = self.tr("When somebody asks for your signature, the draft opens here.")
        page = EmptyState("seal-check", self.tr("How signing works here"), words)
        page.add_fact(self.tr("You see exactly what would go out: text, images, time, and whom it answers."))
        page.add_fact(self.tr("Your signature holds for that revision alone. Any later change asks for a new one."))
        page.add_fact(self.tr("Nothing goes out late by itself, and your approval can be withdrawn until it goes."))
        page.add_button("drafts", self.tr("See the drafts"), icon="note-pencil")
        page.acted.connect(lambda _key: self.drafts_requested.emit())
        page.setMaximumWidth(theme.px(480))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(page, 2)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
