"""Asks why one draft is to be stopped."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bridge.dialogs import ask
from ui.widgets.autosave_text_edit import AutoSaveTextEdit
from ui.widgets.plain_dialog import PlainDialog


async def ask_stop_reason(parent: QWidget) -> str | None:
    """Return the reason, or None when it is not to be stopped after all."""
    translate = QCoreApplication.translate
    dialog = PlainDialog(
        translate("StopQuestion", "Stop this draft"),
        translate("StopQuestion", "It does not go out, even when signed, until you or an administrator lift the stop."),
        parent,
        accept=translate("StopQuestion", "Stop it"),
        kind="danger",
        icon="hand-palm",
    )
    field = AutoSaveTextEdit(name=translate("StopQuestion", "Reason"))
    field.setPlaceholderText(translate("StopQuestion", "Why? Everybody on this draft reads it."))
    dialog.body.addWidget(field)
    why = translate("StopQuestion", "Say why first.")

    def typed() -> None:
        dialog.accept_button.set_available(bool(field.toPlainText().strip()), why)

    def submitted() -> None:
        if field.toPlainText().strip():
            dialog.accept()

    typed()
    field.textChanged.connect(typed)
    field.submitted.connect(submitted)
    return await ask(dialog, lambda _dialog: field.toPlainText().strip())
