"""Fields: the editor that loses nothing, the search line that keeps the keyboard."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.autosave_text_edit import AutoSaveTextEdit
from ui.widgets.search_field import SearchField
from ui.widgets.search_highlighter import SearchProblem
from ui.widgets.suggestion_list import Suggestion, SuggestionList
from ui.widgets.theme import Theme

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, themed: Theme) -> QWidget:
    """A window with another field beside the one under test."""
    window = QWidget()
    window.setLayout(QVBoxLayout())
    window.resize(500, 300)
    qtbot.addWidget(window)
    window.layout().addWidget(QLineEdit())
    return window


def put(qtbot, page: QWidget, field: QWidget) -> None:
    page.layout().addWidget(field)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)


def told(signal) -> list:
    values: list = []
    signal.connect(lambda *arguments: values.append(arguments[0] if arguments else None))
    return values


class TestAutosave:
    def test_the_text_settles_once_after_the_last_key(self, qtbot, page: QWidget) -> None:
        edit = AutoSaveTextEdit(name="Reply")
        put(qtbot, page, edit)
        settled = told(edit.textSettled)
        with qtbot.waitSignal(edit.textSettled):
            QTest.keyClicks(edit, "Hola")
        assert settled == ["Hola"]
        assert edit.accessibleName() == "Reply"

    def test_leaving_the_field_settles_at_once(self, qtbot, page: QWidget) -> None:
        edit = AutoSaveTextEdit()
        put(qtbot, page, edit)
        settled = told(edit.textSettled)
        QTest.keyClicks(edit, "Hola")
        page.findChildren(QLineEdit)[0].setFocus()
        assert settled == ["Hola"]

    def test_escape_leaves_and_discards_nothing(self, qtbot, page: QWidget) -> None:
        edit = AutoSaveTextEdit()
        put(qtbot, page, edit)
        settled, left = told(edit.textSettled), told(edit.left)
        QTest.keyClicks(edit, "Hola")
        QTest.keyClick(edit, Qt.Key.Key_Escape)
        assert (settled, len(left), edit.toPlainText()) == (["Hola"], 1, "Hola")

    def test_control_enter_submits_the_settled_text(self, qtbot, page: QWidget) -> None:
        edit = AutoSaveTextEdit()
        put(qtbot, page, edit)
        order: list[str] = []
        edit.textSettled.connect(lambda text: order.append(text))
        edit.submitted.connect(lambda: order.append("submitted"))
        QTest.keyClicks(edit, "Hola")
        QTest.keyClick(edit, Qt.Key.Key_Return, CONTROL)
        assert order == ["Hola", "submitted"]

    def test_stored_text_is_not_news(self, qtbot, page: QWidget) -> None:
        edit = AutoSaveTextEdit()
        put(qtbot, page, edit)
        settled = told(edit.textSettled)
        edit.load_text("stored")
        edit.settle()
        assert settled == []
        QTest.keyClicks(edit, "x")
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
        edit.settle()
        assert settled == [], "back to what is stored"

    def test_tab_moves_on(self, qtbot, page: QWidget) -> None:
        edit = AutoSaveTextEdit()
        put(qtbot, page, edit)
        QTest.keyClick(edit, Qt.Key.Key_Tab)
        assert not edit.hasFocus()
        assert edit.toPlainText() == ""


class TestSearch:
    @pytest.fixture
    def field(self, qtbot, page: QWidget) -> SearchField:
        field = SearchField(placeholder="Search")
        field.set_operators([("channel", "where it came from"), ("label", "a label"), ("is", "a state")])
        put(qtbot, page, field)
        return field

    def rows(self, page: QWidget) -> list[str]:
        lists = [found for found in page.findChildren(SuggestionList) if found.isVisible()]
        return [lists[0]._model.rows[row].text for row in range(len(lists[0]._model.rows))] if lists else []

    def test_it_announces_after_a_pause_and_at_once_with_enter(self, qtbot, field: SearchField) -> None:
        with qtbot.waitSignal(field.queryChanged) as changed:
            QTest.keyClicks(field, "garrafas")
        assert changed.args == ["garrafas"]
        QTest.keyClicks(field, " rotas")
        queries, submitted = told(field.queryChanged), told(field.submitted)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert (queries, submitted) == (["garrafas rotas"], ["garrafas rotas"])
        assert field.document().blockCount() == 1

    def test_operators_are_offered_and_tab_takes_one(self, field: SearchField, page: QWidget) -> None:
        QTest.keyClicks(field, "cha")
        assert self.rows(page) == ["channel:"]
        assert field.hasFocus()
        QTest.keyClick(field, Qt.Key.Key_Tab)
        assert (field.toPlainText(), field.hasFocus()) == ("channel:", True)

    def test_values_come_from_the_caller(self, field: SearchField, page: QWidget) -> None:
        words = told(field.wordTyped)
        QTest.keyClicks(field, "rotas channel:ma")
        assert words[-1] == "channel:ma"
        field.set_suggestions([Suggestion(text="channel:mail", count=2), Suggestion(text="channel:mastodon", count=1)])
        QTest.keyClick(field, Qt.Key.Key_Down)
        QTest.keyClick(field, Qt.Key.Key_Down)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert field.query() == "rotas channel:mastodon"
        assert self.rows(page) == []

    def test_enter_searches_unless_a_suggestion_was_chosen(self, field: SearchField) -> None:
        QTest.keyClicks(field, "la")
        submitted = told(field.submitted)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert submitted == ["la"]

    def test_escape_closes_then_empties_then_leaves(self, field: SearchField, page: QWidget) -> None:
        left = told(field.left)
        QTest.keyClicks(field, "la")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert (self.rows(page), field.query(), left) == ([], "la", [])
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert (field.query(), left) == ("", [])
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert len(left) == 1

    def test_pasted_lines_become_one(self, field: SearchField) -> None:
        pasted = QMimeData()
        pasted.setText("two\nlines")
        field.insertFromMimeData(pasted)
        assert field.toPlainText() == "two lines"

    def test_operators_and_problems_are_marked_in_place(self, field: SearchField) -> None:
        field.set_query("is:open chanel:mail")
        field.set_problems([SearchProblem(start=8, end=15, suggestion="channel:")])
        formats = field.document().firstBlock().layout().formats()
        assert [(found.start, found.length) for found in formats] == [(0, 3), (8, 7)]

    def test_the_list_closes_when_the_keyboard_leaves(self, field: SearchField, page: QWidget) -> None:
        QTest.keyClicks(field, "la")
        page.findChildren(QLineEdit)[0].setFocus()
        assert self.rows(page) == []
