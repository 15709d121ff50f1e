"""What was signed about a draft, line by line, in the order it happened."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible
from ui.wording import times
from ui.wording.people import role_name
from ui.wording.reasons import reason_text
from workstation.domain.desk import ReviewKind, ReviewLine

_ICONS = {
    ReviewKind.PUT: ("pencil-simple-line", "text.tertiary"),
    ReviewKind.SUBMIT: ("paper-plane-tilt", "text.tertiary"),
    ReviewKind.APPROVE: ("seal-check", "good.text"),
    ReviewKind.OBJECT: ("prohibit", "stop.text"),
    ReviewKind.REQUEST_CHANGES: ("arrow-u-up-left", "stop.text"),
    ReviewKind.COMMENT: ("chat-text", "text.tertiary"),
    ReviewKind.WITHDRAW: ("arrow-counter-clockwise", "text.tertiary"),
}


class HistoryLines(QWidget):
    """The acts on a draft, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(8))

    def show_lines(self, lines: Sequence[ReviewLine], now: datetime) -> None:
        """Show these acts."""
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        by_event = {line.event: line for line in lines}
        for line in reversed(lines):
            taken = by_event.get(line.target) if line.target is not None else None
            self._layout.addWidget(_line(line, taken, now))


def act_words(line: ReviewLine, taken: ReviewLine | None = None) -> str:
    """Return what somebody did: "Marta Soler signed revision 4 as Legal"."""
    translate = QCoreApplication.translate
    match line.kind:
        case ReviewKind.PUT:
            text = translate("History", "{name} wrote revision {number}")
        case ReviewKind.SUBMIT:
            text = translate("History", "{name} sent revision {number} for sign-off")
        case ReviewKind.APPROVE:
            text = translate("History", "{name} signed revision {number} as {role}")
        case ReviewKind.OBJECT:
            text = translate("History", "{name} objects to revision {number}")
        case ReviewKind.REQUEST_CHANGES:
            text = translate("History", "{name} asked for changes to revision {number}")
        case ReviewKind.COMMENT:
            text = translate("History", "{name} commented on revision {number}")
        case ReviewKind.WITHDRAW:
            text = _withdrawn_words(taken)
    number = str(line.revision or (taken.revision if taken else ""))
    return text.replace("{name}", line.person_name).replace("{number}", number).replace("{role}", role_name(line.role))


def _withdrawn_words(taken: ReviewLine | None) -> str:
    translate = QCoreApplication.translate
    match taken.kind if taken is not None else None:
        case ReviewKind.APPROVE:
            return translate("History", "{name} withdrew the approval of revision {number}")
        case ReviewKind.OBJECT:
            return translate("History", "{name} lifted the objection to revision {number}")
        case ReviewKind.REQUEST_CHANGES:
            return translate("History", "{name} no longer asks for changes to revision {number}")
        case ReviewKind.SUBMIT:
            return translate("History", "{name} took revision {number} back to write on")
        case _:
            return translate("History", "{name} took something back")


def _line(line: ReviewLine, taken: ReviewLine | None, now: datetime) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(8))
    icon, role = _ICONS[line.kind]
    void = line.taken_back or (line.kind is ReviewKind.APPROVE and not line.counted)
    mark = IconMark(icon, "text.tertiary" if void else role, 16)
    layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(
        PlainLabel(visible(act_words(line, taken)), role="text.secondary" if void else "text.primary", wrap=True)
    )
    if line.reason:
        quoted = QCoreApplication.translate("History", "“{text}”").replace("{text}", visible(line.reason))
        words.addWidget(PlainLabel(quoted, wrap=True, selectable=True))
    note = _void_words(line)
    if note:
        words.addWidget(PlainLabel(note, font="caption", role="text.tertiary", wrap=True))
    layout.addLayout(words, 1)
    moment = PlainLabel(times.day_and_time(line.at, now), font="caption", role="text.tertiary")
    moment.setToolTip(times.absolute(line.at))
    layout.addWidget(moment, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _void_words(line: ReviewLine) -> str:
    if line.taken_back:
        return QCoreApplication.translate("History", "taken back")
    if line.kind is ReviewKind.APPROVE and not line.counted:
        why = reason_text(line.why_not) if line.why_not is not None else ""
        text = QCoreApplication.translate("History", "does not count: {why}")
        return text.replace("{why}", why) if why else ""
    return ""
