"""What to know before it goes: what hides in the text, to be acknowledged one by one, and what was noticed."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.reviews.blocking_notes import held_back
from ui.reviews.review_facts import ReviewFacts
from ui.widgets import theme
from ui.widgets.frames import SectionHeader
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.wording.reasons import reason_text


class BeforeItGoes(QWidget):
    """Checks, findings, and a box for each kind of hidden character.

    Signals:
        acknowledged(bool): all boxes are ticked, or one is not.
    """

    acknowledged = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digest = ""
        self._person = ""
        self.boxes: dict[str, QCheckBox] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self._layout.setSpacing(theme.px(8))

    @property
    def ticked(self) -> tuple[str, ...]:
        """The flags that were acknowledged."""
        return tuple(flag for flag, box in self.boxes.items() if box.isChecked())

    @property
    def complete(self) -> bool:
        """Whether nothing is left to acknowledge."""
        return all(box.isChecked() for box in self.boxes.values())

    def show_facts(self, facts: ReviewFacts) -> None:
        """Show what belongs to the revision; ticks stay while it and the person are the same."""
        kept = (
            set(self.ticked) if (facts.desk.revision.digest, facts.person.id) == (self._digest, self._person) else set()
        )
        self._digest, self._person = facts.desk.revision.digest, facts.person.id
        self._clear()
        self._layout.addWidget(SectionHeader(self.tr("Before it goes")))
        self._add_flags(facts, kept)
        findings = [item for item in facts.view.findings if not item.reason.code.startswith("flag_")]
        for item in findings:
            role = "stop.text" if item.blocks else "wait.text"
            self._add("x-circle" if item.blocks else "warning", role, reason_text(item.reason))
        if not findings and not held_back(facts):
            self._add("check", "good.text", self.tr("Nothing stands against it in its channel"))
        if not facts.desk.flags:
            self._add("check", "good.text", self.tr("No hidden or mixed-script characters"))
        if not facts.ended:
            self._add("check", "good.text", self.tr("Nothing has left this team yet"))
        self.acknowledged.emit(self.complete)

    def _add_flags(self, facts: ReviewFacts, kept: set[str]) -> None:
        for flag in facts.desk.flags:
            self._add("warning", "wait.text", flag_words(flag))
            if not facts.desk.your_roles:
                continue
            box = QCheckBox(self.tr("I have seen it and sign it so"))
            box.setAccessibleDescription(flag_words(flag))
            box.setChecked(flag in kept)
            box.toggled.connect(self._toggled)
            self.boxes[flag] = box
            self._layout.addWidget(box)

    def _add(self, icon: str, role: str, words: str) -> None:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(IconMark(icon, role, 14), 0, Qt.AlignmentFlag.AlignTop)
        text_role = "text.secondary" if icon == "check" else role
        layout.addWidget(PlainLabel(words, font="caption", role=text_role, wrap=True), 1)
        self._layout.addWidget(row)

    def _clear(self) -> None:
        self.boxes = {}
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def _toggled(self) -> None:
        self.acknowledged.emit(self.complete)


def flag_words(flag: str) -> str:
    """Return what hides in a text, and why it matters."""
    translate = QCoreApplication.translate
    words = {
        "bidi_control": translate(
            "Flags", "Hidden direction controls: the text may read in another order than written."
        ),
        "zero_width": translate("Flags", "Invisible characters: words may not be what they look like."),
        "mixed_scripts": translate("Flags", "Letters of different alphabets in one word: it may imitate another name."),
    }
    return words.get(flag, flag)
