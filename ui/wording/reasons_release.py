"""Sentences for why something may not go out now, who sits at the desk, and what a check of the records found."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    # Why it may not go out
    "charter_forked": QT_TRANSLATE_NOOP(
        "Reasons", "There are two versions of the team's rules. Nothing goes out until the administrators settle it."
    ),
    "charter_expired": QT_TRANSLATE_NOOP(
        "Reasons", "The team's rules ran out ({at}). An administrator has to renew them."
    ),
    "journal_gap": QT_TRANSLATE_NOOP(
        "Reasons", "Entries are missing from the team's records. Nothing goes out until they are back."
    ),
    "newer_version_needed": QT_TRANSLATE_NOOP(
        "Reasons", "Somebody uses a newer version of this program. Update before anything goes out."
    ),
    "practice_team_cannot_publish_here": QT_TRANSLATE_NOOP(
        "Reasons", "This is a practice team: it can publish on practice channels only."
    ),
    "no_publisher": QT_TRANSLATE_NOOP("Reasons", "Nobody publishes this account yet. {admins} can sign that."),
    "not_the_publisher": QT_TRANSLATE_NOOP("Reasons", "{name} publishes this account, from {host}."),
    "publisher_not_active": QT_TRANSLATE_NOOP(
        "Reasons", "{name}, who publishes this account from {host}, is no longer active."
    ),
    "not_the_head": QT_TRANSLATE_NOOP("Reasons", "A newer revision stands: {head}."),
    "payload_missing": QT_TRANSLATE_NOOP("Reasons", "The signed text is not here, so it cannot go out."),
    "media_missing": QT_TRANSLATE_NOOP("Reasons", "An image of this draft is not here, so it cannot go out."),
    "draft_discarded": QT_TRANSLATE_NOOP("Reasons", "It was discarded."),
    "already_published": QT_TRANSLATE_NOOP("Reasons", "It went out already."),
    "draft_dropped": QT_TRANSLATE_NOOP("Reasons", "It was dropped: it does not go out any more."),
    "answered_meanwhile": QT_TRANSLATE_NOOP(
        "Reasons", "Another answer of ours to this message went out meanwhile ({at})."
    ),
    "sign_off_missing": QT_TRANSLATE_NOOP("Reasons", "It waits for {role}: {candidates}."),
    "objection": QT_TRANSLATE_NOOP("Reasons", "{name} objects."),
    "stopped": QT_TRANSLATE_NOOP("Reasons", "{name} stopped it."),
    "slot_not_yet": QT_TRANSLATE_NOOP("Reasons", "Its time has not come: {at}."),
    "slot_passed": QT_TRANSLATE_NOOP(
        "Reasons", "Its time has passed ({at}). It never goes out late: choose a new time."
    ),
    # People and keys
    "no_team": QT_TRANSLATE_NOOP("Reasons", "No team was founded in this workspace yet."),
    "key_locked": QT_TRANSLATE_NOOP("Reasons", "The key of {name} is locked. Type the passphrase first."),
    "no_key_here": QT_TRANSLATE_NOOP("Reasons", "{name} signs at another workstation: the key is not here."),
    "wrong_passphrase": QT_TRANSLATE_NOOP("Reasons", "That is not the passphrase of {name}. Nothing was signed."),
    "no_longer_in_team": QT_TRANSLATE_NOOP("Reasons", "{name} is no longer in the team."),
    "person_not_found": QT_TRANSLATE_NOOP("Reasons", "There is no such person."),
    "preset_not_found": QT_TRANSLATE_NOOP("Reasons", "There is no such way of working: {name}."),
    # Founding and governing
    "preset_lacks_roles": QT_TRANSLATE_NOOP("Reasons", "This way of working needs somebody else as {roles}."),
    "preset_is_for_one": QT_TRANSLATE_NOOP("Reasons", "This way of working is for one person alone."),
    "name_missing": QT_TRANSLATE_NOOP("Reasons", "A name is missing."),
    "name_twice": QT_TRANSLATE_NOOP("Reasons", "Two people have the same name: {names}."),
    "team_exists": QT_TRANSLATE_NOOP("Reasons", "This workspace has a team already."),
    "not_an_admin": QT_TRANSLATE_NOOP("Reasons", "{name} is no administrator. {admins} can do this."),
    "charter_needs_admins": QT_TRANSLATE_NOOP("Reasons", "Signed, but {missing} must sign as well before it holds."),
    "no_proposal": QT_TRANSLATE_NOOP("Reasons", "There is no change of the rules to sign."),
    "charter_damaged": QT_TRANSLATE_NOOP(
        "Reasons", "The team's rules cannot be read (version {version}). Nothing goes out; restore the last backup."
    ),
    # What a check of the records found
    "event_damaged": QT_TRANSLATE_NOOP("Reasons", "An entry of the records was damaged."),
    "event_refused": QT_TRANSLATE_NOOP("Reasons", "An entry of the records does not fit and is not counted."),
    "log_forked": QT_TRANSLATE_NOOP("Reasons", "A workstation wrote two histories. One of them is not counted."),
    "state_differs": QT_TRANSLATE_NOOP("Reasons", "A signed summary of the records does not match them ({at})."),
    "payload_differs": QT_TRANSLATE_NOOP(
        "Reasons", "A kept text is not the one that was signed (revision {revision})."
    ),
    "draft_row_differs": QT_TRANSLATE_NOOP("Reasons", "The list shows a draft otherwise than the records say."),
    "database_behind_mark": QT_TRANSLATE_NOOP(
        "Reasons", "The workspace is older than what this computer remembers of it."
    ),
}
