"""Where everything is kept, said before anything is made, and how to choose another place."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.folder_question import ask_folder
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel


class LocationBar(QFrame):
    """The folder of the workspace, with a button to change it.

    Args:
        open_existing: also offers to open a workspace that lies somewhere else.

    Signals:
        folder_chosen(object): another folder (Path) for a new workspace.
        existing_chosen(object): a folder (Path) with a workspace to open.
    """

    folder_chosen = Signal(object)
    existing_chosen = Signal(object)

    def __init__(self, *, open_existing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._folder = Path()
        self.title = PlainLabel(self.tr("Everything stays on this computer, in one folder."), wrap=True)
        self.path = PlainLabel(font="caption", role="text.secondary", wrap=True, selectable=True)
        self.change = ActionButton(self.tr("Change folder"))
        self.change.clicked.connect(self._ask_folder)
        self.existing = ActionButton(self.tr("Open an existing workspace"))
        self.existing.clicked.connect(self._ask_existing)
        if not open_existing:
            self.existing.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(12), theme.px(16), theme.px(12))
        row.setSpacing(theme.px(12))
        row.addWidget(IconMark("hard-drives", "text.secondary", 18))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.path)
        row.addLayout(words, 1)
        row.addWidget(self.change)
        row.addWidget(self.existing)

    def show_folder(self, folder: Path, note: str = "") -> None:
        """Show where it goes, and what has to be known about that place."""
        self._folder = folder
        told = note or self.tr("There is no server of ours and no account to make.")
        self.path.setText(f"{folder}. {told}")

    def set_busy(self, busy: bool) -> None:
        """Hold everything back while something is made."""
        self.change.setEnabled(not busy)
        self.existing.setEnabled(not busy)

    @Slot()
    def _ask_folder(self) -> None:
        ask_folder(self, self.tr("Folder for the workspace"), self._folder.parent, self.folder_chosen.emit)

    @Slot()
    def _ask_existing(self) -> None:
        ask_folder(self, self.tr("Open an existing workspace"), self._folder.parent, self.existing_chosen.emit)
