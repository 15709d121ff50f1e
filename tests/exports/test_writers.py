"""CSV, XLSX and JSON Lines: what was written is what comes back, read by others' code."""

import csv
import io
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.exports.reading import read_workbook
from workstation.exports.csv_writer import write_csv
from workstation.exports.json_lines_writer import write_json_lines
from workstation.exports.spreadsheet_text import defused, without_surrogates
from workstation.exports.table_writing import CancelledError, ExportRun
from workstation.exports.xlsx_cells import MAX_UNITS, parts_of
from workstation.exports.xlsx_writer import write_workbook
from workstation.ports.exporting import Column, ColumnKind, DriveProblem, ExportTable

COLUMNS = (
    Column("text"),
    Column("count", ColumnKind.INT),
    Column("at", ColumnKind.DATETIME),
    Column("open", ColumnKind.BOOL),
)
MOMENT = datetime(2026, 3, 14, 10, 15, 59, 250_000, tzinfo=UTC)
TEXTS = [
    "", "hola", "AT&T", "a < b > c", '"quoted"', "line\nline", "cr\r\nlf", "tab\there", "=1+1", "😀 café 日本",
    "_x0041_", "\x01\x0b\x1f", "\ud800 alone", "\ufffe\uffff", "<r>&amp;</r>", "<r><t>x</t></r>", "&lt;", "]]>",
    "http://example.org/", "mailto:a@b.c", "internal:Sheet1!A1", "1e5", "007", "TRUE", " edges ", "\u2028",
    "'apostrophe",
]  # fmt: skip
EXCEL_EPOCH = datetime(1899, 12, 30, tzinfo=UTC)


def rows_of(texts):
    return [(text, number - 3, MOMENT + timedelta(days=number), number % 2 == 0) for number, text in enumerate(texts)]


def run():
    return ExportRun(lambda _rows: None, lambda: False)


def workbook(path, *tables, **options):
    reports = write_workbook(path, tables, MOMENT, run(), **options)
    return reports, read_workbook(path)


def test_csv_is_what_excel_expects():
    data = bytearray()
    report = write_csv("messages", COLUMNS, iter(rows_of(TEXTS)), data.extend)
    assert bytes(data).startswith(b'\xef\xbb\xbf"text","count","at","open"\r\n')
    read = list(csv.reader(io.StringIO(bytes(data).decode("utf-8-sig"), newline=""), strict=True))
    assert [row[0] for row in read[1:]] == [defused(without_surrogates(text)) for text in TEXTS]
    assert read[1] == ["", "-3", "2026-03-14T10:15:59.250000Z", "true"]
    assert report.rows == len(TEXTS)
    assert report.changed == {"defused": sum(defused(text) != text for text in TEXTS)}


@given(st.lists(st.tuples(st.text(), st.none() | st.integers(), st.none() | st.booleans())))
def test_csv_reads_back(rows):
    data = bytearray()
    columns = (Column("=text"), Column("n", ColumnKind.INT), Column("b", ColumnKind.BOOL))
    write_csv("t", columns, iter(rows), data.extend)
    read = list(csv.reader(io.StringIO(bytes(data).decode("utf-8-sig"), newline=""), strict=True))
    assert read[0][0] == "'=text"
    assert len(read) == len(rows) + 1
    for cells, (text, number, flag) in zip(read[1:], rows, strict=True):
        assert cells[0] == defused(text.replace("\0", "\ufffd"))
        assert cells[1] == ("" if number is None else str(number))
        assert cells[2] == {None: "", True: "true", False: "false"}[flag]


def test_json_lines_keep_every_text_exactly():
    data = bytearray()
    report = write_json_lines("messages", COLUMNS, iter(rows_of(TEXTS)), data.extend)
    read = [json.loads(line) for line in bytes(data).decode().split("\n")[:-1]]
    assert [row["text"] for row in read] == [without_surrogates(text) for text in TEXTS]
    assert read[4] == {"text": '"quoted"', "count": 1, "at": "2026-03-18T10:15:59.250000Z", "open": True}
    assert (report.rows, report.changed) == (len(TEXTS), {})


def test_a_row_of_the_wrong_width_is_not_written():
    with pytest.raises(ValueError, match=r"zip"):
        write_json_lines("t", COLUMNS, iter([("a",)]), lambda _data: None)


def test_workbook_holds_typed_cells_and_no_formula(tmp_path):
    reports, sheets = workbook(tmp_path / "x.xlsx", ExportTable("messages", COLUMNS, iter(rows_of(TEXTS))))
    head, *body = sheets["messages"]
    assert list(head.values()) == ["text", "count", "at", "open", "continues"]
    assert [row.get("A", "") for row in body] == [without_surrogates(text) for text in TEXTS]
    assert [row["B"] for row in body] == [number - 3 for number in range(len(TEXTS))]
    assert [row["D"] for row in body] == [number % 2 == 0 for number in range(len(TEXTS))]
    assert EXCEL_EPOCH + timedelta(days=body[0]["C"]) - MOMENT < timedelta(milliseconds=1)
    assert reports[0].changed == {}
    assert list(sheets) == ["messages"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.text(st.characters(exclude_categories=[])), max_size=5))
