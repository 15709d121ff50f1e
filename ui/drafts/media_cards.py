"""The images of a draft while it is written: a picture of the cleaned bytes, its facts, and its alternative text."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.composing.picture_row import Thumbnail, media_words
from ui.widgets import theme
from ui.widgets.buttons import IconButton
from ui.widgets.frames import SectionHeader
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible
from workstation.domain.drafts import MediaRef


class MediaCards(QWidget):
    """One card per image; hidden without images.

    Signals:
        changed(): an image came or went, or its alternative text changed.
        bytes_wanted(str): the picture with this hash is to be shown.
    """

    changed = Signal()
    bytes_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._media: list[MediaRef] = []
        self._pictures: dict[str, bytes] = {}
        self._most: int | None = None
        self.title = SectionHeader("")
        self.alt_fields: list[QLineEdit] = []
        self._thumbnails: list[Thumbnail] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.title)
        column.addLayout(self._cards)
        self.hide()

    @property
    def media(self) -> tuple[MediaRef, ...]:
        """The images with what was typed for them."""
        return tuple(self._media)

    def show_media(
        self, media: Sequence[MediaRef], pictures: Mapping[str, bytes] | None = None, most: int | None = None
    ) -> None:
        """Show these images; `most` is how many the channel takes. The same images are left as they stand."""
        self._most = self._most if most is None else most
        for sha256, data in (pictures or {}).items():
            self.show_picture(sha256, data)
        if list(media) != self._media:
            self._media = list(media)
            self._fill()
        self._say_title()

    def show_picture(self, sha256: str, data: bytes) -> None:
        """Show the bytes of an image."""
        self._pictures[sha256] = data
        for reference, thumbnail in zip(self._media, self._thumbnails, strict=False):
            if reference.sha256 == sha256:
                thumbnail.show_bytes(data)

    def add(self, reference: MediaRef) -> None:
        """Add an image at the end and put the keyboard into its alternative text."""
        self._media.append(reference)
        self._fill()
        if reference.sha256 not in self._pictures:
            self.bytes_wanted.emit(reference.sha256)
        self.alt_fields[-1].setFocus()
        self.changed.emit()

    def _fill(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.alt_fields, self._thumbnails = [], []
        self.setVisible(bool(self._media))
        for number, reference in enumerate(self._media):
            card = self._card(number, reference)
            self._cards.addWidget(card)
            # Shown at once, so that its field can take the keyboard now.
            card.show()
        self._say_title()

    def _say_title(self) -> None:
        text = self.tr("Images, {number} of {most}") if self._most else self.tr("Images, {number}")
        self.title.set_text(text.replace("{number}", str(len(self._media))).replace("{most}", str(self._most)))

    def _card(self, number: int, reference: MediaRef) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.px(10), theme.px(10), theme.px(6), theme.px(10))
        row.setSpacing(theme.px(12))
        thumbnail = Thumbnail(self._pictures.get(reference.sha256), reference.name)
        self._thumbnails.append(thumbnail)
        row.addWidget(thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._facts(number, reference), 1)
        remove = IconButton("x", self.tr("Take {name} out").replace("{name}", reference.name))
        remove.clicked.connect(lambda: self._remove(number))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _facts(self, number: int, reference: MediaRef) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(3))
        column.addWidget(PlainLabel(visible(reference.name), weight=600, elide=True))
        column.addWidget(PlainLabel(media_words(reference), font="caption", role="text.secondary", elide=True))
        field = QLineEdit(reference.alt_text)
        field.setPlaceholderText(self.tr("What is in the image, for people who do not see it"))
        field.setAccessibleName(self.tr("Alternative text of {name}").replace("{name}", reference.name))
        missing = QWidget()
        line = QHBoxLayout(missing)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(4))
        line.addWidget(IconMark("warning", "wait.text", 14))
        line.addWidget(PlainLabel(self.tr("No alternative text"), font="caption", role="wait.text"), 1)
        # Never shown before it has a parent: it would be a window of its own.
        if reference.alt_text.strip():
            missing.hide()
        field.textEdited.connect(lambda text: missing.setVisible(not text.strip()))
        field.textEdited.connect(lambda text: self._set_alt(number, text))
        self.alt_fields.append(field)
        column.addWidget(field)
        column.addWidget(missing)
        return column

    def _set_alt(self, number: int, text: str) -> None:
        self._media[number] = replace(self._media[number], alt_text=text)
        self.changed.emit()

    def _remove(self, number: int) -> None:
        del self._media[number]
        self._fill()
        self.changed.emit()
