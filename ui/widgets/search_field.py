"""The search field: one line, operators in the accent, suggestions that do not take the keyboard away."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.widgets import theme
from ui.widgets.buttons import IconButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_caps import KeyCaps
from ui.widgets.plain_text import one_line
from ui.widgets.search_highlighter import SearchHighlighter, SearchProblem

if TYPE_CHECKING:
    from ui.widgets.suggestion_list import Suggestion, SuggestionList

TYPING_PAUSE_MS = 120
"""Pause after the last key before the search is announced, in ms."""


class SearchField(QPlainTextEdit):
    """A one-line search.

    Tab takes the chosen (or first) suggestion, Enter searches at once, Esc closes the suggestions, then empties the
    field, then leaves it.

    Signals:
        queryChanged(str): the text, a moment after the last key; also "" after clearing.
        submitted(str): Enter was pressed.
        wordTyped(str): the word the cursor is in, so that the caller may answer with `set_suggestions`.
        left(): Esc in an empty field.
    """

    queryChanged = Signal(str)  # noqa: N815 - named as Qt names its signals
    submitted = Signal(str)
    wordTyped = Signal(str)  # noqa: N815 - named as Qt names its signals
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "", key: str = "/") -> None:
        super().__init__(parent)
        self._told = ""
        self._operators: tuple[tuple[str, str], ...] = ()
        self._suggestions: SuggestionList | None = None
        self._highlighter = SearchHighlighter(self.document())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_PAUSE_MS)
        self._timer.timeout.connect(self._announce)
        self.setProperty("oneline", "true")
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Search"))
        self._hint = placeholder
        self._mark = IconMark("magnifying-glass", "text.tertiary", 14, self)
        self._caps = KeyCaps(key, self)
        self._clear = IconButton("x", self.tr("Clear the search"), self, keys="Esc")
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.hide()
        self._clear.clicked.connect(self.clear_query)
        self.textChanged.connect(self._changed)
        self._theme_changed()
        theme.signals().changed.connect(self._theme_changed)

    def set_operators(self, operators: Sequence[tuple[str, str]]) -> None:
        """The operators: (word without colon, translated description), offered while one is typed."""
        self._operators = tuple(operators)
        self._highlighter.set_operators([word for word, _ in operators])

    def set_suggestions(self, rows: "Sequence[Suggestion]") -> None:
        """Completions for the word last announced by `wordTyped`; none closes the list."""
        if not rows or not self.hasFocus():
            self._close()
            return
        popup = self._popup()
        others = " ".join(f"{word}:" for word, _ in self._operators)
        popup.show_rows(rows, self.tr("Also {operators}").replace("{operators}", others))
        corner = self.mapTo(self.window(), QPoint(0, self.height() + theme.px(3)))
        popup.setGeometry(corner.x(), corner.y(), self.width(), popup.wanted_height())
        popup.raise_()

    def set_problems(self, problems: Sequence[SearchProblem]) -> None:
        """Underlines what the search did not understand; the tool tip is the caller's."""
        self._highlighter.set_problems(problems)

    def query(self) -> str:
        """The text, on one line."""
        return one_line(self.toPlainText())

    def set_query(self, text: str) -> None:
        """Shows a search, for example a saved one, and announces it at once."""
        self.setPlainText(one_line(text))
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._announce()

    @Slot()
    def clear_query(self) -> None:
        """Empties the field and announces it."""
        self.set_query("")

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), max(theme.size("control"), theme.line_height("body") + theme.px(8)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup, key = self._shown(), event.key()
        if popup is not None and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            popup.move_choice(1 if key == Qt.Key.Key_Down else -1)
        elif popup is not None and key == Qt.Key.Key_Tab:
            self._accept(popup.chosen() or popup.first())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(popup)
        elif key == Qt.Key.Key_Escape:
            self._escape(popup)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return False if self._shown() is not None else super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(one_line(source.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Qt breaks a long one into lines, of which half a second one would show.
        room = self.width() - theme.px(26 + 28 + 10)
        self.setPlaceholderText(self.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, room))
        self._mark.move(theme.px(8), (self.height() - self._mark.height()) // 2)
        side = self._clear.width()
        self._clear.move(self.width() - side - 1, (self.height() - side) // 2)
        caps = self._caps.sizeHint()
        self._caps.setGeometry(
            self.width() - caps.width() - theme.px(7), (self.height() - caps.height()) // 2, caps.width(), caps.height()
        )

    def _enter(self, popup: "SuggestionList | None") -> None:
        if popup is not None and popup.chosen():
            self._accept(popup.chosen())
            return
        self._close()
        self._announce()
        self.submitted.emit(self.query())

    def _escape(self, popup: "SuggestionList | None") -> None:
        if popup is not None:
            self._close()
        elif self.query():
            self.clear_query()
        else:
            self.left.emit()

    def _close(self) -> None:
        if self._suggestions is not None:
            self._suggestions.hide()

    @Slot(str)
    def _accept(self, text: str) -> None:
        """Puts a suggestion in the place of the word being typed; a whole one is followed by a space."""
        cursor = self.textCursor()
        word = self._word()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(word))
        cursor.insertText(text if text.endswith(":") else f"{text} ")
        self.setTextCursor(cursor)
        self.setFocus()

    def _word(self) -> str:
        before = self.toPlainText()[: self.textCursor().position()]
        return before.rpartition(" ")[2]

    @Slot()
    def _changed(self) -> None:
        empty = not self.toPlainText()
        self._clear.setVisible(not empty)
        self._caps.setVisible(empty)
        self._timer.start()
        from ui.widgets.suggestion_list import Suggestion

        word = self._word()
        starts = word.removeprefix("-")
        known = [
            Suggestion(text=f"{name}:", detail=words) for name, words in self._operators if name.startswith(starts)
        ]
        self.set_suggestions(known if starts and ":" not in word else ())
        self.wordTyped.emit(word)

    @Slot()
    def _announce(self) -> None:
        self._timer.stop()
        if self.query() != self._told:
            self._told = self.query()
            self.queryChanged.emit(self._told)

    def _shown(self) -> "SuggestionList | None":
        """The list, if it is open."""
        popup = self._suggestions
        return popup if popup is not None and popup.isVisible() else None

    def _popup(self) -> "SuggestionList":
        """The list lives in the window, so that no pane cuts it off; it is made on first use."""
        if self._suggestions is not None and self._suggestions.parentWidget() is not self.window():
            self._suggestions.deleteLater()
            self._suggestions = None
        if self._suggestions is None:
            from ui.widgets.suggestion_list import SuggestionList

            self._suggestions = SuggestionList(self.window())
            self._suggestions.accepted.connect(self._accept)
        return self._suggestions

    @Slot()
    def _theme_changed(self) -> None:
        self.setFont(theme.font("body"))
        self.setFixedHeight(self.sizeHint().height())
        # One line of text in the middle, whatever the font needs; 2 px are border and padding.
        above = max(0, (self.height() - 4 - QFontMetrics(theme.font("body")).height()) // 2)
        self.setViewportMargins(theme.px(26), above, theme.px(28), 0)
        self._highlighter.rehighlight()
