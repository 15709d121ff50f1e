"""The second wall before the message view: from any input comes only the small HTML we wrote ourselves."""

import json
import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.message_html import Ink, Rendered, Words, render_html, render_plain

INK = Ink(link="#000001", quiet="#000002", warn="#000003", warn_ground="#000004")
WORDS = Words(quoted=lambda n: f"quoted {n}", image=lambda alt: f"image {alt}", leads_to=lambda host: f"to {host}")
TAGS = {
    "p", "ul", "ol", "li", "pre", "table", "tr", "td", "th", "b", "strong", "i", "em", "u", "s", "del", "ins", "code",
    "sub", "sup", "small", "br", "hr", "a", "span", "img",
}  # fmt: skip
STYLE = re.compile(r"(?:(?:background-color|color|text-decoration|margin-left):[#\w]+;)+")
HOSTILE = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("<>\"'&;=/:# \n")))
PIECES = st.sampled_from(
    ["<a href=", "<img src=", "javascript:", "<script>", "</script>", "<blockquote>", "</blockquote>", "</a>", "<p>",
     "</p>", "<style>", "<svg onload=", "&#x3c;script&#x3e;", "<!--", "-->", "<![CDATA[", "]]>", "https://a.example",
     "<div>", "</div>", "<h1>", "</h1>", "<li>", "> quoted\n", '"', "'", ">", " onclick=x "]
)  # fmt: skip
SOUP = st.lists(st.one_of(PIECES, HOSTILE)).map("".join)


class Inspector(HTMLParser):
    """Reads the result as a browser would and notes what is not ours."""

    def __init__(self) -> None:
        super().__init__()
        self.foreign: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            fits = (
                (tag == "a" and name == "href" and urlsplit(value or "").scheme in ("http", "https", "fold"))
                or (tag == "img" and name == "src" and re.fullmatch(r"permitted-image:\d+", value or ""))
                or (name == "style" and STYLE.fullmatch(value or ""))
            )
            if not fits:
                self.foreign.append(f"{tag} {name}={value!r}")
        if tag not in TAGS:
            self.foreign.append(tag)

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_decl(self, decl: str) -> None:
        self.foreign.append(decl)

    def handle_comment(self, data: str) -> None:
        self.foreign.append(data)


def html(body: str, **options: object) -> Rendered:
    return render_html(body, ink=INK, words=WORDS, **options)


def plain(body: str, **options: object) -> Rendered:
    return render_plain(body, ink=INK, words=WORDS, **options)


def inspect(rendered: Rendered) -> Inspector:
    inspector = Inspector()
    inspector.feed(rendered.html)
    inspector.close()
    return inspector


def text_of(rendered: Rendered) -> str:
    return "".join(inspect(rendered).text).replace("\u00a0", " ")


@given(SOUP)
def test_no_foreign_tag_attribute_or_scheme_comes_through(body: str) -> None:
    assert inspect(html(body)).foreign == []
    assert inspect(html(body, unfolded=frozenset(range(9)))).foreign == []


@given(SOUP)
def test_plain_text_stays_text(body: str) -> None:
    assert inspect(plain(body, unfolded=frozenset(range(9)))).foreign == []


@pytest.mark.parametrize("file", ["xss_h5sc.json", "xss_payloadbox.json"])
def test_known_attacks_leave_nothing_active(shared_data, file: str) -> None:
    vectors = json.loads((shared_data / "html" / file).read_text("utf-8"))
    assert vectors
    foreign = {vector["id"]: found for vector in vectors if (found := inspect(html(vector["html"])).foreign)}
    assert foreign == {}


@pytest.mark.parametrize("text", ["AT&T", "a < b", "Use <div> well", "x &amp; y", "  two  spaces", "&lt;b&gt;"])
def test_plain_text_is_not_damaged(text: str) -> None:
    assert text_of(plain(text)) == text


def test_html_text_is_not_damaged() -> None:
    assert text_of(html("<p>AT&amp;T, a &lt; b, Use &lt;div&gt; well</p>")) == "AT&T, a < b, Use <div> well"


def test_a_bare_address_becomes_a_link_and_its_stop_stays_outside() -> None:
    rendered = plain("See https://a.example/x?y=1.")
    assert '<a href="https://a.example/x?y=1"' in rendered.html
    assert [link.host for link in rendered.links] == ["a.example"]
    assert text_of(rendered) == "See https://a.example/x?y=1."


def test_a_link_says_where_it_leads_unless_it_shows_it() -> None:
    assert text_of(html('<a href="https://a.example/">here</a>')) == "here (to a.example)"
    assert text_of(html('<a href="https://a.example/">a.example</a>')) == "a.example"


def test_a_lying_link_is_warned_of() -> None:
    rendered = html('<a href="https://evil.example/">www.bank.example</a>')
    assert f'color:{INK.warn};">(to evil.example)' in rendered.html


def test_a_link_that_may_not_be_opened_is_only_its_words() -> None:
    rendered = html('<a href="javascript:alert(1)">click</a>')
    assert (text_of(rendered), rendered.links) == ("click", ())


def test_images_are_named_not_fetched_until_permitted() -> None:
    body = '<p>a <img src="https://t.example/1.png" alt="Etiqueta"> b</p>'
    rendered = html(body)
    assert (text_of(rendered), rendered.image_count) == ("a [image Etiqueta] b", 1)
    assert "t.example" not in rendered.html
    permitted = html(body, images={"https://t.example/1.png": b"x"})
    assert '<img src="permitted-image:0">' in permitted.html
    assert "t.example" not in permitted.html


def test_quotations_are_folded_and_counted() -> None:
    body = "<p>yes</p><blockquote><p>old</p><p>older</p></blockquote><p>bye</p>"
    folded = html(body)
    assert (folded.quote_count, text_of(folded)) == (1, "yes▸ quoted 2bye")
    assert "older" in text_of(html(body, unfolded=frozenset({0})))


def test_quoted_lines_of_plain_text_are_folded() -> None:
    body = "Gracias.\n> uno\n> dos\nAdiós\n> tres"
    folded = plain(body)
    assert folded.quote_count == 2
    assert "uno" not in text_of(folded)
    whole = text_of(plain(body, unfolded=frozenset({0, 1})))
    assert all(word in whole for word in ("uno", "dos", "tres", "Adiós"))


def test_hidden_characters_become_visible_marks() -> None:
    rendered = html("<p>inv\u202egnp.exe</p>")
    assert (text_of(rendered), [mark.kind for mark in rendered.marks]) == ("inv[RLO]gnp.exe", ["bidi"])


def test_a_cut_never_shortens_an_address() -> None:
    body = "see https://shop.example/path now"
    for room in range(len(body)):
        cut = plain(body, room=room)
        assert cut.cut
        assert {link.url for link in cut.links} <= {"https://shop.example/path"}
    assert not plain(body, room=len(body)).cut


def test_spaces_count_in_plain_text_and_collapse_in_html() -> None:
    assert "a&nbsp; b" in plain("a  b").html
    assert "&nbsp;" not in html("<p>a\n      b</p>").html
