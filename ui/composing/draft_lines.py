"""Drafts as lines of a list, in sections: what a line says, and the model behind the list."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workstation.domain.identifiers import DraftId

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLine:
    """What a line says.

    Attributes:
        id: the draft.
        kind: kind of its channel, for the mark.
        title: first line.
        when: right end of the first line; `when_role` is its colour role and `urgent` makes it heavier.
        author: second line.
        group: state group of the theme; "" for no state.
        state: id inside the group.
        state_text: the state in words.
        chips: further facts, each a quiet chip.
        unseen: this person has not looked at it as it is now.
        is_reply: it answers somebody.
    """

    id: DraftId
    kind: str
    title: str
    when: str
    author: str
    group: str = ""
    state: str = ""
    state_text: str = ""
    when_role: str = "text.tertiary"
    urgent: bool = False
    chips: tuple[str, ...] = ()
    unseen: bool = False
    is_reply: bool = False

    def spoken(self) -> str:
        """Return the whole line for a screen reader."""
        parts = (self.title, self.author, self.state_text, *self.chips, self.when)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class SectionLine:
    """A heading between lines, with how many follow."""

    title: str
    count: int


Line = DraftLine | SectionLine


class LineRole(IntEnum):
    """What the model answers beside the standard roles."""

    LINE = Qt.ItemDataRole.UserRole
    ID = Qt.ItemDataRole.UserRole + 1


class DraftLines(QAbstractListModel):
    """Sections and drafts in one list. Headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; a list of the same drafts in the same order is only painted again."""
        wanted = tuple(lines)
        same = [_key(line) for line in wanted] == [_key(line) for line in self._lines]
        if same and wanted:
            self._lines = wanted
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
            return
        self.beginResetModel()
        self._lines = wanted
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line_at(index.row())
        if line is None:
            return None
        if role == LineRole.LINE:
            return line
        if role == LineRole.ID:
            return line.id if isinstance(line, DraftLine) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken() if isinstance(line, DraftLine) else f"{line.title}, {line.count}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.line_at(index.row()), DraftLine):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def line_at(self, number: int) -> Line | None:
        """Return the line with this number."""
        return self._lines[number] if 0 <= number < len(self._lines) else None

    def number_of(self, draft: DraftId) -> int:
        """Return where a draft stands, -1 when it does not."""
        found = (number for number, line in enumerate(self._lines) if isinstance(line, DraftLine) and line.id == draft)
        return next(found, -1)

    def drafts(self) -> tuple[DraftId, ...]:
        """Return the drafts in their order."""
        return tuple(line.id for line in self._lines if isinstance(line, DraftLine))


def _key(line: Line) -> str:
    return line.id if isinstance(line, DraftLine) else f"\n{line.title}"
