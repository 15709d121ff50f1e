"""The key table: no key means two things in one place, none steals from menus, AltGr or text fields."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.bridge.key_table import TABLE, KeyBinding, binding, conflicts, is_single_letter
from ui.bridge.shortcuts import Shortcuts

CONTEXTS = {"list", "anywhere", "composer", "review"}


def test_no_key_means_two_things() -> None:
    assert conflicts() == []


def test_the_check_sees_conflicts() -> None:
    table = (
        KeyBinding(id="list.a", keys=("A", "B"), text="a"),
        KeyBinding(id="list.b", keys=("B",), text="b"),
        KeyBinding(id="review.c", keys=("A",), text="c"),
        KeyBinding(id="anywhere.d", keys=("A",), text="d"),
    )
    assert conflicts(table) == [
        ("list.a", "list.b", "B"),
        ("list.a", "anywhere.d", "A"),
        ("review.c", "anywhere.d", "A"),
    ]


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: entry.id)
def test_each_binding_is_sound(entry: KeyBinding) -> None:
    assert entry.context in CONTEXTS
    for keys in entry.keys:
        sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
        assert sequence.toString(QKeySequence.SequenceFormat.PortableText) == keys
        assert not re.fullmatch(r"Alt\+[A-Z]", keys), "menu mnemonics"
        assert not re.fullmatch(r"Ctrl\+Alt\+.", keys), "AltGr"


def test_ids_are_unique_and_known() -> None:
    assert len({entry.id for entry in TABLE}) == len(TABLE)
    assert binding("list.next").keys == ("J",)
    with pytest.raises(KeyError):
        binding("list.explode")


def test_decisions_on_a_review_are_chords() -> None:
    for command in ("review.approve", "review.request_changes", "review.object", "anywhere.stop"):
        assert all(keys.startswith("Ctrl+Shift+") for keys in binding(command).keys)


def test_the_composer_has_no_single_letters() -> None:
    assert not [entry.id for entry in TABLE if entry.context == "composer" and any(map(is_single_letter, entry.keys))]


@pytest.fixture
def window(qtbot) -> QWidget:
    page = QWidget()
    page.setLayout(QVBoxLayout())
    for child in (QWidget(), QLineEdit(), QPlainTextEdit()):
        child.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.layout().addWidget(child)
    page.resize(300, 300)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def list_of(window: QWidget) -> QWidget:
    return window.layout().itemAt(0).widget()


def test_letters_work_in_the_list_and_are_dead_in_text_fields(window: QWidget) -> None:
    shortcuts, ran = Shortcuts(), []
    shortcuts.bind(window, "list.done", lambda: ran.append("done"))
    shortcuts.bind(window, "anywhere.search", lambda: ran.append("search"))
    list_of(window).setFocus()
    QTest.keyClick(list_of(window), Qt.Key.Key_E)
    QTest.keyClick(list_of(window), Qt.Key.Key_Slash)
    assert ran == ["done", "search"]
    for field in (window.findChild(QLineEdit), window.findChild(QPlainTextEdit)):
        field.setFocus()
        QTest.keyClicks(field, "e/E")
    assert ran == ["done", "search"]
    assert window.findChild(QLineEdit).text() == window.findChild(QPlainTextEdit).toPlainText() == "e/E"


def test_chords_work_in_text_fields(window: QWidget) -> None:
    shortcuts, ran = Shortcuts(), []
    shortcuts.bind(window, "anywhere.commands", lambda: ran.append("commands"))
    window.findChild(QLineEdit).setFocus()
    QTest.keyClick(window.findChild(QLineEdit), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["commands"]


def test_keys_of_a_place_are_dead_elsewhere(window: QWidget) -> None:
    shortcuts, ran = Shortcuts(), []
    shortcuts.bind(list_of(window), "list.done", lambda: ran.append("done"))
    other = QWidget()
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.layout().addWidget(other)
    other.show()
    other.setFocus()
    assert other.hasFocus()
    QTest.keyClick(other, Qt.Key.Key_E)
    assert ran == []


def test_single_letters_can_be_switched_off_and_on(window: QWidget) -> None:
    shortcuts, ran = Shortcuts(), []
    action = shortcuts.bind(window, "list.undo", lambda: ran.append("undo"))
    shortcuts.set_single_letters(False)
    list_of(window).setFocus()
    QTest.keyClick(list_of(window), Qt.Key.Key_Z)
    assert (ran, [keys.toString() for keys in action.shortcuts()]) == ([], ["Ctrl+Z"])
    shortcuts.set_single_letters(True)
    QTest.keyClick(list_of(window), Qt.Key.Key_Z)
    assert ran == ["undo"]


def test_actions_are_listed_by_context_once_and_forgotten_with_their_widget(window: QWidget) -> None:
    shortcuts = Shortcuts()
    first = shortcuts.bind(window, "list.next", lambda: None)
    gone = QWidget(window)
    shortcuts.bind(gone, "list.next", lambda: None)
    shortcuts.bind(gone, "review.diff", lambda: None)
    assert shortcuts.actions("list") == (first,)
    assert [action.text() for action in shortcuts.actions("review")] == ["What changed"]
    import shiboken6

    shiboken6.delete(gone)
    assert shortcuts.actions("review") == ()
    assert shortcuts.actions("list") == (first,)
