"""The message view: text from outside, safe to look at.

Nothing is ever loaded: images appear only when their bytes were permitted and handed over. Links open nothing by
themselves; the caller is told address and host. Direction controls, invisible characters and mixed scripts are marked.
"""

import html
from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from ui.widgets import theme
from ui.widgets.links import Link, parse_link
from ui.widgets.message_html import (
    FOLD_SCHEME,
    IMAGE_SCHEME,
    UNLIMITED,
    WHOLE_SCHEME,
    Ink,
    Rendered,
    Words,
    render_html,
    render_plain,
)
from ui.widgets.text_marking import Segment

SHOWN_AT_FIRST = 12_000
"""Characters of a body that are drawn at once; a longer one offers the rest, so that opening it stalls nothing."""


class SafeMessageView(QTextBrowser):
    """Shows one message body; its height follows its content.

    Args:
        font: step of the type scale.

    Signals:
        linkActivated(str, str): a link was clicked: its address and its host. The caller shows the host and decides.
    """

    linkActivated = Signal(str, str)  # noqa: N815 - named as Qt names its signals

    def __init__(self, parent: QWidget | None = None, *, font: str = "message") -> None:
        super().__init__(parent)
        self._step = font
        self._body, self._is_html = "", False
        self._unfolded: frozenset[int] = frozenset()
        self._whole = False
        self._images: dict[str, bytes] = {}
        self._rendered = Rendered(html="", marks=(), links=(), image_count=0, quote_count=0)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._clicked)
        self.document().documentLayout().documentSizeChanged.connect(self._follow_content)
        theme.signals().changed.connect(self._render)

    def show_plain(self, text: str) -> None:
        """Shows plain text; markup stays visible as markup."""
        self._show(text, is_html=False)

    def show_html(self, sanitised: str) -> None:
        """Shows HTML that was sanitised when it came in; it is filtered once more."""
        self._show(sanitised, is_html=True)

    def permit_images(self, images: Mapping[str, bytes]) -> None:
        """Shows these images: their address in the body → their bytes, already fetched with the person's consent."""
        self._images = dict(images)
        self._render()

    @property
    def text_marks(self) -> tuple[Segment, ...]:
        """What was found hidden or mixed in the text; empty for an innocent body."""
        return self._rendered.marks

    @property
    def text_links(self) -> tuple[Link, ...]:
        """The links of the body."""
        return self._rendered.links

    @property
    def image_count(self) -> int:
        """How many images the body names."""
        return self._rendered.image_count

    def loadResource(self, kind: int, name: QUrl | str) -> QByteArray | QImage:
        """Answers permitted images from memory and refuses everything else.

        A refused image is one transparent pixel and any other resource an empty byte array, never None: for None,
        and for an image that does not decode, Qt would look into the file system itself.
        """
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        address = QUrl(name)
        if address.scheme() == IMAGE_SCHEME and address.path().isdigit():
            images = list(self._images.values())[int(address.path()) :]
            picture = QImage.fromData(QByteArray(images[0])) if images else QImage()
            if not picture.isNull():
                return self._fitting(picture)
        return _transparent_pixel()

    def doSetSource(
        self, name: QUrl | str, kind: QTextDocument.ResourceType = QTextDocument.ResourceType.HtmlResource
    ) -> None:
        """Never navigates."""

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), self._content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), self._content_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_content()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _show(self, body: str, *, is_html: bool) -> None:
        self._body, self._is_html, self._unfolded = body, is_html, frozenset()
        self._images = {}
        self._whole = False
        self._render()

    @Slot()
    def _render(self) -> None:
        ink = Ink(
            link=theme.color("accent.text").name(),
            quiet=theme.color("text.tertiary").name(),
            warn=theme.color("wait.text").name(),
            warn_ground=theme.color("wait.background").name(),
        )
        words, unfolded, room = self._words(), self._unfolded, UNLIMITED if self._whole else SHOWN_AT_FIRST
        if self._is_html:
            rendered = render_html(self._body, ink=ink, words=words, unfolded=unfolded, images=self._images, room=room)
        else:
            rendered = render_plain(self._body, ink=ink, words=words, unfolded=unfolded, room=room)
        self._rendered = rendered
        self.document().setDefaultFont(theme.font(self._step))
        self.setFont(theme.font(self._step))
        self.setHtml(rendered.html + (self._more(ink) if rendered.cut else ""))
        set_line_height(self.document(), theme.line_height(self._step))
        self.setAccessibleName(self.toPlainText())
        self._follow_content()

    def _words(self) -> Words:
        return Words(
            quoted=lambda lines: self.tr("%n quoted line(s)", "", lines),
            image=self._image_words,
            leads_to=lambda host: self.tr("leads to {host}").replace("{host}", host),
        )

    def _more(self, ink: Ink) -> str:
        words = html.escape(self.tr("Show the whole message"))
        return f'<p><a href="{WHOLE_SCHEME}:1" style="color:{ink.link};text-decoration:none;">{words}</a></p>'

    def _image_words(self, alt: str) -> str:
        return self.tr("image not loaded: {alt}").replace("{alt}", alt) if alt else self.tr("image not loaded")

    @Slot(QUrl)
    def _clicked(self, url: QUrl) -> None:
        if url.scheme() == FOLD_SCHEME and url.path().isdigit():
            self._unfolded ^= frozenset({int(url.path())})
            self._render()
            return
        if url.scheme() == WHOLE_SCHEME:
            self._whole = True
            self._render()
            return
        link = parse_link(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if link is not None:
            self.linkActivated.emit(link.url, link.shown_host)

    @Slot()
    def _follow_content(self) -> None:
        height = self._content_height()
        if self.height() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)

    def _content_height(self) -> int:
        return max(theme.line_height(self._step), ceil(self.document().size().height()))

    def _fitting(self, image: QImage) -> QImage:
        widest = max(theme.px(120), self.viewport().width())
        if image.width() <= widest:
            return image
        return image.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)


def set_line_height(document: QTextDocument, height: int) -> None:
    """Gives every block the line height (px) and the spacing of running text."""
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    block = QTextBlockFormat()
    block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    block.setTopMargin(0)
    block.setBottomMargin(0)
    cursor.mergeBlockFormat(block)


def _transparent_pixel() -> QImage:
    pixel = QImage(1, 1, QImage.Format.Format_ARGB32)
    pixel.fill(Qt.GlobalColor.transparent)
    return pixel
