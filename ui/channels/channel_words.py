"""How a channel stands, in words: state and shape, how far it is complete, and where something may be missing."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.wording import times
from ui.wording.reasons import code_text, reason_text
from ui.wording.states import state_text
from workstation.domain.channels import Channel, ChannelState, Gap, IdempotencyClass

State = tuple[str, str, str]
NEEDS_HAND = frozenset({ChannelState.RECONNECT, ChannelState.GONE})


def channel_state(channel: Channel) -> State:
    """Return group and id of the theme's states, and the words; a channel that answers again but has a gap says so."""
    if channel.state is ChannelState.OK and channel.freshness.gaps:
        gap = channel.freshness.gaps[-1]
        return "channel", "gap", state_text("channel", "gap", start=times.clock(gap.since), end=times.clock(gap.until))
    if channel.state is ChannelState.LIMITED and channel.freshness.next_attempt is not None:
        until = times.clock(channel.freshness.next_attempt)
        return "channel", "limited", state_text("channel", "limited", time=until)
    return "channel", channel.state.value, state_text("channel", channel.state.value)


def complete_words(channel: Channel, now: datetime) -> str:
    """Return how far it is complete: "complete until 10:42", or that it was never asked."""
    until = channel.freshness.complete_until
    if until is None:
        return QCoreApplication.translate("Channels", "not asked yet")
    text = QCoreApplication.translate("Channels", "complete until {time}")
    return text.replace("{time}", near(until, now))


def gap_words(gap: Gap, now: datetime) -> str:
    """Return where something may be missing and why: "gap 09:10–09:25: rate limit"."""
    text = QCoreApplication.translate("Channels", "gap {start}–{end}: {why}")
    same = gap.since.astimezone().date() == gap.until.astimezone().date()
    end = times.clock(gap.until) if same else near(gap.until, now)
    why = gap_reason(gap.reason)
    return text.replace("{start}", near(gap.since, now)).replace("{end}", end).replace("{why}", why)


def gap_reason(code: str) -> str:
    """Return why something may be missing, in two or three words where they are enough."""
    translate = QCoreApplication.translate
    known = {
        "rate_limited": translate("Channels", "rate limit"),
        "host_asked_to_wait": translate("Channels", "rate limit"),
        "feed_turned_over": translate("Channels", "more came than the feed keeps"),
        "credentials_refused": translate("Channels", "password refused"),
        "server_unavailable": translate("Channels", "server not available"),
        "server_error": translate("Channels", "fault of the server"),
        "deadline_passed": translate("Channels", "no answer in time"),
        "host_not_found": translate("Channels", "no network"),
        "connection_failed": translate("Channels", "no connection"),
        "connection_refused": translate("Channels", "no connection"),
        "connection_dropped": translate("Channels", "connection broken off"),
    }
    return known.get(code) or code_text(code, {})


def freshness_lines(channel: Channel, now: datetime) -> Iterator[tuple[str, str]]:
    """Yield label and words about how fresh it is."""
    translate, freshness = QCoreApplication.translate, channel.freshness
    complete = complete_words(channel, now)
    yield translate("Channels", "State"), complete[:1].upper() + complete[1:]
    if freshness.last_attempt is not None:
        yield translate("Channels", "Last asked"), near(freshness.last_attempt, now)
    if channel.state is ChannelState.PAUSED:
        yield translate("Channels", "Next"), translate("Channels", "not until you go on")
    elif freshness.next_attempt is not None and channel.state not in NEEDS_HAND:
        soon = freshness.next_attempt <= now
        words = translate("Channels", "any moment") if soon else near(freshness.next_attempt, now)
        yield translate("Channels", "Next"), words
    for gap in reversed(freshness.gaps[-3:]):
        words = gap_words(gap, now)
        yield translate("Channels", "Missing"), words[:1].upper() + words[1:]


def trouble_words(channel: Channel) -> str:
    """Return what is wrong now, as a sentence; "" when nothing is."""
    if channel.state in (ChannelState.OK, ChannelState.PAUSED) and channel.freshness.problem is None:
        return ""
    if channel.freshness.problem is not None:
        return reason_text(channel.freshness.problem)
    return code_text("channel_gone", {}) if channel.state is ChannelState.GONE else ""


def ability_words(channel: Channel) -> str:
    """Return what it can do: read, answer, post."""
    translate, able = QCoreApplication.translate, channel.capabilities
    parts = [translate("Channels", "reads")]
    if able.reply_class is not None:
        parts.append(translate("Channels", "answers"))
    if able.post_class is not None:
        parts.append(translate("Channels", "posts"))
    if able.moderation:
        parts.append(translate("Channels", "moderates"))
    return ", ".join(parts)


def doubling_words(idempotency: IdempotencyClass | None) -> str:
    """Return what happens when no answer comes, in a few words; "" when nothing can go out."""
    if idempotency is None:
        return ""
    translate = QCoreApplication.translate
    return {
        IdempotencyClass.A: translate("Channels", "repeated safely with a mark of ours"),
        IdempotencyClass.B: translate("Channels", "prepared hidden, then shown once"),
        IdempotencyClass.C: translate("Channels", "replaced, so repeated safely"),
        IdempotencyClass.D: translate("Channels", "looked for; if not found, you are asked"),
        IdempotencyClass.E: translate("Channels", "you are asked"),
    }[idempotency]


def near(moment: datetime, now: datetime) -> str:
    """Return a moment as short as it is clear."""
    same = moment.astimezone().date() == now.astimezone().date()
    return times.clock(moment) if same else times.day_and_time(moment, now)
