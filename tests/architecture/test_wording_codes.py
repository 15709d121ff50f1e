"""Every code that can reach a person has a sentence: in the window in three languages, and at the command line."""

import ast
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.architecture.code_scan import Found, made_in
from tests.plugins.shared_data import REPOSITORY
from workstation.domain.errors import Reason
from workstation.domain.queries import QueryProblem, parse_query
from workstation.ports.secrets import VaultState

SOURCES = sorted((REPOSITORY / "workstation").rglob("*.py"))
PASSED_ON = {"problem.code", "error.code", "refused.code", "verified.code", "found.code", "barred.code"}
"""Codes that were made elsewhere and are only passed on."""
READ_BACK = {"workstation/storage/publications_table.py", "workstation/storage/row_mapping.py"}
"""Modules that read codes which others stored."""
HANDED_IN = {
    "workstation/assembly/doctor_checks.py": {f"vault.{state.value}" for state in VaultState},
    "workstation/assembly/opening.py": {f"vault.{state.value}" for state in VaultState},
    "workstation/security/passphrase_box.py": {"key.passphrase_short", "vault.passphrase_short"},
    "workstation/security/strict_json.py": set(),
}
"""Modules that get codes from their callers or from an enumeration."""
WRITTEN_BESIDE = {
    "workstation/cli/values.py": {"ambiguous", "not_here"},
    "workstation/connector_kit/http_errors.py": {
        "not_found", "gone_for_good", "rate_limited", "server_error", "server_unavailable", "unexpected_status",
    },
    "workstation/connector_kit/wire_errors.py": {
        "answer_broken", "connection_dropped", "connection_failed", "connection_refused", "deadline_passed",
        "proxy_failed", "tls_failed",
    },
    "workstation/connectors/wordpress/api.py": {"rate_limited", "server_error"},
    "workstation/domain/outcomes.py": {
        "looking_waits_network", "looking_waits_reconnect", "waiting_channel", "waiting_network",
    },
    "workstation/exports/drive_errors.py": {
        "export.drive_busy", "export.drive_failed", "export.drive_full", "export.drive_gone",
        "export.drive_read_only", "export.drive_refused", "export.name_too_long",
    },
    "workstation/exports/drop_folder.py": {"export.drive_gone", "export.folder_missing"},
    "workstation/exports/xlsx_writer.py": {"export.scratch_failed", "export.scratch_full"},
    "workstation/services/draft_checks.py": {
        "alt_text_missing", "cannot_post_here", "cannot_reply_here", "channel_gone", "control_character",
        "media_too_large", "media_type_not_allowed", "no_rule", "reply_target_changed", "reply_target_gone",
        "reply_target_missing", "reply_target_other_account", "reply_target_unexpected", "slot_ends_before_it_begins",
        "slot_in_the_past", "text_empty", "text_too_long", "title_missing", "title_not_shown_here", "too_many_media",
    },
    "workstation/services/searching.py": {"conversation_not_found", "message_not_found"},
    "workstation/storage/sqlite_errors.py": {
        "disk_full", "workspace_busy", "workspace_damaged", "workspace_disk_failed", "workspace_read_only",
        "workspace_unreachable",
    },
}  # fmt: skip
"""Modules that choose among codes written elsewhere in them: a new one must be named here."""


def scanned() -> list[Found]:
    return made_in(SOURCES)


def every_code() -> dict[str, str]:
    """Return each code with one place that makes it."""
    codes = {item.code: item.where for item in scanned() if item.code}
    codes |= {code: module for module, chosen in (WRITTEN_BESIDE | HANDED_IN).items() for code in chosen}
    codes |= {code: "workstation/domain/queries.py" for code in query_codes()}
    return codes


def query_codes() -> set[str]:
    """Return the codes of a search that is not understood, as they are written in its reader."""
    source = (REPOSITORY / "workstation/domain/queries.py").read_text("utf-8")
    return set(re.findall(r'"(query_\w+)"', source))


def window_codes() -> dict[str, str]:
    """Leave out what only the command line itself says."""
    return {code: where for code, where in every_code().items() if not where.startswith("workstation/cli/")}


def test_a_place_that_makes_codes_is_known() -> None:
    known = WRITTEN_BESIDE.keys() | HANDED_IN.keys() | READ_BACK
    unknown = [
        f"{item.where}: {item.source}"
        for item in scanned()
        if not item.code and item.source not in PASSED_ON and item.module not in known
    ]
    assert unknown == []


def test_what_a_module_is_said_to_choose_is_written_in_it() -> None:
    wrong = []
    for module, codes in WRITTEN_BESIDE.items():
        tree = ast.parse((REPOSITORY / module).read_text("utf-8"))
        texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
        wrong += [f"{module}: {code}" for code in codes if code not in texts]
    assert wrong == []


def test_the_search_tells_its_problems_by_codes() -> None:
    found = parse_query('form:x "open')
    assert isinstance(found, tuple)
    assert all(isinstance(item, QueryProblem) and item.code in query_codes() for item in found)


def test_every_code_has_a_sentence_in_the_window() -> None:
    from ui.wording.reasons import sentences

    missing = {code: where for code, where in window_codes().items() if code not in sentences()}
    assert missing == {}
    assert len(window_codes()) > 250


def test_every_code_has_a_sentence_at_the_command_line() -> None:
    table = import_module("workstation.cli.sentences").SENTENCES
    missing = {code: where for code, where in every_code().items() if code not in table}
    assert missing == {}


@pytest.fixture(params=["es", "ca"])
def language(request: pytest.FixtureRequest, tmp_path: Path, qapp: QCoreApplication) -> Iterator[str]:
    """The window speaks Spanish or Catalan while the test runs."""
    import subprocess

    source = REPOSITORY / "resources" / "translations" / f"atalaya_{request.param}.ts"
    compiled = tmp_path / "words.qm"
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, source, "-qm", compiled], check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    qapp.installTranslator(translator)
    yield str(request.param)
    qapp.removeTranslator(translator)


def test_every_sentence_is_said_in_every_language(language: str) -> None:
    from ui.wording.reasons import sentences

    untranslated = [
        f"{language} {code}: {source}"
        for code, parts in sentences().items()
        for wordings in parts
        for source in wordings
        if QCoreApplication.translate("Reasons", source) == source and source not in SAME_EVERYWHERE
    ]
    assert untranslated == []


SAME_EVERYWHERE: frozenset[str] = frozenset()


@pytest.mark.parametrize("scheme", [{}, {"host": "example.org", "path": "/x", "name": "Ana"}])
def test_no_sentence_shows_its_placeholders(scheme: dict[str, str]) -> None:
    from ui.wording.reasons import reason_text

    for code in window_codes():
        text = reason_text(Reason(code, scheme))
        assert text
        assert "{" not in text, (code, text)
