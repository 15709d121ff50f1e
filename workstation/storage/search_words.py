"""The words of messages in the full text index, written together with the messages."""

from collections.abc import Sequence
from typing import NamedTuple

from workstation.domain.messages import IncomingMessage
from workstation.storage.connections import SqliteConnection


class Words(NamedTuple):
    """What is indexed of one message; a contentless index needs exactly these again to forget them."""

    number: int
    author: str
    subject: str
    text: str


def words_of(number: int, message: IncomingMessage) -> Words:
    """Return the words of a message with row number `number`."""
    author = message.author
    return Words(
        number, f"{author.name} {author.handle}" if author.handle else author.name, message.subject, message.text
    )


class SearchWords:
    """Adds to and takes from the index."""

    def __init__(self, connection: SqliteConnection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def add(self, words: Sequence[Words]) -> None:
        """Index messages; row numbers must rise, as the index begins a new segment whenever they fall."""
        self._connection.executemany("INSERT INTO search (rowid, author, subject, text) VALUES (?, ?, ?, ?)", words)

    def forget(self, words: Words) -> None:
        """Take one message out of the index."""
        self._connection.execute(
            "INSERT INTO search (search, rowid, author, subject, text) VALUES ('delete', ?, ?, ?, ?)", words
        )
