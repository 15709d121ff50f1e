"""The one error tree.

An `EnvironmentProblem` (disk, network, keyring, server) is told to the person with what is safe and what to do; an
`InternalBug` is reported; `RuleViolation` and `NotFound` are answers. None holds a sentence: `code` and `values` are
turned into text by the two doors (`ui.wording`, `workstation.cli.wording`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is refused, missing or noteworthy: a code and the values that its sentence needs."""

    code: str
    values: Values = field(default_factory=dict)


class AtalayaError(Exception):
    """Root of every error that this program raises on purpose."""

    def __init__(self, code: str, /, **values: object) -> None:
        """Keep the `code` and the values that its sentence will need."""
        super().__init__(code)
        self.code = code
        self.values: Values = values

    def __str__(self) -> str:
        """Return code and values, for logs only."""
        return f"{self.code} {dict(self.values)}" if self.values else self.code


class EnvironmentProblem(AtalayaError):
    """Something outside the program is in the way; nothing is lost and the person can act."""


class NetworkProblem(EnvironmentProblem):
    """A server could not be reached, or answered something that makes no sense.

    `sent` tells whether the request may have left: only a write that surely did not leave may be repeated blindly.
    """

    def __init__(self, code: str, /, *, sent: bool = False, retry_after: float | None = None, **values: object) -> None:
        """Keep whether the body may have left, and the seconds the server asked to wait."""
        super().__init__(code, **values)
        self.sent = sent
        self.retry_after = retry_after


class CredentialsProblem(EnvironmentProblem):
    """The platform no longer accepts our credentials: told once, with a way to reconnect."""


class InternalBug(AtalayaError):
    """A state that cannot be; it is our fault and is reported."""


class NotFound(AtalayaError):
    """What was asked for does not exist."""


class RuleViolation(AtalayaError):
    """A rule or the present state refuses; `reasons` name who or what is missing."""

    def __init__(self, *reasons: Reason) -> None:
        """Keep every reason; the first one gives the code."""
        super().__init__(reasons[0].code if reasons else "refused", **dict(reasons[0].values if reasons else {}))
        self.reasons = reasons
