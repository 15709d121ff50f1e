"""Sentences for the vault, its keyring and passphrases, and for signing keys."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "vault.open": QT_TRANSLATE_NOOP("Reasons", "Passwords and keys are open and guarded."),
    "vault.passphrase_short": QT_TRANSLATE_NOOP("Reasons", "A passphrase needs at least {minimum} characters."),
    "key.unknown": QT_TRANSLATE_NOOP("Reasons", "The signing key is not at this workstation."),
    "key.locked": QT_TRANSLATE_NOOP("Reasons", "Five minutes are over: type your passphrase again to sign."),
    "key.passphrase_needed": QT_TRANSLATE_NOOP("Reasons", "This key needs its passphrase."),
    "key.passphrase_wrong": QT_TRANSLATE_NOOP("Reasons", "That is not the passphrase of this key. Nothing was signed."),
    "key.passphrase_short": QT_TRANSLATE_NOOP("Reasons", "Your own passphrase needs at least {minimum} characters."),
}
PROBLEMS: dict[str, tuple[object, object, object]] = {
    "vault.keyring_absent": (
        QT_TRANSLATE_NOOP("Reasons", "No system keyring answers on this computer."),
        QT_TRANSLATE_NOOP("Reasons", "Reading goes on. What is stored stays locked and safe."),
        QT_TRANSLATE_NOOP("Reasons", "Start the keyring of your desktop, or open the workspace with its passphrase."),
    ),
    "vault.keyring_locked": (
        QT_TRANSLATE_NOOP("Reasons", "The system keyring is locked."),
        QT_TRANSLATE_NOOP("Reasons", "Reading and drafting go on; nothing is lost."),
        QT_TRANSLATE_NOOP("Reasons", "Unlock the keyring, then try again."),
    ),
    "vault.keyring_failed": (
        (
            QT_TRANSLATE_NOOP("Reasons", "The system keyring answered with an error ({cause})."),
            QT_TRANSLATE_NOOP("Reasons", "The system keyring answered with an error."),
        ),
        QT_TRANSLATE_NOOP("Reasons", "What is stored stays locked and safe."),
        QT_TRANSLATE_NOOP("Reasons", "Restart the keyring or the computer, then try again."),
    ),
    "vault.key_missing": (
        QT_TRANSLATE_NOOP(
            "Reasons",
            "The key of this workspace is not in this computer's keyring: it was made on another "
            "computer or by another user.",
        ),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was deleted; messages and drafts are still in it."),
        QT_TRANSLATE_NOOP(
            "Reasons", "Open it where it was made, or make a new workspace here and type the passwords again."
        ),
    ),
    "vault.passphrase_needed": (
        QT_TRANSLATE_NOOP("Reasons", "The passwords and keys of this workspace are guarded by a passphrase."),
        QT_TRANSLATE_NOOP("Reasons", "They stay locked until you type it."),
        QT_TRANSLATE_NOOP("Reasons", "Type the passphrase of the workspace."),
    ),
    "vault.passphrase_wrong": (
        QT_TRANSLATE_NOOP("Reasons", "That passphrase does not open this workspace."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing was changed, and you may try as often as you like."),
        QT_TRANSLATE_NOOP("Reasons", "Mind capital letters and the keyboard's language, and type it again."),
    ),
    "vault.file_damaged": (
        QT_TRANSLATE_NOOP("Reasons", "{file} of this workspace cannot be read."),
        QT_TRANSLATE_NOOP("Reasons", "It was left as it is; messages and drafts are untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Put the file back from a backup of the folder, then try again."),
    ),
    "vault.disk": (
        QT_TRANSLATE_NOOP("Reasons", "{file} could not be read or written."),
        QT_TRANSLATE_NOOP("Reasons", "What was there before is untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Is the disk full or read-only? Then try again."),
    ),
    "vault.secret_unreadable": (
        QT_TRANSLATE_NOOP("Reasons", "One stored password cannot be opened any more."),
        QT_TRANSLATE_NOOP("Reasons", "Everything else is safe."),
        QT_TRANSLATE_NOOP("Reasons", "Connect that channel again and type its password."),
    ),
    "vault.mark_unreadable": (
        QT_TRANSLATE_NOOP("Reasons", "The note of how far this computer had signed cannot be read."),
        QT_TRANSLATE_NOOP("Reasons", "Messages and drafts are untouched."),
        QT_TRANSLATE_NOOP("Reasons", "Look at the publications before you send anything: this may be an older copy."),
    ),
    "mark.goes_back": (
        QT_TRANSLATE_NOOP("Reasons", "The database is older than what this computer had already signed."),
        QT_TRANSLATE_NOOP("Reasons", "Nothing goes out by itself."),
        QT_TRANSLATE_NOOP("Reasons", "Was a backup restored? Look at each publication that asks."),
    ),
}
"""Code → what happened, what is safe, what to do."""
