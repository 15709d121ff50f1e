"""Sentences about drafts: what is noticed in a text, and why it cannot be handed in."""

from typing import Final

_FINDINGS: Final = {
    "text_empty": "There is no text.",
    "control_character": "The text holds a control character ({character}); take it out.",
    "text_too_long": "The text is too long: {length} of {limit} {unit}.",
    "title_missing": "A title is missing.",
    "title_not_shown_here": "This channel shows no title.",
    "channel_gone": "The channel ended or was removed. The text is kept.",
    "cannot_post_here": "Posts cannot be sent on this channel.",
    "cannot_reply_here": "Answers cannot be sent on this channel.",
    "reply_target_missing": "The message to be answered is missing.",
    "reply_target_unexpected": "A post answers nobody, but a message was named.",
    "reply_target_gone": "The message to be answered is not there any more. Nothing was sent.",
    "reply_target_changed": "The message to be answered was changed after this was written. Nothing was sent. Read it "
    "again and revise the draft.",
    "reply_target_other_account": "The message to be answered came in on another account.",
    "slot_ends_before_it_begins": "The time to go out ends ({end}) before it begins ({begin}).",
    "slot_in_the_past": "The time to go out has passed ({at}).",
    "slot_after_approvals_expire": "At {at} the approvals would have run out ({until}).",
    "too_many_media": "{count} files are too many; this channel takes {limit}.",
    "media_type_not_allowed": "{name} ({type}) cannot be sent here; this channel takes {allowed}.",
    "media_too_large": "{name} is too large: {size} of {limit} bytes.",
    "alt_text_missing": "{name} has no alternative text.",
    "no_rule": "No rule of the charter covers this, so nothing may go out. Ask an admin.",
    "flag_bidi_control": "A character that turns the reading direction ({detail}) stands in the {where}. Whoever "
    "signs must acknowledge it: --acknowledge bidi_control",
    "flag_zero_width": "An invisible character ({detail}) stands in the {where}. Whoever signs must acknowledge it: "
    "--acknowledge zero_width",
    "flag_mixed_scripts": "One word in the {where} mixes alphabets ({detail}). Whoever signs must acknowledge it: "
    "--acknowledge mixed_scripts",
}
_DRAFTS: Final = {
    "text_not_unicode": "The text is not valid Unicode. Nothing was stored.",
    "draft_ended": "The draft has ended ({state}) and cannot be changed. Start a new one.",
    "outcome_open": "It is on its way, or nobody knows whether it went out ({publications}). Settle that first: "
    "`atalayactl publication list`.",
    "two_heads": "Two people changed the draft at the same time. Put one revision that takes up both.",
    "already_submitted": "It was handed in already. Nothing was changed.",
    "nothing_to_withdraw": "There is nothing to take back.",
    "prefix_ambiguous": "More than one draft begins with {prefix}. Give more characters.",
    "nobody_can_sign": "Nobody of the team may sign this as {role}. It was not handed in; ask an admin for somebody.",
    "media_too_many_pixels": "{name} has too many pixels (more than {limit}). Nothing was stored; make it smaller.",
    "media_type_unknown": "{name} is no picture that can be cleaned; {allowed} can. Nothing was stored.",
    "media_unreadable": "{name} cannot be read as a picture. Nothing was stored.",
    "media_not_stored": "The file could not be stored in {path}: {why}. The draft is as it was.",
    "draft_not_found": "There is no draft {id}. See `atalayactl draft list`.",
    "revision_not_found": "The draft {id} has no revision {number}.",
    "media_not_found": "The file {sha256} is not in this workspace.",
    "event_not_found": "There is no journal entry {id}.",
    "draft_discarded": "The draft was put away.",
    "draft_dropped": "It was decided that this draft does not go out.",
}

SENTENCES: Final = {**_FINDINGS, **_DRAFTS}
