"""The page of one channel: what is wrong and how to mend it, how fresh it is, whether it may publish."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.channels.channel_facts import ChannelFacts
from ui.channels.channel_words import ability_words, doubling_words, freshness_lines, trouble_words
from ui.channels.field_form import FieldForm
from ui.widgets import theme
from ui.widgets.buttons import ActionButton, LinkButton, PrimaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import Card, FieldRow
from ui.widgets.icon_mark import IconMark
from ui.widgets.links import parse_link
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible
from ui.wording.fields import kind_name
from ui.wording.numbers import joined
from workstation.domain.channels import ChannelState, ConversationMode

_WIDTH = 684


class ChannelPage(QWidget):
    """Made anew for each channel and whenever it changes.

    Args:
        facts: the channel.
        now: moment of looking.

    Signals:
        asked(str): "test", "collect", "pause", "resume", "remove", "publish" or "open".
        renamed(str): the new name.
        reconnected(object): the values that were typed.
    """

    asked = Signal(str)
    renamed = Signal(str)
    reconnected = Signal(object)

    def __init__(self, facts: ChannelFacts, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self.buttons: dict[str, ActionButton] = {}
        self.reconnect_form: FieldForm | None = None
        self.name = QLineEdit(facts.channel.title)
        self.name.setAccessibleName(self.tr("Name of the channel"))
        self.name.editingFinished.connect(self._rename)
        self.name.setMaxLength(200)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        trouble = self._trouble()
        if trouble is not None:
            column.addWidget(trouble)
        column.addWidget(self._fresh(now))
        column.addWidget(self._publishing())
        column.addWidget(self._about())
        column.addLayout(self._commands())
        self.setMaximumWidth(theme.px(_WIDTH))

    @property
    def is_typing(self) -> bool:
        """Whether somebody writes here: the page is then not made anew."""
        form = self.reconnect_form
        return self.name.hasFocus() or (form is not None and any(form.values.values()))

    def _button(self, key: str, label: str, icon: str, *, primary: bool = False) -> ActionButton:
        button = PrimaryButton(label, icon=icon) if primary else ActionButton(label, icon=icon)
        button.clicked.connect(lambda: self.asked.emit(key))
        self.buttons[key] = button
        return button

    # What is wrong

    def _trouble(self) -> Card | None:
        words, channel = trouble_words(self._facts.channel), self._facts.channel
        if not words:
            return None
        refused = channel.state is ChannelState.RECONNECT
        gone = channel.state is ChannelState.GONE
        card = Card("", emphasis="stop" if refused or gone else "wait")
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        mark = QVBoxLayout()
        icon = "plugs" if refused else "minus-circle" if gone else "clock"
        mark.addWidget(IconMark(icon, "stop.text" if refused or gone else "wait.text", 20))
        mark.addStretch(1)
        row.addLayout(mark)
        row.addWidget(PlainLabel(words, wrap=True, selectable=True), 1)
        card.body.addLayout(row)
        if refused and self._facts.kind is not None:
            self._add_reconnect(card)
        return card

    def _add_reconnect(self, card: Card) -> None:
        """One button; the fields it needs stand above it."""
        kind = self._facts.kind
        if kind is None:
            return
        self.reconnect_form = FieldForm(kind, only_secrets=True)
        self.reconnect_form.submitted.connect(self._reconnect)
        user = self._facts.channel.settings.get("user", "")
        if user and "user" in self.reconnect_form.fields:
            self.reconnect_form.fields["user"].setPlaceholderText(visible(user))
        card.body.addWidget(self.reconnect_form)
        row = QHBoxLayout()
        button = PrimaryButton(self.tr("Connect again"), icon="plugs")
        button.clicked.connect(self._reconnect)
        self.buttons["reconnect"] = button
        row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)

    @Slot()
    def _reconnect(self) -> None:
        if self.reconnect_form is not None:
            self.reconnected.emit(dict(self.reconnect_form.values))

    # How fresh

    def _fresh(self, now: datetime) -> Card:
        card = Card(self.tr("How fresh it is"))
        for label, words in freshness_lines(self._facts.channel, now):
            card.body.addWidget(FieldRow(label, words, label_width=110))
        return card

    # Publishing

    def _publishing(self) -> Card:
        channel = self._facts.channel
        card = Card(self.tr("What it can do"))
        card.body.addWidget(FieldRow(self.tr("Able"), ability_words(channel), label_width=110))
        if not channel.capabilities.can_publish:
            words = self.tr("Nothing of ours goes out here.")
            card.body.addWidget(FieldRow(self.tr("Publishing"), words, label_width=110))
            return card
        card.body.addWidget(FieldRow(self.tr("Publishing"), self._may_words(), label_width=110))
        doubling = doubling_words(channel.capabilities.post_class or channel.capabilities.reply_class)
        card.body.addWidget(FieldRow(self.tr("Without answer"), doubling, label_width=110))
        if not channel.may_publish and self._facts.is_admin:
            row = QHBoxLayout()
            row.addWidget(self._button("publish", self.tr("Sign that it may publish from here"), "signature"))
            row.addStretch(1)
            card.body.addLayout(row)
        return card

    def _may_words(self) -> str:
        if self._facts.channel.may_publish:
            return self.tr("Yes, from this computer ({host}), once it is signed.").replace("{host}", self._facts.host)
        if self._facts.host:
            return self.tr("From another computer: {host}.").replace("{host}", self._facts.host)
        text = self.tr("Not yet. {admins} has to sign it into the team's rules.")
        return text.replace("{admins}", joined(list(self._facts.admins)))

    # What it is

    def _about(self) -> Card:
        channel = self._facts.channel
        card = Card(self.tr("What it is"))
        card.body.addWidget(FieldRow(self.tr("Name"), self.name, label_width=110))
        card.body.addWidget(FieldRow(self.tr("Kind"), kind_name(channel.kind), label_width=110))
        if channel.account_name:
            card.body.addWidget(FieldRow(self.tr("Account"), visible(channel.account_name), label_width=110))
        if channel.address:
            card.body.addWidget(FieldRow(self.tr("Address"), self._address(channel.address), label_width=110))
        heard = channel.capabilities.mode is ConversationMode.HEARD
        mode = self.tr("Listened to: nobody expects an answer") if heard else self.tr("Addressed to us")
        card.body.addWidget(FieldRow(self.tr("Messages"), mode, label_width=110))
        if channel.labels:
            card.body.addWidget(FieldRow(self.tr("Labels"), ", ".join(channel.labels), label_width=110))
        if channel.allow_private:
            words = self.tr("Private addresses are allowed for this channel.")
            card.body.addWidget(FieldRow(self.tr("Network"), words, label_width=110))
        return card

    def _address(self, address: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(PlainLabel(visible(address), elide=True, selectable=True), 1)
        link = parse_link(address)
        if link is not None:
            button = LinkButton(self.tr("Open {host}").replace("{host}", link.shown_host))
            button.clicked.connect(lambda: self.asked.emit("open"))
            row.addWidget(button)
        return line

    @Slot()
    def _rename(self) -> None:
        title = self.name.text().strip()
        if title and title != self._facts.channel.title:
            self.renamed.emit(title)
        elif not title:
            self.name.setText(self._facts.channel.title)

    # Commands

    def _commands(self) -> FlowLayout:
        flow = FlowLayout(spacing=8)
        paused = self._facts.channel.state is ChannelState.PAUSED
        flow.addWidget(self._button("collect", self.tr("Collect now"), "arrows-clockwise"))
        flow.addWidget(self._button("test", self.tr("Test"), "plugs"))
        if paused:
            flow.addWidget(self._button("resume", self.tr("Go on"), "play"))
        else:
            flow.addWidget(self._button("pause", self.tr("Pause"), "pause"))
        remove = self._button("remove", self.tr("Remove…"), "trash")
        remove.set_kind("danger")
        flow.addWidget(remove)
        return flow
