"""What the WordPress REST API sends, as far as it is read. Lenient: PHP writes `[]` for an empty object."""

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from workstation.domain.errors import NetworkProblem

_BOM = b"\xef\xbb\xbf"


class Rendered(msgspec.Struct, frozen=True):
    """A text as the page shows it, and as it was written (`raw`, only with context=edit)."""

    rendered: str = ""
    raw: str | None = None


class UpLink(msgspec.Struct, frozen=True):
    """A link from a comment to what it belongs to."""

    post_type: str = "post"


class CommentLinks(msgspec.Struct, frozen=True):
    """Links of a comment."""

    up: list[UpLink] = []


class CommentWire(msgspec.Struct, frozen=True):
    """A comment; `author` is 0 for guests, `status` approved, hold, spam or trash."""

    id: int
    post: int = 0
    parent: int = 0
    author: int = 0
    author_name: str = ""
    author_email: str = ""
    author_url: str = ""
    author_user_agent: str = ""
    date_gmt: str | None = None
    content: Rendered = Rendered()
    link: str = ""
    status: str = "approved"
    type: str = "comment"
    links: CommentLinks | list[object] = msgspec.field(name="_links", default_factory=CommentLinks)

    @property
    def post_type(self) -> str:
        """What kind of thing is commented: `post`, `page`, or a type of the site's own."""
        up = self.links.up if isinstance(self.links, CommentLinks) else []
        return up[0].post_type if up else "post"


class EmbeddedAuthor(msgspec.Struct, frozen=True):
    """The author that comes with a post; `name` is missing when the site hides its users."""

    name: str = ""
    link: str = ""


class Embedded(msgspec.Struct, frozen=True):
    """What comes with a post."""

    author: list[EmbeddedAuthor] = []


class PostWire(msgspec.Struct, frozen=True):
    """A post or a page."""

    id: int
    date_gmt: str | None = None
    modified_gmt: str | None = None
    slug: str = ""
    status: str = ""
    type: str = "post"
    link: str = ""
    title: Rendered = Rendered()
    content: Rendered = Rendered()
    author: int = 0
    embedded: Embedded | list[object] = msgspec.field(name="_embedded", default_factory=Embedded)

    @property
    def author_name(self) -> str:
        """The author's name, "" when the site does not tell."""
        authors = self.embedded.author if isinstance(self.embedded, Embedded) else []
        return authors[0].name if authors else ""


class MediaWire(msgspec.Struct, frozen=True):
    """An uploaded file."""

    id: int
    source_url: str = ""
    slug: str = ""


class UserWire(msgspec.Struct, frozen=True):
    """A user; `capabilities` only with context=edit."""

    id: int
    name: str = ""
    slug: str = ""
    capabilities: dict[str, bool] | list[object] = {}

    def may(self, capability: str) -> bool:
        """Tell whether the user has a capability."""
        return isinstance(self.capabilities, dict) and self.capabilities.get(capability, False)


class IndexWire(msgspec.Struct, frozen=True):
    """The API's index page."""

    name: str = ""
    url: str = ""
    home: str = ""
    namespaces: list[str] = []
    authentication: dict[str, Any] | list[object] = {}


class TypeWire(msgspec.Struct, frozen=True):
    """A post type; what it `supports` only with context=edit."""

    supports: dict[str, Any] | list[object] = {}


class SettingsWire(msgspec.Struct, frozen=True):
    """Settings of the site; only administrators read them."""

    title: str = ""
    language: str = ""


class ErrorWire(msgspec.Struct, frozen=True):
    """An error of the API: a stable `code` and a sentence in the site's language."""

    code: str
    message: str = ""


T = TypeVar("T")


def read_one(body: bytes, kind: type[T], *, sent: bool = False) -> T:
    """Return an answer as `kind`.

    Raises:
        NetworkProblem: `answer_not_understood`; `sent` as given.
    """
    try:
        return msgspec.json.decode(body.removeprefix(_BOM), type=kind, strict=False)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise NetworkProblem("answer_not_understood", sent=sent, cause=str(error)[:200]) from error


def read_many(body: bytes, kind: type[T]) -> list[T]:
    """Return a list's items; one that cannot be read is left out and costs only itself.

    Raises:
        NetworkProblem: `answer_not_understood` when the answer is no list at all.
    """
    found = []
    for item in read_one(body, list[msgspec.Raw]):
        try:
            found.append(msgspec.json.decode(item, type=kind, strict=False))
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
            continue
    return found


def read_error(body: bytes, headers: Mapping[str, str]) -> ErrorWire | None:
    """Return the API's own error, or None when something else (a proxy, a firewall) answered."""
    if "json" not in headers.get("content-type", ""):
        return None
    try:
        return read_one(body, ErrorWire)
    except NetworkProblem:
        return None
