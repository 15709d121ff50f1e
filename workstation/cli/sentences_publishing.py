"""Sentences about what goes out: why not now, the trail of a publication, and what a person answers."""

from typing import Final

_DENIALS: Final = {
    "charter_forked": "There are two charters {version}. Nothing goes out until the admins settle it; drafts go on.",
    "charter_expired": "The charter ran out at {at}. Nothing goes out until the admins sign a new one.",
    "journal_gap": "Entries of the journal are missing ({devices}). Nothing goes out until they are there.",
    "newer_version_needed": "The journal holds {types}, which a newer Atalaya wrote. Nothing goes out; update.",
    "practice_team_cannot_publish_here": "This is a practice team: it publishes on practice channels and this "
    "computer only. Nothing was sent.",
    "no_publisher": "Nobody may publish on this channel yet. An admin must sign it: {admins}.",
    "not_the_publisher": "{name} publishes this channel from {host}, not this workstation.",
    "publisher_not_active": "{name} on {host} publishes this channel but is not active any more. Ask an admin.",
    "not_the_head": "Revision {revision} was replaced by {head}.",
    "payload_missing": "The text that was signed is not here; nothing was sent.",
    "media_missing": "Files that were signed are not here: {files}. Nothing was sent.",
    "already_published": "It went out already. Nothing was sent again.",
    "answered_meanwhile": "Another answer of ours to this message went out at {at}. Nothing was sent.",
    "sign_off_missing": "{missing} signature as {role} is missing; {candidates} could sign.",
    "objection": "{name} objects. Nothing goes out until the objection is lifted.",
    "stopped": "{name} stopped it ({scope}) at {at}. Nothing goes out until the stop is lifted.",
    "slot_not_yet": "It goes out at {at}, not earlier.",
    "slot_passed": "Its time passed ({at}). It never goes out late by itself: choose a new time, or settle it.",
}
_TRAIL: Final = {
    "armed": "everything is signed; it is about to go out",
    "sent": "sent ({step})",
    "accepted": "the platform accepted it",
    "interrupted": "the program ended while it was being sent",
    "no_answer": "no answer came ({why}); it may be out",
    "looking": "it is being looked for on the platform",
    "looking_waits_network": "it is looked for as soon as the network is back ({why})",
    "looking_waits_reconnect": "it is looked for as soon as the channel is connected again ({why})",
    "looked_found": "it was found on the platform",
    "looked_not_found": "it was not found on the platform",
    "live_not_seen_yet": "the platform does not show it yet",
    "live_gone": "the platform accepted it and does not show it",
    "seen_in_collect": "it came back among what was collected",
    "confirmed": "read back and equal to what was signed",
    "confirmed_rendered": "read back and equal to what was signed (as shown on the page)",
    "differs": "it stands on the platform, but not as it was signed",
    "missed": "its time passed before it could go out",
    "taken_back": "it is not signed any more; nothing was sent",
    "waiting_network": "it waits for the network ({why}); nothing was sent",
    "waiting_channel": "it waits until the channel is connected again ({why}); nothing was sent",
    "restored": "the workspace was put back from a backup: it may be out already. Look on the platform, then "
    "`atalayactl publication settle` with --there, --not-there or --drop",
    "dropped_by": "{person} decided that it does not go out",
    "send_again_by": "{person} looked: it is not there, send it",
    "there_said_by": "{person} looked: it is there",
    "difference_accepted_by": "{person} accepted the difference",
}
_SETTLING: Final = {
    "publication_not_found": "There is no publication {id}. See `atalayactl publication list`.",
    "nothing_to_settle": "This publication ({state}) asks nobody. Nothing was changed.",
    "answer_does_not_fit": "That answer does not fit a publication that is {state}. Nothing was changed.",
}

SENTENCES: Final = {**_DENIALS, **_TRAIL, **_SETTLING}
