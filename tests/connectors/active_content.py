"""What "nothing active" means for a message's fields, judged by another parser than the one that cleaned them."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

from workstation.connector_kit.html_text import BODY_ATTRIBUTES, BODY_TAGS
from workstation.domain.messages import IncomingMessage

ADDED_BY_CLEANER = {"a": {"rel"}}
URL_ATTRIBUTES = {"href", "src"}


class _Tags(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []

    def handle_starttag(self, tag, attrs):
        if tag not in BODY_TAGS:
            self.faults.append(f"<{tag}>")
        for name, value in attrs:
            if name not in BODY_ATTRIBUTES["*"] | BODY_ATTRIBUTES.get(tag, set()) | ADDED_BY_CLEANER.get(tag, set()):
                self.faults.append(f"<{tag} {name}>")
            if name in URL_ATTRIBUTES and link_fault(value or ""):
                self.faults.append(f"<{tag} {name}={value!r}>")

    handle_startendtag = handle_starttag

    def handle_comment(self, data):
        self.faults.append("<!---->")

    def handle_decl(self, decl):
        self.faults.append("<!>")

    def unknown_decl(self, data):
        self.faults.append("<![")

    def handle_pi(self, data):
        self.faults.append("<?>")


def markup_faults(html: str) -> list[str]:
    """Return everything in cleaned markup that could act, load or lead elsewhere than to the web."""
    tags = _Tags()
    tags.feed(html)
    tags.close()
    return tags.faults


def link_fault(url: str) -> bool:
    """Tell whether a link is anything but an absolute http or https address."""
    if any(ord(character) <= 32 or character == "\\" for character in url):
        return True
    parts = urlsplit(url)
    return parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc


def faults(message: IncomingMessage) -> list[str]:
    """Return what is wrong with a message: active markup, links that do not lead to the web, control characters."""
    found = markup_faults(message.html)
    links = [message.url, message.author.url, *(item.url for item in message.attachments)]
    found += [f"link {link!r}" for link in links if link and link_fault(link)]
    lines = [
        message.subject,
        message.author.name,
        message.author.handle,
        message.language,
        *message.labels,
        *(item.title for item in message.attachments),
        *(item.media_type for item in message.attachments),
    ]
    found += [f"line break in {line!r}" for line in lines if "\n" in line or "\r" in line]
    texts = [*lines, message.text, message.html]
    found += [f"control character in {text[:80]!r}" for text in texts if any(control(c) for c in text)]
    return found


def control(character: str) -> bool:
    """Tell whether a character is a control character other than tab and newline, or half a character."""
    return (
        (character < " " and character not in "\t\n")
        or "\x7f" <= character <= "\x9f"
        or "\ud800" <= character <= "\udfff"
    )
