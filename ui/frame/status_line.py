"""The status line: segments at the left, running jobs with progress and Cancel, and who signs, at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from ui.bridge.task_runner import Job, TaskRunner
from ui.frame.segment import Segment
from ui.widgets import theme
from ui.widgets.frames import hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.plain_text import tooltip
from ui.widgets.progress_item import ProgressItem

_SIGNING_FROM = 900
"""Width in px at 100 % text from which there is room to say who signs."""


class SegmentWidget(QWidget):
    """One segment; a click leads to its screen.

    Signals:
        pressed(str): id of the screen it leads to.
    """

    pressed = Signal(str)

    def __init__(self, segment: Segment) -> None:
        super().__init__()
        self.segment = segment
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(6))
        if segment.icon:
            dot = segment.icon == "circle"
            layout.addWidget(
                IconMark(segment.icon, segment.role, 9 if dot else 14, weight="fill" if dot else "regular")
            )
        quiet = segment.role == "good.text"
        layout.addWidget(PlainLabel(segment.text, font="caption", role="text.secondary" if quiet else segment.role))
        self.setToolTip(tooltip(segment.hint))
        self.setAccessibleName(segment.text)
        if segment.screen:
            self.setCursor(Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.segment.screen:
            self.pressed.emit(self.segment.screen)
        super().mousePressEvent(event)


class StatusLine(QStatusBar):
    """28 px at 100 % text.

    Args:
        runner: whose jobs are shown.

    Signals:
        screen_requested(str): a segment was pressed.
    """

    screen_requested = Signal(str)

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None
        self._shown: list[Segment] = []
        self.setSizeGripEnabled(False)
        self.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        self._left = QWidget()
        self._layout = QHBoxLayout(self._left)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(10))
        self.job_item = ProgressItem()
        self.job_item.cancelled.connect(self._cancel)
        self.more_jobs = PlainLabel(font="caption", role="text.tertiary")
        self.signing = QWidget()
        self._signing_layout = QHBoxLayout(self.signing)
        self._signing_layout.setContentsMargins(0, 0, theme.px(4), 0)
        self.addWidget(self._left, 1)
        for widget in (self.job_item, self.more_jobs, self.signing):
            self.addPermanentWidget(widget)
        runner.jobs_changed.connect(self._jobs_changed)
        self.setMinimumHeight(max(theme.size("statusLine"), theme.line_height("caption") + theme.px(8)))
        self._jobs_changed()

    @property
    def words(self) -> list[str]:
        """What the left side says."""
        return [segment.text for segment in self._shown]

    def show_segments(self, segments: Sequence[Segment], signing: Segment | None) -> None:
        """Show these; nothing is rebuilt when nothing changed."""
        wanted = [*segments, signing]
        if wanted == [*self._shown, getattr(self, "_signing", None)]:
            return
        self._shown, self._signing = list(segments), signing
        _empty(self._layout)
        for number, segment in enumerate(segments):
            if number:
                line = hairline("vertical")
                line.setFixedHeight(theme.px(16))
                self._layout.addWidget(line)
            widget = SegmentWidget(segment)
            widget.pressed.connect(self.screen_requested)
            self._layout.addWidget(widget)
        self._layout.addStretch(1)
        _empty(self._signing_layout)
        if signing is not None:
            self._signing_layout.addWidget(SegmentWidget(signing))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Who signs stands in the top bar as well: it gives way first.
        self.signing.setVisible(self.width() >= theme.px(_SIGNING_FROM))

    @Slot()
    def _jobs_changed(self) -> None:
        jobs = self._runner.jobs()
        self._job = jobs[0] if jobs else None
        if self._job is None:
            self.job_item.clear()
        else:
            self._job.progressed.connect(self._progressed, Qt.ConnectionType.UniqueConnection)
            self._progressed()
        others = len(jobs) - 1
        self.more_jobs.setText(self.tr("and %n more", "", others) if others > 0 else "")

    @Slot()
    def _progressed(self) -> None:
        job = self._job
        if job is not None:
            self.job_item.show_job(job.label, job.done, job.total, can_cancel=job.can_cancel)

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


def _empty(layout: QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
