"""Counted words. `lupdate` finds plurals of Python only in `self.tr`, so they live in a class."""

from functools import cache

from PySide6.QtCore import QObject


class Counted(QObject):
    """Figures with their unit, in the right number."""

    def seconds(self, count: int) -> str:
        """Seconds, as in "45 s"."""
        return self.tr("%n s", "", count)

    def minutes(self, count: int) -> str:
        """Minutes, as in "26 min"."""
        return self.tr("%n min", "", count)

    def hours(self, count: int) -> str:
        """Hours, as in "2 h"."""
        return self.tr("%n h", "", count)

    def days(self, count: int) -> str:
        """Days, as in "1 day" or "3 days"."""
        return self.tr("%n day(s)", "", count)


@cache
def counted() -> Counted:
    """The one instance; it holds nothing."""
    return Counted()
