"""What can be exported and as what, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WHAT: dict[str, tuple[object, object, str]] = {
    "conversations": (
        QT_TRANSLATE_NOOP("Exports", "Conversations"),
        QT_TRANSLATE_NOOP("Exports", "One line each: who, where, state, labels, who has it"),
        "chats-circle",
    ),
    "messages": (
        QT_TRANSLATE_NOOP("Exports", "Messages"),
        QT_TRANSLATE_NOOP("Exports", "Every message with its text, times and edits"),
        "envelope-simple",
    ),
    "drafts": (
        QT_TRANSLATE_NOOP("Exports", "Drafts"),
        QT_TRANSLATE_NOOP("Exports", "Texts, revisions, who signed and who is missing"),
        "note-pencil",
    ),
    "publications": (
        QT_TRANSLATE_NOOP("Exports", "Publications"),
        QT_TRANSLATE_NOOP("Exports", "What went out, when, signed by whom, and how it ended"),
        "paper-plane-tilt",
    ),
}
_FORMATS: dict[str, tuple[str, object]] = {
    "xlsx": ("Excel", QT_TRANSLATE_NOOP("Exports", "One workbook; formulas in texts are defused.")),
    "csv": ("CSV", QT_TRANSLATE_NOOP("Exports", "Opens everywhere; formulas in texts are defused.")),
    "jsonl": ("JSON Lines", QT_TRANSLATE_NOOP("Exports", "For programs: every value exactly as it is.")),
}
WHAT = tuple(_WHAT)
FORMATS = tuple(_FORMATS)
SEARCHABLE = frozenset({"messages", "conversations"})
"""What a search can narrow down."""


def what_name(what: str) -> str:
    """Return what is exported."""
    return QCoreApplication.translate("Exports", str(_WHAT[what][0])) if what in _WHAT else what


def what_words(what: str) -> str:
    """Return what stands in it."""
    return QCoreApplication.translate("Exports", str(_WHAT[what][1])) if what in _WHAT else ""


def what_icon(what: str) -> str:
    """Return its icon."""
    return _WHAT[what][2] if what in _WHAT else "file-text"


def format_name(kind: str) -> str:
    """Return the name of a kind of file."""
    return _FORMATS[kind][0] if kind in _FORMATS else kind


def format_words(kind: str) -> str:
    """Return what it is good for."""
    return QCoreApplication.translate("Exports", str(_FORMATS[kind][1])) if kind in _FORMATS else ""
