"""Adding a channel: what kind, its fields, a look that keeps nothing, and the choice where there are several feeds."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.bridge.shell import Shell
from ui.channels.field_form import AllowPrivate, FieldForm
from ui.channels.form_job import FormJob
from ui.channels.kind_cards import KindCards
from ui.composing.problem_card import ProblemCard
from ui.widgets import theme
from ui.widgets.buttons import ActionButton, PrimaryButton
from ui.widgets.frames import Card, scrolling
from ui.widgets.plain_label import PlainLabel
from ui.widgets.plain_text import control_text
from ui.widgets.progress_item import ProgressItem
from ui.widgets.text_marking import visible
from workstation.domain.channels import Channel, ChannelKind
from workstation.domain.errors import AtalayaError

_WIDTH = 640


class Found(Protocol):
    """What a look finds; `choices` are (title, address) of the feeds a website has."""

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """Return the feeds to choose from."""
        ...


class Connects(Protocol):
    """What the page needs of the connecting service."""

    def kinds(self) -> tuple[ChannelKind, ...]:
        """Return what can be added."""
        ...

    async def look(self, kind: str, values: Mapping[str, str], *, allow_private: bool = False) -> Found:
        """Connect once and report what is there."""
        ...

    async def add(
        self, kind: str, values: Mapping[str, str], *, title: str = "", allow_private: bool = False
    ) -> Channel:
        """Connect a channel."""
        ...


class AddPage(QWidget):
    """The form.

    Args:
        connecting: connects.
        shell: the window.

    Signals:
        added(object): the new channel.
        closed(): rather not.
    """

    added = Signal(object)
    closed = Signal()

    def __init__(self, connecting: Connects, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connecting = connecting
        self._kinds = {kind.name: kind for kind in connecting.kinds()}
        self._kind = ""
        self.form: FieldForm | None = None
        self.kinds = KindCards(tuple(self._kinds.values()))
        self.fields_card = Card()
        self.private = AllowPrivate()
        self.choices = Choices()
        self.problem, self.progress = ProblemCard(), ProgressItem()
        self.button = PrimaryButton(self.tr("Connect"), icon="plugs")
        self.cancel = ActionButton(self.tr("Cancel"))
        self.job = FormJob(shell, self.progress, self.problem)
        self._build()
        self._connect()
        self.kinds.choose(next(iter(self.kinds.buttons)))

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        if self.form is not None and self.form.fields:
            next(iter(self.form.fields.values())).setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def _chose(self, name: str) -> None:
        self._kind = name
        self.problem.clear()
        self.choices.show_choices(())
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form = FieldForm(self._kinds[name])
        self.form.changed.connect(self._changed)
        self.form.submitted.connect(self._press)
        self.fields_card.body.insertWidget(0, self.form)
        self.private.setVisible("url" in self.form.fields)
        self._changed()

    @Slot()
    def _changed(self) -> None:
        missing = self.form.missing if self.form is not None else ""
        text = self.tr("{field} is missing.").replace("{field}", missing)
        self.button.set_available(not missing and not self.job.running, text if missing else "")
        if not self.choices.isHidden():
            self.choices.show_choices(())
        self.button.set_label(self.tr("Connect"))

    @Slot()
    def _press(self) -> None:
        if self.form is None or not self.button.isEnabled():
            return
        if self.choices.isHidden():
            label = self.tr("Looking what is there…")
            self.job.start(label, self._look(), self._looked)
        else:
            self._add(self.choices.chosen)

    async def _look(self) -> Found:
        values = self.form.values if self.form is not None else {}
        return await self._connecting.look(self._kind, values, allow_private=self.private.allowed)

    def _looked(self, found: Found) -> None:
        if len(found.choices) > 1:
            self.choices.show_choices(found.choices)
            self.button.set_label(self.tr("Connect this feed"))
        else:
            self._add("")

    def _add(self, url: str) -> None:
        values = dict(self.form.values) if self.form is not None else {}
        if url:
            values["url"] = url
        work = self._connecting.add(self._kind, values, allow_private=self.private.allowed)
        self.job.start(self.tr("Connecting…"), work, self._added)

    def _added(self, channel: Channel) -> None:
        if self.form is not None:
            self.form.forget_secrets()
        self.added.emit(channel)

    @Slot(object)
    def _refused(self, problem: AtalayaError) -> None:
        if problem.code == "host_not_public":
            self.private.box.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(bool)
    def _busy(self, busy: bool) -> None:
        for widget in (self.kinds, self.fields_card, self.choices):
            widget.setEnabled(not busy)
        self.button.setEnabled(not busy)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._chose)
        self.private.changed.connect(self._changed)
        self.button.clicked.connect(self._press)
        self.cancel.clicked.connect(self._close)
        self.job.busy.connect(self._busy)
        self.job.refused.connect(self._refused)

    @Slot()
    def _close(self) -> None:
        self.job.cancel()
        self.closed.emit()

    def _build(self) -> None:
        self.fields_card.body.addWidget(self.private)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(10))
        for widget in (self.button, self.cancel, self.progress):
            foot.addWidget(widget)
        foot.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.px(14))
        column.addWidget(PlainLabel(self.tr("Add a channel"), font="lead"))
        for part in (self.problem, self.kinds, self.fields_card, self.choices):
            column.addWidget(part)
        column.addLayout(foot)
        note = self.tr(
            "Passwords go to the keyring or the locked vault, never into a file. Nothing is posted by connecting."
        )
        column.addWidget(PlainLabel(note, font="caption", role="text.tertiary", wrap=True))
        column.addStretch(1)
        inner = QFrame()
        inner.setLayout(column)
        inner.setMaximumWidth(theme.px(_WIDTH))
        page = QFrame()
        row = QHBoxLayout(page)
        row.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(24))
        row.addWidget(inner, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(page))


class Choices(Card):
    """The feeds a website has; hidden while there is nothing to choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This site has several feeds"), parent)
        self.buttons: list[tuple[QRadioButton, str]] = []
        self._group = QButtonGroup(self)
        self.hide()

    @property
    def chosen(self) -> str:
        """Address of the chosen feed."""
        return next((url for button, url in self.buttons if button.isChecked()), "")

    def show_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show these feeds, the first one chosen; none hides the card."""
        for button, _ in self.buttons:
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for title, url in choices:
            button = QRadioButton(control_text(visible(f"{title}  ·  {url}" if title else url)))
            button.setChecked(not self.buttons)
            self._group.addButton(button)
            self.buttons.append((button, url))
            self.body.addWidget(button)
        self.setVisible(bool(choices))
