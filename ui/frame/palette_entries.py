"""What the palette and the key sheet show: the live commands, grouped by where they act."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from ui.bridge.key_table import TABLE
from ui.bridge.shell import Screen
from ui.frame.command_registry import Registered
from ui.widgets.commands import Command
from ui.widgets.key_sheet import KeyGroup

_HIDDEN = frozenset({"anywhere.commands", "conversation.more", "list.open", "list.back"})
SEARCH = "search:"
SCREEN = "screen:"
VIEW = "view."


def palette_commands(registered: Sequence[Registered], screens: Sequence[Screen], typed: str = "") -> list[Command]:
    """Return the commands as the palette lists them: here, go to, everywhere, and a search for what was typed."""
    translate = QCoreApplication.translate
    here = translate("Palette", "Here")
    go_to, everywhere = translate("Palette", "Go to"), translate("Palette", "Everywhere")
    shown = [item for item in registered if item.command not in _HIDDEN and item.action.text()]
    commands = [_command(item, here) for item in shown if _is_here(item)]
    commands += [_command(item, go_to) for item in shown if item.command.startswith(VIEW)]
    commands += [
        Command(
            id=f"{SCREEN}{screen.id}", text=screen.title(), group=go_to, keys=_screen_keys(screen), icon=screen.icon
        )
        for screen in screens
    ]
    commands += [
        _command(item, everywhere) for item in shown if item.command.startswith("anywhere.") and not _opens_screen(item)
    ]
    if typed.strip():
        words = translate("Palette", "Search messages for “{words}”").replace("{words}", typed.strip())
        commands.append(
            Command(id=f"{SEARCH}{typed.strip()}", text=words, group=everywhere, keys="/", icon="magnifying-glass")
        )
    return commands


def _is_here(item: Registered) -> bool:
    return not item.command.startswith(("anywhere.", VIEW)) and item.owner.isVisible()


def _opens_screen(item: Registered) -> bool:
    return item.command.startswith("anywhere.screen_")


def _screen_keys(screen: Screen) -> str:
    return f"Ctrl+{screen.number}" if screen.number else ""


def _command(item: Registered, group: str) -> Command:
    refusal = item.refusal()
    return Command(
        id=item.command,
        text=item.action.text().replace("&", ""),
        group=group,
        keys=_keys(item.action),
        icon=item.icon,
        enabled=not refusal and item.action.isEnabled(),
        reason=refusal,
    )


def _keys(action: QAction) -> str:
    shortcuts = action.shortcuts()
    return shortcuts[0].toString(QKeySequence.SequenceFormat.PortableText) if shortcuts else ""


def key_groups(registered: Sequence[Registered], owner: QObject) -> list[KeyGroup]:
    """Return the groups of the key sheet: the live actions, and from the table those of screens not opened yet.

    Args:
        registered: every command there is now.
        owner: keeps the lines of the sheet alive.
    """
    translate = QCoreApplication.translate
    known = {item.command for item in registered}
    later = [entry for entry in TABLE if entry.id not in known]
    live = {entry.id: _line(entry.title(), [QKeySequence(key) for key in entry.keys], owner) for entry in later}
    live.update((item.command, item.action) for item in registered if item.action.shortcuts())
    everywhere = [command for command in live if command.startswith("anywhere.") and command != "anywhere.stop"]
    return [
        KeyGroup(title=translate("Palette", "In the list"), column=0, actions=_merged(live, "list.")),
        KeyGroup(
            title=translate("Palette", "Anywhere"),
            column=1,
            actions=_merged({command: live[command] for command in everywhere}, "anywhere."),
        ),
        KeyGroup(
            title=translate("Palette", "Crisis"),
            column=1,
            actions=_merged({command: action for command, action in live.items() if command == "anywhere.stop"}, ""),
            note=translate(
                "Palette", "Nothing goes out any more, not even what is signed. It asks for a reason and can be lifted."
            ),
        ),
        KeyGroup(
            title=translate("Palette", "Writing"),
            column=2,
            actions=_merged(live, "composer."),
            note=translate("Palette", "Esc leaves the field and keeps every word."),
        ),
        KeyGroup(
            title=translate("Palette", "Signing off"),
            column=2,
            actions=_merged(live, "review."),
            note=translate(
                "Palette", "Always a chord, never one letter. A signature is not undone; it is withdrawn by a new one."
            ),
        ),
    ]


def _pairs() -> tuple[tuple[str, str, str], ...]:
    """Commands that share a line of the sheet: (first, last, name of both)."""
    translate = QCoreApplication.translate
    return (
        ("list.next", "list.previous", translate("Palette", "Next, previous")),
        ("list.next_unread", "list.previous_unread", translate("Palette", "Next, previous unread")),
        ("list.extend_down", "list.extend_up", translate("Palette", "Extend the selection")),
        ("list.label_1", "list.label_9", translate("Palette", "Quick labels, the first nine")),
        ("anywhere.next_pane", "anywhere.previous_pane", translate("Palette", "Next, previous pane")),
        ("review.next", "review.previous", translate("Palette", "Next, previous")),
    )


def _merged(live: Mapping[str, QAction], context: str) -> tuple[QAction, ...]:
    """Return one line per command of a context, pairs on one line, every key read from the live action."""
    lines: list[QAction] = []
    covered: set[str] = set()
    for first, last, _ in _pairs():
        if first in live and last in live and first.startswith(context):
            covered |= {first, last}
    covered |= {command for command in live if command.startswith("list.label_")}
    for command, action in live.items():
        pair = next(((last, name) for first, last, name in _pairs() if first == command and last in live), None)
        if not command.startswith(context):
            continue
        if pair is not None:
            lines.append(_line(pair[1], [*action.shortcuts()[:1], *live[pair[0]].shortcuts()[:1]], action))
        elif command not in covered:
            lines.append(_line(action.text(), _different(action.shortcuts()), action))
    return tuple(lines)


def _different(keys: Sequence[QKeySequence]) -> list[QKeySequence]:
    """Return keys without those that look the same on the sheet: Return and Enter."""
    shown = [key.toString(QKeySequence.SequenceFormat.PortableText).replace("Enter", "Return") for key in keys]
    return [key for at, key in enumerate(keys) if shown[at] not in shown[:at]]


def _line(text: str, keys: Sequence[QKeySequence], owner: QObject) -> QAction:
    """An action for the sheet alone: it belongs to no widget, so its keys do nothing."""
    line = QAction(text, owner)
    line.setShortcuts(list(keys))
    return line
