"""The ways to start, side by side: shape, when each fits and what it risks. One is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QWidget

from ui.first_start.preset_words import facts_in_a_row, preset_name, preset_words
from ui.widgets import theme
from ui.widgets.frames import Card, FieldRow
from ui.widgets.plain_label import PlainLabel
from ui.widgets.plain_text import control_text
from workstation.domain.presets import Preset

_ORDER = ("solo", "pair", "legal-and-pr")


class PresetCards(QWidget):
    """A row of cards; one radio button each.

    Args:
        presets: what a team can start from.

    Signals:
        chosen(str): the name of the preset.
    """

    chosen = Signal(str)

    def __init__(self, presets: Sequence[Preset], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, PresetCard] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        for preset in sorted(presets, key=_place):
            card = PresetCard(preset)
            self._group.addButton(card.radio)
            card.radio.toggled.connect(lambda on, name=preset.name: self._toggled(name, on))
            self.cards[preset.name] = card
            row.addWidget(card, 1)

    def choose(self, name: str) -> None:
        """Choose a preset."""
        self.cards[name].radio.setChecked(True)

    def _toggled(self, name: str, on: bool) -> None:
        self.cards[name].set_emphasis("accent" if on else "")
        if on:
            self.chosen.emit(name)


class PresetCard(Card):
    """One preset."""

    def __init__(self, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.radio = QRadioButton(control_text(preset_name(preset.name)))
        self.radio.setAccessibleDescription(preset_words(preset.name))
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(Shape(preset), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.radio, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(PlainLabel(preset_words(preset.name), role="text.secondary", wrap=True))
        self.body.addWidget(FieldRow(self.tr("Fits"), facts_in_a_row(preset.fits), label_width=48))
        self.body.addWidget(FieldRow(self.tr("Risks"), facts_in_a_row(preset.risks), label_width=48))
        self.body.addStretch(1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.radio.setChecked(True)


class Shape(QFrame):
    """Who stands between a text and the public: filled dots sign, the ring is the public."""

    def __init__(self, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signers = len([need for rule in preset.rules[:1] for stage in rule.stages for need in stage.needs])
        self._theme_changed()
        theme.signals().changed.connect(self._theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(72), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dots = self._signers + 2
        step = (self.width() - theme.px(12)) / max(1, dots - 1)
        middle, radius = self.height() / 2, theme.px(5)
        painter.setPen(QPen(theme.color("line.input"), max(1.0, theme.px(1))))
        painter.drawLine(QPointF(theme.px(6), middle), QPointF(self.width() - theme.px(6), middle))
        for number in range(dots):
            centre = QPointF(theme.px(6) + number * step, middle)
            writer, public = number == 0, number == dots - 1
            painter.setPen(QPen(theme.color("accent.fill" if not public else "text.tertiary"), max(1.0, theme.px(2))))
            painter.setBrush(theme.color("surface.base" if writer or public else "accent.fill"))
            painter.drawEllipse(centre, radius, radius)

    @Slot()
    def _theme_changed(self) -> None:
        self.setFixedSize(self.sizeHint())


def _place(preset: Preset) -> int:
    return _ORDER.index(preset.name) if preset.name in _ORDER else len(_ORDER)
