"""Sentences for reasons, findings and problems: a code and its values become what a person reads.

The sentences stand in `reasons_*.py`, one table per part of the program: `SENTENCES` maps a code to its English source.
A placeholder `{name}` takes the value of that name. A code without a sentence is a fault of ours and is shown as such.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache

from PySide6.QtCore import QCoreApplication

from ui.wording import (
    reasons_channels,
    reasons_publishing,
    reasons_release,
    reasons_signoff,
    reasons_system,
    times,
)
from ui.wording.numbers import count, joined
from ui.wording.people import role_name
from workstation.domain.errors import AtalayaError, Reason

_TABLES: tuple[Mapping[str, object], ...] = (
    reasons_system.SENTENCES,
    reasons_channels.SENTENCES,
    reasons_signoff.SENTENCES,
    reasons_release.SENTENCES,
    reasons_publishing.SENTENCES,
)
_ROLES = frozenset({"role", "roles", "lacking", "waits_for"})


@cache
def sentences() -> Mapping[str, str]:
    """Return every known code with its English source."""
    return {code: str(source) for table in _TABLES for code, source in table.items()}


def reason_text(reason: Reason) -> str:
    """Return the translated sentence of a reason."""
    return code_text(reason.code, reason.values)


def code_text(code: str, values: Mapping[str, object]) -> str:
    """Return the translated sentence of a code with its values."""
    source = sentences().get(code)
    if source is None:
        text = QCoreApplication.translate("Reasons", "Something happened that has no words yet ({code}).")
        return text.replace("{code}", code)
    text = QCoreApplication.translate("Reasons", source)
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", _value_text(name, value))
    return text


def problem_text(problem: BaseException) -> str:
    """Return what happened, what is safe and what to do, for an error that reached the window."""
    if isinstance(problem, AtalayaError):
        reasons: Sequence[Reason] = getattr(problem, "reasons", ())
        if reasons:
            return " ".join(dict.fromkeys(reason_text(reason) for reason in reasons))
        return code_text(problem.code, problem.values)
    return QCoreApplication.translate(
        "Reasons", "Something went wrong in the program itself. Nothing you wrote is lost; the details are in the log."
    )


def _value_text(name: str, value: object) -> str:
    if isinstance(value, datetime):
        return times.absolute(value)
    if isinstance(value, bool) or value is None:
        return str(value or "")
    if isinstance(value, int):
        return count(value)
    if isinstance(value, (list, tuple, set, frozenset)):
        words = [role_name(str(item)) if name in _ROLES else str(item) for item in value]
        return joined(words)
    return role_name(str(value)) if name in _ROLES else str(value)
