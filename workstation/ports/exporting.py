"""Exports: tables that leave as files in a folder, often on a shared drive.

Synchronous: the services run `Exporter.write` in a thread. Rows come from an iterator over one consistent read
snapshot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from pathlib import Path
from typing import Protocol, TypeAlias

from workstation.domain.errors import EnvironmentProblem


class DriveProblem(EnvironmentProblem):
    """The target folder or its drive is in the way; nothing unfinished stands under a final name.

    Codes: `export.folder_missing`, `export.not_a_folder`, `export.folder_is_link`, `export.drive_full`,
    `export.drive_read_only`, `export.drive_gone`, `export.drive_changed`, `export.drive_refused`, `export.drive_busy`,
    `export.name_too_long`, `export.read_back_differs`, `export.drive_failed`; and `export.scratch_full`,
    `export.scratch_failed` for this machine's own temporary folder. Values: `folder`, where known `file` and `errno`.
    """


class ExportFormat(StrEnum):
    """What a table is written as; the value is also the file's extension."""

    CSV = auto()
    XLSX = auto()
    JSONL = auto()


class ColumnKind(StrEnum):
    """What a column's cells hold; every cell may also be None."""

    TEXT = auto()
    INT = auto()
    DATETIME = auto()
    """Aware UTC datetimes."""
    BOOL = auto()


Cell: TypeAlias = str | int | datetime | bool | None
Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column; its name stands in the file's first row, or as the member name in JSON Lines."""

    name: str
    kind: ColumnKind = ColumnKind.TEXT


@dataclass(frozen=True, slots=True)
class ExportTable:
    """A table to export; `name` becomes part of the file name (made safe for Windows) and the sheet's name."""

    name: str
    columns: tuple[Column, ...]
    rows: Iterator[Row]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedFile:
    """A file that stands in the folder; `sha256` (hex) was computed from the bytes read back."""

    name: str
    sha256: str
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportResult:
    """What was exported. `manifest` is the name of the file that was written last and lists the others."""

    files: tuple[ExportedFile, ...]
    manifest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportCancelled:
    """The person cancelled; nothing of this export is left in the folder."""

    rows: int


def never_cancelled() -> bool:
    """Answer `cancelled` for exports that nobody can cancel."""
    return False


def no_progress(_rows: int) -> None:
    """Take `on_progress` where nobody watches."""


class Exporter(Protocol):
    """Writes exports."""

    def write(
        self,
        folder: Path,
        tables: Iterable[ExportTable],
        export_format: ExportFormat,
        created_at: datetime,
        on_progress: Callable[[int], None] = no_progress,
        cancelled: Callable[[], bool] = never_cancelled,
    ) -> ExportResult | ExportCancelled:
        """Write every table into the existing `folder`: all files whole and read back, then the manifest.

        CSV and JSON Lines make one file per table, XLSX one workbook with one sheet per table. `on_progress` is
        told the number of rows written so far, in the calling thread, every few hundred rows.

        Raises:
            DriveProblem: see there. What the rows' iterator raises comes through unchanged.
        """
        ...
