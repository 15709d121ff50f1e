"""Sentences for writing, handing in and signing."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    # Noticed in a draft
    "text_empty": QT_TRANSLATE_NOOP("Reasons", "There is nothing to send yet: write something or add an image."),
    "control_character": QT_TRANSLATE_NOOP(
        "Reasons", "There is a control character in the text ({character}). Take it out."
    ),
    "text_too_long": QT_TRANSLATE_NOOP("Reasons", "The text is too long: {length} of {limit}."),
    "title_missing": QT_TRANSLATE_NOOP("Reasons", "A post here needs a title."),
    "title_not_shown_here": QT_TRANSLATE_NOOP("Reasons", "This channel shows no title: nobody will read it."),
    "channel_gone": QT_TRANSLATE_NOOP("Reasons", "The channel was removed. The text is safe; choose another one."),
    "cannot_post_here": QT_TRANSLATE_NOOP("Reasons", "Nothing can be posted on this channel."),
    "cannot_reply_here": QT_TRANSLATE_NOOP("Reasons", "Nothing can be answered on this channel."),
    "reply_target_missing": QT_TRANSLATE_NOOP("Reasons", "It is not clear which message this answers."),
    "reply_target_unexpected": QT_TRANSLATE_NOOP("Reasons", "A post answers nobody, but this one names a message."),
    "reply_target_gone": QT_TRANSLATE_NOOP("Reasons", "The message that this answers is gone."),
    "reply_target_changed": QT_TRANSLATE_NOOP(
        "Reasons", "The message that this answers was changed meanwhile. Read it again before answering."
    ),
    "reply_target_other_account": QT_TRANSLATE_NOOP(
        "Reasons", "The message that this answers came in on another account."
    ),
    "slot_ends_before_it_begins": QT_TRANSLATE_NOOP("Reasons", "The time it may go out ends before it begins."),
    "slot_in_the_past": QT_TRANSLATE_NOOP("Reasons", "Its time has passed: {at}. Choose another one."),
    "slot_after_approvals_expire": QT_TRANSLATE_NOOP(
        "Reasons", "Its time is too far away: approvals given now would have run out by then ({until})."
    ),
    "too_many_media": QT_TRANSLATE_NOOP("Reasons", "Too many images: {count} of {limit}."),
    "media_type_not_allowed": QT_TRANSLATE_NOOP("Reasons", "{name} cannot go out here: the channel takes {allowed}."),
    "media_too_large": QT_TRANSLATE_NOOP("Reasons", "{name} is too large for this channel ({size} of {limit} bytes)."),
    "alt_text_missing": QT_TRANSLATE_NOOP("Reasons", "{name} has no alternative text for people who do not see it."),
    "no_rule": QT_TRANSLATE_NOOP(
        "Reasons", "No rule of the team covers this, so nothing may go out. Ask an administrator."
    ),
    "flag_bidi_control": QT_TRANSLATE_NOOP(
        "Reasons", "There is a hidden direction control ({detail}): everybody who signs has to acknowledge it."
    ),
    "flag_zero_width": QT_TRANSLATE_NOOP(
        "Reasons", "There is an invisible character ({detail}): everybody who signs has to acknowledge it."
    ),
    "flag_mixed_scripts": QT_TRANSLATE_NOOP(
        "Reasons", "One word mixes alphabets ({detail}): everybody who signs has to acknowledge it."
    ),
    # Refused while writing
    "text_not_unicode": QT_TRANSLATE_NOOP(
        "Reasons", "The text holds half a character that cannot be stored. Type it again."
    ),
    "draft_ended": QT_TRANSLATE_NOOP("Reasons", "This draft has ended: nothing about it can be changed any more."),
    "outcome_open": QT_TRANSLATE_NOOP(
        "Reasons", "It is on its way out, or nobody knows whether it went out. Settle that in Publications first."
    ),
    "two_heads": QT_TRANSLATE_NOOP("Reasons", "Two people changed it at once. Save one text in the place of both."),
    "already_submitted": QT_TRANSLATE_NOOP("Reasons", "It is already with those who sign."),
    "nothing_to_withdraw": QT_TRANSLATE_NOOP("Reasons", "There is nothing of yours to take back."),
    "nobody_can_sign": QT_TRANSLATE_NOOP("Reasons", "Nobody of the team can sign this as {role}."),
    "media_too_many_pixels": QT_TRANSLATE_NOOP(
        "Reasons", "{name} has too many pixels to be cleaned safely. Make it smaller."
    ),
    "media_type_unknown": QT_TRANSLATE_NOOP("Reasons", "{name} is not an image that can be cleaned. Use {allowed}."),
    "media_unreadable": QT_TRANSLATE_NOOP("Reasons", "{name} cannot be read as an image."),
    "media_not_stored": QT_TRANSLATE_NOOP(
        "Reasons", "The image could not be stored. Nothing else is lost; is the disk full?"
    ),
    "draft_not_found": QT_TRANSLATE_NOOP("Reasons", "There is no such draft."),
    "revision_not_found": QT_TRANSLATE_NOOP("Reasons", "There is no revision {number}."),
    "message_not_found": QT_TRANSLATE_NOOP("Reasons", "This message is not here any more."),
    "media_not_found": QT_TRANSLATE_NOOP("Reasons", "An image of this draft is not here any more."),
    "sign_off_not_found": QT_TRANSLATE_NOOP("Reasons", "There is no such signature."),
    "stop_not_found": QT_TRANSLATE_NOOP("Reasons", "This stop was already lifted."),
    # Refused while signing
    "digest_not_current": QT_TRANSLATE_NOOP(
        "Reasons",
        "It changed while you were reading: revision {revision} stands now. Nothing was signed; read it again.",
    ),
    "not_submitted": QT_TRANSLATE_NOOP("Reasons", "{name} has not sent it for sign-off."),
    "changes_requested": QT_TRANSLATE_NOOP("Reasons", "{name} asked for changes; it is with its author."),
    "flags_not_acknowledged": QT_TRANSLATE_NOOP("Reasons", "What hides in the text was not acknowledged."),
    "wrote_it": QT_TRANSLATE_NOOP("Reasons", "Who wrote it cannot sign it."),
    "submitted_it": QT_TRANSLATE_NOOP("Reasons", "Who sent it for sign-off cannot sign it."),
    "publishes_it": QT_TRANSLATE_NOOP("Reasons", "Who publishes it cannot sign it."),
    "role_not_asked": QT_TRANSLATE_NOOP("Reasons", "The rule does not ask for {role}."),
    "role_not_held": QT_TRANSLATE_NOOP("Reasons", "{name} does not sign as {role}."),
    "stage_not_open": QT_TRANSLATE_NOOP("Reasons", "{role} signs later. It waits for {waits_for} first."),
    "counts_once": QT_TRANSLATE_NOOP("Reasons", "One person counts once, and {name} has signed already."),
    "enough_of_role": QT_TRANSLATE_NOOP("Reasons", "Enough people have signed as {role}."),
    "nothing_missing": QT_TRANSLATE_NOOP("Reasons", "Everybody has signed."),
    "reason_missing": QT_TRANSLATE_NOOP("Reasons", "Say why first."),
    "range_outside_text": QT_TRANSLATE_NOOP("Reasons", "These words are not in the text any more."),
    "signed_by_other": QT_TRANSLATE_NOOP("Reasons", "{name} signed this; nobody else can take it back."),
    "already_withdrawn": QT_TRANSLATE_NOOP("Reasons", "It was taken back already."),
    "no_objection": QT_TRANSLATE_NOOP("Reasons", "Nobody objects any more."),
    "only_author_or_admins": QT_TRANSLATE_NOOP("Reasons", "Only these people can lift the objection: {names}."),
    "only_setter_or_admins": QT_TRANSLATE_NOOP("Reasons", "Only these people can lift the stop: {names}."),
    # Why a signature does not count
    "other_revision": QT_TRANSLATE_NOOP("Reasons", "the text was changed afterwards"),
    "withdrawn": QT_TRANSLATE_NOOP("Reasons", "it was withdrawn"),
    "rule_changed": QT_TRANSLATE_NOOP("Reasons", "the rule asks for something else now"),
    "key_revoked": QT_TRANSLATE_NOOP("Reasons", "the key no longer counts"),
    "role_lost": QT_TRANSLATE_NOOP("Reasons", "they no longer sign as {role}"),
    "role_not_held_then": QT_TRANSLATE_NOOP("Reasons", "they did not sign as {role} then"),
    "expiry_missing": QT_TRANSLATE_NOOP("Reasons", "it would last longer than the rule allows"),
    "expired": QT_TRANSLATE_NOOP("Reasons", "it ran out ({at})"),
    "earlier_stage_open": QT_TRANSLATE_NOOP("Reasons", "an earlier signature is missing"),
}
