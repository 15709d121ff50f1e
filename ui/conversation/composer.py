"""Where one writes: a public answer or an internal note, in one place that changes its whole ground with the mode.

Only widgets: what is typed is announced, what is saved, found and sent is shown. `composing` decides.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from ui.composing.composer_editor import ComposerEditor
from ui.composing.composer_words import ActionWords
from ui.composing.countdown import UndoCountdown
from ui.composing.finding_strip import FindingStrip
from ui.conversation.composer_notice import ComposerNotice
from ui.conversation.media_strip import MediaStrip
from ui.widgets import icons, theme
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible
from ui.wording.numbers import of_limit

Mode = Literal["reply", "note"]
MODES: tuple[Mode, ...] = ("reply", "note")


class Composer(QFrame):
    """The composer of one conversation.

    Signals:
        text_settled(str, str): mode and whole text, when the fingers rest or the focus leaves.
        mode_chosen(str): the person turned to the other mode.
        submitted(bool): send, or save the note; true: and mark the conversation as done.
        left(): Esc; nothing is discarded.
        attach_requested(): a file is to be added.
        target_dropped(): the newest message is to be answered, not the chosen one.
        notice_followed(): the draft that the notice speaks of is to be opened.
    """

    text_settled = Signal(str, str)
    mode_chosen = Signal(str)
    submitted = Signal(bool)
    left = Signal()
    attach_requested = Signal()
    target_dropped = Signal()
    notice_followed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode: Mode = "reply"
        self._target_name = ""
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("What you write"))
        self.tabs.addTab(icons.icon("arrow-bend-up-left"), self.tr("Public reply"))
        self.tabs.addTab(icons.icon("note"), self.tr("Internal note"))
        self.tabs.currentChanged.connect(self._tab_changed)
        self.saved = PlainLabel(font="caption", role="text.tertiary", elide=True)
        self.answering = PlainLabel(font="caption", role="text.tertiary", elide=True)
        self.drop_target = IconButton("x", self.tr("Answer the newest message instead"))
        self.drop_target.setProperty("compact", "true")
        self.drop_target.setFixedSize(theme.line_height("body"), theme.line_height("body"))
        self.drop_target.clicked.connect(self.target_dropped)
        self.notice = ComposerNotice()
        self.notice.followed.connect(self.notice_followed)
        self.saved_mark = IconMark("check", "text.tertiary", 14)
        self.editor = ComposerEditor()
        self.editor.textSettled.connect(lambda text: self.text_settled.emit(self._mode, text))
        self.editor.left.connect(self.left)
        self.editor.submitted.connect(lambda: self.submit(False))
        self.editor.submitted_done.connect(lambda: self.submit(True))
        self.findings = FindingStrip()
        self.media = MediaStrip()
        self.counter = PlainLabel(font="caption", role="text.secondary")
        self.directions = PlainLabel(font="caption", role="wait.text")
        self.directions_mark = IconMark("arrows-left-right", "wait.text", 14)
        self.team_only = PlainLabel(self.tr("Only the team sees it"), font="caption", role="note.text", weight=600)
        self.team_only_mark = IconMark("eye-slash", "note.text", 14)
        self.send = ActionButton(kind="primary", keys="Ctrl+Return")
        self.send.clicked.connect(lambda: self.submit(False))
        self.countdown = UndoCountdown()
        self.hint = PlainLabel(font="caption", role="text.tertiary", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.attach = IconButton("paperclip", self.tr("Add an image"))
        self.attach.clicked.connect(self.attach_requested)
        self._build()
        self._dress()
        self.show_saved("")
        self.show_directions("")
        self.show_target("", chosen=False)
        theme.signals().changed.connect(self._dress)

    @property
    def mode(self) -> Mode:
        """What is being written."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Turn to a mode without announcing it."""
        if mode != self._mode:
            self._mode = mode
            self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(MODES.index(mode))
            self.tabs.blockSignals(False)
            self._dress()

    def show_saved(self, words: str) -> None:
        """Say that what is written is kept: only ever called after the commit; "" takes it back."""
        self.saved.setText(words)
        self.saved_mark.setVisible(bool(words))

    def show_counter(self, length: int, limit: int | None) -> None:
        """Show how long the text is as the channel counts; without a limit nothing is shown."""
        self.counter.setVisible(limit is not None and self._mode == "reply")
        if limit is not None:
            self.counter.setText(of_limit(length, limit))
            over = length > limit
            self.counter.set_look(role="stop.text" if over else "text.secondary", weight=600 if over else 400)

    def show_directions(self, words: str) -> None:
        """Say that the text mixes directions, because reviewers must acknowledge it."""
        self.directions.setText(words)
        self.directions.setVisible(bool(words))
        self.directions_mark.setVisible(bool(words))

    def show_action(self, words: ActionWords) -> None:
        """Say on the button what will happen, beneath whom it waits for, and why it cannot happen now."""
        self.send.set_label(words.button, icon=words.icon)
        self.send.set_available(not words.refusal, words.refusal)
        wrong = bool(words.refusal) and not words.waiting
        self.hint.setText(words.refusal if wrong else words.hint)
        self.hint.set_look(role="stop.text" if wrong else "note.text" if self._mode == "note" else "text.tertiary")

    def show_target(self, name: str, *, chosen: bool) -> None:
        """Say whom the answer is for; a message chosen on purpose can be dropped again."""
        self._target_name = visible(name)
        self.drop_target.setVisible(chosen and self._mode == "reply")
        words = self.tr("to {name}").replace("{name}", self._target_name) if self._target_name else ""
        self.answering.setText(words if self._mode == "reply" else "")
        self.answering.set_look(role="text.primary" if chosen else "text.tertiary")

    def show_notice(self, words: str, state: str) -> None:
        """Say that an answer already stands here, in the looks of its state; "" says nothing."""
        self.notice.show_words(words, state)

    def start_countdown(self, until: datetime, now: Callable[[], datetime], *, waits: bool) -> None:
        """Put the undo countdown in the place of the button; `waits` tells that signatures are missing."""

        def words(left: int) -> str:
            return self.tr("Sent for sign-off, %n s", "", left) if waits else self.tr("Going out in %n s", "", left)

        self.countdown.show()
        self.send.hide()
        self.countdown.start(until, words, now)

    def stop_countdown(self) -> None:
        """Give the button its place back."""
        self.countdown.stop()
        self.countdown.hide()
        self.send.show()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(4))
        head.addWidget(self.tabs)
        head.addWidget(self.answering, 1)
        head.addWidget(self.drop_target)
        head.addWidget(self.saved_mark)
        head.addWidget(self.saved)
        # As wide as its words; the name before it gives way first.
        self.saved.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._frame = QFrame()
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(2, 2, 2, 2)
        inner.setSpacing(0)
        inner.addWidget(self.editor, 1)
        inner.addWidget(self.media)
        inner.addWidget(self.findings)
        self.editor.focus_changed.connect(self._dress)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(6))
        foot.addWidget(self.attach)
        foot.addWidget(self.directions_mark)
        foot.addWidget(self.directions)
        foot.addStretch(1)
        foot.addWidget(self.counter)
        foot.addWidget(self.team_only_mark)
        foot.addWidget(self.team_only)
        foot.addSpacing(theme.px(6))
        foot.addWidget(self.send)
        foot.addWidget(self.countdown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(8))
        layout.setSpacing(theme.px(6))
        layout.addLayout(head)
        layout.addWidget(self.notice)
        layout.addWidget(self._frame, 1)
        layout.addLayout(foot)
        layout.addWidget(self.hint)

    @Slot()
    def _dress(self) -> None:
        """The whole ground changes with the mode, so that nobody mistakes a note for an answer."""
        note = self._mode == "note"
        self.setProperty("surface", "note" if note else "base")
        self.style().unpolish(self)
        self.style().polish(self)
        focused = self.editor.hasFocus()
        line = theme.color("note.text" if note else "accent.text" if focused else "line.input").name()
        width = 2 if focused else 1
        self._frame.setObjectName("composerFrame")
        ground = theme.color("surface.base").name()
        self._frame.setStyleSheet(
            f"#composerFrame {{ background: {ground}; border: {width}px solid {line}; "
            f"border-radius: {theme.size('radius.control')}px; }}"
        )
        self.send.set_kind("note" if note else "primary")
        for widget in (self.team_only, self.team_only_mark):
            widget.setVisible(note)
        self.attach.setVisible(not note)
        self.answering.setVisible(not note)
        self.drop_target.setVisible(not note and self.drop_target.isVisible())
        self.media.setVisible(not note and self.media.count > 0)
        self.saved.set_look(role="note.text" if note else "text.tertiary")
        self.saved_mark.set_icon("check", "note.text" if note else "text.tertiary")

    @Slot(int)
    def _tab_changed(self, index: int) -> None:
        self.editor.settle()
        self._mode = MODES[index]
        self._dress()
        self.mode_chosen.emit(self._mode)

    def submit(self, done: bool) -> None:
        """Press the button; with `done` the conversation is marked as done afterwards."""
        self.editor.settle()
        if self.send.isEnabled() and self.send.isVisible():
            self.submitted.emit(done)
