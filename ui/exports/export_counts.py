"""Counted words of the exports. `lupdate` finds plurals of Python only in `self.tr`, so they live in a class."""

from functools import cache

from PySide6.QtCore import QObject

from ui.wording.numbers import count as figure


class ExportCounts(QObject):
    """Figures with their words, in the right number."""

    def rows(self, count: int) -> str:
        """How many rows a file has."""
        return self.tr("{count} row(s)", "", count).replace("{count}", figure(count))

    def written(self, count: int) -> str:
        """Progress."""
        return self.tr("{count} row(s) written", "", count).replace("{count}", figure(count))


@cache
def counts() -> ExportCounts:
    """The one instance; it holds nothing."""
    return ExportCounts()
