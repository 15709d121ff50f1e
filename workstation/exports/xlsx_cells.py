"""Cells of an Excel sheet: every text a typed string, never a formula or a link.

Limits are Excel's own (support.microsoft.com "Excel specifications and limits"): 32,767 UTF-16 units per cell, numbers
exact to 15 digits, dates from 1900.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from workstation.exports.spreadsheet_text import without_surrogates
from workstation.exports.table_writing import cell_text
from workstation.ports.exporting import Cell

MAX_UNITS: Final = 32_767
MAX_EXACT_INTEGER: Final = 10**15 - 1
FIRST_EXCEL_YEAR: Final = 1901
"""One year later than Excel's first: its 1900 has a 29 February."""


class CellWriter:
    """Writes cells of one workbook. The worksheet is XlsxWriter's, which has no types."""

    def __init__(self, moment_format: object) -> None:
        self._moment_format = moment_format

    def write(self, sheet: Any, row: int, column: int, cell: Cell) -> None:  # noqa: ANN401  (XlsxWriter is untyped)
        """Write one cell; texts must fit (see `parts_of`)."""
        match cell:
            case None | "":
                return
            case bool():
                sheet.write_boolean(row, column, cell)
            case int() if abs(cell) <= MAX_EXACT_INTEGER:
                sheet.write_number(row, column, cell)
            case datetime() if cell.astimezone(UTC).year >= FIRST_EXCEL_YEAR:
                sheet.write_datetime(row, column, cell.astimezone(UTC).replace(tzinfo=None), self._moment_format)
            case _:
                _write_text(sheet, row, column, without_surrogates(cell_text(cell)))


def parts_of(text: str) -> Iterator[str]:
    """Yield `text` in parts that each fit a cell; never cuts inside a surrogate pair."""
    units, start = 0, 0
    for position, character in enumerate(text):
        size = 2 if character > "\uffff" else 1
        if units + size > MAX_UNITS:
            yield text[start:position]
            units, start = 0, position
        units += size
    yield text[start:]


def _write_text(sheet: Any, row: int, column: int, text: str) -> None:  # noqa: ANN401  (XlsxWriter is untyped)
    if text.startswith("<r>") and text.endswith("</r>"):
        # XlsxWriter takes a string of this shape for ready-made rich text and would put it into the sheet unescaped.
        # Written as real rich text, its fragments are escaped.
        sheet.write_rich_string(row, column, text[0], text[1], text[2:])
    else:
        sheet.write_string(row, column, text)
