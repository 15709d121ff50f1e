"""Command palette and key sheet: over the window, without a nested loop, focus back where it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.command_palette import CommandPalette
from ui.widgets.commands import Command, fold, match, matches
from ui.widgets.key_sheet import KeyGroup, KeyRow, KeySheet
from ui.widgets.theme import Theme

COMMANDS = [
    Command(id="send", text="Send for sign-off", group="Here", keys="Ctrl+Return"),
    Command(id="assign", text="Assign to …", group="Here", keys="A"),
    Command(id="mine", text="Assign to me", group="Here", enabled=False, reason="already yours"),
    Command(id="approvals", text="Approvals: waiting for my signature", group="Go to", keys="Ctrl+2"),
    Command(id="orders", text="Órdenes pendientes", group="Go to"),
]


@pytest.fixture
def window(qtbot, themed: Theme) -> QWidget:
    page = QWidget()
    page.resize(900, 640)
    qtbot.addWidget(page)
    QLineEdit(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.findChildren(QLineEdit)[0].setFocus()
    return page


@pytest.fixture
def palette(window: QWidget) -> CommandPalette:
    palette = CommandPalette(window)
    palette.open_with(COMMANDS, "for: Order of 40 containers")
    return palette


def rows(palette: CommandPalette) -> list[str]:
    model = palette.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_commands_are_filtered_in_their_groups(palette: CommandPalette) -> None:
    assert rows(palette)[0] == "Here"
    QTest.keyClicks(palette.field, "sign")
    assert rows(palette) == [
        "Here", "Send for sign-off", "Assign to …", "Assign to me", "Go to", "Approvals: waiting for my signature",
    ]  # fmt: skip


def test_accents_and_case_do_not_matter(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "ORDENES")
    assert rows(palette) == ["Go to", "Órdenes pendientes"]


def test_the_keyboard_chooses_over_headings_and_enter_runs(qtbot, palette: CommandPalette, window: QWidget) -> None:
    for _ in range(3):
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args == ["approvals"]
    assert palette.isHidden()
    assert window.findChildren(QLineEdit)[0].hasFocus()


def test_a_command_that_cannot_run_stays_visible_and_does_nothing(palette: CommandPalette) -> None:
    chosen: list[str] = []
    palette.chosen.connect(chosen.append)
    QTest.keyClicks(palette.field, "to me")
    assert rows(palette) == ["Here", "Assign to me"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert (chosen, palette.isVisible()) == ([], True)
    spoken = palette.view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Assign to me, already yours"


def test_a_click_runs_and_a_click_outside_or_escape_closes(qtbot, palette: CommandPalette) -> None:
    box = palette.view.visualRect(palette.view.model().index(1, 0))
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert chosen.args == ["send"]
    palette.open_with(COMMANDS)
    with qtbot.waitSignal(palette.closed):
        QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    palette.open_with(COMMANDS)
    with qtbot.waitSignal(palette.closed):
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)


def test_nothing_found_says_so(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "zzz")
    assert rows(palette) == []
    assert palette._nothing.isVisible()


def test_commands_may_come_while_typing(palette: CommandPalette) -> None:
    palette.typed.connect(lambda text: palette._commands or None)
    palette.set_commands([*COMMANDS, Command(id="search", text="Search messages", group="Everywhere", hint="27 found")])
    assert rows(palette)[-2:] == ["Everywhere", "Search messages"]


def test_the_overlay_follows_the_window_and_keeps_tab_inside(palette: CommandPalette, window: QWidget) -> None:
    window.resize(700, 500)
    assert palette.size() == window.size()
    assert palette.rect().contains(palette.panel.geometry())
    QTest.keyClick(palette.field, Qt.Key.Key_Tab)
    assert palette.isAncestorOf(window.window().focusWidget())


@given(st.text(), st.text())
def test_matches_point_into_the_text(text: str, typed: str) -> None:
    hit = match(Command(id="x", text=text, group="Group"), typed)
    assert len(fold(text)) == len(text)
    if hit is not None:
        assert all(0 <= start < end <= len(text) for start, end in hit.ranges)


def test_starts_of_words_come_first() -> None:
    found = matches(
        [Command(id="1", text="Reassign"), Command(id="2", text="Go and sign"), Command(id="3", text="Sign")], "sign"
    )
    assert [hit.command.id for hit in found] == ["3", "2", "1"]


def action(owner: QWidget, text: str, *keys: str) -> QAction:
    made = QAction(text, owner)
    made.setShortcuts([QKeySequence(key) for key in keys])
    return made


@pytest.fixture
def sheet(window: QWidget) -> KeySheet:
    sheet = KeySheet(window)
    groups = [
        KeyGroup(title="In the list", column=0, actions=(action(window, "&Next", "J"), action(window, "No key"))),
        KeyGroup(title="Signing off", column=2, actions=(action(window, "Approve", "Ctrl+Shift+A"),), note="A chord."),
    ]
    sheet.open_with(groups, "Inbox")
    return sheet


def visible_rows(sheet: KeySheet) -> list[str]:
    return [row.accessibleName() for row in sheet.findChildren(KeyRow) if row.isVisible()]


def test_the_sheet_shows_the_live_keys(sheet: KeySheet) -> None:
    assert visible_rows(sheet) == ["Next: J", "Approve: Ctrl+Shift+A"]


def test_the_sheet_finds_by_name_and_by_key(sheet: KeySheet) -> None:
    QTest.keyClicks(sheet.field, "appr")
    assert visible_rows(sheet) == ["Approve: Ctrl+Shift+A"]
    sheet.field.setText("j")
    assert visible_rows(sheet) == ["Next: J"]


def test_the_sheet_closes_with_escape(qtbot, sheet: KeySheet) -> None:
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
