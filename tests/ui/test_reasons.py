"""Sentences stand with and without their values, and what comes from outside stays inside its place."""

from datetime import UTC, datetime

import pytest

from ui.wording.reasons import code_text, problem_of, problem_text, reason_text, sentences
from workstation.domain.errors import EnvironmentProblem, InternalBug, NetworkProblem, Reason, RuleViolation


@pytest.mark.parametrize("code", sorted(sentences()))
def test_a_sentence_stands_even_without_its_values(code: str) -> None:
    text = code_text(code, {})
    assert text
    assert "{" not in text


def test_values_are_shown_as_people_read_them() -> None:
    moment = datetime(2026, 11, 12, 10, 42, tzinfo=UTC)
    assert "2026" in code_text("slot_passed", {"at": moment})
    assert "legal" not in code_text("nobody_can_sign", {"role": "legal"})
    assert "1.5 GB" in code_text("disk_free", {"bytes": 1_500_000_000})
    assert "process 12345" in code_text(
        "workspace_in_use", {"holder": "Atalaya", "since": "2026-11-12T10:42:00+00:00", "pid": 12345, "path": "/x"}
    )


def test_words_from_outside_neither_turn_the_line_nor_take_another_place() -> None:
    assert "wp.example[U+202E]" in reason_text(Reason("credentials_refused", {"host": "wp.example\u202e"}))
    text = code_text("refused_by_channel", {"host": "{message}", "message": "no\nlong words", "api_code": "x"})
    assert text.startswith("{message}")
    assert "no long words" in text
    assert "\u2068مرحبا\u2069" in code_text("name_twice", {"names": ["مرحبا"]})


def test_a_wording_is_chosen_by_the_values_that_are_known() -> None:
    assert "open in another program." in code_text("workspace_in_use", {"path": "/x"})
    assert "says: no" in code_text("refused_by_channel", {"host": "h", "message": "no", "api_code": "c"})
    assert code_text("refused_by_channel", {"host": "h", "message": "", "api_code": "c"}) == "h refused it (c)."
    assert code_text("refused_by_channel", {}) == "The channel refused it."


def test_a_code_inside_a_sentence_is_said_in_words() -> None:
    text = code_text("event_refused", {"event": "e", "seq": 3, "why": "chain_broken"})
    assert "chain_broken" not in text


def test_a_problem_says_what_happened_what_is_safe_and_what_to_do() -> None:
    full = problem_of(EnvironmentProblem("disk_full", path="/x", detail="no space"))
    assert full.title == "The disk is full."
    assert full.what_is_safe
    assert full.what_to_do
    assert problem_text(EnvironmentProblem("disk_full")) == f"{full.title} {full.what_is_safe} {full.what_to_do}"
    assert problem_of(NetworkProblem("host_not_found", host="a.example")).what_to_do == ""


def test_a_problem_says_all_its_reasons_and_a_bug_says_that_nothing_is_lost() -> None:
    both = RuleViolation(Reason("label_empty"), Reason("note_empty"))
    assert problem_text(both) == "A label needs a name. There is nothing in the note yet."
    assert "lost" in problem_text(ValueError("x"))
    assert "never_heard_of" in problem_text(InternalBug("never_heard_of"))
    assert "no words" in problem_text(EnvironmentProblem("never_heard_of"))
