"""The exports put together: the form, what it does, and the last ones."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.bridge.shell import Shell
from ui.composing.problem_card import ProblemCard
from ui.exports.export_card import ExportCard
from ui.exports.export_counts import counts
from ui.exports.export_form import ExportForm
from ui.exports.export_history import PastExport, remember, remembered
from ui.exports.export_run import ExportRun
from ui.exports.export_words import what_name
from ui.widgets import theme
from ui.widgets.buttons import PrimaryButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.frames import SectionHeader, ground, hairline, scrolling
from ui.widgets.plain_label import PlainLabel
from ui.widgets.progress_item import ProgressItem
from ui.wording.reasons import Problem, problem_of
from workstation.domain.errors import AtalayaError

if TYPE_CHECKING:
    from workstation.services import Workstation

_FORM_WIDTH = 620


class ExportsWidget(QWidget):
    """The whole screen.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, *, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._shell, self._now = shell, now
        self._fresh: PastExport | None = None
        self.form = ExportForm(shell.memory)
        self.run = ExportRun(workstation, shell, self)
        self.problem, self.progress = ProblemCard(), ProgressItem()
        self.button = PrimaryButton(icon="export")
        self.refusal = PlainLabel(role="text.secondary", wrap=True)
        self.history = QVBoxLayout()
        self.history.setSpacing(theme.px(10))
        self.cards: list[ExportCard] = []
        self.empty = EmptyState(
            "export",
            self.tr("Nothing exported yet"),
            self.tr("Each export appears here with its files and their SHA-256, so that others can check them."),
        )
        self._build()
        self._connect()
        self._show_form()
        self._show_history()

    def panes_in_order(self) -> list[QWidget]:
        """Return the panes that F6 walks through."""
        return [self.form, self.button]

    def focus_form(self) -> None:
        """Put the keyboard on the choice of what to export."""
        self.form.whats[self.form.what].setFocus()

    @Slot()
    def _show_form(self) -> None:
        text = self.tr("Export {what}").replace("{what}", what_name(self.form.what).lower())
        self.button.set_label(text)
        refusal = self.form.refusal()
        self.button.set_available(not refusal and not self.run.running, refusal)
        self.refusal.setText(refusal if self.form.folder is None else "")
        self.problem.clear()

    @Slot()
    def _start(self) -> None:
        folder = self.form.folder
        if folder is not None and not self.form.refusal() and not self.run.running:
            self._fresh = None
            self.run.start(self.form.what, self.form.kind, folder, self.form.search, self._now())

    @Slot()
    def _began(self) -> None:
        self.problem.clear()
        self.button.setEnabled(False)
        self.form.setEnabled(False)
        self.progress.show_job(self.tr("Exporting…"))

    @Slot(int)
    def _written(self, rows: int) -> None:
        self.progress.show_job(counts().written(rows))

    @Slot(object)
    def _ended(self, export: PastExport) -> None:
        remember(self._shell.memory, export)
        self._fresh = export
        self._over()
        self._show_history()
        self._shell.show_notice(self.tr("Exported: {rows}.").replace("{rows}", counts().rows(export.rows)))

    @Slot(object)
    def _refused(self, problem: AtalayaError) -> None:
        self._over()
        self.problem.show_problem(problem_of(problem))

    @Slot()
    def _stopped(self) -> None:
        self._over()
        self.problem.show_problem(
            Problem(self.tr("Cancelled."), self.tr("Nothing was left in the folder; the workspace is untouched."))
        )

    def _over(self) -> None:
        self.progress.clear()
        self.form.setEnabled(True)
        self._show_form()
        self.button.setEnabled(not self.form.refusal())

    def _show_history(self) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        past, now = remembered(self._shell.memory), self._now()
        fresh = past[0] if past and past[0] == self._fresh else None
        self.cards = [ExportCard(item, now, fresh=item is fresh) for item in past]
        for place, card in enumerate(self.cards):
            self.history.insertWidget(place, card)
        self.empty.setVisible(not past)

    def _connect(self) -> None:
        self.form.changed.connect(self._show_form)
        self.button.clicked.connect(self._start)
        self.progress.cancelled.connect(self.run.cancel)
        self.run.began.connect(self._began)
        self.run.written.connect(self._written)
        self.run.ended.connect(self._ended)
        self.run.refused.connect(self._refused)
        self.run.stopped.connect(self._stopped)
        add = self._shell.commands.add
        add(self, "exports.start", self._start, title=self.tr("Export now"), icon="export", refusal=self.form.refusal)

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.px(14))
        left.addWidget(self.problem)
        left.addWidget(self.form)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(10))
        foot.addWidget(self.button)
        foot.addWidget(self.progress)
        foot.addWidget(self.refusal, 1)
        left.addLayout(foot)
        note = self.tr("Files are written whole, read back and compared; the manifest comes last and names them all.")
        left.addWidget(PlainLabel(note, font="caption", role="text.tertiary", wrap=True))
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(theme.px(10))
        right.addWidget(SectionHeader(self.tr("Last exports")))
        right.addLayout(self.history)
        right.addWidget(self.empty)
        right.addStretch(1)
        page = QFrame()
        row = QHBoxLayout(page)
        row.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(24))
        row.setSpacing(theme.px(28))
        form = QWidget()
        form.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        form.setMaximumWidth(theme.px(_FORM_WIDTH))
        row.addWidget(form, 3)
        past = QWidget()
        right.setContentsMargins(0, 0, 0, 0)
        past.setLayout(right)
        row.addWidget(past, 2)
        base = ground("base")
        column = QVBoxLayout(base)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_header(self.tr("Exports")))
        column.addWidget(hairline())
        column.addWidget(scrolling(page), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(base)


def _header(title: str) -> QWidget:
    header = QWidget()
    row = QHBoxLayout(header)
    row.setContentsMargins(theme.px(24), 0, theme.px(12), 0)
    row.addWidget(PlainLabel(title, font="title"))
    row.addStretch(1)
    header.setMinimumHeight(theme.size("paneHeader"))
    return header
