"""Roles and departments by their names; what a team made up itself is shown as it wrote it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES: dict[str, object] = {
    "admin": QT_TRANSLATE_NOOP("People", "Administration"),
    "author": QT_TRANSLATE_NOOP("People", "Author"),
    "legal": QT_TRANSLATE_NOOP("People", "Legal"),
    "pr": QT_TRANSLATE_NOOP("People", "PR"),
    "other_author": QT_TRANSLATE_NOOP("People", "Another author"),
    "community": QT_TRANSLATE_NOOP("People", "Community"),
    "customer_service": QT_TRANSLATE_NOOP("People", "Customer service"),
    "marketing": QT_TRANSLATE_NOOP("People", "Marketing"),
    "sales": QT_TRANSLATE_NOOP("People", "Sales"),
    "it": QT_TRANSLATE_NOOP("People", "IT"),
}


def role_name(role: str) -> str:
    """Return the translated name of a role or department ("Legal"), or what the team calls it."""
    source = _NAMES.get(role)
    return QCoreApplication.translate("People", str(source)) if source is not None else role


def roles_in_a_row(roles: tuple[str, ...] | list[str]) -> str:
    """Return several roles as on a button: "Legal + PR"."""
    return " + ".join(role_name(role) for role in roles)
