"""A text with commented ranges: tinted, numbered, and counted in the text's own characters."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.widgets.document_view import DocumentView, mark_format, text_format
from ui.widgets.text_marking import segments


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeMark:
    """A commented range: from `start` to before `end` in code points of the text, shown with `number`."""

    start: int
    end: int
    number: int


class RangeTextView(DocumentView):
    """Shows plain text with commented ranges and lets a range be chosen.

    Args:
        font: step of the type scale.

    Signals:
        rangeClicked(int): the number of the comment whose range was clicked.
        rangeChosen(int, int): a stretch was selected, in code points of the text; (-1, -1) when nothing is.
    """

    rangeClicked = Signal(int)  # noqa: N815 - named as Qt names its signals
    rangeChosen = Signal(int, int)  # noqa: N815 - named as Qt names its signals

    def __init__(self, parent: QWidget | None = None, *, font: str = "message") -> None:
        super().__init__(parent, font=font)
        self._text = ""
        self._ranges: list[RangeMark] = []
        self._spans: list[tuple[int, int, int, int]] = []
        self.selectionChanged.connect(self._tell_selection)

    def show_text(self, text: str, ranges: Sequence[RangeMark] = ()) -> None:
        """Shows a text and its commented ranges."""
        self._text, self._ranges = text, sorted(ranges, key=lambda mark: (mark.end, mark.number))
        self.refill()

    def fill(self, cursor: QTextCursor) -> None:
        """Writes the text stretch by stretch, remembering where each came from."""
        self._spans = []
        base = text_format("text.primary")
        anchors = {mark.end: mark.number for mark in self._ranges}
        for start, end in _cuts(self._text, anchors):
            for segment in segments(self._text[start:end]):
                before = cursor.position()
                cursor.insertText(segment.shown, mark_format(segment, base))
                source = start + segment.start
                self._spans.append((source, source + len(segment.source), before, cursor.position()))
            if end in anchors:
                cursor.insertText(f"\u2060{anchors[end]}", self._anchor_format())
        self._tint()

    def chosen_range(self) -> tuple[int, int]:
        """The selected stretch in code points of the text; (-1, -1) without one."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return -1, -1
        return self._to_source(cursor.selectionStart()), self._to_source(cursor.selectionEnd())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = self._to_source(self.cursorForPosition(event.position().toPoint()).position())
        for mark in self._ranges:
            if mark.start <= at < mark.end:
                self.rangeClicked.emit(mark.number)
                return

    def _anchor_format(self) -> QTextCharFormat:
        look = text_format("accent.text")
        look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return look

    def _tint(self) -> None:
        tints = []
        for mark in self._ranges:
            tint = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._to_document(mark.start))
            cursor.setPosition(self._to_document(mark.end, closing=True), QTextCursor.MoveMode.KeepAnchor)
            tint.cursor = cursor
            tint.format = text_format("mark.text", "mark.background")
            tints.append(tint)
        self.setExtraSelections(tints)

    def _to_document(self, at: int, *, closing: bool = False) -> int:
        """Document position (UTF-16 units) of a code point offset; `closing` stays before an anchor number."""
        for source_start, source_end, shown_start, shown_end in self._spans:
            if source_start <= at < source_end or (closing and at == source_end):
                if shown_end - shown_start == _units(self._text[source_start:source_end]):
                    return shown_start + _units(self._text[source_start:at])
                return shown_end if at == source_end else shown_start
        return self._spans[-1][3] if self._spans else 0

    def _to_source(self, position: int) -> int:
        """Code point offset of a document position."""
        best = 0
        for source_start, source_end, shown_start, shown_end in self._spans:
            if position < shown_start:
                break
            best = source_end
            if position < shown_end:
                inside = _points(self._text[source_start:source_end], position - shown_start)
                return source_start + min(inside, source_end - source_start - 1)
        return best

    @Slot()
    def _tell_selection(self) -> None:
        self.rangeChosen.emit(*self.chosen_range())


def _cuts(text: str, anchors: dict[int, int]) -> list[tuple[int, int]]:
    """The text cut after each commented range, so that an anchor can stand there."""
    ends = [end for end in sorted(anchors) if 0 < end <= len(text)]
    points = [0, *ends]
    if points[-1] != len(text):
        points.append(len(text))
    return list(pairwise(points))


def _units(text: str) -> int:
    """UTF-16 code units of a text: what QTextDocument counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _points(text: str, units: int) -> int:
    """Code points in the first `units` UTF-16 units of a text."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
