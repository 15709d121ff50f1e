"""Signing and checking envelopes (TEAM_PROTOCOL §1), as the services and the journal ask for it.

The domain never sees an envelope: it gets the payload as plain, already strict-checked values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

if TYPE_CHECKING:
    from workstation.domain.errors import Values

EVENT_TYPE: Final = "application/vnd.atalaya.event.v1+json"
CHARTER_TYPE: Final = "application/vnd.atalaya.charter.v1+json"
ENROLMENT_TYPE: Final = "application/vnd.atalaya.enrolment.v1+json"
PAYLOAD_TYPES: Final = frozenset({EVENT_TYPE, CHARTER_TYPE, ENROLMENT_TYPE})
"""Every payload type that this version signs and reads; anything else is kept and ignored."""

MAX_ENVELOPE_BYTES: Final = 64 * 1024
"""Largest envelope that is read or made."""

JsonValue: TypeAlias = bool | int | str | list["JsonValue"] | dict[str, "JsonValue"] | None
"""What strict JSON can hold: no floats."""


@dataclass(frozen=True, slots=True)
class SignedEnvelope:
    """A signed envelope as it travels.

    `event_id` is the hex SHA-256 of what was signed (the pre-authentication encoding), not of the envelope's bytes.
    """

    envelope: bytes
    event_id: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Why an envelope or a JSON text is not accepted: a code and the values that its sentence needs."""

    code: str
    values: Values = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verified:
    """An envelope whose signatures hold.

    `keyids` are the distinct known keys that signed, in the envelope's order: keys, not people; whoever needs a
    threshold maps them to people first. `document` is the payload's strict JSON object, `payload` its exact bytes.
    """

    payload_type: str
    payload: bytes
    keyids: tuple[str, ...]
    event_id: str
    document: Mapping[str, JsonValue]


class Signer(Protocol):
    """One unlocked signing key; works in memory only and may be used from any thread."""

    @property
    def keyid(self) -> str:
        """The key's id: hex SHA-256 of its 32 raw public key bytes."""
        ...

    @property
    def public_key(self) -> bytes:
        """The 32 raw Ed25519 public key bytes."""
        ...

    def sign(self, payload_type: str, payload: bytes) -> SignedEnvelope:
        """Return a new envelope over exactly these payload bytes.

        Raises:
            RuleViolation: `envelope.too_large`, or what the strict JSON reader refuses in the payload.
            EnvironmentProblem: `key.locked` when the key was dropped meanwhile.
            InternalBug: `envelope.unknown_type`.
        """
        ...


class EnvelopeTools(Protocol):
    """Checks envelopes, adds signatures and reads strict JSON. Pure; no method but `add_signature` ever raises."""

    def verify(self, envelope: bytes, keys: Mapping[str, bytes]) -> Verified | Refused:
        """Check `envelope` against `keys` (key id to 32 raw public key bytes) and read its payload.

        A signature by a key that is not in `keys` counts for nothing; one by a key in `keys` that does not hold refuses
        the whole envelope. `envelope.unknown_key` means that no signer is known yet: the caller may keep it as pending.
        """
        ...

    def peek(self, envelope: bytes) -> Verified | Refused:
        """Read an envelope WITHOUT checking any signature; `keyids` is empty. For finding out which keys are needed."""
        ...

    def add_signature(self, envelope: bytes, signer: Signer) -> SignedEnvelope:
        """Return the envelope with `signer`'s signature added (charters); payload and event id stay the same.

        Raises:
            RuleViolation: the envelope is malformed, or `envelope.already_signed` by this key.
            EnvironmentProblem: `key.locked`.
        """
        ...

    def check_possession(
        self, envelope: bytes, public_key: bytes, expected: Mapping[str, JsonValue]
    ) -> Verified | Refused:
        """Check an enrolment that its own key signed, whose payload holds `pub` (hex) and every `expected` member.

        Also refuses small-order, non-canonical and otherwise unsuitable public keys.
        """
        ...

    def parse(self, data: bytes) -> JsonValue | Refused:
        """Read a strict JSON text of at most 64 KiB."""
        ...

    def public_key_fault(self, public_key: bytes) -> Refused | None:
        """Say why a public key may not be enrolled, or None when it may."""
        ...


Verifier = EnvelopeTools
"""The name the reading side uses."""
