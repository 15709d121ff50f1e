"""Buttons, switches, bars, cards, empty states: they say what they do and do it once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.widgets import theme
from ui.widgets.bars import Banner, NewItemsBar, UndoBar
from ui.widgets.buttons import ActionButton, IconButton, LinkButton, PrimaryButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import Card, FieldRow, SectionHeader, scrolling
from ui.widgets.plain_dialog import PlainDialog
from ui.widgets.progress_item import ProgressItem
from ui.widgets.rail import Rail
from ui.widgets.segmented import SegmentedSwitch
from ui.widgets.theme import Theme

LEFT = Qt.MouseButton.LeftButton


def shown_words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def test_a_button_grows_with_its_words_its_key_and_the_text_size(qtbot, themed: Theme) -> None:
    plain, full = ActionButton("Send"), PrimaryButton("Send", keys="Ctrl+Return", icon="signature")
    qtbot.addWidget(plain)
    qtbot.addWidget(full)
    assert full.sizeHint().width() > plain.sizeHint().width()
    before = plain.sizeHint()
    themed.choose(scheme="light", text_scale=2.0)
    assert plain.sizeHint().width() > 1.8 * before.width()
    assert plain.sizeHint().height() == 2 * before.height()
    assert plain.accessibleName() == "Send"
    large = ActionButton("Send", large=True)
    qtbot.addWidget(large)
    assert large.sizeHint().height() == theme.size("controlLarge")
    assert not full.autoDefault()


def test_a_disabled_button_says_why(qtbot, themed: Theme) -> None:
    button = PrimaryButton("Send")
    qtbot.addWidget(button)
    button.set_available(False, "An <alternative> text is missing")
    assert not button.isEnabled()
    assert button.toolTip() == "<qt>An &lt;alternative&gt; text is missing</qt>"
    assert button.accessibleDescription() == "An <alternative> text is missing"
    button.set_available(True)
    assert (button.isEnabled(), button.toolTip(), button.accessibleDescription()) == (True, "", "")


@pytest.mark.parametrize("kind", ["primary", "secondary", "danger", "note", "chosen", "flat", "link"])
def test_every_kind_of_button_paints(qtbot, themed: Theme, kind) -> None:
    button = ActionButton("Words", kind=kind, icon="check", keys="E")
    qtbot.addWidget(button)
    first = button.grab().toImage()
    button.set_kind("primary" if kind != "primary" else "danger")
    assert button.grab().toImage() != first


def test_an_icon_button_has_words(qtbot, themed: Theme) -> None:
    button = IconButton("moon", "Snooze", keys="H")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Snooze", "<qt>Snooze (H)</qt>")
    assert button.width() == theme.size("control")


def test_a_segmented_switch_by_mouse_and_keyboard(qtbot, themed: Theme) -> None:
    switch = SegmentedSwitch([("mine", "For me"), ("others", "Others"), ("signed", "Signed")])
    qtbot.addWidget(switch)
    with qtbot.waitActive(switch):
        switch.show()
        switch.activateWindow()
    chosen: list[str] = []
    switch.chosen.connect(chosen.append)
    segments = switch.findChildren(QAbstractButton)
    QTest.mouseClick(segments[1], LEFT)
    segments[1].setFocus()
    QTest.keyClick(segments[1], Qt.Key.Key_Right)
    QTest.keyClick(segments[2], Qt.Key.Key_Left)
    assert chosen == ["others", "signed", "others"]
    assert [segment.accessibleName() for segment in segments if segment.isChecked()] == ["Others"]


def test_a_segmented_switch_keeps_its_choice_when_counters_change(qtbot, themed: Theme) -> None:
    switch = SegmentedSwitch([("mine", "For me"), ("others", "Others"), ("signed", "Signed")])
    qtbot.addWidget(switch)
    chosen: list[str] = []
    switch.chosen.connect(chosen.append)
    switch.set_current("others")
    switch.set_options([("mine", "For me 3"), ("others", "Others & more"), ("signed", "Signed")])
    assert (switch.current(), chosen) == ("others", [])
    switch.set_options([("mine", "For me 3"), ("others", "Others")])
    assert (switch.current(), chosen) == ("others", [])
    switch.set_current("nothing like that")
    assert (switch.current(), chosen) == ("mine", [])


def test_a_banner_speaks_and_offers_one_button(qtbot, themed: Theme) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.show_message("A <file> differs.", "Publishing is paused.", button="See what happened")
    assert shown_words(banner) == ["A <file> differs.", "Publishing is paused."]
    assert banner.accessibleName() == "A <file> differs. Publishing is paused."
    with qtbot.waitSignal(banner.acted):
        banner.findChildren(ActionButton)[0].click()
    banner.show_message("Offline.", role="wait", icon="cloud-slash")
    assert not banner.findChildren(ActionButton)[0].isVisibleTo(banner)
    banner.clear()
    assert banner.isHidden()


def test_undo_is_a_bar_that_leaves_when_pressed(qtbot, themed: Theme) -> None:
    bar = UndoBar()
    qtbot.addWidget(bar)
    bar.show_done("Label added to 3 conversations", "1 had it already")
    assert shown_words(bar) == ["Label added to 3 conversations", "1 had it already"]
    with qtbot.waitSignal(bar.undone):
        bar.button.click()
    assert bar.isHidden()


def test_new_items_wait_behind_a_bar(qtbot, themed: Theme) -> None:
    bar = NewItemsBar()
    qtbot.addWidget(bar)
    bar.set_count(12)
    assert (bar.isHidden(), bar.accessibleName()) == (False, "12 new")
    with qtbot.waitSignal(bar.requested):
        bar.findChildren(LinkButton)[0].click()
    bar.set_count(0)
    assert bar.isHidden()


def test_an_empty_view_says_how_to_go_on(qtbot, themed: Theme) -> None:
    empty = EmptyState("tray", "Messages will arrive here", "From all your channels.")
    qtbot.addWidget(empty)
    empty.add_fact("almazara.example looked at 10:42")
    empty.add_button("connect", "Connect", kind="primary")
    second = empty.add_button("look", "Look now", keys="F5")
    assert shown_words(empty) == [
        "Messages will arrive here", "From all your channels.", "almazara.example looked at 10:42",
    ]  # fmt: skip
    with qtbot.waitSignal(empty.acted) as acted:
        second.click()
    assert acted.args == ["look"]
    empty.set_content("check", "Nothing for you", "")
    assert "Nothing for you" in shown_words(empty)


def test_the_rail_by_mouse_and_keyboard(qtbot, themed: Theme) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    opened: list[str] = []
    rail.opened.connect(opened.append)
    for key, icon, text in (("inbox", "tray", "Inbox"), ("approvals", "seal-check", "Approvals")):
        rail.add_screen(key, icon, text)
    rail.add_screen("settings", "gear-six", "Settings", foot=True)
    rail.resize(rail.width(), 500)
    with qtbot.waitExposed(rail):
        rail.show()
    rail.set_current("inbox")
    assert opened == []
    rail.button("inbox").setFocus()
    QTest.keyClick(rail.button("inbox"), Qt.Key.Key_Down)
    QTest.keyClick(rail.button("approvals"), Qt.Key.Key_Return)
    QTest.mouseClick(rail.button("settings"), LEFT)
    assert opened == ["approvals", "settings"]
    assert rail.button("settings").isChecked()
    assert not rail.button("inbox").isChecked()
    order = sorted(("inbox", "approvals", "settings"), key=lambda key: rail.button(key).y())
    assert order == ["inbox", "approvals", "settings"]
    with pytest.raises(KeyError):
        rail.button("nowhere")


def test_a_rail_counter_is_part_of_the_name(qtbot, themed: Theme) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    tile = rail.add_screen("approvals", "seal-check", "Approvals")
    bare = tile.grab().toImage()
    tile.set_badge(3, meaning="3 waiting for you")
    assert tile.accessibleName() == "Approvals, 3 waiting for you"
    assert tile.grab().toImage() != bare
    tile.set_badge(0)
    assert tile.accessibleName() == "Approvals"
    tile.set_note("1 late", icon="clock")
    assert tile.accessibleName() == "Approvals, 1 late"


def test_the_rail_widens_for_long_words_and_large_text(qtbot, themed: Theme) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    assert rail.width() == theme.size("rail")
    rail.add_screen("x", "tray", "Veröffentlichungsübersicht")
    assert rail.width() > theme.size("rail")
    narrow = rail.width()
    themed.choose(scheme="light", text_scale=2.0)
    assert rail.width() > 1.8 * narrow


def test_progress_shows_label_figure_and_cancel(qtbot, themed: Theme) -> None:
    item = ProgressItem()
    qtbot.addWidget(item)
    item.show_job("Exporting to Press", 62, 100)
    assert shown_words(item) == ["Exporting to Press", "62\u00a0%"]
    with qtbot.waitSignal(item.cancelled):
        item.cancel_button.click()
    assert not item.cancel_button.isEnabled()
    assert shown_words(item)[1] == "cancelling…"
    item.show_job("Counting")
    assert shown_words(item) == ["Counting"]
    item.clear()
    assert item.isHidden()


def test_cards_rows_and_headers(qtbot, themed: Theme) -> None:
    card = Card("almazara.example", emphasis="own")
    qtbot.addWidget(card)
    row, header = FieldRow("Assigned to", "Ana <Ribera>"), SectionHeader("Notes")
    card.body.addWidget(header)
    card.body.addWidget(row)
    header.add_command(LinkButton("Add"))
    header.set_text("Internal notes")
    card.set_emphasis("stop")
    assert shown_words(card) == ["almazara.example", "Internal notes", "Assigned to", "Ana <Ribera>"]
    assert card.property("emphasis") == "stop"


def test_chips_flow_into_lines(qtbot, themed: Theme) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host)
    buttons = [ActionButton(f"Label number {number}") for number in range(6)]
    for button in buttons:
        flow.addWidget(button)
    host.resize(300, flow.heightForWidth(300))
    host.show()
    assert flow.heightForWidth(300) > flow.heightForWidth(2000)
    assert all(host.rect().contains(button.geometry()) for button in buttons)
    boxes = [button.geometry() for button in buttons]
    assert not any(a.intersects(b) for number, a in enumerate(boxes) for b in boxes[number + 1 :])


def test_a_scrolling_page_shows_the_ground_below(qtbot, themed: Theme) -> None:
    area = scrolling(QWidget())
    qtbot.addWidget(area)
    assert not area.viewport().autoFillBackground()


def test_a_dialog_asks_in_plain_text(qtbot, themed: Theme) -> None:
    dialog = PlainDialog("Stop <everything>?", "Nothing goes out until you lift it.", accept="Stop all publishing")
    qtbot.addWidget(dialog)
    assert shown_words(dialog) == ["Stop <everything>?", "Nothing goes out until you lift it."]
    assert dialog.accept_button.label == "Stop all publishing"
    with qtbot.waitSignal(dialog.accepted):
        dialog.open()
        dialog.accept_button.click()
    with qtbot.waitSignal(dialog.rejected):
        dialog.open()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_rail_scrolls_when_large_text_leaves_no_room(qtbot, themed: Theme) -> None:
    themed.choose(scheme="light", text_scale=2.0)
    rail = Rail()
    qtbot.addWidget(rail)
    keys = [f"screen{number}" for number in range(9)]
    for key in keys:
        rail.add_screen(key, "tray", key)
    rail.resize(rail.width(), 400)
    with qtbot.waitExposed(rail):
        rail.show()
    assert rail.minimumSizeHint().height() < 400
    rail.button(keys[0]).setFocus()
    for key in keys[:-1]:
        QTest.keyClick(rail.button(key), Qt.Key.Key_Down)
    last = rail.button(keys[-1])
    assert rail.viewport().rect().contains(last.mapTo(rail.viewport(), last.rect().center()))
