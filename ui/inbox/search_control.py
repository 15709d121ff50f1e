"""The search of the inbox: what stands in the field becomes a query, or is underlined until it can be understood."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from ui.bridge.keeps_escape import KeepsEscape
from ui.inbox.list_pane import ListPane
from ui.inbox.search_suggestions import SearchFacts, operators, value_suggestions
from ui.inbox.searching_words import marked_words, problem_words, search_problems


class SearchControl(QObject):
    """Drives the search field of the list's pane.

    Args:
        pane: holds the field, the line for problems and the list whose words are marked.
        facts: returns what can be proposed as values.

    Signals:
        changed(): another search, or none, is in force.
        left(): the keyboard goes back to the list.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, pane: ListPane, facts: Callable[[], SearchFacts], parent: QObject) -> None:
        super().__init__(parent)
        self._pane, self._field, self._facts = pane, pane.search, facts
        self.words = ""
        self._field.set_operators(operators())
        self._field.queryChanged.connect(self._typed)
        self._field.wordTyped.connect(self._word_typed)
        self._field.submitted.connect(lambda _words: self.left.emit())
        self._field.left.connect(self.left)
        KeepsEscape(self, self._field)

    def search(self, words: str) -> None:
        """Search, as if it had been typed."""
        self._field.set_query(words)

    def clear(self) -> None:
        """Search for nothing any more."""
        self._field.clear_query()

    def focus(self) -> None:
        """Put the keyboard into the field."""
        self._field.setFocus()
        self._field.selectAll()

    @Slot(str)
    def _typed(self, words: str) -> None:
        problems = search_problems(words)
        self._field.set_problems(problems)
        self._pane.show_problem(problem_words(words))
        if not problems:
            self.words = words
            self._pane.list.painter.marked_words = marked_words(words)
            self.changed.emit()

    @Slot(str)
    def _word_typed(self, word: str) -> None:
        found = value_suggestions(word, self._facts())
        if found:
            self._field.set_suggestions(found)
