"""The one table of keys. Single letters live in the list and the review; text fields keep them for writing.

Never Alt+letter (menu mnemonics) and never Ctrl+Alt+letter (AltGr). Decisions on a review are chords.
"""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KeyContext = Literal["list", "anywhere", "composer", "review"]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyBinding:
    """One command and its keys.

    Attributes:
        id: "list.next"; the part before the dot is the context.
        keys: shortcuts in portable notation, the one to show first.
        text: English source of its name, translated in the context "Keys".
    """

    id: str
    keys: tuple[str, ...]
    text: str

    @property
    def context(self) -> str:
        """Where the keys work: "list", "anywhere", "composer" or "review"."""
        return self.id.partition(".")[0]

    def title(self) -> str:
        """The translated name."""
        return QCoreApplication.translate("Keys", self.text)


def _bind(binding: str, text: object, *keys: str) -> KeyBinding:
    return KeyBinding(id=binding, keys=keys, text=str(text))


TABLE: tuple[KeyBinding, ...] = (
    _bind("list.next", QT_TRANSLATE_NOOP("Keys", "Next"), "J"),
    _bind("list.previous", QT_TRANSLATE_NOOP("Keys", "Previous"), "K"),
    _bind("list.next_unread", QT_TRANSLATE_NOOP("Keys", "Next unread"), "N"),
    _bind("list.previous_unread", QT_TRANSLATE_NOOP("Keys", "Previous unread"), "P"),
    _bind("list.open", QT_TRANSLATE_NOOP("Keys", "Open"), "Return", "Enter"),
    _bind("list.back", QT_TRANSLATE_NOOP("Keys", "Back"), "Esc"),
    _bind("list.select", QT_TRANSLATE_NOOP("Keys", "Select"), "X"),
    _bind("list.extend_down", QT_TRANSLATE_NOOP("Keys", "Extend the selection down"), "Shift+J"),
    _bind("list.extend_up", QT_TRANSLATE_NOOP("Keys", "Extend the selection up"), "Shift+K"),
    _bind("list.reply", QT_TRANSLATE_NOOP("Keys", "Reply"), "R"),
    _bind("list.done", QT_TRANSLATE_NOOP("Keys", "Done"), "E"),
    _bind("list.snooze", QT_TRANSLATE_NOOP("Keys", "Snooze"), "H"),
    _bind("list.assign", QT_TRANSLATE_NOOP("Keys", "Assign"), "A"),
    _bind("list.label", QT_TRANSLATE_NOOP("Keys", "Label"), "L"),
    _bind("list.star", QT_TRANSLATE_NOOP("Keys", "Star"), "S"),
    _bind("list.unread", QT_TRANSLATE_NOOP("Keys", "Mark as unread"), "U"),
    _bind("list.mute", QT_TRANSLATE_NOOP("Keys", "Mute"), "M"),
    _bind("list.undo", QT_TRANSLATE_NOOP("Keys", "Undo"), "Z", "Ctrl+Z"),
    _bind("list.label_1", QT_TRANSLATE_NOOP("Keys", "Quick label 1"), "1"),
    _bind("list.label_2", QT_TRANSLATE_NOOP("Keys", "Quick label 2"), "2"),
    _bind("list.label_3", QT_TRANSLATE_NOOP("Keys", "Quick label 3"), "3"),
    _bind("list.label_4", QT_TRANSLATE_NOOP("Keys", "Quick label 4"), "4"),
    _bind("list.label_5", QT_TRANSLATE_NOOP("Keys", "Quick label 5"), "5"),
    _bind("list.label_6", QT_TRANSLATE_NOOP("Keys", "Quick label 6"), "6"),
    _bind("list.label_7", QT_TRANSLATE_NOOP("Keys", "Quick label 7"), "7"),
    _bind("list.label_8", QT_TRANSLATE_NOOP("Keys", "Quick label 8"), "8"),
    _bind("list.label_9", QT_TRANSLATE_NOOP("Keys", "Quick label 9"), "9"),
    _bind("anywhere.commands", QT_TRANSLATE_NOOP("Keys", "Commands"), "Ctrl+K"),
    _bind("anywhere.search", QT_TRANSLATE_NOOP("Keys", "Search"), "/", "Ctrl+Shift+F"),
    _bind("anywhere.find_here", QT_TRANSLATE_NOOP("Keys", "Find here"), "Ctrl+F"),
    _bind("anywhere.new_draft", QT_TRANSLATE_NOOP("Keys", "New draft"), "Ctrl+N"),
    _bind("anywhere.screen_1", QT_TRANSLATE_NOOP("Keys", "Inbox"), "Ctrl+1"),
    _bind("anywhere.screen_2", QT_TRANSLATE_NOOP("Keys", "Approvals"), "Ctrl+2"),
    _bind("anywhere.screen_3", QT_TRANSLATE_NOOP("Keys", "Drafts"), "Ctrl+3"),
    _bind("anywhere.screen_4", QT_TRANSLATE_NOOP("Keys", "Publications"), "Ctrl+4"),
    _bind("anywhere.screen_9", QT_TRANSLATE_NOOP("Keys", "Exports"), "Ctrl+9"),
    _bind("anywhere.next_pane", QT_TRANSLATE_NOOP("Keys", "Next pane"), "F6"),
    _bind("anywhere.previous_pane", QT_TRANSLATE_NOOP("Keys", "Previous pane"), "Shift+F6"),
    _bind("anywhere.collect", QT_TRANSLATE_NOOP("Keys", "Collect now"), "F5"),
    _bind("anywhere.keys", QT_TRANSLATE_NOOP("Keys", "This sheet"), "?", "F1"),
    _bind("anywhere.quit", QT_TRANSLATE_NOOP("Keys", "Quit"), "Ctrl+Q"),
    _bind("anywhere.stop", QT_TRANSLATE_NOOP("Keys", "Stop all publishing"), "Ctrl+Shift+H"),
    _bind("composer.send", QT_TRANSLATE_NOOP("Keys", "Send, or send for sign-off"), "Ctrl+Return", "Ctrl+Enter"),
    _bind("composer.send_done", QT_TRANSLATE_NOOP("Keys", "And mark as done"), "Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    _bind("composer.mode", QT_TRANSLATE_NOOP("Keys", "Answer or internal note"), "Ctrl+Shift+M"),
    _bind("review.next", QT_TRANSLATE_NOOP("Keys", "Next"), "J"),
    _bind("review.previous", QT_TRANSLATE_NOOP("Keys", "Previous"), "K"),
    _bind("review.diff", QT_TRANSLATE_NOOP("Keys", "What changed"), "D"),
    _bind("review.comment", QT_TRANSLATE_NOOP("Keys", "Comment on a range"), "C"),
    _bind("review.approve", QT_TRANSLATE_NOOP("Keys", "Approve"), "Ctrl+Shift+A"),
    _bind("review.request_changes", QT_TRANSLATE_NOOP("Keys", "Request changes"), "Ctrl+Shift+R"),
    _bind("review.object", QT_TRANSLATE_NOOP("Keys", "Object"), "Ctrl+Shift+O"),
)


def binding(command: str) -> KeyBinding:
    """The binding of a command.

    Raises:
        KeyError: the table has no such command.
    """
    for entry in TABLE:
        if entry.id == command:
            return entry
    raise KeyError(command)


def conflicts(table: tuple[KeyBinding, ...] = TABLE) -> list[tuple[str, str, str]]:
    """Pairs of commands that want the same key in the same place: (first id, second id, key).

    "anywhere" meets every other context; list, composer and review never have the keyboard at the same time.
    """
    found = []
    for index, first in enumerate(table):
        for second in table[index + 1 :]:
            meet = first.context == second.context or "anywhere" in (first.context, second.context)
            found += [(first.id, second.id, key) for key in first.keys if meet and key in second.keys]
    return found


def is_single_letter(keys: str) -> bool:
    """Whether a shortcut is one printable key, with or without Shift: those can be switched off."""
    return len(keys.removeprefix("Shift+")) == 1
