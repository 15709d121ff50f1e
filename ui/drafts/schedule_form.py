"""When it may go out: when it is signed, not before a moment, or between two; in the zone one names."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.drafts.moment_field import MomentField
from ui.widgets import theme
from ui.widgets.plain_label import PlainLabel
from ui.wording import times
from workstation.domain.drafts import Schedule

_COMMON = ("Europe/Madrid", "Atlantic/Canary", "Europe/Lisbon", "Europe/London", "America/New_York", "UTC")
_HOUR = timedelta(hours=1)
_ZONE_LETTERS = 16


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
        self.start = MomentField(self.tr("Not before"))
        self.end = MomentField(self.tr("Not after"))
        self.zone = QComboBox()
        self.zone.setAccessibleName(self.tr("Time zone"))
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(_ZONE_LETTERS)
        self._and = PlainLabel(self.tr("and"), role="text.secondary")
        self.elsewhere = PlainLabel(font="caption", role="text.tertiary", wrap=True)
        self._fields = QWidget()
        self._known = available_timezones()
        self._given = Schedule()
        self._build()
        self._connect()
        self._shown = self._read()

    @property
    def schedule(self) -> Schedule:
        """What is chosen, in UTC: the very schedule that was shown as long as nobody chose something else."""
        read = self._read()
        return self._given if read == self._shown else read

    def _read(self) -> Schedule:
        """What the fields say: to the minute, and in the zone that stands there."""
        if self.at_once.isChecked():
            return Schedule()
        zone = self._zone()
        end = self.end.moment(zone) if self.between.isChecked() else None
        return Schedule(not_before=self.start.moment(zone), not_after=end, zone=zone.key)

    def show_schedule(self, schedule: Schedule, now: datetime) -> None:
        """Show a schedule; moments that are not set stand on the hour, an hour ahead of `now` or more."""
        planned = schedule.not_before is not None or schedule.not_after is not None
        zone = ZoneInfo(schedule.zone if planned and schedule.zone in self._known else _local_name(self._known))
        blocker = QSignalBlocker(self.zone)
        self._fill_zones(zone.key)
        del blocker
        ahead = (now + _HOUR).astimezone(zone).replace(minute=0, second=0, microsecond=0) + _HOUR
        start = schedule.not_before or ahead
        self.start.show_moment(start, zone)
        self.end.show_moment(schedule.not_after or start + 2 * _HOUR, zone)
        button = self.at_once if not planned else self.not_before if schedule.not_after is None else self.between
        button.setChecked(True)
        self._show_parts()
        self._given, self._shown = schedule, self._read()

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
        words = self._here_words()
        self.elsewhere.setVisible(planned and bool(words))
        self.elsewhere.setText(words)

    def _here_words(self) -> str:
        """What the first moment is on this computer's clock; "" when that is the same."""
        zone = self._zone()
        moment = self.start.moment(zone)
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
        fields = QGridLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setHorizontalSpacing(theme.px(8))
        fields.setVerticalSpacing(theme.px(6))
        fields.addWidget(self.start, 0, 1)
        fields.addWidget(self.zone, 0, 2)
        fields.addWidget(self._and, 1, 0)
        fields.addWidget(self.end, 1, 1)
        fields.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(ways)
        column.addWidget(self._fields)
        column.addWidget(self.elsewhere)
        self.at_once.setChecked(True)
        self._show_parts()

    def _connect(self) -> None:
        for button in (self.at_once, self.not_before, self.between):
            button.clicked.connect(self._chosen)
        self.start.changed.connect(self._chosen)
        self.end.changed.connect(self._chosen)
        self.zone.activated.connect(self._chosen)
        editor = self.zone.lineEdit()
        if editor is not None:
            editor.editingFinished.connect(self._chosen)


def _local_name(known: set[str]) -> str:
    name = times.zone_name()
    return name if name in known else "UTC"
