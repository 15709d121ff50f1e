"""Refusals that only the form knows, in words; every other one has its sentence among the reasons."""

from PySide6.QtCore import QCoreApplication

from ui.wording.numbers import joined
from ui.wording.people import role_name
from ui.wording.reasons import reason_text
from workstation.domain.errors import Reason


def refusal_words(reason: Reason) -> str:
    """Return why it cannot be founded yet, as a short hint beside the button."""
    translate = QCoreApplication.translate
    roles = reason.values.get("roles")
    if reason.code == "preset_lacks_roles" and isinstance(roles, (list, tuple)):
        text = translate("FirstStart", "Still missing: somebody for {roles}.")
        return text.replace("{roles}", _and([role_name(str(role)) for role in roles]))
    known = {
        "passphrases_differ": translate("FirstStart", "The two passphrases are not the same."),
        "preset_not_chosen": translate("FirstStart", "Choose how you work."),
        "name_missing": translate("FirstStart", "A name is missing."),
    }
    return known.get(reason.code) or reason_text(reason)


def _and(words: list[str]) -> str:
    if len(words) < 2:  # noqa: PLR2004 - one word needs no conjunction
        return joined(words)
    text = QCoreApplication.translate("FirstStart", "{first} and {last}")
    return text.replace("{first}", ", ".join(words[:-1])).replace("{last}", words[-1])
