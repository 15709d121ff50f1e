"""Chips, states, avatars, badges, key caps, labels: painted once, the same in lists and details."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel

from ui.widgets import theme
from ui.widgets.avatars import Avatar, initials_of, tint_for
from ui.widgets.badges import badge_text, paint_badge
from ui.widgets.chips import Chip, chip_size, paint_chip
from ui.widgets.key_caps import KeyCaps, key_hint, key_parts
from ui.widgets.painting import draw_line
from ui.widgets.plain_label import PlainLabel
from ui.widgets.plain_text import control_text, directed, isolate, one_line, tooltip
from ui.widgets.state_marks import StateLabel, paint_state, state_size
from ui.widgets.theme import Theme


def canvas(width: int = 200, height: int = 30) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("#123456"))
    return image


def touched(image: QImage) -> QRect:
    """The smallest rectangle round everything painted."""
    ground = QColor("#123456")
    points = [
        QPoint(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground
    ]
    box = QRect()
    for point in points:
        box = box.united(QRect(point, point))
    return box


def test_a_chip_stays_in_its_room_and_tells_its_width(themed: Theme) -> None:
    image = canvas()
    painter = QPainter(image)
    used = paint_chip(painter, QRect(10, 5, 60, 20), "A very long label indeed", "wait", "hourglass-medium")
    painter.end()
    assert used == 60
    assert QRect(10, 5, 60, 20).contains(touched(image))


def test_a_chip_takes_what_it_needs(themed: Theme) -> None:
    image = canvas()
    painter = QPainter(image)
    assert paint_chip(painter, QRect(0, 0, 200, 30), "Legal", "turn") == chip_size("Legal").width()
    assert paint_chip(painter, QRect(0, 0, 8, 30), "Legal", "turn") == 0
    painter.end()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_state_can_be_painted(themed: Theme, scale: float) -> None:
    themed.choose(scheme="light", text_scale=scale)
    for group, state in themed.tokens.states:
        if (group, state) != ("message", "unread"):
            wanted = state_size(group, state, "Some words")
            image = canvas(400, 60)
            painter = QPainter(image)
            used = paint_state(painter, QRect(0, 0, 400, 60), group, state, "Some words")
            painter.end()
            assert 0 < used <= wanted.width()
            assert not touched(image).isEmpty()


def test_small_widgets_say_their_words(qtbot, themed: Theme) -> None:
    chip, state = Chip("L & <b>", "stop"), StateLabel("draft", "waiting", "Waiting for Legal")
    avatar, caps = Avatar("Ana Ribera", "p1"), KeyCaps("Ctrl+K")
    for widget, words in ((chip, "L & <b>"), (state, "Waiting for Legal"), (avatar, "Ana Ribera"), (caps, "Ctrl+K")):
        qtbot.addWidget(widget)
        assert widget.accessibleName() == words
        assert not widget.grab().isNull()
    assert chip.toolTip() == "<qt>L &amp; &lt;b&gt;</qt>"


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Ana Ribera", "AR"),
        ("José Luis de la Fuente", "JF"),
        ("oliveoilnerd", "O"),
        ("  ", "?"),
        ("🫒 Bar", "B"),
        ("ليلى حداد", "لح"),
    ],
)
def test_initials(name: str, initials: str) -> None:
    assert initials_of(name) == initials


@given(st.text())
def test_any_id_has_one_of_six_tints(person: str) -> None:
    assert tint_for(person) in range(1, 7)
    assert tint_for(person) == tint_for(person)


def test_tints_are_spread() -> None:
    assert {tint_for(f"person-{number}") for number in range(60)} == set(range(1, 7))


@pytest.mark.parametrize(("count", "text"), [(-1, ""), (0, ""), (7, "7"), (99, "99"), (100, "99+")])
def test_badges(themed: Theme, count: int, text: str) -> None:
    assert badge_text(count) == text
    image = canvas(40, 40)
    painter = QPainter(image)
    paint_badge(painter, QPoint(20, 20), count)
    painter.end()
    assert touched(image).isEmpty() is (text == "")


@pytest.mark.parametrize(
    ("keys", "parts"),
    [
        ("Ctrl+Shift+A", ["Ctrl", "⇧", "A"]),
        ("Ctrl+Return", ["Ctrl", "↵"]),
        ("?", ["?"]),
        ("Ctrl++", ["Ctrl", "+"]),
        ("+", ["+"]),
        ("F6", ["F6"]),
        ("", []),
    ],
)
def test_key_caps(themed: Theme, keys: str, parts: list[str]) -> None:
    assert key_parts(keys) == parts
    assert key_hint(keys) == " ".join(parts)


def test_a_plain_label_never_reads_markup(qtbot, themed: Theme) -> None:
    label = PlainLabel("<b>bold</b> &amp; <img src='http://x'>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    plain = QLabel()
    qtbot.addWidget(plain)
    plain.setTextFormat(Qt.TextFormat.PlainText)
    plain.setText(label.text())
    plain.setFont(label.font())
    assert label.sizeHint().width() == plain.sizeHint().width()


def test_a_cut_label_keeps_its_whole_text_for_tool_tip_and_screen_reader(qtbot, themed: Theme) -> None:
    label = PlainLabel("A long subject & more", elide=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == "<qt>A long subject &amp; more</qt>"
    assert label.accessibleName() == "A long subject & more"
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_a_label_follows_text_size_and_colour(qtbot, themed: Theme) -> None:
    label = PlainLabel("x", font="title", role="stop.text")
    qtbot.addWidget(label)
    themed.choose(scheme="dark", text_scale=2.0)
    assert label.font().pixelSize() == 30
    assert label.palette().windowText().color() == theme.color("stop.text")


def test_a_line_is_cut_at_its_room(themed: Theme) -> None:
    image = canvas(300, 30)
    painter = QPainter(image)
    used = draw_line(painter, QRect(10, 0, 50, 30), "a long line of text", theme.font(), theme.color("text.primary"))
    painter.end()
    assert used <= 50
    assert QRect(9, 0, 52, 30).contains(touched(image))


@given(st.text())
def test_tool_tips_and_controls_show_text_letter_by_letter(text: str) -> None:
    from PySide6.QtGui import QTextDocument

    assert control_text(text).replace("&&", "&") == text
    if text.isprintable() and text.strip():
        document = QTextDocument()
        document.setHtml(tooltip(text))
        assert document.toPlainText().replace("\u00a0", " ").split() == text.split()


def test_directions_are_isolated_only_where_needed() -> None:
    assert directed("L-2431") == "L-2431"
    assert directed("הדגם (5)") == isolate("הדגם (5)") == "\u2068הדגם (5)\u2069"
    assert isolate("") == ""
    assert one_line(" a\n b\t c ") == "a b c"
