"""What every writer shares: the rows of one table with counting, and cells as plain text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from workstation.ports.exporting import Cell, Column, Row

ROWS_BETWEEN_REPORTS: Final = 256


class CancelledError(Exception):
    """The person cancelled; leaves the writers through their `with` blocks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableReport:
    """What became of one table; `changed` counts cells that differ from the data: `defused`, `split`."""

    table: str
    columns: tuple[Column, ...]
    rows: int
    changed: dict[str, int]


class ExportRun:
    """Counts rows over all tables, tells the progress and notices a cancel."""

    def __init__(self, on_progress: Callable[[int], None], cancelled: Callable[[], bool]) -> None:
        self._on_progress = on_progress
        self._cancelled = cancelled
        self.rows = 0

    def counted(self, rows: Iterator[Row]) -> Iterator[Row]:
        """Yield `rows`.

        Raises:
            CancelledError: the person cancelled.
        """
        self.check()
        for row in rows:
            yield row
            self.rows += 1
            if self.rows % ROWS_BETWEEN_REPORTS == 0:
                self.check()
        self.check()

    def check(self) -> None:
        """Report progress, and stop when cancelled."""
        self._on_progress(self.rows)
        if self._cancelled():
            raise CancelledError


def cell_text(cell: Cell) -> str:
    """Return a cell as text: ISO 8601 in UTC for datetimes, true/false, nothing for None."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case datetime():
            return iso_utc(cell)
        case _:
            return str(cell)


def iso_utc(moment: datetime) -> str:
    """Return an aware moment as ISO 8601 in UTC with a final Z."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
