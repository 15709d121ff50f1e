"""A whole export: every file, the manifest last, all or nothing."""

import errno
import json
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest

from tests.exports.reading import read_workbook
from workstation.exports.drop_folder import DropFolder
from workstation.exports.folder_exporter import FolderExporter
from workstation.ports.exporting import (
    Column,
    ColumnKind,
    DriveProblem,
    ExportCancelled,
    Exporter,
    ExportFormat,
    ExportResult,
    ExportTable,
)

NOW = datetime(2026, 3, 14, 10, 15, tzinfo=UTC)
COLUMNS = (Column("id"), Column("n", ColumnKind.INT))


def tables(rows=3):
    return [
        ExportTable("messages", COLUMNS, iter([(f"=m{number}", number) for number in range(rows)])),
        ExportTable("CON", COLUMNS, iter([("only", 1)])),
    ]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def export(folder, export_format=ExportFormat.CSV, made=None, exporter=None, **options) -> ExportResult:
    exporter = exporter or FolderExporter()
    result = exporter.write(folder, tables() if made is None else made, export_format, NOW, **options)
    assert isinstance(result, ExportResult)
    return result


@pytest.mark.parametrize("export_format", ExportFormat)
def test_files_and_manifest_agree(tmp_path, export_format):
    result = export(tmp_path, export_format)
    assert names(tmp_path) == sorted([*(file.name for file in result.files), result.manifest])
    manifest = json.loads((tmp_path / result.manifest).read_text("utf-8"))
    assert manifest["created_at"] == "2026-03-14T10:15:00Z"
    assert manifest["export_format"] == export_format.value
    for listed, file in zip(manifest["files"], result.files, strict=True):
        data = (tmp_path / file.name).read_bytes()
        assert (listed["name"], listed["sha256"], listed["rows"]) == (file.name, file.sha256, file.rows)
        assert (sha256(data).hexdigest(), len(data)) == (file.sha256, listed["bytes"])
    assert sum(file.rows for file in result.files) == 4


def test_names_are_stamped_hashed_and_safe(tmp_path):
    result = export(tmp_path)
    messages, con = result.files
    assert messages.name == f"messages-20260314T101500Z-{messages.sha256[:8]}.csv"
    assert con.name.startswith("_CON-2026")
    assert result.manifest.startswith("export-20260314T101500Z-")
    assert result.manifest.endswith(".manifest.json")


def test_csv_says_how_many_cells_were_defused(tmp_path):
    result = export(tmp_path)
    manifest = json.loads((tmp_path / result.manifest).read_text())
    [table] = manifest["files"][0]["tables"]
    assert table == {
        "name": "messages", "rows": 3, "columns": [{"name": "id", "kind": "text"}, {"name": "n", "kind": "int"}],
        "changed_cells": {"defused": 3},
    }  # fmt: skip


def test_a_workbook_has_a_sheet_per_table(tmp_path):
    result = export(tmp_path, ExportFormat.XLSX)
    [book] = result.files
    assert list(read_workbook(tmp_path / book.name)) == ["messages", "CON"]
    [alone] = export(tmp_path, ExportFormat.XLSX, tables()[:1]).files
    assert alone.name.startswith("messages-")


def test_twice_the_same_export_is_still_one_set_of_files(tmp_path):
    first, second = export(tmp_path), export(tmp_path)
    assert first == second
    assert len(names(tmp_path)) == 3


def test_two_tables_alike_do_not_hurt_each_other(tmp_path):
    made = [tables()[1], tables()[1]]
    result = export(tmp_path, made=made)
    assert result.files[0] == result.files[1]
    assert len(names(tmp_path)) == 2


def test_an_empty_export_is_a_manifest(tmp_path):
    result = export(tmp_path, made=[])
    assert (result.files, names(tmp_path)) == ((), [result.manifest])


def test_progress_is_told_and_cancel_leaves_nothing(tmp_path):
    told = []
    closed = []

    def endless():
        try:
            for number in count():
                yield (f"m{number}", number)
        finally:
            closed.append(True)

    for export_format in ExportFormat:
        told.clear()
        result = FolderExporter().write(
            tmp_path, [ExportTable("m", COLUMNS, endless())], export_format, NOW, told.append, lambda: len(told) > 3
        )
        assert result == ExportCancelled(rows=768)
        assert told == [0, 256, 512, 768]
        assert names(tmp_path) == []
    assert closed == [True] * 3


def test_what_the_rows_raise_comes_through_and_leaves_nothing(tmp_path):
    def broken():
        yield ("a", 1)
        raise OSError(errno.EIO, "the database, not the drive")

    for export_format in ExportFormat:
        with pytest.raises((OSError, DriveProblem)) as raised:
            export(tmp_path, export_format, [*tables()[:1], ExportTable("b", COLUMNS, broken())])
        assert not isinstance(raised.value, DriveProblem)
        assert names(tmp_path) == []


class FailingDrop(DropFolder):
    """Fails at the n-th of the steps that touch the drive."""

    failing = 0

    def _step(self):
        type(self).failing -= 1
        if type(self).failing == 0:
            raise DriveProblem("export.drive_full")

    def stage(self, fill):
        self._step()
        return super().stage(fill)

    def publish(self, staged, name):
        self._step()
        super().publish(staged, name)


@pytest.mark.threat("F14")
@pytest.mark.parametrize("step", range(1, 7))
@pytest.mark.parametrize("export_format", [ExportFormat.CSV, ExportFormat.JSONL])
def test_all_or_nothing_at_every_step(tmp_path, step, export_format):
    class Drop(FailingDrop):
        failing = step

    with pytest.raises(DriveProblem, match=r"export.drive_full"):
        export(tmp_path, export_format, exporter=FolderExporter(Drop))
    assert names(tmp_path) == []


def test_the_manifest_comes_last(tmp_path):
    published = []

    class Drop(DropFolder):
        def publish(self, staged, name):
            published.append(name)
            super().publish(staged, name)

    result = export(tmp_path, exporter=FolderExporter(Drop))
    assert published == [*(file.name for file in result.files), result.manifest]


def test_it_is_the_port(tmp_path):
    exporter: Exporter = FolderExporter()
    assert exporter.write(tmp_path, [], ExportFormat.CSV, NOW)
