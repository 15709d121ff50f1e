"""Comments on stretches of the text: numbered as in the text, and the field for a new one."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.reviews.review_facts import ReviewFacts
from ui.widgets import theme
from ui.widgets.autosave_text_edit import AutoSaveTextEdit
from ui.widgets.avatars import Avatar
from ui.widgets.buttons import ActionButton, LinkButton
from ui.widgets.frames import SectionHeader, hairline
from ui.widgets.plain_label import PlainLabel
from ui.widgets.range_text_view import RangeMark
from ui.widgets.text_marking import visible
from ui.wording import times
from workstation.domain.desk import CommentLine


def numbered(comments: tuple[CommentLine, ...]) -> list[tuple[int, CommentLine]]:
    """Return the comments with their numbers: those on the same stretch of the same revision share one."""
    places: dict[tuple[str, int, int], int] = {}
    found = []
    for item in comments:
        number = places.setdefault((item.digest, item.start, item.end), len(places) + 1)
        found.append((number, item))
    return sorted(found, key=lambda pair: (pair[0], pair[1].at))


def marks_of(comments: tuple[CommentLine, ...], length: int) -> list[RangeMark]:
    """Return the stretches of the present revision to mark; a remark on the whole text marks nothing."""
    found: dict[int, RangeMark] = {}
    for number, item in numbered(comments):
        whole = item.start == 0 and item.end >= length
        if not item.outdated and item.start < item.end and not whole:
            found.setdefault(number, RangeMark(start=item.start, end=item.end, number=number))
    return list(found.values())


class CommentsSection(QWidget):
    """The remarks on a draft.

    Signals:
        comment_requested(int, int, str): start and end in code points, and the words.
        add_requested(): the person wants to write a comment.
    """

    comment_requested = Signal(int, int, str)
    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._range = (0, 0)
        self._comments: tuple[CommentLine, ...] = ()
        self.header = SectionHeader(self.tr("Comments on ranges"))
        self.add = LinkButton(self.tr("Add"))
        self.add.clicked.connect(self.add_requested)
        self.header.add_command(self.add)
        self.list = QVBoxLayout()
        self.list.setSpacing(theme.px(6))
        self.form = QWidget()
        self.quote = _Quote("")
        self.field = AutoSaveTextEdit(name=self.tr("Comment"))
        self.field.setPlaceholderText(self.tr("What should be said about it"))
        self.send = ActionButton(self.tr("Comment"), keys="Ctrl+Return")
        self.cancel = ActionButton(self.tr("Not now"), kind="flat")
        self._build()

    @property
    def writing(self) -> bool:
        """Whether a comment is being written."""
        return not self.form.isHidden()

    def show_facts(self, facts: ReviewFacts, now: datetime) -> None:
        """Show the remarks on a draft."""
        self._comments = facts.desk.comments
        while (item := self.list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.add.setVisible(not facts.ended)
        length = len(facts.desk.revision.content.text)
        last = 0
        for number, comment in numbered(self._comments):
            if last and number != last:
                self.list.addWidget(hairline())
            self.list.addWidget(_comment(comment, number if number != last else 0, facts, length, now))
            last = number
        if not self._comments:
            words = self.tr("None yet. Select words in the text and press C.")
            self.list.addWidget(PlainLabel(words, font="caption", role="text.tertiary", wrap=True))

    def write(self, start: int, end: int, quote: str) -> None:
        """Open the field for a comment on a stretch; "" quotes nothing: the whole text is meant."""
        self._range = (start, end)
        self.quote.set_text(quote or self.tr("The whole text"), marked=bool(quote))
        self.form.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_form(self) -> None:
        """Close the field; what was typed stays in it."""
        self.form.hide()

    def _build(self) -> None:
        self.field.setFixedHeight(theme.line_height("message") * 3 + theme.px(16))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.send)
        form = QVBoxLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.px(6))
        form.addWidget(self.quote)
        form.addWidget(self.field)
        form.addLayout(buttons)
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(8))
        column.addWidget(self.header)
        column.addWidget(self.form)
        column.addLayout(self.list)
        self.send.clicked.connect(self._send)
        self.field.submitted.connect(self._send)
        self.field.left.connect(self.close_form)
        self.cancel.clicked.connect(self.close_form)

    @Slot()
    def _send(self) -> None:
        text = self.field.toPlainText().strip()
        if text:
            self.comment_requested.emit(*self._range, text)


class _Quote(PlainLabel):
    """The words a comment speaks of, on the ground of a mark."""

    def __init__(self, text: str) -> None:
        super().__init__(text, font="caption", role="mark.text", elide=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(True)

    def set_text(self, text: str, *, marked: bool) -> None:
        """Quote words, or say what is meant without a mark."""
        self.setText(" ".join(text.split()))
        self.set_look(role="mark.text" if marked else "text.tertiary")
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.color("mark.background" if marked else "surface.side"))
        self.setPalette(palette)


def _comment(comment: CommentLine, number: int, facts: ReviewFacts, length: int, now: datetime) -> QWidget:
    """One remark; the first of a stretch carries its number and quotes it."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(3))
    head = QHBoxLayout()
    head.setSpacing(theme.px(6))
    if number:
        head.addWidget(PlainLabel(str(number), font="caption", role="accent.text", weight=600))
    head.addWidget(Avatar(comment.person_name, comment.person, "list"))
    head.addWidget(PlainLabel(visible(comment.person_name), weight=600))
    if comment.person == facts.person.id:
        head.addWidget(
            PlainLabel(QCoreApplication.translate("CommentsSection", "you"), font="caption", role="text.tertiary")
        )
    head.addStretch(1)
    head.addWidget(PlainLabel(_when(comment.at, now), font="caption", role="text.tertiary"))
    column.addLayout(head)
    if number:
        whole = comment.start == 0 and comment.end >= length
        quote = _Quote("")
        words = QCoreApplication.translate("CommentsSection", "The whole text") if whole else visible(comment.quote)
        quote.set_text(words, marked=not whole and not comment.outdated)
        row = QHBoxLayout()
        row.addWidget(quote)
        row.addStretch(1)
        column.addLayout(row)
    column.addWidget(PlainLabel(visible(comment.text), wrap=True, selectable=True))
    if comment.outdated:
        text = QCoreApplication.translate("CommentsSection", "on revision {number}").replace(
            "{number}", str(comment.revision)
        )
        column.addWidget(PlainLabel(text, font="caption", role="text.tertiary"))
    return block


def _when(moment: datetime, now: datetime) -> str:
    same = moment.astimezone().date() == now.astimezone().date()
    return times.clock(moment) if same else times.day_and_time(moment, now)
