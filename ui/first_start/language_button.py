"""Chooses the language of the interface before there is anything else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.buttons import ActionButton
from ui.wording.translation import LANGUAGES


class LanguageButton(ActionButton):
    """Shows the language in force; its menu has the others.

    Signals:
        language_chosen(str): "es", "ca" or "en".
    """

    language_chosen = Signal(str)

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        super().__init__(LANGUAGES.get(current, current), parent, kind="flat", icon="translate")
        self.setAccessibleDescription(self.tr("Language"))
        self.menu_of_languages = QMenu(self)
        for code, name in LANGUAGES.items():
            action = self.menu_of_languages.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == current)
            action.triggered.connect(lambda _checked=False, chosen=code: self.language_chosen.emit(chosen))
        self.clicked.connect(self._pop_up)

    def _pop_up(self) -> None:
        self.menu_of_languages.popup(self.mapToGlobal(self.rect().bottomLeft()))
