"""When it may go out: when it is signed, not before a moment, or between two; in the zone one names."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, QTime, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.plain_label import PlainLabel
from ui.wording import times
from workstation.domain.drafts import Schedule

_COMMON = ("Europe/Madrid", "Atlantic/Canary", "Europe/Lisbon", "Europe/London", "America/New_York", "UTC")
_LEAD = timedelta(hours=1)


class ScheduleForm(QWidget):
    """Three ways, two moments, one zone.

    Signals:
        changed(): the person chose something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.at_once = QRadioButton(self.tr("When signed"))
        self.not_before = QRadioButton(self.tr("Not before"))
        self.between = QRadioButton(self.tr("Between"))
        self.start = _moment_field(self.tr("Not before"))
        self.end = _moment_field(self.tr("Not after"))
        self.zone = QComboBox()
        self.zone.setAccessibleName(self.tr("Time zone"))
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._and = PlainLabel(self.tr("and"), role="text.secondary")
        self.elsewhere = PlainLabel(font="caption", role="text.tertiary", wrap=True)
        self._fields = QWidget()
        self._known = available_timezones()
        self._build()
        self._connect()

    @property
    def schedule(self) -> Schedule:
        """What is chosen, in UTC."""
        if self.at_once.isChecked():
            return Schedule()
        zone = self._zone()
        return Schedule(
            not_before=_in_utc(self.start, zone),
            not_after=_in_utc(self.end, zone) if self.between.isChecked() else None,
            zone=zone.key,
        )

    def show_schedule(self, schedule: Schedule, now: datetime) -> None:
        """Show a schedule; moments that are not set stand an hour ahead of `now`, on the hour."""
        planned = schedule.not_before is not None or schedule.not_after is not None
        name = schedule.zone if planned and schedule.zone in self._known else _local_name(self._known)
        zone = ZoneInfo(name)
        blockers = [QSignalBlocker(part) for part in self._parts()]
        self._fill_zones(name)
        ahead = (now + _LEAD).astimezone(zone).replace(minute=0, second=0, microsecond=0) + _LEAD
        start = schedule.not_before.astimezone(zone) if schedule.not_before is not None else ahead
        end = schedule.not_after.astimezone(zone) if schedule.not_after is not None else start + 2 * _LEAD
        self.start.setDateTime(_wall_clock(start))
        self.end.setDateTime(_wall_clock(end))
        button = self.at_once if not planned else self.not_before if schedule.not_after is None else self.between
        button.setChecked(True)
        del blockers
        self._show_parts()

    def _parts(self) -> tuple[QWidget, ...]:
        return (self.at_once, self.not_before, self.between, self.start, self.end, self.zone)

    def _zone(self) -> ZoneInfo:
        name = self.zone.currentText().strip()
        return ZoneInfo(name if name in self._known else _local_name(self._known))

    def _fill_zones(self, name: str) -> None:
        self.zone.clear()
        for entry in dict.fromkeys((name, _local_name(self._known), *_COMMON, *sorted(self._known))):
            self.zone.addItem(entry)
        self.zone.setCurrentIndex(0)

    @Slot()
    def _show_parts(self) -> None:
        planned = not self.at_once.isChecked()
        self._fields.setVisible(planned)
        for widget in (self.end, self._and):
            widget.setVisible(self.between.isChecked())
        self.elsewhere.setVisible(planned and bool(self._here_words()))
        self.elsewhere.setText(self._here_words())

    def _here_words(self) -> str:
        """What the first moment is on this computer's clock; "" when that is the same."""
        zone = self._zone()
        moment = _in_utc(self.start, zone)
        if moment.astimezone().utcoffset() == moment.astimezone(zone).utcoffset():
            return ""
        return self.tr("{time} on this computer's clock").replace("{time}", times.clock(moment))

    @Slot()
    def _chosen(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _build(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(theme.px(16))
        for button in (self.at_once, self.not_before, self.between):
            ways.addWidget(button)
        ways.addStretch(1)
        fields = QHBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(theme.px(8))
        for widget in (self.start, self._and, self.end, self.zone):
            fields.addWidget(widget)
        fields.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(ways)
        column.addWidget(self._fields)
        column.addWidget(self.elsewhere)
        self.at_once.setChecked(True)
        self._fields.hide()
        self.elsewhere.hide()

    def _connect(self) -> None:
        for button in (self.at_once, self.not_before, self.between):
            button.clicked.connect(self._chosen)
        self.start.dateTimeChanged.connect(self._chosen)
        self.end.dateTimeChanged.connect(self._chosen)
        self.zone.activated.connect(self._chosen)
        editor = self.zone.lineEdit()
        if editor is not None:
            editor.editingFinished.connect(self._chosen)


def _moment_field(name: str) -> QDateTimeEdit:
    field = QDateTimeEdit()
    field.setAccessibleName(name)
    field.setDisplayFormat("ddd d MMM yyyy  HH:mm")
    field.setCalendarPopup(True)
    # The field holds a clock on the wall of the chosen zone: Qt must not move it by this computer's own.
    field.setTimeZone(QTimeZone.utc())
    return field


def _wall_clock(moment: datetime) -> QDateTime:
    day, time = QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute)
    return QDateTime(day, time, QTimeZone.utc())


def _in_utc(field: QDateTimeEdit, zone: ZoneInfo) -> datetime:
    shown = field.dateTime()
    day, time = shown.date(), shown.time()
    return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=zone).astimezone(UTC)


def _local_name(known: set[str]) -> str:
    name = times.zone_name()
    return name if name in known else "UTC"
