"""Beside the editor: how it will look, who will sign, what was remarked, what happened so far."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.composing.draft_words import rule_name
from ui.composing.history_lines import HistoryLines
from ui.composing.outgoing_card import OutgoingCard
from ui.composing.outgoing_facts import OutgoingFacts
from ui.composing.sending_facts import SendingFacts
from ui.drafts.edit_facts import EditFacts
from ui.widgets import theme
from ui.widgets.frames import SectionHeader, hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible
from ui.wording import times
from ui.wording.numbers import joined
from ui.wording.people import role_name
from workstation.domain.drafts import Content, Need


class DraftSide(QScrollArea):
    """Sections on the side ground; nothing here asks the network."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("How it goes out and who signs"))
        self.setMinimumWidth(theme.px(260))
        self.preview, self._preview = _section(self.tr("How it goes out"))
        self.signers, self._signers = _section(self.tr("Who signs"))
        self.comments, self._comments = _section(self.tr("Comments"))
        self.past, self._past = _section(self.tr("What happened"))
        self.history = HistoryLines()
        self._past.addWidget(self.history)
        self.card: OutgoingCard | None = None
        page = QFrame()
        page.setProperty("surface", "side")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.preview, self.signers, self.comments, self.past):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(page)

    def show_facts(self, facts: EditFacts, now: datetime) -> None:
        """Show what belongs to a draft; the preview follows with `show_preview`."""
        self.preview.setVisible(facts.writable)
        view = facts.view
        self.past.setVisible(view is not None)
        self.comments.setVisible(view is not None and bool(view.comments))
        if view is None:
            return
        self.history.show_lines(view.reviews, now)
        _clear(self._comments, keep=1)
        for item in view.comments:
            self._comments.addWidget(_comment(item.person_name, item.quote, item.text, times.clock(item.at)))
        if not facts.writable:
            self._show_needs(view.needs)

    def show_preview(self, facts: EditFacts, content: Content, now: datetime) -> None:
        """Show the card as it would go out."""
        _clear(self._preview, keep=1)
        outgoing = OutgoingFacts(
            content=content,
            channel=facts.channel,
            author_name=facts.view.row.author_name if facts.view is not None else facts.person.name,
            written_at=now,
            target=facts.target,
            pictures=facts.pictures,
            team_name=facts.team_name,
        )
        self.card = OutgoingCard(outgoing, now)
        self._preview.addWidget(self.card)

    def show_sending(self, facts: SendingFacts | None) -> None:
        """Show who will be asked to sign."""
        _clear(self._signers, keep=1)
        if facts is None or facts.no_rule:
            words = self.tr("No rule of the team lets this go out.")
            self._signers.addWidget(PlainLabel(words, font="caption", role="stop.text", wrap=True))
            return
        for number, (role, names) in enumerate(zip(facts.roles, facts.names, strict=True), start=1):
            self._signers.addWidget(_signer(str(number), role_name(role), joined(list(names)) or "–"))
        if not facts.roles:
            words = self.tr("Nobody else has to sign.")
            self._signers.addWidget(PlainLabel(words, font="caption", role="text.secondary", wrap=True))
        rule = rule_name(facts.rule_id, facts.rule_title)
        text = self.tr("Rule “{rule}”. Any later change asks for new signatures.").replace("{rule}", rule)
        self._signers.addWidget(PlainLabel(text, font="caption", role="text.tertiary", wrap=True))

    def _show_needs(self, needs: Sequence[Need]) -> None:
        _clear(self._signers, keep=1)
        for number, need in enumerate(needs, start=1):
            signed = joined(list(need.signed_by)) if need.signed_by else ""
            words = self.tr("signed by {names}").replace("{names}", signed) if signed else joined(list(need.candidates))
            self._signers.addWidget(_signer(str(number), role_name(need.role), words, done=not need.missing))
        if not needs:
            words = self.tr("Nobody else has to sign.")
            self._signers.addWidget(PlainLabel(words, font="caption", role="text.secondary", wrap=True))


def _section(title: str) -> tuple[QWidget, QVBoxLayout]:
    section = QWidget()
    outer = QVBoxLayout(section)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    layout = QVBoxLayout()
    layout.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(14))
    layout.setSpacing(theme.px(8))
    layout.addWidget(SectionHeader(title))
    outer.addLayout(layout)
    outer.addWidget(hairline())
    return section, layout


def _clear(layout: QVBoxLayout, *, keep: int) -> None:
    while layout.count() > keep:
        item = layout.takeAt(layout.count() - 1)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _signer(number: str, role: str, names: str, *, done: bool = False) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(8))
    if done:
        layout.addWidget(IconMark("seal-check", "good.text", 16, weight="fill"), 0, Qt.AlignmentFlag.AlignTop)
    else:
        layout.addWidget(PlainLabel(number, role="text.tertiary", weight=600), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(PlainLabel(visible(names), wrap=True), 1)
    layout.addWidget(PlainLabel(role, role="text.tertiary"), 0, Qt.AlignmentFlag.AlignTop)
    return row


def _comment(name: str, quote: str, text: str, time: str) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(2))
    head = QHBoxLayout()
    head.addWidget(PlainLabel(visible(name), weight=600))
    head.addStretch(1)
    head.addWidget(PlainLabel(time, font="caption", role="text.tertiary"))
    column.addLayout(head)
    if quote:
        column.addWidget(PlainLabel(visible(quote), font="caption", role="text.tertiary", elide=True))
    column.addWidget(PlainLabel(visible(text), wrap=True, selectable=True))
    return block
