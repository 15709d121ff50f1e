"""Lines at the end of a run: which threats were shown to be handled, and what was left out for want of what."""

from collections import Counter
from collections.abc import Iterator

import pytest
from _pytest.terminal import TerminalReporter

from tests.plugins.shared_data import ABSENT as SHARED_DATA_ABSENT

SERVER_ABSENT = "real server missing"
HOST_REFUSES = "this host refuses"
LOUD_SKIPS = (SHARED_DATA_ABSENT, SERVER_ABSENT, HOST_REFUSES)

# The rows of the threat table: attacks A1-A35, faults F1-F34.
THREATS = tuple(f"A{n}" for n in range(1, 36)) + tuple(f"F{n}" for n in range(1, 35))


def threat_marks(item: pytest.Item) -> Iterator[str]:
    """Yield the ids of the threats a test is about."""
    for mark in item.iter_markers("threat"):
        yield from mark.args


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    # Through user_properties, because with xdist the items live in the workers and only reports come back.
    known = set(item.user_properties)
    item.user_properties.extend(("threat", name) for name in threat_marks(item) if ("threat", name) not in known)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Refuse a threat id that the table does not have."""
    for item in items:
        unknown = set(threat_marks(item)) - set(THREATS)
        if unknown:
            raise pytest.UsageError(f"{item.nodeid}: unknown threat {', '.join(sorted(map(str, unknown)))}")


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    shown = threats_of(terminalreporter, "passed") - threats_of(terminalreporter, "failed")
    if shown:
        names = " ".join(name for name in THREATS if name in shown)
        terminalreporter.write_line(f"threat table: {len(shown)} of {len(THREATS)} rows have a passing test: {names}")
    for reason, count in loud_skips(terminalreporter).items():
        terminalreporter.write_line(f"LEFT OUT: {count} tests, because {reason}", yellow=True, bold=True)


def threats_of(reporter: TerminalReporter, outcome: str) -> set[str]:
    """Return the threat ids of all tests with this outcome."""
    reports = reporter.stats.get(outcome, [])
    return {value for report in reports for name, value in report.user_properties if name == "threat"}


def loud_skips(reporter: TerminalReporter) -> Counter[str]:
    """Count the tests that were skipped for want of something a complete run has."""
    found: Counter[str] = Counter()
    for report in reporter.stats.get("skipped", []):
        reason = str(report.longrepr[2]) if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if any(text in reason for text in LOUD_SKIPS):
            found[reason.removeprefix("Skipped: ")] += 1
    return found
