"""Runs one export for a parent that breaks the drive under it; prints the outcome as JSON.

Arguments: folder, format, rows, and optionally a command (words) to run half-way through the rows.
"""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from workstation.exports.drop_folder import DropFolder
from workstation.exports.folder_exporter import FolderExporter
from workstation.ports.exporting import Column, DriveProblem, ExportFormat, ExportTable


def rows(number, command):
    for line in range(number):
        if command and line == number // 2:
            subprocess.run(command, check=True)
        yield (f"{line:06d} {line * 7919 % 1_000_003:06d}" * 8,)


def main(folder, export_format, number, *command):
    exporter = FolderExporter(lambda path: DropFolder(path, pause=lambda _seconds: None))
    table = ExportTable("messages", (Column("text"),), rows(int(number), command))
    try:
        result = exporter.write(Path(folder), [table], ExportFormat(export_format), datetime(2026, 3, 14, tzinfo=UTC))
    except DriveProblem as problem:
        print(json.dumps({"code": problem.code, "errno": problem.values.get("errno")}))
    else:
        print(json.dumps({"files": [file.name for file in result.files], "manifest": result.manifest}))


if __name__ == "__main__":
    main(*sys.argv[1:])
