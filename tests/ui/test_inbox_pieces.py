"""Pieces of the inbox on their own: cache, marks, suggestions, widening, newcomers, memory, pictures of rows."""

import asyncio
import json
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.fakes.desk_driver import DeskDriver, play
from tests.fakes.fake_story import CHANNELS, NOW, ROWS, crowd, message
from tests.fakes.fake_workstation import fake_workstation
from ui.frame.desk_memory import DeskMemory
from ui.inbox.empty_pages import widened
from ui.inbox.inbox_views import built_in_views, channel_view
from ui.inbox.marked_text import hits
from ui.inbox.newcomers import count_newcomers
from ui.inbox.row_cache import RowCache
from ui.inbox.row_words import words_of
from ui.inbox.search_suggestions import SearchFacts, quoted, value_suggestions
from ui.inbox.searching_words import marked_words, problem_words, search_problems
from workstation.domain.queries import Query, parse_query

pytestmark = pytest.mark.usefixtures("themed")
FACTS = SearchFacts([(item.kind, item.title) for item in CHANNELS], ["L-2431", "Prensa"], ["Lucía Ferrer"])


def test_the_cache_keeps_what_was_looked_at_last_and_shows_stale_rows_until_fresh_ones_come() -> None:
    rows = crowd(5)
    cache = RowCache(capacity=3)
    cache.keep(rows[:3])
    cache.get(rows[0].id)
    cache.keep(rows[3:4])
    assert cache.peek(rows[1].id) is None
    assert cache.get(rows[0].id) is rows[0]
    cache.mark_stale([rows[0].id, rows[4].id])
    assert cache.needs(rows[0].id)
    assert cache.get(rows[0].id) is rows[0]
    cache.keep(rows[:1])
    assert not cache.needs(rows[0].id)
    cache.forget([rows[0].id])
    assert cache.needs(rows[0].id)
    cache.clear()
    assert cache.peek(rows[3].id) is None


def test_hits_start_words_ignore_accents_and_count_as_qt_does() -> None:
    assert hits("¡Garrafón, garrafa!", ["garrafo"]) == [(1, 7)]
    assert hits("🫒 aceite", ["ACE"]) == [(3, 3)]
    assert hits("desgarrado", ["garra"]) == []
    assert hits("x", [""]) == []


@given(st.text(), st.lists(st.text(max_size=5), max_size=3))
def test_hits_always_lie_inside_the_text(text: str, words: list[str]) -> None:
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    assert all(start >= 0 and start + length <= units for start, length in hits(text, words))


def test_values_are_proposed_for_the_word_being_typed() -> None:
    assert [item.text for item in value_suggestions("channel:ma", FACTS)] == ["channel:Mastodon"]
    assert [item.text for item in value_suggestions("-label:p", FACTS)] == ["-label:Prensa"]
    assert [item.text for item in value_suggestions("from:luc", FACTS)] == ['from:"Lucía Ferrer"']
    assert value_suggestions("is:open", FACTS) == []
    assert value_suggestions("open", FACTS) == []
    assert quoted("Foro Cocina") == '"Foro Cocina"'


def test_every_proposed_state_is_understood() -> None:
    for word in ("is:", "has:"):
        for item in value_suggestions(word, FACTS):
            assert isinstance(parse_query(item.text), Query)


def test_every_view_asks_something_the_search_understands() -> None:
    for view in (*built_in_views(), *map(channel_view, CHANNELS)):
        assert isinstance(parse_query(view.query), Query), view.key
        assert isinstance(parse_query(f"{view.query} garra"), Query), view.key


def test_widening_takes_operators_away_before_words() -> None:
    assert [term for term, _ in widened("label:x garrafa")] == ["label:x", "garrafa"]
    assert dict(widened("label:x garrafa"))["label:x"] == "garrafa*"
    assert widened("garrafa") == []
    assert widened("isk:open garrafa") == []


def test_a_search_says_what_is_marked_and_what_is_wrong() -> None:
    assert marked_words('is:open "olor a" -lote from:luc gar') == ["olor", "a", "luc", "gar"]
    assert marked_words("isk:open") == []
    assert [(item.start, item.end, item.suggestion) for item in search_problems("isk:open")] == [(0, 3, "is")]
    assert problem_words("garrafa") == ""
    assert problem_words("before:never") == "“never” is no day. Did you mean before:2026-01-31?"


