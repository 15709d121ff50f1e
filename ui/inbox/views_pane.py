"""The pane of views and channels; below 1280 px the same rows stand in a menu of the list's header."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QListView, QMenu, QWidget

from ui.inbox.inbox_views import FIRST_VIEW, InboxView, built_in_views, channel_view
from ui.inbox.views_delegate import ViewsDelegate
from ui.inbox.views_model import PaneRow, ViewsModel, channel_state_id, view_row
from ui.widgets import icons, theme
from ui.widgets.plain_text import control_text
from ui.wording import times
from ui.wording.states import state_text
from workstation.domain.channels import Channel
from workstation.domain.conversations import Counters

CONNECT = "connect"


class ViewsPane(QListView):
    """Views, then channels with their state.

    Signals:
        view_chosen(object): the person chose this `InboxView`.
        command_chosen(str): the person chose a command row ("connect").
    """

    view_chosen = Signal(object)
    command_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ViewsModel(self)
        self._key = FIRST_VIEW
        self._views: dict[str, InboxView] = {}
        self.setModel(self._model)
        self.setItemDelegate(ViewsDelegate(self))
        self.setProperty("surface", "side")
        self.setAccessibleName(self.tr("Views and channels"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._moved)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._clicked)
        self.setMinimumWidth(theme.px(176))
        self.setViewportMargins(0, theme.px(8), 0, theme.px(8))

    @property
    def current_view(self) -> InboxView:
        """The view chosen now."""
        return self._views.get(self._key) or built_in_views()[0]

    @property
    def rows(self) -> tuple[PaneRow, ...]:
        """The lines of the pane, for the menu that stands in for it."""
        found = (self._model.row_at(line) for line in range(self._model.rowCount()))
        return tuple(row for row in found if row is not None)

    def show_facts(self, channels: Sequence[Channel], figures: Counters) -> None:
        """Show figures and channels; the choice stays."""
        rows = [view_row(view, figures) for view in built_in_views()]
        rows.append(PaneRow(text=self.tr("Channels")))
        rows += [
            view_row(channel_view(item), figures, item, channel_state_words(item), channel_state_sentence(item))
            for item in channels
        ]
        rows.append(PaneRow(text=self.tr("Connect a channel"), command=CONNECT, icon="plus"))
        self._views = {row.view.key: row.view for row in rows if row.view is not None}
        self._model.show_rows(rows)
        self._mark(self._key if self._key in self._views else FIRST_VIEW)

    def choose(self, key: str, _checked: bool = False) -> None:
        """Choose a view by its key and announce it."""
        if key in self._views:
            self._mark(key)
            self.view_chosen.emit(self._views[key])

    @Slot(QPoint)
    def pop_up(self, place: QPoint) -> None:
        """Show the same rows as a menu, for a window too narrow for the pane."""
        menu = QMenu(self.window())
        for row in self.rows:
            if row.view is None:
                menu.addSeparator()
                continue
            entry = menu.addAction(control_text(row.spoken))
            entry.setIcon(icons.channel_icon(row.channel_kind) if row.channel_kind else icons.icon(row.icon))
            entry.triggered.connect(partial(self.choose, row.view.key))
        menu.popup(place)

    def _mark(self, key: str) -> None:
        self._key = key
        line = self._model.line_of(key)
        before = self.currentIndex()
        if line >= 0 and before.row() != line:
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(self._model.index(line))
            self.selectionModel().blockSignals(False)
            # Not the viewport: asking for it makes Python learn every class of widget, several ms of a window's start.
            self.update(before)
            self.update(self.currentIndex())

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self._model.row_at(index.row())
        if row is not None and row.view is not None and row.view.key != self._key:
            self._key = row.view.key
            self.view_chosen.emit(row.view)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row())
        if row is not None and row.command:
            self.command_chosen.emit(row.command)
            self._mark(self._key)


def channel_state_words(channel: Channel) -> str:
    """Return the word beside a channel that is not well: short, because the pane is narrow."""
    state = channel_state_id(channel)
    return state_text("channel", state) if state else ""


def channel_state_sentence(channel: Channel) -> str:
    """Return a channel's state with its times, for tool tips and the status line."""
    state = channel_state_id(channel)
    if not state:
        return ""
    values: Mapping[str, str] = {}
    gaps = channel.freshness.gaps
    if state == "gap" and gaps:
        values = {"start": times.clock(gaps[-1].since), "end": times.clock(gaps[-1].until)}
    elif state == "limited" and channel.freshness.next_attempt is not None:
        values = {"time": times.clock(channel.freshness.next_attempt)}
    return f"{channel.title}: {state_text('channel', state, **values)}"
