"""Beside the page: why a person is asked, what goes on meanwhile, and the account."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.publications.publication_counts import counts
from ui.publications.publication_facts import PublicationFacts
from ui.publications.side_words import meanwhile_words, why_title, why_words
from ui.widgets import theme
from ui.widgets.frames import FieldRow, SectionHeader, ground, hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.wording import times


class SideColumn(QWidget):
    """Explains; nothing here can be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground("side")
        self._page = QVBoxLayout(self._ground)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._ground)
        self._inner: QWidget | None = None
        self.setMinimumWidth(theme.px(200))

    def show_facts(self, facts: PublicationFacts, now: datetime) -> None:
        """Show what belongs beside this publication."""
        if self._inner is not None:
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = QFrame()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_section(why_title(facts.publication), PlainLabel(why_words(facts), wrap=True)))
        meanwhile = meanwhile_words(facts.publication)
        if meanwhile:
            column.addWidget(hairline())
            column.addWidget(_section(self.tr("Meanwhile"), *(_checked(words) for words in meanwhile)))
        column.addWidget(hairline())
        column.addWidget(_section(self.tr("Account"), *self._account(facts, now)))
        column.addStretch(1)
        self._page.addWidget(self._inner)

    def _account(self, facts: PublicationFacts, now: datetime) -> list[QWidget]:
        rows: list[QWidget] = [FieldRow(self.tr("Channel"), facts.channel_title or self.tr("removed"))]
        rows.append(FieldRow(self.tr("Published by"), facts.host or self.tr("nobody yet")))
        until = facts.channel.freshness.complete_until if facts.channel is not None else None
        seen = times.day_and_time(until, now) if until is not None else self.tr("not yet")
        rows.append(FieldRow(self.tr("Seen up to"), seen))
        unknown, total = facts.unknown_of_month
        rows.append(FieldRow(self.tr("This month"), counts().of_month(unknown, total)))
        return rows


def _section(title: str, *widgets: QWidget) -> QWidget:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(14))
    column.setSpacing(theme.px(8))
    column.addWidget(SectionHeader(title))
    for widget in widgets:
        column.addWidget(widget)
    return section


def _checked(words: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    row.addWidget(IconMark("check", "good.text", 14), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(words, wrap=True), 1)
    return line
