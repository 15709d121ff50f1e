"""Sentences for checks of this computer, ids and the search."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    # Checks of this computer
    "sqlite_version": QT_TRANSLATE_NOOP("Reasons", "The database library is {version}."),
    "workspace_folder": QT_TRANSLATE_NOOP("Reasons", "The workspace lies in {path} and can be written to."),
    "disk_free": QT_TRANSLATE_NOOP("Reasons", "{bytes} are free on its disk."),
    "clock_now": QT_TRANSLATE_NOOP("Reasons", "The clock goes right: {now}."),
    "clock_behind": QT_TRANSLATE_NOOP(
        "Reasons",
        "The clock of this computer is behind: something here was signed at {newest}. Set the "
        "clock before anything goes out.",
    ),
    "qt_there": QT_TRANSLATE_NOOP("Reasons", "The window's library is installed."),
    "qt_missing": QT_TRANSLATE_NOOP(
        "Reasons", "The window's library (PySide6) is missing. Everything also works with atalayactl."
    ),
    "channels_fine": QT_TRANSLATE_NOOP("Reasons", "All channels answer ({count})."),
    "channels_need_you": QT_TRANSLATE_NOOP("Reasons", "These channels need you: {titles}. Look at Channels."),
    # Ids and lists
    "conversation_not_found": QT_TRANSLATE_NOOP("Reasons", "This conversation is not here any more."),
    "event_not_found": QT_TRANSLATE_NOOP("Reasons", "There is no such entry in the records."),
    "undo_forgotten": QT_TRANSLATE_NOOP("Reasons", "It is too late to undo this."),
    "id_too_short": QT_TRANSLATE_NOOP("Reasons", "An id needs at least {least} characters."),
    "id_not_unique": QT_TRANSLATE_NOOP("Reasons", "Several things begin with {prefix}. Give more of the id."),
    "prefix_ambiguous": QT_TRANSLATE_NOOP("Reasons", "Several drafts begin with {prefix}. Give more of the id."),
    "revision_damaged": QT_TRANSLATE_NOOP(
        "Reasons",
        "A kept revision of a draft cannot be read any more. Nothing of it goes out; restore the "
        "last backup to get it back.",
    ),
    "bad_cursor": QT_TRANSLATE_NOOP("Reasons", "The list changed meanwhile. It is read again from the beginning."),
    # Sorting
    "snooze_needs_future": QT_TRANSLATE_NOOP("Reasons", "Choose a time that is still to come."),
    "label_empty": QT_TRANSLATE_NOOP("Reasons", "A label needs a name."),
    "note_empty": QT_TRANSLATE_NOOP("Reasons", "There is nothing in the note yet."),
    # The search
    "query_too_long": QT_TRANSLATE_NOOP("Reasons", "The search is too long."),
    "query_unknown_operator": (
        QT_TRANSLATE_NOOP("Reasons", "There is no such word for searching. Did you mean {suggestion}?"),
        QT_TRANSLATE_NOOP("Reasons", "There is no such word for searching."),
    ),
    "query_unknown_value": (
        QT_TRANSLATE_NOOP("Reasons", "That cannot be searched for. Did you mean {suggestion}?"),
        QT_TRANSLATE_NOOP("Reasons", "That cannot be searched for."),
    ),
    "query_empty_value": (
        QT_TRANSLATE_NOOP("Reasons", "Something is missing after the colon, for example {suggestion}."),
        QT_TRANSLATE_NOOP("Reasons", "Something is missing after the colon."),
    ),
    "query_bad_date": (
        QT_TRANSLATE_NOOP("Reasons", "That is no date. Write it like {suggestion}."),
        QT_TRANSLATE_NOOP("Reasons", "That is no date."),
    ),
    "query_open_quote": QT_TRANSLATE_NOOP("Reasons", "A quotation mark is missing at the end."),
    "query_not_searchable": QT_TRANSLATE_NOOP("Reasons", "There is no letter or figure to search for."),
    "database_current": QT_TRANSLATE_NOOP("Reasons", "Nothing was put back from a copy."),
    "database_not_compared": QT_TRANSLATE_NOOP(
        "Reasons", "Not compared with what was signed, because the vault is closed."
    ),
}
