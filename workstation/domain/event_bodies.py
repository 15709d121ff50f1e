"""What each type of event carries: exactly these members, of exactly these kinds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from workstation.domain.journal import BlobRef, EventType
from workstation.domain.strict_fields import DocumentFault, Fields

_LONG: Final = 8_000
Check = Callable[[Fields, str], object]


def _text(fields: Fields, name: str) -> object:
    return fields.text(name)


def _any_text(fields: Fields, name: str) -> object:
    return fields.text(name, limit=_LONG, empty=True)


def _hash(fields: Fields, name: str) -> object:
    return fields.digest(name)


def _number(fields: Fields, name: str) -> object:
    return fields.integer(name)


def _flag(fields: Fields, name: str) -> object:
    return fields.flag(name)


def _moment(fields: Fields, name: str) -> object:
    return fields.maybe_moment(name)


def _person(fields: Fields, name: str) -> object:
    return fields.text(name) if fields.present(name) else None


def _texts(fields: Fields, name: str) -> object:
    return fields.texts(name)


def _hashes(fields: Fields, name: str) -> object:
    return fields.digests(name)


def _object(fields: Fields, name: str) -> object:
    return fields.mapping(name)


def _files(fields: Fields, name: str) -> object:
    return [
        (file.text("name"), file.digest("sha256"), file.integer("rows"))
        for file in fields.records(name, frozenset({"name", "sha256", "rows"}))
    ]


def _one_of(*values: str) -> Check:
    def check(fields: Fields, name: str) -> object:
        if fields.text(name) not in values:
            raise DocumentFault("choice", name)
        return None

    return check


def read_ref(fields: Fields, name: str) -> BlobRef:
    """Return the blob reference that a member holds."""
    inner = fields.record(name, frozenset({"sha256", "size"}))
    return BlobRef(inner.digest("sha256"), inner.integer("size", minimum=1))


@dataclass(frozen=True, slots=True)
class BodySchema:
    """The members of one type's body."""

    required: Mapping[str, Check]
    optional: Mapping[str, Check]

    def read(self, body: object) -> Fields:
        """Hold `body` to this schema; raises `DocumentFault`."""
        fields = Fields(body, "body", frozenset(self.required), frozenset(self.optional))
        for name, check in self.required.items():
            check(fields, name)
        for name, check in self.optional.items():
            if fields.has(name):
                check(fields, name)
        return fields


def _schema(optional: Mapping[str, Check] | None = None, /, **required: Check) -> BodySchema:
    return BodySchema(required, optional or {})


_REVISION: Final = _schema(
    draft=_text,
    digest=_hash,
    number=_number,
    parents=_hashes,
    account=_text,
    action=_one_of("post", "reply"),
    target=_any_text,
    conversation=_any_text,
    flags=_texts,
    payload_ref=read_ref,
)
OUTCOMES: Final = ("sent", "confirmed", "differs", "rejected", "unknown", "missed", "blocked", "dropped")

SCHEMAS: Final[Mapping[EventType, BodySchema]] = {
    EventType.REVISION_PUT: _REVISION,
    EventType.DRAFT_MERGE: _REVISION,
    EventType.DRAFT_DISCARD: _schema(draft=_text),
    EventType.REVIEW_SUBMIT: _schema(draft=_text, digest=_hash, answers=_hashes),
    EventType.REVIEW_APPROVE: _schema(
        draft=_text,
        digest=_hash,
        rule_digest=_hash,
        stage=_text,
        role=_text,
        expires=_moment,
        relies_on=_hashes,
        flags=_texts,
    ),
    EventType.REVIEW_REQUEST_CHANGES: _schema(draft=_text, digest=_hash, reason_ref=read_ref),
    EventType.REVIEW_OBJECT: _schema(draft=_text, digest=_hash, reason_ref=read_ref),
    EventType.REVIEW_WITHDRAW: _schema(draft=_text, target=_hash),
    EventType.REVIEW_COMMENT: _schema(draft=_text, digest=_hash, start=_number, end=_number, text_ref=read_ref),
    EventType.STOP_SET: _schema(scope=_one_of("draft", "account", "everything"), target=_any_text, reason_ref=read_ref),
    EventType.STOP_LIFT: _schema(stop=_hash),
    EventType.PUBLISH_INTENT: _schema(
        publication=_text,
        draft=_text,
        digest=_hash,
        account=_text,
        epoch=_number,
        attempt=_number,
        key=_any_text,
        record=_object,
    ),
    EventType.PUBLISH_RESULT: _schema(
        {"url": _any_text, "native_id": _any_text, "detail": _object},
        publication=_text,
        draft=_text,
        outcome=_one_of(*OUTCOMES),
    ),
    EventType.PUBLISH_SETTLE: _schema(
        {"link": _any_text}, publication=_text, draft=_text, answer=_one_of("there", "not_there", "drop")
    ),
    EventType.PUBLISH_RELEASE: _schema(account=_text, epoch=_number),
    EventType.CONVERSATION_ASSIGN: _schema(conversation=_text, person=_person),
    EventType.CONVERSATION_STATUS: _schema(
        {"until": _moment, "taken_up": _flag, "priority": _text}, conversation=_text, state=_text
    ),
    EventType.CONVERSATION_NOTE: _schema(conversation=_text, note=_text, text_ref=read_ref),
    EventType.CONVERSATION_LABEL: _schema(conversation=_text, label=_text, on=_flag),
    EventType.CONVERSATION_OUTCOME: _schema(conversation=_text, outcome=_text),
    EventType.MESSAGE_SHARED: _schema(message=_text, payload_ref=read_ref),
    EventType.EXPORT_DONE: _schema(what=_text, format=_text, rows=_number, files=_files, manifest=_any_text),
    EventType.RESTORE_DONE: _schema(backup=_any_text, settled=_number, needs_you=_number),
    EventType.HEARTBEAT: _schema(state_digest=_hash, fold=_number, app=_text),
    EventType.BLOB_HAVE: _schema(blobs=_hashes),
}
"""Every known type and its body. Numbers are whole and not negative."""
