"""What stands on the site, compared with what was approved; pure, runs in a worker process.

With `content.raw` (context=edit) the comparison is exact. Without it only the rendering is readable: it counts as equal
when it differs by nothing but WordPress' typography and paragraphs, and says so (`exact` is false).
"""

from datetime import datetime

from workstation.connector_kit.html_rendering import html_to_text
from workstation.connector_kit.html_text import clean_html, one_line
from workstation.connectors.wordpress.markup import loose, normal_raw
from workstation.connectors.wordpress.payloads import moment
from workstation.connectors.wordpress.publishing import normal_form
from workstation.connectors.wordpress.wire import CommentWire, PostWire, Rendered, read_many, read_one
from workstation.domain.drafts import Content
from workstation.ports.connector import Live


def live_comment(body: bytes, content: Content) -> Live:
    """Return the comment of an answer as a live message."""
    return _comment(read_one(body, CommentWire), content)


def live_post(body: bytes, content: Content) -> Live | None:
    """Return the post of an answer as a live message, None when it lies in the bin."""
    return _post(read_one(body, PostWire), content)


def post_in(body: bytes, content: Content) -> Live | None:
    """Return the first post of a list as a live message."""
    posts = read_many(body, PostWire)
    return _post(posts[0], content) if posts else None


def reply_in(body: bytes, content: Content, user_id: str, agent: str, since: datetime) -> Live | None:
    """Return our comment from a list: the one that carries our key, else the oldest equal one since `since`."""
    ours = [wire for wire in read_many(body, CommentWire) if str(wire.author) == user_id]
    for wire in ours:
        if wire.author_user_agent == agent:
            return _comment(wire, content)
    wanted = normal_form(content)
    fresh = [wire for wire in ours if (moment(wire.date_gmt) or since) >= since]
    equal = [found for found in (_comment(wire, content) for wire in fresh) if found.normal == wanted]
    return equal[-1] if equal else None


def _comment(wire: CommentWire, content: Content) -> Live:
    text = _plain(wire.content, wire.link)
    if wire.content.raw is not None:
        normal, exact = normal_raw(wire.content.raw), True
    else:
        normal, exact = (normal_form(content) if loose(text) == loose(content.text) else text), False
    return Live(f"comment/{wire.id}", wire.link, normal, text, exact=exact, visible=wire.status == "approved")


def _post(wire: PostWire, content: Content) -> Live | None:
    if wire.status == "trash":
        return None
    text = _plain(wire.content, wire.link)
    if wire.content.raw is not None and wire.title.raw is not None:
        normal, exact = f"{normal_raw(wire.title.raw)}\n\n{normal_raw(wire.content.raw)}", True
    else:
        title = one_line(wire.title.rendered, markup=True)
        pictures = " ".join(f"[{item.alt_text}]" for item in content.media)
        same = loose(f"{title} {text}") == loose(f"{content.title} {content.text} {pictures}")
        normal, exact = (normal_form(content) if same else f"{title}\n\n{text}"), False
    shown = wire.status == "publish"
    ids = {"post": str(wire.id)}
    return Live(f"post/{wire.id}", wire.link, normal, text, exact=exact, visible=shown, server_ids=ids)


def _plain(stored: Rendered, link: str) -> str:
    return html_to_text(clean_html(stored.rendered, link))
