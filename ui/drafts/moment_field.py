"""A day and a time of day in a zone."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QTimeEdit, QWidget

from ui.widgets import theme


class MomentField(QWidget):
    """What the clock on the wall of a zone shows.

    Args:
        name: accessible name.

    Signals:
        changed(): the person chose another day or time.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("ddd d MMM yyyy")
        self.day.setAccessibleName(self.tr("{what}: day").replace("{what}", name))
        self.time = QTimeEdit()
        self.time.setDisplayFormat("HH:mm")
        self.time.setMinimumWidth(theme.px(64))
        self.time.setAccessibleName(self.tr("{what}: time").replace("{what}", name))
        self.day.dateChanged.connect(lambda _day: self.changed.emit())
        self.time.timeChanged.connect(lambda _time: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.day)
        row.addWidget(self.time)

    def show_moment(self, moment: datetime, zone: ZoneInfo) -> None:
        """Show a moment; nothing is announced."""
        blockers = QSignalBlocker(self.day), QSignalBlocker(self.time)
        local = moment.astimezone(zone)
        self.day.setDate(QDate(local.year, local.month, local.day))
        self.time.setTime(QTime(local.hour, local.minute))
        del blockers

    def moment(self, zone: ZoneInfo) -> datetime:
        """Return the moment in UTC."""
        day, time = self.day.date(), self.time.time()
        local = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=zone)
        return local.astimezone(UTC)
