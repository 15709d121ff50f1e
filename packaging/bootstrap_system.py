"""What ``bootstrap.py`` asks of the system: Debian packages, Qt's libraries, a display; and how it runs other programs.

Standard library only, and syntax that Python 3.6 can read, for the reason given in ``bootstrap.py``.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Optional, Sequence

LINUX = sys.platform.startswith("linux")

# Found by running the app in a minimal Debian 12; Qt names libxcb-cursor even when another of them is the missing one.
QT_PACKAGES = [
    *("libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libx11-6", "libfontconfig1", "libdbus-1-3"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0"),
    *("libxcb-shape0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1", "libxkbcommon-x11-0", "libx11-xcb1"),
]
SERVER_PACKAGES = [
    *("mariadb-server", "wordpress", "php-cli", "php-mysql", "php-gd", "php-curl", "php-xml", "php-mbstring"),
    *("gnome-keyring", "dbus", "libsecret-tools", "xvfb", "xauth", "xdotool", "at-spi2-core", "python3-pyatspi"),
    "strace",
]

# Loads what the app loads, and the X11 platform plug-in by hand, because Qt itself aborts where a library is missing.
QT_PROBE = """
import ctypes, pathlib, sys
import PySide6.QtWidgets
if sys.platform.startswith("linux"):
    plugin = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    ctypes.CDLL(str(plugin))
"""
DISPLAY_PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


class SetupError(Exception):
    """The machine lacks something; the text is one sentence for the person at the keyboard."""


def say(text: str) -> None:
    """Print one line of progress at once, also into a pipe."""
    print(f"atalaya: {text}", flush=True)


def install_qt_libraries(python: Path) -> None:
    """Let Qt load in ``python``; on Debian install what it misses.

    Raises:
        SetupError: it can not be loaded and we can not mend it.
    """
    problem = probe_qt(python)
    if problem is None:
        return
    missing = re.search(r"lib[\w.+-]+\.so[.\d]*(?=: cannot open)", problem)
    what = f"Qt can not load {missing.group()}" if missing else f"Qt can not be loaded: {last_line(problem)}"
    if not LINUX:
        raise SetupError(what)
    install_debian(QT_PACKAGES, what)
    problem = probe_qt(python)
    if problem is not None:
        raise SetupError(f"Qt still can not be loaded: {last_line(problem)}")


def probe_qt(python: Path) -> Optional[str]:
    """Load Qt as the app does, in a child; return its error or None."""
    return call_quietly([str(python), "-c", QT_PROBE], dict(os.environ, QT_QPA_PLATFORM="offscreen"))


def install_servers() -> None:
    """Install the servers the tests talk to where that is possible; their tests are skipped loudly elsewhere."""
    if not LINUX or os.environ.get("ATALAYA_NO_SERVERS") == "1" or not shutil.which("dpkg-query"):
        return
    missing = missing_packages(SERVER_PACKAGES)
    if not missing:
        return
    try:
        install_debian(missing, "Servers that the tests talk to are missing")
    except SetupError as problem:
        say(f"{problem}\n         The tests that need these servers are skipped.")


def missing_packages(names: Sequence[str]) -> List[str]:
    """Return those Debian packages of ``names`` that are not installed."""
    query = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n", *names]
    answer = subprocess.run(query, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    lines = answer.stdout.decode("utf-8", "replace").splitlines()
    installed = {line.split()[0] for line in lines if line.endswith(" installed")}
    return [name for name in names if name not in installed]


def install_debian(packages: Sequence[str], reason: str) -> None:
    """Install Debian packages as root, or say which command to type.

    Raises:
        SetupError: there is no apt-get, we are not root, or apt-get failed.
    """
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        raise SetupError(f"{reason}; install what your system calls: {' '.join(packages)}")
    if not (hasattr(os, "geteuid") and os.geteuid() == 0):
        raise SetupError(f"{reason}; type: sudo {' '.join(command)}")
    say(f"{reason}; installing: {' '.join(packages)}")
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    patient = ["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    call(["apt-get", "update", *patient], environment=environment)
    if call([*command, *patient], environment=environment) != 0:
        raise SetupError(f"{reason} and apt-get could not install it; its message stands above")


def has_display() -> bool:
    """Tell whether a window can be expected to open."""
    return not LINUX or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def display_answers(python: Path) -> bool:
    """Try an empty Qt application on the display."""
    return call_quietly([str(python), "-c", DISPLAY_PROBE]) is None


def call(command: List[str], folder: Optional[Path] = None, environment: Optional[Dict[str, str]] = None) -> int:
    """Run a program on our own screen and return its exit code; ended by signal n = 128 + n, as a shell says it."""
    process = subprocess.Popen(command, cwd=str(folder) if folder else None, env=environment)
    while True:
        try:
            code = process.wait()
        except KeyboardInterrupt:
            # The program got the same Ctrl-C and ends in its own time.
            continue
        return 128 - code if code < 0 else code


def call_quietly(command: List[str], environment: Optional[Dict[str, str]] = None) -> Optional[str]:
    """Run a program without showing it; return what it printed if it failed, else None."""
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return None if done.returncode == 0 else done.stdout.decode("utf-8", "replace") or f"exit code {done.returncode}"


def last_line(text: str) -> str:
    """Return the last line that says something."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no message"
