"""What was noticed in the text, inside the editor's frame, so that it is read before the button."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.frames import hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel

_MOST = 3


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding in words; `blocks` forbids sending."""

    text: str
    blocks: bool


class FindingStrip(QWidget):
    """Up to three findings, those that block first; hidden when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._lines: tuple[FindingLine, ...] = ()
        self.hide()

    @property
    def lines(self) -> tuple[FindingLine, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[FindingLine]) -> None:
        """Show these findings."""
        ordered = tuple(sorted(lines, key=lambda line: not line.blocks)[:_MOST])
        if ordered == self._lines:
            return
        self._lines = ordered
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if ordered:
            self._layout.addWidget(hairline())
        for line in ordered:
            self._layout.addWidget(_line(line))
        self.setVisible(bool(ordered))


def _line(line: FindingLine) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(theme.px(10), theme.px(4), theme.px(10), theme.px(4))
    layout.setSpacing(theme.px(8))
    role = "stop.text" if line.blocks else "wait.text"
    layout.addWidget(IconMark("x-circle" if line.blocks else "warning", role, 14), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(PlainLabel(line.text, font="caption", role=role, wrap=True), 1)
    return row
