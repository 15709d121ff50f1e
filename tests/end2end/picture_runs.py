"""Runs of the application that end in pictures: one per language, colour scheme and text size."""

import asyncio
import json
import shutil
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication

from tests.end2end.person import Person, picture_of
from tests.end2end.real_desk import MovableClock, Story, TestDoors, compile_translations, play_desk
from tests.end2end.scenes import LARGE, SAMPLE, START, Scene
from ui.application import Looks
from workstation import assembly
from workstation.configuration.settings import Settings
from workstation.services import Workstation


class OpenDoors(TestDoors):
    """Doors that know the passphrase: nobody is there to type it."""

    def __init__(self, workspace: Path, clock: MovableClock, passphrase: str) -> None:
        super().__init__(workspace, clock)
        self._passphrase = passphrase

    async def open(self, folder: Path, passphrase: str | None = None, *, locked: bool = False) -> Workstation:
        return await super().open(folder, passphrase or self._passphrase, locked=locked)


class PictureRuns:
    """Takes the pictures.

    Args:
        qt: the application object.
        folder: for what is needed on the way.
        passphrase: guards the workspaces that are made there.
    """

    def __init__(self, qt: QApplication, folder: Path, passphrase: str) -> None:
        self._qt, self._folder, self._passphrase = qt, folder, passphrase
        self.missed: list[str] = []
        self._catalogues = folder / "catalogues"
        self._catalogues.mkdir()
        compile_translations(self._catalogues)
        self._sample = folder / "sample"
        asyncio.run(assembly.found_sample(Settings(workspace=self._sample, passphrase=passphrase)))

    def run(
        self,
        place: Path,
        language: str,
        scheme: str,
        *,
        scale: str = "1.0",
        size: tuple[int, int] = (1440, 900),
        names: tuple[str, ...] = (),
        start: bool = False,
    ) -> None:
        """Take the pictures of one language, scheme and scale into the folder `place`."""
        place.mkdir(parents=True, exist_ok=True)
        scenes = START if start else SAMPLE if scale == "1.0" else LARGE
        scenes = tuple(scene for scene in scenes if not names or scene.name.startswith(names))

        async def story(person: Person) -> None:
            await person.until(lambda: person.window if start else person.main)
            person.window.resize(*size)
            await person.settled()
            for number, scene in enumerate(scenes, start=1):
                await self._take(person, scene, place / f"{number:02d}-{scene.name}.png")

        self._play(story, language, scheme, scale, start=start)

    def guide(self, path: Path) -> None:
        """Write the picture of the README: the inbox in English, light, as small as it can be without loss to see."""

        async def story(person: Person) -> None:
            await person.until(lambda: person.main)
            person.main.resize(1440, 900)
            await person.settled()
            raw = self._folder / "inbox.png"
            picture_of(person.windows).save(str(raw))
            path.parent.mkdir(parents=True, exist_ok=True)
            with Image.open(raw) as picture:
                picture.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)

        self._play(story, "en", "light", "1.0")

    async def _take(self, person: Person, scene: Scene, path: Path) -> None:
        try:
            await scene.act(person)
            picture_of(person.windows).save(str(path))
            if scene.leave is not None:
                await scene.leave(person)
        except Exception as problem:
            self.missed.append(f"{path.parent.name}/{scene.name}: {type(problem).__name__}: {str(problem)[:400]}")
            sys.stderr.write(self.missed[-1] + "\n")
            picture_of(person.windows).save(str(path.with_suffix(".missed.png")))

    def _play(self, story: Story, language: str, scheme: str, scale: str, *, start: bool = False) -> None:
        workspace = self._folder / "workspace"
        if start:
            workspace.mkdir()
            doors: TestDoors = TestDoors(workspace, MovableClock())
        else:
            shutil.copytree(self._sample, workspace)
            doors = OpenDoors(workspace, MovableClock(), self._passphrase)
        (workspace / "desk.json").write_text(json.dumps({"look.scale": scale}))
        try:
            play_desk(
                self._qt, doors, story, self._folder, catalogues=self._catalogues,
                looks=Looks(language=language, scheme=scheme),
            )  # fmt: skip
        finally:
            shutil.rmtree(workspace)
