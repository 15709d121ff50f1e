"""The fields of a draft: channel, title, text with what was noticed in it, images, time, language, topics."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.composing.composer_editor import ComposerEditor
from ui.composing.composer_words import directions_words, finding_line
from ui.composing.finding_strip import FindingStrip
from ui.composing.language_names import language_name
from ui.drafts.media_cards import MediaCards
from ui.drafts.schedule_form import ScheduleForm
from ui.widgets import icons, theme
from ui.widgets.autosave_text_edit import SETTLE_MS
from ui.widgets.buttons import IconButton
from ui.widgets.channel_mark import ChannelMark
from ui.widgets.frames import SectionHeader
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.plain_text import control_text
from ui.widgets.text_marking import visible
from ui.wording.translation import LANGUAGES
from workstation.domain.channels import Channel
from workstation.domain.drafts import Content, Finding

_LANGUAGES = ("", *LANGUAGES, "gl", "eu", "fr", "pt", "it", "de", "ar")


class DraftEditor(QWidget):
    """Everything one can write and choose for one account.

    Signals:
        edited(): something changed, with every key.
        settled(): the fingers rest: it is time to keep and to check it.
        channel_chosen(str): another account was chosen for a new draft.
        attach_requested(): an image is to be added.
        submitted(): Ctrl+Enter.
        left(): Esc: the keyboard goes back to the list; nothing is discarded.
    """

    edited = Signal()
    settled = Signal()
    channel_chosen = Signal(str)
    attach_requested = Signal()
    submitted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.channel = QComboBox()
        self.channel.setAccessibleName(self.tr("Goes out on"))
        self.channel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.fixed_mark = ChannelMark()
        self.fixed_channel = PlainLabel(weight=600)
        self.above = QVBoxLayout()
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title"))
        self.text = ComposerEditor()
        self.findings = FindingStrip()
        self.attach = IconButton("paperclip", self.tr("Add images"))
        self.directions_mark = IconMark("arrows-left-right", "wait.text", 14)
        self.directions = PlainLabel(font="caption", role="wait.text")
        self.counter = PlainLabel(font="caption", role="text.secondary")
        self.media = MediaCards()
        self.schedule = ScheduleForm()
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        self.topics = QLineEdit()
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.setPlaceholderText(self.tr("food-safety, harvest"))
        self._frame = QFrame()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.settled)
        self._build()
        self._connect()

    def show_content(self, content: Content, channel: Channel | None, now: datetime) -> None:
        """Show a content; nothing is announced, because nothing is new."""
        blockers = [QSignalBlocker(part) for part in (self.title, self.language, self.topics, self.media)]
        self.text.load_text(content.text)
        self.title.setText(content.title)
        self.language.setCurrentIndex(max(0, self.language.findData(content.language)))
        if self.language.currentData() != content.language:
            self.language.addItem(control_text(language_name(content.language)), content.language)
            self.language.setCurrentIndex(self.language.count() - 1)
        self.topics.setText(", ".join(content.topics))
        self.schedule.show_schedule(content.schedule, now)
        self.media.show_media(content.media, most=channel.capabilities.max_media if channel else 0)
        del blockers
        self.show_channel(channel, titled=content.reply_to is None)
        self._timer.stop()
        self._typed()

    def show_channels(self, channels: Sequence[Channel], chosen: str, *, fixed: bool) -> None:
        """Offer the channels of a new draft, or name the one a draft is for."""
        blocker = QSignalBlocker(self.channel)
        self.channel.clear()
        for item in channels:
            self.channel.addItem(icons.channel_icon(item.kind), control_text(item.title), item.id)
        self.channel.setCurrentIndex(max(0, self.channel.findData(chosen)))
        del blocker
        self.channel.setVisible(not fixed)
        for part in (self.fixed_mark, self.fixed_channel):
            part.setVisible(fixed)
        if fixed:
            self.fixed_mark.set_kind(channels[0].kind if channels else "feed")
            self.fixed_channel.setText(visible(channels[0].title) if channels else self.tr("Channel removed"))

    def show_channel(self, channel: Channel | None, *, titled: bool) -> None:
        """Take what a channel can do: a title or none, images or none."""
        capabilities = channel.capabilities if channel is not None else None
        self.title.setVisible(bool(titled and capabilities and capabilities.titled_posts) or bool(self.title.text()))
        takes = bool(capabilities and capabilities.max_media)
        self.attach.setEnabled(takes)
        if channel is not None:
            self.media.show_media(self.media.media, most=channel.capabilities.max_media)

    def show_counter(self, words: str, *, too_long: bool) -> None:
        """Show the length as the channel counts it."""
        self.counter.setText(words)
        self.counter.set_look(role="stop.text" if too_long else "text.secondary", weight=600 if too_long else 400)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was noticed, inside the frame, and underline where."""
        self.findings.show_lines([finding_line(item) for item in findings])
        self.text.underline([(item.start, item.end, item.blocks) for item in findings])

    def put_into(self, content: Content) -> Content:
        """Return `content` with what stands in the fields."""
        topics = [topic.strip() for topic in self.topics.text().split(",")]
        return replace(
            content,
            text=self.text.toPlainText(),
            title=self.title.text() if not self.title.isHidden() else "",
            media=self.media.media,
            schedule=self.schedule.schedule,
            language=self.language.currentData() or "",
            topics=tuple(dict.fromkeys(topic for topic in topics if topic)),
        )

    @property
    def waiting(self) -> bool:
        """Whether something was typed since the last pause."""
        return self._timer.isActive()

    def settle(self) -> None:
        """Announce now what was typed since the last pause."""
        if self._timer.isActive():
            self._timer.stop()
            self.settled.emit()

    def set_above(self, widget: QWidget | None) -> None:
        """Put what is answered, or what was asked for, above the fields."""
        while (item := self.above.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if widget is not None:
            self.above.addWidget(widget)

    @Slot()
    def _typed(self) -> None:
        words = directions_words(self.text.toPlainText() + self.title.text())
        self.directions.setText(words)
        for part in (self.directions, self.directions_mark):
            part.setVisible(bool(words))

    @Slot()
    def _edited(self) -> None:
        self._typed()
        self._timer.start()
        self.edited.emit()

    @Slot()
    def _dress(self) -> None:
        focused = self.text.hasFocus()
        line = theme.color("accent.text" if focused else "line.input").name()
        self._frame.setStyleSheet(
            f"#draftFrame {{ background: {theme.color('surface.base').name()};"
            f" border: {2 if focused else 1}px solid {line}; border-radius: {theme.px(5)}px; }}"
        )

    def _connect(self) -> None:
        self.text.textChanged.connect(self._edited)
        self.text.submitted.connect(self.submitted)
        self.text.left.connect(self.left)
        self.text.focus_changed.connect(self._dress)
        self.title.textEdited.connect(self._edited)
        self.topics.textEdited.connect(self._edited)
        self.language.activated.connect(self._edited)
        self.media.changed.connect(self._edited)
        self.schedule.changed.connect(self._edited)
        self.channel.activated.connect(lambda _row: self.channel_chosen.emit(self.channel.currentData() or ""))
        self.attach.clicked.connect(self.attach_requested)
        theme.signals().changed.connect(self._dress)

    def _build(self) -> None:
        self._frame.setObjectName("draftFrame")
        for code in _LANGUAGES:
            self.language.addItem(language_name(code) if code else self.tr("Not said"), code)
        self.text.setMinimumHeight(theme.line_height("message") * 8)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(6), theme.px(4), theme.px(10), theme.px(4))
        foot.setSpacing(theme.px(6))
        foot.addWidget(self.attach)
        foot.addWidget(self.directions_mark)
        foot.addWidget(self.directions)
        foot.addStretch(1)
        foot.addWidget(self.counter)
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(2, 2, 2, 2)
        inner.setSpacing(0)
        inner.addWidget(self.text, 1)
        inner.addWidget(self.findings)
        inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(20))
        column.setSpacing(theme.px(12))
        column.addLayout(self.above)
        column.addLayout(self._top())
        column.addWidget(self._frame, 1)
        column.addWidget(self.media)
        column.addWidget(SectionHeader(self.tr("When it goes out")))
        column.addWidget(self.schedule)
        column.addLayout(self._classification())
        self.channel.hide()
        self._fit_title()
        theme.signals().changed.connect(self._fit_title)
        self._dress()

    @Slot()
    def _fit_title(self) -> None:
        self.title.setFont(theme.font("title"))

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.channel)
        row.addWidget(self.fixed_mark)
        row.addWidget(self.fixed_channel)
        row.addWidget(self.title, 1)
        row.addStretch(0)
        return row

    def _classification(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        for title, field, stretch in ((self.tr("Language"), self.language, 0), (self.tr("Topics"), self.topics, 1)):
            part = QVBoxLayout()
            part.setSpacing(theme.px(6))
            part.addWidget(SectionHeader(title))
            part.addWidget(field)
            row.addLayout(part, stretch)
        return row
