"""Starting and stopping the real servers: free ports, folders other users can enter, readiness, loud absence."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest

from tests.plugins.summary import SERVER_ABSENT

READY_SECONDS = 60
# Debian keeps servers where an ordinary user's PATH does not look.
PROGRAM_PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/libexec"])


class ServerFailed(Exception):
    """A server did not become ready; the text holds the end of its log."""


class ServerProcess:
    """One running server; ``stop`` ends it and all it started."""

    def __init__(self, command: Sequence[str | Path], log: Path, environment: dict[str, str] | None = None) -> None:
        supervisor = Path(__file__).with_name("supervisor.py")
        self.log = log
        self._process = subprocess.Popen(
            [sys.executable, "-S", "-E", supervisor, log, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            env=os.environ | (environment or {}),
        )

    def wait_until(self, ready: Callable[[], bool]) -> None:
        """Return when ``ready`` says so.

        Raises:
            ServerFailed: the server ended, or did not get ready in a minute.
        """
        deadline = time.monotonic() + READY_SECONDS
        while not ready():
            if self._process.poll() is not None or time.monotonic() > deadline:
                end = self.log.read_text("utf-8", "replace")[-2000:] if self.log.exists() else ""
                raise ServerFailed(f"{self._process.args!r} did not get ready:\n{end}")
            time.sleep(0.02)

    def stop(self) -> None:
        """End the server and wait until it is gone."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(READY_SECONDS)


def free_port() -> int:
    """Return a TCP port of 127.0.0.1 that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def accepts(port: int) -> bool:
    """Tell whether somebody listens on 127.0.0.1:port."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def server_folder(name: str) -> Iterator[Path]:
    """Yield a new folder that other users may enter (pytest's own folders are closed to them)."""
    folder = Path(tempfile.mkdtemp(prefix=f"atalaya-{name}-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def program(name: str) -> str:
    """Return the path of a server program; the test is skipped, or in CI failed, where it is missing."""
    found = shutil.which(name, path=PROGRAM_PATH)
    if found is None:
        server_missing(f"{name} is not installed")
    return found


def server_missing(reason: str) -> NoReturn:
    """Skip the test and have the summary say so; where servers are required (CI), fail it."""
    if os.environ.get("ATALAYA_REQUIRE_SERVERS") == "1":
        pytest.fail(f"{SERVER_ABSENT}: {reason}", pytrace=False)
    pytest.skip(f"{SERVER_ABSENT}: {reason}")


def as_user(user: str) -> list[str]:
    """Return what to put before a command so that root runs it as ``user``; others run it as themselves."""
    if os.geteuid() != 0:
        return []
    return [program("setpriv"), f"--reuid={user}", f"--regid={user}", "--clear-groups", "--"]


def hand_over(path: Path, user: str) -> None:
    """Give a tree to ``user`` where we are root."""
    if os.geteuid() == 0:
        subprocess.run(["chown", "-R", f"{user}:{user}", path], check=True)
