"""Kinds of channels and what their connection forms ask for, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_KINDS: dict[str, tuple[object, object]] = {
    "feed": (
        QT_TRANSLATE_NOOP("Channels", "Website or feed"),
        QT_TRANSLATE_NOOP("Channels", "News and comments of any site, without an account. Read only."),
    ),
    "wordpress": (
        QT_TRANSLATE_NOOP("Channels", "WordPress"),
        QT_TRANSLATE_NOOP("Channels", "Comments come in; answers and posts go out once they are signed."),
    ),
    "practice": (
        QT_TRANSLATE_NOOP("Channels", "Practice network"),
        QT_TRANSLATE_NOOP(
            "Channels", "A made-up network on this computer, for trying everything out. Nothing leaves it."
        ),
    ),
}
_FIELDS: dict[str, tuple[object, object]] = {
    "url": (
        QT_TRANSLATE_NOOP("Channels", "Address"),
        QT_TRANSLATE_NOOP("Channels", "The website is enough; its feeds are looked for."),
    ),
    "user": (QT_TRANSLATE_NOOP("Channels", "User name"), ""),
    "password": (QT_TRANSLATE_NOOP("Channels", "Password"), ""),
    "title": (QT_TRANSLATE_NOOP("Channels", "Name"), ""),
    "scenario": (
        QT_TRANSLATE_NOOP("Channels", "Scenario"),
        QT_TRANSLATE_NOOP("Channels", "Name of a scenario or path of its file; empty for a silent network."),
    ),
    "account": (
        QT_TRANSLATE_NOOP("Channels", "Account"),
        QT_TRANSLATE_NOOP("Channels", "Which of the scenario's accounts is ours; empty for its first."),
    ),
    "class": (
        QT_TRANSLATE_NOOP("Channels", "Behaves like"),
        QT_TRANSLATE_NOOP("Channels", "A, B or D: what the network offers against double posts."),
    ),
    "path": (
        QT_TRANSLATE_NOOP("Channels", "File"),
        QT_TRANSLATE_NOOP("Channels", "Where the network is kept; empty for the workspace's own folder."),
    ),
}
_HINTS_BY_KIND: dict[tuple[str, str], object] = {
    ("feed", "user"): QT_TRANSLATE_NOOP("Channels", "Only for a feed that asks for one."),
    ("feed", "password"): QT_TRANSLATE_NOOP("Channels", "Kept sealed, never readable in a file."),
    ("wordpress", "url"): QT_TRANSLATE_NOOP("Channels", "The address of the site, as readers see it."),
    ("wordpress", "password"): QT_TRANSLATE_NOOP(
        "Channels",
        "An application password: on the site under Users, Profile, Application Passwords. "
        "Not the one you log in with.",
    ),
}


def kind_name(kind: str) -> str:
    """Return what a kind of channel is called; an unknown one by its code."""
    return _translated(_KINDS[kind][0]) if kind in _KINDS else kind


def kind_words(kind: str) -> str:
    """Return in one sentence what a kind of channel brings; "" for an unknown one."""
    return _translated(_KINDS[kind][1]) if kind in _KINDS else ""


def field_name(field: str) -> str:
    """Return what a field of a connection form is called."""
    return _translated(_FIELDS[field][0]) if field in _FIELDS else field


def field_hint(kind: str, field: str) -> str:
    """Return what to write into a field, "" when its name says it all."""
    special = _HINTS_BY_KIND.get((kind, field))
    if special is not None:
        return _translated(special)
    return _translated(_FIELDS[field][1]) if field in _FIELDS else ""


def _translated(source: object) -> str:
    text = str(source)
    return QCoreApplication.translate("Channels", text) if text else ""
