"""What holds for every test: Qt without a screen, no way to the person's own keyring or settings.

The fixtures live in plug-ins: ``tests/plugins`` (log guard, shared data, summary), ``tests/servers`` (real servers).
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# Before anything imports Qt, keyring or platformdirs: they read these once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
_home = Path(tempfile.mkdtemp(prefix="atalaya-test-home-"))
atexit.register(shutil.rmtree, _home, ignore_errors=True)
for _name in ("CONFIG", "DATA", "STATE", "CACHE", "RUNTIME"):
    _folder = _home / _name.lower()
    _folder.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR" if _name == "RUNTIME" else f"XDG_{_name}_HOME"] = str(_folder)

from hypothesis import settings  # noqa: E402 -- the environment comes first

pytest_plugins = [
    "pytester",
    "tests.plugins.case_counts",
    "tests.plugins.log_guard",
    "tests.plugins.main_thread_garbage",
    "tests.plugins.shared_data",
    "tests.plugins.summary",
    "tests.servers.fixtures",
]

# A slow machine is no fault of the code under test. "brief" serves runs that repeat a room's tests for another reason.
settings.register_profile("atalaya", deadline=None, print_blob=True)
settings.register_profile("brief", parent=settings.get_profile("atalaya"), max_examples=15)
settings.load_profile("atalaya")
