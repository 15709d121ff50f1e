"""The fields a kind of channel asks for, with what to write into each; secrets are masked and never shown again."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.frames import FieldRow
from ui.widgets.plain_label import PlainLabel
from ui.wording.fields import field_hint, field_name
from workstation.domain.channels import ChannelKind, FieldKind

_LABELS = 130


class FieldForm(QWidget):
    """Fields of one kind.

    Args:
        kind: what is to be connected.
        only_secrets: ask only for what is refused now (reconnecting), user names included.

    Signals:
        changed(): something was typed.
        submitted(): Enter was pressed in a field.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, kind: ChannelKind, parent: QWidget | None = None, *, only_secrets: bool = False) -> None:
        super().__init__(parent)
        self.fields: dict[str, QLineEdit] = {}
        self._required = [field.name for field in kind.fields if field.required and not only_secrets]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for field in kind.fields:
            if only_secrets and field.kind is not FieldKind.SECRET and field.name != "user":
                continue
            edit = QLineEdit()
            edit.setAccessibleName(field_name(field.name))
            edit.textChanged.connect(self.changed)
            edit.returnPressed.connect(self.submitted)
            if field.kind is FieldKind.SECRET:
                edit.setEchoMode(QLineEdit.EchoMode.Password)
            if field.kind is FieldKind.URL:
                edit.setPlaceholderText("https://")
            self.fields[field.name] = edit
            column.addWidget(
                FieldRow(field_name(field.name), _with_hint(edit, kind.name, field.name), label_width=_LABELS)
            )

    @property
    def values(self) -> Mapping[str, str]:
        """What was typed, without what was left empty."""
        return {name: edit.text() for name, edit in self.fields.items() if edit.text().strip()}

    @property
    def missing(self) -> str:
        """Name of the first required field that is empty, in words; "" when all are there."""
        return next((field_name(name) for name in self._required if not self.fields[name].text().strip()), "")

    def forget_secrets(self) -> None:
        """Empty the masked fields: they were handed over."""
        for edit in self.fields.values():
            if edit.echoMode() is QLineEdit.EchoMode.Password:
                edit.clear()


class AllowPrivate(QWidget):
    """The permission to speak to a private address, with what that means.

    Signals:
        changed(): it was ticked or not.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self.tr("This site is in our own network"))
        self.box.toggled.connect(self.changed)
        words = self.tr(
            "Normally only public addresses are asked, so that no link can "
            "lead Atalaya to a printer or a server inside. "
            "Tick this for an intranet or a test site on this computer; it holds for this channel only."
        )
        self.box.setAccessibleDescription(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self.box)
        hint = PlainLabel(words, font="caption", role="text.tertiary", wrap=True)
        hint.setContentsMargins(theme.px(24), 0, 0, 0)
        column.addWidget(hint)

    @property
    def allowed(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()


def _with_hint(edit: QLineEdit, kind: str, field: str) -> QWidget:
    hint = field_hint(kind, field)
    if not hint:
        return edit
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(2))
    column.addWidget(edit)
    column.addWidget(PlainLabel(hint, font="caption", role="text.tertiary", wrap=True))
    both.setAccessibleName(field_name(field))
    return both
