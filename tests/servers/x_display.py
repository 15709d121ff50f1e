"""A real X11 screen without a monitor (Xvfb), for programs whose window must be a real one."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.servers.processes import ServerProcess, program, server_folder


@dataclass(frozen=True, kw_only=True, slots=True)
class XDisplay:
    """One screen, 1280 x 800 pixels, 24 bit; ``environment`` is for programs that are to show themselves on it."""

    name: str

    @property
    def environment(self) -> dict[str, str]:
        return {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}


@contextmanager
def running_display() -> Iterator[XDisplay]:
    """Start a screen on the first free display number."""
    with server_folder("display") as folder:
        # Xvfb finds the number itself and writes it, once it is ready, to the log's descriptor.
        command = [program("Xvfb"), "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
        server = ServerProcess(command, folder / "log")

        def number() -> str:
            lines = (folder / "log").read_text().splitlines() if (folder / "log").exists() else []
            return next((line for line in lines if line.isdigit()), "")

        try:
            server.wait_until(lambda: number() != "")
            yield XDisplay(name=f":{number()}")
        finally:
            server.stop()
