"""Mutated envelopes by the thousand: none is accepted, nothing raises, and the oracle agrees (TEAM_PROTOCOL §11, 3).

`ATALAYA_MUTANTS` sets the number for a longer campaign.
"""

import json
import os
import random
from collections import Counter
from hashlib import sha256

import pytest

from tests.security.envelope_support import b64, compact, keys_of, oracle_accepts, signer
from workstation.ports.signing import CHARTER_TYPE, ENROLMENT_TYPE, EVENT_TYPE, Verified
from workstation.security.envelope import verify

MUTANTS = int(os.environ.get("ATALAYA_MUTANTS", "20000"))

ANA, BEA, MALLORY = signer(11), signer(12), signer(13)
KEYS = keys_of(ANA, BEA)
IDENTITY = b"\x01" + bytes(31)
PAYLOADS = [compact({"v": 1, "draft": f"d{n}", "digest": f"{n:064x}", "team": "t"}) for n in range(4)]
TYPES = [EVENT_TYPE, CHARTER_TYPE, ENROLMENT_TYPE]
GENUINE = [who.sign(kind, payload).envelope for who in (ANA, BEA) for kind in TYPES for payload in PAYLOADS]
SIGNED_IDS = {verify(envelope, KEYS).event_id for envelope in GENUINE}

# What strictness alone refuses: the oracle may accept these, we must not.
STRICTNESS = (
    "json.",
    "key.",
    *(f"envelope.{code}" for code in ("base64", "unknown_type", "key_twice", "keyid", "signatures")),
)


