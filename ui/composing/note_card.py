"""A note that stands above a draft: what holds it back or what was asked for, on the ground of its meaning."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.widgets import theme
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel

Role = Literal["stop", "wait", "turn", "good"]


def note_card(icon: str, role: Role, title: str, text: str = "") -> QFrame:
    """Return a note; `text` is what somebody said, in their words."""
    note = QFrame()
    note.setObjectName("noteCard")
    note.setStyleSheet(
        f"#noteCard {{ background: {theme.color(f'{role}.background').name()};"
        f" border: 1px solid {theme.color(f'{role}.line').name()}; border-radius: {theme.size('radius.card')}px; }}"
    )
    row = QHBoxLayout(note)
    row.setContentsMargins(theme.px(14), theme.px(10), theme.px(12), theme.px(10))
    row.setSpacing(theme.px(10))
    row.addWidget(IconMark(icon, f"{role}.text", 18), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(theme.px(2))
    words.addWidget(PlainLabel(title, role=f"{role}.text", weight=600, wrap=True))
    if text:
        words.addWidget(PlainLabel(text, wrap=True, selectable=True))
    row.addLayout(words, 1)
    return note
