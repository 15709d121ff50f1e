"""The pure parts of the WordPress channel: what the API sends, markup and its normal form, requests, cursor."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.connectors.wordpress.addresses import api_root, route_url, site_name, usual_roots, with_scheme
from workstation.connectors.wordpress.cursor import FRESHEST, KNOWN, WINDOW, Position, position, stored
from workstation.connectors.wordpress.live import live_comment, live_post, reply_in
from workstation.connectors.wordpress.markup import figure, normal_raw, normal_text, stored_text
from workstation.connectors.wordpress.payloads import read_comment, read_comments, read_post, read_posts
from workstation.connectors.wordpress.publishing import next_request, normal_form, post_slug
from workstation.connectors.wordpress.wire import read_error
from workstation.domain.drafts import Action, Content, MediaRef, ReplyTarget
from workstation.domain.errors import InternalBug, NetworkProblem
from workstation.domain.identifiers import AccountId, MediaHash, MessageId
from workstation.domain.messages import RemoteState, Retraction

ACCOUNT = AccountId("a" * 64)
NOW = datetime(2026, 11, 12, 9, 42, tzinfo=UTC)
PRINTABLE = st.text(st.characters(blacklist_categories=("Cs", "Cc")) | st.sampled_from("\n&<>;#\"'"), max_size=80)


def wire_comment(**fields):
    return {
        "id": 34,
        "post": 12,
        "parent": 0,
        "author": 0,
        "author_name": "Bar &#8220;El Rinc&oacute;n&#8221;",
        "author_url": "javascript:alert(1)",
        "date_gmt": "2026-11-12T08:51:00",
        "content": {"rendered": "<p>&iquest;Env&iacute;os? AT&amp;T a &lt; b <img src=x onerror=alert(1)></p>\n"},
        "link": "https://blog.example/envios/#comment-34",
        "status": "approved",
        "type": "comment",
        "_links": {
            "up": [{"embeddable": True, "post_type": "post", "href": "https://blog.example/wp-json/wp/v2/posts/12"}]
        },
        **fields,
    }


def encoded(value):
    return json.dumps(value).encode()


def reply(text="Sí"):
    target = ReplyTarget(MessageId("m" * 64), "comment/34", "post/12", "v")
    return Content(account=ACCOUNT, action=Action.REPLY, text=text, reply_to=target)


def post(text="Texto", title="Título", media=()):
    return Content(account=ACCOUNT, action=Action.POST, title=title, text=text, media=media)


def test_a_comment_is_read_clean():
    read = read_comment(encoded(wire_comment()))
    message = read.item
    assert (message.native_id, message.thread_root, message.parent) == ("comment/34", "post/12", "post/12")
    assert message.author.name == "Bar “El Rincón”"
    assert message.author.url == ""
    assert message.text == "¿Envíos? AT&T a < b"
    assert "onerror" not in message.html
    assert message.sent_at == datetime(2026, 11, 12, 8, 51, tzinfo=UTC)


def test_guests_are_told_apart_by_mail_and_users_by_number():
    one, same, other = (
        read_comment(encoded(wire_comment(author_email=mail, author_name=name))).item.author.native_id
        for mail, name in (("A@b.example", "Ana"), ("a@b.example", "Ana R."), ("", "Ana"))
    )
    assert one == same != other
    assert read_comment(encoded(wire_comment(author=7))).item.author.native_id == "user/7"


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("approved", RemoteState.VISIBLE),
        ("hold", RemoteState.PENDING),
        ("spam", RemoteState.SPAM),
        ("trash", None),
        ("post-trashed", None),
    ],
)
def test_every_status_means_something(status, state):
    item = read_comment(encoded(wire_comment(status=status))).item
    assert item == Retraction("comment/34") if state is None else item.state is state


def test_odd_items_cost_only_themselves():
    odd = [
        wire_comment(),
        "nonsense",
        {"post": 3},
        wire_comment(id=35, _links=[], date_gmt=None),
        wire_comment(id=36, type="pingback"),
    ]
    found = read_comments(b"\xef\xbb\xbf" + encoded(odd))
    assert [comment.id for comment in found] == [34, 35]
    assert found[1].written is None
    for nonsense in (b"", b"<html>", b"{}", b"null", b"[" * 100_000):
        with pytest.raises(NetworkProblem, match="answer_not_understood"):
            read_comments(nonsense)


def test_a_comment_has_one_hash_for_everybody():
    for_reader = read_comment(encoded(wire_comment())).item
    for_moderator = read_comment(encoded(wire_comment(content={**wire_comment()["content"], "raw": "¿Envíos?"}))).item
    assert for_reader.version_hash == for_moderator.version_hash


def test_a_post_is_read_clean():
    wire = {
        "id": 12,
        "type": "post",
        "status": "publish",
        "date_gmt": "2026-11-10T08:00:00",
        "modified_gmt": "2026-11-11T08:00:00",
    }
    wire |= {
        "title": {"rendered": "Lote L&#8209;2431 &amp; m&aacute;s"},
        "content": {"rendered": "<script>x</script><p>Hola</p>"},
    }
    wire |= {"author": 7, "link": "https://blog.example/lote/", "_embedded": {"author": [{"name": "Ana Ribera"}]}}
    read = read_post(encoded(wire))
    assert (read.item.subject, read.item.text, read.item.author.name) == ("Lote L‑2431 & más", "Hola", "Ana Ribera")
    assert read.public
    hidden = read_posts(
        encoded([{**wire, "status": "private", "_embedded": {"author": [{"code": "rest_user_invalid_id"}]}}])
    )
    assert (hidden[0].public, hidden[0].item.author.name) == (False, "")


def test_an_api_error_is_told_from_somebody_elses_page():
    body = encoded({"code": "rest_cannot_create", "message": "No.", "data": {"status": 401}})
    assert read_error(body, {"content-type": "application/json; charset=UTF-8"}).code == "rest_cannot_create"
    assert read_error(body, {"content-type": "text/html"}) is None
    assert read_error(b"[]", {"content-type": "application/json"}) is None


@given(PRINTABLE, st.lists(PRINTABLE, max_size=2))
def test_stored_markup_and_approved_text_have_the_same_normal_form(text, alts):
    figures = [figure("5", "https://blog.example/a.png", alt) for alt in alts]
    assert normal_raw("\n\n".join([stored_text(text), *figures])) == normal_text(text, alts)


@given(PRINTABLE)
def test_a_normal_form_is_its_own_normal_form(text):
    once = normal_text(text)
    assert normal_raw(once) == once


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Quedan <b>6</b> plazas", "Quedan 6 plazas"),
        ("a &lt; b", "a > b"),
        ("6 plazas", "5 plazas"),
        ("&lt;b&gt;", "<b>"),
    ],
)
def test_different_texts_have_different_normal_forms(one, other):
    assert normal_raw(one) != normal_raw(other)


def test_entities_that_hide_nothing_are_no_difference():
    assert normal_raw("ni&ntilde;o &#8211; &quot;s&iacute;&quot; &amp; &#x1F600;\r\n") == normal_text(
        'niño – "sí" & 😀'
    )


def test_a_picture_counts_by_its_alternative_text():
    assert normal_raw("x" + figure("5", "https://blog.example/a.png", "Una")) != normal_raw(
        "x" + figure("5", "u", "Otra")
    )
    kses = '<figure class="wp-block-image"><img src="u" alt="Una" class="wp-image-5"></figure>'
    assert normal_raw(f"x\n\n{kses}") == normal_text("x", ["Una"])


def test_live_messages_are_exact_with_raw_and_say_so_without():
    content = reply('A mí "dos" -- veces...')
    rendered = "<p>A mí &#8220;dos&#8221; &#8212; veces&#8230;</p>"
    exact = live_comment(
        encoded(wire_comment(content={"raw": stored_text(content.text), "rendered": rendered})), content
    )
    loose = live_comment(encoded(wire_comment(content={"rendered": rendered})), content)
    other = live_comment(encoded(wire_comment(content={"rendered": "<p>Otra cosa</p>"})), content)
    assert [live.normal == normal_form(content) for live in (exact, loose, other)] == [True, True, False]
    assert [live.exact for live in (exact, loose, other)] == [True, False, False]


def test_a_post_without_raw_is_compared_as_it_shows():
    content = post('Dice "hola"', media=(MediaRef(MediaHash("f" * 64), "image/png", "a.png", "Una foto"),))
    html = '<p>Dice &#8220;hola&#8221;</p><figure><img src="https://blog.example/a.png" alt="Una foto" /></figure>'
    wire = {"id": 1, "status": "publish", "title": {"rendered": "T&iacute;tulo"}, "content": {"rendered": html}}
    live = live_post(encoded(wire), content)
    assert (live.normal, live.exact) == (normal_form(content), False)
    changed = live_post(encoded({**wire, "title": {"rendered": "Otro"}}), content)
    assert changed.normal != normal_form(content)
    assert live_post(encoded({**wire, "status": "trash"}), content) is None


def test_our_reply_is_found_by_key_before_words():
    mine = {"author": 7, "content": {"raw": "Sí", "rendered": "<p>Sí</p>"}}
    listed = [
        wire_comment(id=3, **mine),
        wire_comment(id=2, author_user_agent="Atalaya key-1", **mine),
        wire_comment(id=1, content=mine["content"]),
    ]
    since = datetime(2026, 11, 12, 8, 0, tzinfo=UTC)
    assert reply_in(encoded(listed), reply(), "7", "Atalaya key-1", since).native_id == "comment/2"
    assert reply_in(encoded(listed), reply(), "7", "Atalaya key-2", since).native_id == "comment/2"
    assert reply_in(encoded(listed[:1]), reply(), "7", "Atalaya key-2", since).native_id == "comment/3"
    assert reply_in(encoded(listed), reply(), "7", "Atalaya key-2", since + timedelta(hours=2)) is None
    assert reply_in(encoded(listed), reply(), "8", "Atalaya key-1", since) is None


def test_slugs_are_fixed_readable_and_our_own():
    slug = post_slug("Sobre el lote L-2431: qué pasa", "key-1")
    assert slug.startswith("sobre-el-lote-l-2431-que-pasa-")
    assert slug == post_slug("Sobre el lote L-2431: qué pasa", "key-1")
    assert slug != post_slug("Sobre el lote L-2431: qué pasa", "key-2")
    assert len(post_slug("palabra " * 50, "key-1")) <= 75
    assert post_slug("قرأت", "key-1").isalnum()


@given(PRINTABLE, PRINTABLE)
def test_requests_are_deterministic_and_hold_what_was_approved(text, title):
    first, again = (next_request(post(text, title), {}, "key-1") for _ in range(2))
    assert first == again
    body = json.loads(first.body)
    assert (body["status"], body["content"]) == ("draft", stored_text(text))
    assert next_request(post(text, title), {"post": "5", "revealed": "yes"}, "key-1") is None


def test_a_found_container_needs_no_second_upload():
    media = MediaRef(MediaHash("f" * 64), "image/png", "a.png", "Una foto")
    request = next_request(post(media=(media,)), {"post": "5"}, "key-1")
    assert (request.step, request.path, request.body) == ("reveal", "/wp/v2/posts/5", b'{"status":"publish"}')


def test_a_reply_goes_under_its_parent_or_the_post_itself():
    body = json.loads(next_request(reply(), {}, "key-1").body)
    assert (body["post"], body["parent"], body["author_user_agent"]) == (12, 34, "Atalaya key-1")
    to_post = Content(
        account=ACCOUNT,
        action=Action.REPLY,
        text="Sí",
        reply_to=ReplyTarget(MessageId("m" * 64), "post/12", "post/12", "v"),
    )
    assert json.loads(next_request(to_post, {}, "key-1").body)["parent"] == 0
    foreign = ReplyTarget(MessageId("m" * 64), "own-3", "own-3", "v")
    with pytest.raises(InternalBug):
        next_request(Content(account=ACCOUNT, action=Action.REPLY, text="x", reply_to=foreign), {}, "key-1")


@given(st.sets(st.integers(1, 10_000), max_size=300), st.integers(1, 50), st.integers(0, 10_000))
def test_a_position_is_stored_and_read_again(numbers, page, turn):
    place = Position(after=NOW, posts_after=NOW, offset=page, newest=NOW, known=tuple(sorted(numbers)), turn=turn)
    assert position(stored(place), NOW) == place


def test_damaged_words_start_over():
    place = position({"after": "yesterday", "offset": "x", "known": "3-x,7", "turn": "-", "newest": ""}, NOW)
    assert (place.after, place.offset, place.known, place.turn) == (NOW - timedelta(days=365), 0, (), 0)


def test_a_round_ends_a_little_before_its_newest_comment():
    place = Position(after=NOW - timedelta(days=2), posts_after=NOW).with_comments(
        [1, 2], [NOW - timedelta(hours=2), NOW]
    )
    assert place.round_done().after == NOW - timedelta(minutes=61)
    assert Position(after=NOW, posts_after=NOW).round_done().after == NOW


@given(st.integers(0, 400))
def test_every_known_comment_is_looked_at_again_within_few_rounds(count):
    place = Position(after=NOW, posts_after=NOW).with_comments(range(1, count + 1), [])
    seen = set()
    for _ in range(count // WINDOW + 2):
        wanted = place.to_look_at_again([])
        assert len(wanted) <= WINDOW + FRESHEST
        seen |= set(wanted)
        place = place.turned()
    assert seen == set(range(1, count + 1))


def test_only_so_many_are_known_and_the_gone_are_forgotten():
    place = Position(after=NOW, posts_after=NOW).with_comments(range(1, KNOWN + 500), [])
    assert (len(place.known), place.known[-1]) == (KNOWN, KNOWN + 499)
    assert place.without([KNOWN + 499]).known[-1] == KNOWN + 498


def test_addresses():
    header = '<https://b.example/api/>; rel="https://api.w.org/", <https://b.example/x>; rel="alternate"'
    assert api_root("https://b.example/", header, b"") == "https://b.example/api/"
    tag = b"<link rel='https://api.w.org/' href='/index.php?rest_route=/&#038;a=1' />"
    assert api_root("https://b.example/blog", "", tag) == "https://b.example/index.php?rest_route=/&a=1"
    assert api_root("https://b.example/", "", b"<p>nothing</p>") == ""
    assert usual_roots("https://b.example/blog/?x=1") == (
        "https://b.example/blog/wp-json/",
        "https://b.example/blog/?rest_route=/",
    )
    assert (
        route_url("https://b.example/wp-json/", "/wp/v2/posts", {"a": "ñ"})
        == "https://b.example/wp-json/wp/v2/posts?a=%C3%B1"
    )
    assert (
        route_url("https://b.example/?rest_route=/", "/wp/v2/posts", {"a": "1"})
        == "https://b.example/?rest_route=/wp/v2/posts&a=1"
    )
    assert site_name("HTTPS://B.example:443/blog/") == site_name("http://b.example/blog") == "b.example/blog"
    assert (with_scheme(" b.example "), with_scheme("http://b.example")) == ("https://b.example", "http://b.example")


@pytest.mark.parametrize(
    "name", ["CommentModel", "CommentsCollection", "PostModel", "PostsCollection", "PageModel", "PagesCollection"]
)
def test_recorded_answers_of_the_api_are_read(shared_data, name):
    body = (shared_data / "wordpress" / "wp_api" / f"{name}.json").read_bytes()
    readers = {"Comment": (read_comment, read_comments), "P": (read_post, read_posts)}
    one, many = readers["Comment" if name.startswith("Comment") else "P"]
    found = many(body) if name.endswith("Collection") else [one(body)]
    assert found
    for read in found:
        assert read.item.text
        assert "<" not in read.item.text
        assert read.item.sent_at is not None
        assert read.item.native_id.split("/")[0] in {"comment", "post", "page"}


def test_every_recorded_answer_is_read_or_refused(shared_data):
    recorded = sorted((shared_data / "wordpress" / "wp_api").glob("*.json"))
    assert recorded
    for path in recorded:
        for reader in (read_comment, read_comments, read_post, read_posts):
            try:
                reader(path.read_bytes())
            except NetworkProblem as problem:
                assert problem.code == "answer_not_understood"
