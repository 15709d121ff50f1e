"""What the palette and the key sheet show: the live commands, grouped by where they act."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from ui.bridge.shell import Screen
from ui.frame.command_registry import Registered
from ui.widgets.commands import Command
from ui.widgets.key_sheet import KeyGroup

_HIDDEN = frozenset({"anywhere.commands", "conversation.more", "list.open", "list.back"})
SEARCH = "search:"
SCREEN = "screen:"


def palette_commands(registered: Sequence[Registered], screens: Sequence[Screen], typed: str = "") -> list[Command]:
    """Return the commands as the palette lists them: here, go to, everywhere, and a search for what was typed."""
    translate = QCoreApplication.translate
    here = translate("Palette", "Here")
    go_to, everywhere = translate("Palette", "Go to"), translate("Palette", "Everywhere")
    shown = [item for item in registered if item.command not in _HIDDEN and item.action.text()]
    commands = [_command(item, here) for item in shown if _is_here(item)]
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
    return not item.command.startswith("anywhere.") and item.owner.isVisible()


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


def key_groups(registered: Sequence[Registered]) -> list[KeyGroup]:
    """Return the groups of the key sheet from the actions that are there now."""
    translate = QCoreApplication.translate
    by_context: dict[str, list[QAction]] = {}
    for item in registered:
        by_context.setdefault(item.command.partition(".")[0], []).append(item.action)
    everywhere = [action for action in by_context.get("anywhere", []) if action.objectName() != "anywhere.stop"]
    stop = [action for action in by_context.get("anywhere", []) if action.objectName() == "anywhere.stop"]
    return [
        KeyGroup(title=translate("Palette", "In the list"), column=0, actions=tuple(by_context.get("list", []))),
        KeyGroup(title=translate("Palette", "Anywhere"), column=1, actions=tuple(everywhere)),
        KeyGroup(
            title=translate("Palette", "Crisis"),
            column=1,
            actions=tuple(stop),
            note=translate(
                "Palette", "Nothing goes out any more, not even what is signed. It asks for a reason and can be lifted."
            ),
        ),
        KeyGroup(
            title=translate("Palette", "Writing"),
            column=2,
            actions=tuple(by_context.get("composer", [])),
            note=translate("Palette", "Esc leaves the field and keeps every word."),
        ),
        KeyGroup(
            title=translate("Palette", "Signing off"),
            column=2,
            actions=tuple(by_context.get("review", [])),
            note=translate(
                "Palette", "Always a chord, never one letter. A signature is not undone; it is withdrawn by a new one."
            ),
        ),
    ]
