"""Atalaya's two commands on a fresh machine: ``python3 packaging/bootstrap.py run`` and ``... test``.

Needs only Python's standard library. ``setup`` prepares what both commands need and leaves the programs in ``.venv``.
Exit codes: 3 = the machine lacks something (one sentence says what and what to do), 2 = the command was not understood,
otherwise what the window or the test run returned.

Steps, in order: Python version, a writable folder, ``.venv``, the locked and hashed packages, the project itself
(editable), Qt's system libraries, translations. What is done is remembered in ``.venv``, so the next start skips it.
The file keeps to syntax that Python 3.6 can read: a Python that is too old must be able to say so.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Dict, List, Sequence

from bootstrap_system import (
    SetupError,
    call,
    call_quietly,
    display_answers,
    has_display,
    install_debian,
    install_qt_libraries,
    install_servers,
    last_line,
    say,
)

USAGE = """usage: python3 packaging/bootstrap.py COMMAND [ARGUMENTS]

  run     set up what is missing and open Atalaya's window (ARGUMENTS go to it)
  test    set up what is missing and run the whole test suite (ARGUMENTS go to pytest)
  setup   set up for both and leave the programs in .venv

As root, missing Debian packages are installed; otherwise the command to type is printed.
ATALAYA_NO_SERVERS=1 leaves out the servers (WordPress, MariaDB, Xvfb, ...) that the test suite talks to.
"""

EXIT_USAGE = 2
EXIT_ENVIRONMENT = 3
ABORTED = 128 + 6
OLDEST, NEWEST = (3, 11), (3, 13)

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "atalaya-setup.json"
LOCKS = {"run": "requirements.lock", "test": "requirements-test.lock"}
HEALTH_PROBE = f"import sys, pip; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
NO_NETWORK = r"NewConnectionError|NameResolution|[Cc]onnection broken|ConnectTimeout|Max retries|Read timed out"


def program(name: str) -> Path:
    """Return the path of a program in .venv."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


PYTHON = program("python")


def main(arguments: Sequence[str]) -> int:
    """Carry out the command line and return the exit code."""
    command = arguments[0] if arguments else ""
    if command in ("-h", "--help", "help"):
        print(USAGE)
        return 0
    if command not in COMMANDS:
        print(USAGE, file=sys.stderr)
        return EXIT_USAGE
    try:
        check_python(command)
        return COMMANDS[command](list(arguments[1:]))
    except SetupError as problem:
        print(f"atalaya: {problem}", file=sys.stderr, flush=True)
        return EXIT_ENVIRONMENT
    except KeyboardInterrupt:
        return 130


# --- the three commands ---------------------------------------------------------------------------------------------


def run_window(arguments: List[str]) -> int:
    """Open the window; where there is no display, say so and name the headless program."""
    prepare("run")
    headless = f"{program('atalayactl')} --help"
    if not has_display():
        raise SetupError(f"There is no display here, so no window can open; everything else works with: {headless}")
    code = call([str(PYTHON), "-P", "-m", "ui", *arguments])
    if code == ABORTED and not display_answers(PYTHON):
        display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
        raise SetupError(f"The display {display} does not answer; check it, or work without a window with: {headless}")
    return code


def run_tests(arguments: List[str]) -> int:
    """Run the whole test suite on two processes; ``arguments`` are added to pytest's."""
    prepare("test")
    install_servers()
    # Not "loadgroup": with it, a worker that crashes leaves the run hanging for ever.
    command = [str(PYTHON), "-m", "pytest", "-n", "2", "--dist", "worksteal", *arguments]
    say(f"running {' '.join(command[1:])}")
    return call(command, folder=ROOT)


def run_setup(arguments: List[str]) -> int:
    """Prepare for both other commands."""
    if arguments:
        print(USAGE, file=sys.stderr)
        return EXIT_USAGE
    prepare("test")
    install_servers()
    say(f"ready: {program('atalaya')} opens the window, {program('atalayactl')} works without one")
    return 0


COMMANDS = {"run": run_window, "test": run_tests, "setup": run_setup}


# --- preparing ------------------------------------------------------------------------------------------------------


def prepare(scope: str) -> None:
    """Bring ``.venv`` to what the locks say for ``scope`` ("run" or "test"); quick when it is already so."""
    if not is_ready(scope):
        check_writable()
        make_venv()
        install_packages(scope)
        install_project()
        install_qt_libraries(PYTHON)
        write_stamp(scope)
    compile_translations()


