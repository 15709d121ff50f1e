"""The columns and rows of every export, read page by page from one snapshot."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from workstation.domain.conversations import ConversationRow
from workstation.domain.drafts import DraftRow
from workstation.domain.errors import Reason, RuleViolation
from workstation.domain.identifiers import PersonId
from workstation.domain.messages import Message
from workstation.domain.publications import Publication
from workstation.domain.queries import Query, Viewpoint, parse_query
from workstation.ports.exporting import Column, ColumnKind, ExportTable, Row
from workstation.ports.storage import Tables
from workstation.services.publishing_views import view

_PAGE = 500
_TIME = ColumnKind.DATETIME
_INT = ColumnKind.INT
_BOOL = ColumnKind.BOOL


def _query(text: str) -> Query:
    parsed = parse_query(text)
    if isinstance(parsed, Query):
        return parsed
    raise RuleViolation(
        *(
            Reason(problem.code, {"start": problem.start, "end": problem.end, "suggestion": problem.suggestion})
            for problem in parsed
        )
    )


def _messages(tables: Tables, query: str, viewer: PersonId, now: datetime) -> ExportTable:
    parsed, viewpoint = _query(query), Viewpoint(person=viewer, now=now)

    def rows() -> Iterator[Row]:
        after: str | None = None
        while True:
            page = tables.search.messages(parsed, viewpoint, after, _PAGE)
            yield from map(_message_row, page.messages)
            after = page.next
            if after is None:
                return

    columns = (
        Column("id"),
        Column("external_id"),
        Column("conversation"),
        Column("channel"),
        Column("kind"),
        Column("author"),
        Column("author_handle"),
        Column("sent_at", _TIME),
        Column("received_at", _TIME),
        Column("edited_at", _TIME),
        Column("state"),
        Column("subject"),
        Column("text"),
        Column("url"),
        Column("own", _BOOL),
        Column("versions", _INT),
        Column("reply_to"),
    )
    return ExportTable("messages", columns, rows())


def _message_row(message: Message) -> Row:
    return (
        message.id,
        message.native_id,
        message.conversation,
        message.account,
        message.kind.value,
        message.author.name,
        message.author.handle,
        message.sent_at,
        message.received_at,
        message.edited_at,
        message.state.value,
        message.subject,
        message.text,
        message.url,
        message.own is not None,
        message.version_count,
        message.parent,
    )


def _conversations(tables: Tables, query: str, viewer: PersonId, now: datetime) -> ExportTable:
    parsed, viewpoint = _query(query), Viewpoint(person=viewer, now=now)

    def rows() -> Iterator[Row]:
        after: str | None = None
        while True:
            page = tables.search.conversations(parsed, viewpoint, after, _PAGE)
            yield from map(_conversation_row, page.rows)
            after = page.next
            if after is None:
                return

    columns = (
        Column("id"),
        Column("channel"),
        Column("channel_title"),
        Column("mode"),
        Column("taken_up", _BOOL),
        Column("state"),
        Column("subject"),
        Column("who"),
        Column("last_at", _TIME),
        Column("messages", _INT),
        Column("assignee"),
        Column("labels"),
        Column("priority"),
        Column("snoozed_until", _TIME),
    )
    return ExportTable("conversations", columns, rows())


def _conversation_row(row: ConversationRow) -> Row:
    return (
        row.id,
        row.account,
        row.channel_title,
        row.mode.value,
        row.taken_up,
        row.state.value,
        row.subject,
        row.who,
        row.last_at,
        row.message_count,
        row.assignee_name,
        ", ".join(row.labels),
        row.priority.value,
        row.snoozed_until,
    )


def _drafts(tables: Tables, query: str, viewer: PersonId, now: datetime) -> ExportTable:
    del viewer, now
    _refuse_query(query)
    columns = (
        Column("id"),
        Column("channel"),
        Column("channel_title"),
        Column("action"),
        Column("state"),
        Column("revision", _INT),
        Column("digest"),
        Column("title"),
        Column("text"),
        Column("author"),
        Column("updated_at", _TIME),
        Column("conversation"),
        Column("signed"),
        Column("missing"),
    )
    return ExportTable("drafts", columns, (_draft_row(tables, row) for row in tables.drafts.rows()))


def _draft_row(tables: Tables, row: DraftRow) -> Row:
    revision = tables.drafts.revision(row.digest)
    return (
        row.id,
        row.account,
        row.channel_title,
        row.action.value,
        row.state.value,
        row.revision,
        row.digest,
        row.title,
        revision.content.text if revision else row.preview,
        row.author_name,
        row.updated_at,
        row.conversation,
        "; ".join(f"{need.role}: {', '.join(need.signed_by)}" for need in row.needs if need.signed_by),
        "; ".join(f"{need.role}: {need.missing}" for need in row.needs if need.missing),
    )


def _publications(tables: Tables, query: str, viewer: PersonId, now: datetime) -> ExportTable:
    del viewer, now
    _refuse_query(query)
    columns = (
        Column("id"),
        Column("draft"),
        Column("digest"),
        Column("channel"),
        Column("channel_title"),
        Column("state"),
        Column("title"),
        Column("text"),
        Column("url"),
        Column("external_id"),
        Column("created_at", _TIME),
        Column("updated_at", _TIME),
        Column("signed_by"),
        Column("reasons"),
    )
    every = tables.publications.recent(-1)
    return ExportTable("publications", columns, (_publication_row(view(tables, item)) for item in every))


def _publication_row(publication: Publication) -> Row:
    return (
        publication.id,
        publication.draft,
        publication.digest,
        publication.account,
        publication.channel_title,
        publication.state.value,
        publication.title,
        publication.text,
        publication.url,
        publication.native_id,
        publication.created_at,
        publication.updated_at,
        "; ".join(f"{name} ({role}) {at.isoformat()}" for name, role, at in publication.signed_by),
        "; ".join(reason.code for reason in publication.reasons),
    )


def _refuse_query(query: str) -> None:
    if query:
        raise RuleViolation(Reason("query_not_for_this_export"))


TABLES: Mapping[str, Callable[[Tables, str, PersonId, datetime], ExportTable]] = {
    "messages": _messages,
    "conversations": _conversations,
    "drafts": _drafts,
    "publications": _publications,
}
"""What can be exported, each as a function of the snapshot, the query, who looks and when."""
