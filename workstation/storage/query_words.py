"""The text part of a query in FTS5's own language (https://sqlite.org/fts5.html#full_text_query_syntax)."""

from workstation.domain.queries import From, Not, Phrase, Query, Term, Word

TextTerm = Word | Phrase | From


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""').replace("\0", " ") + '"'


def _expression(term: TextTerm) -> str:
    match term:
        case Word(text, prefix):
            return _quoted(text) + ("*" if prefix else "")
        case Phrase(text):
            return _quoted(text)
        case From(text):
            # Names are looked for by their beginning: "from:mar" finds Marta.
            return f"author : {_quoted(text)}*"


def _text_terms(terms: tuple[Term | Not, ...], *, negated: bool) -> list[TextTerm]:
    plain = [term.term if isinstance(term, Not) else term for term in terms if isinstance(term, Not) is negated]
    return [term for term in plain if isinstance(term, TextTerm)]


def wanted_words(query: Query) -> str:
    """Return the expression that a message must match, "" when the query asks for no words.

    Unwanted words are part of it, as the index subtracts them while it reads.
    """
    wanted = " AND ".join(f"({_expression(term)})" for term in _text_terms(query.terms, negated=False))
    unwanted = unwanted_words(query)
    return f"({wanted}) NOT ({unwanted})" if wanted and unwanted else wanted


def unwanted_words(query: Query) -> str:
    """Return the expression that a message must not match, "" when there is none."""
    return " OR ".join(f"({_expression(term)})" for term in _text_terms(query.terms, negated=True))
