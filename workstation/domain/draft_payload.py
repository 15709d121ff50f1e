"""Reading a revision's canonical payload: what is shown for sign-off and what is sent is built from these bytes."""

from collections.abc import Mapping

from workstation.domain.drafts import Action, Content, MediaRef, ReplyTarget, Schedule, canonical_payload
from workstation.domain.errors import Reason
from workstation.domain.identifiers import AccountId, MediaHash, MessageId
from workstation.domain.strict_fields import DocumentFault, Fields

TEXT_LIMIT = 1_000_000
_FORMAT = 1
_NONCE_HEX = 32
_MEMBERS = frozenset(
    {
        *("v", "action", "account", "title", "text", "media", "reply_to", "schedule"),
        *("language", "audience", "labels", "topics", "risk", "nonce"),
    }
)
_MEDIA = frozenset({"sha256", "type", "name", "alt"})
_TARGET = frozenset({"message", "native_id", "thread_root", "version_hash"})


def read_payload(payload: bytes, document: Mapping[str, object]) -> Content | Reason:
    """Return the content that a payload holds, or why it is none.

    Args:
        payload: the exact bytes behind a revision's digest.
        document: the same, as the strict JSON reader read it.
    """
    try:
        fields = Fields(document, "payload", _MEMBERS)
        content = _read(fields)
        nonce = _nonce(fields)
    except DocumentFault as fault:
        return fault.reason
    if canonical_payload(content, nonce) != payload:
        return Reason("document_malformed", {"fault": "not_canonical", "path": "payload"})
    return content


def _nonce(fields: Fields) -> bytes:
    try:
        text = fields.text("nonce")
        nonce = bytes.fromhex(text)
    except ValueError:
        raise DocumentFault("nonce", "payload.nonce") from None
    if len(text) != _NONCE_HEX:
        raise DocumentFault("nonce", "payload.nonce")
    return nonce


def _read(fields: Fields) -> Content:
    if fields.integer("v") != _FORMAT:
        raise DocumentFault("format", "payload.v")
    return Content(
        account=AccountId(fields.text("account")),
        action=fields.choice("action", Action),
        text=fields.text("text", limit=TEXT_LIMIT, empty=True),
        title=fields.text("title", limit=TEXT_LIMIT, empty=True),
        media=tuple(_read_media(item) for item in fields.records("media", _MEDIA)),
        reply_to=_read_target(fields),
        schedule=_read_schedule(fields.record("schedule", frozenset({"not_before", "not_after", "zone"}))),
        language=fields.text("language", empty=True),
        audience=fields.text("audience", empty=True),
        labels=fields.texts("labels"),
        topics=fields.texts("topics"),
        risk=fields.integer("risk"),
    )


def _read_media(fields: Fields) -> MediaRef:
    return MediaRef(
        sha256=MediaHash(fields.digest("sha256")),
        media_type=fields.text("type"),
        name=fields.text("name", limit=TEXT_LIMIT, empty=True),
        alt_text=fields.text("alt", limit=TEXT_LIMIT, empty=True),
    )


def _read_target(fields: Fields) -> ReplyTarget | None:
    if not fields.present("reply_to"):
        return None
    target = fields.record("reply_to", _TARGET)
    return ReplyTarget(
        message=MessageId(target.text("message")),
        native_id=target.text("native_id", limit=TEXT_LIMIT),
        thread_root=target.text("thread_root", limit=TEXT_LIMIT, empty=True),
        version_hash=target.text("version_hash", empty=True),
    )


def _read_schedule(fields: Fields) -> Schedule:
    return Schedule(
        not_before=fields.maybe_moment("not_before"),
        not_after=fields.maybe_moment("not_after"),
        zone=fields.text("zone"),
    )
