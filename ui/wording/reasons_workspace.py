"""Sentences for a workspace that cannot be opened or written, and for its copies."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

PROBLEMS: dict[str, tuple[object, object, object]] = {
    "sqlite_affected": (
        QT_TRANSLATE_NOOP("Reasons", "This computer's database library ({version}) has a fault that can damage files."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was opened or changed."),
        QT_TRANSLATE_NOOP(
            "Reasons",
            "Install Atalaya again with its own library ({needed} or newer): python3 packaging/bootstrap.py setup.",
        ),
    ),
    "workspace_missing": (
        QT_TRANSLATE_NOOP("Reasons", "There is no workspace in {path}."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Reasons", "Is the drive connected? Choose another folder, or create a workspace."),
    ),
    "workspace_on_network_share": (
        QT_TRANSLATE_NOOP("Reasons", "{path} lies on a network drive ({file_system})."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was opened or changed: databases get damaged on network drives."),
        QT_TRANSLATE_NOOP("Reasons", "Choose a folder on this computer. To share results, export them to the drive."),
    ),
    "workspace_read_only": (
        QT_TRANSLATE_NOOP("Reasons", "{path} cannot be written to."),
        QT_TRANSLATE_NOOP("Reasons", "What is stored there is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Free the folder for writing, or choose one where you may write."),
    ),
    "workspace_in_use": (
        (
            QT_TRANSLATE_NOOP("Reasons", "This workspace is already open in {holder} (since {since}, process {pid})."),
            QT_TRANSLATE_NOOP("Reasons", "This workspace is already open in another program."),
        ),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was changed; that program keeps working."),
        QT_TRANSLATE_NOOP("Reasons", "Use that window, or close it and try again."),
    ),
    "workspace_damaged": (
        QT_TRANSLATE_NOOP("Reasons", "The database of this workspace is damaged."),
        QT_TRANSLATE_NOOP("Reasons", "It was not changed; nothing was thrown away."),
        (
            QT_TRANSLATE_NOOP("Reasons", "Restore the last copy, {last_backup}. The damaged file is kept beside it."),
            QT_TRANSLATE_NOOP(
                "Reasons",
                "There is no copy in the folder: put the file in a safe place before anybody tries to mend it.",
            ),
        ),
    ),
    "workspace_newer": (
        QT_TRANSLATE_NOOP("Reasons", "This workspace was written by a newer version of Atalaya."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Reasons", "Update Atalaya on this computer, then open it again."),
    ),
    "disk_full": (
        QT_TRANSLATE_NOOP("Reasons", "The disk is full."),
        QT_TRANSLATE_NOOP("Reasons", "What was stored before is safe; only this last step was not stored."),
        QT_TRANSLATE_NOOP("Reasons", "Free some space, then do it again."),
    ),
    "workspace_disk_failed": (
        QT_TRANSLATE_NOOP("Reasons", "The disk reports an error ({detail})."),
        QT_TRANSLATE_NOOP("Reasons", "What was stored before is safe as far as the disk gives it back."),
        QT_TRANSLATE_NOOP("Reasons", "Copy your backups to another disk soon, then try again."),
    ),
    "workspace_unreachable": (
        QT_TRANSLATE_NOOP("Reasons", "The database in {path} cannot be reached."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Reasons", "Is the drive connected, and was the folder moved? Then try again."),
    ),
    "workspace_busy": (
        QT_TRANSLATE_NOOP("Reasons", "Another program holds the database."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was lost; this step was not stored."),
        QT_TRANSLATE_NOOP("Reasons", "Close the other program, or wait a moment and do it again."),
    ),
    "workspace_exists": (
        QT_TRANSLATE_NOOP("Reasons", "There is a workspace in {path} already."),
        QT_TRANSLATE_NOOP("Reasons", "It was not touched."),
        QT_TRANSLATE_NOOP("Reasons", "Open it, or choose an empty folder."),
    ),
    "backup_damaged": (
        QT_TRANSLATE_NOOP("Reasons", "The copy did not pass its check and was thrown away ({detail})."),
        QT_TRANSLATE_NOOP("Reasons", "The workspace itself goes on; older copies are still there."),
        QT_TRANSLATE_NOOP("Reasons", "Check the disk, then make a copy again."),
    ),
    "storage_closed": (
        QT_TRANSLATE_NOOP("Reasons", "The workspace is closed."),
        QT_TRANSLATE_NOOP("Reasons", "Everything stored is safe."),
        QT_TRANSLATE_NOOP("Reasons", "Open it again."),
    ),
    "storage_opened_for_reading": (
        QT_TRANSLATE_NOOP("Reasons", "This workspace was opened for reading only."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Reasons", "Open it for writing to do this."),
    ),
    "restored": (
        QT_TRANSLATE_NOOP("Reasons", "This workspace was restored from a backup."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing goes out by itself until somebody has looked."),
        QT_TRANSLATE_NOOP("Reasons", "Look at each publication that asks: is it there or not?"),
    ),
    "workspace_restored": (
        QT_TRANSLATE_NOOP(
            "Reasons", "This workspace was put back from a copy: it is older than what this computer already did."
        ),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was sent, and nothing is sent before it is settled."),
        QT_TRANSLATE_NOOP("Reasons", "Settle it: new keys are made, and everything that may have gone out asks you."),
    ),
    "restore_without_vault": (
        QT_TRANSLATE_NOOP(
            "Reasons", "The file vault.key is missing in {path}, so the secrets of the copy cannot be opened."
        ),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Reasons", "Put vault.key back beside the database, then restore again."),
    ),
    "backup_without_team": (
        QT_TRANSLATE_NOOP("Reasons", "{path} holds no team yet: there is nothing to go on from."),
        QT_TRANSLATE_NOOP("Reasons", "The workspace is as it was."),
        QT_TRANSLATE_NOOP("Reasons", "Choose another copy."),
    ),
    "backup_of_other_workspace": (
        QT_TRANSLATE_NOOP("Reasons", "{path} is no copy of this workspace."),
        QT_TRANSLATE_NOOP("Reasons", "The workspace is as it was."),
        QT_TRANSLATE_NOOP("Reasons", "Restore it where it was made, or choose another copy."),
    ),
    "backup_missing": (
        QT_TRANSLATE_NOOP("Reasons", "There is no copy {path}."),
        QT_TRANSLATE_NOOP("Reasons", "The workspace is as it was."),
        QT_TRANSLATE_NOOP("Reasons", "Choose another copy."),
    ),
    "workspace_unfinished": (
        QT_TRANSLATE_NOOP("Reasons", "Making the workspace in {path} was interrupted."),
        QT_TRANSLATE_NOOP("Reasons", "There was nothing in it yet; nothing is lost."),
        QT_TRANSLATE_NOOP("Reasons", "Create it again: choose the same folder, or another one."),
    ),
}
"""Code → what happened, what is safe, what to do."""
