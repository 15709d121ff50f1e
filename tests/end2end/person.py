"""Somebody who works at the desk: sees what is shown, presses keys, clicks, types, and takes pictures on the way.

A person finds things by what stands on them, never by an attribute of the program.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from ui.application import Application
from ui.main_window import MainWindow
from ui.widgets.buttons import ActionButton

PATIENCE = 40.0
"""Seconds until a condition counts as never coming true: a limit for hanging tests, not a measure."""
_SHORT_MS = 1_000
W = TypeVar("W", bound=QWidget)


class Unseen(AssertionError):
    """What was looked for is not on the screen."""


class Person:
    """Drives the application's windows.

    Args:
        desk: the application.
        doors: where it got its workspace.
        running: the application's run.
        pictures: folder the pictures go to.
    """

    def __init__(self, desk: Application, doors: Any, running: "asyncio.Task[int]", pictures: Path) -> None:
        self.desk, self.doors, self._running, self._pictures = desk, doors, running, pictures
        self._taken = 0

    # Seeing

    @property
    def windows(self) -> list[QWidget]:
        """What is open, the window that has the keyboard last."""
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        return sorted(shown, key=lambda window: (isinstance(window, QMenu), window.isModal(), window.isActiveWindow()))

    @property
    def window(self) -> QWidget:
        """The window on top."""
        if not self.windows:
            raise Unseen("no window")
        return self.windows[-1]

    @property
    def main(self) -> MainWindow:
        """The window of the desk."""
        return next(window for window in self.windows if isinstance(window, MainWindow))

    def all(self, kind: type[W]) -> list[W]:
        """Return every widget of a kind that can be seen in the window on top."""
        return [widget for widget in self.window.findChildren(kind) if widget.isVisible()]

    def button(self, words: str) -> QAbstractButton:
        """Return the button with these words on it, or with this name."""
        found = [button for button in self.all(QAbstractButton) if words in _names(button)]
        if not found:
            shown = sorted({name for button in self.all(QAbstractButton) for name in _names(button) if name})
            raise Unseen(f"no button {words!r} among {shown}")
        return found[0]

    def has_button(self, words: str) -> bool:
        """Tell whether there is such a button."""
        return any(words in _names(button) for button in self.all(QAbstractButton))

    def field(self, name: str, which: int = 0) -> QWidget:
        """Return the field with this name, or the `which`-th of several."""
        kinds = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)
        fields = [field for kind in kinds for field in self.all(kind)]
        found = [field for field in fields if name in _field_names(field)]
        if len(found) <= which:
            raise Unseen(f"no field {name!r} among {[_field_names(field) for field in fields]}")
        return found[which]

    def reads(self, words: str) -> bool:
        """Tell whether these words stand somewhere in the window on top."""
        return any(words in text for text in self.texts())

    def texts(self) -> list[str]:
        """Return every text of the window on top that is shown by a widget of its own."""
        found = [label.text() for label in self.all(QLabel)]
        found += [name for button in self.all(QAbstractButton) for name in _names(button)]
        found += [view.toPlainText() for view in (*self.all(QTextEdit), *self.all(QPlainTextEdit))]
        return [text.replace("\u2068", "").replace("\u2069", "") for text in found if text]

    # Waiting

    async def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the loop turn until the condition holds."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not _holds(condition):
                    if self._running.done():
                        raise Unseen(f"the application ended with {self._running.result()}")
                    await asyncio.sleep(0.005)
        except TimeoutError as error:
            self.picture("never-came")
            raise Unseen(f"{what or 'it'} never came; shown: {self.texts()}") from error

    async def sees(self, words: str) -> None:
        """Wait until these words stand in the window on top."""
        await self.until(lambda: self.reads(words), repr(words))

    async def settled(self) -> None:
        """Wait until nothing the window started runs and no short delay is pending."""
        await self.until(lambda: not self.desk._runner._tasks and not self._pending(), "rest")
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _pending(self) -> bool:
        return any(
            timer.isActive() and timer.isSingleShot() and timer.interval() < _SHORT_MS
            for window in self.windows
            for timer in window.findChildren(QTimer)
        )

    # Doing

    async def press(self, *keys: str) -> None:
        """Press keys ("J", "Ctrl+K") one after another where the keyboard is."""
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(await self._keyboard(), combination.key(), combination.keyboardModifiers())
            await self._go_on()

    async def write(self, text: str) -> None:
        """Type text where the keyboard is."""
        for letter in text:
            target = await self._keyboard()
            if letter.isascii():
                QTest.keyClick(target, letter)
                continue
            # QTest knows no other letters.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, event)
        await self._go_on()

    async def fill(self, name: str, text: str, which: int = 0) -> None:
        """Click into a field, empty it, and type."""
        field = self.field(name, which)
        self._tap(field)
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        await self.write(text)

    async def click(self, words: str | QWidget) -> None:
        """Click the button with these words, or this widget."""
        widget = self.button(words) if isinstance(words, str) else words
        if not widget.isEnabled():
            raise Unseen(f"{words!r} cannot be pressed: {widget.accessibleDescription() or widget.toolTip()}")
        self._tap(widget)
        await self._go_on()

    async def click_row(self, words: str) -> None:
        """Click the first row of a list that begins with these words, as soon as it is there."""
        await self.until(lambda: self._row(words), f"the row {words!r}")
        view, index = self._row(words)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        await self._go_on()

    def _row(self, words: str) -> tuple[QAbstractItemView, QModelIndex]:
        shown = []
        for view in self.all(QAbstractItemView):
            for number in range(view.model().rowCount()):
                shown.append(_row_text(view, number))
                if shown[-1].startswith(words):
                    return view, view.model().index(number, 0)
        raise Unseen(f"no row {words!r} among {shown}")

    def choose_menu(self, words: str) -> None:
        """Choose an entry of the menu that is open."""
        menu = self.window
        assert isinstance(menu, QMenu), menu
        entries = {action.text().partition("\t")[0].replace("&", ""): action for action in menu.actions()}
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entries[words]).center())

    def close_window(self) -> None:
        """Close the window of the desk."""
        self.main.close()

    async def _keyboard(self) -> QWidget:
        top = self.window
        if not isinstance(top, QMenu) and not top.isActiveWindow():
            # Without a window manager nobody gives the keyboard back when a dialog or a menu closes.
            top.activateWindow()
            await self.until(top.isActiveWindow, "the keyboard")
        return QApplication.focusWidget() or top

    def _tap(self, widget: QWidget) -> None:
        scroll_to(widget)
        place = widget.rect().center()
        if isinstance(widget, (QCheckBox, QRadioButton)):
            # They may be as wide as their row, but answer only where something stands.
            place.setX(min(place.x(), widget.height() // 2))
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    async def _go_on(self) -> None:
        """Let what was pressed have its effect; a dialog that waits for an answer counts as one."""
        await asyncio.sleep(0)
        if not any(window.isModal() for window in self.windows):
            await self.settled()
        else:
            await asyncio.sleep(0.02)

    # Pictures

    def picture(self, name: str) -> Path:
        """Take a picture of everything that is open, as it lies over each other."""
        self._taken += 1
        self._pictures.mkdir(parents=True, exist_ok=True)
        path = self._pictures / f"{self._taken:02d}-{name}.png"
        picture_of(self.windows).save(str(path))
        return path


def picture_of(windows: list[QWidget]) -> QPixmap:
    """Paint the windows over each other, the first one below."""
    if not windows:
        return QPixmap(1, 1)
    ground = windows[0].grab()
    corner = windows[0].mapToGlobal(QPoint(0, 0))
    painter = QPainter(ground)
    for window in windows[1:]:
        place = window.mapToGlobal(QPoint(0, 0)) - corner
        room = windows[0].rect().size() - window.size()
        if window.isModal():
            # Without a window manager nobody puts a dialog into the middle.
            place = QPoint(max(0, room.width() // 2), max(0, room.height() // 3))
        painter.drawPixmap(place, window.grab())
    painter.end()
    return ground


def scroll_to(widget: QWidget) -> None:
    """Bring a widget into what is seen of the page it lies on."""
    from PySide6.QtWidgets import QScrollArea

    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _holds(condition: Callable[[], object]) -> bool:
    try:
        return bool(condition())
    except (Unseen, StopIteration):
        return False


def _names(button: QAbstractButton) -> tuple[str, ...]:
    label = button.label if isinstance(button, ActionButton) else ""
    return (label, button.text().replace("&&", "\0").replace("&", "").replace("\0", "&"), button.accessibleName())


def _field_names(field: QWidget) -> tuple[str, ...]:
    return (field.accessibleName(), getattr(field, "placeholderText", str)())


def _row_text(view: QAbstractItemView, number: int) -> str:
    index = view.model().index(number, 0)
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        text = index.data(role)
        if isinstance(text, str) and text:
            return text
    return ""
