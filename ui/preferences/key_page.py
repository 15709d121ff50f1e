"""One's own passphrase: changing it, or why there is none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.bridge.shell import Shell
from ui.composing.problem_card import ProblemCard
from ui.widgets import theme
from ui.widgets.buttons import PrimaryButton
from ui.widgets.frames import Card, FieldRow
from ui.widgets.plain_label import PlainLabel
from ui.wording.people import roles_in_a_row
from ui.wording.reasons import code_text, problem_of
from workstation.domain.errors import AtalayaError, InternalBug
from workstation.domain.people import Person

if TYPE_CHECKING:
    from workstation.services import Workstation

_SHORTEST = 8
_LABELS = 150


class KeyPage(QWidget):
    """The key of the person at the keyboard.

    Args:
        workstation: the services.
        shell: the window.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workstation, self._shell = workstation, shell
        self._person: Person | None = None
        self.who = PlainLabel(wrap=True)
        self.text = PlainLabel(role="text.secondary", wrap=True)
        self.problem = ProblemCard()
        self.old, self.new, self.again = (self._field() for _ in range(3))
        self.hint = PlainLabel(font="caption", role="text.secondary", wrap=True)
        self.button = PrimaryButton(self.tr("Change the passphrase"), icon="key")
        self.button.clicked.connect(self._change)
        self.form = QWidget()
        self._build()

    @Slot()
    def refresh(self) -> None:
        """Show who sits here now."""
        person = self._workstation.signing_in.current()
        if self._person is None or person.id != self._person.id:
            for field in (self.old, self.new, self.again):
                field.clear()
            self.problem.clear()
        self._person = person
        text = self.tr("{name} signs here as {roles}.") if person.roles else self.tr("{name} works here.")
        self.who.setText(text.replace("{name}", person.name).replace("{roles}", roles_in_a_row(person.roles)))
        self.text.setText(self._words(person))
        self.form.setVisible(person.needs_passphrase)
        self._typed()

    def _words(self, person: Person) -> str:
        if person.device is None:
            return self.tr("The key of this person is at another computer; the passphrase is changed there.")
        if person.needs_passphrase:
            return self.tr("The passphrase guards your signature. It opens your key for 5 minutes at a time.")
        if self._workstation.info.practice:
            return self.tr("In a practice team nobody needs a passphrase: you may be whoever you like.")
        return self.tr(
            "This computer publishes by itself what others signed, so its owner's key is guarded by the keyring "
            "or the workspace's passphrase, and by none of its own."
        )

    def _field(self) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.textChanged.connect(self._typed)
        field.returnPressed.connect(self._change)
        return field

    def _refusal(self) -> str:
        if not self.old.text():
            return self.tr("Type the present passphrase.")
        if len(self.new.text()) < _SHORTEST:
            return code_text("key.passphrase_short", {"minimum": _SHORTEST})
        return "" if self.new.text() == self.again.text() else self.tr("The two new ones are not the same yet.")

    @Slot()
    def _typed(self) -> None:
        refusal = self._refusal()
        begun = bool(self.old.text() or self.new.text())
        self.hint.setText(refusal if begun else self.tr("Nobody can tell it to you again: note it down."))
        self.button.set_available(not refusal, refusal)

    @Slot()
    def _change(self) -> None:
        if self.button.isEnabled() and self._person is not None:
            self.button.setEnabled(False)
            self._shell.run("preferences.passphrase.save", self._changed(self._person))

    async def _changed(self, person: Person) -> None:
        self.problem.clear()
        try:
            await self._workstation.signing_in.change_passphrase(person.id, self.old.text(), self.new.text())
        except InternalBug:
            raise
        except AtalayaError as problem:
            self.problem.show_problem(problem_of(problem))
            self.old.selectAll()
            self.old.setFocus()
            return
        finally:
            self._typed()
        for field in (self.old, self.new, self.again):
            field.clear()
        self._shell.show_notice(self.tr("The passphrase was changed. The key itself stays the same."))

    def _build(self) -> None:
        card = Card(self.tr("Your key"))
        card.body.addWidget(self.who)
        card.body.addWidget(self.text)
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.problem)
        labels = (self.tr("Present passphrase"), self.tr("New passphrase"), self.tr("The same again"))
        for label, field in zip(labels, (self.old, self.new, self.again), strict=True):
            field.setAccessibleName(label)
            column.addWidget(FieldRow(label, field, label_width=_LABELS))
        column.addWidget(self.hint)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        card.body.addWidget(self.form)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(card)
        page.addStretch(1)
