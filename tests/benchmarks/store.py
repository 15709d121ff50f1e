"""Storing 10,000 entries of 100 feeds through our own path, beside raw `executemany` into the same tables and index.

Both write the same rows under the same pragmas with one commit per feed. Ours also hashes, decides what is new, places
messages in threads, keeps the counters and records what changed.
"""

import tempfile
import time
from collections import defaultdict
from pathlib import Path

from tests.benchmarks.figures import Figure
from tests.benchmarks.synthetic_messages import NOW, Words, channel, entries
from workstation.services.taking_in import TakingIn
from workstation.storage.connections import connect_writer
from workstation.storage.layout import WorkspaceLayout
from workstation.storage.schema import migrate
from workstation.storage.tables import SqliteTables

FEEDS, ENTRIES = 100, 100
_TABLES = {"conversations": "num", "messages": "slot"}


def fresh(folder: Path, channels):
    layout = WorkspaceLayout(folder)
    connection = connect_writer(layout.database, create=True)
    migrate(connection, layout)
    tables = SqliteTables(connection)
    connection.execute("BEGIN IMMEDIATE")
    for item in channels:
        tables.channels.add(item)
    connection.execute("COMMIT")
    return connection, tables


def ours(folder: Path, feeds) -> tuple[float, list]:
    connection, tables = fresh(folder, [item for item, _ in feeds])
    taking_in = TakingIn()
    started = time.perf_counter()
    for item, batch in feeds:
        connection.execute("BEGIN IMMEDIATE")
        taking_in.take(tables, item, batch, NOW)
        connection.execute("COMMIT")
    seconds = time.perf_counter() - started
    rows = _rows(connection)
    connection.close()
    return seconds, rows


def _rows(connection) -> list:
    """Return what was stored, feed by feed: (statement, rows) in the order of writing."""
    by_account = defaultdict(list)
    for table, order in _TABLES.items():
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        grouped = defaultdict(list)
        for account, *row in connection.execute(f"SELECT account, {', '.join(columns)} FROM {table} ORDER BY {order}"):
            grouped[account].append(row)
        for account, rows in grouped.items():
            by_account[account].append((statement, rows))
    words = "SELECT account, slot, author_name, subject, text FROM messages ORDER BY slot"
    grouped = defaultdict(list)
    for account, *row in connection.execute(words):
        grouped[account].append(row)
    for account, rows in grouped.items():
        by_account[account].append(("INSERT INTO search (rowid, author, subject, text) VALUES (?, ?, ?, ?)", rows))
    return [by_account[account] for account in sorted(by_account)]


def raw(folder: Path, feeds, rows) -> float:
    connection, _ = fresh(folder, [item for item, _ in feeds])
    started = time.perf_counter()
    for parts in rows:
        connection.execute("BEGIN IMMEDIATE")
        for statement, values in parts:
            connection.executemany(statement, values)
        connection.execute("COMMIT")
    seconds = time.perf_counter() - started
    connection.close()
    return seconds


def run(*, rounds: int = 5) -> list[Figure]:
    words = Words(1)
    feeds = [(channel(number), entries(words, number, ENTRIES)) for number in range(FEEDS)]
    mine, theirs = [], []
    with tempfile.TemporaryDirectory(prefix="atalaya-store-") as name:
        for number in range(rounds):
            folders = [Path(name) / f"{who}{number}" for who in ("ours", "raw")]
            for folder in folders:
                folder.mkdir()
            seconds, rows = ours(folders[0], feeds)
            mine.append(seconds)
            theirs.append(raw(folders[1], feeds, rows))
    total = FEEDS * ENTRIES
    return [
        Figure(
            f"store {total:,} entries, best of {rounds}",
            f"{min(mine):.2f} s ({total / min(mine):,.0f}/s)",
            f"{min(theirs):.2f} s ({total / min(theirs):,.0f}/s) executemany",
            f"{min(theirs) / min(mine):.2f} of its speed",
            ">= 0.6, later 0.8",
        )
    ]
