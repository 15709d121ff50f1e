"""The requests that a post or a reply consists of; pure and deterministic.

A post goes out in two phases (class B): media and their alternative texts, a draft under a slug made from our key, and
only then `status=publish`. A reply is one request (class D); our key travels as the comment's user agent, which only
moderators see, so that it can be told from an equal comment.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from hashlib import sha256
from typing import Final
from urllib.parse import quote

from workstation.connectors.wordpress.markup import figure, normal_text, stored_text
from workstation.domain.drafts import Action, Content, MediaRef
from workstation.domain.errors import InternalBug
from workstation.ports.connector import WireRequest

POSTS: Final = "/wp/v2/posts"
COMMENTS: Final = "/wp/v2/comments"
MEDIA: Final = "/wp/v2/media"
SLUG_WORDS: Final = 60
_EXTENSIONS: Final = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp"}
_JSON_HEADERS: Final = {"content-type": "application/json"}


def next_request(content: Content, server_ids: Mapping[str, str], key: str) -> WireRequest | None:
    """Return the next request of the plan, None when everything was sent."""
    if content.action is Action.REPLY:
        return None if "comment" in server_ids else _reply(content, key)
    if "post" in server_ids:
        revealed = "revealed" in server_ids
        return None if revealed else _json("reveal", f"{POSTS}/{server_ids['post']}", {"status": "publish"})
    for item in content.media:
        if f"media:{item.sha256}" not in server_ids:
            return _upload(item, key)
        if item.alt_text and f"describe:{item.sha256}" not in server_ids:
            route = f"{MEDIA}/{server_ids[f'media:{item.sha256}']}"
            return _json(f"describe:{item.sha256}", route, {"alt_text": item.alt_text})
    return _draft(content, server_ids, key)


def normal_form(content: Content) -> str:
    """Return approved content in the form that a read-back is compared in."""
    body = normal_text(content.text, [item.alt_text for item in content.media])
    return body if content.action is Action.REPLY else f"{normal_text(content.title)}\n\n{body}"


def post_slug(title: str, key: str) -> str:
    """Return the fixed slug of a post: its title's words for people, and a part of our key that makes it ours."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii").lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain)[:SLUG_WORDS].strip("-")
    return f"{words}-{_tag(key)}" if words else _tag(key)


def media_slug(item: MediaRef, key: str) -> str:
    """Return the fixed slug of an upload."""
    return f"{_tag(key)}-{item.sha256[:12]}"


def user_agent(key: str) -> str:
    """Return the user agent under which a reply is stored."""
    return f"Atalaya {key}"


def posted_body(body: bytes) -> Mapping[str, object]:
    """Return what a stored JSON request says."""
    value = json.loads(body)
    return value if isinstance(value, dict) else {}


def target_ids(content: Content) -> tuple[int, int]:
    """Return the post and the parent comment (0 for an answer to the post itself) of a reply.

    Raises:
        InternalBug: the reply target was not read from a WordPress site.
    """
    target = content.reply_to
    if target is None:
        raise InternalBug("reply_without_target")
    kind, _, number = target.native_id.partition("/")
    root = target.thread_root.partition("/")[2]
    if not number.isdigit() or not root.isdigit():
        raise InternalBug("reply_target_not_wordpress", native_id=target.native_id)
    return int(root), int(number) if kind == "comment" else 0


def _reply(content: Content, key: str) -> WireRequest:
    post, parent = target_ids(content)
    body = {"post": post, "parent": parent, "content": stored_text(content.text), "author_user_agent": user_agent(key)}
    return _json("create", COMMENTS, body)


def _draft(content: Content, server_ids: Mapping[str, str], key: str) -> WireRequest:
    figures = [
        figure(server_ids[f"media:{item.sha256}"], server_ids[f"source:{item.sha256}"], item.alt_text)
        for item in content.media
    ]
    body = {
        "title": stored_text(content.title),
        "content": "\n\n".join([stored_text(content.text), *figures]),
        "slug": post_slug(content.title, key),
        "status": "draft",
    }
    return _json("create", POSTS, body)


def _upload(item: MediaRef, key: str) -> WireRequest:
    slug = media_slug(item, key)
    name = f"{slug}.{_EXTENSIONS.get(item.media_type, 'bin')}"
    headers = {"content-type": item.media_type, "content-disposition": f'attachment; filename="{name}"'}
    # The title is what the media library lists; it may hold any character, so it travels in the query.
    title = quote((item.name.rpartition(".")[0] or item.name)[:100], safe="")
    return WireRequest(f"media:{item.sha256}", "POST", f"{MEDIA}?slug={slug}&title={title}", headers, b"")


def _json(step: str, route: str, body: Mapping[str, object]) -> WireRequest:
    data = json.dumps(body, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode("ascii")
    return WireRequest(step, "POST", route, _JSON_HEADERS, data)


def _tag(key: str) -> str:
    return sha256(key.encode()).hexdigest()[:10]
