"""Runs one server in a process group of its own and ends the whole group when our standard input closes.

The test process holds the other end of that pipe, so nothing it started outlives it, not even when it is killed.
Usage: ``python supervisor.py LOGFILE COMMAND...``
"""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

PATIENCE_SECONDS = 10


def main(log: str, command: list[str]) -> int:
    with Path(log).open("ab") as output:
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
    threading.Thread(target=end_with_our_input, args=(child,), daemon=True).start()
    for ignored in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ignored, signal.SIG_IGN)
    code = child.wait()
    signal_group(child.pid, signal.SIGKILL)
    return code & 0xFF


def end_with_our_input(child: subprocess.Popen[bytes]) -> None:
    while os.read(0, 4096):
        pass
    signal_group(child.pid, signal.SIGTERM)
    try:
        child.wait(PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        signal_group(child.pid, signal.SIGKILL)


def signal_group(group: int, number: signal.Signals) -> None:
    try:
        os.killpg(group, number)
    except ProcessLookupError:
        return


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
