"""The list's model: ids only; rows come when they are looked at, and the order never changes under a reader.

A change marks ids stale and they are fetched again in place. What arrives is counted and announced (`newcomers`) and
joins the list only when the person asks. Rows leave only after the person's own action, and come back when undone.
"""

from bisect import bisect_left
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.inbox.id_list_model import ROOT, IdListModel, Index, RowRole
from ui.inbox.newcomers import SETTLE_MS, count_newcomers
from ui.inbox.row_cache import RowCache
from workstation.domain.conversations import ConversationRow
from workstation.domain.identifiers import ConversationId

if TYPE_CHECKING:
    from workstation.domain.pages import ConversationPage

PAGE = 50


class RowSource(Protocol):
    """The part of the searching service that the list needs."""

    def conversations(
        self, query: str, *, after: str | None = None, limit: int = 50
    ) -> Coroutine[Any, Any, "ConversationPage"]:
        """Return one page of the conversations that answer `query`, newest first."""
        ...

    def rows(self, ids: Sequence[ConversationId]) -> Coroutine[Any, Any, Mapping[ConversationId, ConversationRow]]:
        """Return the rows of `ids` that exist."""
        ...


Run = Callable[..., None]
Keeps = Callable[[ConversationRow], bool]


class InboxModel(IdListModel):
    """Conversations of one query, newest first.

    Args:
        source: where pages and rows come from.
        run: `Shell.run`.

    Signals:
        page_shown(bool): a page arrived; true for the first one of a query.
        newcomers(int): so many conversations got something new since the list was made.
        rows_refreshed(): rows in the list changed in place or left.
    """

    page_shown = Signal(bool)
    newcomers = Signal(int)
    rows_refreshed = Signal()

    def __init__(self, source: RowSource, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._run = source, run
        self._cache = RowCache()
        self._wanted: set[ConversationId] = set()
        self._may_leave: set[ConversationId] = set()
        self._left: set[ConversationId] = set()
        self._keeps: Keeps = lambda _row: True
        self._query = ""
        self._next: str | None = None
        self._loading = False
        self._generation = 0
        self._fetch_timer = self._timer(0, self._fetch_wanted)
        self._arrival_timer = self._timer(SETTLE_MS, self._look_for_newcomers)

    def _timer(self, interval: int, reached: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(reached)
        return timer

    # What the screen asks

    @property
    def query(self) -> str:
        """The query shown."""
        return self._query

    @property
    def complete(self) -> bool:
        """Whether every conversation of the query is in the list."""
        return self._next is None and not self._loading

    @property
    def loading(self) -> bool:
        """Whether a page is on its way."""
        return self._loading

    def show_query(self, query: str, keeps: Keeps) -> None:
        """Replace the list by the answer to `query`; the old rows stay until the first page is there.

        Args:
            query: in the search language.
            keeps: tells whether a row still belongs here after the person's own action.
        """
        self._query, self._keeps = query, keeps
        self._generation += 1
        self._arrival_timer.stop()
        self._loading = True
        self._load(None)

    def reload(self) -> None:
        """Ask again from the top: what arrived joins the list."""
        self.show_query(self._query, self._keeps)

    def row_at(self, number: int) -> ConversationRow | None:
        """Return the row in a line, or None when it is not known yet."""
        return self._cache.get(self._ids[number]) if 0 <= number < len(self._ids) else None

    def rows_known(self) -> list[ConversationRow]:
        """Return the rows of the list that are in memory, in its order."""
        return [row for row in map(self._cache.peek, self._ids) if row is not None]

    def row_of(self, conversation: ConversationId) -> ConversationRow | None:
        """Return a row by its id, as last known."""
        return self._cache.get(conversation)

    # What the world tells

    def conversations_changed(self, identifiers: Iterable[str], arrived: Iterable[str]) -> None:
        """Fetch what changed again, in place, and look for newcomers when something arrived."""
        touched = {ConversationId(item) for item in identifiers}
        here = {item for item in touched if item in self._moments}
        back = touched & self._left
        if here or back:
            self._cache.mark_stale(here)
            self._wanted |= here | back
            self._fetch_timer.start()
        if any(True for _ in arrived):
            self._arrival_timer.start()

    def may_leave(self, identifiers: Iterable[ConversationId]) -> None:
        """Let these rows leave the list when they are next fetched and no longer belong: the person acted on them."""
        self._may_leave.update(identifiers)

    # Qt

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        identifier = self._ids[index.row()]
        if role == RowRole.ID:
            return identifier
        if role == RowRole.CHECKED:
            return identifier in self._checked
        if role == RowRole.ROW:
            if self._cache.needs(identifier):
                self._wanted.add(identifier)
                self._fetch_timer.start()
            return self._cache.get(identifier)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None and not self._loading

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._loading = True
            self._load(self._next)

    # Loading

    def _load(self, after: str | None) -> None:
        generation = self._generation
        work = self._source.conversations(self._query, after=after, limit=PAGE)
        self._run("inbox.page", work, lambda page: self._page_came(page, after, generation))

    def _page_came(self, page: "ConversationPage", after: str | None, generation: int) -> None:
        if generation != self._generation:
            return
        self._loading, self._next = False, page.next
        self._cache.keep(page.rows)
        if after is None:
            self._start_over(page.rows)
        else:
            self._append(page.rows)
        self.page_shown.emit(after is None)

    def _start_over(self, rows: Sequence[ConversationRow]) -> None:
        self.beginResetModel()
        self._ids = [row.id for row in rows]
        self._moments = {row.id: row.last_at for row in rows}
        self._checked &= self._moments.keys()
        self._left.clear()
        self._may_leave.clear()
        self.endResetModel()
        self.newcomers.emit(0)

    def _append(self, rows: Sequence[ConversationRow]) -> None:
        fresh = [row for row in rows if row.id not in self._moments]
        if fresh:
            first = len(self._ids)
            self.beginInsertRows(ROOT, first, first + len(fresh) - 1)
            self._ids.extend(row.id for row in fresh)
            self._moments.update((row.id, row.last_at) for row in fresh)
            self.endInsertRows()

    def _fetch_wanted(self) -> None:
        wanted, self._wanted = tuple(self._wanted), set()
        generation = self._generation
        if wanted:
            self._run("inbox.rows", self._source.rows(wanted), lambda rows: self._rows_came(wanted, rows, generation))

    def _rows_came(
        self, wanted: Sequence[ConversationId], rows: Mapping[ConversationId, ConversationRow], generation: int
    ) -> None:
        if generation != self._generation:
            return
        self._cache.keep(rows.values())
        for identifier in wanted:
            row = rows.get(identifier)
            if identifier in self._moments:
                self._refresh_line(identifier, row)
            elif row is not None and identifier in self._left and self._keeps(row):
                self._bring_back(row)
        self.rows_refreshed.emit()

    def _refresh_line(self, identifier: ConversationId, row: ConversationRow | None) -> None:
        gone = row is None or (identifier in self._may_leave and not self._keeps(row))
        self._may_leave.discard(identifier)
        line = self._ids.index(identifier)
        if not gone:
            index = self.index(line)
            self.dataChanged.emit(index, index)
            return
        self.beginRemoveRows(ROOT, line, line)
        self._ids.pop(line)
        del self._moments[identifier]
        self._checked.discard(identifier)
        self._cache.forget((identifier,))
        self._left.add(identifier)
        self.endRemoveRows()

    def _bring_back(self, row: ConversationRow) -> None:
        self._left.discard(row.id)
        line = bisect_left(self._ids, -row.last_at.timestamp(), key=lambda item: -self._moments[item].timestamp())
        self.beginInsertRows(ROOT, line, line)
        self._ids.insert(line, row.id)
        self._moments[row.id] = row.last_at
        self.endInsertRows()

    # Newcomers

    def _look_for_newcomers(self) -> None:
        generation = self._generation
        work = self._source.conversations(self._query, limit=PAGE)
        self._run("inbox.newcomers", work, lambda page: self._newcomers_came(page, generation))

    def _newcomers_came(self, page: "ConversationPage", generation: int) -> None:
        if generation != self._generation:
            return
        if not self._ids:
            self.reload()
            return
        self.newcomers.emit(count_newcomers(page.rows, self._moments))
