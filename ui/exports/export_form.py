"""What to export, as what, where to, and which of it."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.bridge.shell import Memory
from ui.exports.export_words import (
    FORMATS,
    SEARCHABLE,
    WHAT,
    format_name,
    format_words,
    what_icon,
    what_name,
    what_words,
)
from ui.widgets import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.folder_question import ask_folder
from ui.widgets.frames import Card, FieldRow
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.plain_text import control_text
from ui.widgets.search_field import SearchField
from ui.widgets.search_highlighter import SearchProblem
from ui.widgets.segmented import SegmentedSwitch
from ui.wording.reasons import code_text
from workstation.domain.queries import Query, parse_query

_WHAT, _KIND, _FOLDER = "exports.what", "exports.kind", "exports.folder"
_LABELS = 90


class ExportForm(QWidget):
    """The fields; the last choices are remembered.

    Args:
        memory: remembers them.

    Signals:
        changed(): something was chosen or typed.
    """

    changed = Signal()

    def __init__(self, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        kept = memory.get(_FOLDER)
        self._folder = Path(kept) if kept else None
        self.whats: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.kinds = SegmentedSwitch([(kind, format_name(kind)) for kind in FORMATS])
        self.kind_hint = PlainLabel(font="caption", role="text.tertiary", wrap=True)
        self.folder_label = PlainLabel(elide=True, selectable=True)
        self.folder_button = ActionButton(self.tr("Choose a folder"), icon="folder-open")
        self.query = SearchField(placeholder=self.tr("Everything, or for example label:lote"), key="")
        self.query_hint = PlainLabel(font="caption", role="text.tertiary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        column.addWidget(self._what_card())
        column.addWidget(self._how_card())
        self.kinds.set_current(memory.get(_KIND, FORMATS[0]))
        self.whats[memory.get(_WHAT) if memory.get(_WHAT) in WHAT else WHAT[0]].setChecked(True)
        self._connect()
        self._show()

    @property
    def what(self) -> str:
        """What is chosen."""
        return next((name for name, button in self.whats.items() if button.isChecked()), WHAT[0])

    @property
    def kind(self) -> str:
        """As what."""
        return self.kinds.current()

    @property
    def folder(self) -> Path | None:
        """Where to; None before a folder was chosen."""
        return self._folder

    @property
    def search(self) -> str:
        """Which of it; "" for everything."""
        return self.query.query().strip() if self.what in SEARCHABLE else ""

    def choose_folder(self, folder: Path) -> None:
        """Take this folder, and remember it."""
        self._folder = folder
        self._memory.put(_FOLDER, str(folder))
        self._show()

    def choose_what(self, what: str) -> None:
        """Choose what to export."""
        self.whats[what].setChecked(True)

    def refusal(self) -> str:
        """Return why nothing can be exported yet; "" when it can."""
        if self._folder is None:
            return self.tr("Choose a folder first.")
        return self._problem_words()

    def _problems(self) -> list[SearchProblem]:
        parsed = parse_query(self.search)
        if isinstance(parsed, Query):
            return []
        return [SearchProblem(start=item.start, end=item.end, suggestion=item.suggestion) for item in parsed]

    def _problem_words(self) -> str:
        parsed = parse_query(self.search)
        return "" if isinstance(parsed, Query) else code_text(parsed[0].code, {"suggestion": parsed[0].suggestion})

    @Slot()
    def _ask_folder(self) -> None:
        ask_folder(self, self.tr("Folder for the export"), self._folder or Path.home(), self.choose_folder)

    @Slot()
    def _show(self) -> None:
        self.kind_hint.setText(format_words(self.kind))
        self.folder_label.setText(str(self._folder) if self._folder else self.tr("No folder chosen yet"))
        self.folder_label.set_look(role="text.primary" if self._folder else "text.tertiary")
        searchable = self.what in SEARCHABLE
        self.query.setEnabled(searchable)
        self._show_query(searchable)
        self._memory.put(_WHAT, self.what)
        self._memory.put(_KIND, self.kind)
        self.changed.emit()

    def _show_query(self, searchable: bool) -> None:
        problems = self._problems()
        self.query.set_problems(problems)
        if not searchable:
            words = self.tr("Drafts and publications are exported whole.")
        elif problems:
            words = self._problem_words()
        else:
            words = self.tr("The same words as in the inbox's search: from:, channel:, label:, is:, before:, after:.")
        self.query_hint.setText(words)
        self.query_hint.set_look(role="stop.text" if problems else "text.tertiary")

    def _connect(self) -> None:
        self.kinds.chosen.connect(lambda _kind: self._show())
        self.folder_button.clicked.connect(self._ask_folder)
        self.query.queryChanged.connect(lambda _search: self._show())

    def _what_card(self) -> Card:
        card = Card(self.tr("What"))
        for what in WHAT:
            button = QRadioButton(control_text(what_name(what)))
            button.setAccessibleDescription(what_words(what))
            button.toggled.connect(lambda on: self._show() if on else None)
            self._group.addButton(button)
            self.whats[what] = button
            row = QHBoxLayout()
            row.setSpacing(theme.px(10))
            row.addWidget(IconMark(what_icon(what), "text.secondary", 16))
            button.setMinimumWidth(theme.px(130))
            row.addWidget(button)
            row.addWidget(PlainLabel(what_words(what), role="text.secondary", wrap=True), 1)
            card.body.addLayout(row)
        return card

    def _how_card(self) -> Card:
        card = Card(self.tr("How and where"))
        card.body.addWidget(FieldRow(self.tr("As"), _stacked(self.kinds, self.kind_hint), label_width=_LABELS))
        folder = QWidget()
        row = QHBoxLayout(folder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.folder_label, 1)
        row.addWidget(self.folder_button)
        card.body.addWidget(FieldRow(self.tr("Folder"), folder, label_width=_LABELS))
        card.body.addWidget(FieldRow(self.tr("Which"), _stacked(self.query, self.query_hint), label_width=_LABELS))
        return card


def _stacked(field: QWidget, hint: QWidget) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(4))
    column.addWidget(field)
    column.addWidget(hint)
    return both
