"""One line of text with the words that were searched for marked in place."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ui.widgets import theme
from ui.widgets.plain_text import directed, one_line


def _folded(text: str) -> str:
    """Lower case without accents, letter for letter: the index finds "garrafón" for "garrafon" as well."""
    return "".join((unicodedata.normalize("NFD", letter.casefold()) or letter)[0] for letter in text)


def _units(text: str) -> int:
    """Qt counts UTF-16 units, Python counts code points: an emoji is two against one."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def hits(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Return (start, length) in UTF-16 units of every place where a word of `text` starts with one of `words`."""
    folded = _folded(text)
    found = []
    for word in words:
        wanted = _folded(word)
        at = folded.find(wanted) if wanted else -1
        while at >= 0:
            if at == 0 or not folded[at - 1].isalnum():
                found.append((_units(text[:at]), _units(text[at : at + len(wanted)])))
            at = folded.find(wanted, at + 1)
    return sorted(found)


def in_active_window(option: QStyleOptionViewItem) -> bool:
    """Tell whether a row is painted in the active window; Qt's own flag speaks of the view that has the keyboard."""
    widget: QWidget | None = getattr(option, "widget", None)
    return widget is None or widget.isActiveWindow()


def draw_marked_line(
    painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor, words: Sequence[str] = ()
) -> None:
    """Draw one line cut at its logical end, at the interface's edge, with `words` on the mark's ground."""
    shown = QFontMetrics(font).elidedText(directed(one_line(text)), Qt.TextElideMode.ElideRight, rect.width())
    layout = QTextLayout(shown, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setFormats([_mark(start, length) for start, length in hits(shown, words)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    painter.save()
    painter.setPen(colour)
    layout.draw(painter, QPointF(rect.x(), rect.y() + (rect.height() - line.height()) / 2))
    painter.restore()


def _mark(start: int, length: int) -> QTextLayout.FormatRange:
    # `format` is a builtin's name, but it is Qt's attribute.
    marked = QTextLayout.FormatRange()
    marked.start, marked.length = start, length
    look = QTextCharFormat()
    look.setBackground(theme.color("mark.background"))
    look.setForeground(theme.color("mark.text"))
    marked.format = look
    return marked
