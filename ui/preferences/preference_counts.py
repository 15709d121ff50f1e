"""Counted words of the preferences. `lupdate` finds plurals of Python only in `self.tr`, so they live in a class."""

from functools import cache

from PySide6.QtCore import QObject


class PreferenceCounts(QObject):
    """Figures with their words, in the right number."""

    def events(self, count: int) -> str:
        """Everything holds."""
        return self.tr("All %n entries hold", "", count)

    def problems(self, count: int) -> str:
        """Something does not."""
        return self.tr("%n thing(s) do not match", "", count)


@cache
def counts() -> PreferenceCounts:
    """The one instance; it holds nothing."""
    return PreferenceCounts()
