"""An image that goes out: a small picture of its very bytes, its name, and what it says to those who do not see it."""

from PySide6.QtCore import QByteArray, QCoreApplication, QRect, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets import icons, theme
from ui.widgets.painting import rounded_box
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible
from ui.wording.numbers import data_size
from workstation.domain.drafts import MediaRef

_WIDTH, _HEIGHT = 108, 64


class Thumbnail(QWidget):
    """A small picture, or a sign for an image when there are no bytes for one.

    Args:
        data: the bytes that go out; None while they are read.
        name: accessible name.
    """

    def __init__(self, data: bytes | None, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage.fromData(QByteArray(data)) if data else QImage()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.signals().changed.connect(self._theme_changed)

    def show_bytes(self, data: bytes) -> None:
        """Show other bytes."""
        self._image = QImage.fromData(QByteArray(data))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_WIDTH), theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.size("radius.chip")
        rounded_box(painter, self.rect(), radius, theme.color("surface.sunk"), theme.color("line.pane"))
        if self._image.isNull():
            side = theme.px(20)
            middle = self.rect().center()
            box = QRect(middle.x() - side // 2, middle.y() - side // 2, side, side)
            icons.paint(painter, box, "image", "text.tertiary")
            return
        clip = QPainterPath()
        clip.addRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
        painter.setClipPath(clip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        filling = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        left, top = (self.width() - filling.width()) // 2, (self.height() - filling.height()) // 2
        painter.drawImage(QRect(left, top, filling.width(), filling.height()), self._image)

    @Slot()
    def _theme_changed(self) -> None:
        self.updateGeometry()


class PictureRow(QWidget):
    """One image with its facts, for reading.

    Args:
        reference: the image.
        data: its bytes, None while they are read.
    """

    def __init__(self, reference: MediaRef, data: bytes | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(Thumbnail(data, reference.alt_text or reference.name), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addWidget(PlainLabel(visible(reference.name), font="caption", weight=600, elide=True))
        column.addWidget(PlainLabel(media_words(reference), font="caption", role="text.secondary", wrap=True))
        alt = visible(reference.alt_text)
        if alt.strip():
            words = self.tr("Alt: “{text}”").replace("{text}", alt)
            column.addWidget(PlainLabel(words, font="caption", role="text.secondary", wrap=True))
        else:
            words = self.tr("No alternative text: people who do not see it get nothing.")
            column.addWidget(PlainLabel(words, font="caption", role="wait.text", wrap=True))
        column.addStretch(1)
        row.addLayout(column, 1)


def media_words(reference: MediaRef) -> str:
    """Return size and measures of an image, and that its place was taken out."""
    parts = []
    if reference.width and reference.height:
        parts.append(f"{reference.width} × {reference.height}")
    if reference.size:
        parts.append(data_size(reference.size))
    parts.append(QCoreApplication.translate("PictureRow", "place and device removed"))
    return ", ".join(parts)
