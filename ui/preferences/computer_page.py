"""How this computer stands: every check with what to do, and whether the signed records still hold."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.bridge.shell import Job, Shell
from ui.preferences.preference_counts import counts
from ui.widgets import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.frames import Card
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.wording.reasons import reason_text
from workstation.domain.desk import Check, Verification

if TYPE_CHECKING:
    from workstation.services import Workstation

_SHOWN = 50


class ComputerPage(QWidget):
    """The checks.

    Args:
        workstation: the services.
        shell: the window.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workstation, self._shell = workstation, shell
        self.checks = Card(self.tr("This computer"))
        self.records = Card(self.tr("The signed records"))
        self.again = ActionButton(self.tr("Check again"), icon="arrows-clockwise")
        self.again.clicked.connect(self.refresh)
        self.verify = ActionButton(self.tr("Check every entry"), icon="list-checks")
        self.verify.clicked.connect(self._verify)
        self._check_lines, self._record_lines = QVBoxLayout(), QVBoxLayout()
        self._build()

    @Slot()
    def refresh(self) -> None:
        """Ask every check again."""
        self.again.setEnabled(False)
        self._shell.run("preferences.doctor", self._workstation.auditing.doctor(), self._show)

    def _show(self, checks: Sequence[Check]) -> None:
        self.again.setEnabled(True)
        _clear(self._check_lines)
        for check in checks:
            words = _pair(check_name(check.name), reason_text(check.detail))
            self._check_lines.addWidget(_line("check" if check.ok else "warning", check.ok, words))

    @Slot()
    def _verify(self) -> None:
        async def work(job: Job) -> Verification:
            return await self._workstation.auditing.verify(job.progress)

        self.verify.setEnabled(False)
        self._shell.run_job(self.tr("Checking the signed records"), work, self._verified)

    def _verified(self, found: Verification) -> None:
        self.verify.setEnabled(True)
        _clear(self._record_lines)
        self._record_lines.addWidget(
            _line("check" if not found.problems else "shield-warning", not found.problems, self._summary(found))
        )
        for reason in found.problems[:_SHOWN]:
            words = PlainLabel(reason_text(reason), wrap=True, selectable=True)
            self._record_lines.addWidget(_line("warning", False, words))

    def _summary(self, found: Verification) -> QWidget:
        if found.problems:
            words = counts().problems(len(found.problems))
            safe = self.tr("Messages and drafts do not depend on it. Nothing that does not match goes out.")
            return _pair(words, safe)
        digest = self.tr("State {digest}").replace("{digest}", found.state_digest[:16])
        return _pair(counts().events(found.events), digest)

    def _build(self) -> None:
        for lines in (self._check_lines, self._record_lines):
            lines.setSpacing(theme.px(8))
        self.checks.body.addLayout(self._check_lines)
        self.checks.body.addLayout(_left(self.again))
        words = self.tr("Recomputes every signature, every chain and every summary. It changes nothing.")
        self.records.body.addWidget(PlainLabel(words, role="text.secondary", wrap=True))
        self.records.body.addLayout(self._record_lines)
        self.records.body.addLayout(_left(self.verify))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.px(16))
        page.addWidget(self.checks)
        page.addWidget(self.records)
        page.addStretch(1)


def check_name(name: str) -> str:
    """Return what a check looks at."""
    translate = QCoreApplication.translate
    return {
        "sqlite": translate("Preferences", "Database library"),
        "workspace": translate("Preferences", "Workspace"),
        "disk": translate("Preferences", "Disk"),
        "keyring": translate("Preferences", "Passwords and keys"),
        "clock": translate("Preferences", "Clock"),
        "database": translate("Preferences", "Database"),
        "qt": translate("Preferences", "Window"),
        "channels": translate("Preferences", "Channels"),
    }.get(name, name)


def _pair(title: str, text: str) -> QWidget:
    pair = QWidget()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(title, weight=500))
    column.addWidget(PlainLabel(text, role="text.secondary", wrap=True, selectable=True))
    return pair


def _line(icon: str, good: bool, words: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(10))
    row.addWidget(IconMark(icon, "good.text" if good else "stop.text", 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return line


def _left(button: ActionButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row


def _clear(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
