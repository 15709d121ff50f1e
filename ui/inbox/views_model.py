"""The views pane's rows: views, a heading, channels with their state."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.inbox.inbox_views import InboxView
from ui.widgets.plain_text import tooltip
from workstation.domain.channels import Channel, ChannelState
from workstation.domain.conversations import Counters

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaneRow:
    """One line of the pane: a view (with `view`), a heading (without), or a command ("+ Connect a channel").

    `state` is a state id of the theme's channel group, "" for none; `state_text` its word, `hint` the whole sentence.
    """

    text: str
    view: InboxView | None = None
    command: str = ""
    icon: str = ""
    channel_kind: str = ""
    count: int = 0
    state: str = ""
    state_text: str = ""
    hint: str = ""

    @property
    def heading(self) -> bool:
        """Whether this line only names what follows."""
        return self.view is None and not self.command

    @property
    def spoken(self) -> str:
        """The line in words, for screen readers."""
        parts = [self.text, self.state_text, str(self.count) if self.count else ""]
        return ", ".join(part for part in parts if part)


def view_row(
    view: InboxView, figures: Counters, channel: Channel | None = None, state_text: str = "", hint: str = ""
) -> PaneRow:
    """Return the line of a view; a channel's line carries its mark and, when not well, its state."""
    state = channel_state_id(channel) if channel is not None else ""
    return PaneRow(
        text=view.title,
        view=view,
        icon=view.icon,
        channel_kind=channel.kind if channel is not None else "",
        count=view.count(figures),
        state=state,
        state_text=state_text if state else "",
        hint=hint,
    )


def channel_state_id(channel: Channel) -> str:
    """Return the theme's id of a channel's state; "" when all is well."""
    if channel.state is ChannelState.OK:
        return "gap" if channel.freshness.gaps else ""
    if channel.state is ChannelState.LATE and channel.freshness.gaps:
        return "gap"
    return channel.state.value


def _looks_same(one: PaneRow, other: PaneRow) -> bool:
    """Whether two lines paint the same; their views are made anew each time and compare as different."""
    return (one.count, one.state, one.state_text, one.icon, one.channel_kind) == (
        other.count,
        other.state,
        other.state_text,
        other.icon,
        other.channel_kind,
    )


class ViewsModel(QAbstractListModel):
    """The pane's rows; headings cannot be chosen."""

    ROW = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PaneRow] = []

    def show_rows(self, rows: Sequence[PaneRow]) -> None:
        """Show these rows; when only figures and states changed, nothing moves."""
        same_shape = [(row.text, row.command) for row in rows] == [(row.text, row.command) for row in self._rows]
        if same_shape:
            changed = [line for line, row in enumerate(rows) if not _looks_same(row, self._rows[line])]
            self._rows = list(rows)
            for line in changed:
                self.dataChanged.emit(self.index(line), self.index(line))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, number: int) -> PaneRow | None:
        """Return a line."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def line_of(self, key: str) -> int:
        """Return the line of the view with this key, -1 when there is none."""
        return next((line for line, row in enumerate(self._rows) if row.view is not None and row.view.key == key), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        if row is None:
            return None
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.text,
            Qt.ItemDataRole.AccessibleTextRole: row.spoken,
            Qt.ItemDataRole.ToolTipRole: tooltip(row.hint or row.spoken),
            self.ROW: row,
        }
        return answers.get(role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.row_at(index.row())
        if row is None or row.heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
