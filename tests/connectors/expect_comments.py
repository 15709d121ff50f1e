"""Reads the "Expect:" expressions of feedparser's vectors and compares them with OUR facts, without eval.

An expression is a chain of comparisons over feedparser's result. Every comparison whose left side names something that
our facts hold too is judged; the others (bozo, encodings, media modules, …) are left aside and counted as such.
"""

import ast
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from workstation.connectors.feed.feed_document import FeedDocument

ENCODINGS = ("utf-8", "utf-16", "utf-32", "latin-1")
VOID = object()


class _Text(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []

    def handle_data(self, data):
        self.parts.append(data)


def words(markup: str) -> str:
    """Return the text of markup without any white space: the standard library's opinion, not ours."""
    reader = _Text()
    reader.feed(markup)
    reader.close()
    return "".join("".join(reader.parts).split())


def bare(text: str) -> str:
    return "".join(text.split())


@dataclass
class Vector:
    """One vector: its bytes, the headers that belong to it, and what it expects."""

    name: str
    body: bytes
    headers: dict[str, str]
    expectation: str


def read_vector(name: str, body: bytes) -> Vector:
    for encoding in ENCODINGS:
        try:
            text = body[:3000].decode(encoding)
        except UnicodeError:
            continue
        found = re.search(r"Expect:\s*(.*?)\s*-->", text, re.DOTALL)
        if found:
            pairs = (line.split(":", 1) for line in re.findall(r"^\s*Header:\s*(.*)$", text, re.MULTILINE))
            headers = {key.strip().lower(): value.strip() for key, value in pairs}
            return Vector(name, body, headers, found[1])
    return Vector(name, body, {}, "1")


@dataclass
class Verdict:
    """How many comparisons were judged, which failed, and how many name things that we do not keep."""

    judged: int = 0
    aside: int = 0
    failed: list[str] = field(default_factory=list)


def judge(vector: Vector, document: FeedDocument) -> Verdict:
    verdict = Verdict()
    tree = ast.parse(vector.expectation.replace("\n", " "), mode="eval").body
    _judge(tree, document, verdict)
    return verdict


def _judge(node: ast.expr, document: FeedDocument, verdict: Verdict) -> None:
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.And):
        for part in node.values:
            _judge(part, document, verdict)
        return
    if isinstance(node, ast.Compare) and all(isinstance(operator, ast.Eq) for operator in node.ops):
        terms = [node.left, *node.comparators]
        try:
            wanted = ast.literal_eval(terms[-1])
        except ValueError:
            wanted = VOID
        if wanted is VOID and _is_joined_text(terms[-1]):
            wanted = _joined(terms[-1])
        for term in terms[:-1]:
            _compare(term, wanted, document, verdict)
        return
    verdict.aside += 1


def _is_joined_text(node):
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add)


def _joined(node):
    return _joined(node.left) + _joined(node.right) if isinstance(node, ast.BinOp) else ast.literal_eval(node)


def _compare(term: ast.expr, wanted: object, document: FeedDocument, verdict: Verdict) -> None:
    path = ast.unparse(term).replace('"', "'")
    path = re.sub(r"\.(\w+)", r"['\1']", path)
    for pattern, read in FACTS:
        found = re.fullmatch(pattern, path)
        if found and wanted is not VOID:
            verdict.judged += 1
            if not read(document, wanted, *map(int, found.groups())):
                verdict.failed.append(f"{path} == {wanted!r}")
            return
    verdict.aside += 1


def _title(document, wanted, n):
    return bare(document.messages[n].subject) in {bare(wanted), words(wanted)}


def _body(document, wanted, n):
    return bare(document.messages[n].text) in {bare(wanted), words(wanted)}


def _id(document, wanted, n):
    return document.messages[min(n, len(document.messages) - 1)].native_id == wanted


def _same_link(found, wanted):
    return found.rstrip("/") == wanted.rstrip("/")


def _moment(read):
    def compare(document, wanted, n):
        moment = read(document.messages[n])
        return moment is not None and moment.timetuple()[:6] == tuple(wanted)[:6]

    return compare


FACTS = [
    (r"len\(entries\)", lambda d, w: len(d.messages) == w),
    (r"version", lambda d, w: d.format == w),
    (r"feed\['title'\]", lambda d, w: bare(d.title) in {bare(w), words(w)}),
    (r"feed\['title_detail'\]\['value'\]", lambda d, w: bare(d.title) in {bare(w), words(w)}),
    (r"feed\['link'\]", lambda d, w: _same_link(d.link, w)),
    (r"feed\['ttl'\]", lambda d, w: d.hints.minutes == float(w)),
    (r"entries\[(\d+)\]\['title'\]", _title),
    (r"entries\[(\d+)\]\['title_detail'\]\['value'\]", _title),
    (r"entries\[(\d+)\]\['content'\]\[0\]\['value'\]", _body),
    (r"entries\[(\d+)\]\['(?:description|summary)'\]", _body),
    (r"ord\(entries\[(\d+)\]\['description'\]\)", lambda d, w, n: d.messages[n].text == chr(w)),
    (r"entries\[(\d+)\]\['(?:id|guid)'\]", _id),
    (r"entries\[(\d+)\]\['link'\]", lambda d, w, n: _same_link(d.messages[n].url, w)),
    (r"entries\[(\d+)\]\['links'\]\[0\]\['href'\]", lambda d, w, n: _same_link(d.messages[n].url, w)),
    (r"entries\[(\d+)\]\['published_parsed'\]", _moment(lambda m: m.sent_at)),
    (r"entries\[(\d+)\]\['updated_parsed'\]", _moment(lambda m: m.edited_at or m.sent_at)),
    (r"entries\[(\d+)\]\['authors'\]\[0\]\['name'\]", lambda d, w, n: d.messages[n].author.name == w),
    (r"entries\[(\d+)\]\['language'\]", lambda d, w, n: d.messages[n].language == w),
    (r"entries\[(\d+)\]\['tags'\]\[(\d+)\]\['term'\]", lambda d, w, n, k: d.messages[n].labels[k] == w),
    (r"entries\[(\d+)\]\['wfw_commentrss'\]", lambda d, w, n: d.comment_feeds[n].url == w),
    (r"entries\[(\d+)\]\['thr_in-reply-to'\]\['ref'\]", lambda d, w, n: d.messages[n].parent == w),
    (
        r"entries\[(\d+)\]\['enclosures'\]\[(\d+)\]",
        lambda d, w, n, k: (
            (
                d.messages[n].attachments[k].url,
                str(d.messages[n].attachments[k].size),
                d.messages[n].attachments[k].media_type,
            )
            == (w["href"], w["length"], w["type"])
        ),
    ),
]
