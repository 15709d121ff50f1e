"""Full text search over author, subject and text.

Contentless, because the text already stands in `messages`; without column sizes, because hits are ordered by time and
never by rank. Row ids are those of `messages`, so newest first is the index's own order.
"""

from sqlite_utils import Database


def apply(db: Database) -> None:
    """Create the search index."""
    db.execute(
        "CREATE VIRTUAL TABLE search USING fts5(author, subject, text, content='', columnsize=0,"
        " tokenize='unicode61 remove_diacritics 2', prefix='2 3 4')"
    )
    # Segments are merged when sixteen lie at one level, not four: a fifth of the work of storing was to merge again and
    # again what had just been written (https://sqlite.org/fts5.html#the_automerge_configuration_option).
    db.execute("INSERT INTO search (search, rank) VALUES ('automerge', 16)")
