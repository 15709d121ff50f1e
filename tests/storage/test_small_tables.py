"""Preferences, sealed secrets, values between rows and facts, and what SQLite's errors become."""

import errno
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils.utils import sqlite3

from workstation.domain.changes import Subject
from workstation.domain.errors import EnvironmentProblem, InternalBug
from workstation.storage.layout import WorkspaceLayout
from workstation.storage.page_cursors import cursor_of, numbers_of
from workstation.storage.row_mapping import from_us, prefix_range, to_blob, to_us
from workstation.storage.sealed_store import StoredSecrets
from workstation.storage.sqlite_errors import problem_of, problem_of_os


def test_preferences(store):
    store.write(lambda tables: tables.preferences.put("ui.theme", "dark"))
    store.write(lambda tables: tables.preferences.put("ui.theme", "light"))
    store.write(lambda tables: tables.preferences.put("uix", "1"))
    assert store.read(lambda tables: tables.preferences.under("ui.")) == {"ui.theme": "light"}
    store.write(lambda tables: tables.preferences.delete("ui.theme"))
    assert store.read(lambda tables: tables.preferences.get("ui.theme")) is None
    assert store.announced[-1].ids(Subject.PREFERENCE) == {"ui.theme"}


def test_sealed_secrets(store):
    secrets = StoredSecrets(store.storage)
    assert secrets.get("channel/1") is None
    secrets.put("channel/1", b"\0sealed")
    secrets.put("channel/1", b"\xffother")
    assert secrets.get("channel/1") == b"\xffother"
    secrets.delete("channel/1")
    secrets.delete("channel/1")
    assert secrets.get("channel/1") is None
    assert store.announced == []


@given(st.datetimes(timezones=st.just(UTC)))
def test_moments_come_back_exactly(moment: datetime):
    assert from_us(to_us(moment)) == moment


@given(st.lists(st.integers(-(2**63) + 1, 2**63 - 1), min_size=1, max_size=3))
def test_cursors_come_back_exactly(numbers):
    assert numbers_of(cursor_of(*numbers), len(numbers)) == tuple(numbers)


@given(st.binary(min_size=32, max_size=32), st.integers(1, 64))
def test_a_prefix_finds_its_id(identifier, length):
    low, high = prefix_range(identifier.hex()[:length].upper())
    assert low <= identifier <= high


@pytest.mark.parametrize("text", ["xyz", "ab ", "é", "0" * 65])
def test_what_is_no_prefix_finds_nothing(text):
    low, high = prefix_range(text)
    assert low > high
    assert to_blob("xyz") == b""


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (5, "workspace_busy"),
        (517, "workspace_busy"),
        (8, "workspace_read_only"),
        (1032, "workspace_read_only"),
        (10, "workspace_disk_failed"),
        (778, "workspace_disk_failed"),
        (11, "workspace_damaged"),
        (26, "workspace_damaged"),
        (13, "disk_full"),
        (14, "workspace_unreachable"),
    ],
)
def test_what_people_can_act_on_is_an_environment_problem(tmp_path: Path, number, code):
    error = sqlite3.OperationalError("said")
    error.sqlite_errorcode = number
    problem = problem_of(error, WorkspaceLayout(tmp_path))
    assert isinstance(problem, EnvironmentProblem)
    assert (problem.code, problem.values["path"], problem.values["detail"]) == (code, str(tmp_path), "said")


def test_the_rest_is_our_bug(tmp_path: Path):
    assert isinstance(problem_of(sqlite3.IntegrityError("x"), WorkspaceLayout(tmp_path)), InternalBug)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "workspace_read_only"),
        (errno.EACCES, "workspace_read_only"),
        (errno.EIO, "workspace_disk_failed"),
    ],
)
def test_what_the_operating_system_says(tmp_path: Path, number, code):
    assert problem_of_os(OSError(number, "said"), tmp_path).code == code
