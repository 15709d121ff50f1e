"""What a search means to the list: which words are marked, and what was not understood."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.widgets.search_highlighter import SearchProblem
from workstation.domain.queries import From, Phrase, Query, QueryProblem, Word, parse_query


def marked_words(search: str) -> list[str]:
    """Return the words that are marked in the rows: those of the text, not of negations."""
    parsed = parse_query(search)
    if not isinstance(parsed, Query):
        return []
    found: list[str] = []
    for term in parsed.terms:
        if isinstance(term, Word | Phrase | From):
            found += term.text.split()
    return found


def _problems(search: str) -> Sequence[QueryProblem]:
    parsed = parse_query(search)
    return () if isinstance(parsed, Query) else parsed


def search_problems(search: str) -> list[SearchProblem]:
    """Return what the search does not understand, with its place in code points."""
    return [SearchProblem(start=item.start, end=item.end, suggestion=item.suggestion) for item in _problems(search)]


def problem_words(search: str) -> str:
    """Return in one sentence what the search does not understand; "" when it understands everything."""
    problems = _problems(search)
    if not problems:
        return ""
    problem = problems[0]
    translate = QCoreApplication.translate
    sentences = {
        "query_too_long": translate("SearchField", "The search is too long."),
        "query_unknown_operator": translate("SearchField", "There is no “{word}:”."),
        "query_unknown_value": translate("SearchField", "“{word}” is nothing one can ask for here."),
        "query_empty_value": translate("SearchField", "Something is missing after “{word}”."),
        "query_bad_date": translate("SearchField", "“{word}” is no day."),
        "query_open_quote": translate("SearchField", "The quotation mark is not closed."),
        "query_not_searchable": translate("SearchField", "“{word}” has no letters to search for."),
    }
    text = sentences.get(problem.code, translate("SearchField", "“{word}” is not understood."))
    text = text.replace("{word}", search[problem.start : problem.end])
    if problem.suggestion:
        nearest = translate("SearchField", "Did you mean {suggestion}?")
        text += " " + nearest.replace("{suggestion}", problem.suggestion)
    return text
