"""Where workspaces go: never into a folder with other things, the sample beside one's own."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

OWN_FOLDER = "Atalaya"
_SAMPLE = "-sample"


@dataclass(frozen=True, slots=True)
class FolderState:
    """What lies in a folder; `target` is where a new workspace would go."""

    folder: Path
    target: Path
    is_empty: bool
    is_folder: bool


def sample_folder(folder: Path) -> Path:
    """Return where the sample workspace lies: beside the own one, so that trying out stands in nobody's way."""
    return folder.with_name(folder.name + _SAMPLE)


async def look_at(folder: Path) -> FolderState:
    """Look at a folder somebody chose; one with other things in it gets a folder of its own inside."""
    return await asyncio.to_thread(_look, folder)


def _look(folder: Path) -> FolderState:
    is_folder = folder.is_dir() or not folder.exists()
    try:
        is_empty = not folder.is_dir() or not any(folder.iterdir())
    except OSError:
        is_empty = True
    return FolderState(folder, folder if is_empty else folder / OWN_FOLDER, is_empty, is_folder)
