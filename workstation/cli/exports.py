"""`export …`: to a folder or a shared drive."""

from pathlib import Path

from workstation.cli.answers import Answer
from workstation.cli.door import Door, Groups, command

EXPORTS = ("conversations", "drafts", "messages", "publications")


def add_to(groups: Groups) -> None:
    """Register the command."""
    export = command(groups, "export", _export, "write rows to a folder, manifest last", writes=False)
    export.set_defaults(leaves_note=True)
    export.add_argument("what", choices=EXPORTS)
    export.add_argument("--to", required=True, type=Path, metavar="DIR")
    export.add_argument("--format", required=True, choices=("csv", "xlsx", "jsonl"))
    export.add_argument("--query", default="")


async def _export(door: Door) -> Answer:
    result = await door.workstation.exporting.export(
        door.argument("what"),
        door.argument("to"),
        door.argument("format"),
        query=door.argument("query"),
        on_progress=door.speaker.progress,
    )
    files = [{"name": item.name, "sha256": item.sha256, "rows": item.rows} for item in result.files]
    lines = [f"{item.name}  {item.rows} rows  sha256 {item.sha256}" for item in result.files]
    return Answer({"files": files, "manifest": result.manifest}, [*lines, f"manifest {result.manifest}"])
