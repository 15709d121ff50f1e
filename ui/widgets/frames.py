"""Grounds, hairlines and cards: how a screen is divided."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.plain_label import PlainLabel

Ground = Literal["base", "side", "sunk", "chrome", "note", "bar"]
Emphasis = Literal["", "accent", "stop", "own", "note", "wait"]


def ground(surface: Ground, parent: QWidget | None = None) -> QFrame:
    """A frame on one of the greys."""
    frame = QFrame(parent)
    frame.setProperty("surface", surface)
    return frame


def hairline(direction: Literal["horizontal", "vertical"] = "horizontal", parent: QWidget | None = None) -> QFrame:
    """A 1 px line between panes, rows or sections."""
    frame = QFrame(parent)
    frame.setProperty("line", direction)
    return frame


def scrolling(page: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """A frameless scroll area round `page` that shows the ground it lies on."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    page.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area


class Card(QFrame):
    """A framed group with 6 px corners; never put a card inside a card.

    `body` is the layout to fill. With `title` it gets a header row, whose layout `header` takes more widgets.

    Args:
        title: header text, "" for none.
        emphasis: "accent" (chosen), "stop" (refused), "own" (our answer), "note" or "wait".
    """

    def __init__(self, title: str = "", parent: QWidget | None = None, *, emphasis: Emphasis = "") -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setProperty("emphasis", emphasis)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.header = QHBoxLayout()
        self.title = PlainLabel(title, weight=600, elide=True)
        if title:
            self.header.setContentsMargins(theme.px(14), theme.px(8), theme.px(12), theme.px(8))
            self.header.addWidget(self.title, 1)
            outer.addLayout(self.header)
            outer.addWidget(hairline())
        self.body = QVBoxLayout()
        self.body.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.body.setSpacing(theme.px(8))
        outer.addLayout(self.body)

    def set_emphasis(self, emphasis: Emphasis) -> None:
        """Changes the frame."""
        self.setProperty("emphasis", emphasis)
        self.style().unpolish(self)
        self.style().polish(self)


class SectionHeader(QWidget):
    """A heading inside a pane, with room for one quiet command at the right (`add_command`)."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.label = PlainLabel(text, font="section", role="text.tertiary")
        self._layout.addWidget(self.label)
        self._layout.addStretch(1)

    def set_text(self, text: str) -> None:
        """Changes the heading."""
        self.label.setText(text)

    def add_command(self, widget: QWidget) -> None:
        """Puts a widget at the right end, usually a `LinkButton`."""
        self._layout.addWidget(widget)


class FieldRow(QWidget):
    """One line of facts: a quiet label in a fixed column, the value beside it.

    Args:
        label: translated label.
        value: a widget, or plain text.
        label_width: column width in px at 100 % text.
    """

    def __init__(
        self, label: str, value: QWidget | str, parent: QWidget | None = None, *, label_width: int = 86
    ) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        self.label = PlainLabel(label, font="body", role="text.tertiary")
        self.label.setMinimumWidth(theme.px(label_width))
        self.value = PlainLabel(value, wrap=True) if isinstance(value, str) else value
        if not self.value.accessibleName():
            self.value.setAccessibleName(label)
        if isinstance(self.value, PlainLabel):
            self.value.setAlignment(Qt.AlignmentFlag.AlignTop)
        else:
            # The label stands beside the first line of the value, however tall that is.
            self.label.setMinimumHeight(min(self.value.sizeHint().height(), theme.px(28)))
        layout.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.value, 1)
