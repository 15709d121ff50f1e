"""The menus: the same live commands as everywhere, under the words where people look for them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.bridge.shell import Commands, Screen, Shell

_CONVERSATION = (
    "list.reply", "conversation.note", "", "list.done", "list.snooze", "list.assign", "conversation.assign_me",
    "list.label", "", "list.star", "list.unread", "list.mute", "conversation.take_up", "", "list.undo",
)  # fmt: skip
_REVIEW = ("review.approve", "review.request_changes", "review.object", "", "review.diff", "review.comment")


def build_menus(bar: QMenuBar, commands: Commands, screens: Sequence[Screen], shell: Shell) -> None:
    """Fill the menu bar. Menus are filled when they open, because screens add their commands when first shown."""
    translate = QCoreApplication.translate
    _fill_on_opening(bar.addMenu(translate("Menus", "&File")), commands, ("window.person", "", "anywhere.quit"))
    edit = bar.addMenu(translate("Menus", "&Edit"))
    _fill_on_opening(edit, commands, ("list.undo", "", "anywhere.search", "anywhere.find_here"))
    view = bar.addMenu(translate("Menus", "&View"))
    for screen in screens:
        entry = view.addAction(screen.title())
        entry.triggered.connect(lambda _checked=False, wanted=screen.id: shell.open_screen(wanted))
        if screen.number:
            entry.setText(f"{screen.title()}\tCtrl+{screen.number}")
    _fill_on_opening(bar.addMenu(translate("Menus", "&Conversation")), commands, _CONVERSATION)
    _fill_on_opening(bar.addMenu(translate("Menus", "&Review")), commands, _REVIEW)
    _fill_on_opening(
        bar.addMenu(translate("Menus", "C&hannels")), commands, ("anywhere.collect", "channels.add", "channels.import")
    )
    _fill_on_opening(bar.addMenu(translate("Menus", "&Help")), commands, ("anywhere.keys", "anywhere.commands"))


def _fill_on_opening(menu: QMenu, commands: Commands, wanted: Sequence[str]) -> None:
    def fill() -> None:
        menu.clear()
        for command in wanted:
            action = commands.action(command) if command else None
            if not command:
                menu.addSeparator()
            elif action is not None:
                menu.addAction(action)
        if menu.isEmpty():
            nothing = menu.addAction(QCoreApplication.translate("Menus", "Nothing to do here"))
            nothing.setEnabled(False)

    menu.aboutToShow.connect(fill)
