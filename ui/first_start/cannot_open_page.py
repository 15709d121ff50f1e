"""Why a workspace does not open: what happened, what is safe, what to do, and one button that does it."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.buttons import ActionButton, PrimaryButton
from ui.widgets.frames import Card
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.wording.reasons import problem_of
from workstation.domain.errors import AtalayaError

_WIDTH = 940
_RESTORES = {"workspace_damaged": "last_backup", "workspace_restored": "file"}
"""Codes that a restore answers, and the value that names the backup."""
_READS = frozenset({"vault.key_missing", "vault.file_damaged", "vault.mark_unreadable", "vault.disk"})
"""Codes after which one can still read."""
_MAY_READ = frozenset({"vault.keyring_locked", "vault.keyring_failed"})
"""Codes that pass by themselves, after which one can read meanwhile."""
_BEGINS = frozenset({"workspace_unfinished", "workspace_missing"})
"""Codes after which there is nothing to open: one begins again."""


class CannotOpenPage(QFrame):
    """One problem with a workspace.

    Args:
        problem: what stands in the way.
        folder: the workspace.

    Signals:
        again_requested(): try it once more.
        restore_requested(object): put this backup (Path) back.
        reading_requested(): open it although its vault is closed.
        elsewhere_requested(): choose or make another workspace.
    """

    again_requested = Signal()
    restore_requested = Signal(object)
    reading_requested = Signal()
    elsewhere_requested = Signal()

    def __init__(self, problem: AtalayaError, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "side")
        self._backup = str(problem.values.get(_RESTORES.get(problem.code, ""), ""))
        self._reads, self._begins = problem.code in _READS, problem.code in _BEGINS
        self.button = PrimaryButton(large=True)
        self.button.clicked.connect(self._act)
        self.again = ActionButton(self.tr("Try again"))
        self.again.clicked.connect(self.again_requested)
        self.reading = ActionButton(self.tr("Open for reading"))
        self.reading.clicked.connect(self.reading_requested)
        if problem.code not in _MAY_READ:
            self.reading.hide()
        self.elsewhere = ActionButton(self.tr("Choose another workspace"))
        self.elsewhere.clicked.connect(self.elsewhere_requested)
        self._label(problem)
        inner = QFrame()
        inner.setMaximumWidth(theme.px(_WIDTH))
        column = QVBoxLayout(inner)
        column.setSpacing(theme.px(16))
        column.addLayout(self._head(folder))
        column.addWidget(self._three(problem))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        outer.addStretch(2)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(inner, 100)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(3)

    def _label(self, problem: AtalayaError) -> None:
        """The one button says what helps here."""
        if self._backup:
            restored = problem.code == "workspace_restored"
            words = self.tr("Settle it and open") if restored else self.tr("Restore the last copy")
            self.button.set_label(words, icon="clock-clockwise")
        elif self._reads:
            self.button.set_label(self.tr("Open for reading"), icon="eye")
        elif self._begins:
            self.button.set_label(self.tr("Begin again"), icon="plus-circle")
        else:
            self.button.set_label(self.tr("Try again"), icon="arrows-clockwise")
        if not (self._backup or self._reads or self._begins):
            self.again.hide()

    @Slot()
    def _act(self) -> None:
        if self._backup:
            self.restore_requested.emit(Path(self._backup))
        elif self._reads:
            self.reading_requested.emit()
        elif self._begins:
            self.elsewhere_requested.emit()
        else:
            self.again_requested.emit()

    def _head(self, folder: Path) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        row.addWidget(IconMark("shield-warning", "wait.text", 32))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(self.tr("This workspace does not open now"), font="display", wrap=True))
        words.addWidget(PlainLabel(str(folder), role="text.secondary", wrap=True, selectable=True))
        row.addLayout(words, 1)
        return row

    def _three(self, problem: AtalayaError) -> Card:
        said = problem_of(problem)
        safe = said.what_is_safe or self.tr("Nothing was changed.")
        card = Card()
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(28))
        happened, kept = _part(self.tr("What happened"), said.title), _part(self.tr("What is safe"), safe, icon="check")
        for part in (happened, kept):
            part.addStretch(1)
            columns.addLayout(part, 1)
        todo = _part(self.tr("What to do"), said.what_to_do or self.tr("Try it again in a moment."))
        todo.addSpacing(theme.px(6))
        for widget in (self.button, self.again, self.reading, self.elsewhere):
            todo.addWidget(widget)
        columns.addLayout(todo, 1)
        card.body.addLayout(columns)
        return card


def _part(title: str, text: str, icon: str = "") -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.px(8))
    column.addWidget(PlainLabel(title, font="section", role="text.secondary"))
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    if icon:
        mark = QVBoxLayout()
        mark.addWidget(IconMark(icon, "good.text", 16))
        mark.addStretch(1)
        row.addLayout(mark)
    row.addWidget(PlainLabel(text, font="message", wrap=True, selectable=True), 1)
    column.addLayout(row)
    return column
