"""Colours a search as it is typed: operators in the accent, what was not understood underlined."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from ui.widgets import theme

_OPERATOR = re.compile(r"(?<!\S)-?([a-z]+):")


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchProblem:
    """A stretch (code points) that was not understood, and what was probably meant."""

    start: int
    end: int
    suggestion: str = ""


class SearchHighlighter(QSyntaxHighlighter):
    """Highlights the known operators of one line."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._operators: frozenset[str] = frozenset()
        self._problems: tuple[SearchProblem, ...] = ()

    def set_operators(self, operators: Sequence[str]) -> None:
        """The operator words without their colon ("from", "label", …)."""
        self._operators = frozenset(operators)
        self.rehighlight()

    def set_problems(self, problems: Sequence[SearchProblem]) -> None:
        """Underlines these stretches."""
        self._problems = tuple(problems)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        accent = QTextCharFormat()
        accent.setForeground(theme.color("accent.text"))
        accent.setFontWeight(QFont.Weight.Medium.value)
        for found in _OPERATOR.finditer(text):
            if found[1] in self._operators:
                self.setFormat(found.start(), found.end() - found.start(), accent)
        wrong = QTextCharFormat()
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wrong.setUnderlineColor(theme.color("stop.text"))
        for problem in self._problems:
            start, end = _units(text[: problem.start]), _units(text[: problem.end])
            self.setFormat(start, end - start, wrong)


def _units(text: str) -> int:
    """UTF-16 code units of a text: what Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
