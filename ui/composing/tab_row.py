"""Tabs of the pages of a draft: as wide as their words when chosen, cut rather than scrolled when room is scarce."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTabBar, QWidget

from ui.widgets import theme

_STRONG = 600


class TabRow(QTabBar):
    """A row of tabs without scroll arrows; a cut tab has its words in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._measure_again)

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for the chosen tab's heavier words, so that nothing moves when another one is chosen."""
        hint, text = super().tabSizeHint(index), self.tabText(index)
        strong, plain = QFontMetrics(theme.font("body", _STRONG)), QFontMetrics(theme.font("body"))
        heavier = strong.horizontalAdvance(text) - plain.horizontalAdvance(text)
        return QSize(hint.width() + max(0, heavier) + theme.px(2), hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return that the chosen tab is never cut."""
        return self.tabSizeHint(index) if index == self.currentIndex() else super().minimumTabSizeHint(index)

    @Slot(int)
    def _measure_again(self, index: int) -> None:
        self.setTabText(index, self.tabText(index))

    def tabInserted(self, index: int) -> None:
        super().tabInserted(index)
        self.setTabToolTip(index, self.tabText(index))
