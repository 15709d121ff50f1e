"""The canonical payload: everything the public sees is in it, and any edit is another digest."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.signoff_cases import many
from workstation.domain.content_flags import content_flags
from workstation.domain.draft_payload import read_payload
from workstation.domain.drafts import Action, Content, MediaRef, ReplyTarget, Schedule, canonical_payload, digest_of
from workstation.domain.errors import Reason
from workstation.domain.identifiers import AccountId, MediaHash, MessageId

TEXTS = st.text(max_size=40)
NAMES = st.text(min_size=1, max_size=12)
LISTS = st.lists(NAMES, unique=True, max_size=3).map(tuple)
HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)
START = datetime(2020, 1, 1, tzinfo=UTC)
MOMENTS = st.none() | st.integers(0, 20 * 365 * 86_400_000_000).map(lambda us: START + timedelta(microseconds=us))
MEDIA = st.builds(
    MediaRef, sha256=HASHES.map(MediaHash), media_type=st.sampled_from(["image/png", "image/jpeg"]), name=TEXTS,
    alt_text=TEXTS,
)  # fmt: skip
TARGETS = st.builds(ReplyTarget, message=HASHES.map(MessageId), native_id=NAMES, thread_root=TEXTS, version_hash=HASHES)
CONTENTS = st.builds(
    Content,
    account=HASHES.map(AccountId),
    action=st.sampled_from(Action),
    text=TEXTS,
    title=TEXTS,
    media=st.lists(MEDIA, max_size=3).map(tuple),
    reply_to=st.none() | TARGETS,
    schedule=st.builds(Schedule, not_before=MOMENTS, not_after=MOMENTS, zone=st.sampled_from(["UTC", "Europe/Madrid"])),
    language=TEXTS,
    audience=NAMES,
    labels=LISTS,
    topics=LISTS,
    risk=st.integers(0, 10),
)
NONCE = bytes(16)


def test_a_payload_is_read_back_as_it_was_written(cases):
    @many(500)
    @given(CONTENTS, st.binary(min_size=16, max_size=16))
    def check(content, nonce):
        cases.add("payloads read back")
        payload = canonical_payload(content, nonce)
        assert read_payload(payload, json.loads(payload)) == content

    check()


def test_two_contents_never_share_a_digest(cases):
    @many(500)
    @given(CONTENTS, CONTENTS)
    def check(one, other):
        cases.add("pairs of contents with their digests")
        same = digest_of(canonical_payload(one, NONCE)) == digest_of(canonical_payload(other, NONCE))
        assert same == (one == other)

    check()


def test_the_same_content_put_twice_has_two_digests():
    content = Content(account=AccountId("a"), action=Action.POST, text="hola")
    assert digest_of(canonical_payload(content, NONCE)) != digest_of(canonical_payload(content, b"\x01" * 16))


PLAIN = Content(
    account=AccountId("a"),
    action=Action.REPLY,
    text="hola",
    media=(MediaRef(MediaHash("f" * 64), "image/png", "x.png", "a jar"),),
    reply_to=ReplyTarget(MessageId("m"), "1", "1", "v"),
)
DOCUMENT = json.loads(canonical_payload(PLAIN, NONCE))


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"nonce": "00"},
        {"nonce": "zz" * 16},
        {"nonce": "0" * 30 + "  "},
        {"surprise": 1},
        {"action": "delete"},
        {"media": [{"sha256": "x", "type": "a", "name": "", "alt": ""}]},
        {"reply_to": {"message": "m"}},
        {"schedule": {"not_before": "now", "not_after": None, "zone": "UTC"}},
        {"risk": -1},
        {"labels": ["a", "a"]},
        {"account": ""},
    ],
)
def test_payloads_of_another_shape_are_refused(change):
    document = {**DOCUMENT, **change}
    found = read_payload(json.dumps(document).encode(), document)
    assert isinstance(found, Reason)
    assert found.code == "document_malformed"


def test_only_canonical_bytes_are_a_payload():
    found = read_payload(json.dumps(DOCUMENT, indent=1).encode(), DOCUMENT)
    assert isinstance(found, Reason)
    assert found.values["fault"] == "not_canonical"


def test_flags_are_found_wherever_text_hides():
    hidden = "a\u202eb"
    assert content_flags(PLAIN) == ()
    assert content_flags(replace(PLAIN, text=hidden)) == ("bidi_control",)
    assert content_flags(replace(PLAIN, title=hidden)) == ("bidi_control",)
    assert content_flags(replace(PLAIN, labels=("p\u0430ypal",))) == ("mixed_scripts",)
    jar = replace(PLAIN.media[0], alt_text="a\u200bb")
    assert content_flags(replace(PLAIN, media=(jar,))) == ("zero_width",)