def check_python(command: str) -> None:
    """Refuse a Python the locked packages are not made for, and name a better one where one is found."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    names = [f"python{OLDEST[0]}.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    found = [name for name in names if shutil.which(name) and call_quietly([name, "-c", "import venv"]) is None]
    advice = f"type: {found[0]} packaging/bootstrap.py {command}" if found else "install one of these first"
    present = ".".join(map(str, sys.version_info[:3]))
    raise SetupError(f"Atalaya needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]} and this is Python {present}; {advice}")


def check_writable() -> None:
    """Refuse a folder in which ``.venv`` can not be made."""
    try:
        with tempfile.TemporaryFile(dir=str(VENV if VENV.is_dir() else ROOT)):
            pass
    except OSError as error:
        advice = "copy Atalaya to a folder of your own and type the command there"
        raise SetupError(f"The folder {ROOT} can not be written ({error.strerror}); {advice}") from error


def wanted_stamp(scope: str) -> Dict[str, str]:
    """Return what ``.venv`` must have been made from: the folder, the project file and the lock of ``scope``."""
    content = b"".join((ROOT / name).read_bytes() for name in (LOCKS[scope], "pyproject.toml"))
    return {"folder": str(ROOT), scope: hashlib.sha256(content).hexdigest()}


def is_ready(scope: str) -> bool:
    """Tell whether ``.venv`` was already made from the present locks, in this folder, and still has its Python."""
    try:
        done = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return PYTHON.exists() and all(done.get(key) == value for key, value in wanted_stamp(scope).items())


def write_stamp(scope: str) -> None:
    """Remember what was done; the packages for "test" include those for "run"."""
    stamp = wanted_stamp(scope)
    if scope == "test":
        stamp.update(wanted_stamp("run"))
    STAMP.write_text(json.dumps(stamp), encoding="utf-8")


def make_venv() -> None:
    """Create ``.venv``, or make it anew where its Python no longer works."""
    if PYTHON.exists() and call_quietly([str(PYTHON), "-c", HEALTH_PROBE]) is None:
        return
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    # Debian keeps the part of Python that puts pip into a .venv in a package of its own.
    if call_quietly([sys.executable, "-c", "import ensurepip, venv"]) is not None:
        install_debian([f"{version}-venv"], "Python's venv module is missing")
    say(f"making .venv with {version}")
    problem = call_quietly([sys.executable, "-m", "venv", "--clear", str(VENV)])
    if problem is not None:
        raise SetupError(f"Python could not make {VENV}: {last_line(problem)}")


def install_packages(scope: str) -> None:
    """Install the locked packages; pip checks every file against its hash and shows its progress."""
    lock = ROOT / LOCKS[scope]
    count = sum(1 for line in lock.read_text(encoding="utf-8").splitlines() if re.match(r"[\w.-]+==", line))
    say(f"installing {count} locked packages ({lock.name}); the first time this downloads some 150 MB")
    # The lock is complete; left to resolve extras itself, pip before 23.3 takes the newest release, not the locked one.
    pip_install(["--require-hashes", "--no-deps", "--requirement", str(lock)])


def install_project() -> None:
    """Install Atalaya itself, editable, with the locked setuptools and nothing downloaded."""
    say("installing Atalaya itself")
    pip_install(["-qq", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT)])


def pip_install(arguments: List[str]) -> None:
    """Run ``pip install`` in .venv; its progress goes to the screen, its errors also decide which sentence we say."""
    command = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--retries", "2"]
    errors = []
    with subprocess.Popen([*command, *arguments], stderr=subprocess.PIPE, stdin=subprocess.DEVNULL) as process:
        for line in process.stderr or ():
            errors.append(line.decode("utf-8", "replace"))
            sys.stderr.write(errors[-1])
            sys.stderr.flush()
    if process.returncode != 0:
        raise SetupError(pip_sentence("".join(errors)))


def pip_sentence(errors: str) -> str:
    """Put pip's failure into one sentence."""
    again = "and type the command again: what is there already is kept"
    if "No space left" in errors:
        return f"The disk is full; free about 1 GB for {VENV} {again}"
    if "DO NOT MATCH THE HASHES" in errors:
        return "A downloaded package is not the one that was locked, so it was not installed; please report this"
    if re.search(NO_NETWORK, errors):
        advice = f"connect (behind a proxy, set HTTPS_PROXY) {again}"
        return f"The packages could not be downloaded because the network can not be reached; {advice}"
    return "Installing the packages failed; pip's own message stands above"


def compile_translations() -> None:
    """Compile each .ts of resources/translations that is newer than its .qm."""
    for source in sorted((ROOT / "resources" / "translations").glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        problem = call_quietly([str(program("pyside6-lrelease")), str(source), "-qm", str(target)])
        if problem is not None:
            raise SetupError(f"The translation {source.name} could not be compiled: {last_line(problem)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
