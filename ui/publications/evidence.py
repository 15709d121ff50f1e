"""What has to be seen before one decides: the two texts, the difference, or the platform's own words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ui.composing.changes_card import ChangesCard
from ui.publications.publication_facts import PublicationFacts, TargetTexts
from ui.widgets import theme
from ui.widgets.frames import Card, hairline
from ui.widgets.plain_label import PlainLabel
from ui.widgets.safe_message_view import SafeMessageView
from ui.widgets.text_marking import visible
from ui.wording.reasons import reason_text
from workstation.domain.errors import Reason
from workstation.domain.publications import PublicationState
from workstation.domain.word_diff import word_diff

_BESIDE = 480
"""Width in px at 100 % text from which two texts stand side by side."""
_TARGET_MOVED = frozenset({"reply_target_changed", "reply_target_gone"})


def evidence(facts: PublicationFacts) -> list[QWidget]:
    """Return the cards that belong above the signed text; none when there is nothing to compare."""
    publication = facts.publication
    codes = {reason.code for reason in publication.reasons}
    if publication.state is PublicationState.DIFFERS and "live_gone" not in codes:
        return [_difference(publication.approved_text, publication.live_text)]
    if publication.state is PublicationState.BLOCKED and codes & _TARGET_MOVED and facts.target is not None:
        return [TwoTexts(facts.target, gone="reply_target_gone" in codes)]
    if publication.state is PublicationState.REJECTED:
        return [PlatformWords(reason, facts.channel_title) for reason in publication.reasons]
    return []


def _difference(approved: str, live: str) -> ChangesCard:
    card = ChangesCard()
    title = QCoreApplication.translate("Publications", "From what was signed to what stands there")
    card.show_changes(title, word_diff(approved, live))
    return card


class TwoTexts(QFrame):
    """The answered comment as it was signed for, beside how it reads now."""

    def __init__(self, target: TargetTexts, *, gone: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        before = self.tr("{name} wrote, and this was signed for it").replace("{name}", visible(target.author))
        now = self.tr("Gone now") if gone else self.tr("It reads now")
        self._row.addWidget(self._text(before, target.before), 1)
        self._line = hairline("vertical")
        self._row.addWidget(self._line)
        self._row.addWidget(self._text(now, "" if gone else target.now), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.px(_BESIDE)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._line.setVisible(beside)

    def _text(self, title: str, text: str) -> QWidget:
        half = QWidget()
        column = QVBoxLayout(half)
        column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(12))
        column.setSpacing(theme.px(6))
        column.addWidget(PlainLabel(title, font="section", role="text.tertiary", wrap=True))
        if text:
            view = SafeMessageView(font="message")
            view.show_plain(text)
            view.setAccessibleName(text)
            column.addWidget(view)
        else:
            words = self.tr("It was deleted on the platform.")
            column.addWidget(PlainLabel(words, role="text.secondary", wrap=True))
        column.addStretch(1)
        return half


class PlatformWords(Card):
    """What the platform said when it refused, as plain text."""

    def __init__(self, reason: Reason, channel: str, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("Publications", "{channel} says").replace("{channel}", channel)
        super().__init__(title, parent, emphasis="stop")
        said = str(reason.values.get("message", "")) or reason_text(reason)
        text = SafeMessageView(font="message")
        text.show_plain(said)
        text.setAccessibleName(said)
        self.body.addWidget(text)
        codes = [str(reason.values.get(name, "")) for name in ("api_code", "status")]
        facts = " · ".join(visible(code) for code in codes if code)
        if facts:
            self.body.addWidget(PlainLabel(facts, font="caption", role="text.tertiary", selectable=True))
