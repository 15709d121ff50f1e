"""Times, figures and states in three languages."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.widgets.resource_files import resource_path
from ui.wording import numbers, times
from ui.wording.states import WORDS, state_text
from ui.wording.translation import _IN_FORCE, LANGUAGES, install_language, preferred_language

MADRID = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 11, 12, 10, 42, tzinfo=MADRID)


@pytest.fixture
def speak(qapp: QApplication, catalogues: Path) -> Iterator[object]:
    """Installs a language for one test."""
    before = {id(found) for found in qapp.findChildren(QTranslator)}
    in_force = qapp.property(_IN_FORCE)

    def install(language: str) -> str:
        return install_language(qapp, catalogues, language)

    yield install
    for translator in qapp.findChildren(QTranslator):
        if id(translator) not in before:
            qapp.removeTranslator(translator)
            translator.deleteLater()
    QLocale.setDefault(QLocale("en"))
    qapp.setProperty(_IN_FORCE, in_force)


def at(day: int, hour: int = 10, minute: int = 42, month: int = 11, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=MADRID)


CASES = [
    (at(12, 10, 42), "now", "ahora", "ara"),
    (at(12, 10, 38), "4 min", "4 min", "4 min"),
    (at(12, 8, 30), "2 h", "2 h", "2 h"),
    (at(11, 23, 59), "yesterday", "ayer", "ahir"),
    (at(10), "Tue", "mar", "dt"),
    (at(3), "3 Nov", "3 nov", "3 nov"),
    (at(18, month=10, year=2025), "18 Oct 2025", "18 oct 2025", "18 oct 2025"),
]


@pytest.mark.parametrize(("language", "column"), [("en", 1), ("es", 2), ("ca", 3)])
def test_ages_in_a_list(speak, language: str, column: int) -> None:
    assert speak(language) == language
    found = [times.age(case[0], NOW, MADRID) for case in CASES]
    assert [text.replace("de ", "").replace("d’", "") for text in found] == [case[column] for case in CASES]


def test_ages_are_short_and_never_empty(speak) -> None:
    speak("es")
    for hours in range(0, 24 * 800, 7):
        assert 0 < len(times.age(NOW - timedelta(hours=hours), NOW, MADRID)) <= 16


@given(st.timedeltas(timedelta(days=-400), timedelta(days=4000)))
def test_every_distance_has_words(distance: timedelta) -> None:
    then = NOW.astimezone(UTC) - distance
    assert times.age(then, NOW, MADRID)
    assert times.day_and_time(then, NOW, MADRID)
    assert times.absolute(then, MADRID)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["today 08:51", "yesterday 17:32", "tomorrow 09:00", "Sat 11:00", "3 Mar 12:30"]),
        ("es", ["hoy 08:51", "ayer 17:32", "mañana 09:00", "sáb 11:00", "3 mar 12:30"]),
        ("ca", ["avui 08:51", "ahir 17:32", "demà 09:00", "ds 11:00", "3 de març 12:30"]),
    ],
)
def test_days_and_times(speak, language: str, expected: list[str]) -> None:
    speak(language)
    moments = [at(12, 8, 51), at(11, 17, 32), at(13, 9, 0), at(14, 11, 0), at(3, 12, 30, month=3)]
    assert [times.day_and_time(moment, NOW, MADRID) for moment in moments] == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Thursday 12 November"),
        ("es", "Jueves 12 de noviembre"),
        ("ca", "Dijous 12 de novembre"),
    ],
)
def test_full_days(speak, language: str, expected: str) -> None:
    speak(language)
    assert times.day(NOW, NOW, MADRID) == expected
    assert "2025" in times.day(at(1, year=2025), NOW, MADRID)


def test_the_zone_is_said_where_it_matters(speak) -> None:
    speak("en")
    moment = datetime(2026, 7, 1, 12, 30, tzinfo=UTC)
    assert times.absolute(moment, MADRID) == "1 Jul 2026 14:30 (Europe/Madrid, UTC+02:00)"
    assert times.clock(moment, MADRID) == "14:30"
    assert times.clock(moment, MADRID, seconds=True) == "14:30:00"
    assert times.zone_name()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (45, "45 s"),
        (60, "1 min"),
        (26 * 60, "26 min"),
        (3600, "1 h"),
        (7800, "2 h 10"),
        (86400 * 3, "3 days"),
    ],
)
def test_durations(speak, seconds: int, text: str) -> None:
    speak("en")
    assert times.duration(timedelta(seconds=seconds)) == text


def test_until(speak) -> None:
    speak("es")
    assert times.until(NOW + timedelta(hours=1, minutes=48), NOW) == "en 1 h 48"
    assert times.until(NOW, NOW) == "se pasó la hora"


def test_figures_follow_the_language(speak) -> None:
    speak("es")
    assert numbers.count(12345) == "12.345"
    assert numbers.of_limit(212, 280) == "212 / 280"
    assert numbers.percent(999, 1000) == "99\u00a0%"
    assert numbers.percent(1, 0) == ""
    assert numbers.joined(["Marta", "Iker", "Jon"]) == "Marta, Iker o Jon"
    assert numbers.joined(["Marta"]) == "Marta"
    assert numbers.data_size(84_000).replace("\u00a0", " ") == "84 kB"


TOKENS = json.loads(resource_path("themes", "tokens.json").read_text("utf-8"))
VALUES = {
    "day": "Mon 16", "name": "Jon", "names": "Marta", "department": "Legal", "role": "Legal", "time": "12:30",
    "n": 9, "reason": "why", "channel": "X", "start": "09:10", "end": "09:25",
}  # fmt: skip


def with_values(text: str) -> str:
    """The design's words with its own placeholders filled: its {nombre} and {nom} are our {name}, and so on."""
    pairs = {
        "day": "día dia", "department": "departamento departament", "names": "nombres noms", "role": "papel paper",
        "name": "nombre nom", "time": "hora", "reason": "motivo motiu", "channel": "canal", "start": "de from",
        "end": "a to",
    }  # fmt: skip
    for ours, theirs in pairs.items():
        for word in (ours, *theirs.split()):
            text = text.replace(f"{{{word}}}", str(VALUES[ours]))
    return text.replace("{n}", str(VALUES["n"]))


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize("state", TOKENS["states"], ids=lambda state: f"{state['group']}-{state['id']}")
def test_states_say_what_the_design_says(speak, language: str, state: dict) -> None:
    speak(language)
    values = {} if state["id"] == "writing" else VALUES
    if not state["en"].startswith("("):
        assert state_text(state["group"], state["id"], **values) == with_values(state[language])


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize(("group", "state"), list(WORDS))
def test_states_have_words_without_any_value(speak, language: str, group: str, state: str) -> None:
    speak(language)
    text = state_text(group, state)
    assert text
    assert "{" not in text


def test_a_short_row_may_leave_out_the_names(speak) -> None:
    speak("es")
    assert state_text("draft", "waiting", department="Legal", names="") == "Espera a Legal"


def test_every_state_of_the_theme_has_words_and_the_other_way_round() -> None:
    assert {(state["group"], state["id"]) for state in TOKENS["states"]} == set(WORDS)
    with pytest.raises(KeyError):
        state_text("draft", "exploded")


def test_a_missing_file_means_english(qapp, tmp_path: Path) -> None:
    assert install_language(qapp, tmp_path, "ca") == "en"
    assert preferred_language("es") == "es"
    assert preferred_language("tlh") in LANGUAGES
    QLocale.setDefault(QLocale("en"))
