"""Signing keys in use, and the envelope tools that the services get through `ports.signing`."""

from collections.abc import Mapping

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from workstation.domain.errors import InternalBug, Reason, RuleViolation
from workstation.ports.signing import (
    ENROLMENT_TYPE,
    MAX_ENVELOPE_BYTES,
    PAYLOAD_TYPES,
    JsonValue,
    Refused,
    SignedEnvelope,
    Signer,
    Verified,
)
from workstation.security import envelope as envelopes
from workstation.security.envelope import Envelope, Signature
from workstation.security.signature_keys import key_id, public_key_fault
from workstation.security.strict_json import parse, parse_object


class Ed25519Signer:
    """Signs with one private key that is held in memory."""

    def __init__(self, private_key: Ed25519PrivateKey) -> None:
        self._private_key = private_key
        self._public_key = private_key.public_key().public_bytes_raw()
        self._keyid = key_id(self._public_key)

    @property
    def keyid(self) -> str:
        """The key's id."""
        return self._keyid

    @property
    def public_key(self) -> bytes:
        """The 32 raw public key bytes."""
        return self._public_key

    def sign(self, payload_type: str, payload: bytes) -> SignedEnvelope:
        """Return a new envelope; see `ports.signing.Signer.sign`."""
        if payload_type not in PAYLOAD_TYPES:
            raise InternalBug("envelope.unknown_type", type=payload_type)
        document = parse_object(payload)
        if isinstance(document, Refused):
            raise RuleViolation(_reason(document))
        return _sealed(Envelope(payload_type, payload, (self._signature(payload_type, payload),)))

    def _signature(self, payload_type: str, payload: bytes) -> Signature:
        signed = envelopes.pre_authentication_encoding(payload_type, payload)
        return Signature(self._keyid, self._private_key.sign(signed))


class StrictEnvelopeTools:
    """Implements `ports.signing.EnvelopeTools`."""

    def verify(self, envelope: bytes, keys: Mapping[str, bytes]) -> Verified | Refused:
        """Check signatures against known keys."""
        return envelopes.verify(envelope, keys)

    def peek(self, envelope: bytes) -> Verified | Refused:
        """Read without checking signatures."""
        return envelopes.peek(envelope)

    def parse(self, data: bytes) -> JsonValue | Refused:
        """Read a strict JSON text."""
        return parse(data)

    def public_key_fault(self, public_key: bytes) -> Refused | None:
        """Say why a public key may not be enrolled."""
        return public_key_fault(public_key)

    def add_signature(self, envelope: bytes, signer: Signer) -> SignedEnvelope:
        """Add one more signature; payload and event id stay the same."""
        present = envelopes.read_envelope(envelope)
        if isinstance(present, Refused):
            raise RuleViolation(_reason(present))
        if any(signature.keyid == signer.keyid for signature in present.signatures):
            raise RuleViolation(Reason("envelope.already_signed", {"keyid": signer.keyid}))
        added = envelopes.read_envelope(signer.sign(present.payload_type, present.payload).envelope)
        if isinstance(added, Refused):
            raise InternalBug(added.code, **dict(added.values))
        return _sealed(Envelope(present.payload_type, present.payload, (*present.signatures, *added.signatures)))

    def check_possession(
        self, envelope: bytes, public_key: bytes, expected: Mapping[str, JsonValue]
    ) -> Verified | Refused:
        """Check that an enrolment was signed by the key that it wants enrolled."""
        if (fault := public_key_fault(public_key)) is not None:
            return fault
        result = envelopes.verify(envelope, {key_id(public_key): public_key})
        if isinstance(result, Refused):
            return result
        if result.payload_type != ENROLMENT_TYPE:
            return Refused("enrolment.wrong_type", {"type": result.payload_type})
        for member, value in {**expected, "pub": public_key.hex()}.items():
            # Type and value: in Python 1 == True, in JSON they differ.
            found = result.document.get(member)
            if type(found) is not type(value) or found != value:
                return Refused("enrolment.mismatch", {"member": member})
        return result


def _sealed(envelope: Envelope) -> SignedEnvelope:
    data = envelope.to_bytes()
    if len(data) > MAX_ENVELOPE_BYTES or len(envelope.signatures) > envelopes.MAX_SIGNATURES:
        reason = Reason("envelope.too_large", {"bytes": len(data), "limit": MAX_ENVELOPE_BYTES})
        raise RuleViolation(reason)
    return SignedEnvelope(data, envelope.event_id)


def _reason(refused: Refused) -> Reason:
    return Reason(refused.code, refused.values)
