"""Every shared widget, light and dark, at 100 and 200 %: it draws, without a word from Qt, and nothing is cut.

With ATALAYA_SCREENSHOTS=folder the pictures are kept, to be looked at.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ui.widgets import theme
from ui.widgets.autosave_text_edit import AutoSaveTextEdit
from ui.widgets.avatars import Avatar
from ui.widgets.bars import Banner, NewItemsBar, UndoBar
from ui.widgets.buttons import ActionButton, IconButton, LinkButton, PrimaryButton
from ui.widgets.chips import Chip
from ui.widgets.command_palette import CommandPalette
from ui.widgets.commands import Command
from ui.widgets.empty_state import EmptyState
from ui.widgets.frames import Card, FieldRow, SectionHeader, ground
from ui.widgets.key_caps import KeyCaps
from ui.widgets.key_sheet import KeyGroup, KeySheet
from ui.widgets.plain_dialog import PlainDialog
from ui.widgets.plain_label import PlainLabel
from ui.widgets.progress_item import ProgressItem
from ui.widgets.rail import Rail
from ui.widgets.range_text_view import RangeMark, RangeTextView
from ui.widgets.safe_message_view import SafeMessageView
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import SegmentedSwitch
from ui.widgets.spin_fields import DateField, NumberField, TimeField
from ui.widgets.state_marks import StateLabel
from ui.widgets.theme import Theme
from ui.widgets.word_diff_view import WordDiffView

LOOKS = [("light", 1.0), ("dark", 1.0), ("light", 2.0)]
LONG = "Rückerstattungsbestätigung für Großhandelskunden in Österreich"


def row(*widgets: QWidget) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return line


def column(*widgets: QWidget) -> QWidget:
    page = ground("base")
    layout = QVBoxLayout(page)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return page


def buttons() -> QWidget:
    disabled = PrimaryButton("Send for sign-off", icon="signature")
    disabled.set_available(False, "An alternative text is missing")
    kinds = ("secondary", "danger", "note", "chosen", "flat")
    return column(
        row(PrimaryButton("Enviar a firma: Legal + PR", keys="Ctrl+Return", icon="signature"), disabled),
        row(*[ActionButton("Hecha", kind=kind, icon="check-circle", keys="E") for kind in kinds]),
        row(LinkButton("Mostrar"), IconButton("moon", "Snooze"), IconButton("star", "Star", checkable=True)),
        row(ActionButton(LONG, large=True)),
        row(SegmentedSwitch([("a", "For me 3"), ("b", "Others 2"), ("c", "Signed")])),
    )


def shapes() -> QWidget:
    roles = ("label", "wait", "good", "stop", "unknown", "turn", "neutral")
    sizes = ("list", "inline", "table", "message", "person")
    states = [key for key in theme.current().tokens.states if key != ("message", "unread")]
    return column(
        row(*[Chip("Legal", role, "" if role == "label" else "hourglass-medium") for role in roles]),
        *[row(*[StateLabel(*key, "Some words") for key in states[at : at + 6]]) for at in range(0, len(states), 6)],
        row(*[Avatar("Ana Ribera", size, size) for size in sizes], Avatar("", "", "list")),
        row(KeyCaps("Ctrl+Shift+A"), KeyCaps("?"), KeyCaps("F6")),
    )


def bars() -> QWidget:
    banner, undo, new, job = Banner(), UndoBar(), NewItemsBar(), ProgressItem()
    banner.show_message("A file differs.", "Publishing is paused until it is clear.", button="See what happened")
    undo.show_done("Label L-2431 added to 3 conversations", "1 had it already")
    new.set_count(12)
    job.show_job("Exporting to Z:\\Press", 62, 100)
    return column(banner, undo, new, job)


def cards() -> QWidget:
    made = [Card("almazara.example", emphasis=emphasis) for emphasis in ("", "accent", "stop", "own", "note", "wait")]
    for card in made:
        header = SectionHeader("Notes")
        header.add_command(LinkButton("Add"))
        card.body.addWidget(header)
        card.body.addWidget(FieldRow("Assigned to", "Ana Ribera"))
        card.body.addWidget(PlainLabel(LONG, elide=True))
    return column(*made)


def fields() -> QWidget:
    search, edit, combo, invalid = SearchField(placeholder="Search"), AutoSaveTextEdit(), QComboBox(), QLineEdit("x")
    search.set_operators([("is", "state")])
    search.set_query("is:open garrafas")
    edit.load_text("Claro que sí, Lucía")
    combo.addItems(["any channel", "one channel"])
    invalid.setProperty("invalid", "true")
    checked, chosen, tabs = QCheckBox("who wrote it"), QRadioButton("at a time"), QTabBar()
    checked.setChecked(True)
    chosen.setChecked(True)
    tabs.addTab("What would go out")
    tabs.addTab("All revisions")
    controls = row(
        combo,
        checked,
        QCheckBox("off"),
        chosen,
        QRadioButton("when signed"),
        DateField(),
        TimeField(),
        NumberField(0, 99),
    )
    return column(search, SearchField(placeholder="Search"), controls, row(invalid, tabs), edit)


def texts() -> QWidget:
    message, html, arabic, diff, ranges = (
        SafeMessageView(),
        SafeMessageView(),
        SafeMessageView(),
        WordDiffView(),
        RangeTextView(),
    )
    message.show_plain("See https://a.example/x. Invoice \u202egnp.exe\n> quoted\nbye")
    html.show_html('<p>AT&amp;T <a href="https://evil.example">www.bank.example</a> <img src="http://t.example/1"></p>')
    arabic.show_plain("مرحبًا، اشتريت عبوة 5 لتر، الرقم L-2431.")
    diff.show_changes(
        [("equal", "We have "), ("delete", "withdrawn"), ("insert", "stopped selling"), ("equal", " it.")]
    )
    ranges.show_text("We replace every container, free.", [RangeMark(start=3, end=10, number=1)])
    return column(message, html, arabic, diff, ranges)


def empty() -> QWidget:
    page = EmptyState("tray", "Aquí llegarán los mensajes", "Comentarios, menciones y correos de todos tus canales.")
    page.add_fact("almazara.example miró a las 10:42")
    page.add_button("connect", "Conectar", kind="primary")
    page.add_button("look", "Mirar ahora", keys="F5")
    return column(page)


def rail() -> QWidget:
    made = Rail()
    for key, icon in (
        ("Bandeja", "tray"),
        ("Firmas", "seal-check"),
        ("Borradores", "note-pencil"),
        ("Salidas", "paper-plane-tilt"),
    ):
        made.add_screen(key, icon, key)
    made.button("Bandeja").set_badge(6)
    made.button("Salidas").set_badge(1, "unknown")
    made.add_screen("Canales", "broadcast", "Canales", foot=True).set_note("1 tarde", icon="clock")
    made.set_current("Bandeja")
    return made


def palette() -> QWidget:
    page = column(PlainLabel("behind"))
    page.resize(theme.px(900), theme.px(640))
    over = CommandPalette(page)
    commands = [
        Command(id="1", text="Send for sign-off", group="Here", keys="Ctrl+Return", icon="signature", hint="reply"),
        Command(id="2", text="Assign to me", group="Here", icon="user-plus", enabled=False, reason="already yours"),
        Command(id="3", text="Approvals", group="Go to", keys="Ctrl+2", icon="seal-check"),
    ]
    over.open_with(commands, "for: Order of 40 containers")
    return page


def sheet() -> QWidget:
    page = column(PlainLabel("behind"))
    page.resize(theme.px(1100), theme.px(640))
    over = KeySheet(page)
    done = QAction("Done", page)
    done.setShortcut(QKeySequence("E"))
    over.open_with(
        [KeyGroup(title="In the list", column=column, actions=(done,), note="A note.") for column in range(3)]
    )
    return page


def dialog() -> QWidget:
    made = PlainDialog("Stop all publishing?", "What is queued waits.", accept="Stop", kind="danger", icon="hand-palm")
    made.body.addWidget(QLineEdit())
    return made


GALLERY = [buttons, shapes, bars, cards, fields, texts, empty, rail, palette, sheet, dialog]


@pytest.mark.parametrize(("scheme", "scale"), LOOKS, ids=["light", "dark", "200"])
@pytest.mark.parametrize("build", GALLERY, ids=lambda build: build.__name__)
def test_it_draws_and_nothing_is_cut(
    qtbot, themed: Theme, build: Callable[[], QWidget], scheme: str, scale: float
) -> None:
    themed.choose(scheme=scheme, text_scale=scale)
    page = build()
    qtbot.addWidget(page)
    page.resize(page.size().expandedTo(page.sizeHint()))
    with qtbot.waitExposed(page):
        page.show()
    picture = page.grab()
    keep(picture, f"{build.__name__}-{scheme}-{scale:g}")
    image = picture.toImage()
    assert len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}) > 3
    assert cut_words(page) == []


def cut_words(page: QWidget) -> list[str]:
    """Buttons and labels narrower or lower than their words."""
    words: list[str] = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QAbstractButton | QLabel):
            continue
        wanted = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
        cut = widget.width() < wanted.width() or widget.height() < wanted.height()
        if cut and not (isinstance(widget, PlainLabel) and widget.toolTip()):
            words.append(f"{type(widget).__name__} {widget.text() or widget.accessibleName()!r}")
    return words


def keep(picture, name: str) -> None:
    folder = os.environ.get("ATALAYA_SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        assert picture.save(str(Path(folder) / f"{name}.png"))
