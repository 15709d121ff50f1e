"""CSV that Excel opens by double click: UTF-8 with BOM, CRLF, every cell quoted (RFC 4180), formulas defused."""

import csv
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from typing import Final

from workstation.exports.spreadsheet_text import defused, without_surrogates
from workstation.exports.table_writing import TableReport, cell_text
from workstation.ports.exporting import Cell, Column, Row

_REPLACED: Final = str.maketrans({"\0": "\ufffd"})
"""Many readers end a cell, or the file, at a NUL."""


class _Line:
    """What `csv` writes to; keeps the one line that is being made."""

    text = ""

    def write(self, text: str) -> int:
        self.text = text
        return len(text)


def write_csv(name: str, columns: tuple[Column, ...], rows: Iterator[Row], put: Callable[[bytes], None]) -> TableReport:
    """Write the header and every row to `put`; the report counts the cells that were `defused`."""
    line, count, changed = _Line(), 0, 0
    writer = csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator="\r\n")

    def put_row(cells: list[str]) -> None:
        writer.writerow(cells)
        put(line.text.encode("utf-8"))

    put(BOM_UTF8)
    put_row([_safe(column.name)[0] for column in columns])
    for row in rows:
        cells = [_safe(cell) for cell in row]
        put_row([text for text, _ in cells])
        changed += sum(was_defused for _, was_defused in cells)
        count += 1
    return TableReport(table=name, columns=columns, rows=count, changed={"defused": changed} if changed else {})


def _safe(cell: Cell) -> tuple[str, bool]:
    if not isinstance(cell, str):
        return cell_text(cell), False
    text = without_surrogates(cell).translate(_REPLACED)
    harmless = defused(text)
    return harmless, harmless != text
