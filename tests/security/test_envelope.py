"""Making, checking and co-signing envelopes."""

import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.security.envelope_support import b64, changed, compact, keys_of, oracle_accepts, signer
from workstation.domain.errors import InternalBug, RuleViolation
from workstation.ports.signing import (
    CHARTER_TYPE,
    ENROLMENT_TYPE,
    EVENT_TYPE,
    MAX_ENVELOPE_BYTES,
    PAYLOAD_TYPES,
    Refused,
    Verified,
)
from workstation.security.envelope import pre_authentication_encoding
from workstation.security.signing import StrictEnvelopeTools

TOOLS = StrictEnvelopeTools()
ANA, BEA, CARLA = signer(1), signer(2), signer(3)
KEYS = keys_of(ANA, BEA)
PAYLOAD = compact({"v": 1, "text": "AT&T · a < b ¿qué? 日本"})
SIGNED = ANA.sign(EVENT_TYPE, PAYLOAD)


def code(result):
    assert isinstance(result, Refused), result
    return result.code


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), st.integers(-(2**53) + 1, 2**53 - 1)))
def test_what_was_signed_comes_back_and_the_oracle_agrees(document):
    for payload_type in sorted(PAYLOAD_TYPES):
        signed = ANA.sign(payload_type, compact(document))
        result = TOOLS.verify(signed.envelope, KEYS)
        assert isinstance(result, Verified)
        assert (result.document, result.payload, result.payload_type) == (document, compact(document), payload_type)
        assert (result.keyids, result.event_id) == ((ANA.keyid,), signed.event_id)
        assert oracle_accepts(signed.envelope, KEYS)


def test_event_id_covers_what_is_signed_and_not_the_envelope():
    pae = b"DSSEv1 %d %s %d %s" % (len(EVENT_TYPE), EVENT_TYPE.encode(), len(PAYLOAD), PAYLOAD)
    assert pre_authentication_encoding(EVENT_TYPE, PAYLOAD) == pae
    assert SIGNED.event_id == sha256(pae).hexdigest() == BEA.sign(EVENT_TYPE, PAYLOAD).event_id
    respelled = json.dumps(json.loads(SIGNED.envelope), indent=2).encode()
    assert TOOLS.verify(respelled, KEYS).event_id == SIGNED.event_id


def test_peek_reads_without_trusting():
    result = TOOLS.peek(CARLA.sign(EVENT_TYPE, PAYLOAD).envelope)
    assert result.keyids == ()
    assert result.document["v"] == 1
    assert code(TOOLS.peek(b"{}")) == "json.member_missing"


@pytest.mark.threat("A1")
def test_unknown_device_is_told_apart_and_never_counts():
    assert code(TOOLS.verify(CARLA.sign(EVENT_TYPE, PAYLOAD).envelope, KEYS)) == "envelope.unknown_key"
    assert code(TOOLS.verify(SIGNED.envelope, {})) == "envelope.unknown_key"
    both = TOOLS.add_signature(SIGNED.envelope, CARLA)
    assert TOOLS.verify(both.envelope, KEYS).keyids == (ANA.keyid,)


@pytest.mark.threat("A1")
def test_the_table_of_keys_is_not_believed():
    assert code(TOOLS.verify(SIGNED.envelope, {ANA.keyid: BEA.public_key})) == "envelope.wrong_key"
    assert code(TOOLS.verify(SIGNED.envelope, {ANA.keyid: b"short"})) == "envelope.wrong_key"


@pytest.mark.threat("A1")
def test_a_small_order_key_signs_nothing():
    identity = b"\x01" + bytes(31)
    keyid = sha256(identity).hexdigest()
    forged = compact(
        {
            "payloadType": EVENT_TYPE,
            "payload": b64(PAYLOAD),
            "signatures": [{"keyid": keyid, "sig": b64(identity + bytes(32))}],
        }
    )
    assert oracle_accepts(forged, {keyid: identity})  # the oracle does not refuse such keys: hence our own check
    assert code(TOOLS.verify(forged, {keyid: identity})) == "key.small_order"


def test_order_of_checks_type_before_key_and_key_before_payload():
    foreign = changed(CARLA.sign(EVENT_TYPE, PAYLOAD).envelope, payloadType="application/json")
    assert code(TOOLS.verify(foreign, KEYS)) == "envelope.unknown_type"
    broken_payload = compact(
        {
            "payloadType": EVENT_TYPE,
            "payload": b64(b"{not json"),
            "signatures": [{"keyid": "0" * 64, "sig": b64(bytes(64))}],
        }
    )
    assert code(TOOLS.verify(broken_payload, KEYS)) == "envelope.unknown_key"


