"""What the window says without interrupting: an error above the screens, what was done at their foot.

The foot bar lies over the lower left corner, so that nothing moves; it stays until the next action.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from ui.widgets import theme
from ui.widgets.bars import Banner, UndoBar


class MessageBars(QObject):
    """Owns the banner (placed by the window above the screens) and the foot bar (over `ground`).

    Args:
        ground: the widget over whose lower left corner the foot bar lies.
    """

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._take_back: Callable[[], object] | None = None
        self.banner = Banner()
        self.banner.acted.connect(self.banner.clear)
        self.foot = UndoBar(ground)
        self.foot.undone.connect(self._undo)
        ground.installEventFilter(self)

    def show_error(self, text: str) -> None:
        """Say what went wrong; it stays until the person closes it or the next error comes."""
        self.banner.show_message(
            self.tr("That did not work."), text, role="stop", icon="warning", button=self.tr("Close")
        )

    def show_done(self, text: str) -> None:
        """Say what was done."""
        self._take_back = None
        self.foot.show_done(text, can_undo=False)
        self._place()

    def show_undo(self, text: str, take_back: Callable[[], object]) -> None:
        """Say what was done and offer to take it back."""
        self._take_back = take_back
        self.foot.show_done(text)
        self._place()

    def clear(self) -> None:
        """Take the foot bar away: something else was done."""
        self._take_back = None
        self.foot.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ground and event.type() == QEvent.Type.Resize and self.foot.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        margin = theme.px(12)
        wanted = self.foot.sizeHint()
        width = min(wanted.width() + theme.px(24), self._ground.width() - 2 * margin)
        self.foot.setGeometry(margin, self._ground.height() - wanted.height() - margin, width, wanted.height())
        self.foot.raise_()

    @Slot()
    def _undo(self) -> None:
        take_back, self._take_back = self._take_back, None
        if take_back is not None:
            take_back()
