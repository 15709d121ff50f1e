"""Between draft rows and the facts they stand for."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from workstation.domain.draft_payload import read_payload
from workstation.domain.drafts import Action, Content, DraftRow, DraftState, MediaRef, Need, digest_of
from workstation.domain.errors import EnvironmentProblem
from workstation.domain.identifiers import AccountId, ConversationId, Digest, DraftId, MediaHash, PersonId
from workstation.ports.draft_tables import DraftRecord
from workstation.storage.row_mapping import from_us, from_us_or_none, to_us, to_us_or_none

DRAFT_COLUMNS = (
    "id, account, action, conversation, target, title, preview, state, revision, digest, author, author_name,"
    " updated_at, needs, turns, goes_out, comments, stopped_by, stale_at, out_at"
)


def draft_values(record: DraftRecord) -> tuple[object, ...]:
    """Return the values of a draft's columns."""
    row = record.row
    return (
        row.id,
        row.account,
        row.action.value,
        row.conversation,
        record.target,
        row.title,
        row.preview,
        row.state.value,
        row.revision,
        row.digest,
        row.author,
        row.author_name,
        to_us(row.updated_at),
        json.dumps([asdict(need) for need in row.needs], ensure_ascii=False),
        json.dumps(dict(record.turns), ensure_ascii=False),
        to_us_or_none(row.goes_out),
        row.comments,
        row.stopped_by,
        to_us_or_none(record.stale_at),
        to_us_or_none(record.out_at),
    )


def draft_row(values: Sequence[Any], person: PersonId | None) -> DraftRow:
    """Return the row that `DRAFT_COLUMNS`, the channel's kind and title and the answered author's name hold."""
    turns: Mapping[str, list[str]] = json.loads(values[14])
    return DraftRow(
        id=DraftId(values[0]),
        account=AccountId(values[1]),
        channel_kind=values[20] or "",
        channel_title=values[21] or "",
        action=Action(values[2]),
        title=values[5],
        preview=values[6],
        state=DraftState(values[7]),
        revision=values[8],
        digest=Digest(values[9]),
        author=PersonId(values[10]),
        author_name=values[11],
        updated_at=from_us(values[12]),
        conversation=None if values[3] is None else ConversationId(values[3]),
        needs=tuple(_need(item) for item in json.loads(values[13])),
        your_turn=tuple(turns.get(person, ())) if person is not None else (),
        goes_out=from_us_or_none(values[15]),
        comments=values[16],
        stopped_by=values[17],
        answers=values[22],
    )


def _need(item: Mapping[str, Any]) -> Need:
    return Need(
        stage=item["stage"],
        role=item["role"],
        k=item["k"],
        signed_by=tuple(item["signed_by"]),
        missing=item["missing"],
        candidates=tuple(item["candidates"]),
    )


def content_of(payload: bytes, digest: str) -> Content:
    """Return what a stored payload says.

    Raises:
        EnvironmentProblem: `revision_damaged` when the bytes are not the ones behind `digest`.
    """
    if digest_of(payload) == digest:
        content = read_payload(payload, json.loads(payload))
        if isinstance(content, Content):
            return content
    raise EnvironmentProblem("revision_damaged", digest=digest)


def with_sizes(content: Content, known: Mapping[MediaHash, MediaRef]) -> Content:
    """Return the content with the sizes of its media, which are no part of what is signed."""
    media = tuple(
        replace(item, size=found.size, width=found.width, height=found.height)
        if (found := known.get(item.sha256))
        else item
        for item in content.media
    )
    return replace(content, media=media)
