"""Sentences for reasons, findings and problems: a code and its values become what a person reads.

The sentences stand in `reasons_*.py`, tables by part of the program. `SENTENCES` maps a code to its English source,
`PROBLEMS` to three: what happened, what is safe, what to do. Where a source names values (`{name}`) that are not always
known, several wordings stand in a row and the first one whose values are known is used. A code without a sentence is a
fault of ours and is shown as such.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from ui.wording import (
    reasons_channels,
    reasons_exports,
    reasons_keys,
    reasons_publishing,
    reasons_records,
    reasons_release,
    reasons_signoff,
    reasons_system,
    reasons_workspace,
)
from ui.wording.values import Codes, value_text
from workstation.domain.errors import AtalayaError, InternalBug, Reason

_TABLES: tuple[Mapping[str, object], ...] = (
    reasons_system.SENTENCES,
    reasons_keys.SENTENCES,
    reasons_channels.SENTENCES,
    reasons_signoff.SENTENCES,
    reasons_release.SENTENCES,
    reasons_publishing.SENTENCES,
    reasons_exports.SENTENCES,
    reasons_records.SENTENCES,
)
_PROBLEMS: tuple[Mapping[str, tuple[object, object, object]], ...] = (
    reasons_channels.PROBLEMS,
    reasons_workspace.PROBLEMS,
    reasons_keys.PROBLEMS,
    reasons_exports.PROBLEMS,
)
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
Wordings = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """An error in three parts; what is safe and what to do may be "" where the first says all there is to say."""

    title: str
    what_is_safe: str = ""
    what_to_do: str = ""

    def __str__(self) -> str:
        """Return all of it in a row, as a bar shows it."""
        return " ".join(part for part in (self.title, self.what_is_safe, self.what_to_do) if part)


@cache
def sentences() -> Mapping[str, tuple[Wordings, ...]]:
    """Return every known code with its parts; each part is a row of English sources."""
    found: dict[str, tuple[Wordings, ...]] = {
        code: (_wordings(source),) for table in _TABLES for code, source in table.items()
    }
    found.update(
        (code, tuple(_wordings(part) for part in parts)) for table in _PROBLEMS for code, parts in table.items()
    )
    return found


def reason_text(reason: Reason) -> str:
    """Return the translated sentence of a reason."""
    return code_text(reason.code, reason.values)


def code_text(code: str, values: Mapping[str, object]) -> str:
    """Return the translated sentence of a code with its values."""
    return str(_problem(code, values))


def problem_text(problem: BaseException) -> str:
    """Return what happened, what is safe and what to do, for an error that reached the window."""
    return str(problem_of(problem))


def problem_of(problem: BaseException) -> Problem:
    """Return an error that reached the window in its three parts; several refusals stand in a row."""
    if not isinstance(problem, AtalayaError) or isinstance(problem, InternalBug):
        return _our_fault(problem)
    reasons: Sequence[Reason] = getattr(problem, "reasons", ())
    if len(reasons) > 1:
        return Problem(" ".join(dict.fromkeys(reason_text(reason) for reason in reasons)))
    return _problem(problem.code, problem.values)


def _our_fault(problem: BaseException) -> Problem:
    translate = QCoreApplication.translate
    return Problem(
        translate("Reasons", "Something went wrong in the program itself ({name}).").replace(
            "{name}", problem.code if isinstance(problem, AtalayaError) else type(problem).__name__
        ),
        translate("Reasons", "Nothing you wrote is lost."),
        translate("Reasons", "Do it again; the details are in the log."),
    )


def _problem(code: str, values: Mapping[str, object]) -> Problem:
    parts = sentences().get(code)
    if parts is None:
        text = QCoreApplication.translate("Reasons", "Something happened that has no words yet ({code}).")
        return Problem(text.replace("{code}", code))
    known = {name: value_text(name, value, _nested(values)) for name, value in values.items()}
    return Problem(*(_filled(wordings, known) for wordings in parts))


def _nested(values: Mapping[str, object]) -> Codes:
    """A value may itself be a code ("why"); it is worded with the values around it."""

    def text(code: str) -> str:
        return code_text(code, {name: value for name, value in values.items() if value != code})

    return Codes(frozenset(sentences()), text)


def _filled(wordings: Wordings, known: Mapping[str, str]) -> str:
    said = {name for name, text in known.items() if text}
    fitting = (source for source in wordings if said.issuperset(_PLACEHOLDER.findall(source)))
    text = QCoreApplication.translate("Reasons", next(fitting, wordings[-1]))
    return _PLACEHOLDER.sub(lambda match: known.get(match[1]) or "?", text)


def _wordings(source: object) -> Wordings:
    return tuple(str(item) for item in source) if isinstance(source, tuple) else (str(source),)
