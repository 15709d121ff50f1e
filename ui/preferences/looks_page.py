"""Language, light and dark, size of the text, single-letter keys."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from ui.bridge.shell import Shell
from ui.widgets import theme
from ui.widgets.frames import Card, FieldRow
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from ui.wording.translation import LANGUAGES, current_language

LANGUAGE, SCHEME, SCALE, LETTERS = "look.language", "look.scheme", "look.scale", "keys.single_letters"
_SCALES = ("1.0", "1.1", "1.25", "1.5", "1.75", "2.0")
_LABELS = 120


class LooksPage(QWidget):
    """What everybody may set for themselves; all of it holds at once, but the language.

    Args:
        shell: remembers, and switches keys.
    """

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        memory = shell.memory
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(memory.get(LANGUAGE))))
        self.language_note = PlainLabel(font="caption", role="text.tertiary", wrap=True)
        self.scheme = SegmentedSwitch(
            [("", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        )
        self.scheme.set_current(memory.get(SCHEME))
        self.scale = QComboBox()
        for scale in _SCALES:
            self.scale.addItem(f"{round(float(scale) * 100)} %", scale)
        self.scale.setCurrentIndex(max(0, self.scale.findData(memory.get(SCALE, _SCALES[0]))))
        self.letters = QCheckBox(self.tr("Single letters are keys (J, K, E, …)"))
        self.letters.setChecked(memory.get(LETTERS, "yes") != "no")
        self._build()
        self._connect()
        self._say_language()

    @Slot()
    def _say_language(self) -> None:
        wanted = str(self.language.currentData())
        holds = wanted in ("", current_language())
        words = self.tr("Holds from now on.") if holds else self.tr("Holds from the next start of Atalaya.")
        self.language_note.setText(words)
        self.language_note.setVisible(bool(wanted))
        self.language_note.set_look(role="text.tertiary" if holds else "wait.text")

    @Slot()
    def _language_chosen(self) -> None:
        self._shell.memory.put(LANGUAGE, str(self.language.currentData()))
        self._say_language()

    @Slot()
    def _dress(self) -> None:
        scheme, scale = self.scheme.current(), str(self.scale.currentData())
        self._shell.memory.put(SCHEME, scheme)
        self._shell.memory.put(SCALE, scale)
        chosen: theme.SchemeChoice = "light" if scheme == "light" else "dark" if scheme == "dark" else None
        theme.current().choose(scheme=chosen, text_scale=float(scale))

    @Slot(bool)
    def _letters_chosen(self, on: bool) -> None:
        self._shell.memory.put(LETTERS, "yes" if on else "no")
        self._shell.commands.set_single_letters(on)

    def _connect(self) -> None:
        self.language.currentIndexChanged.connect(self._language_chosen)
        self.scheme.chosen.connect(lambda _scheme: self._dress())
        self.scale.currentIndexChanged.connect(self._dress)
        self.letters.toggled.connect(self._letters_chosen)

    def _build(self) -> None:
        looks = Card(self.tr("Looks"))
        language = QWidget()
        column = QVBoxLayout(language)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self.language)
        column.addWidget(self.language_note)
        looks.body.addWidget(FieldRow(self.tr("Language"), language, label_width=_LABELS))
        looks.body.addWidget(FieldRow(self.tr("Colours"), self.scheme, label_width=_LABELS))
        looks.body.addWidget(FieldRow(self.tr("Text size"), self.scale, label_width=_LABELS))
        keys = Card(self.tr("Keys"))
        keys.body.addWidget(self.letters)
        words = self.tr(
            "Switch them off if you dictate or use a screen reader. Keys with Ctrl always work; ? shows all."
        )
        keys.body.addWidget(PlainLabel(words, font="caption", role="text.tertiary", wrap=True))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.px(16))
        page.addWidget(looks)
        page.addWidget(keys)
        page.addStretch(1)
