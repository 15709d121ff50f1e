"""The list of publications with its header, or why there is nothing yet."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.publications.publication_delegate import PublicationDelegate
from ui.publications.publication_lines import Line
from ui.publications.publication_list import PublicationLines, PublicationList
from ui.widgets import theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.frames import ground, hairline
from ui.widgets.plain_label import PlainLabel
from ui.wording import times


class ListPane(QWidget):
    """Title with the day, and the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = PublicationLines(self)
        self.list = PublicationList(self.lines, self.tr("Publications"))
        self.list.setItemDelegate(PublicationDelegate(self.list))
        self.day = PlainLabel(font="caption", role="text.tertiary")
        self.empty = EmptyState(
            "paper-plane-tilt",
            self.tr("Nothing on its way"),
            self.tr("What is signed appears here: planned, on its way, out, and what needs you."),
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.empty)
        self._build()

    def show_lines(self, lines: Sequence[Line], now: datetime) -> None:
        """Show the rows, or say why there are none."""
        self.day.setText(times.day(now, now))
        self.lines.show_lines(lines)
        self.pages.setCurrentWidget(self.list if lines else self.empty)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), 0, theme.px(12), 0)
        head.setSpacing(theme.px(8))
        head.addWidget(PlainLabel(self.tr("Publications"), font="title"))
        head.addWidget(self.day)
        head.addStretch(1)
        header = QWidget()
        header.setLayout(head)
        header.setMinimumHeight(theme.size("paneHeader"))
        base = ground("base")
        column = QVBoxLayout(base)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(hairline())
        column.addWidget(self.pages, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(base)
        self.setMinimumWidth(theme.px(200))
