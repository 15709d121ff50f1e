"""Who signs at this computer beside the founder: name, role, and a passphrase of their own, typed twice."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.first_start.form_words import refusal_words
from ui.first_start.founding_form import MemberEntry, offered_roles
from ui.widgets import theme
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.plain_label import PlainLabel
from ui.wording.people import role_name
from workstation.domain.presets import Preset

_MOST = 12


class PeopleForm(QWidget):
    """A line per person; lines come and go.

    Signals:
        changed(): something was typed, added or taken away.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[PersonLine] = []
        self._roles: tuple[str, ...] = ()
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(10))
        self.add_button = LinkButton(self.tr("Add a person"))
        self.add_button.clicked.connect(lambda: self.add_line())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(10))
        outer.addLayout(self._column)
        outer.addWidget(self.add_button)

    def show_preset(self, preset: Preset) -> None:
        """Offer the roles of a preset; as many lines as it has signers, at least. What was typed stays."""
        self._roles = offered_roles(preset)
        for line in self.lines:
            line.offer(self._roles)
        wanted = () if preset.alone else preset.roles
        for role in wanted[len(self.lines) :]:
            self.add_line(role)

    def entries(self) -> tuple[MemberEntry, ...]:
        """Return what was typed."""
        return tuple(line.entry() for line in self.lines)

    def add_line(self, role: str = "") -> "PersonLine":
        """Add an empty line."""
        line = PersonLine()
        line.offer(self._roles, role)
        line.changed.connect(self.changed)
        line.removed.connect(self._remove)
        self.lines.append(line)
        self._column.addWidget(line)
        self.add_button.setEnabled(len(self.lines) < _MOST)
        self.changed.emit()
        return line

    @Slot()
    def _remove(self) -> None:
        line = self.sender()
        if isinstance(line, PersonLine) and line in self.lines:
            self.lines.remove(line)
            line.hide()
            line.deleteLater()
            self.add_button.setEnabled(True)
            self.changed.emit()


class PersonLine(QWidget):
    """One person.

    Signals:
        changed(): something was typed.
        removed(): the line is to go.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = self._field(self.tr("Name"))
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("Signs as"))
        self.role.currentIndexChanged.connect(self._typed)
        self.passphrase = self._field(self.tr("Own passphrase"), secret=True)
        self.again = self._field(self.tr("The same again"), secret=True)
        remove = IconButton("x", self.tr("Take this person away"))
        remove.clicked.connect(self.removed)
        self.hint = PlainLabel(font="caption", role="text.tertiary", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for widget, stretch in ((self.name, 3), (self.role, 2), (self.passphrase, 3), (self.again, 3), (remove, 0)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(row)
        column.addWidget(self.hint)
        self._typed()

    def offer(self, roles: tuple[str, ...], role: str = "") -> None:
        """Offer these roles; what was chosen stays if it is still there."""
        wanted = role or str(self.role.currentData() or "")
        self.role.blockSignals(True)
        self.role.clear()
        for item in roles:
            self.role.addItem(role_name(item), item)
        self.role.setCurrentIndex(max(0, self.role.findData(wanted)))
        self.role.blockSignals(False)

    def entry(self) -> MemberEntry:
        """Return what was typed."""
        return MemberEntry(
            self.name.text(), str(self.role.currentData() or ""), self.passphrase.text(), self.again.text()
        )

    def _field(self, name: str, *, secret: bool = False) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        field.textChanged.connect(self._typed)
        return field

    @Slot()
    def _typed(self) -> None:
        entry = self.entry()
        refusals = () if entry.is_empty else entry.refusals()
        if refusals:
            self.hint.setText(refusal_words(refusals[0]))
            self.hint.set_look(role="wait.text")
        else:
            words = self.tr("Signs here with this passphrase; you do not need to know it.")
            self.hint.setText(words if entry.is_empty else self.tr("Ready."))
            self.hint.set_look(role="text.tertiary" if entry.is_empty else "good.text")
        self.changed.emit()
