"""Counted words around drafts: the only place where lupdate sees their plurals."""

from functools import cache

from PySide6.QtCore import QObject


class DraftCounts(QObject):
    """Counted words; each method is one message with a plural."""

    def comments(self, count: int) -> str:
        """Return "2 comments"."""
        return self.tr("%n comment(s)", "", count)

    def characters(self, count: int) -> str:
        """Return "373 characters"."""
        return self.tr("%n character(s)", "", count)

    def words_in(self, count: int) -> str:
        """Return "+17 words" of a comparison."""
        return self.tr("+%n word(s)", "", count)

    def words_out(self, count: int) -> str:
        """Return "−8 words" of a comparison."""
        return self.tr("−%n word(s)", "", count)

    def missing(self, role: str, missing: int, needed: int) -> str:
        """Return "Legal, 1 of 1 missing"."""
        text = self.tr("{role}, %n of {needed} missing", "", missing)
        return text.replace("{role}", role).replace("{needed}", str(needed))

    def waits_for_others(self, count: int) -> str:
        """Return how many drafts wait for somebody else."""
        return self.tr("%n wait(s) for others.", "", count)


@cache
def counts() -> DraftCounts:
    """Return the one instance; it holds nothing."""
    return DraftCounts()
