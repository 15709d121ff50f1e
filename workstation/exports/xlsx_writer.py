"""Excel workbooks: one sheet per table, built row by row in a scratch file on this machine.

A text longer than a cell holds stands in the sheet "long texts", part by part; the last column of its row, "continues",
names its column. A table longer than a sheet goes on in a further sheet.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from workstation.exports.drive_errors import drive_code
from workstation.exports.table_writing import ExportRun, TableReport
from workstation.exports.xlsx_cells import CellWriter, parts_of
from workstation.exports.xlsx_sheets import SheetNames
from workstation.ports.exporting import DriveProblem, ExportTable, Row

LONG_TEXTS: Final = "long texts"
CONTINUES: Final = "continues"
LONG_TEXT_COLUMNS: Final = ("sheet", "row", "column", "part", "text")
MAX_ROWS: Final = 1_048_576
MOMENT_FORMAT: Final = 'yyyy-mm-dd hh:mm:ss" UTC"'


def write_workbook(
    path: Path, tables: Iterable[ExportTable], created_at: datetime, run: ExportRun, *, max_rows: int = MAX_ROWS
) -> list[TableReport]:
    """Write every table into the workbook `path`, a scratch file; `max_rows` per sheet counts the header.

    Raises:
        DriveProblem: `export.scratch_full`, or `export.scratch_failed` with the cause.
        CancelledError: the person cancelled.
    """
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": str(path.parent)})
    book.use_zip64()
    book.set_properties({"created": created_at.astimezone(UTC).replace(tzinfo=None)})
    workbook = _Workbook(book, max_rows)
    try:
        reports = [workbook.write_table(table, run) for table in tables]
        with scratch_errors():
            _close(book)
    finally:
        _let_go(book)
    return reports


@contextmanager
def scratch_errors() -> Iterator[None]:
    """Tell what goes wrong with scratch files on this machine apart from what goes wrong on the target drive."""
    try:
        yield
    except OSError as error:
        full = drive_code(error) == "export.drive_full"
        code = "export.scratch_full" if full else "export.scratch_failed"
        raise DriveProblem(code, errno=error.errno) from error


class _Workbook:
    """One workbook while it is written. XlsxWriter has no types, so its objects are `Any`."""

    def __init__(self, book: Any, max_rows: int) -> None:  # noqa: ANN401  (XlsxWriter is untyped)
        self._book = book
        self._max_rows = max_rows
        self._names = SheetNames()
        self._names.take(LONG_TEXTS)
        self._head = book.add_format({"bold": True})
        self._cells = CellWriter(book.add_format({"num_format": MOMENT_FORMAT}))
        self._long_sheet: Any = None
        self._long_row = 0

    def write_table(self, table: ExportTable, run: ExportRun) -> TableReport:
        """Write one table, over as many sheets as it needs."""
        header = (*(column.name for column in table.columns), CONTINUES)
        name, sheet = self._new_sheet(table.name, header)
        count = split = line = 0
        for row in run.counted(table.rows):
            line += 1
            if line == self._max_rows:
                name, sheet = self._new_sheet(table.name, header)
                line = 1
            with scratch_errors():
                split += self._write_row(sheet, name, line, row, header)
            count += 1
        return TableReport(
            table=table.name, columns=table.columns, rows=count, changed={"split": split} if split else {}
        )

    def _new_sheet(self, wanted: str, header: tuple[str, ...]) -> tuple[str, Any]:
        name = self._names.take(wanted)
        return name, self._sheet(name, header)

    def _sheet(self, name: str, header: tuple[str, ...]) -> Any:  # noqa: ANN401  (XlsxWriter is untyped)
        with scratch_errors():
            sheet = self._book.add_worksheet(name)
            sheet.freeze_panes(1, 0)
            for column, title in enumerate(header):
                sheet.write_string(0, column, title, self._head)
        return sheet

    def _write_row(self, sheet: Any, name: str, line: int, row: Row, header: tuple[str, ...]) -> int:  # noqa: ANN401
        continued = []
        for column, cell in enumerate(row):
            parts = list(parts_of(cell)) if isinstance(cell, str) else []
            self._cells.write(sheet, line, column, parts[0] if parts else cell)
            if len(parts) > 1:
                continued.append(header[column])
                self._write_long(name, line, header[column], parts)
        if continued:
            self._cells.write(sheet, line, len(row), ", ".join(continued))
        return len(continued)

    def _write_long(self, name: str, line: int, column: str, parts: list[str]) -> None:
        for number, part in enumerate(parts, start=1):
            if self._long_sheet is None or self._long_row + 1 == self._max_rows:
                title = LONG_TEXTS if self._long_sheet is None else self._names.take(LONG_TEXTS)
                self._long_sheet, self._long_row = self._sheet(title, LONG_TEXT_COLUMNS), 0
            self._long_row += 1
            cells: Row = (name, line + 1, column, number, part)
            for position, cell in enumerate(cells):
                self._cells.write(self._long_sheet, self._long_row, position, cell)


def _close(book: Any) -> None:  # noqa: ANN401  (XlsxWriter is untyped)
    from xlsxwriter.exceptions import FileCreateError

    try:
        book.close()
    except FileCreateError as error:
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error


def _let_go(book: Any) -> None:  # noqa: ANN401  (XlsxWriter is untyped)
    """Close the scratch files of an unfinished workbook: while they are open, Windows does not delete them."""
    for sheet in book.worksheets():
        if sheet.row_data_fh is not None:
            with suppress(OSError):
                sheet.row_data_fh.close()
