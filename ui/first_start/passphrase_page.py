"""A passphrase in the place of the keyring: chosen for a new workspace, asked for one that exists."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.first_start.founding_form import SHORTEST_PASSPHRASE
from ui.widgets import theme
from ui.widgets.buttons import ActionButton, PrimaryButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.wording.reasons import Problem, code_text

_WIDTH = 560


class PassphrasePage(QFrame):
    """Asks for the passphrase that guards the workspace's passwords and keys.

    Args:
        choosing: a new one is chosen and typed twice; otherwise the one that exists is asked for.

    Signals:
        given(str): the passphrase.
        back_requested(): rather not.
        again_requested(): the keyring was started or unlocked: try it once more.
        reading_requested(): open it although its vault stays closed.
    """

    given = Signal(str)
    back_requested = Signal()
    again_requested = Signal()
    reading_requested = Signal()

    def __init__(self, *, choosing: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "side")
        self._choosing = choosing
        self.title = PlainLabel(font="lead", wrap=True)
        self.text = PlainLabel(font="message", role="text.secondary", wrap=True)
        self.field = self._field(self.tr("Passphrase"))
        self.again = self._field(self.tr("The same again"))
        self.hint = PlainLabel(font="caption", role="text.secondary", wrap=True)
        self.button = PrimaryButton(large=True)
        self.button.clicked.connect(self._give)
        self.retry = ActionButton(self.tr("Try the keyring again"), large=True)
        self.retry.clicked.connect(self.again_requested)
        self.reading = ActionButton(self.tr("Open for reading"), large=True)
        self.reading.clicked.connect(self.reading_requested)
        (self.reading if choosing else self.again).hide()
        self.back = ActionButton(self.tr("Back") if choosing else self.tr("Quit"), large=True)
        self.back.clicked.connect(self.back_requested)
        self._build()
        self._typed()

    def show_problem(self, problem: Problem, *, keyring: bool = False) -> None:
        """Say why a passphrase is asked for; `keyring` offers to try the keyring once more."""
        self.title.setText(problem.title)
        self.text.setText(" ".join(part for part in (problem.what_is_safe, problem.what_to_do) if part))
        self.retry.setVisible(keyring)
        self._typed()
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def show_wrong(self, words: str) -> None:
        """Say that this was not it; what was typed stays selected."""
        self.hint.setText(words)
        self.hint.set_look(role="stop.text")
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.textChanged.connect(self._typed)
        field.returnPressed.connect(self._give)
        return field

    def _refusal(self) -> str:
        if not self._choosing:
            return "" if self.field.text() else self.tr("Type the passphrase.")
        if len(self.field.text()) < SHORTEST_PASSPHRASE:
            return code_text("vault.passphrase_short", {"minimum": SHORTEST_PASSPHRASE})
        return "" if self.field.text() == self.again.text() else self.tr("The two passphrases are not the same yet.")

    @Slot()
    def _typed(self) -> None:
        refusal = self._refusal()
        words = self.tr("It is asked each time the workspace is opened. Nobody can tell it to you again: note it down.")
        self.hint.setText(refusal if self.field.text() and refusal else words if self._choosing else "")
        self.hint.set_look(role="text.secondary")
        label = self.tr("Create with this passphrase") if self._choosing else self.tr("Open the workspace")
        self.button.set_label(label)
        self.button.set_available(not refusal, refusal)

    @Slot()
    def _give(self) -> None:
        if self.button.isEnabled():
            self.given.emit(self.field.text())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(14))
        head.addWidget(IconMark("key", "accent.text", 28), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addWidget(self.title)
        words.addWidget(self.text)
        head.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.retry)
        buttons.addWidget(self.reading)
        buttons.addWidget(self.button)
        inner = QFrame()
        column = QVBoxLayout(inner)
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.again)
        column.addWidget(self.hint)
        column.addSpacing(theme.px(4))
        column.addLayout(buttons)
        inner.setMaximumWidth(theme.px(_WIDTH))
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(inner, 100)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(3)
