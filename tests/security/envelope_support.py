"""Signers, envelopes and the oracle for the envelope tests."""

import json
from base64 import b64encode

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.dsse import Envelope as OracleEnvelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import SSlibKey

from workstation.security.signing import Ed25519Signer


def signer(number: int) -> Ed25519Signer:
    return Ed25519Signer(Ed25519PrivateKey.from_private_bytes(number.to_bytes(32, "big")))


def keys_of(*signers: Ed25519Signer) -> dict[str, bytes]:
    return {each.keyid: each.public_key for each in signers}


def compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def changed(envelope: bytes, **members: object) -> bytes:
    """Return the envelope with members replaced."""
    return compact({**json.loads(envelope), **members})


def b64(data: bytes) -> str:
    return b64encode(data).decode()


def oracle_accepts(envelope: bytes, keys: dict[str, bytes]) -> bool:
    """Tell whether securesystemslib finds at least one valid signature."""
    try:
        read = OracleEnvelope.from_dict(json.loads(envelope))
        known = [SSlibKey(keyid, "ed25519", "ed25519", {"public": public.hex()}) for keyid, public in keys.items()]
        read.verify(known, 1)
    except VerificationError:
        return False
    except Exception:
        # It raises many things on malformed input; all of them mean that it does not accept.
        return False
    return True
