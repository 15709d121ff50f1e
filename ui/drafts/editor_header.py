"""Above the draft: what it is, how it stands, that it is kept, and the one button that hands it in."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.composing.composer_words import ActionWords
from ui.composing.countdown import UndoCountdown
from ui.composing.draft_words import draft_state, draft_title
from ui.drafts.edit_facts import EditFacts
from ui.widgets import theme
from ui.widgets.buttons import ActionButton, IconButton, PrimaryButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.state_marks import StateLabel
from ui.widgets.text_marking import visible
from ui.wording import times

_SIDE_BY_SIDE = 560
"""Width in px at 100 % text from which title and buttons share a line."""


class EditorHeader(QWidget):
    """Title, state, and what can be done.

    Signals:
        send_requested(): hand it in.
        take_back_requested(): take it back to write on.
        discard_requested(): end it.
        stop_requested(): stop it.
        conversation_requested(): the conversation that it answers is to be opened.
    """

    send_requested = Signal()
    take_back_requested = Signal()
    discard_requested = Signal()
    stop_requested = Signal()
    conversation_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(font="title", elide=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.state = StateLabel("draft", "writing", "")
        self.origin = PlainLabel(font="caption", role="text.secondary", elide=True)
        self.saved_mark = IconMark("check", "text.tertiary", 12)
        self.saved = PlainLabel(font="caption", role="text.tertiary")
        self.refusal = PlainLabel(font="caption", role="stop.text", elide=True)
        self.discard = IconButton("trash", self.tr("Discard this draft"))
        self.stop = IconButton("hand-palm", self.tr("Stop this draft"))
        self.conversation = IconButton("chats-circle", self.tr("Open the conversation"))
        self.take_back = ActionButton(self.tr("Take back and write on"), icon="pencil-simple-line")
        self.send = PrimaryButton(self.tr("Send"), icon="signature", keys="Ctrl+Return")
        self.countdown = UndoCountdown()
        self._first = QHBoxLayout()
        self._build()
        self._connect()

    def show_facts(self, facts: EditFacts, now: datetime) -> None:
        """Show a draft."""
        view = facts.view
        if view is None:
            self.title.setText(self.tr("New draft"))
            self._show_state("draft", "writing", self.tr("Being written"))
            self.origin.setText(self.tr("{name}, not yet a revision").replace("{name}", facts.person.name))
        else:
            self.title.setText(draft_title(view.row))
            self._show_state(*draft_state(view.row, now))
            self.origin.setText(_origin(facts, now))
        self.discard.setVisible(not facts.ended)
        self.stop.setVisible(view is not None and not facts.ended and not facts.stops)
        self.conversation.setVisible(view is not None and view.row.conversation is not None)
        self.send.setVisible(facts.writable)
        self._show_take_back(facts)

    def _show_take_back(self, facts: EditFacts) -> None:
        sent = facts.submitter
        self.take_back.setVisible(not facts.writable and not facts.ended and self.countdown.isHidden())
        mine = sent is None or sent.person == facts.person.id
        text = self.tr("{name} sent it and can take it back. You can ask for changes in Approvals.")
        why = "" if mine or sent is None else text.replace("{name}", sent.person_name)
        self.take_back.set_available(mine, why)
        self.refusal.setText(why if not facts.writable else "")
        self.refusal.set_look(role="text.tertiary")

    def show_saved(self, words: str) -> None:
        """Show what is known to be kept; "" for nothing."""
        self.saved.setText(words)
        for part in (self.saved, self.saved_mark):
            part.setVisible(bool(words))

    def show_action(self, words: ActionWords, *, busy: bool) -> None:
        """Show what handing in will mean, or why it cannot be done."""
        self.send.set_label(words.button, icon=words.icon)
        self.send.set_available(not words.refusal and not busy, words.refusal)
        self.refusal.setText(words.refusal)
        self.refusal.set_look(role="text.tertiary" if words.waiting else "stop.text")

    def start_countdown(self, until: datetime, now: Callable[[], datetime], *, waits: bool) -> None:
        """Offer for a while to take back what was sent; `waits` tells that signatures are missing."""

        def words(left: int) -> str:
            return self.tr("Sent for sign-off, %n s", "", left) if waits else self.tr("Going out in %n s", "", left)

        self.take_back.hide()
        self.countdown.show()
        self.countdown.start(until, words, now)

    def stop_countdown(self) -> None:
        """The time is over, or it was taken back."""
        self.countdown.stop()
        self.countdown.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        wide = self.width() >= theme.px(_SIDE_BY_SIDE)
        self._first.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def _connect(self) -> None:
        self.send.clicked.connect(self.send_requested)
        self.take_back.clicked.connect(self.take_back_requested)
        self.discard.clicked.connect(self.discard_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.conversation.clicked.connect(self.conversation_requested)

    def _show_state(self, group: str, state: str, text: str) -> None:
        """The title gives way, never the state."""
        self.state.set_state(group, state, text)
        self.state.setMinimumWidth(self.state.sizeHint().width())

    def _build(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(theme.px(8))
        title.addWidget(self.title)
        title.addWidget(self.state)
        title.addStretch(1)
        actions = QHBoxLayout()
        actions.setSpacing(theme.px(8))
        actions.addStretch(1)
        for widget in (self.countdown, self.conversation, self.stop, self.discard, self.take_back, self.send):
            actions.addWidget(widget)
        self._first.setSpacing(theme.px(8))
        self._first.addLayout(title, 1)
        self._first.addLayout(actions)
        second = QHBoxLayout()
        second.setSpacing(theme.px(6))
        second.addWidget(self.origin)
        second.addWidget(self.saved_mark)
        second.addWidget(self.saved)
        second.addStretch(1)
        second.addWidget(self.refusal)
        for label in (self.origin, self.refusal):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(8), theme.px(16), theme.px(4))
        column.setSpacing(theme.px(2))
        column.addLayout(self._first)
        column.addLayout(second)
        self.show_saved("")


def _origin(facts: EditFacts, now: datetime) -> str:
    view = facts.view
    if view is None:
        return ""
    names = {line.person: line.person_name for line in view.reviews}
    others = [names.get(person, "") for person in facts.writers if person != view.row.author]
    translate = QCoreApplication.translate
    who = visible(view.row.author_name)
    if any(others):
        who += translate("EditorHeader", ", with {names}").replace("{names}", ", ".join(filter(None, others)))
    text = translate("EditorHeader", "{who}  ·  revision {number}, {time}")
    moment = times.day_and_time(view.revision.written_at, now)
    return text.replace("{who}", who).replace("{number}", str(view.revision.number)).replace("{time}", moment)
