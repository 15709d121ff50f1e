"""The menus of triage: until when, to whom, which label. They pop up; nothing waits for them."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets import icons
from ui.widgets.plain_text import control_text
from ui.wording import times
from workstation.domain.people import Person

_EVENING, _MORNING = time(18, 0), time(9, 0)
_LATEST_FOR_EVENING = 17
_MONDAY = 0


class TriageMenus(QObject):
    """Builds and pops up menus over a widget.

    Args:
        owner: parent of the menus.
        now: the present, aware.
    """

    def __init__(self, owner: QWidget, now: Callable[[], datetime]) -> None:
        super().__init__(owner)
        self._owner, self._now = owner, now
        self.shown: QMenu | None = None

    def snooze(self, place: QPoint, chosen: Callable[[datetime], None], other_day: Callable[[], None]) -> None:
        """Offer moments to come back at."""
        now = self._now()
        menu = self._menu()
        for words, moment in self.moments(now):
            text = f"{words}\t{times.day_and_time(moment, now)}"
            menu.addAction(text).triggered.connect(lambda _checked=False, moment=moment: chosen(moment))
        menu.addSeparator()
        menu.addAction(self.tr("Another day…")).triggered.connect(lambda: other_day())
        menu.popup(place)

    def moments(self, now: datetime) -> list[tuple[str, datetime]]:
        """Return (words, moment) in the zone of this workstation, soonest first."""
        local = now.astimezone()
        today = local.date()

        def at(days: int, moment: time) -> datetime:
            return datetime.combine(today + timedelta(days=days), moment).astimezone()

        to_monday = (_MONDAY - today.weekday()) % 7 or 7
        found = [(self.tr("In two hours"), local + timedelta(hours=2))]
        if local.hour < _LATEST_FOR_EVENING:
            found.append((self.tr("This evening"), at(0, _EVENING)))
        found.append((self.tr("Tomorrow morning"), at(1, _MORNING)))
        if to_monday > 1:
            found.append((self.tr("Monday morning"), at(to_monday, _MORNING)))
        found.append((self.tr("In a week"), at(7, _MORNING)))
        return sorted(found, key=lambda pair: pair[1])

    def assign(
        self, place: QPoint, people: Sequence[Person], me: Person, chosen: Callable[[Person | None], None]
    ) -> None:
        """Offer the people of the team, oneself first."""
        menu = self._menu()
        first = menu.addAction(self.tr("To me"))
        first.setIcon(icons.icon("user"))
        first.triggered.connect(lambda: chosen(me))
        for person in people:
            if person.id != me.id and person.active:
                entry = menu.addAction(control_text(person.name))
                entry.triggered.connect(lambda _checked=False, person=person: chosen(person))
        menu.addSeparator()
        menu.addAction(self.tr("To nobody")).triggered.connect(lambda: chosen(None))
        menu.popup(place)

    def label(
        self,
        place: QPoint,
        labels: Sequence[str],
        present: Sequence[str],
        chosen: Callable[[str], None],
        new: Callable[[], None],
    ) -> None:
        """Offer the labels there are, with the first nine on their figures."""
        menu = self._menu()
        for number, label in enumerate(labels, 1):
            key = f"\t{number}" if number <= 9 else ""  # noqa: PLR2004 - the keys 1 to 9
            entry = menu.addAction(control_text(label) + key)
            entry.setCheckable(True)
            entry.setChecked(label in present)
            entry.triggered.connect(lambda _checked=False, label=label: chosen(label))
        if labels:
            menu.addSeparator()
        menu.addAction(icons.icon("plus"), self.tr("New label…")).triggered.connect(lambda: new())
        menu.popup(place)

    def more(self, place: QPoint, actions: Sequence[QAction | None]) -> None:
        """Offer live actions; None stands for a separator."""
        menu = self._menu()
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.popup(place)

    def _menu(self) -> QMenu:
        if self.shown is not None:
            self.shown.deleteLater()
        self.shown = QMenu(self._owner)
        return self.shown
