"""Counted words of the publications. `lupdate` finds plurals of Python only in `self.tr`, so they live in a class."""

from functools import cache

from PySide6.QtCore import QObject


class PublicationCounts(QObject):
    """Figures with their words, in the right number."""

    def need_you(self, count: int) -> str:
        """For the badge's accessible name."""
        return self.tr("%n need you", "", count)

    def looked(self, count: int) -> str:
        """How often it was looked for."""
        return self.tr("We looked for it on the profile %n time(s) without finding it.", "", count)

    def of_month(self, unknown: int, count: int) -> str:
        """How many publications of a month were unknown."""
        return self.tr("{unknown} of %n unknown", "", count).replace("{unknown}", str(unknown))

    def words_of(self, count: int) -> str:
        """Length of a text."""
        return self.tr("%n character(s)", "", count)


@cache
def counts() -> PublicationCounts:
    """The one instance; it holds nothing."""
    return PublicationCounts()
