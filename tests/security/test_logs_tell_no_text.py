"""What stands in the log of a workspace when something breaks: where it broke, and nothing of what anybody wrote."""

import logging
from pathlib import Path

import pytest

from workstation.configuration.logging_setup import log_to, stop_logging
from workstation.domain.errors import NetworkProblem

SECRET = "la directora dimite el lunes"


@pytest.mark.threat("A31")
def test_a_fault_is_logged_with_its_place_and_without_its_words(tmp_path: Path, logfail) -> None:
    logfail.expect("workstation.services.collecting", containing="failed")
    log_to(tmp_path)
    try:
        try:
            try:
                raise ValueError(f"no comment in {SECRET!r}")
            except ValueError as cause:
                raise NetworkProblem("answer_broken", text=SECRET) from cause
        except NetworkProblem:
            logging.getLogger("workstation.services.collecting").exception("collecting a channel failed")
    finally:
        stop_logging()
    written = (tmp_path / "atalaya.log").read_text(encoding="utf-8")
    assert SECRET not in written
    assert "NetworkProblem" in written
    assert "ValueError" in written
    assert "test_logs_tell_no_text.py" in written
    assert "collecting a channel failed" in written
