"""The words of every state, by group and id of tokens.json. Shape and colour come from the theme.

A state may have several wordings; the first one whose values are all known is used, so a short list may leave out
what it has no room for.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

WORDS: dict[tuple[str, str], tuple[object, ...]] = {
    ("message", "unread"): (QT_TRANSLATE_NOOP("States", "Unread"),),
    ("conversation", "open"): (QT_TRANSLATE_NOOP("States", "Open"),),
    ("conversation", "pending"): (QT_TRANSLATE_NOOP("States", "Pending on customer"),),
    ("conversation", "snoozed"): (
        QT_TRANSLATE_NOOP("States", "Snoozed to {day}"),
        QT_TRANSLATE_NOOP("States", "Snoozed"),
    ),
    ("conversation", "done"): (QT_TRANSLATE_NOOP("States", "Done"),),
    ("draft", "writing"): (QT_TRANSLATE_NOOP("States", "Draft by {name}"), QT_TRANSLATE_NOOP("States", "Draft by you")),
    ("draft", "waiting"): (
        QT_TRANSLATE_NOOP("States", "Waiting for {department} ({names})"),
        QT_TRANSLATE_NOOP("States", "Waiting for {department}"),
        QT_TRANSLATE_NOOP("States", "Waiting for sign-off"),
    ),
    ("draft", "your_turn"): (
        QT_TRANSLATE_NOOP("States", "Your turn: {role}"),
        QT_TRANSLATE_NOOP("States", "Your turn"),
    ),
    ("draft", "changes_requested"): (QT_TRANSLATE_NOOP("States", "Changes requested"),),
    ("draft", "objected"): (QT_TRANSLATE_NOOP("States", "{name} objects"), QT_TRANSLATE_NOOP("States", "Objected")),
    ("draft", "approved"): (
        QT_TRANSLATE_NOOP("States", "Approved, out at {time}"),
        QT_TRANSLATE_NOOP("States", "Approved"),
    ),
    ("draft", "expired"): (
        QT_TRANSLATE_NOOP("States", "Approval expired {time}"),
        QT_TRANSLATE_NOOP("States", "Approval expired"),
    ),
    ("draft", "conflict"): (QT_TRANSLATE_NOOP("States", "Two versions"),),
    ("publication", "eligible"): (QT_TRANSLATE_NOOP("States", "Planned, approved"),),
    ("publication", "armed"): (
        QT_TRANSLATE_NOOP("States", "Going out in {n} s"),
        QT_TRANSLATE_NOOP("States", "Going out"),
    ),
    ("publication", "waiting_network"): (QT_TRANSLATE_NOOP("States", "Waiting for the network"),),
    ("publication", "waiting_channel"): (QT_TRANSLATE_NOOP("States", "Approved, waiting to reconnect"),),
    ("publication", "held"): (QT_TRANSLATE_NOOP("States", "Held by {name}"), QT_TRANSLATE_NOOP("States", "Held")),
    ("publication", "paused"): (QT_TRANSLATE_NOOP("States", "Approved, paused"),),
    ("publication", "sending"): (QT_TRANSLATE_NOOP("States", "Going out now"),),
    ("publication", "sent"): (QT_TRANSLATE_NOOP("States", "Sent, not yet checked"),),
    ("publication", "confirmed"): (QT_TRANSLATE_NOOP("States", "Checked, same as approved"),),
    ("publication", "differs"): (QT_TRANSLATE_NOOP("States", "Live text differs"),),
    ("publication", "missed"): (QT_TRANSLATE_NOOP("States", "Missed its time"),),
    ("publication", "blocked"): (
        QT_TRANSLATE_NOOP("States", "Blocked: {reason}"),
        QT_TRANSLATE_NOOP("States", "Blocked"),
    ),
    ("publication", "rejected"): (
        QT_TRANSLATE_NOOP("States", "Refused by {channel}"),
        QT_TRANSLATE_NOOP("States", "Refused by the channel"),
    ),
    ("publication", "unknown"): (QT_TRANSLATE_NOOP("States", "We do not know whether it went out"),),
    ("publication", "dropped"): (QT_TRANSLATE_NOOP("States", "Dropped"),),
    ("channel", "ok"): (QT_TRANSLATE_NOOP("States", "ready"),),
    ("channel", "late"): (QT_TRANSLATE_NOOP("States", "late"),),
    ("channel", "gap"): (QT_TRANSLATE_NOOP("States", "gap {start}–{end}"), QT_TRANSLATE_NOOP("States", "gap")),
    ("channel", "limited"): (
        QT_TRANSLATE_NOOP("States", "limited until {time}"),
        QT_TRANSLATE_NOOP("States", "limited"),
    ),
    ("channel", "reconnect"): (QT_TRANSLATE_NOOP("States", "reconnect"),),
    ("channel", "paused"): (QT_TRANSLATE_NOOP("States", "paused"),),
    ("channel", "gone"): (QT_TRANSLATE_NOOP("States", "ended"),),
    ("share", "ok"): (QT_TRANSLATE_NOOP("States", "in step, {time}"), QT_TRANSLATE_NOOP("States", "in step")),
    ("share", "away"): (QT_TRANSLATE_NOOP("States", "away since {time}"), QT_TRANSLATE_NOOP("States", "away")),
    ("share", "read_only"): (QT_TRANSLATE_NOOP("States", "read-only"),),
    ("journal", "gap"): (
        QT_TRANSLATE_NOOP("States", "{n} entries missing"),
        QT_TRANSLATE_NOOP("States", "Entries missing"),
    ),
    ("journal", "tamper"): (QT_TRANSLATE_NOOP("States", "File does not match"),),
    ("lint", "blocks"): (QT_TRANSLATE_NOOP("States", "Blocks sign-off"),),
    ("lint", "warns"): (QT_TRANSLATE_NOOP("States", "Needs proof or a waiver"),),
}


def state_text(group: str, state: str, **values: object) -> str:
    """The translated words of a state.

    Args:
        group: "message", "conversation", "draft", "publication", "channel", "share", "journal" or "lint".
        state: id inside the group.
        **values: what the words name: day, name, names, department, role, time, n, reason, channel, start, end.
            Empty values count as not given.

    Raises:
        KeyError: there is no such state.
    """
    known = {f"{{{name}}}": str(value) for name, value in values.items() if value not in ("", None)}
    wordings = [str(source) for source in WORDS[group, state]]
    source = next((text for text in wordings if _placeholders(text) <= known.keys()), wordings[-1])
    text = QCoreApplication.translate("States", source)
    for placeholder, value in known.items():
        text = text.replace(placeholder, value)
    return text


def _placeholders(text: str) -> set[str]:
    return {f"{{{part.partition('}')[0]}}}" for part in text.split("{")[1:]}
