"""Sentences for exports and the drives they go to."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "export_cancelled": QT_TRANSLATE_NOOP("Reasons", "Cancelled: nothing was left in the folder."),
    "query_not_understood": QT_TRANSLATE_NOOP("Reasons", "The search is not understood (from character {start})."),
    "query_not_for_this_export": QT_TRANSLATE_NOOP(
        "Reasons", "Only messages and conversations can be searched before they are exported."
    ),
}
PROBLEMS: dict[str, tuple[object, object, object]] = {
    "export.folder_missing": (
        QT_TRANSLATE_NOOP("Reasons", "The folder {folder} is not there."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Is the drive connected? Connect it, or choose another folder."),
    ),
    "export.not_a_folder": (
        QT_TRANSLATE_NOOP("Reasons", "{folder} is no folder."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Choose a folder."),
    ),
    "export.folder_is_link": (
        QT_TRANSLATE_NOOP("Reasons", "{folder} only points to another folder ({target})."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Choose the real folder."),
    ),
    "export.drive_full": (
        QT_TRANSLATE_NOOP("Reasons", "The drive is full."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Free some space there, or choose another folder."),
    ),
    "export.drive_read_only": (
        QT_TRANSLATE_NOOP("Reasons", "The drive can only be read."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Choose a folder where you may write."),
    ),
    "export.drive_gone": (
        QT_TRANSLATE_NOOP("Reasons", "The drive went away while it was being written to."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Connect it again and export once more."),
    ),
    "export.drive_changed": (
        QT_TRANSLATE_NOOP("Reasons", "Another drive or folder stands in the place of {folder} now."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Look at what is connected there, then choose the folder again."),
    ),
    "export.drive_refused": (
        QT_TRANSLATE_NOOP("Reasons", "You may not write in {folder}."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Ask who runs the drive, or choose another folder."),
    ),
    "export.drive_busy": (
        QT_TRANSLATE_NOOP("Reasons", "Another program holds a file in {folder}."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Close it there and export once more."),
    ),
    "export.name_too_long": (
        QT_TRANSLATE_NOOP("Reasons", "The path of {folder} is too long for this drive."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Choose a folder with a shorter path."),
    ),
    "export.read_back_differs": (
        QT_TRANSLATE_NOOP("Reasons", "The drive did not keep what was written to it."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Do not trust this drive: choose another one."),
    ),
    "export.drive_failed": (
        QT_TRANSLATE_NOOP("Reasons", "The drive reports an error ({errno})."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Check the drive, or choose another folder."),
    ),
    "export.scratch_full": (
        QT_TRANSLATE_NOOP("Reasons", "This computer has no room for the temporary file."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Free some space on this computer and export once more."),
    ),
    "export.scratch_failed": (
        QT_TRANSLATE_NOOP("Reasons", "The temporary file could not be written on this computer ({errno})."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing unfinished stands in the folder; the workspace is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Check this computer's disk and export once more."),
    ),
    "export_note_failed": (
        QT_TRANSLATE_NOOP("Reasons", "The export is complete, but its entry for the records could not be kept."),
        QT_TRANSLATE_NOOP("Reasons", "The files in the folder are whole."),
        QT_TRANSLATE_NOOP("Reasons", "Export again, so that the records say so."),
    ),
}
"""Code → what happened, what is safe, what to do."""
