"""The floor under the tests themselves: each of its guards is seen to catch what it is there for."""

import pytest

from tests.plugins.log_guard import LogGuard

CONFTEST = 'pytest_plugins = ["tests.plugins.log_guard", "tests.plugins.shared_data", "tests.plugins.summary"]\n'


@pytest.fixture
def floor(pytester: pytest.Pytester, logfail: LogGuard) -> pytest.Pytester:
    """A pytest in a folder of its own that uses our plug-ins."""
    logfail.allow("a")  # the inner tests share our process, and so our guard
    pytester.makeconftest(CONFTEST)
    pytester.makeini("[pytest]\nmarkers = threat(id): x\nasyncio_default_fixture_loop_scope = function\n")
    return pytester


def run(floor: pytest.Pytester, source: str) -> pytest.RunResult:
    floor.makepyfile(source)
    return floor.runpytest_inprocess("-p", "no:randomly", "-p", "no:xdist", "-p", "no:cacheprovider")


def test_an_unexpected_warning_fails_the_test(floor: pytest.Pytester) -> None:
    result = run(floor, "import logging\ndef test_it(): logging.getLogger('a.b').warning('odd thing')")
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*unexpected log record: WARNING a.b: odd thing*"])


def test_an_expected_warning_passes_and_an_info_is_free(floor: pytest.Pytester) -> None:
    source = """
        import logging
        def test_it(logfail):
            logfail.expect("a", containing="odd")
            logging.getLogger("a.b").warning("odd thing")
            logging.getLogger("other").info("nothing special")
    """
    run(floor, source).assert_outcomes(passed=1)


@pytest.mark.parametrize(
    ("expectation", "complaint"),
    [
        ('expect("a", containing="other")', "*expected log record did not come*"),
        ('expect("ab")', "*unexpected log record*"),
        ('allow("a", level=logging.WARNING - 1)', "*unexpected log record*"),
    ],
)
def test_an_expectation_accepts_only_what_it_names(floor: pytest.Pytester, expectation: str, complaint: str) -> None:
    source = f"""
        import logging
        def test_it(logfail):
            logfail.{expectation}
            logging.getLogger("a.b").warning("odd thing")
    """
    result = run(floor, source)
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines([complaint])


def test_absent_shared_data_is_said_at_the_end(floor: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATALAYA_SHARED_DATA", str(floor.path / "nowhere"))
    result = run(floor, "def test_one(shared_data): pass\ndef test_two(shared_data): pass")
    result.assert_outcomes(skipped=2)
    reason = f"the shared data folder is not there: {floor.path}/nowhere"
    result.stdout.fnmatch_lines([f"LEFT OUT: 2 tests, because {reason}"])


def test_present_shared_data_is_handed_over(floor: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATALAYA_SHARED_DATA", str(floor.path))
    run(floor, f"def test_one(shared_data): assert str(shared_data) == {str(floor.path)!r}").assert_outcomes(passed=1)


def test_the_threat_table_counts_passing_tests_only(floor: pytest.Pytester) -> None:
    source = """
        import pytest
        @pytest.mark.threat("A1")
        @pytest.mark.threat("F3", "F34")
        def test_held(): pass
        @pytest.mark.threat("A2", "F3")
        def test_not_held(): assert False
        @pytest.mark.threat("A4")
        @pytest.mark.skip
        def test_not_tried(): pass
    """
    run(floor, source).stdout.fnmatch_lines(["threat table: 2 of 69 rows have a passing test: A1 F34"])


def test_an_unknown_threat_is_refused(floor: pytest.Pytester) -> None:
    result = run(floor, "import pytest\n@pytest.mark.threat('A99')\ndef test_it(): pass")
    result.stderr.fnmatch_lines(["*unknown threat A99*"])
