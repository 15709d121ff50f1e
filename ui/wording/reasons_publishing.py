"""Sentences for the way out: what was tried, what it waits for, and what a person answered."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    # What was tried
    "armed": QT_TRANSLATE_NOOP("Reasons", "Checked once more and armed"),
    "sent": QT_TRANSLATE_NOOP("Reasons", "Sent"),
    "accepted": QT_TRANSLATE_NOOP("Reasons", "The channel accepted it"),
    "no_answer": QT_TRANSLATE_NOOP("Reasons", "No answer came"),
    "interrupted": QT_TRANSLATE_NOOP("Reasons", "The program ended in the middle of sending"),
    "looked_found": QT_TRANSLATE_NOOP("Reasons", "Looked for on the profile: found"),
    "looked_not_found": QT_TRANSLATE_NOOP("Reasons", "Looked for on the profile: not there"),
    "seen_in_collect": QT_TRANSLATE_NOOP("Reasons", "It came back among the collected messages: it is out"),
    "confirmed": QT_TRANSLATE_NOOP("Reasons", "Read back: the same as approved"),
    "confirmed_rendered": QT_TRANSLATE_NOOP("Reasons", "Read back as readers see it: the same as approved"),
    "differs": QT_TRANSLATE_NOOP("Reasons", "Read back: not the same as approved"),
    "live_not_seen_yet": QT_TRANSLATE_NOOP("Reasons", "Accepted, but not to be seen yet"),
    "live_gone": QT_TRANSLATE_NOOP("Reasons", "The channel accepted it, but it is not to be seen there."),
    "missed": QT_TRANSLATE_NOOP("Reasons", "Its time passed before it could go out"),
    "taken_back": QT_TRANSLATE_NOOP("Reasons", "Taken back: it is no longer signed"),
    "there_said_by": QT_TRANSLATE_NOOP("Reasons", "{person} says: it is there"),
    "send_again_by": QT_TRANSLATE_NOOP("Reasons", "{person} says: it is not there, send"),
    "dropped_by": QT_TRANSLATE_NOOP("Reasons", "{person} dropped it"),
    "difference_accepted_by": QT_TRANSLATE_NOOP("Reasons", "{person} accepted the difference"),
    # What it waits for
    "waiting_network": QT_TRANSLATE_NOOP("Reasons", "It waits for the network and is tried again by itself."),
    "waiting_channel": QT_TRANSLATE_NOOP("Reasons", "It waits until the channel is connected again."),
    "looking": QT_TRANSLATE_NOOP("Reasons", "We are still looking for it on the profile."),
    "looking_waits_network": QT_TRANSLATE_NOOP(
        "Reasons", "We look for it on the profile as soon as the network is back."
    ),
    "looking_waits_reconnect": QT_TRANSLATE_NOOP(
        "Reasons", "We look for it on the profile as soon as the channel is connected again."
    ),
    # Answers of a person
    "nothing_to_settle": QT_TRANSLATE_NOOP(
        "Reasons", "It does not ask anybody any more: somebody answered, or it was found."
    ),
    "answer_does_not_fit": QT_TRANSLATE_NOOP(
        "Reasons", "This answer does not fit how it stands now. Nothing was changed."
    ),
    "publication_not_found": QT_TRANSLATE_NOOP("Reasons", "There is no such publication."),
    # What an approval would do
    "approve_not_yours": QT_TRANSLATE_NOOP("Reasons", "It is not yours to sign."),
    "approve_then_waits": QT_TRANSLATE_NOOP("Reasons", "Then it waits for {roles}."),
    "approve_goes_out_at": QT_TRANSLATE_NOOP("Reasons", "Then it goes out: {at}."),
    "approve_goes_out_after": QT_TRANSLATE_NOOP("Reasons", "Then it goes out after {seconds} s."),
    "approve_last_but_held": QT_TRANSLATE_NOOP("Reasons", "It is the last signature, but it is held back."),
}
