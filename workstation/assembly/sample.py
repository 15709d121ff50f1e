"""Fills the practice workspace with its story from `resources/sample`."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from workstation.configuration.resources import resources_folder
from workstation.configuration.system import SystemClock
from workstation.services import Workstation, sampling
from workstation.services.sample_story import read_story


async def fill_sample(workstation: Workstation, on_progress: Callable[[int, int], None] | None) -> None:
    """Found the story's team and play the story through the services."""
    folder = resources_folder() / "sample"

    def file(name: str) -> bytes:
        return (folder / Path(name).name).read_bytes()

    story = read_story(await asyncio.to_thread(file, "story.json"))
    await sampling.found(workstation.governing, story)
    await sampling.fill(workstation, story, clock=SystemClock(), files=file, on_progress=on_progress)
