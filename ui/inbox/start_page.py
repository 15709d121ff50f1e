"""The right side of an inbox that has nothing yet: three starts, none of which publishes anything."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.frames import Card, hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_caps import KeyCaps
from ui.widgets.plain_label import PlainLabel


class StartPage(QFrame):
    """Three ways to begin.

    Signals:
        chosen(str): "connect", "import" or "draft".
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunk")
        inner = QVBoxLayout()
        inner.setSpacing(theme.px(4))
        inner.addWidget(PlainLabel(self.tr("While the first one comes"), font="lead"))
        words = self.tr("Three good ways to start. None of them publishes anything.")
        inner.addWidget(PlainLabel(words, font="message", role="text.secondary"))
        inner.addSpacing(theme.px(12))
        card = Card()
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.setSpacing(0)
        starts = (
            ("connect", "broadcast", self.tr("Connect a channel"),
             self.tr("A website, a blog or any feed. One to five minutes each."), self.tr("Connect")),
            ("import", "rss", self.tr("Bring the feeds you already read"),
             self.tr("From an OPML file of any reader, all at once."), self.tr("Import")),
            ("draft", "note-pencil", self.tr("Write a first draft"),
             self.tr("With real limits, checks and signatures. It stays here until it is signed."), self.tr("Write")),
        )  # fmt: skip
        for number, (key, icon, title, text, button) in enumerate(starts):
            if number:
                card.body.addWidget(hairline())
            card.body.addWidget(self._line(key, icon, title, text, button, primary=number == 0))
        card.setMaximumWidth(theme.px(640))
        inner.addWidget(card)
        inner.addSpacing(theme.px(12))
        inner.addLayout(self._keys())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(inner, 6)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def _line(self, key: str, icon: str, title: str, text: str, button: str, *, primary: bool) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        layout.setSpacing(theme.px(14))
        layout.addWidget(IconMark(icon, "accent.text", 22))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(title, weight=600))
        words.addWidget(PlainLabel(text, role="text.secondary", wrap=True))
        layout.addLayout(words, 1)
        start = ActionButton(button, kind="primary" if primary else "secondary")
        start.setMinimumWidth(theme.px(96))
        start.setAccessibleDescription(text)
        start.clicked.connect(lambda: self.chosen.emit(key))
        layout.addWidget(start, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _keys(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.px(6))
        hints = (("Ctrl+K", self.tr("all commands")), ("Ctrl+N", self.tr("new draft")), ("?", self.tr("keys")))
        for keys, words in hints:
            line.addWidget(KeyCaps(keys))
            line.addWidget(PlainLabel(words, font="caption", role="text.tertiary"))
            line.addSpacing(theme.px(10))
        line.addStretch(1)
        return line
