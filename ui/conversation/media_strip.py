"""The images that go out with the text, each with its alternative text and a way to take it out."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.buttons import IconButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from workstation.domain.drafts import MediaRef


class MediaStrip(QWidget):
    """One line per image; hidden without images.

    Signals:
        changed(): an image came or went, or its alternative text changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._media: list[MediaRef] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        self._layout.setSpacing(theme.px(4))
        self.hide()

    @property
    def media(self) -> tuple[MediaRef, ...]:
        """The images with what was typed for them."""
        return tuple(self._media)

    @property
    def count(self) -> int:
        """How many images there are."""
        return len(self._media)

    def show_media(self, media: Sequence[MediaRef]) -> None:
        """Show these images."""
        self._media = list(media)
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, reference in enumerate(self._media):
            self._layout.addWidget(self._line(number, reference))
        self.setVisible(bool(self._media))

    def add(self, reference: MediaRef) -> None:
        """Add an image at the end."""
        self.show_media([*self._media, reference])
        self.changed.emit()

    def _line(self, number: int, reference: MediaRef) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        size = f"{reference.width} × {reference.height}" if reference.width else ""
        layout.addWidget(IconMark("image", "text.secondary", 16))
        layout.addWidget(PlainLabel(f"{reference.name} {size}".strip(), font="caption", role="text.secondary"))
        field = QLineEdit(reference.alt_text)
        field.setPlaceholderText(self.tr("What is in the image, for people who do not see it"))
        field.setAccessibleName(self.tr("Alternative text of {name}").replace("{name}", reference.name))
        field.editingFinished.connect(lambda: self._set_alt(number, field.text()))
        layout.addWidget(field, 1)
        remove = IconButton("x", self.tr("Take {name} out").replace("{name}", reference.name))
        remove.clicked.connect(lambda: self._remove(number))
        layout.addWidget(remove)
        return row

    def _set_alt(self, number: int, text: str) -> None:
        if number < len(self._media) and self._media[number].alt_text != text:
            self._media[number] = replace(self._media[number], alt_text=text)
            self.changed.emit()

    def _remove(self, number: int) -> None:
        self.show_media(self._media[:number] + self._media[number + 1 :])
        self.changed.emit()
