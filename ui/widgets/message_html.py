"""Turns a message body (sanitised HTML or plain text) into the small HTML that the message view draws.

The body was sanitised where it came in; this is the second wall. Whatever tag or attribute is not named here does not
reach Qt: no style, no class, no image address, no scheme but http and https.
"""

import html
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from ui.widgets.links import BARE_LINK, Link, names_other_host, parse_link, shows_host
from ui.widgets.text_marking import Segment, segments

FOLD_SCHEME = "fold"
WHOLE_SCHEME = "whole"
IMAGE_SCHEME = "permitted-image"

UNLIMITED = sys.maxsize

_BLOCKS = {"p", "ul", "ol", "li", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "td", "th"}
_INLINE = {"b", "strong", "i", "em", "u", "s", "del", "ins", "code", "sub", "sup", "small"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_DROPPED = {"script", "style", "head", "title", "template", "iframe", "object", "embed", "svg", "math", "noscript"}
_VOID = {"br": "<br>", "hr": "<hr>"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """Colours of the small HTML as `#RRGGBB`."""

    link: str
    quiet: str
    warn: str
    warn_ground: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Translated words that stand inside a body."""

    quoted: Callable[[int], str]
    image: Callable[[str], str]
    leads_to: Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """The small HTML and what was found on the way."""

    html: str
    marks: tuple[Segment, ...]
    links: tuple[Link, ...]
    image_count: int
    quote_count: int
    cut: bool = False


@dataclass(slots=True, kw_only=True)
class _Quote:
    parts: list[str] = field(default_factory=list)


class BodyRenderer(HTMLParser):
    """One pass over one body. Use `render_html` or `render_plain`."""

    def __init__(self, ink: Ink, words: Words, unfolded: frozenset[int], images: Mapping[str, bytes]) -> None:
        super().__init__(convert_charrefs=True)
        self._ink, self._words, self._unfolded, self._images = ink, words, unfolded, images
        self._out: list[str] = []
        self._quotes: list[_Quote] = []
        self._open: list[str] = []
        self._skip = 0
        self._link: Link | None = None
        self._link_text: list[str] = []
        self.keeps_spaces = False
        self.room = UNLIMITED
        self.cut = False
        self.marks: list[Segment] = []
        self.links: list[Link] = []
        self.image_count = 0
        self.quote_count = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keeps what is named, turns links, images and quotations into ours."""
        values = {name: value or "" for name, value in attrs}
        if tag in _DROPPED:
            self._skip += 1
        elif self._skip:
            return
        elif tag == "a":
            self._start_link(values.get("href", ""))
        elif tag == "img":
            self._image(values)
        elif tag == "blockquote":
            self._quotes.append(_Quote())
        elif tag in _VOID:
            self._put(_VOID[tag])
        elif tag == "div":
            self._start("p")
        elif tag in _BLOCKS or tag in _INLINE:
            self._start("p" if tag in _HEADINGS else tag)
            if tag in _HEADINGS:
                self._start("b")

    def handle_endtag(self, tag: str) -> None:
        """Closes what was opened; a stray end tag changes nothing."""
        if tag in _DROPPED:
            self._skip = max(0, self._skip - 1)
        elif self._skip:
            return
        elif tag == "a":
            self._end_link()
        elif tag == "blockquote" and self._quotes:
            self._end_quote()
        elif tag in _HEADINGS:
            self._end("b")
            self._end("p")
        elif tag == "div":
            self._end("p")
        else:
            self._end(tag)

    def handle_data(self, data: str) -> None:
        """Text: hidden characters become visible, bare addresses become links."""
        if self._skip:
            return
        data = self._within_room(data)
        if self._link is not None:
            self._link_text.append(data)
            self._put(self._marked(data))
            return
        at = 0
        for found in BARE_LINK.finditer(data):
            link = parse_link(found.group())
            if link is not None:
                self._put(self._marked(data[at : found.start()]))
                self._start_link(link.url)
                self._link_text.append(found.group())
                self._put(self._marked(found.group()))
                self._end_link()
                at = found.end()
        self._put(self._marked(data[at:]))

    def finish(self) -> Rendered:
        """Closes everything still open."""
        self.close()
        self._end_link()
        while self._quotes:
            self._end_quote()
        while self._open:
            self._out.append(f"</{self._open.pop()}>")
        return Rendered(
            html="".join(self._out),
            marks=tuple(self.marks),
            links=tuple(self.links),
            image_count=self.image_count,
            quote_count=self.quote_count,
            cut=self.cut,
        )

    def fold_plain_quote(self, lines: list[str]) -> None:
        """A run of "> " lines of a plain text as one quotation."""
        self._quotes.append(_Quote())
        self.handle_lines([line.lstrip(">").removeprefix(" ") for line in lines])
        self._end_quote()

    def handle_lines(self, lines: list[str]) -> None:
        """Lines of plain text; line breaks and runs of spaces are kept."""
        for number, line in enumerate(lines):
            if number:
                self._put("<br>")
            self.handle_data(line)

    def _put(self, markup: str) -> None:
        (self._quotes[-1].parts if self._quotes else self._out).append(markup)

    def _start(self, tag: str) -> None:
        if not self._quotes:
            self._open.append(tag)
            self._put(f"<{tag}>")
        elif tag in ("p", "li", "tr"):
            self._put("<br>")

    def _end(self, tag: str) -> None:
        if self._quotes or tag not in self._open:
            return
        while True:
            top = self._open.pop()
            self._put(f"</{top}>")
            if top == tag:
                return

    def _within_room(self, data: str) -> str:
        if len(data) > self.room:
            self.cut = True
            data = data[: self.room]
            # Never inside a word: half an address would be another address.
            data = data[: max(data.rfind(" "), data.rfind("\n"), 0)]
            self.room = len(data)
        self.room -= len(data)
        return data

    def _marked(self, text: str) -> str:
        parts = []
        for segment in segments(text):
            shown = html.escape(segment.shown)
            if self.keeps_spaces:
                shown = shown.replace("\t", "    ").replace("  ", "&nbsp; ")
            if segment.kind == "plain":
                parts.append(shown)
                continue
            self.marks.append(segment)
            look = f"background-color:{self._ink.warn_ground};color:{self._ink.warn};"
            underline = "text-decoration:underline;" if segment.kind in ("mixed", "styled") else ""
            parts.append(f'<span style="{look}{underline}">{shown}</span>')
        return "".join(parts)

    def _start_link(self, address: str) -> None:
        self._end_link()
        self._link = parse_link(address)
        self._link_text = []
        if self._link is not None:
            self.links.append(self._link)
            target = html.escape(self._link.url, quote=True)
            self._put(f'<a href="{target}" style="color:{self._ink.link};text-decoration:none;">')

    def _end_link(self) -> None:
        link, self._link = self._link, None
        if link is None:
            return
        self._put("</a>")
        text = "".join(self._link_text)
        lies = names_other_host(text, link)
        if lies or link.suspicious or not shows_host(text, link):
            colour = self._ink.warn if lies or link.suspicious else self._ink.quiet
            words = html.escape(self._words.leads_to(link.shown_host))
            self._put(f' <span style="color:{colour};">({words})</span>')

    def _image(self, values: Mapping[str, str]) -> None:
        self.image_count += 1
        source = values.get("src", "")
        if source in self._images:
            self._put(f'<img src="{IMAGE_SCHEME}:{list(self._images).index(source)}">')
            return
        words = html.escape(self._words.image(values.get("alt", "").strip()))
        self._put(f'<span style="color:{self._ink.quiet};">[{words}]</span>')

    def _end_quote(self) -> None:
        inner = "".join(self._quotes.pop().parts)
        if self._quotes:
            self._put(f"<br>{inner}")
            return
        number, self.quote_count = self.quote_count, self.quote_count + 1
        lines = len([line for line in re.split(r"<br>", inner) if line.strip()])
        arrow = "▾" if number in self._unfolded else "▸"
        words = html.escape(self._words.quoted(max(1, lines)))
        while self._open:
            self._out.append(f"</{self._open.pop()}>")
        style = f"color:{self._ink.quiet};text-decoration:none;"
        self._out.append(f'<p><a href="{FOLD_SCHEME}:{number}" style="{style}">{arrow} {words}</a></p>')
        if number in self._unfolded:
            body = re.sub(r"^(?:<br>)+", "", inner)
            self._out.append(f'<p style="margin-left:16px;"><span style="color:{self._ink.quiet};">{body}</span></p>')


def render_html(
    body: str,
    *,
    ink: Ink,
    words: Words,
    unfolded: frozenset[int] = frozenset(),
    images: Mapping[str, bytes] | None = None,
    room: int = UNLIMITED,
) -> Rendered:
    """Renders sanitised HTML.

    Args:
        body: HTML that was sanitised when it came in.
        ink: colours.
        words: translated words.
        unfolded: numbers of the quotations that are shown whole.
        images: bytes of the images a person permitted, by their address in the body.
        room: how many characters of text are shown at most; `cut` tells whether there was more.
    """
    renderer = BodyRenderer(ink, words, unfolded, images or {})
    renderer.room = room
    renderer.feed(body)
    return renderer.finish()


def render_plain(
    body: str, *, ink: Ink, words: Words, unfolded: frozenset[int] = frozenset(), room: int = UNLIMITED
) -> Rendered:
    """Renders plain text; runs of lines that start with ">" are quotations. Arguments as for `render_html`."""
    renderer = BodyRenderer(ink, words, unfolded, {})
    renderer.room = room
    renderer.keeps_spaces = True
    renderer.handle_starttag("p", [])
    run: list[str] = []
    quoting = False
    for line in body.splitlines():
        if line.startswith(">") != quoting:
            _flush(renderer, run, quoting=quoting)
            run, quoting = [], not quoting
        run.append(line)
    _flush(renderer, run, quoting=quoting)
    return renderer.finish()


def _flush(renderer: BodyRenderer, run: list[str], *, quoting: bool) -> None:
    if run and quoting:
        renderer.fold_plain_quote(run)
        renderer.handle_starttag("p", [])
    elif run:
        renderer.handle_lines(run)
