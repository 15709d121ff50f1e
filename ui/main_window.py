"""The window: menus, rail, screens and status line. It places screens and knows no feature.

Screens come as a list of `Screen` objects; everything they share with the window is in `ui.bridge.shell`.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.bridge.change_signals import ChangeSignals
from ui.bridge.key_table import TABLE
from ui.bridge.shell import Badge, Memory, Screen, Shell
from ui.bridge.task_runner import TaskRunner
from ui.frame.command_registry import CommandRegistry
from ui.frame.desk_shell import DeskShell
from ui.frame.menus import build_menus
from ui.frame.message_bars import MessageBars
from ui.frame.overlays import Overlays
from ui.frame.status_line import StatusLine
from ui.frame.top_bar import TopBar
from ui.widgets import icons, theme
from ui.widgets.frames import hairline
from ui.widgets.rail import Rail
from workstation.domain.changes import Changes, Subject

if TYPE_CHECKING:
    from ui.frame.status_facts import DeskState
    from workstation.services import Workstation

_AGE_MS = 15_000
_FIGURES_AFTER_MS = 300
_COMPACT_BELOW = 1100
"""Width in px at 100 % text below which the top bar leaves its words out, so that every menu stays in reach."""
_STATUS_SUBJECTS = (
    Subject.CHANNEL, Subject.PUBLICATION, Subject.STOP, Subject.PERSON, Subject.CHARTER, Subject.DRAFT,
)  # fmt: skip
_SCREEN_KEYS = frozenset(entry.id for entry in TABLE if entry.id.startswith("anywhere.screen_"))

MakeScreens = Callable[["Workstation", Shell], Sequence[Screen]]


class MainWindow(QMainWindow):
    """The frame of the desk.

    Args:
        workstation: the open workspace.
        runner: starts coroutines.
        memory: remembers the looks.
        make_screens: builds the screens, in the order of the rail.
        now: the present, aware.

    Signals:
        closing(): the person closes the window; the application stops.
    """

    closing = Signal()

    def __init__(
        self,
        workstation: "Workstation",
        runner: TaskRunner,
        memory: Memory,
        make_screens: MakeScreens,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__()
        self._workstation, self._memory, self._now = workstation, memory, now
        self._state: DeskState | None = None
        self._current: Screen | None = None
        self.commands = CommandRegistry(self)
        self.rail = Rail()
        self.stack = QStackedWidget()
        self.bars = MessageBars(self.stack)
        self.shell = DeskShell(self, self, runner, self.commands, self.bars, memory)
        self.status = StatusLine(runner)
        self.top = TopBar()
        self.overlays = Overlays(workstation, self.shell, self, self.commands, now)
        self._build()
        self._add_commands()
        self.screens = tuple(make_screens(workstation, self.shell))
        self._add_screens()
        build_menus(self.menuBar(), self.commands, self.screens, self.shell)
        self._connect()
        self._figures_timer.start()

    # Screens

    def show_screen(self, screen: str, target: str = "") -> None:
        """Show a screen by its id, built when it is first shown."""
        wanted = next((item for item in self.screens if item.id == screen), None)
        if wanted is None:
            return
        widget = wanted.widget()
        if self.stack.indexOf(widget) < 0:
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        self.rail.set_current(screen)
        self._current = wanted
        self.setWindowTitle(f"{wanted.title()} · {self._workstation.info.team_name} · Atalaya")
        self._memory.put("window.screen", screen)
        wanted.open(target)

    def _add_screens(self) -> None:
        for screen in self.screens:
            self.rail.add_screen(screen.id, screen.icon, screen.title(), foot=screen.at_foot)
            command = f"anywhere.screen_{screen.number}"
            if command in _SCREEN_KEYS:
                self.commands.add(
                    self, command, partial(self.show_screen, screen.id), title=screen.title(), icon=screen.icon
                )

    @Slot()
    def _read_all(self) -> None:
        """Figures and status: after the first painting, because the list comes first."""
        self.shell.run("ready", self._workstation.get_ready(), self._read_figures)

    def _read_figures(self, _ready: None) -> None:
        for screen in self.screens:
            self._ask_badge(screen)
        self._read_status()

    def _ask_badge(self, screen: Screen) -> None:
        self.shell.run(f"badge.{screen.id}", screen.badge(), lambda badge: self._show_badge(screen, badge))

    def _show_badge(self, screen: Screen, badge: Badge) -> None:
        button = self.rail.button(screen.id)
        button.set_note(badge.line, badge.line_role, badge.line_icon)
        button.set_badge(badge.count, badge.role, ", ".join(part for part in (badge.spoken, badge.line) if part))

    # Commands

    def _add_commands(self) -> None:
        add = self.commands.add
        add(self, "anywhere.commands", self.show_palette, icon="command")
        add(self, "anywhere.keys", self.show_keys, icon="keyboard")
        add(self, "anywhere.stop", self.overlays.ask_stop, icon="hand-palm")
        add(self, "anywhere.collect", self.collect, icon="arrows-clockwise")
        add(self, "anywhere.new_draft", lambda: self.show_screen("drafts", "new"), icon="note-pencil")
        add(self, "anywhere.next_pane", lambda: self._walk_panes(1), icon="arrow-right")
        add(self, "anywhere.previous_pane", lambda: self._walk_panes(-1), icon="arrow-u-up-left")
        add(self, "anywhere.quit", self.close, icon="x")
        add(self, "window.person", self._show_people, title=self.tr("Switch person"), icon="user")

    @Slot()
    def show_palette(self) -> None:
        """Open the command palette over the window."""
        context = getattr(self.stack.currentWidget(), "palette_context", None)
        self.overlays.show_palette(self.screens, context() if callable(context) else "")

    @Slot()
    def show_keys(self) -> None:
        """Open the key sheet over the window."""
        self.overlays.show_keys(self._current.title() if self._current is not None else "")

    @Slot()
    def collect(self) -> None:
        """Ask every channel now; it stands in the status line and can be cancelled."""
        title = self.tr("Collecting from all channels")
        self.shell.run_job(title, lambda _job: self._workstation.scheduling.collect_now())

    def _walk_panes(self, step: int) -> None:
        """Give the keyboard to the next pane of the screen; a screen may name its panes in their order."""
        page = self.stack.currentWidget()
        named = getattr(page, "panes_in_order", None)
        panes = [self.rail, *(named() if callable(named) else [page])]
        focused = QApplication.focusWidget()
        inside = [
            number
            for number, pane in enumerate(panes)
            if focused is not None and (pane is focused or pane.isAncestorOf(focused))
        ]
        at = (inside[-1] + step) % len(panes) if inside else 0
        target = (
            self.rail.button(self._current.id) if panes[at] is self.rail and self._current is not None else panes[at]
        )
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_people(self) -> None:
        button = self.top.person_button
        self.overlays.show_people(button.mapToGlobal(button.rect().bottomLeft()))

    # Status

    @Slot()
    def _read_status(self) -> None:
        from ui.frame.status_facts import read_state

        self.shell.run("status", read_state(self._workstation), self._status_came)

    def _status_came(self, state: "DeskState") -> None:
        self._state = state
        self.top.show_stopped(state.stops > 0)
        if state.person is not None:
            self.top.show_person(state.person)
        self._say_status()

    @Slot()
    def _say_status(self) -> None:
        from ui.frame.status_facts import segments, signing_as

        if self._state is not None:
            self.status.show_segments(segments(self._state, self._now()), signing_as(self._state))

    @Slot(object)
    def _world_changed(self, changes: Changes) -> None:
        if changes.has(*_STATUS_SUBJECTS):
            self._status_timer.start()
        for screen in self.screens:
            if changes.has(*screen.badge_subjects):
                self._ask_badge(screen)

    # Building

    def _build(self) -> None:
        self.setWindowIcon(icons.icon("castle-turret", "accent.text", weight="fill"))
        self.setMinimumSize(QSize(1024, 640))
        self.menuBar().setCornerWidget(self.top, Qt.Corner.TopRightCorner)
        self.menuBar().setNativeMenuBar(False)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(hairline("vertical"))
        middle.addWidget(self.stack, 1)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bars.banner)
        column.addLayout(middle, 1)
        self.setCentralWidget(central)
        self.setStatusBar(self.status)
        self._status_timer = QTimer(self)
        self._status_timer.setSingleShot(True)
        self._status_timer.setInterval(100)
        self._status_timer.timeout.connect(self._read_status)
        self._figures_timer = QTimer(self)
        self._figures_timer.setSingleShot(True)
        self._figures_timer.setInterval(_FIGURES_AFTER_MS)
        self._figures_timer.timeout.connect(self._read_all)
        self._age_timer = QTimer(self)
        self._age_timer.setInterval(_AGE_MS)
        self._age_timer.timeout.connect(self._read_status)
        self._age_timer.start()
        geometry = self._memory.get("window.geometry")
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii"))):
            self.resize(theme.px(1440), theme.px(900))

    def _connect(self) -> None:
        self._signals = ChangeSignals(self._workstation.changes, self)
        self._signals.changed.connect(self._world_changed)
        self.rail.opened.connect(self.show_screen)
        self.status.screen_requested.connect(self.show_screen)
        self.top.commands_requested.connect(self.show_palette)
        self.top.stop_requested.connect(self.overlays.ask_stop)
        self.top.person_requested.connect(self._show_people)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.top.set_compact(self.width() < theme.px(_COMPACT_BELOW))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._memory.put("window.geometry", bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        self._signals.close()
        self.closing.emit()
        super().closeEvent(event)
