"""The real X11 screen of the tests shows a Qt window."""

import os
import subprocess
import sys
from pathlib import Path

from tests.servers.x_display import XDisplay

WINDOW = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("hello")
label.resize(200, 100)
label.show()
while not label.windowHandle().isExposed():
    app.processEvents()
screen = app.primaryScreen()
assert screen.grabWindow(label.winId()).save(sys.argv[1])
print(QGuiApplication.platformName(), screen.size().width(), screen.size().height())
"""


def test_a_window_opens_on_it(x_display: XDisplay, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    command = [sys.executable, "-c", WINDOW, picture]
    done = subprocess.run(command, env=os.environ | x_display.environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["xcb", "1280", "800"]
    assert picture.read_bytes().startswith(b"\x89PNG")
