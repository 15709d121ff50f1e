"""Text and markup from outside: nothing acts, nothing is damaged."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.connectors.active_content import link_fault, markup_faults
from workstation.connector_kit.html_rendering import html_to_text
from workstation.connector_kit.html_text import clean_html, one_line, plain_text, web_link
from workstation.connector_kit.web_address import read_web_address
from workstation.domain.errors import NetworkProblem

BASE = "https://blog.example/2026/"
HARMLESS = ["AT&T", "a < b", "Use <div> well", "1 <2 and 3> 2", "I <3 you", "x & y &amp; z", "A&B;C", "<", "&", "5 > 3"]
# Grown for these tests; the shared folder holds many more.
VECTORS = [
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert&#40;1&#41</script></svg>",
    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="jav&#x09;ascript:alert(1)">x</a>',
    '<a href=" &#14; javascript:alert(1)">x</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
    '<a href="vbscript:msgbox(1)">x</a>',
    '<iframe src="https://evil.example/"></iframe>',
    '<object data="https://evil.example/x.swf"></object>',
    '<embed src="https://evil.example/x.swf">',
    '<form action="https://evil.example/"><input name=p type=password></form>',
    '<link rel=stylesheet href="https://evil.example/x.css">',
    '<meta http-equiv=refresh content="0;url=https://evil.example/">',
    '<base href="https://evil.example/">',
    '<div style="background:url(https://evil.example/p.png)">x</div>',
    "<style>@import 'https://evil.example/x.css';</style>",
    '<video poster="https://evil.example/p.png"><source onerror=alert(1)></video>',
    '<img srcset="https://evil.example/p.png 2x" src="file:////evil/share/x.png">',
    '<img src="\\\\evil\\share\\x.png">',
    '<img src="//evil.example/x.png">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    "<template><img src=x onerror=alert(1)></template>",
    "<textarea><script>alert(1)</script></textarea>",
    "<title><script>alert(1)</script></title>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?xml-stylesheet href='javascript:alert(1)'?>",
    "<p id=x class=y data-z=1 onclick=alert(1) contenteditable>t</p>",
    '<a href="https://user:pass@example.org/">x</a><img src=x:x onerror=alert(1)//',
    "<table background=javascript:alert(1)><td background=x>y",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<details open ontoggle=alert(1)>x</details>",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_plain_text_is_never_touched(text):
    assert plain_text(text) == text
    assert one_line(text, markup=False) == text


@pytest.mark.parametrize("text", ["AT&T", "a < b", "1 <2 and 3> 2", "I <3 you", "5 > 3"])
def test_text_in_a_markup_title_survives(text):
    assert one_line(text, markup=True) == text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<b>AT&amp;T</b> &amp; friends", "AT&T & friends"),
        ("Use &lt;div&gt; well", "Use <div> well"),
        ("a &amp;lt; b", "a &lt; b"),
        ("one\n  two<br>three", "one twothree"),
        ("x<script>alert(1)</script>y", "xy"),
        ("&#x202e;evil", "\u202eevil"),
    ],
)
def test_a_markup_title_loses_its_tags_and_is_unescaped_once(markup, text):
    assert one_line(markup, markup=True) == text


def test_control_characters_and_half_characters_go():
    assert plain_text("a\x00b\x1bc\ud800d\r\ne\x85f\x9b") == "abcd\ne\nf"
    assert one_line(" a\x00\n\tb ", markup=False) == "a b"


def test_lengths_are_bounded():
    assert len(one_line("x" * 5000, markup=False)) == 1000
    assert len(plain_text("x" * 600_000)) == 500_000
    assert len(clean_html("<b>" + "x" * 600_000, BASE)) < 500_100


@pytest.mark.threat("A22")
def test_a_tower_of_tags_is_shown_as_text():
    tower = "<b onclick=x>" * 30_000
    assert html_to_text(clean_html(tower, BASE)) == tower
    assert markup_faults(clean_html(tower, BASE)) == []


@pytest.mark.threat("A24")
@pytest.mark.parametrize("vector", VECTORS)
@pytest.mark.parametrize("base", [BASE, ""])
def test_no_vector_leaves_anything_active(vector, base):
    clean = clean_html(f"<p>before {vector} after", base)
    assert markup_faults(clean) == []
    assert "before" in html_to_text(clean)


@pytest.mark.threat("A24")
@given(st.text(alphabet=st.sampled_from("<>/\"'=&;:#! abhrefsconlijvp1\x00\n\\"), max_size=80))
def test_no_made_up_markup_leaves_anything_active(text):
    assert markup_faults(clean_html(text, BASE)) == []


@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing(text):
    once = clean_html(text, BASE)
    assert clean_html(once, BASE) == once


@pytest.mark.parametrize(
    ("link", "result"),
    [
        ("https://example.org", "https://example.org/"),
        ("HTTPS://Example.ORG/A b?c=d#e f", "https://example.org/A%20b?c=d#e%20f"),
        ("http://example.org/a?b=1&c=2", "http://example.org/a?b=1&c=2"),
        ("//evil.example/x", ""),
        ("\\\\evil\\share", ""),
        ("/path", ""),
        ("path", ""),
        ("javascript:alert(1)", ""),
        ("java\nscript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("mailto:a@example.org", ""),
        ("https://user:pw@example.org/", ""),
        ("http://127.1/", ""),
        ("https://", ""),
        ("", ""),
    ],
)
def test_a_link_is_absolute_web_or_nothing(link, result):
    assert web_link(link) == result


@pytest.mark.parametrize(
    ("link", "result"),
    [
        ("/a", "https://blog.example/a"),
        ("a", BASE + "a"),
        ("//other.example/a", "https://other.example/a"),
        ("?x=1", BASE + "?x=1"),
    ],
)
def test_a_relative_link_is_completed(link, result):
    assert web_link(link, BASE) == result
    assert f'href="{result}"' in clean_html(f'<a href="{link}">x</a>', BASE)


@pytest.mark.threat("A24")
@given(st.text(max_size=60).map(lambda text: "https://" + text) | st.text(max_size=60))
def test_no_link_leads_elsewhere(text):
    for result in (web_link(text), web_link(text, BASE)):
        assert result == "" or not link_fault(result)


@given(st.from_regex(r"https?://[a-z0-9.-]{1,30}/[A-Za-z0-9/_.~%!$&'()*+,;=:@?-]{0,30}(#[a-z]{0,5})?", fullmatch=True))
def test_the_short_way_for_canonical_links_agrees_with_the_long_one(link):
    address, mark, fragment = link.partition("#")
    try:
        expected = f"{read_web_address(address)}{mark}{fragment}"
    except NetworkProblem:
        expected = ""
    assert web_link(link) == expected


@pytest.mark.parametrize(
    ("clean", "text"),
    [
        ("<p>One</p><p>two<br>three</p>", "One\n\ntwo\nthree"),
        ("<ul><li>a</li><li>b</li></ul>", "• a\n• b"),
        ('<img src="https://x.example/" alt="A &quot;cat&quot;"> after', '[A "cat"] after'),
        ('<img alt=""> x', "x"),
        ("<pre>a\n  b</pre>c", "a\n  b\n\nc"),
        ("<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>", "1 2\n3"),
        ("a &lt;b&gt; &amp; c&nbsp;d", "a <b> & c d"),
        ('<a href="https://x.example/" title="1 > 0">t</a>', "t"),
        ("<div>a<div>b</div></div>c", "a\nb\nc"),
        ("one\n two\t three", "one two three"),
        ("", ""),
    ],
)
def test_markup_is_rendered_as_plain_text(clean, text):
    assert html_to_text(clean) == text


@given(st.text(max_size=200))
def test_rendering_leaves_no_tag_behind(text):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    rendered = html_to_text(clean_html(f"<p>{escaped}</p>", BASE))
    assert "".join(rendered.split()) == "".join(html_to_text(clean_html(escaped, BASE)).split())


def test_every_naughty_string_survives_as_plain_text(shared_data):
    sections = json.loads((shared_data / "unicode" / "naughty_strings.json").read_text(encoding="utf-8"))
    strings = [text for section in sections.values() for text in section]
    assert len(strings) >= 50
    for text in strings:
        kept = plain_text(text)
        printable = "".join(c for c in text if c.isprintable() and c != "\x85").strip()
        assert "".join(c for c in kept if c.isprintable()).strip() == printable
        assert plain_text(kept) == kept
