"""The label for every text that came from outside: never rich text, never a mnemonic."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.widgets import theme
from ui.widgets.plain_text import directed, one_line, tooltip


class PlainLabel(QLabel):
    """Shows text as plain text in a step and colour of the theme.

    The accessible name is always the full text. With `elide`, a text that does not fit is cut at its logical end
    and the tool tip carries it whole.

    Args:
        text: shown as is; markup stays visible as markup.
        font: step of the type scale ("body", "caption", "message", "title", …).
        role: colour role.
        weight: font weight, None for the step's own.
        elide: cut to the width instead of asking for more.
        wrap: break into lines (not together with `elide`).
        selectable: text can be selected with mouse and keyboard.
    """

    _elide = False

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        font: str = "body",
        role: str = "text.primary",
        weight: int | None = None,
        elide: bool = False,
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._step, self._role, self._weight, self._elide = font, role, weight, elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap and not elide)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.apply_theme()
        theme.signals().changed.connect(self.apply_theme)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Shows `text`; also sets the accessible name and, when cut, the tool tip."""
        super().setText(text)
        self.setAccessibleName(text)
        self._refresh_tooltip()

    def set_look(self, *, font: str | None = None, role: str | None = None, weight: int | None = None) -> None:
        """Changes step, colour role or weight; what is None stays."""
        self._step = font or self._step
        self._role = role or self._role
        self._weight = weight if weight is not None else self._weight
        self.apply_theme()

    @Slot()
    def apply_theme(self) -> None:
        """Takes font and colour from the theme in force."""
        self.setFont(theme.font(self._step, self._weight))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._role))
        self.setPalette(palette)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(theme.px(24), hint.height()) if self._elide else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, self._shown_text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._refresh_tooltip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh_tooltip()

    def _shown_text(self) -> str:
        line = directed(one_line(self.text()))
        width = self.contentsRect().width()
        return QFontMetrics(self.font()).elidedText(line, Qt.TextElideMode.ElideRight, width)

    def _refresh_tooltip(self) -> None:
        if self._elide:
            cut = QFontMetrics(self.font()).horizontalAdvance(one_line(self.text())) > self.contentsRect().width()
            self.setToolTip(tooltip(self.text()) if cut else "")
