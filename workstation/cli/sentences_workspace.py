"""Sentences about the workspace, its disk, the vault, the keys and exports."""

from typing import Final

_OPENING: Final = {
    "sqlite_affected": "This computer's SQLite {version} can lose what was saved. Nothing was touched. "
    "Install the pysqlite3 package (SQLite {needed} or newer).",
    "workspace_missing": "There is no workspace in {path}. Make one with `atalayactl init`, or name another folder "
    "with --workspace.",
    "workspace_exists": "There is a workspace in {path} already; it was not touched. Name another folder with "
    "--workspace.",
    "workspace_unfinished": "Making the workspace in {path} was interrupted; nothing was in it yet. Run "
    "`atalayactl init` again: it begins anew.",
    "workspace_on_network_share": "{path} lies on a network share ({file_system}), where databases break. Nothing was "
    "made or changed. Choose a folder on this computer; share by export.",
    "workspace_read_only": "{path} cannot be written to. Nothing was changed. Check the rights of the folder and of "
    "the drive. {detail}",
    "workspace_in_use": "The workspace is open in another program ({holder}, process {pid}, since {since}). Nothing "
    "was changed. Close it there, or use a command that only reads.",
    "workspace_damaged": "The database in {path} is damaged ({detail}) and was left as it is. Go back to the last "
    "backup with `atalayactl restore FILE`. Last backup: {last_backup}",
    "workspace_restored": "The database in {path} is older than what this workstation already did: it was put back "
    "from a copy. Nothing was sent and nothing is sent before it is settled. Run `atalayactl restore FILE` with the "
    "copy you want to go on from, for example {file}",
    "workspace_newer": "The workspace was written by a newer Atalaya ({unknown}) and was not touched. Update this "
    "program.",
    "workspace_disk_failed": "The disk under {path} reports an error: {detail}. What was saved before is as it was. "
    "Check the disk before going on.",
    "workspace_unreachable": "The database in {path} cannot be opened: {detail}. Was the folder moved or the drive "
    "unplugged?",
    "workspace_busy": "Another program holds the database in {path}. Nothing of this step was stored; try again.",
    "disk_full": "The disk is full ({path}). Nothing of this step was stored, what was stored before is safe. Make "
    "room and try again. {detail}",
    "storage_closed": "The workspace was closed already. Nothing of this step was stored.",
    "storage_opened_for_reading": "The workspace in {path} is open for reading only. Nothing was changed.",
}
_BACKUPS: Final = {
    "backup_damaged": "The copy {path} is damaged ({detail}) and is not used. The workspace is as it was; take "
    "another backup.",
    "backup_missing": "There is no backup {path}. The workspace is as it was.",
    "backup_of_other_workspace": "{path} is not a backup of this workspace: its keys are not sealed by this vault. "
    "The workspace is as it was. Restore it where it was made.",
    "backup_without_team": "{path} holds no team yet, so there is nothing to go on from. The workspace is as it was.",
    "restore_without_vault": "In {path} there is no vault.key, so the secrets of the backup cannot be opened. Nothing "
    "was changed. Put vault.key back beside the database first.",
}
_VAULT: Final = {
    "vault.open": "The vault is open: keys and passwords can be used.",
    "vault.keyring_absent": "No system keyring answers on this computer. Reading goes on. Start the keyring, or give "
    "--passphrase-file.",
    "vault.keyring_locked": "The system keyring is locked. Reading and writing drafts goes on. Unlock it and try "
    "again.",
    "vault.keyring_failed": "The system keyring answered an error ({cause}). Nothing was lost; try again.",
    "vault.key_missing": "This keyring does not hold this workspace's key: the folder comes from another computer or "
    "user. Nothing was deleted. Open it where it was made.",
    "vault.passphrase_needed": "The secrets of this workspace are guarded by a passphrase. Nothing was changed. Give "
    "it with --passphrase-file FILE (before the command) or $ATALAYA_PASSPHRASE_FILE.",
    "vault.passphrase_wrong": "That passphrase does not open this workspace. Nothing was changed. Check the file "
    "given with --passphrase-file or $ATALAYA_PASSPHRASE_FILE.",
    "vault.passphrase_short": "A passphrase needs at least {minimum} characters. Nothing was made.",
    "vault.file_damaged": "{file} cannot be read and was left as it is. Put it back from a copy of the workspace "
    "folder.",
    "vault.disk": "{file} could not be written or read (error {errno}). What was there before is untouched.",
    "vault.secret_unreadable": "One stored secret ({name}) cannot be opened. The others are safe. Enter it again.",
    "vault.mark_unreadable": "The note of how far this workstation had come cannot be read. Nothing was changed; put "
    "vault.marks back from a copy of the folder.",
}
_KEYS: Final = {
    "key.unknown": "This signing key is not kept on this computer ({keyid}). Nothing was signed.",
    "key.locked": "The key was locked again after 5 minutes. Nothing was signed. Give the passphrase again.",
    "key.passphrase_needed": "This key needs its person's passphrase. Nothing was signed. Give --as PERSON and "
    "--passphrase-file FILE.",
    "key.passphrase_wrong": "That is not the passphrase of this key. Nothing was signed.",
    "key.passphrase_short": "A passphrase needs at least {minimum} characters. Nothing was made.",
    "mark.goes_back": "The database is older than what this workstation had already signed ({subject}: {given} after "
    "{kept}). Nothing was signed. Run `atalayactl restore FILE`.",
    "database_behind_mark": "The database is older than what this workstation already did ({subject}: {here}, was "
    "{kept}).",
}
_EXPORTS: Final = {
    "export.folder_missing": "There is no folder {folder}. Is the drive connected? The workspace is untouched.",
    "export.not_a_folder": "{folder} is not a folder. Choose an existing folder; the workspace is untouched.",
    "export.folder_is_link": "{folder} is a link to {target}. Give the real folder; the workspace is untouched.",
    "export.drive_full": "The drive of {folder} is full. No half file was left there. Make room and export again.",
    "export.drive_read_only": "The drive of {folder} is read-only. Nothing was written; the workspace is untouched.",
    "export.drive_gone": "The drive of {folder} went away. Nothing unfinished stands under a final name. Connect it "
    "and export again.",
    "export.drive_changed": "Another drive or folder stands at {folder} now. Nothing more was written there. Check "
    "what is connected and export again.",
    "export.drive_refused": "Writing to {folder} was refused. Nothing was left there. Check your rights on it.",
    "export.drive_busy": "Another program holds {file} in {folder}. Nothing unfinished was left. Try again.",
    "export.name_too_long": "The path {folder} is too long for its drive. Nothing was written. Choose a shorter one.",
    "export.read_back_differs": "The drive did not keep {file} as it was written. It was removed; the workspace is "
    "untouched. Export to another drive.",
    "export.drive_failed": "The drive of {folder} reports error {errno}. Nothing unfinished was left. Try again.",
    "export.scratch_full": "This computer's temporary folder is full. Nothing was written to {folder}.",
    "export.scratch_failed": "This computer's temporary folder reports error {errno}. Nothing was written to {folder}.",
    "export_cancelled": "The export was ended. Nothing of it was left in the folder.",
    "export_note_failed": "The export is complete, but its note for the journal could not be left in {path}: {why}.",
    "query_not_for_this_export": "Only messages and conversations can be chosen by --query. Nothing was written.",
}
_COMMAND_LINE: Final = {
    "file_unreadable": "{path} cannot be read: {why}. Nothing was changed.",
    "file_unwritable": "{path} cannot be written: {why}. The workspace is as it was.",
    "not_here": "There is no {what} {id}. Nothing was changed.",
    "ambiguous": "More than one {what} begins with {id}. Nothing was changed; give more characters.",
    "internal": "This is a bug of Atalaya. Nothing that was saved is lost.",
}
_DOCTOR: Final = {
    "sqlite_version": "SQLite {version}",
    "workspace_folder": "{path}",
    "disk_free": "{bytes} bytes free",
    "clock_now": "{now}",
    "clock_behind": "The clock says {now}, but something was signed at {newest}. Set the clock of this computer.",
    "qt_there": "the window can be opened",
    "qt_missing": "PySide6 is not installed: only atalayactl works here. Install PySide6-Essentials for the window.",
    "channels_fine": "{count} connected, none needs you",
    "channels_need_you": "These channels need you: {titles}. See `atalayactl channel list`.",
    "database_not_compared": "not compared with its marks, because the vault is closed",
    "database_current": "nothing was put back from a copy",
}

SENTENCES: Final = {**_OPENING, **_BACKUPS, **_VAULT, **_KEYS, **_EXPORTS, **_COMMAND_LINE, **_DOCTOR}
