"""The steps and the answers: look first, then say. No answer has the focus, the colour or the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.publications.answers import Choice
from ui.widgets import theme
from ui.widgets.buttons import ActionButton, PrimaryButton
from ui.widgets.frames import hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.links import parse_link
from ui.widgets.plain_label import PlainLabel

_BESIDE = 480
"""Width in px at 100 % text from which consequences stand beside the buttons."""
_SHORT_HOST = 20
"""Characters of a host that have room on a button; a longer one is read above it."""


class AnswersCard(QFrame):
    """A first step to look, where there is one, and the choices with their consequences.

    Args:
        choices: in order.
        look: what to look for, "" for no such step.
        address: what the button of that step opens, "" for no button.
        note: small line at the foot.

    Signals:
        chosen(str): a choice was pressed ("there" comes with its link through `there`).
        there(str): it is there; the link or "".
        opened(str): the address is to be opened.
    """

    chosen = Signal(str)
    there = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        choices: Sequence[Choice],
        *,
        look: tuple[str, str] = ("", ""),
        address: str = "",
        asks_link: bool = False,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._address, self._asks_link = address, asks_link
        self.buttons: dict[str, ActionButton] = {}
        self._words: dict[str, PlainLabel] = {}
        self._grid, self._look = QGridLayout(), QGridLayout()
        self._first_column, self._narrow = 0, False
        self.look_button: PrimaryButton | None = None
        self.form = LinkForm()
        self.form.given.connect(self.there)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(1, 1, 1, 1)
        self._outer.setSpacing(0)
        numbered = bool(look[0])
        if numbered:
            self._outer.addWidget(self._first_step(look))
            self._outer.addWidget(hairline())
        self._outer.addLayout(self._answers(choices, numbered))
        if note:
            self._outer.addWidget(hairline())
            self._outer.addLayout(_note(note))

    def set_busy(self, busy: bool) -> None:
        """Hold everything back while an answer is being recorded."""
        for button in self.buttons.values():
            if not button.toolTip():
                button.setEnabled(not busy)
        self.form.setEnabled(not busy)

    def _first_step(self, look: tuple[str, str]) -> QWidget:
        step = QFrame()
        step.setProperty("surface", "sunk")
        self._look = QGridLayout(step)
        self._look.setContentsMargins(theme.px(16), theme.px(10), theme.px(14), theme.px(10))
        self._look.setHorizontalSpacing(theme.px(12))
        self._look.setColumnStretch(1, 1)
        self._look.addWidget(_number(1), 0, 0, Qt.AlignmentFlag.AlignTop)
        link = parse_link(self._address) if self._address else None
        words = f"{look[0]} {look[1]}".strip()
        if link is not None:
            short = len(link.shown_host) <= _SHORT_HOST
            label = self.tr("Open {host}").replace("{host}", link.shown_host)
            self.look_button = PrimaryButton(label if short else self.tr("Open the page"), icon="arrow-square-out")
            self.look_button.clicked.connect(self._open)
            words = words if short else f"{words}\n{link.shown_host}"
        self._look.addWidget(PlainLabel(words, wrap=True), 0, 1)
        return step

    def _answers(self, choices: Sequence[Choice], numbered: bool) -> QGridLayout:
        self._grid.setContentsMargins(theme.px(16), theme.px(14), theme.px(14), theme.px(14))
        self._grid.setHorizontalSpacing(theme.px(14))
        if numbered:
            self._grid.addWidget(_number(2), 0, 0, Qt.AlignmentFlag.AlignTop)
        self._first_column = 1 if numbered else 0
        for choice in choices:
            button = ActionButton(choice.label, icon=choice.icon)
            button.setProperty("align", "left")
            button.setMinimumWidth(theme.px(188))
            button.setAccessibleDescription(choice.words)
            if choice.refusal:
                button.set_available(False, choice.refusal)
            button.clicked.connect(lambda _checked=False, key=choice.key: self._pressed(key))
            self.buttons[choice.key] = button
            self._words[choice.key] = PlainLabel(choice.refusal or choice.words, role="text.secondary", wrap=True)
        self.form.setVisible(False)
        self._arrange(narrow=False)
        return self._grid

    def _arrange(self, *, narrow: bool) -> None:
        """Consequences stand beside the buttons, or beneath them where there is no room."""
        self._narrow = narrow
        if self.look_button is not None:
            self._look.addWidget(self.look_button, 1 if narrow else 0, 1 if narrow else 2)
        column, row = self._first_column, 0
        self._grid.setVerticalSpacing(theme.px(6 if narrow else 14))
        self._grid.setColumnStretch(column + 1, 1)
        for number, (key, button) in enumerate(self.buttons.items()):
            self._grid.addWidget(button, row, column, 1, 2 if narrow else 1, Qt.AlignmentFlag.AlignTop)
            row += 1 if narrow else 0
            where, span = (column, 2) if narrow else (column + 1, 1)
            self._grid.addWidget(self._words[key], row, where, 1, span, Qt.AlignmentFlag.AlignVCenter)
            row += 1
            if number == 0 and self._asks_link:
                self._grid.addWidget(self.form, row, column, 1, 2)
                row += 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_BESIDE)
        if narrow != self._narrow:
            self._arrange(narrow=narrow)

    def _pressed(self, key: str) -> None:
        if key == "there" and self._asks_link:
            self.form.open()
            return
        self.chosen.emit(key)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._address)


class LinkForm(QFrame):
    """Asks in place where it stands, once somebody says that it is there.

    Signals:
        given(str): the link, or "" when they have none.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunk")
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Link to the post"))
        self.field.setPlaceholderText("https://")
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._give)
        self.words = PlainLabel(font="caption", role="text.secondary", wrap=True)
        self.button = ActionButton(self.tr("It is there"), icon="check-circle")
        self.button.clicked.connect(self._give)
        cancel = ActionButton(self.tr("Back"), kind="flat")
        cancel.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.button)
        row.addWidget(cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        column.setSpacing(theme.px(6))
        column.addWidget(PlainLabel(self.tr("Paste the link of the post, so that it can be compared."), wrap=True))
        column.addWidget(self.field)
        column.addWidget(self.words)
        column.addLayout(row)

    def open(self) -> None:
        """Show the field and give it the keyboard."""
        self._typed()
        self.show()
        self.field.setFocus()

    @property
    def link(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    @Slot()
    def _typed(self) -> None:
        link = parse_link(self.link) if self.link else None
        if self.link and link is None:
            self.words.setText(self.tr("This is no link: it begins with https:// and names the post."))
            self.words.set_look(role="stop.text")
        elif link is not None:
            self.words.setText(self.tr("Leads to {host}.").replace("{host}", link.shown_host))
            self.words.set_look(role="text.secondary")
        else:
            self.words.setText(self.tr("Without a link it counts as sent, but it cannot be compared."))
            self.words.set_look(role="text.secondary")
        self.button.setEnabled(not self.link or link is not None)
        self.field.setProperty("invalid", "true" if self.link and link is None else "false")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    @Slot()
    def _give(self) -> None:
        if self.button.isEnabled() and self.isEnabled():
            self.given.emit(self.link)


def _number(number: int) -> PlainLabel:
    label = PlainLabel(str(number), weight=600)
    label.setMinimumWidth(theme.px(14))
    label.setMinimumHeight(theme.size("control"))
    label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return label


def _note(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(theme.px(16), theme.px(8), theme.px(14), theme.px(8))
    row.setSpacing(theme.px(10))
    row.addWidget(IconMark("signature", "text.tertiary", 16))
    row.addWidget(PlainLabel(words, font="caption", role="text.secondary", wrap=True), 1)
    return row
