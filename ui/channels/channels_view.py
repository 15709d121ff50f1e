"""The channels put together: the list, the page of one, adding, and lists of feeds."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.bridge.change_signals import ChangeSignals
from ui.bridge.shell import Shell
from ui.channels.add_page import AddPage
from ui.channels.channel_actions import ChannelActions
from ui.channels.channel_counts import counts
from ui.channels.channel_facts import ChannelFacts, read_facts
from ui.channels.channel_list import ChannelList, channel_line
from ui.channels.detail_pane import DetailPane
from ui.channels.feed_lists import FeedListFiles
from ui.channels.import_page import ImportPage
from ui.widgets import theme
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.frames import ground, hairline
from ui.widgets.plain_label import PlainLabel
from workstation.domain.changes import Changes, Subject
from workstation.domain.channels import Channel
from workstation.domain.errors import NotFound
from workstation.domain.identifiers import AccountId

if TYPE_CHECKING:
    from workstation.services import Workstation

_OPEN_AFTER_MS = 60
_AGE_MS = 15_000
_LIST_WIDTH = 380


class ChannelsWidget(QWidget):
    """The whole screen.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, *, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._workstation, self._shell, self._now = workstation, shell, now
        self._channels: tuple[Channel, ...] = ()
        self._facts: ChannelFacts | None = None
        self._wanted: AccountId | None = None
        self.list = ChannelList()
        self.count = PlainLabel(font="caption", role="text.tertiary")
        self.add_button = ActionButton(self.tr("Add"), icon="plus")
        self.import_button = IconButton("download-simple", self.tr("Take in a list of feeds (OPML)"))
        self.export_button = IconButton("export", self.tr("Write a list of all feeds (OPML)"))
        self.detail = DetailPane(now)
        self.add_page = AddPage(workstation.connecting, shell)
        self.import_page = ImportPage()
        self.files = FeedListFiles(workstation, shell, self.import_page)
        self.empty = self._make_empty()
        self.pages = QStackedWidget()
        for page in (self.empty, self.detail, self.add_page, self.import_page):
            self.pages.addWidget(page)
        self.actions_on = ChannelActions(
            workstation, shell, self.detail.key, lambda: self._facts, self.refresh, self._gone
        )
        self._timer = self._make_timer(_OPEN_AFTER_MS, self._open_current, once=True)
        self._ages = self._make_timer(_AGE_MS, self._show_list, once=False)
        self._ages.start()
        self._signals = ChangeSignals(workstation.changes, self)
        self._build()
        self._connect()
        self._read()

    # For the screen

    @property
    def facts(self) -> ChannelFacts | None:
        """The channel that is shown."""
        return self._facts

    def open_channel(self, account: AccountId) -> None:
        """Show a channel."""
        self._wanted = account
        if self.list.go_to(account):
            self._open_current()

    @Slot()
    def start_adding(self) -> None:
        """Show the form for a new channel."""
        self.pages.setCurrentWidget(self.add_page)
        self.add_page.focus_first()

    def focus_list(self) -> None:
        """Put the keyboard into the list, or into the form where there is no channel yet."""
        self.list.setFocus()

    def panes_in_order(self) -> list[QWidget]:
        """Return the panes that F6 walks through."""
        return [self.list, self.pages]

    @Slot()
    def refresh(self) -> None:
        """Read list and page again."""
        self._read()
        self._open_current()

    # The list

    def _read(self) -> None:
        person = self._workstation.signing_in.current().id
        self._shell.run("channels.list", self._workstation.connecting.channels(person), self._channels_came)

    def _channels_came(self, channels: tuple[Channel, ...]) -> None:
        self._channels = channels
        self._show_list()
        if not channels:
            self._show_empty()
        elif self.list.current is None and not (self._wanted is not None and self.list.go_to(self._wanted)):
            self.list.go_to(channels[0].id)

    @Slot()
    def _show_list(self) -> None:
        now = self._now()
        self.list.show_lines([channel_line(channel, now) for channel in self._channels])
        self.count.setText(counts().channels(len(self._channels)) if self._channels else "")
        self.export_button.setEnabled(any(channel.kind == "feed" for channel in self._channels))

    def _show_empty(self) -> None:
        self._facts, self._wanted = None, None
        if self.pages.currentWidget() is self.detail:
            self.pages.setCurrentWidget(self.empty)

    # The page

    @Slot()
    def _open_current(self) -> None:
        current = self.list.current
        if current is not None:
            self._wanted = current
            self._shell.run("channels.page", self._read_facts(current), self._facts_came)

    async def _read_facts(self, account: AccountId) -> ChannelFacts | None:
        """A channel may be gone before the list knows it."""
        try:
            return await read_facts(self._workstation, account)
        except NotFound:
            return None

    def _facts_came(self, facts: ChannelFacts | None) -> None:
        if facts is None or facts.channel.id != self._wanted:
            return
        self._facts = facts
        self.detail.show_facts(facts)
        if self.pages.currentWidget() is self.empty:
            self.pages.setCurrentWidget(self.detail)

    @Slot()
    def _chosen(self) -> None:
        """A channel was chosen in the list: forms that are open give way."""
        if self.pages.currentWidget() in (self.import_page, self.add_page) and self.list.hasFocus():
            self.pages.setCurrentWidget(self.detail)
        self._timer.start()

    @Slot(object)
    def _added(self, channel: Channel) -> None:
        text = self.tr("{title} is connected.").replace("{title}", channel.title)
        self._shell.show_notice(text)
        self._wanted = channel.id
        self._show_channels()
        self._read()
        self.actions_on.collect(channel)

    @Slot()
    def _show_channels(self) -> None:
        self.pages.setCurrentWidget(self.detail if self._channels else self.empty)
        if self._wanted is not None:
            self.list.go_to(self._wanted)
        self.list.setFocus()

    def _gone(self) -> None:
        self._facts, self._wanted = None, None
        self._read()

    # Following the world

    @Slot(object)
    def _world_changed(self, changes: Changes) -> None:
        if changes.has(Subject.CHANNEL, Subject.CHARTER, Subject.PERSON):
            self.refresh()

    def _make_timer(self, interval: int, run: Callable[[], object], *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.setSingleShot(once)
        timer.timeout.connect(run)
        return timer

    def _make_empty(self) -> EmptyState:
        page = EmptyState(
            "broadcast",
            self.tr("No channel yet"),
            self.tr("Connect a website, a feed or a WordPress site, and what people write there comes into the inbox."),
        )
        page.add_button("add", self.tr("Add a channel"), kind="primary", icon="plus")
        page.add_button("import", self.tr("Take in a list of feeds (OPML)"), icon="download-simple")
        page.acted.connect(lambda key: self.start_adding() if key == "add" else self.files.ask_import(self))
        return page

    def _connect(self) -> None:
        self._signals.changed.connect(self._world_changed)
        self.list.moved.connect(self._chosen)
        self.list.clicked.connect(self._chosen)
        self.add_button.clicked.connect(self.start_adding)
        self.import_button.clicked.connect(lambda: self.files.ask_import(self))
        self.export_button.clicked.connect(lambda: self.files.ask_export(self))
        self.files.began.connect(lambda: self.pages.setCurrentWidget(self.import_page))
        self.files.ended.connect(self._read)
        for page in (self.add_page, self.import_page):
            page.closed.connect(self._show_channels)
        self.add_page.added.connect(self._added)
        self.detail.asked.connect(self.actions_on.do)
        self.detail.renamed.connect(self.actions_on.rename)
        self.detail.reconnected.connect(self.actions_on.reconnect)
        add = self._shell.commands.add
        add(self, "list.next", lambda: self.list.step(1), icon="caret-down")
        add(self, "list.previous", lambda: self.list.step(-1), icon="caret-up")
        add(self, "channels.add", self.start_adding, title=self.tr("Add a channel"), icon="plus")

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), 0, theme.px(12), 0)
        head.setSpacing(theme.px(8))
        head.addWidget(PlainLabel(self.tr("Channels"), font="title"))
        head.addWidget(self.count)
        head.addStretch(1)
        for widget in (self.import_button, self.export_button, self.add_button):
            head.addWidget(widget)
        header = QWidget()
        header.setLayout(head)
        header.setMinimumHeight(theme.size("paneHeader"))
        left = ground("base")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (header, hairline()):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        left.setMinimumWidth(theme.px(260))
        right = ground("base")
        inner = QVBoxLayout(right)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.pages)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([theme.px(_LIST_WIDTH), theme.px(2000)])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
