"""The window's door: `atalaya` or `python -m ui`. Qt is imported late, so that worker processes stay small."""

import argparse
import builtins
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.bridge.doors import Progress
    from workstation.configuration.settings import Settings
    from workstation.domain.founding import NewMember, NewPerson
    from workstation.domain.presets import Preset
    from workstation.services import Workstation

NO_DISPLAY = 3
"""Exit code when there is no screen to open a window on."""


class AssemblyDoors:
    """Fulfils `ui.bridge.doors.Doors` with the assembly, which is imported on first use."""

    def __init__(self, workspace: Path) -> None:
        """Remember which workspace was asked for."""
        self._workspace = workspace

    @property
    def workspace(self) -> Path:
        """The workspace that was asked for, or the usual place."""
        return self._workspace

    async def exists(self, folder: Path) -> bool:
        """Tell whether a workspace lies in `folder`."""
        import asyncio

        return await asyncio.to_thread((folder / "atalaya.db").exists)

    async def open(self, folder: Path, passphrase: str | None = None, *, locked: bool = False) -> "Workstation":
        """Open a workspace; a closed vault is refused unless `locked` allows it."""
        from workstation import assembly

        return await assembly.build_workstation(_settings(folder, passphrase), needs_vault=not locked)

    async def restore(self, folder: Path, backup: Path, *, passphrase: str | None = None) -> None:
        """Put a backup in the place of the workspace's database."""
        from workstation import assembly

        await assembly.restore_workspace(_settings(folder, passphrase), backup)

    async def found_sample(
        self, folder: Path, *, passphrase: str | None = None, on_progress: "Progress | None" = None
    ) -> None:
        """Make the sample workspace in `folder`."""
        from workstation import assembly

        await assembly.found_sample(_settings(folder, passphrase), on_progress=on_progress)

    async def found(
        self,
        folder: Path,
        *,
        team: str,
        founder: "NewPerson",
        preset: str,
        members: "Sequence[NewMember]" = (),
        passphrase: str | None = None,
    ) -> None:
        """Make a new workspace with its team in `folder`."""
        from workstation import assembly

        settings = _settings(folder, passphrase)
        await assembly.found_workspace(settings, team=team, founder=founder, preset=preset, members=members)

    def presets(self) -> "Sequence[Preset]":
        """Return the presets a team can start from."""
        from workstation import assembly

        return assembly.presets()


def _settings(folder: Path, passphrase: str | None) -> "Settings":
    from workstation.configuration.settings import Settings

    return Settings(workspace=folder, passphrase=passphrase, holder="Atalaya", stays_open=True)


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="atalaya", description="The desk: one inbox for every channel, signed answers."
    )
    parser.add_argument("--workspace", type=Path, help="folder of the workspace (default: the usual place)")
    parser.add_argument("--language", choices=("es", "en", "ca"), default="", help="language of the window")
    parser.add_argument(
        "--scheme", choices=("light", "dark"), default="", help="light or dark (default: as the system)"
    )
    return parser.parse_args(arguments)


def _no_display() -> bool:
    """Tell whether Qt would find no screen on this system."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the window; return the exit code."""
    chosen = _arguments(sys.argv[1:] if arguments is None else arguments)
    if _no_display():
        sys.stderr.write(
            "There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set. "
            "Everything also works without a window: try `atalayactl --help`.\n"
        )
        return NO_DISPLAY
    os.environ["QT_API"] = "pyside6"
    # Looking for garbage among thousands of new modules finds none; the window's own collector begins when it stands.
    gc.disable()
    try:
        return _open_window(chosen)
    finally:
        gc.enable()


def _open_window(chosen: argparse.Namespace) -> int:
    # A worker process imports this module; only the window itself imports Qt. The core comes first: PySide6 reads the
    # source of every module that is imported after it.
    import_module("workstation.assembly.opening")
    _take_off_import_hook()
    from ui import application
    from workstation.configuration.paths import default_workspace

    workspace = (chosen.workspace or default_workspace()).expanduser().absolute()
    looks = application.Looks(language=chosen.language, scheme=chosen.scheme)
    return application.run(AssemblyDoors(workspace), looks)


def _take_off_import_hook() -> None:
    """Keep PySide6 from reading the source of every module, where it looks for a feature that nothing here uses.

    Its hook comes with its first import and keeps the import that was there before.
    """
    import_module("PySide6.QtCore")
    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before


if __name__ == "__main__":
    raise SystemExit(main())
