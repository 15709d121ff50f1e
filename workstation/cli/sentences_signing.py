"""Sentences about people, keys, the charter and sign-off."""

from typing import Final

_SIGNING: Final = {
    "digest_not_current": "The draft changed after it was looked at: revision {revision} stands now ({head}). Nothing "
    "was signed. Look again with `atalayactl draft show`.",
    "not_submitted": "{name} has not handed it in for sign-off.",
    "changes_requested": "{name} asked for changes. It waits for its author.",
    "flags_not_acknowledged": "The text holds something that whoever signs must acknowledge: {flags}. Nothing was "
    "signed. Add --acknowledge for each.",
    "wrote_it": "Who wrote it cannot sign it. Nothing was signed.",
    "submitted_it": "Who handed it in cannot sign it. Nothing was signed.",
    "publishes_it": "Who publishes it cannot sign it. Nothing was signed.",
    "role_not_asked": "The rule does not ask for {role}, but for {roles}. Nothing was signed.",
    "role_not_held": "{name} does not hold the role {role}. Nothing was signed.",
    "stage_not_open": "It is not the turn of {role} yet: {waits_for} sign first. Nothing was signed.",
    "counts_once": "{name} has signed as {signed_as} already, and one person counts once. Nothing was signed.",
    "enough_of_role": "Enough people have signed as {role}. Nothing was signed.",
    "nothing_missing": "Nobody's signature is missing any more. Nothing was signed.",
    "reason_missing": "Say why: the reason is empty.",
    "range_outside_text": "The text has no range from {start} to {end}.",
    "signed_by_other": "{name} signed this; only they can take it back.",
    "already_withdrawn": "It was taken back already.",
    "no_objection": "There is no objection.",
    "only_author_or_admins": "Only who objected, or {k} admins, can lift it: {names}.",
    "only_setter_or_admins": "Only who set the stop, or {k} admins, can lift it: {names}.",
    "sign_off_not_found": "There is no sign-off {id}.",
    "stop_not_found": "There is no stop {id}.",
}
_WHY_NOT: Final = {
    "other_revision": "It was for another revision.",
    "withdrawn": "It was taken back.",
    "rule_changed": "The rule asks for something else now.",
    "no_longer_in_team": "{name} is no longer in the team.",
    "key_revoked": "The key it was signed with counts no more.",
    "role_lost": "The role {role} is not held any more.",
    "role_not_held_then": "The role {role} was not held when it was signed.",
    "expiry_missing": "The rule asks for an end date and it has none.",
    "expired": "It ran out at {at}.",
    "earlier_stage_open": "The stage {stage} before it is not complete.",
}
_EFFECTS: Final = {
    "approve_not_yours": "It does not wait for you.",
    "approve_then_waits": "After you it waits for {roles}.",
    "approve_goes_out_at": "After you it goes out at {at}.",
    "approve_goes_out_after": "After you it goes out in {seconds} seconds.",
    "approve_last_but_held": "After you it is signed, but held back: {reasons}.",
}
_PEOPLE: Final = {
    "no_team": "No team was founded here yet. Make one with `atalayactl init`.",
    "key_locked": "The key of {name} is locked. Nothing was signed. Give --passphrase-file with that person's "
    "passphrase.",
    "no_key_here": "{name} signs at another workstation. Nothing was signed.",
    "wrong_passphrase": "That is not the passphrase of {name}. Nothing was signed.",
    "person_not_found": "There is nobody {id} in the team.",
}
_GOVERNING: Final = {
    "preset_not_found": "There is no preset {name}. There are solo, pair and legal-and-pr.",
    "preset_lacks_roles": "The preset {preset} needs somebody else as {roles}. Nothing was made. Add --member "
    "NAME=ROLE:PASSPHRASE_FILE for each.",
    "preset_is_for_one": "The preset {preset} is for one person. Nothing was made. Leave --member out or take "
    "another preset.",
    "name_missing": "A name is empty. Nothing was made.",
    "name_twice": "Two people have the same name: {names}. Nothing was made.",
    "team_exists": "A team was founded here already. Nothing was changed.",
    "not_an_admin": "{name} is no admin. An admin must sign it: {admins}.",
    "charter_needs_admins": "It takes {k} admins; {signed} signed. Missing: {missing}.",
    "no_proposal": "Nothing waits for an admin's signature.",
    "charter_damaged": "Version {version} of the charter does not verify ({why}). Nothing goes out. Go back to a "
    "backup with `atalayactl restore FILE`.",
}
_CHARTER_FAULTS: Final = {
    "charter_not_next": "A charter version is out of order: {version} instead of {expected}.",
    "charter_not_first": "The first charter version is not one.",
    "charter_threshold": "The charter asks for {k} of {admins} admins; {least} are the least.",
    "charter_admin_not_active": "The charter names an admin who is not active.",
    "charter_device_without_person": "The charter names the device {device} of nobody.",
    "charter_inactive_with_roles": "The charter gives roles to {name}, who is not active.",
    "charter_role_since": "The charter says wrongly since when {name} holds a role.",
    "charter_rule_twice": "The charter holds one rule twice.",
    "charter_cut": "The charter says wrongly up to where the device {device} counts.",
    "charter_publisher_device": "The charter names an unknown device as publisher of {account}.",
    "charter_practice_changed": "A charter can never turn from practice into real or back.",
    "charter_device_changed": "The charter changes whose device {device} is.",
    "charter_device_revived": "The charter brings the ended device {device} back.",
    "charter_person_dropped": "The charter forgets {name}.",
    "charter_epoch": "The charter turns back who publishes {account}.",
    "charter_wrong_type": "This is no charter ({type}).",
    "document_malformed": "A signed document does not have its shape ({fault} at {path}).",
}

SENTENCES: Final = {**_SIGNING, **_WHY_NOT, **_EFFECTS, **_PEOPLE, **_GOVERNING, **_CHARTER_FAULTS}
