"""Turns codes and values into English sentences: what happened, what is safe, what to do."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from workstation.cli.sentences import SENTENCES
from workstation.cli.values import plain
from workstation.domain.drafts import Finding
from workstation.domain.errors import AtalayaError, Reason

_CODES = frozenset({"why", "reasons", "code", "cause"})
"""Values that are codes themselves."""


def reason_text(reason: Reason) -> str:
    """Return the sentence of a reason; a code without one is shown with its values, never hidden."""
    template = SENTENCES.get(reason.code)
    values = {key: _value(item, code=key in _CODES) for key, item in reason.values.items()}
    if template is None:
        said = ", ".join(f"{key} {value}" for key, value in values.items())
        return f"{reason.code} ({said})" if said else reason.code
    return template.format_map(_Values(values)).rstrip()


def error_text(error: AtalayaError) -> str:
    """Return the sentence of an error."""
    return reason_text(Reason(error.code, error.values))


def finding_text(finding: Finding) -> str:
    """Return what was noticed in a text."""
    level = "blocks" if finding.blocks else "note"
    return f"{level}: {reason_text(finding.reason)}"


class _Values(dict[str, str]):
    """A value that a sentence names and nobody gave reads as a question mark, so that the sentence still comes."""

    def __missing__(self, key: str) -> str:
        return "?"


def _value(value: object, *, code: bool) -> str:
    match value:
        case datetime():
            return f"{value.astimezone():%Y-%m-%d %H:%M:%S %Z}"
        case str():
            return _code(value) if code else plain(value)
        case Mapping():
            return ", ".join(f"{key}: {_value(item, code=code)}" for key, item in value.items())
        case Sequence() | set() | frozenset():
            return ", ".join(_value(item, code=code) for item in value) or "nobody"
        case None:
            return ""
    return str(value)


def _code(code: str) -> str:
    """Return the sentence behind a code that stands inside another sentence, when it needs no values."""
    sentence = SENTENCES.get(code, "")
    return sentence.rstrip(".") if sentence and "{" not in sentence else plain(code).replace("_", " ")
