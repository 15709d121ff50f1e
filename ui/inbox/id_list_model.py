"""A list that holds ids in their order, the moment each is sorted by, and which of them are checked."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workstation.domain.identifiers import ConversationId

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class RowRole:
    """Roles of the list beyond Qt's own."""

    ROW = Qt.ItemDataRole.UserRole + 1
    CHECKED = Qt.ItemDataRole.UserRole + 2
    ID = Qt.ItemDataRole.UserRole + 3


class IdListModel(QAbstractListModel):
    """Ids only; what a row shows is the business of the class that builds on this one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[ConversationId] = []
        self._moments: dict[ConversationId, datetime] = {}
        self._checked: set[ConversationId] = set()

    def id_at(self, number: int) -> ConversationId | None:
        """Return the conversation in a line."""
        return self._ids[number] if 0 <= number < len(self._ids) else None

    def line_of(self, conversation: ConversationId) -> int:
        """Return the line of a conversation, -1 when it is not in the list."""
        return self._ids.index(conversation) if conversation in self._moments else -1

    @property
    def checked(self) -> tuple[ConversationId, ...]:
        """The checked conversations, in the order of the list."""
        return tuple(item for item in self._ids if item in self._checked) if self._checked else ()

    def check(self, identifiers: Iterable[ConversationId], checked: bool) -> None:
        """Check or uncheck conversations of the list."""
        chosen = {item for item in identifiers if item in self._moments}
        self._checked = self._checked | chosen if checked else self._checked - chosen
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1), [RowRole.CHECKED])

    def check_all(self) -> None:
        """Check everything that is in the list."""
        self.check(self._ids, True)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)
