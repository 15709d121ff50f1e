"""Figures for people, in the language's own notation."""

from PySide6.QtCore import QCoreApplication, QLocale


def count(number: int) -> str:
    """A whole number with the language's group separators: "1.036" in Spanish, "1,036" in English."""
    return QLocale().toString(number)


def of_limit(number: int, limit: int) -> str:
    """A counter against its limit: "212 / 280"."""
    return f"{count(number)} / {count(limit)}"


def percent(done: int, total: int) -> str:
    """A share of a total, rounded down so that 100 % means finished: "62 %"; "" without a total."""
    return f"{count(done * 100 // total)}\u00a0%" if total > 0 else ""


def data_size(size: int) -> str:
    """A size in bytes as a file manager shows it: "84 kB"."""
    return QLocale().formattedDataSize(size, 0 if size < 10**6 else 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def joined(words: list[str]) -> str:
    """A list in words: "Marta", "Marta or Jon", "Marta, Iker or Jon"."""
    if len(words) <= 1:
        return "".join(words)
    last = QCoreApplication.translate("Wording", "{first} or {last}")
    return last.replace("{first}", ", ".join(words[:-1])).replace("{last}", words[-1])
