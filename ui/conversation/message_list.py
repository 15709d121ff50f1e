"""The messages of one conversation, oldest above: filled a few at a time so the window never stops.

The newest page is shown first, at its end. Older pages are fetched when the person scrolls up, and inserted without
moving what is being read. A message that changed is shown anew in its place.
"""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.conversation.message_widget import MessageWidget
from ui.widgets import theme
from workstation.domain.identifiers import ConversationId, MessageId
from workstation.domain.messages import Message
from workstation.domain.pages import MessagePage

PAGE = 20
_AT_ONCE = 2
_NEAR_TOP = 80
_NEAR_END = 24
_SETTLE_MS = 150
"""Bodies take their height a moment after they are laid out; so long the place is held."""

Run = Callable[..., None]
MakeWidget = Callable[[Message], MessageWidget]


class MessageSource(Protocol):
    """The part of the searching service that the messages need."""

    def messages(
        self, conversation: ConversationId, *, after: str | None = None, limit: int = 50, newest_first: bool = False
    ) -> Coroutine[Any, Any, MessagePage]:
        """Return one page of a conversation's messages."""
        ...

    def message(self, identifier: MessageId) -> Coroutine[Any, Any, Message]:
        """Return one message."""
        ...


class MessageList(QScrollArea):
    """Messages in one column.

    Args:
        source: where pages come from.
        run: `Shell.run`.
        make: builds the widget of one message.

    Signals:
        filled(): the first page stands.
    """

    filled = Signal()

    def __init__(self, source: MessageSource, run: Run, make: MakeWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source, self._run, self._make = source, run, make
        self._conversation: ConversationId | None = None
        self._generation = 0
        self._older: str | None = None
        self._loading = False
        self._queue: list[Message] = []
        self._widgets: list[MessageWidget] = []
        self._keep_end = True
        self._from_end = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Messages"))
        self._column = QWidget()
        self._column.setProperty("surface", "base")
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(16))
        self._layout.setSpacing(theme.px(10))
        self._layout.addStretch(1)  # stays the last item: few messages stand at the top
        self.setWidget(self._column)
        self._anchored = False
        self._anchor_timer = QTimer(self)
        self._anchor_timer.setSingleShot(True)
        self._anchor_timer.setInterval(_SETTLE_MS)
        self._anchor_timer.timeout.connect(self._let_go)
        self._fill_timer = QTimer(self)
        self._fill_timer.setInterval(0)
        self._fill_timer.timeout.connect(self._fill_some)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._range_changed)
        bar.valueChanged.connect(self._scrolled)

    @property
    def widgets(self) -> tuple[MessageWidget, ...]:
        """The messages shown, oldest first."""
        return tuple(self._widgets)

    @property
    def newest_foreign(self) -> Message | None:
        """The newest message that is not ours: what an answer answers."""
        shown = [widget.message for widget in self._widgets if widget.message.own is None]
        return shown[-1] if shown else None

    def show_conversation(self, conversation: ConversationId | None) -> None:
        """Show another conversation from its end; None shows nothing."""
        self._generation += 1
        self._conversation = conversation
        self._fill_timer.stop()
        self._queue.clear()
        self._older, self._loading, self._keep_end = None, False, True
        self._clear()
        if conversation is not None:
            self._fetch(None)

    def messages_changed(self, identifiers: Sequence[str]) -> None:
        """Show changed messages anew, and fetch what is new at the end."""
        if self._conversation is None:
            return
        shown = {widget.message.id for widget in self._widgets}
        generation = self._generation
        for identifier in identifiers:
            if identifier in shown:
                work = self._source.message(MessageId(identifier))
                self._run("conversation.message", work, lambda message: self._replace(message, generation))
        self.look_for_new()

    def look_for_new(self) -> None:
        """Fetch the newest page and add what is not shown yet."""
        if self._conversation is not None and not self._loading:
            generation = self._generation
            work = self._source.messages(self._conversation, limit=PAGE, newest_first=True)
            self._run("conversation.new", work, lambda page: self._new_came(page, generation))

    def apply_to_messages(self, apply: Callable[[MessageWidget], None]) -> None:
        """Call `apply` for every message shown."""
        for widget in self._widgets:
            apply(widget)

    # Filling

    def _fetch(self, after: str | None) -> None:
        if self._conversation is None:
            return
        self._loading = True
        generation = self._generation
        work = self._source.messages(self._conversation, after=after, limit=PAGE, newest_first=True)
        self._run("conversation.page", work, lambda page: self._page_came(page, generation))

    def _page_came(self, page: MessagePage, generation: int) -> None:
        if generation != self._generation:
            return
        self._older = page.next
        self._queue.extend(page.messages)
        self._fill_timer.start()

    @Slot()
    def _fill_some(self) -> None:
        """Insert a few messages above those shown; one turn stays far below a frame."""
        self._hold_place()
        for _ in range(min(_AT_ONCE, len(self._queue))):
            self._insert(0, self._queue.pop(0))
        if not self._queue:
            self._fill_timer.stop()
            self._loading = False
            self.filled.emit()

    def _insert(self, place: int, message: Message) -> None:
        widget = self._make(message)
        self._layout.insertWidget(place, widget)
        self._widgets.insert(place, widget)
        self._mark_days(place)

    def _mark_days(self, place: int) -> None:
        """A message that starts a day carries the day above itself."""
        for number in (place, place + 1):
            if number < len(self._widgets):
                before = self._widgets[number - 1].local_day if number else None
                widget = self._widgets[number]
                widget.show_day(before != widget.local_day)

    def _new_came(self, page: MessagePage, generation: int) -> None:
        if generation != self._generation:
            return
        shown = {widget.message.id for widget in self._widgets} | {message.id for message in self._queue}
        if self._keep_end:
            self._hold_place()
        for message in reversed(page.messages):
            if message.id not in shown:
                later = [widget for widget in self._widgets if widget.message.sent_at > message.sent_at]
                self._insert(len(self._widgets) - len(later), message)

    def _replace(self, message: Message, generation: int) -> None:
        if generation != self._generation:
            return
        for place, widget in enumerate(self._widgets):
            if widget.message.id == message.id:
                self._widgets.pop(place)
                self._layout.removeWidget(widget)
                widget.deleteLater()
                self._insert(place, message)
                return

    def _clear(self) -> None:
        for widget in self._widgets:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets.clear()

    # Keeping the place

    def _hold_place(self) -> None:
        self._anchored = True
        self._anchor_timer.start()

    @Slot()
    def _let_go(self) -> None:
        self._anchored = False

    @Slot(int, int)
    def _range_changed(self, _low: int, high: int) -> None:
        if self._anchored:
            self._anchor_timer.start()
            self.verticalScrollBar().setValue(high if self._keep_end else high - self._from_end)

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        self._from_end = self.verticalScrollBar().maximum() - value
        self._keep_end = self._from_end <= theme.px(_NEAR_END)
        if value <= theme.px(_NEAR_TOP) and self._older is not None and not self._loading:
            self._fetch(self._older)
