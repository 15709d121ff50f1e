"""The bar that never scrolls away: who signs as what, the key, and the three decisions with their effect.

Approve is the only filled button. Enter decides nothing: no button here is a default one.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.composing.button_flow import ButtonFlow
from ui.composing.key_line import KeyLine
from ui.reviews.decision_words import approve_words, object_effect, request_effect, valid_words
from ui.reviews.reason_form import Kind, ReasonForm
from ui.reviews.review_facts import ReviewFacts
from ui.reviews.signing_words import refusal, signing_as
from ui.widgets import theme
from ui.widgets.avatars import Avatar
from ui.widgets.buttons import ActionButton, PrimaryButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from ui.wording.people import role_name
from workstation.domain.drafts import DraftState

_OPEN = frozenset({DraftState.WAITING, DraftState.EXPIRED, DraftState.OBJECTED, DraftState.APPROVED})


_ONE_LINE = 520
"""Width in px at 100 % text from which who signs and how long it lasts share a line."""


class DecisionBar(QFrame):
    """Shows what this person can decide now.

    Args:
        now: the present, aware.

    Signals:
        approve_requested(str): sign as this role.
        reason_given(str, str): "object" or "changes", and why.
        withdraw_requested(str): take back the sign-off with this event id.
        lift_requested(): lift the objection.
    """

    approve_requested = Signal(str)
    reason_given = Signal(str, str)
    withdraw_requested = Signal(str)
    lift_requested = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._facts: ReviewFacts | None = None
        self._acknowledged = True
        self._busy = False
        self._back: QWidget | None = None
        self.setProperty("surface", "base")
        self.face = Avatar("", "", "inline")
        self.standing = _flexible(PlainLabel(elide=True))
        self.roles = SegmentedSwitch()
        self.valid = _flexible(PlainLabel(font="caption", role="text.secondary", elide=True))
        self.key = KeyLine(now)
        self.why_not = PlainLabel(font="caption", role="text.secondary", wrap=True)
        self.object = ActionButton(self.tr("Object"), kind="danger", icon="prohibit")
        self.changes = ActionButton(self.tr("Request changes"), icon="arrow-u-up-left")
        self.approve = PrimaryButton(self.tr("Approve"), icon="signature", keys="Ctrl+Shift+A")
        self.withdraw = ActionButton(self.tr("Withdraw my approval"), icon="arrow-counter-clockwise")
        self.lift = ActionButton(self.tr("Lift my objection"), icon="check-circle")
        self.effects = PlainLabel(font="caption", role="text.tertiary", wrap=True)
        self.effects.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        self.buttons = ButtonFlow((self.lift, self.withdraw, self.object, self.changes, self.approve))
        self.form = ReasonForm()
        self._decide = QWidget()
        self._top_box = QHBoxLayout()
        self._build()
        self._connect()

    @property
    def role(self) -> str:
        """The role that Approve signs as."""
        return self.roles.current()

    @property
    def asking(self) -> bool:
        """Whether a reason is being written."""
        return not self.form.isHidden()

    def show_facts(self, facts: ReviewFacts) -> None:
        """Show what can be decided about a draft."""
        self._facts = facts
        roles = facts.desk.your_roles
        self.face.set_person(facts.person.name, facts.person.id)
        self.roles.set_options([(role, role_name(role)) for role in roles])
        self.roles.setVisible(len(roles) > 1)
        self.key.show_state(facts.key)
        if self.key.isVisibleTo(self) and not self._deciding(facts):
            self.key.hide()
        self._say()

    def show_acknowledged(self, acknowledged: bool) -> None:
        """Take that everything that hides in the text has been acknowledged, or not yet."""
        self._acknowledged = acknowledged
        if self._facts is not None:
            self._say()

    def set_busy(self, busy: bool) -> None:
        """Wait for what was just decided."""
        self._busy = busy
        if self._facts is not None:
            self._say()

    def ask_reason(self, kind: Kind) -> None:
        """Open the field for a reason."""
        if self._facts is not None and self._button(kind).isEnabled() and not self._button(kind).isHidden():
            self._back = QApplication.focusWidget()
            self._turn(asking=True)
            self.form.ask(kind, self._facts)

    def close_reason(self) -> None:
        """Close the field; what was typed stays kept, and the keyboard goes back to where it was."""
        inside = self.form.isAncestorOf(QApplication.focusWidget() or self)
        self._turn(asking=False)
        if inside:
            back = self._back
            (back if back is not None and isValid(back) and back.isVisible() else self).setFocus()

    def press_approve(self) -> None:
        """Decide as the button would; nothing happens while it cannot be pressed."""
        if self.approve.isEnabled() and not self.approve.isHidden() and not self.asking:
            self._approve()

    def _deciding(self, facts: ReviewFacts) -> bool:
        return not facts.ended and facts.desk.row.state in _OPEN

    def _button(self, kind: Kind) -> ActionButton:
        return self.object if kind == "object" else self.changes

    def _say(self) -> None:
        facts = self._facts
        if facts is None:
            return
        desk, reason = facts.desk, refusal(facts)
        self.standing.setText(reason or signing_as(facts, self.role))
        self.standing.set_look(weight=400 if reason else 600)
        self.valid.setText(valid_words(desk.valid_until, self._now()) if desk.your_roles else "")
        unmarked = "" if self._acknowledged else self.tr("Acknowledge at the right what hides in the text.")
        self.why_not.setText(unmarked if desk.your_roles else "")
        self.why_not.setVisible(bool(self.why_not.text()))
        self.approve.set_label(approve_words(desk.effect, self._now()))
        self.approve.set_available(bool(desk.your_roles) and self._acknowledged and not self._busy, reason or unmarked)
        self._show_buttons(facts)

    def _show_buttons(self, facts: ReviewFacts) -> None:
        open_now, mine = self._deciding(facts), facts.own_approval
        objected = [item for item in facts.objections if item.person == facts.person.id]
        liftable = bool(facts.objections) and (bool(objected) or facts.admin)
        self.approve.setVisible(open_now and bool(facts.desk.your_roles))
        self.changes.setVisible(open_now and not facts.wrote_it)
        self.object.setVisible(open_now and not facts.wrote_it and not objected)
        self.withdraw.setVisible(open_now and mine is not None)
        self.lift.setVisible(liftable)
        self.lift.set_label(self.tr("Lift my objection") if objected else self.tr("Lift the objection"))
        effects = [object_effect()] if not self.object.isHidden() else []
        effects += [request_effect(facts)] if not self.changes.isHidden() else []
        self.effects.setText("  ·  ".join(effects))
        for button in (self.object, self.changes, self.withdraw, self.lift):
            button.set_available(not self._busy)
        self._fit()

    def _build(self) -> None:
        who = QHBoxLayout()
        who.setSpacing(theme.px(8))
        who.addWidget(self.face)
        who.addWidget(self.standing)
        who.addWidget(self.roles)
        who.addStretch(1)
        self._top_box.setSpacing(theme.px(4))
        self._top_box.addLayout(who, 1)
        self._top_box.addWidget(self.valid)
        column = QVBoxLayout(self._decide)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self._top_box)
        column.addLayout(self._row())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(20), theme.px(10), theme.px(16), theme.px(10))
        outer.addWidget(self._decide)
        outer.addWidget(self.form)
        self.form.hide()

    def _row(self) -> QBoxLayout:
        """The key at the left, the buttons at the right; beneath each other when both do not fit."""
        right = QVBoxLayout()
        right.setSpacing(theme.px(3))
        right.addWidget(self.buttons)
        right.addWidget(self.effects)
        left = QVBoxLayout()
        left.addWidget(self.key)
        left.addWidget(self.why_not)
        left.addStretch(1)
        self._row_box = QHBoxLayout()
        self._row_box.setSpacing(theme.px(12))
        self._row_box.addLayout(left, 1)
        self._row_box.addLayout(right, 3)
        return self._row_box

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Key and buttons share a line while both fit."""
        room = self.width() - theme.px(36)
        beside = self.buttons.needed_width() + theme.px(190) <= room
        ways = QBoxLayout.Direction
        self._row_box.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        narrow = self.width() < theme.px(_ONE_LINE)
        self._top_box.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _connect(self) -> None:
        self.approve.clicked.connect(self._approve)
        self.object.clicked.connect(lambda: self.ask_reason("object"))
        self.changes.clicked.connect(lambda: self.ask_reason("changes"))
        self.withdraw.clicked.connect(self._withdraw)
        self.lift.clicked.connect(self.lift_requested)
        self.form.given.connect(self.reason_given)
        self.form.closed.connect(self.close_reason)
        self.roles.chosen.connect(lambda _role: self._say())

    def _turn(self, *, asking: bool) -> None:
        self._decide.setVisible(not asking)
        self.form.setVisible(asking)

    @Slot()
    def _approve(self) -> None:
        self.approve_requested.emit(self.role)

    @Slot()
    def _withdraw(self) -> None:
        own = self._facts.own_approval if self._facts is not None else None
        if own is not None:
            self.withdraw_requested.emit(own.event)


def _flexible(label: PlainLabel) -> PlainLabel:
    """A label that takes the room it needs and is cut when there is less."""
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label
