"""The key in the bar: a field for the passphrase while it is locked, the minutes that are left while it is open.

Enter opens the key and decides nothing.
"""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.composing.key_state import KeyState
from ui.widgets import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.wording.counted import counted

_MINUTE = 60


class KeyLine(QWidget):
    """Stands in every bar where somebody signs; hidden when no passphrase is ever asked.

    Args:
        now: the present, aware.

    Signals:
        unlock_requested(str): the passphrase was entered.
        lock_requested(): the key is to be locked at once.
        ran_out(): the minutes are over.
    """

    unlock_requested = Signal(str)
    lock_requested = Signal()
    ran_out = Signal()

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._state: KeyState | None = None
        self._mark = IconMark("lock-simple", "text.secondary", 18)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Passphrase of your key"))
        self.field.setPlaceholderText(self.tr("Your passphrase"))
        self.field.returnPressed.connect(self._entered)
        self.field.textEdited.connect(self._typed)
        self.words = PlainLabel(font="caption", role="text.secondary", wrap=True)
        self.lock_button = LinkButton(self.tr("Lock now"))
        self.lock_button.clicked.connect(self.lock_requested)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._build()
        self.hide()

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addWidget(self.field)
        column.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self._mark)
        row.addLayout(column)
        row.addWidget(self.lock_button)
        row.addStretch(1)
        self.field.setMinimumWidth(theme.px(150))
        self.words.setMinimumWidth(theme.px(150))
        self.field.setMaximumWidth(theme.px(280))

    @property
    def passphrase(self) -> str:
        """What was typed so far."""
        return self.field.text()

    @property
    def locked(self) -> bool:
        """Whether the passphrase is needed before anything can be signed."""
        return self._state is not None and self._state.locked

    def show_state(self, state: KeyState) -> None:
        """Show a key; what is being typed stays while it is the same person's."""
        same = self._state is not None and state.person.id == self._state.person.id and state.locked == self.locked
        if not same:
            self.field.clear()
            self._unmark()
        self._state = state
        self.setVisible(state.guarded)
        self.field.setVisible(state.locked)
        self.lock_button.setVisible(state.guarded and not state.locked)
        self._mark.set_icon("lock-simple" if state.locked else "lock-open", "text.secondary")
        if state.locked:
            self._timer.stop()
            if not same:
                self._say(self.tr("Opens your key for 5 minutes."))
        elif state.guarded:
            self._timer.start()
            self._tick()

    def ask(self) -> None:
        """Ask for the passphrase: something is to be signed."""
        self._say(self.tr("Your passphrase first, then the decision."), "wait.text")
        self.field.setFocus()

    def show_wrong(self) -> None:
        """Say that this was not the passphrase."""
        self._say(self.tr("Not the passphrase. Nothing was signed."), "stop.text")
        self.field.setProperty("invalid", "true")
        self._dress()
        self.field.selectAll()
        self.field.setFocus()

    def _say(self, words: str, role: str = "text.secondary") -> None:
        self.words.setText(words)
        self.words.set_look(role=role)

    def _unmark(self) -> None:
        if self.field.property("invalid") == "true":
            self.field.setProperty("invalid", "false")
            self._dress()

    def _dress(self) -> None:
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    @Slot()
    def _typed(self) -> None:
        self._unmark()
        self._say(self.tr("Opens your key for 5 minutes."))

    @Slot()
    def _entered(self) -> None:
        if self.field.text():
            self.unlock_requested.emit(self.field.text())

    @Slot()
    def _tick(self) -> None:
        until = self._state.open_until if self._state is not None else None
        left = int((until - self._now()).total_seconds()) if until is not None else 0
        if left <= 0:
            self._timer.stop()
            self.ran_out.emit()
            return
        minutes, seconds = divmod(left, _MINUTE)
        text = f"{counted().minutes(minutes)} {counted().seconds(seconds)}" if minutes else counted().seconds(seconds)
        self._say(self.tr("Key open for {time}").replace("{time}", text))
