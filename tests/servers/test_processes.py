"""Servers that tests start end with the tests, whatever happens to them."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers.processes import ServerFailed, ServerProcess, accepts, free_port, program

SERVER = """
import socket, subprocess, sys
listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
keeps_the_port = "import signal; signal.pause()"
helper = subprocess.Popen([sys.executable, "-c", keeps_the_port], pass_fds=[listener.fileno()])
while True:
    listener.accept()
"""
OWNER = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[4])
from tests.servers.processes import ServerProcess, accepts
port = int(sys.argv[2])
server = ServerProcess([sys.executable, "-c", sys.argv[1], str(port)], Path(sys.argv[3]))
server.wait_until(lambda: accepts(port))
print("ready", flush=True)
time.sleep(600)
"""


def wait_for_refusal(port: int) -> None:
    while accepts(port):
        pass


def test_stop_ends_the_server_and_what_it_started(tmp_path: Path) -> None:
    port = free_port()
    server = ServerProcess([sys.executable, "-c", SERVER, str(port)], tmp_path / "log")
    server.wait_until(lambda: accepts(port))
    server.stop()
    assert not accepts(port)


def test_a_killed_owner_leaves_no_server_behind(tmp_path: Path) -> None:
    port = free_port()
    root = str(Path(__file__).resolve().parents[2])
    command = [sys.executable, "-c", OWNER, SERVER, str(port), str(tmp_path / "log"), root]
    owner = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert owner.stdout
    assert owner.stdout.readline() == b"ready\n"
    os.kill(owner.pid, signal.SIGKILL)
    owner.wait()
    owner.stdout.close()
    wait_for_refusal(port)
    assert not accepts(port)


def test_a_server_that_ends_is_reported_with_its_log(tmp_path: Path) -> None:
    server = ServerProcess([sys.executable, "-c", "raise SystemExit('no such option')"], tmp_path / "log")
    with pytest.raises(ServerFailed, match="no such option"):
        server.wait_until(lambda: False)
    server.stop()


@pytest.mark.parametrize(("required", "outcome"), [("0", pytest.skip.Exception), ("1", pytest.fail.Exception)])
def test_a_missing_program_is_said_loudly(monkeypatch: pytest.MonkeyPatch, required: str, outcome: type) -> None:
    monkeypatch.setenv("ATALAYA_REQUIRE_SERVERS", required)
    with pytest.raises(outcome, match="real server missing: no-such-program is not installed"):
        program("no-such-program")
