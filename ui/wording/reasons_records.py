"""Sentences for what a check of the signed records may find: entries, envelopes and versions of the rules."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    # Entries
    "gap": QT_TRANSLATE_NOOP("Reasons", "Entries before it are missing."),
    "chain_broken": QT_TRANSLATE_NOOP("Reasons", "It does not follow from the entry before it."),
    "goes_back": QT_TRANSLATE_NOOP("Reasons", "It stands before an entry that was signed earlier."),
    "charter_unknown": QT_TRANSLATE_NOOP("Reasons", "It was signed under rules that are not here."),
    "foreign_team": QT_TRANSLATE_NOOP("Reasons", "It belongs to another team."),
    "device_unknown": QT_TRANSLATE_NOOP("Reasons", "It was signed at a workstation that does not belong to the team."),
    "beyond_cut": QT_TRANSLATE_NOOP("Reasons", "It was signed after its key had been withdrawn."),
    "after_fork": QT_TRANSLATE_NOOP("Reasons", "It stands after the point where two histories part."),
    "event_wrong_type": QT_TRANSLATE_NOOP("Reasons", "It is signed as something else ({type})."),
    "event_signed_by_other": QT_TRANSLATE_NOOP("Reasons", "It was not signed by the workstation that it names."),
    "event_row_differs": QT_TRANSLATE_NOOP("Reasons", "What the list says of entry {seq} is not what was signed."),
    "document_malformed": QT_TRANSLATE_NOOP(
        "Reasons", "A signed document does not have the form that it should ({path})."
    ),
    # Envelopes
    "envelope.too_large": QT_TRANSLATE_NOOP("Reasons", "It is larger than anything that may be signed."),
    "envelope.base64": QT_TRANSLATE_NOOP("Reasons", "A part of its envelope is written wrongly ({member})."),
    "envelope.unknown_type": QT_TRANSLATE_NOOP("Reasons", "Its envelope is of a kind nobody knows ({type})."),
    "envelope.signatures": QT_TRANSLATE_NOOP("Reasons", "It carries too many signatures, or none."),
    "envelope.key_twice": QT_TRANSLATE_NOOP("Reasons", "The same key signed it twice."),
    "envelope.keyid": QT_TRANSLATE_NOOP("Reasons", "The name of a key in it is written wrongly."),
    "envelope.unknown_key": QT_TRANSLATE_NOOP("Reasons", "It was signed with a key that nobody here knows."),
    "envelope.wrong_key": QT_TRANSLATE_NOOP("Reasons", "A key in it is not the one that its name says."),
    "envelope.bad_signature": QT_TRANSLATE_NOOP(
        "Reasons", "Its signature does not fit: it was changed after it was signed."
    ),
    "envelope.payload": QT_TRANSLATE_NOOP("Reasons", "What was signed cannot be read ({cause})."),
    "envelope.already_signed": QT_TRANSLATE_NOOP("Reasons", "This key signed it already."),
    "enrolment.wrong_type": QT_TRANSLATE_NOOP("Reasons", "It is no request to join ({type})."),
    "enrolment.mismatch": QT_TRANSLATE_NOOP(
        "Reasons", "The request to join does not fit what was expected ({member})."
    ),
    # Keys that may not be trusted
    "key.length": QT_TRANSLATE_NOOP("Reasons", "A key has the wrong length."),
    "key.not_canonical": QT_TRANSLATE_NOOP("Reasons", "A key is written in a way that is not allowed."),
    "key.not_on_curve": QT_TRANSLATE_NOOP("Reasons", "A key is no real key."),
    "key.small_order": QT_TRANSLATE_NOOP("Reasons", "A key is of a weak kind that may not be trusted."),
    "key.mixed_order": QT_TRANSLATE_NOOP("Reasons", "A key is of a doubtful kind that may not be trusted."),
    # Documents
    "json.too_large": QT_TRANSLATE_NOOP("Reasons", "The document is too large."),
    "json.not_utf8": QT_TRANSLATE_NOOP("Reasons", "The document is not written in UTF-8."),
    "json.syntax": QT_TRANSLATE_NOOP("Reasons", "The document breaks off or is written wrongly (at {position})."),
    "json.too_deep": QT_TRANSLATE_NOOP("Reasons", "The document is nested too deeply."),
    "json.duplicate_member": QT_TRANSLATE_NOOP("Reasons", "The document names {member} twice."),
    "json.number": QT_TRANSLATE_NOOP("Reasons", "The document holds a number that is too large."),
    "json.float": QT_TRANSLATE_NOOP("Reasons", "The document holds a broken number."),
    "json.constant": QT_TRANSLATE_NOOP("Reasons", "The document holds something that is no number ({name})."),
    "json.lone_surrogate": QT_TRANSLATE_NOOP("Reasons", "The document holds half a character."),
    "json.not_an_object": QT_TRANSLATE_NOOP("Reasons", "The document is not of the kind that is signed."),
    "json.member_missing": QT_TRANSLATE_NOOP("Reasons", "The document lacks {member}."),
    "json.member_unknown": QT_TRANSLATE_NOOP("Reasons", "The document says something nobody knows ({member})."),
    # Versions of the rules
    "charter_not_next": QT_TRANSLATE_NOOP(
        "Reasons", "Version {version} of the rules does not follow the one before it ({expected} is next)."
    ),
    "charter_not_first": QT_TRANSLATE_NOOP("Reasons", "The first version of the rules is missing."),
    "charter_threshold": QT_TRANSLATE_NOOP(
        "Reasons", "The rules ask {k} of {admins} administrators to sign; at least {least} have to."
    ),
    "charter_admin_not_active": QT_TRANSLATE_NOOP("Reasons", "An administrator in the rules is no longer active."),
    "charter_device_without_person": QT_TRANSLATE_NOOP("Reasons", "A workstation in the rules belongs to nobody."),
    "charter_inactive_with_roles": QT_TRANSLATE_NOOP(
        "Reasons", "{name} is not active in the rules but still has roles."
    ),
    "charter_role_since": QT_TRANSLATE_NOOP("Reasons", "The rules date a role of {name} wrongly."),
    "charter_rule_twice": QT_TRANSLATE_NOOP("Reasons", "Two rules have the same name."),
    "charter_cut": QT_TRANSLATE_NOOP("Reasons", "A withdrawn workstation does not say up to where it counts."),
    "charter_publisher_device": QT_TRANSLATE_NOOP(
        "Reasons", "An account is given to a workstation that does not belong to the team."
    ),
    "charter_practice_changed": QT_TRANSLATE_NOOP("Reasons", "A practice team stays one, and a real team too."),
    "charter_device_changed": QT_TRANSLATE_NOOP("Reasons", "A workstation in the rules was changed afterwards."),
    "charter_device_revived": QT_TRANSLATE_NOOP("Reasons", "A withdrawn workstation was put back."),
    "charter_person_dropped": QT_TRANSLATE_NOOP("Reasons", "{name} disappeared from the rules."),
    "charter_epoch": QT_TRANSLATE_NOOP("Reasons", "The count of hand-overs of an account does not fit."),
    "charter_wrong_type": QT_TRANSLATE_NOOP("Reasons", "What stands in the place of the rules is something else."),
}
