"""What stands in the place of a publication: nothing chosen yet, or a draft that waits for a signature."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.composing.draft_words import draft_title, waiting_words
from ui.widgets.empty_state import EmptyState
from ui.widgets.frames import ground
from workstation.domain.drafts import DraftRow
from workstation.domain.identifiers import DraftId


class RestingPage(QWidget):
    """A calm page with at most one button.

    Signals:
        approvals_requested(str): show this draft among the approvals.
    """

    approvals_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: DraftId | None = None
        self.state = EmptyState("paper-plane-tilt")
        self._button = self.state.add_button("approvals", self.tr("Show it in Approvals"), icon="seal-check")
        self.state.acted.connect(self._acted)
        base = ground("base")
        column = QVBoxLayout(base)
        column.addWidget(self.state)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(base)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what will be read here."""
        self._draft = None
        self._button.hide()
        self.state.set_content(
            "paper-plane-tilt",
            self.tr("Nothing goes out unseen"),
            self.tr("Choose a publication to read what was signed, what was tried and how it ended."),
        )

    def show_draft(self, row: DraftRow) -> None:
        """Say whom a draft waits for."""
        self._draft = row.id
        self._button.show()
        who = waiting_words(row.needs, names=True)
        waits = QCoreApplication.translate("Publications", "It waits for {who}.").replace("{who}", who)
        after = self.tr("It is planned here once everybody has signed.")
        self.state.set_content("hourglass-medium", draft_title(row), f"{waits} {after}" if who else after)

    @Slot(str)
    def _acted(self, _key: str) -> None:
        if self._draft is not None:
            self.approvals_requested.emit(self._draft)
