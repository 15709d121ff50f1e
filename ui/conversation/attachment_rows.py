"""What a message points at: named with its host, never loaded by itself."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.widgets import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.links import parse_link
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible
from workstation.domain.messages import Attachment, Message


def attachment_rows(message: Message, open_link: Callable[[str, str], None]) -> list[QWidget]:
    """Return one framed line per attachment, with its host and a way to open it in the browser."""
    return [_row(item, open_link) for item in message.attachments]


def _row(item: Attachment, open_link: Callable[[str, str], None]) -> QWidget:
    link = parse_link(item.url)
    frame = QFrame()
    frame.setProperty("surface", "bar")
    frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(theme.px(10), theme.px(3), theme.px(10), theme.px(3))
    layout.setSpacing(theme.px(8))
    layout.addWidget(IconMark(_icon(item), "text.secondary", 16))
    text = PlainLabel(_words(item, link.shown_host if link else ""), font="caption", role="text.secondary", elide=True)
    layout.addWidget(text, 1)
    if link is not None:
        button = LinkButton(QCoreApplication.translate("Attachment", "Open in the browser"))
        button.clicked.connect(lambda: open_link(link.url, link.shown_host))
        layout.addWidget(button)
    return frame


def _icon(item: Attachment) -> str:
    return "image" if item.media_type.startswith("image/") else "paperclip"


def _words(item: Attachment, host: str) -> str:
    translate = QCoreApplication.translate
    if item.media_type.startswith("image/"):
        what = translate("Attachment", "Image from {host}, not loaded")
    else:
        what = translate("Attachment", "File at {host}, not loaded")
    words = what.replace("{host}", host or "?")
    return f"{words}: {visible(item.title)}" if item.title else words