def flip_bits(chance, envelope):
    data = bytearray(envelope)
    for _ in range(chance.randint(1, 3)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def edit_bytes(chance, envelope):
    start, end = sorted(chance.randrange(len(envelope) + 1) for _ in range(2))
    end = min(end, start + 4)
    return envelope[:start] + chance.randbytes(chance.randint(0, 3)) + envelope[end:]


def truncate(chance, envelope):
    return envelope[: chance.randrange(len(envelope))]


def transplant(chance, envelope):
    """Take fields, or parts of signatures, from another genuine envelope."""
    mine, other = json.loads(envelope), json.loads(chance.choice(GENUINE))
    for member in chance.sample(["payload", "payloadType", "signatures"], chance.randint(1, 2)):
        mine[member] = other[member]
    if chance.random() < 0.5:
        mine["signatures"][0][chance.choice(["keyid", "sig"])] = chance.choice(
            [other["signatures"][0]["sig"], other["signatures"][0]["keyid"], MALLORY.keyid, ANA.keyid, BEA.keyid]
        )
    return compact(mine)


def vary_base64(chance, envelope):
    read = json.loads(envelope)
    target = chance.choice([read, read["signatures"][0]])
    member = "payload" if target is read else "sig"
    text = target[member]
    position = chance.randrange(len(text))
    spare = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    target[member] = chance.choice(
        [
            text.rstrip("="),
            text + "=",
            text + "\n",
            text[:position] + chance.choice(" \n\t\r-_.=*") + text[position:],
            text.replace("+", "-").replace("/", "_") + "=",
            text[:-3] + chance.choice(spare) + "==",
            text[:-2] + chance.choice(spare) + "=",
            text[:position] + "=" + text[position + 1 :],
        ]
    )
    return compact(read)


def duplicate_keys(chance, envelope):
    read, other = json.loads(envelope), json.loads(chance.choice(GENUINE))
    member = chance.choice(["payload", "payloadType", "signatures"])
    spelled = chance.choice([f'"{member}"', f'"\\u{ord(member[0]):04x}{member[1:]}"'])
    extra = f"{spelled}:{json.dumps(other[member])}".encode()
    body = compact(read)
    return chance.choice([b"{" + extra + b"," + body[1:], body[:-1] + b"," + extra + b"}"])


def foreign_type(chance, envelope):
    read = json.loads(envelope)
    kind = read["payloadType"]
    read["payloadType"] = chance.choice(
        [
            kind.upper(),
            kind + " ",
            kind.replace("v1", "v2"),
            "application/json",
            "",
            kind + "\0",
            kind.replace("y", "у"),
        ]
    )
    return compact(read)


def double_keyids(chance, envelope):
    """One key under two ids, the same id twice, or a strange key's signature under a known id."""
    read = json.loads(envelope)
    mine = read["signatures"][0]
    strange = json.loads(MALLORY.sign(read["payloadType"], PAYLOADS[0]).envelope)["signatures"][0]
    read["signatures"] = chance.choice(
        [
            [mine, mine],
            [mine, {**mine, "keyid": BEA.keyid if mine["keyid"] == ANA.keyid else ANA.keyid}],
            [{**strange, "keyid": ANA.keyid}],
            [{**mine, "keyid": mine["keyid"].upper()}],
            [{**mine, "keyid": sha256(chance.randbytes(8)).hexdigest()}],
        ]
    )
    return compact(read)


def small_order(chance, envelope):
    read = json.loads(envelope)
    keyid = sha256(IDENTITY).hexdigest()
    read["signatures"] = [{"keyid": keyid, "sig": b64(chance.choice([IDENTITY, bytes(32)]) + bytes(32))}]
    read["payload"] = b64(compact({"forged": chance.randrange(1000)}))
    return compact(read)


def unknown_signer(chance, _envelope):
    return MALLORY.sign(chance.choice(TYPES), chance.choice(PAYLOADS)).envelope


def nonsense(chance, envelope):
    read = json.loads(envelope)
    junk = chance.choice([None, True, 0, -1, 2**60, [], {}, "", "\ud800", [[[[]]]], {"a": {"b": 1}}, 1.5])
    where = chance.choice(["payload", "payloadType", "signatures", "extra", "keyid", "sig"])
    target = read["signatures"][0] if where in ("keyid", "sig") else read
    target[where] = junk
    return json.dumps(read).encode()


MUTATIONS = [
    flip_bits, edit_bytes, truncate, transplant, vary_base64, duplicate_keys, foreign_type, double_keyids, small_order,
    unknown_signer, nonsense,
]  # fmt: skip


def same_json(first: bytes, second: bytes) -> bool:
    return json.loads(first) == json.loads(second)


@pytest.mark.campaign
@pytest.mark.threat("A1", "A2")
def test_no_mutant_is_accepted(capsys):
    chance = random.Random(20_260_314)
    keys = {**KEYS, sha256(IDENTITY).hexdigest(): IDENTITY}
    made, oracle_too, harmless = Counter(), 0, 0
    for number in range(MUTANTS):
        mutation = MUTATIONS[number % len(MUTATIONS)]
        genuine = chance.choice(GENUINE)
        mutant = mutation(chance, genuine)
        result = verify(mutant, keys)
        made[mutation.__name__] += 1
        if isinstance(result, Verified):
            # Only other spellings of something that was really signed by exactly these keys (a blank, a transplant
            # of everything): same signed bytes, so the same event.
            assert result.event_id in SIGNED_IDS, (mutation, mutant)
            assert any(same_json(mutant, envelope) for envelope in GENUINE), (mutation, mutant)
            assert oracle_accepts(mutant, keys)
            harmless += 1
        elif not result.code.startswith(STRICTNESS) and len(json.loads(mutant)["signatures"]) == 1:
            assert not oracle_accepts(mutant, keys), (mutation, result, mutant)
            oracle_too += 1
    with capsys.disabled():
        print(
            f"\nforged envelopes: {sum(made.values())} mutants of {len(MUTATIONS)} kinds, 0 accepted, 0 exceptions; "
            f"{harmless} were other spellings of genuine ones; oracle refused the same {oracle_too}"
        )
    assert all(made[mutation.__name__] for mutation in MUTATIONS)


@pytest.mark.threat("A2")
def test_every_byte_and_every_bit_of_one_envelope_matters(capsys):
    envelope = GENUINE[0]
    accepted = 0
    for position in range(len(envelope)):
        for bit in range(8):
            mutant = bytearray(envelope)
            mutant[position] ^= 1 << bit
            accepted += isinstance(verify(bytes(mutant), KEYS), Verified)
    with capsys.disabled():
        print(f"\nsingle bit flips: {len(envelope) * 8} mutants, {accepted} accepted")
    assert accepted == 0


def test_every_truncation_is_refused():
    assert not any(isinstance(verify(GENUINE[0][:size], KEYS), Verified) for size in range(len(GENUINE[0])))
