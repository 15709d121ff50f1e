"""How many cases a property was tried on: `cases.add("name")` for each one, printed at the end of the run."""

from collections import Counter
from collections.abc import Iterator

import pytest
from _pytest.terminal import TerminalReporter


class Cases:
    """Counts cases by name."""

    def __init__(self) -> None:
        """Begin with none."""
        self.counts: Counter[str] = Counter()

    def add(self, name: str, number: int = 1) -> None:
        """Count one more case, or `number`."""
        self.counts[name] += number


@pytest.fixture
def cases(request: pytest.FixtureRequest) -> Iterator[Cases]:
    """Yield the counter of this test; what it counted is printed at the end of the run."""
    found = Cases()
    yield found
    request.node.user_properties.extend(("cases", (name, number)) for name, number in found.counts.items())


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    total: Counter[str] = Counter()
    # The counts are known only after the test, so they travel with the report of its teardown.
    for reports in terminalreporter.stats.values():
        for report in reports:
            for name, value in getattr(report, "user_properties", ()):
                if name == "cases" and getattr(report, "when", "") == "teardown":
                    total[value[0]] += value[1]
    for name, number in sorted(total.items()):
        terminalreporter.write_line(f"cases: {number:>7,} {name}")
