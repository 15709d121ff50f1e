"""What happened, what is safe, what to do: an error in its place, calm and whole."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.wording.reasons import Problem


class ProblemCard(QFrame):
    """Stands above the form it belongs to; hidden while nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setProperty("emphasis", "stop")
        self._labels = tuple(PlainLabel(wrap=True) for _ in range(3))
        self._labels[0].set_look(weight=600)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        row.setSpacing(theme.px(10))
        mark = QVBoxLayout()
        mark.addWidget(IconMark("warning", "stop.text", 20))
        mark.addStretch(1)
        row.addLayout(mark)
        column = QVBoxLayout()
        column.setSpacing(theme.px(4))
        for label in self._labels:
            column.addWidget(label)
        row.addLayout(column, 1)
        self.hide()

    def show_problem(self, problem: Problem) -> None:
        """Say what is in the way."""
        parts = (problem.title, problem.what_is_safe, problem.what_to_do)
        for label, text in zip(self._labels, parts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(str(problem))
        self.show()

    def clear(self) -> None:
        """Nothing is wrong any more."""
        self.hide()

    @property
    def text(self) -> str:
        """Everything it says; "" while it is hidden."""
        return " ".join(label.text() for label in self._labels if label.text()) if not self.isHidden() else ""
