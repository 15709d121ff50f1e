"""Next page, open conversation and search, newest first, with 10,000 messages and with ten or a hundred times as many.

Nine of ten messages are feed entries, the others comments in threads of up to eight. Each figure is the best of many
runs on open workspaces, which take turns, through the same read connection that the window uses.
"""

import tempfile
from pathlib import Path

from tests.benchmarks.figures import Figure, best_ms
from tests.benchmarks.synthetic_messages import NOW, Words, channel, comments, entries
from tests.fakes.open_store import OpenStore
from workstation.domain.channels import ConversationMode
from workstation.domain.queries import Query, parse_query

BATCH = 500
LIMIT = 50


def fill(store: OpenStore, total: int) -> None:
    """Put in `total` messages of 40 feeds and 4 sites, spread over the same 300 days."""
    words = Words(7)
    feeds = [channel(number) for number in range(40)]
    sites = [channel(900 + number, ConversationMode.ADDRESSED) for number in range(4)]
    store.add(*feeds, *sites)
    for number, item in enumerate(feeds):
        items = entries(words, number, total * 9 // 10 // len(feeds))
        for start in range(0, len(items), BATCH):
            store.take(item, *items[start : start + BATCH], at=NOW)
    for number, item in enumerate(sites):
        items = comments(words, 900 + number, total // 10 // len(sites))
        for start in range(0, len(items), BATCH):
            store.take(item, *items[start : start + BATCH], at=NOW)


def query_of(text: str) -> Query:
    parsed = parse_query(text)
    assert isinstance(parsed, Query)
    return parsed


def actions(store: OpenStore):
    """Return what a person does, by name; each action reads one page."""
    viewpoint = store.viewpoint()

    def listing(text, *, pages=1):
        query, after = query_of(text), None
        for _ in range(pages - 1):
            page = store.read(lambda tables, after=after: tables.search.conversations(query, viewpoint, after, LIMIT))
            after = page.next
        return lambda: store.read(lambda tables: tables.search.conversations(query, viewpoint, after, LIMIT))

    def hits(text):
        query = query_of(text)
        return lambda: store.read(lambda tables: tables.search.messages(query, viewpoint, None, LIMIT))

    thread = store.conversations("is:addressed", limit=1).rows[0].id

    def opened(tables):
        tables.conversations.rows([thread], viewpoint)
        tables.triage.notes(thread)
        tables.conversations.history(thread, 20)
        return tables.messages.page(thread, viewpoint, None, LIMIT, newest_first=False)

    vocabulary = Words(7).words
    return {
        "first page, addressed and open": listing("is:open is:addressed"),
        "tenth page, addressed and open": listing("is:open is:addressed", pages=10),
        "tenth page, heard": listing("is:heard", pages=10),
        "third page of one channel": listing(f"channel:{channel(3).id}", pages=3),
        "unread for me": listing("is:unread is:open"),
        "open a conversation": lambda: store.read(opened),
        "figures of the views": store.counters,
        "search: a frequent word": listing(f"{vocabulary[0]} "),
        "search: a word in one of 30 messages": listing(f"{vocabulary[300]} "),
        "search: two frequent words": listing(f"{vocabulary[1]} {vocabulary[2]} "),
        "search: a phrase": listing(f'"{vocabulary[0]} {vocabulary[1]}"'),
        "search as you type: 2 letters": listing(vocabulary[40][:2]),
        "search as you type: 4 letters": listing(vocabulary[40][:4]),
        "search messages: a frequent word": hits(f"{vocabulary[0]} "),
        "search: word, open and addressed": listing(f"{vocabulary[0]} is:open is:addressed "),
    }


def measure(folder: Path, sizes: tuple[int, ...]) -> dict[str, list[float]]:
    """Return the milliseconds of every action, one figure for each size."""
    stores = [OpenStore(folder / str(size), readers=1) for size in sizes]
    try:
        for store, size in zip(stores, sizes, strict=True):
            fill(store, size)
        by_size = [actions(store) for store in stores]
        return {name: best_ms([every[name] for every in by_size]) for name in by_size[0]}
    finally:
        for store in stores:
            store.storage.close_now()


def run(*, sizes: tuple[int, ...] = (10_000, 100_000)) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="atalaya-growth-") as name:
        measured = measure(Path(name), sizes)
    return [
        Figure(
            f"{what} ({size:,} messages)",
            f"{times[number]:.2f} ms",
            f"{times[0]:.2f} ms with {sizes[0]:,}",
            f"{times[number] / times[0]:.2f} x",
            "<= 1.3 x",
        )
        for number, size in enumerate(sizes)
        if number
        for what, times in measured.items()
    ]
