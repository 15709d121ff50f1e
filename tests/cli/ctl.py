"""`atalayactl` inside the test's process: the same code as the program's, without its second of start-up."""

import io
import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.plugins.shared_data import REPOSITORY
from workstation.cli.main import run


@dataclass(frozen=True)
class Done:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found

    def ok(self) -> dict[str, Any]:
        """The answer of a command that had to be done."""
        assert self.code == 0, (self.code, self.out, self.err)
        return self.data


@dataclass(frozen=True)
class Ctl:
    """A workspace and the files with the passphrases of its vault and its people."""

    workspace: Path
    secrets: Path

    @property
    def vault(self) -> Path:
        """What unlocks the vault."""
        return self.secrets / "vault"

    def start(self, *, vault: bool = True) -> list[str]:
        """The options before every command."""
        unlock = ["--passphrase-file", str(self.vault)] if vault else []
        return ["--workspace", str(self.workspace), "--json", *unlock]

    def __call__(self, *words: object, vault: bool = True) -> Done:
        """Run one command in this process, with --json."""
        return self.plain(*self.start(vault=vault), *words)

    @staticmethod
    def plain(*words: object) -> Done:
        """Run exactly these words in this process."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            try:
                code = run([str(word) for word in words])
            except SystemExit as ended:
                code = int(ended.code or 0)
        return Done(code, out.getvalue(), err.getvalue())

    def program(self, *words: object, vault: bool = True, **options: Any) -> Done:
        """Run one command as a program of its own."""
        command = [sys.executable, "-m", "workstation", *self.start(vault=vault), *map(str, words)]
        done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=120, **options)
        return Done(done.returncode, done.stdout, done.stderr)

    def person(self, name: str) -> list[str]:
        """The options that let somebody act."""
        return ["--as", name, "--passphrase-file", str(self.secrets / name)]


def write_secrets(folder: Path, *names: str) -> Path:
    """Make a passphrase file for the vault and for each person."""
    folder.mkdir()
    for name in ("vault", *names):
        (folder / name).write_text(f"passphrase of {name}\n")
    return folder
