"""Strict DSSE envelopes: made, read and checked (TEAM_PROTOCOL §1; DSSE v1.0).

Order of checks: size, strict JSON, exact members, exact base64, payload type, then (`verify` only) key lookup and
Ed25519 over the pre-authentication encoding, and only then the payload is parsed. Every failure is a `Refused`; nothing
raises.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from workstation.ports.signing import MAX_ENVELOPE_BYTES, PAYLOAD_TYPES, JsonValue, Refused, Verified
from workstation.security.signature_keys import SIGNATURE_BYTES, key_id, public_key_fault
from workstation.security.strict_json import exact_members, parse, parse_object, shown

MAX_SIGNATURES: Final = 64
"""More signatures than any charter has people; keeps the work for one envelope small."""
_ENVELOPE_MEMBERS: Final = frozenset({"payloadType", "payload", "signatures"})
_SIGNATURE_MEMBERS: Final = frozenset({"keyid", "sig"})
_KEYID_CHARACTERS: Final = 64


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature as the envelope states it; the key id is a claim until it was looked up."""

    keyid: str
    value: bytes


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope whose form is right; nothing in it is trusted yet."""

    payload_type: str
    payload: bytes
    signatures: tuple[Signature, ...]

    @property
    def signed_bytes(self) -> bytes:
        """What the signatures cover."""
        return pre_authentication_encoding(self.payload_type, self.payload)

    @property
    def event_id(self) -> str:
        """Hex SHA-256 of what was signed."""
        return sha256(self.signed_bytes).hexdigest()

    def to_bytes(self) -> bytes:
        """Return the envelope as it travels: compact ASCII JSON."""
        return json.dumps(
            {
                "payloadType": self.payload_type,
                "payload": b64encode(self.payload).decode("ascii"),
                "signatures": [
                    {"keyid": signature.keyid, "sig": b64encode(signature.value).decode("ascii")}
                    for signature in self.signatures
                ],
            },
            separators=(",", ":"),
        ).encode("ascii")


def pre_authentication_encoding(payload_type: str, payload: bytes) -> bytes:
    """Return DSSE's PAE: type and payload with their lengths, so that neither can run into the other."""
    kind = payload_type.encode("utf-8")
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


def read_envelope(data: bytes) -> Envelope | Refused:
    """Return the envelope that `data` holds, checking form only."""
    members = _read_members(data)
    if isinstance(members, Refused):
        return members
    payload = exact_base64(members["payload"])
    payload_type = members["payloadType"]
    signatures = _read_signatures(members["signatures"])
    if isinstance(signatures, Refused):
        return signatures
    if payload is None:
        return Refused("envelope.base64", {"member": "payload"})
    if not isinstance(payload_type, str) or payload_type not in PAYLOAD_TYPES:
        return Refused("envelope.unknown_type", {"type": shown(str(payload_type))})
    return Envelope(payload_type, payload, signatures)


def verify(data: bytes, keys: Mapping[str, bytes]) -> Verified | Refused:
    """Check an envelope against known keys; see `ports.signing.EnvelopeTools.verify`."""
    envelope = read_envelope(data)
    if isinstance(envelope, Refused):
        return envelope
    signers = _valid_signers(envelope, keys)
    return signers if isinstance(signers, Refused) else _with_document(envelope, signers)


def peek(data: bytes) -> Verified | Refused:
    """Read an envelope without checking signatures; `keyids` is empty."""
    envelope = read_envelope(data)
    return envelope if isinstance(envelope, Refused) else _with_document(envelope, ())


def exact_base64(value: JsonValue) -> bytes | None:
    """Return what standard base64 `value` encodes, or None when it is not its one exact encoding."""
    if not isinstance(value, str) or not value.isascii():
        return None
    try:
        data = b64decode(value, validate=True)
    except ValueError:
        return None
    return data if b64encode(data).decode("ascii") == value else None


def _read_members(data: bytes) -> dict[str, JsonValue] | Refused:
    if len(data) > MAX_ENVELOPE_BYTES:
        return Refused("envelope.too_large", {"bytes": len(data), "limit": MAX_ENVELOPE_BYTES})
    value = parse(data)
    return value if isinstance(value, Refused) else exact_members(value, _ENVELOPE_MEMBERS)


def _read_signatures(value: JsonValue) -> tuple[Signature, ...] | Refused:
    if not isinstance(value, list) or not 1 <= len(value) <= MAX_SIGNATURES:
        return Refused("envelope.signatures", {"limit": MAX_SIGNATURES})
    signatures: dict[str, Signature] = {}
    for item in value:
        signature = _read_signature(item)
        if isinstance(signature, Refused):
            return signature
        if signature.keyid in signatures:
            return Refused("envelope.key_twice", {"keyid": signature.keyid})
        signatures[signature.keyid] = signature
    return tuple(signatures.values())


def _read_signature(value: JsonValue) -> Signature | Refused:
    members = exact_members(value, _SIGNATURE_MEMBERS)
    if isinstance(members, Refused):
        return members
    keyid, signature = members["keyid"], exact_base64(members["sig"])
    if not isinstance(keyid, str) or len(keyid) != _KEYID_CHARACTERS or set(keyid) - set("0123456789abcdef"):
        return Refused("envelope.keyid", {"keyid": shown(str(keyid))})
    if signature is None or len(signature) != SIGNATURE_BYTES:
        return Refused("envelope.base64", {"member": "sig"})
    return Signature(keyid, signature)


def _valid_signers(envelope: Envelope, keys: Mapping[str, bytes]) -> Sequence[str] | Refused:
    signers: list[str] = []
    for signature in envelope.signatures:
        public_key = keys.get(signature.keyid)
        if public_key is None:
            continue
        fault = _signature_fault(envelope.signed_bytes, signature, public_key)
        if fault is not None:
            return fault
        signers.append(signature.keyid)
    if not signers:
        return Refused("envelope.unknown_key", {"keyids": tuple(item.keyid for item in envelope.signatures)})
    return signers


def _signature_fault(signed: bytes, signature: Signature, public_key: bytes) -> Refused | None:
    # The table of keys is not believed either: the id must be the key's own, and the key a sound one.
    if key_id(public_key) != signature.keyid:
        return Refused("envelope.wrong_key", {"keyid": signature.keyid})
    if (fault := public_key_fault(public_key)) is not None:
        return fault
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature.value, signed)
    except (InvalidSignature, ValueError):
        return Refused("envelope.bad_signature", {"keyid": signature.keyid})
    return None


def _with_document(envelope: Envelope, keyids: Sequence[str]) -> Verified | Refused:
    document = parse_object(envelope.payload)
    if isinstance(document, Refused):
        return Refused("envelope.payload", {"cause": document.code, **document.values})
    return Verified(envelope.payload_type, envelope.payload, tuple(keyids), envelope.event_id, document)
