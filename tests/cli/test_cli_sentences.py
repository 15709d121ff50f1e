"""English sentences: each takes its values, comes without them, and shows nothing that could drive a terminal."""

import string
from datetime import UTC, datetime

import pytest

from workstation.cli import (
    sentences_channels,
    sentences_publishing,
    sentences_records,
    sentences_signing,
    sentences_workspace,
    sentences_writing,
)
from workstation.cli.sentences import SENTENCES
from workstation.cli.wording import reason_text
from workstation.domain.errors import Reason

TABLES = (
    *(sentences_channels, sentences_publishing, sentences_records),
    *(sentences_signing, sentences_workspace, sentences_writing),
)


def test_no_code_stands_in_two_tables() -> None:
    assert sum(len(table.SENTENCES) for table in TABLES) == len(SENTENCES)


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_takes_its_values_and_comes_without_them(code: str) -> None:
    names = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]) if name is not None}
    assert all(name.isidentifier() for name in names)
    full = reason_text(Reason(code, dict.fromkeys(names, "value")))
    assert full.count("value") >= len(names)
    assert "{" not in full
    assert reason_text(Reason(code))


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason("slot_passed", {"at": datetime(2026, 11, 12, 9, tzinfo=UTC)}), "2026-11-12"),
        (Reason("preset_lacks_roles", {"preset": "pair", "roles": ["legal", "pr"]}), "legal, pr"),
        (Reason("sign_off_missing", {"missing": 1, "role": "legal", "candidates": ()}), "nobody could sign"),
        (Reason("no_answer", {"why": "content_too_heavy"}), "too much memory"),
        (Reason("no_answer", {"why": "connection_dropped"}), "connection dropped"),
        (Reason("objection", {"name": "Eve\x1b[2J\u202e"}), "Eve\\u001b[2J\\u202e objects"),
        (Reason("never_heard_of", {"name": "x"}), "never_heard_of (name x)"),
        (Reason("never_heard_of"), "never_heard_of"),
    ],
)
def test_values_are_worded(reason: Reason, words: str) -> None:
    assert words in reason_text(reason)
