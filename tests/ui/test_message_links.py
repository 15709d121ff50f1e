"""Links from outside: which ones may be opened, and what a person sees of them."""

import pytest

from ui.widgets.links import names_other_host, open_link, parse_link, shows_host


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "//evil.example/x",
        "\\\\server\\share",
        "/relative",
        "mailto:a@b.example",
        "http:",
        "https://",
        "http://[::1",
        "",
    ],
)
def test_only_absolute_web_addresses_are_links(address: str) -> None:
    assert parse_link(address) is None
    assert open_link(address) is False


def test_a_plain_link_shows_its_host() -> None:
    link = parse_link("https://www.almazara.example/l2431?a=b#c")
    assert link is not None
    assert (link.host, link.shown_host, link.suspicious) == ("www.almazara.example", "www.almazara.example", False)


def test_a_foreign_host_shows_both_spellings() -> None:
    link = parse_link("https://p\u0430ypal.example/")
    assert link is not None
    assert link.host.startswith("xn--")
    assert link.host in link.shown_host
    assert link.suspicious


def test_a_name_before_the_host_is_suspicious() -> None:
    link = parse_link("https://bank.example@evil.example/")
    assert link is not None
    assert (link.host, link.suspicious) == ("evil.example", True)


@pytest.mark.parametrize(
    ("text", "lies"),
    [
        ("www.bank.example", True),
        ("https://bank.example/login", True),
        ("evil.example", False),
        ("www.evil.example/a", False),
        ("here", False),
        ("version 2.0", False),
    ],
)
def test_words_that_name_another_host_are_noticed(text: str, lies: bool) -> None:
    link = parse_link("https://evil.example/x")
    assert link is not None
    assert names_other_host(text, link) is lies


def test_the_host_need_not_be_said_twice() -> None:
    link = parse_link("https://www.almazara.example/a")
    assert link is not None
    assert shows_host("almazara.example/a", link)
    assert not shows_host("here", link)