@pytest.mark.parametrize(
    ("mutant", "expected"),
    [
        (b" " * (MAX_ENVELOPE_BYTES + 1), "envelope.too_large"),
        (b"[]", "json.not_an_object"),
        (changed(SIGNED.envelope, extra=1), "json.member_unknown"),
        (changed(SIGNED.envelope, payload=b64(PAYLOAD) + "\n"), "envelope.base64"),
        (changed(SIGNED.envelope, payload=" " + b64(PAYLOAD)), "envelope.base64"),
        (changed(SIGNED.envelope, payload="QQ"), "envelope.base64"),
        (changed(SIGNED.envelope, payload=b64(b"\xfb\xff").replace("+", "-").replace("/", "_")), "envelope.base64"),
        (changed(SIGNED.envelope, payload="QR=="), "envelope.base64"),
        (changed(SIGNED.envelope, payload="ＱＱ＝＝"), "envelope.base64"),
        (changed(SIGNED.envelope, payload=None), "envelope.base64"),
        (changed(SIGNED.envelope, payload=[1]), "envelope.base64"),
        (changed(SIGNED.envelope, payloadType=EVENT_TYPE.upper()), "envelope.unknown_type"),
        (changed(SIGNED.envelope, payloadType=7), "envelope.unknown_type"),
        (changed(SIGNED.envelope, payloadType=CHARTER_TYPE), "envelope.bad_signature"),
        (changed(SIGNED.envelope, payload=b64(PAYLOAD + b" ")), "envelope.bad_signature"),
        (changed(SIGNED.envelope, signatures=[]), "envelope.signatures"),
        (changed(SIGNED.envelope, signatures={}), "envelope.signatures"),
        (changed(SIGNED.envelope, signatures=[{"keyid": ANA.keyid, "sig": "AA=="}]), "envelope.base64"),
        (changed(SIGNED.envelope, signatures=[{"keyid": ANA.keyid.upper(), "sig": b64(bytes(64))}]), "envelope.keyid"),
        (changed(SIGNED.envelope, signatures=[{"keyid": "", "sig": b64(bytes(64))}]), "envelope.keyid"),
        (changed(SIGNED.envelope, signatures=[{"sig": b64(bytes(64))}]), "json.member_missing"),
        (changed(SIGNED.envelope, signatures=json.loads(SIGNED.envelope)["signatures"] * 2), "envelope.key_twice"),
        (changed(SIGNED.envelope, signatures=["x"]), "json.not_an_object"),
    ],
)
def test_refuses_with_the_reason(mutant, expected):
    assert code(TOOLS.verify(mutant, KEYS)) == expected


def test_one_bad_signature_of_a_known_key_refuses_the_envelope():
    signatures = [*json.loads(SIGNED.envelope)["signatures"], {"keyid": BEA.keyid, "sig": b64(bytes(64))}]
    assert code(TOOLS.verify(changed(SIGNED.envelope, signatures=signatures), KEYS)) == "envelope.bad_signature"


@pytest.mark.parametrize("payload", [b"[]", b"1.5", b'{"a":1.5}', b'{"a":1,"a":1}', b"\xff", b""])
def test_never_signs_what_nobody_would_read(payload):
    with pytest.raises(RuleViolation):
        ANA.sign(EVENT_TYPE, payload)


def test_signs_only_known_types_and_sizes():
    with pytest.raises(InternalBug, match=r"envelope.unknown_type"):
        ANA.sign("text/plain", b"{}")
    with pytest.raises(RuleViolation, match=r"envelope.too_large"):
        ANA.sign(EVENT_TYPE, compact({"text": "x" * 50_000}))
    largest = ANA.sign(EVENT_TYPE, compact({"text": "x" * 48_000}))
    assert isinstance(TOOLS.verify(largest.envelope, KEYS), Verified)


def test_charters_collect_signatures():
    charter = ANA.sign(CHARTER_TYPE, PAYLOAD)
    both = TOOLS.add_signature(charter.envelope, BEA)
    assert both.event_id == charter.event_id
    assert TOOLS.verify(both.envelope, KEYS).keyids == (ANA.keyid, BEA.keyid)
    with pytest.raises(RuleViolation, match=r"envelope.already_signed"):
        TOOLS.add_signature(both.envelope, ANA)
    with pytest.raises(RuleViolation, match=r"json.syntax"):
        TOOLS.add_signature(b"", ANA)


def test_too_many_signatures_are_refused():
    envelope = ANA.sign(CHARTER_TYPE, b"{}").envelope
    for number in range(100, 163):
        envelope = TOOLS.add_signature(envelope, signer(number)).envelope
    with pytest.raises(RuleViolation, match=r"envelope.too_large"):
        TOOLS.add_signature(envelope, signer(99))


def enrolment(**members):
    return ANA.sign(ENROLMENT_TYPE, compact({"v": 1, "pub": ANA.public_key.hex(), "nonce": "ab", **members})).envelope


@pytest.mark.threat("A16")
def test_enrolment_proves_that_its_key_is_held():
    assert TOOLS.check_possession(enrolment(), ANA.public_key, {"nonce": "ab"}).keyids == (ANA.keyid,)
    assert code(TOOLS.check_possession(enrolment(), ANA.public_key, {"nonce": "cd"})) == "enrolment.mismatch"
    assert code(TOOLS.check_possession(enrolment(), ANA.public_key, {"team": "t"})) == "enrolment.mismatch"
    assert code(TOOLS.check_possession(enrolment(v=True), ANA.public_key, {"v": 1})) == "enrolment.mismatch"
    assert code(TOOLS.check_possession(enrolment(), BEA.public_key, {})) == "envelope.unknown_key"
    stolen = enrolment(pub=BEA.public_key.hex())
    assert code(TOOLS.check_possession(stolen, ANA.public_key, {})) == "enrolment.mismatch"
    wrong_type = ANA.sign(EVENT_TYPE, compact({"pub": ANA.public_key.hex()})).envelope
    assert code(TOOLS.check_possession(wrong_type, ANA.public_key, {})) == "enrolment.wrong_type"
    assert code(TOOLS.check_possession(enrolment(), b"\x01" + bytes(31), {})) == "key.small_order"


def test_tools_parse_and_check_keys():
    assert TOOLS.parse(b'{"a":1}') == {"a": 1}
    assert code(TOOLS.parse(b"1.0")) == "json.float"
    assert TOOLS.public_key_fault(ANA.public_key) is None
