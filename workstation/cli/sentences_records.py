"""Sentences about signed records (mostly from `journal verify`), and the one for each bug of ours."""

from typing import Final

_VERIFY: Final = {
    "event_damaged": "Entry {event} does not verify ({why}).",
    "event_refused": "Entry {event} (number {seq}) does not count: {why}.",
    "event_wrong_type": "It is of another kind ({type}).",
    "event_signed_by_other": "It was signed by another key than that of {device}.",
    "event_row_differs": "Number {seq} is kept otherwise than it was signed.",
    "log_forked": "The device {device} tells two stories from number {seq} on. An admin must cut it there.",
    "state_differs": "The state signed at {at} is not the one that the entries make ({event}).",
    "revision_damaged": "A kept revision of a draft cannot be read any more. Nothing of it is sent.",
    "payload_differs": "The text of revision {revision} of draft {draft} is not the one that was signed.",
    "draft_row_differs": "The list shows draft {draft} as {kept}, but its entries say {folded}.",
    "gap": "entries after number {after} are missing",
    "chain_broken": "the chain is broken at number {seq}",
    "goes_back": "number {seq} goes back behind the one before it",
    "charter_unknown": "it names a charter version {version} that is not here",
    "foreign_team": "it belongs to another team",
    "device_unknown": "nobody knows its device",
    "beyond_cut": "its device was ended before it",
    "after_fork": "its device told two stories before it",
}
_ENVELOPES: Final = {
    "envelope.too_large": "The signed envelope is too large ({bytes} of {limit} bytes).",
    "envelope.base64": "The member {member} of an envelope is not exact base64.",
    "envelope.unknown_type": "The envelope is of an unknown type ({type}).",
    "envelope.signatures": "The envelope holds no signature, or more than {limit}.",
    "envelope.key_twice": "One key signed twice ({keyid}).",
    "envelope.keyid": "The envelope names no proper key ({keyid}).",
    "envelope.unknown_key": "Nobody knows the key that signed it ({keyids}).",
    "envelope.wrong_key": "The key is not the one it claims to be ({keyid}).",
    "envelope.bad_signature": "A signature does not hold ({keyid}).",
    "envelope.payload": "What was signed cannot be read ({cause}).",
    "envelope.already_signed": "This key has signed it already ({keyid}).",
    "enrolment.wrong_type": "This is no enrolment ({type}).",
    "enrolment.mismatch": "The enrolment is not the one that was expected ({member}).",
    "key.length": "A public key has {bytes} bytes instead of {expected}; it is not trusted.",
    "key.not_canonical": "A public key is not in its one proper form; it is not trusted.",
    "key.not_on_curve": "A public key is no point of the curve; it is not trusted.",
    "key.small_order": "A public key would verify anything; it is not trusted.",
    "key.mixed_order": "A public key is not of prime order; it is not trusted.",
    "json.too_large": "The document is too large ({bytes} of {limit} bytes).",
    "json.not_utf8": "The document is not UTF-8 (byte {position}).",
    "json.syntax": "The document is not JSON (position {position}).",
    "json.too_deep": "The document is nested deeper than {limit}.",
    "json.duplicate_member": "The document holds {member} twice.",
    "json.number": "The document holds a number beyond {limit}.",
    "json.float": "The document holds a number with a fraction.",
    "json.constant": "The document holds {name}, which is no JSON.",
    "json.lone_surrogate": "The document holds half a character.",
    "json.not_an_object": "The document is no object.",
    "json.member_missing": "The document lacks {member}.",
    "json.member_unknown": "The document holds {member}, which nobody knows.",
}
_BUGS: Final = (
    *("conversation_without_channel", "draft_without_revision", "event_body", "feed_reader_wants_bytes"),
    *("nobody_signed_in", "own_post_without_publication", "own_post_without_publisher", "payload_not_canonical"),
    *("publication_arrow", "publication_without_revision", "reply_target_not_wordpress", "reply_without_target"),
    *("request_not_deterministic", "resources_missing", "revision_not_what_was_signed", "storage_failed"),
    *("vault.entry_too_long", "vault.name_empty"),
)
_BUG: Final = "This is a bug of Atalaya. Nothing that was saved is lost. Please report it."

SENTENCES: Final = {**_VERIFY, **_ENVELOPES, **{code: f"{_BUG} ({code})" for code in _BUGS}}
