"""The welcome: two doors of equal size, the harmless one first, and where everything is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.composing.problem_card import ProblemCard
from ui.first_start.location_bar import LocationBar
from ui.widgets import theme
from ui.widgets.buttons import ActionButton, Kind
from ui.widgets.frames import hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel

_WIDTH = 760


class DoorsPage(QWidget):
    """The first page.

    Args:
        sample_exists: the sample workspace was made before.

    Signals:
        sample_requested(): open the sample, made first where it is missing.
        create_requested(): fill in the form for one's own.
    """

    sample_requested = Signal()
    create_requested = Signal()

    def __init__(self, *, sample_exists: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = ProblemCard()
        self.location = LocationBar(open_existing=True)
        self.sample = self._sample(sample_exists)
        self.create_door = self._create()
        cards = QHBoxLayout()
        cards.setSpacing(theme.px(16))
        cards.addWidget(self.sample, 1)
        cards.addWidget(self.create_door, 1)
        column = QVBoxLayout()
        column.setSpacing(theme.px(16))
        column.addLayout(self._welcome())
        column.addSpacing(theme.px(16))
        column.addWidget(self.problem)
        column.addLayout(cards)
        column.addWidget(self.location)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(theme.px(_WIDTH))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        outer.addStretch(2)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(middle, 100)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(3)

    def focus_first(self) -> None:
        """Put the keyboard on the harmless door."""
        self.sample.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _welcome(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        row.addWidget(IconMark("castle-turret", "accent.text", 44, weight="fill"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(self.tr("Welcome to Atalaya"), font="display"))
        slogan = self.tr("All channels in one inbox. Nothing goes out without the signature it needs.")
        words.addWidget(PlainLabel(slogan, font="message", role="text.secondary", wrap=True))
        row.addLayout(words, 1)
        return row

    def _sample(self, exists: bool) -> "DoorCard":
        card = DoorCard(
            "compass",
            self.tr("Explore the sample"),
            self.tr("A cooperative with messages, drafts and practice channels. You can break whatever you like."),
            self.tr("What you will see"),
            (
                self.tr("An inbox with questions, complaints and praise"),
                self.tr("Sign-off: you are Ana, Marta and Jon"),
                self.tr("Publications in every state"),
            ),
            self.tr("Open the sample again") if exists else self.tr("Open the sample"),
            self.tr("At once, without accounts or network"),
            kind="primary",
        )
        card.button.clicked.connect(self.sample_requested)
        return card

    def _create(self) -> "DoorCard":
        card = DoorCard(
            "plus-circle",
            self.tr("Create a workspace"),
            self.tr("For your own channels, alone or with colleagues who sign on this computer."),
            self.tr("What you need"),
            (
                self.tr("Your name and that of your organisation"),
                self.tr("A channel: a website or feed is enough"),
                self.tr("Whoever signs, beside you for a moment"),
            ),
            self.tr("Create a workspace"),
            self.tr("About 5 minutes"),
        )
        card.button.clicked.connect(self.create_requested)
        return card


class DoorCard(QFrame):
    """One way to begin: what it is, what it brings or needs, its button, and how long it takes."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        heading: str,
        points: Sequence[str],
        button: str,
        hint: str,
        *,
        kind: Kind = "secondary",
    ) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setProperty("emphasis", "accent" if kind == "primary" else "")
        self.button = ActionButton(button, kind=kind, large=True)
        self.button.setAccessibleDescription(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(16))
        column.setSpacing(theme.px(8))
        column.addWidget(IconMark(icon, "accent.text", 28))
        column.addSpacing(theme.px(6))
        column.addWidget(PlainLabel(title, font="title", wrap=True))
        words = PlainLabel(text, role="text.secondary", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(words, 1)
        column.addSpacing(theme.px(4))
        column.addWidget(hairline())
        column.addSpacing(theme.px(4))
        column.addWidget(PlainLabel(heading, font="section", role="text.secondary"))
        for point in points:
            column.addWidget(PlainLabel(f"•  {point}", wrap=True))
        column.addSpacing(theme.px(10))
        column.addWidget(self.button)
        note = PlainLabel(hint, font="caption", role="text.tertiary", wrap=True)
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(note)
