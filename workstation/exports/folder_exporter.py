"""An export to a folder: stage every file, name them, publish them, the manifest last; all or nothing."""

import json
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from workstation.exports.csv_writer import write_csv
from workstation.exports.drop_folder import DropFolder, StagedFile
from workstation.exports.dropped_file import BLOCK
from workstation.exports.file_names import safe_stem, time_stamp
from workstation.exports.json_lines_writer import write_json_lines
from workstation.exports.table_writing import CancelledError, ExportRun, TableReport, iso_utc
from workstation.exports.xlsx_writer import scratch_errors, write_workbook
from workstation.ports.exporting import (
    ExportCancelled,
    ExportedFile,
    ExportFormat,
    ExportResult,
    ExportTable,
    never_cancelled,
    no_progress,
)

MANIFEST_FORMAT: Final = "atalaya.export-manifest.v1"
_WRITERS: Final = {ExportFormat.CSV: write_csv, ExportFormat.JSONL: write_json_lines}
_HASH_SHOWN: Final = 8


@dataclass(frozen=True, slots=True)
class _Named:
    staged: StagedFile
    name: str
    reports: tuple[TableReport, ...]

    @property
    def rows(self) -> int:
        return sum(report.rows for report in self.reports)


class FolderExporter:
    """Implements `ports.exporting.Exporter`."""

    def __init__(self, open_folder: Callable[[Path], DropFolder] = DropFolder) -> None:
        self._open_folder = open_folder

    def write(
        self,
        folder: Path,
        tables: Iterable[ExportTable],
        export_format: ExportFormat,
        created_at: datetime,
        on_progress: Callable[[int], None] = no_progress,
        cancelled: Callable[[], bool] = never_cancelled,
    ) -> ExportResult | ExportCancelled:
        """Export every table; see `ports.exporting.Exporter.write`."""
        drop = self._open_folder(folder)
        run = ExportRun(on_progress, cancelled)
        export = _Export(drop, run, export_format, created_at)
        kept = list(tables)
        try:
            result = export.run_through(kept)
            drop.keep()
            return result
        except CancelledError:
            return ExportCancelled(rows=run.rows)
        finally:
            drop.discard()
            _close_rows(kept)


class _Export:
    def __init__(self, drop: DropFolder, run: ExportRun, export_format: ExportFormat, created_at: datetime) -> None:
        self._drop = drop
        self._run = run
        self._format = export_format
        self._created_at = created_at

    def run_through(self, tables: Sequence[ExportTable]) -> ExportResult:
        if self._format is ExportFormat.XLSX:
            files = [self._stage_workbook(tables)]
        else:
            files = [self._stage_table(table) for table in tables]
        data = self._manifest(files)
        manifest = self._drop.stage(lambda put: put(data))
        manifest_name = self._name("export", "manifest.json", manifest)
        for file in files:
            self._drop.publish(file.staged, file.name)
        self._drop.sync()
        self._drop.publish(manifest, manifest_name)
        self._drop.sync()
        exported = tuple(ExportedFile(name=file.name, sha256=file.staged.sha256, rows=file.rows) for file in files)
        return ExportResult(files=exported, manifest=manifest_name)

    def _stage_table(self, table: ExportTable) -> _Named:
        write, reports = _WRITERS[self._format], list[TableReport]()

        def fill(put: Callable[[bytes], None]) -> None:
            reports.append(write(table.name, table.columns, self._run.counted(table.rows), put))

        staged = self._drop.stage(fill)
        return _Named(staged, self._name(table.name, self._format.value, staged), tuple(reports))

    def _stage_workbook(self, tables: Sequence[ExportTable]) -> _Named:
        with scratch_errors():
            scratch = tempfile.TemporaryDirectory(prefix="atalaya-export-", ignore_cleanup_errors=True)
        with scratch as scratch_folder:
            book = Path(scratch_folder) / "export.xlsx"
            reports = write_workbook(book, tables, self._created_at, self._run)
            staged = self._drop.stage(lambda put: _copy(book, put))
        stem = tables[0].name if len(tables) == 1 else "export"
        return _Named(staged, self._name(stem, self._format.value, staged), tuple(reports))

    def _name(self, stem: str, extension: str, staged: StagedFile) -> str:
        # Two workstations may export the same table in the same second: the hash keeps their names apart.
        full = f"{safe_stem(stem)}-{time_stamp(self._created_at)}-{staged.sha256[:_HASH_SHOWN]}"
        return self._drop.free_name(full, extension, staged.sha256)

    def _manifest(self, files: Sequence[_Named]) -> bytes:
        manifest = {
            "format": MANIFEST_FORMAT,
            "created_at": iso_utc(self._created_at),
            "export_format": self._format.value,
            "files": [_manifest_entry(file) for file in files],
        }
        return json.dumps(manifest, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"


def _manifest_entry(file: _Named) -> dict[str, object]:
    return {
        "name": file.name,
        "sha256": file.staged.sha256,
        "bytes": file.staged.size,
        "rows": file.rows,
        "tables": [
            {
                "name": report.table,
                "rows": report.rows,
                "columns": [{"name": column.name, "kind": column.kind.value} for column in report.columns],
                **({"changed_cells": report.changed} if report.changed else {}),
            }
            for report in file.reports
        ],
    }


def _copy(path: Path, put: Callable[[bytes], None]) -> None:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            put(block)


def _close_rows(tables: Sequence[ExportTable]) -> None:
    """Let go of read snapshots whose rows were not all taken."""
    for table in tables:
        close = getattr(table.rows, "close", None)
        if close is not None:
            close()
