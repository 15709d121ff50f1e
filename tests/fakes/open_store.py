"""A real workspace database in a folder of the test, and shorthands to put things into it."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from tests.fakes.fake_clock import NOON, FakeClock
from workstation.domain.changes import Changes
from workstation.domain.channels import Channel
from workstation.domain.identifiers import ConversationId, MessageId, PersonId, conversation_id, message_id
from workstation.domain.messages import Incoming
from workstation.domain.queries import Query, Viewpoint, parse_query
from workstation.ports.storage import Tables
from workstation.services.taking_in import OwnPosts, Taken, TakingIn
from workstation.storage import SqliteStorage, open_storage

ANA, JON = PersonId("ana"), PersonId("jon")


class OpenStore:
    """An open workspace that remembers what was announced."""

    def __init__(self, folder: Path, *, clock: FakeClock | None = None, **options) -> None:
        self.clock = clock or FakeClock()
        self.announced: list[Changes] = []
        self.storage: SqliteStorage = open_storage(
            folder, clock=self.clock, on_commit=self.announced.append, holder="test", **options
        )

    def write(self, work):
        return self.storage.transact_blocking(work)

    def read(self, work):
        return self.storage.read_blocking(work)

    def add(self, *channels: Channel) -> None:
        for channel in channels:
            self.write(lambda tables, channel=channel: tables.channels.add(channel))

    def take(
        self, channel: Channel, *items: Incoming, at: datetime | None = None, own_posts: OwnPosts | None = None
    ) -> Taken:
        """Take a batch in as collecting does."""
        received = at or self.clock.now()

        def work(tables: Tables) -> Taken:
            return TakingIn(own_posts).take(tables, tables.channels.get(channel.id), items, received)

        return self.write(work)

    def viewpoint(self, person: PersonId = ANA) -> Viewpoint:
        return Viewpoint(person=person, now=NOON, names={ANA: "Ana Ribera", JON: "Jon Etxeberria"})

    def row(self, conversation: ConversationId, person: PersonId = ANA):
        return self.read(lambda tables: tables.conversations.rows([conversation], self.viewpoint(person)))[conversation]

    def conversations(self, query: str = "", *, person: PersonId = ANA, after: str | None = None, limit: int = 50):
        parsed = parse_query(query)
        assert isinstance(parsed, Query), parsed
        return self.read(lambda tables: tables.search.conversations(parsed, self.viewpoint(person), after, limit))

    def messages(self, query: str = "", *, person: PersonId = ANA, after: str | None = None, limit: int = 50):
        parsed = parse_query(query)
        assert isinstance(parsed, Query), parsed
        return self.read(lambda tables: tables.search.messages(parsed, self.viewpoint(person), after, limit))

    def thread(self, channel: Channel, root: str, *, newest_first: bool = False):
        name = conversation_id(channel.id, root)
        return self.read(
            lambda tables: tables.messages.page(
                tables.conversations.resolve(name), self.viewpoint(), None, 100, newest_first=newest_first
            )
        ).messages

    def message(self, channel: Channel, native: str):
        identifier: MessageId = message_id(channel.id, native)
        return self.read(lambda tables: tables.messages.get(identifier, ANA))

    def counters(self, person: PersonId = ANA):
        return self.read(lambda tables: tables.conversations.counters(person))

    def counters_hold(self) -> bool:
        """Tell whether the kept figures equal a fresh count."""
        return self.write(lambda tables: tables.counters.recount())


def every_page(ask) -> Sequence:
    """Follow `next` to the end; `ask(after)` returns a page."""
    pages, after = [], None
    while True:
        page = ask(after)
        pages.append(page)
        after = page.next
        if after is None:
            return pages
