"""Counted words of the channels. `lupdate` finds plurals of Python only in `self.tr`, so they live in a class."""

from functools import cache

from PySide6.QtCore import QObject


class ChannelCounts(QObject):
    """Figures with their words, in the right number."""

    def channels(self, count: int) -> str:
        """How many there are."""
        return self.tr("%n channel(s)", "", count)

    def troubled(self, count: int) -> str:
        """How many need a hand, under the rail's icon."""
        return self.tr("%n down", "", count)

    def late(self, count: int) -> str:
        """How many are late, under the rail's icon."""
        return self.tr("%n late", "", count)

    def feeds_read(self, count: int) -> str:
        """Progress of an import."""
        return self.tr("%n feed(s) read", "", count)

    def feeds_added(self, count: int) -> str:
        """Result of an import."""
        return self.tr("%n feed(s) added", "", count)

    def feeds_skipped(self, count: int) -> str:
        """What an import left out."""
        return self.tr("%n line(s) were left out; each says why.", "", count)

    def more(self, count: int) -> str:
        """What is not shown."""
        return self.tr("and %n more", "", count)


@cache
def counts() -> ChannelCounts:
    """The one instance; it holds nothing."""
    return ChannelCounts()
