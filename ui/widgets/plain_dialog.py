"""Small questions as dialogs, with plain text only: QMessageBox would guess at markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.buttons import ActionButton, Kind
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel


class PlainDialog(QDialog):
    """A title, a sentence, room for fields (`body`), and two buttons that say what they do.

    Open it with `ui.bridge.dialogs`; never call `exec`.

    Args:
        title: the question, or what happened.
        text: what is safe and what will happen.
        accept: words of the accepting button.
        reject: words of the other one; "" for none, "Cancel" when None.
        kind: look of the accepting button.
        icon: Phosphor name, "" for none.
    """

    def __init__(
        self,
        title: str,
        text: str = "",
        parent: QWidget | None = None,
        *,
        accept: str = "",
        reject: str | None = None,
        kind: Kind = "primary",
        icon: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(theme.px(420))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        if icon:
            head.addWidget(IconMark(icon, "text.secondary", 20), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(PlainLabel(title, font="title", wrap=True), 1)
        layout.addLayout(head)
        self.text = PlainLabel(text, role="text.secondary", wrap=True)
        self.text.setVisible(bool(text))
        layout.addWidget(self.text)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(8))
        layout.addLayout(self.body)
        layout.addStretch(1)
        layout.addSpacing(theme.px(8))
        layout.addLayout(self._buttons(accept or self.tr("OK"), self.tr("Cancel") if reject is None else reject, kind))

    def _buttons(self, accept: str, reject: str, kind: Kind) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addStretch(1)
        self.reject_button = ActionButton(reject)
        self.reject_button.clicked.connect(self.reject)
        self.reject_button.setVisible(bool(reject))
        self.accept_button = ActionButton(accept, kind=kind)
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.accept)
        row.addWidget(self.reject_button)
        row.addWidget(self.accept_button)
        return row
