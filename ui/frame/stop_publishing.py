"""Stop all publishing: a reason, then five seconds in which it can be taken back; and the way to lift a stop."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.bridge.shell import Shell
from ui.composing.countdown import UndoCountdown
from ui.widgets import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.scrim import Scrim
from ui.wording import times
from workstation.domain.desk import Stop
from workstation.domain.draft_facts import StopScope

if TYPE_CHECKING:
    from workstation.services import Workstation

TAKE_BACK_SECONDS = 5


class StopOverlay(Scrim):
    """Asks for the reason, counts down, then stops. While a stop stands it says so and offers to lift it.

    Args:
        workstation: the services.
        shell: the window.
        parent: what it covers.
        now: the present, aware.

    Signals:
        stopped(): the stop is signed.
    """

    stopped = Signal()

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        parent: QWidget,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._workstation, self._shell, self._now = workstation, shell, now
        self._stop: Stop | None = None
        self.title = PlainLabel(font="lead", wrap=True)
        self.text = PlainLabel(role="text.secondary", wrap=True)
        self.reason = QLineEdit()
        self.reason.setMaxLength(300)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why? Everybody who opens a draft will read this."))
        self.reason.textChanged.connect(self._typed)
        self.reason.returnPressed.connect(self._begin)
        self.go = ActionButton(kind="danger", icon="hand-palm")
        self.go.clicked.connect(self._begin)
        self.cancel = ActionButton(self.tr("Close"), keys="Esc")
        self.cancel.clicked.connect(self.close_overlay)
        self.countdown = UndoCountdown()
        self.countdown.undone.connect(self._take_back)
        self.countdown.ended.connect(self._carry_out)
        self._build()

    def ask(self) -> None:
        """Open: for a new stop, or for the one that stands."""
        self._shell.run("stop.read", self._workstation.reviewing.stops(), self._opened)

    def _opened(self, stops: tuple[Stop, ...]) -> None:
        self._stop = next((item for item in stops if item.scope is StopScope.EVERYTHING), None)
        standing = self._stop is not None
        self.reason.clear()
        self.reason.setVisible(not standing)
        self.countdown.hide()
        self.go.show()
        if self._stop is not None:
            self.title.setText(self.tr("Publishing is stopped"))
            words = self.tr("Since {time}, by {name}: {reason}")
            words = words.replace("{time}", times.day_and_time(self._stop.at, self._now()))
            words = words.replace("{name}", self._stop.person_name).replace("{reason}", self._stop.reason)
            self.text.setText(words)
            self.go.set_label(self.tr("Lift the stop"), icon="play")
            self.go.set_available(True)
        else:
            self.title.setText(self.tr("Stop all publishing?"))
            self.text.setText(
                self.tr(
                    "Nothing goes out any more from here, not even what is signed. Reading, writing and signing go on."
                )
            )
            self.go.set_label(self.tr("Stop all publishing"), icon="hand-palm")
            self._typed()
        self.open()
        (self.cancel if standing else self.reason).setFocus()

    @Slot()
    def _typed(self) -> None:
        self.go.set_available(bool(self.reason.text().strip()), self.tr("Give a reason first."))

    @Slot()
    def _begin(self) -> None:
        if self._stop is not None:
            work = self._workstation.reviewing.lift_stop(self._stop.id)
            self._shell.run("stop.lift", work, lambda _result: self._done(self.tr("Publishing goes on.")))
        elif self.reason.text().strip():
            self.go.hide()
            self.reason.setEnabled(False)
            self.countdown.show()
            until = self._now() + timedelta(seconds=TAKE_BACK_SECONDS)
            self.countdown.start(until, lambda left: self.tr("Stopping in %n s", "", left), self._now)

    @Slot()
    def _take_back(self) -> None:
        self.reason.setEnabled(True)
        self.countdown.hide()
        self.go.show()
        self.reason.setFocus()

    @Slot()
    def _carry_out(self) -> None:
        self.reason.setEnabled(True)
        work = self._workstation.reviewing.set_stop(StopScope.EVERYTHING, self.reason.text().strip())
        self._shell.run("stop.set", work, lambda _stop: self._done(self.tr("Publishing is stopped.")))

    def close_overlay(self) -> None:
        """Close; a countdown that runs is taken back, because nobody confirmed it to the end."""
        if self.countdown.isVisible():
            self.countdown.stop()
            self.countdown.hide()
            self.reason.setEnabled(True)
        super().close_overlay()

    def _done(self, words: str) -> None:
        super().close_overlay()
        self.stopped.emit()
        self._shell.show_notice(words)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(IconMark("hand-palm", "stop.text", 24), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        foot.addWidget(self.countdown)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(10))
        layout.addLayout(head)
        layout.addWidget(self.text)
        layout.addWidget(self.reason)
        layout.addSpacing(theme.px(8))
        layout.addLayout(foot)
