"""A log record of level WARNING or above that no test asked for fails that test.

A test that provokes one says so first::

    def test_refuses_a_broken_feed(logfail):
        logfail.expect("workstation.connectors", containing="not well-formed")

``expect`` also fails the test when the record does not come; ``allow`` does not mind.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass

import pytest


@dataclass(kw_only=True, slots=True)
class Expectation:
    """Records a test asked for: those of a logger and its children, up to a level, with a text in them."""

    logger: str
    level: int
    containing: str
    required: bool
    seen: int = 0

    def matches(self, record: logging.LogRecord) -> bool:
        of_logger = self.logger in ("", record.name) or record.name.startswith(f"{self.logger}.")
        return of_logger and record.levelno <= self.level and self.containing in record.getMessage()


class LogGuard(logging.Handler):
    """Collects the unexpected records of one test."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
        self._expectations: list[Expectation] = []
        self._unexpected: list[str] = []

    def allow(self, logger: str = "", level: int = logging.ERROR, containing: str = "") -> None:
        """Accept such records, whether or not they come."""
        self._expectations.append(Expectation(logger=logger, level=level, containing=containing, required=False))

    def expect(self, logger: str = "", level: int = logging.ERROR, containing: str = "") -> None:
        """Accept such records and demand at least one."""
        self._expectations.append(Expectation(logger=logger, level=level, containing=containing, required=True))

    def emit(self, record: logging.LogRecord) -> None:
        for expectation in self._expectations:
            if expectation.matches(record):
                expectation.seen += 1
                return
        self._unexpected.append(self.format(record))

    def complaints(self) -> list[str]:
        """Return one line for each unexpected record and each expected one that did not come."""
        absent = [e for e in self._expectations if e.required and e.seen == 0]
        return [f"unexpected log record: {line}" for line in self._unexpected] + [
            f"expected log record did not come: logger {e.logger!r} containing {e.containing!r}" for e in absent
        ]


@pytest.fixture(autouse=True)
def logfail() -> Iterator[LogGuard]:
    """The guard of this test; see the module's docstring."""
    guard = LogGuard()
    root = logging.getLogger()
    root.addHandler(guard)
    try:
        yield guard
    finally:
        root.removeHandler(guard)
    complaints = guard.complaints()
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)
