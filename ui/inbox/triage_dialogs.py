"""The two small questions of triage: which day, and what the new label is called. Opened, never executed."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QTime
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QTimeEdit, QWidget

from ui.bridge.dialogs import ask
from ui.widgets import theme
from ui.widgets.plain_dialog import PlainDialog
from ui.widgets.plain_text import one_line


class DayDialog(PlainDialog):
    """Asks for a day and a time."""

    def __init__(self, now: datetime, parent: QWidget) -> None:
        title = QCoreApplication.translate("DayDialog", "Snooze until")
        super().__init__(title, parent=parent, accept=QCoreApplication.translate("DayDialog", "Snooze"), icon="moon")
        local = now.astimezone()
        tomorrow = QDate(local.year, local.month, local.day).addDays(1)
        self.day = QDateEdit(tomorrow)
        self.day.setCalendarPopup(True)
        self.day.setMinimumDate(tomorrow)
        self.day.setAccessibleName(self.tr("Day"))
        self.time = QTimeEdit(QTime(9, 0))
        self.time.setAccessibleName(self.tr("Time"))
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.day)
        line.addWidget(self.time)
        line.addStretch(1)
        self.body.addLayout(line)

    def moment(self) -> datetime:
        """Return what was chosen, aware, in the zone of this workstation."""
        day, clock = self.day.date(), self.time.time()
        local = datetime.combine(date(day.year(), day.month(), day.day()), time(clock.hour(), clock.minute()))
        return local.astimezone()


class LabelDialog(PlainDialog):
    """Asks for the name of a label."""

    def __init__(self, parent: QWidget) -> None:
        title = QCoreApplication.translate("LabelDialog", "New label")
        super().__init__(
            title, parent=parent, accept=QCoreApplication.translate("LabelDialog", "Add label"), icon="tag"
        )
        self.field = QLineEdit()
        self.field.setMaxLength(60)
        self.field.setPlaceholderText(self.tr("A word or two"))
        self.field.setAccessibleName(self.tr("Name of the label"))
        self.body.addWidget(self.field)
        self.field.setFocus()

    def name(self) -> str:
        """Return the name on one line."""
        return one_line(self.field.text())


async def ask_for_day(now: datetime, parent: QWidget) -> datetime | None:
    """Return the moment a person chose, or None."""
    return await ask(DayDialog(now, parent), DayDialog.moment)


async def ask_for_label(parent: QWidget) -> str | None:
    """Return the label's name a person typed, or None."""
    return await ask(LabelDialog(parent), LabelDialog.name) or None
