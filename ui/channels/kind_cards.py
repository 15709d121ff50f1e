"""The kinds of channels that can be added, one line each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.channel_mark import ChannelMark
from ui.widgets.frames import Card
from ui.widgets.plain_label import PlainLabel
from ui.widgets.plain_text import control_text
from ui.wording.fields import kind_name, kind_words
from workstation.domain.channels import ChannelKind

_ORDER = ("feed", "wordpress", "practice")


class KindCards(Card):
    """A radio button per kind.

    Args:
        kinds: what can be added.

    Signals:
        chosen(str): the name of a kind.
    """

    chosen = Signal(str)

    def __init__(self, kinds: Sequence[ChannelKind], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        for kind in sorted(kinds, key=_place):
            button = QRadioButton(control_text(kind_name(kind.name)))
            button.setAccessibleDescription(kind_words(kind.name))
            button.toggled.connect(lambda on, name=kind.name: self.chosen.emit(name) if on else None)
            self._group.addButton(button)
            self.buttons[kind.name] = button
            self.body.addWidget(_line(kind.name, button))

    def choose(self, name: str) -> None:
        """Choose a kind."""
        self.buttons[name].setChecked(True)


def _line(kind: str, button: QRadioButton) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(10))
    mark = QVBoxLayout()
    mark.setContentsMargins(0, theme.px(3), 0, 0)
    mark.addWidget(ChannelMark(kind))
    mark.addStretch(1)
    row.addLayout(mark)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(button)
    hint = PlainLabel(kind_words(kind), font="caption", role="text.tertiary", wrap=True)
    hint.setContentsMargins(theme.px(24), 0, 0, 0)
    words.addWidget(hint)
    row.addLayout(words, 1)
    return line


def _place(kind: ChannelKind) -> int:
    return _ORDER.index(kind.name) if kind.name in _ORDER else len(_ORDER)
