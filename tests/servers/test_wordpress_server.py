"""The real WordPress of the tests behaves as the tests that use it rely on."""

import httpx2
import pytest

from tests.servers.wordpress_site import WordPressSite


def anonymous(site: WordPressSite, path: str, **arguments: object) -> httpx2.Response:
    return httpx2.get(f"{site.url}{path}", trust_env=False, **arguments)


def test_starts_empty_and_serves_its_feeds(wordpress: WordPressSite) -> None:
    assert wordpress.posts() == []
    assert wordpress.get_comments() == []
    # Without a post WordPress takes the present second for the time of the last change.
    wordpress.add_post("Hello", "text")
    feed = anonymous(wordpress, "/feed/")
    assert feed.status_code == 200
    assert feed.headers["content-type"].startswith("application/rss+xml")
    again = anonymous(wordpress, "/feed/", headers={"if-none-match": feed.headers["etag"]})
    assert again.status_code == 304


def test_keeps_what_was_written(wordpress: WordPressSite) -> None:
    text = "<p>a &lt; b &amp; AT&amp;T · ñ · 😀</p>"
    post = wordpress.add_post("Hello", text, slug="hello")
    assert wordpress.get_post(post)["content"]["raw"] == text
    assert [p["id"] for p in wordpress.posts()] == [post]
    assert anonymous(wordpress, "/hello/feed/").status_code == 200


def test_readers_comment_and_the_administrator_moderates(wordpress: WordPressSite) -> None:
    post = wordpress.add_post("Hello", "text")
    first = wordpress.add_comment(post, "Ana Núñez", "¿Qué tal? 😀")
    waiting = wordpress.add_comment(post, "Bob", "let me in", approved=False)
    answer = wordpress.add_comment(post, "Bob", "fine", parent=first)
    found = {c["id"]: (c["status"], c["parent"], c["author_name"]) for c in wordpress.get_comments(post)}
    assert found == {
        first: ("approved", 0, "Ana Núñez"),
        waiting: ("hold", 0, "Bob"),
        answer: ("approved", first, "Bob"),
    }
    assert [c["id"] for c in wordpress.get_comments(status="hold")] == [waiting]
    assert wordpress.set_comment_status(waiting, "approved")["status"] == "approved"
    assert wordpress.edit_comment(first, "changed")["content"]["raw"] == "changed"
    wordpress.delete_comment(answer)
    assert [c["id"] for c in wordpress.get_comments(post)] == [first, waiting]


def test_reset_forgets_everything_and_reuses_no_id(wordpress: WordPressSite) -> None:
    post = wordpress.add_post("Hello", "text")
    comment = wordpress.add_comment(post, "Ana", "hello")
    wordpress.set_option("comment_moderation", 1)
    wordpress.stop()
    wordpress.reset()
    assert (wordpress.posts(), wordpress.get_comments()) == ([], [])
    assert wordpress.get_option("comment_moderation") == "0"
    later = wordpress.add_post("Again", "text")
    assert later > post
    assert wordpress.add_comment(later, "Ana", "hello") > comment


def test_goes_offline_and_comes_back_at_the_same_address(wordpress: WordPressSite) -> None:
    wordpress.stop()
    with pytest.raises(httpx2.ConnectError):
        anonymous(wordpress, "/feed/")
    wordpress.start()
    assert anonymous(wordpress, "/feed/").status_code == 200


def test_application_passwords_work_until_they_are_revoked(wordpress: WordPressSite) -> None:
    login, password = wordpress.add_user("editor", "editor")
    me = anonymous(wordpress, "/wp-json/wp/v2/users/me", auth=(login, password))
    assert (me.status_code, me.json()["slug"]) == (200, "editor")
    assert anonymous(wordpress, "/wp-json/wp/v2/users/me", auth=wordpress.visitor).status_code == 200
    wordpress.revoke_passwords(login)
    refused = anonymous(wordpress, "/wp-json/wp/v2/users/me", auth=(login, password))
    assert (refused.status_code, refused.json()["code"]) == (401, "rest_not_logged_in")


def test_a_second_equal_comment_is_refused(wordpress: WordPressSite) -> None:
    post = wordpress.add_post("Hello", "text")
    wordpress.add_comment(post, "Ana", "hello")
    with pytest.raises(RuntimeError, match="409"):
        wordpress.add_comment(post, "Ana", "hello")


def test_arranged_answers_come_once_and_do_not_reach_the_site(wordpress: WordPressSite) -> None:
    wordpress.faults.answer(503, b"<html>back soon", {"Retry-After": "120"}, method="POST", path="/wp/v2/posts")
    with pytest.raises(httpx2.HTTPStatusError) as caught:
        wordpress.add_post("Hello", "text")
    answer = caught.value.response
    assert (answer.status_code, answer.headers["retry-after"], answer.text) == (503, "120", "<html>back soon")
    assert wordpress.posts() == []
    wordpress.add_post("Hello", "text")
    assert wordpress.faults.count("POST", "/wp/v2/posts") == 2
    assert len(wordpress.posts()) == 1


@pytest.mark.parametrize(("accepted", "posts"), [(True, 1), (False, 0)])
def test_a_dropped_answer_tells_nothing_about_what_happened(
    wordpress: WordPressSite, accepted: bool, posts: int
) -> None:
    wordpress.faults.drop(accepted=accepted, method="POST")
    with pytest.raises(httpx2.TransportError):
        wordpress.add_post("Hello", "text")
    assert len(wordpress.posts()) == posts


def test_a_held_answer_outlasts_the_patience_of_a_client(wordpress: WordPressSite) -> None:
    with wordpress.faults.holding(path="/feed/"), pytest.raises(httpx2.ReadTimeout):
        anonymous(wordpress, "/feed/", timeout=0.2)
    assert anonymous(wordpress, "/feed/").status_code == 200