@example(["<r></r>", "<r>\r</r>x", "<r>\ud800</r>"])
def test_any_text_comes_back_from_a_workbook(tmp_path, texts):
    rows = [(text, number) for number, text in enumerate(texts)]
    _, sheets = workbook(tmp_path / "x.xlsx", ExportTable("t", (Column("text"), Column("n")), iter(rows)))
    assert [row.get("A", "") for row in sheets["t"][1:]] == [without_surrogates(text) for text in texts]


def test_numbers_and_dates_that_excel_would_falsify_are_texts(tmp_path):
    cells = [10**15 - 1, 10**15, -(10**18), datetime(1700, 1, 1, tzinfo=UTC), None, True]
    columns = tuple(Column(f"c{number}") for number in range(len(cells)))
    _, sheets = workbook(tmp_path / "x.xlsx", ExportTable("t", columns, iter([tuple(cells)])))
    assert sheets["t"][1] == {
        "A": 999999999999999.0, "B": "1000000000000000", "C": "-1000000000000000000", "D": "1700-01-01T00:00:00Z",
        "F": True,
    }  # fmt: skip


def test_moments_are_utc_whatever_zone_they_came_in(tmp_path):
    local = MOMENT.astimezone(timezone(timedelta(hours=-9)))
    columns = (Column("a", ColumnKind.DATETIME), Column("b", ColumnKind.DATETIME))
    _, sheets = workbook(tmp_path / "x.xlsx", ExportTable("t", columns, iter([(local, MOMENT)])))
    assert sheets["t"][1]["A"] == sheets["t"][1]["B"]


@given(st.text(st.sampled_from("a😀\U0010ffffé"), max_size=10), st.integers(0, 4))
def test_parts_fit_a_cell_and_join_to_the_text(filling, whole):
    text = ("😀" * 16_383 + "a") * whole + filling
    parts = list(parts_of(text))
    assert "".join(parts) == text
    assert max(len(part.encode("utf-16-le")) // 2 for part in parts) <= MAX_UNITS


def test_long_texts_go_on_in_their_own_sheet(tmp_path):
    long, longer = "x" * 40_000, "😀" * 40_000
    rows = [("short", long), (longer, "="), ("", "end")]
    reports, sheets = workbook(tmp_path / "x.xlsx", ExportTable("m", (Column("a"), Column("b")), iter(rows)))
    assert sheets["m"][1]["B"] == "x" * 32_767
    assert sheets["m"][1]["C"] == "b"
    assert sheets["m"][2]["C"] == "a"
    assert "C" not in sheets["m"][3]
    head, *body = sheets["long texts"]
    assert list(head.values()) == ["sheet", "row", "column", "part", "text"]
    assert [(row["A"], row["B"], row["C"], row["D"]) for row in body] == [
        ("m", 2, "b", 1), ("m", 2, "b", 2), ("m", 3, "a", 1), ("m", 3, "a", 2), ("m", 3, "a", 3),
    ]  # fmt: skip
    assert "".join(row["E"] for row in body[:2]) == long
    assert "".join(row["E"] for row in body[2:]) == longer
    assert reports[0].changed == {"split": 2}


def test_a_table_longer_than_a_sheet_goes_on_in_the_next(tmp_path):
    rows = [(f"r{number}" + "x" * 40_000 * (number < 3),) for number in range(7)]
    reports, sheets = workbook(tmp_path / "x.xlsx", ExportTable("m", (Column("a"),), iter(rows)), max_rows=4)
    assert list(sheets) == ["m", "long texts", "long texts 2", "m 2", "m 3"]
    read = [row["A"][:2] for name in ("m", "m 2", "m 3") for row in sheets[name][1:]]
    assert read == [f"r{number}" for number in range(7)]
    assert [sheet[0]["A"] for name, sheet in sheets.items() if name.startswith("m")] == ["a"] * 3
    assert sum(len(sheet) - 1 for name, sheet in sheets.items() if name.startswith("long")) == 6
    assert reports[0].rows == 7


def test_sheet_names_are_ones_excel_takes(tmp_path):
    wanted = ["a/b:c*?[x]\\", "History", "x" * 40, "X" * 40, "'quoted'", "", "Long Texts", "😀" * 20]
    tables = [ExportTable(name, (Column("a"),), iter([])) for name in wanted]
    _, sheets = workbook(tmp_path / "x.xlsx", *tables)
    assert list(sheets) == [
        "a-b-c---x--", "History 2", "x" * 31, "X" * 29 + " 2", "quoted", "table", "Long Texts 2", "😀" * 15,
    ]  # fmt: skip


def test_cancelling_leaves_no_scratch_open(tmp_path):
    stop = ExportRun(lambda _rows: None, lambda: True)
    with pytest.raises(CancelledError):
        write_workbook(tmp_path / "x.xlsx", [ExportTable("m", COLUMNS, iter(rows_of(TEXTS)))], MOMENT, stop)


@pytest.mark.threat("F14")
def test_a_full_scratch_folder_is_told_apart(tmp_path, monkeypatch):
    import xlsxwriter

    def full(self):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(xlsxwriter.Workbook, "_store_workbook", full)
    with pytest.raises(DriveProblem, match=r"export.scratch_full"):
        workbook(tmp_path / "x.xlsx", ExportTable("m", COLUMNS, iter([])))
