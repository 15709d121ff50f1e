"""PySide6 6.12.0 on Python 3.11 drops a reference to None on every void Qt call and in the end aborts: never again."""

import subprocess
import sys

PROBE = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
app = QCoreApplication([])
timer = QTimer()
timer.setSingleShot(True)
before = sys.getrefcount(None)
for _ in range(1000):
    timer.setSingleShot(True)
print(sys.getrefcount(None) - before)
"""


def test_void_calls_keep_the_references_to_none() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)
    # The loop itself holds one or two.
    assert abs(int(done.stdout)) <= 5