def test_newcomers_are_new_rows_and_rows_with_something_newer() -> None:
    listed = {row.id: row.last_at for row in ROWS[:3]}
    moved = [ROWS[0], ROWS[1], ROWS[5]]
    assert count_newcomers(moved, listed) == 1
    listed[ROWS[0].id] -= timedelta(minutes=1)
    assert count_newcomers(moved, listed) == 2


def test_a_row_says_who_has_to_act_before_what_state_it_is_in() -> None:
    by_name = {row.who: words_of(row, NOW) for row in ROWS}
    assert by_name["Pepe Olmo"].state_text == "Waiting for Legal"
    assert by_name["Bar El Rincón"].state_text == "Open"
    assert by_name["aceiteyvida"].state_text == "Heard"
    assert by_name["Rosa M."].state_text == "Done"
    lucia = ROWS[0]
    assert words_of(lucia, NOW).spoken(lucia).startswith("Unread, Lucía Ferrer, Mastodon")


def test_looks_are_remembered_and_a_damaged_file_is_an_empty_memory(tmp_path: Path) -> None:
    async def story() -> None:
        memory = await DeskMemory.read(tmp_path)
        told: list[str] = []
        memory.when_changed(lambda: told.append("changed"))
        memory.put("inbox.view", "open")
        memory.put("inbox.view", "open")
        assert told == ["changed"]
        await memory.write()
        assert (await DeskMemory.read(tmp_path)).get("inbox.view") == "open"
        for damage in ("{", json.dumps([1]), "\x00"):
            (tmp_path / "desk.json").write_text(damage)
            assert (await DeskMemory.read(tmp_path)).get("inbox.view", "mine") == "mine"

    asyncio.run(story())


def _long_thread(count: int) -> list[object]:
    texts = (f"Mensaje {number}. " + "Bla. " * (number % 40) for number in range(count))
    return [
        message("lucia", f"n{number}", f"Persona {number % 3}", text, 5000 - number)
        for number, text in enumerate(texts)
    ]


def test_a_long_thread_opens_at_its_end_and_older_pages_come_without_moving_what_is_read(qapp: QApplication) -> None:
    workstation = fake_workstation()
    workstation.desk.messages[:] = _long_thread(90)

    async def story(desk: DeskDriver) -> None:
        messages = desk.pane.messages
        bar = messages.verticalScrollBar()
        await desk.until(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
        assert len(messages.widgets) == 20
        first = messages.widgets[0]
        await desk.until(lambda: not messages._anchored)
        bar.setValue(10)
        await desk.until(lambda: len(messages.widgets) == 40)
        await desk.until(lambda: not messages._anchored)
        assert messages.widgets[20] is first
        assert first.y() - bar.value() < messages.viewport().height(), "what was read is still in sight"
        assert [widget.message.sent_at for widget in messages.widgets] == sorted(
            widget.message.sent_at for widget in messages.widgets
        )

    play(qapp, story, workstation)


def test_a_new_message_joins_an_open_conversation_at_its_end(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        new = message("lucia", "99", "Lucía Ferrer", "¿Hola?", -1)
        desk.workstation.desk.messages.append(new)
        desk.workstation.desk.touched("conversation-lucia")
        await desk.settled()
        assert desk.pane.messages.widgets[-1].message.id == new.id
        assert desk.pane.messages.newest_foreign is not None
        assert desk.pane.messages.newest_foreign.id == new.id

    play(qapp, story)


def test_days_are_separated_where_they_change(qapp: QApplication) -> None:
    workstation = fake_workstation()
    workstation.desk.messages[:] = [
        message("lucia", "a", "Uno", "ayer", 60 * 24),
        message("lucia", "b", "Dos", "ayer también", 60 * 24 - 5),
        message("lucia", "c", "Tres", "hoy", 5),
    ]

    async def story(desk: DeskDriver) -> None:
        shown = [not widget._day.isHidden() for widget in desk.pane.messages.widgets]
        assert shown == [True, False, True]

    play(qapp, story, workstation)


def test_find_here_marks_words_and_says_how_many(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("Ctrl+F")
        await desk.write("lote")
        assert desk.pane.find_bar.figures.text() == "1 of 2"
        await desk.press("Return")
        assert desk.pane.find_bar.figures.text() == "2 of 2"
        await desk.press("Esc")
        assert not desk.pane.find_bar.isVisible()

    play(qapp, story)
