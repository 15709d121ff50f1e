"""JSON Lines: one object per row, every text exactly as it is (UTF-8, LF, no BOM)."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime

from workstation.exports.spreadsheet_text import without_surrogates
from workstation.exports.table_writing import TableReport, iso_utc
from workstation.ports.exporting import Cell, Column, Row


def write_json_lines(
    name: str, columns: tuple[Column, ...], rows: Iterator[Row], put: Callable[[bytes], None]
) -> TableReport:
    """Write every row to `put` as an object whose members are the columns' names."""
    names, count = [column.name for column in columns], 0
    for row in rows:
        members = dict(zip(names, map(_value, row), strict=True))
        put(json.dumps(members, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n")
        count += 1
    return TableReport(table=name, columns=columns, rows=count, changed={})


def _value(cell: Cell) -> str | int | bool | None:
    if isinstance(cell, datetime):
        return iso_utc(cell)
    return without_surrogates(cell) if isinstance(cell, str) else cell
