"""What the search field proposes: the operators of the search language, and their values as one types."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets import icons
from ui.widgets.commands import fold

if TYPE_CHECKING:
    from ui.widgets.suggestion_list import Suggestion

MOST = 7
STATES = (
    "open", "pending", "snoozed", "done", "unread", "read", "mine", "unassigned", "starred", "muted", "waiting",
    "heard", "addressed", "taken-up",
)  # fmt: skip
THINGS = ("attachment", "draft", "note", "link")


@dataclass(frozen=True, slots=True)
class SearchFacts:
    """What can be proposed as values: channels as (kind, title), labels, people."""

    channels: Sequence[tuple[str, str]] = ()
    labels: Sequence[str] = ()
    people: Sequence[str] = ()


def operators() -> list[tuple[str, str]]:
    """Return every operator, without its colon, with its meaning."""
    translate = QCoreApplication.translate
    return [
        ("channel", translate("SearchField", "where it came from")),
        ("from", translate("SearchField", "who wrote it")),
        ("label", translate("SearchField", "a label on it")),
        ("is", translate("SearchField", "its state, or whose it is")),
        ("has", translate("SearchField", "what is in it")),
        ("after", translate("SearchField", "since a day, such as 2026-11-09")),
        ("before", translate("SearchField", "until a day")),
    ]


def value_suggestions(word: str, facts: SearchFacts) -> "list[Suggestion]":
    """Return completions of a word that already names its operator ("channel:ma"); none for a finished value."""
    from ui.widgets.suggestion_list import Suggestion

    sign = "-" if word.startswith("-") else ""
    name, colon, begun = word.removeprefix("-").partition(":")
    if not colon:
        return []
    wanted = fold(begun.strip('"'))
    found = [
        Suggestion(text=f"{sign}{name}:{quoted(value)}", icon=icon, icon_weight=weight)
        for value, icon, weight in _values(name.casefold(), facts)
        if fold(value).startswith(wanted)
    ]
    finished = any(item.text.casefold() == word.casefold() for item in found)
    return [] if finished else found[:MOST]


def _values(name: str, facts: SearchFacts) -> list[tuple[str, str, str]]:
    if name == "channel":
        return [(title, *icons.channel_mark(kind)) for kind, title in facts.channels]
    words: dict[str, Sequence[str]] = {"is": STATES, "has": THINGS, "label": facts.labels, "from": facts.people}
    return [(word, "", "regular") for word in words.get(name, ())]


def quoted(value: str) -> str:
    """Return a value as the search language wants it: quoted when it has spaces."""
    return f'"{value}"' if any(letter.isspace() for letter in value) else value
