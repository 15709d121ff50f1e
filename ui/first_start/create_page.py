"""The form for one's own workspace: who you are, how you work, who signs here, where it lies."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.composing.problem_card import ProblemCard
from ui.first_start.form_words import refusal_words
from ui.first_start.founding_form import FoundingForm
from ui.first_start.location_bar import LocationBar
from ui.first_start.people_form import PeopleForm
from ui.first_start.preset_cards import PresetCards
from ui.widgets import theme
from ui.widgets.buttons import ActionButton, PrimaryButton
from ui.widgets.frames import Card, FieldRow, hairline, scrolling
from ui.widgets.plain_label import PlainLabel
from workstation.domain.presets import Preset

_WIDTH = 820


class CreatePage(QWidget):
    """The second page.

    Args:
        presets: what a team can start from.

    Signals:
        back_requested(): to the doors; what was typed stays.
        create_requested(): everything is there: make it.
    """

    back_requested = Signal()
    create_requested = Signal()

    def __init__(self, presets: Sequence[Preset], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets = {preset.name: preset for preset in presets}
        self._preset: Preset | None = None
        self.problem = ProblemCard()
        self.name, self.organisation = QLineEdit(), QLineEdit()
        self.cards = PresetCards(presets)
        self.people = PeopleForm()
        self.people_card = Card(self.tr("Who else signs at this computer"))
        self.location = LocationBar()
        self.create_button = PrimaryButton(self.tr("Create the workspace"), large=True)
        self.missing = PlainLabel(role="wait.text", wrap=True)
        self._build()
        self._connect()
        self._changed()

    def form(self) -> FoundingForm:
        """Return what was typed."""
        return FoundingForm(
            name=self.name.text(),
            organisation=self.organisation.text(),
            preset=self._preset,
            members=self.people.entries(),
        )

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def _chose(self, name: str) -> None:
        self._preset = self._presets[name]
        self.people.show_preset(self._preset)
        self.people_card.setVisible(not self._preset.alone)
        self._changed()

    @Slot()
    def _changed(self) -> None:
        refusals = self.form().refusals()
        roles = [reason for reason in refusals if reason.code == "preset_lacks_roles"]
        shown = (roles or list(refusals))[:1]
        self.missing.setText(refusal_words(shown[0]) if shown else "")
        self.create_button.set_available(not refusals, self.missing.text())

    def _connect(self) -> None:
        self.name.textChanged.connect(self._changed)
        self.organisation.textChanged.connect(self._changed)
        self.cards.chosen.connect(self._chose)
        self.people.changed.connect(self._changed)
        self.create_button.clicked.connect(self.create_requested)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(theme.px(16))
        column.addWidget(PlainLabel(self.tr("Create a workspace"), font="display"))
        column.addWidget(self.problem)
        column.addWidget(self._you())
        column.addWidget(PlainLabel(self.tr("How do you work?"), font="title"))
        note = self.tr("This becomes the rule in force. It can be changed later; every change is signed.")
        column.addWidget(PlainLabel(note, role="text.secondary", wrap=True))
        column.addWidget(self.cards)
        self.people_card.body.addWidget(PlainLabel(self._people_note(), role="text.secondary", wrap=True))
        self.people_card.body.addWidget(self.people)
        self.people_card.hide()
        column.addWidget(self.people_card)
        column.addWidget(self.location)
        column.addStretch(1)
        inner = QFrame()
        inner.setLayout(column)
        inner.setMaximumWidth(theme.px(_WIDTH))
        page = QFrame()
        line = QHBoxLayout(page)
        line.setContentsMargins(theme.px(24), theme.px(32), theme.px(24), theme.px(24))
        line.addStretch(1)
        line.addWidget(inner, 100)
        line.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolling(page), 1)
        outer.addWidget(hairline())
        outer.addWidget(self._foot())

    def _you(self) -> Card:
        card = Card()
        card.body.addWidget(FieldRow(self.tr("Your name"), self.name, label_width=110))
        card.body.addWidget(FieldRow(self.tr("Organisation"), self.organisation, label_width=110))
        self.name.setPlaceholderText(self.tr("As it stands under what you sign"))
        return card

    def _people_note(self) -> str:
        return self.tr(
            "Everybody types a passphrase of their own here, twice. It stays with them: nobody can sign in their name."
        )

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("surface", "side")
        back = ActionButton(self.tr("Back"), large=True)
        back.clicked.connect(self.back_requested)
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12))
        row.setSpacing(theme.px(12))
        row.addWidget(back)
        row.addWidget(self.missing, 1)
        row.addWidget(self.create_button)
        self.missing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return foot
