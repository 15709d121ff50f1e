"""Takes a picture of every screen and state, for people to look at beside the design's pictures.

    .venv/bin/python -m tests.end2end.take_pictures FOLDER [--languages es,en] [--schemes light] [--scenes inbox,drafts]
                                                           [--scales 1.0,1.5,2.0] [--guide]

The sample workspace is made in a temporary folder and played without a screen; nothing of the person's is touched.
`--guide` writes the picture of README.md.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

FOLDER = Path(tempfile.mkdtemp(prefix="atalaya-pictures-"))
PASSPHRASE = "aceituna verde"


def prepare_environment() -> None:
    """Keep away from the person's screen, keyring and settings; before anything imports Qt."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_API"] = "pyside6"
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        folder = FOLDER / name.lower()
        folder.mkdir(mode=0o700)
        os.environ[f"XDG_{name}"] = str(folder)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Pictures of every screen and state of the sample workspace.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="es,en,ca")
    parser.add_argument("--schemes", default="light,dark")
    parser.add_argument("--scales", default="1.0")
    parser.add_argument("--scenes", default="", help="names, or beginnings of names")
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--start", action="store_true", help="the first start instead of the sample")
    parser.add_argument("--guide", action="store_true", help="write resources/guide/inbox.png")
    return parser.parse_args()


def main() -> int:
    prepare_environment()
    from PySide6.QtWidgets import QApplication

    from tests.end2end import picture_runs

    chosen = arguments()
    qt = QApplication(["pictures"])
    try:
        runs = picture_runs.PictureRuns(qt, FOLDER, PASSPHRASE)
        if chosen.guide:
            runs.guide(Path("resources/guide/inbox.png"))
            return 0
        for language in chosen.languages.split(","):
            for scheme in chosen.schemes.split(","):
                for scale in chosen.scales.split(","):
                    place = chosen.folder / f"{language}-{scheme}{'' if scale == '1.0' else '-' + scale}"
                    width, _, height = chosen.size.partition("x")
                    runs.run(
                        place, language, scheme, scale=scale, size=(int(width), int(height)),
                        names=tuple(filter(None, chosen.scenes.split(","))), start=chosen.start,
                    )  # fmt: skip
        for line in runs.missed:
            sys.stderr.write(line + "\n")
        return 1 if runs.missed else 0
    finally:
        shutil.rmtree(FOLDER, ignore_errors=True)


if __name__ == "__main__":
    raise SystemExit(main())
