"""Who sits here: everybody of the team, one click in a practice team, the passphrase where a key has one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from ui.bridge.dialogs import ask
from ui.bridge.shell import Shell
from ui.widgets.plain_dialog import PlainDialog
from ui.widgets.plain_text import control_text
from ui.wording.people import role_name
from workstation.domain.people import Person

if TYPE_CHECKING:
    from workstation.services import Workstation


class PassphraseDialog(PlainDialog):
    """Asks for one person's passphrase."""

    def __init__(self, name: str, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("PassphraseDialog", "Passphrase of {name}").replace("{name}", name),
            translate(
                "PassphraseDialog",
                "It unlocks the key that signs. Nothing is sent anywhere, and nothing typed so far is lost.",
            ),
            parent,
            accept=translate("PassphraseDialog", "Sit here"),
            icon="key",
        )
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(translate("PassphraseDialog", "Passphrase"))
        self.body.addWidget(self.field)
        self.field.setFocus()

    def passphrase(self) -> str:
        """Return what was typed."""
        return self.field.text()


class PersonMenu(QObject):
    """Lets another person sit down.

    Args:
        workstation: the services.
        shell: the window.
        owner: parent of the menu.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, owner: QWidget) -> None:
        super().__init__(owner)
        self._workstation, self._shell, self._owner = workstation, shell, owner
        self.shown: QMenu | None = None

    def pop_up(self, place: QPoint) -> None:
        """Open the menu there."""
        work = self._workstation.signing_in.people()
        self._shell.run("person.menu", work, lambda people: self._show(people, place))

    def _show(self, people: Sequence[Person], place: QPoint) -> None:
        if self.shown is not None:
            self.shown.deleteLater()
        menu = self.shown = QMenu(self._owner)
        me = self._workstation.signing_in.current()
        for person in people:
            if not person.active:
                continue
            roles = ", ".join(role_name(role) for role in person.roles)
            entry = menu.addAction(control_text(f"{person.name}\t{roles}"))
            entry.setCheckable(True)
            entry.setChecked(person.id == me.id)
            entry.setEnabled(person.device is not None or self._workstation.info.practice or person.id == me.id)
            entry.triggered.connect(lambda _checked=False, person=person: self.switch_to(person))
        menu.popup(place)

    def switch_to(self, person: Person) -> None:
        """Let `person` sit down, asking for the passphrase where the key has one."""
        if person.id == self._workstation.signing_in.current().id:
            return
        self._shell.run("person.switch", self._switch(person), self._switched)

    async def _switch(self, person: Person) -> Person | None:
        passphrase: str | None = None
        if person.needs_passphrase and not self._workstation.info.practice:
            dialog = PassphraseDialog(person.name, self._shell.window)
            passphrase = await ask(dialog, PassphraseDialog.passphrase)
            if passphrase is None:
                return None
        return await self._workstation.signing_in.switch_to(person.id, passphrase)

    def _switched(self, person: Person | None) -> None:
        if person is not None:
            self._shell.show_notice(self.tr("{name} sits here now.").replace("{name}", person.name))
