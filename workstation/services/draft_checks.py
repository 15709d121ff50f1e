"""What is noticed in a draft before it goes out: what its channel cannot take, and what a reader might be misled by."""

import re
from collections.abc import Iterator
from datetime import datetime

from workstation.domain.channels import Capabilities, Channel
from workstation.domain.drafts import Action, Content, Finding, MediaRef
from workstation.domain.errors import Reason, Values
from workstation.domain.messages import Message, RemoteState
from workstation.domain.policies import Rule
from workstation.domain.text_flags import text_flags
from workstation.services.text_length import text_length

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def _stop(code: str, values: Values | None = None, start: int = 0, end: int = 0) -> Finding:
    return Finding(Reason(code, values or {}), blocks=True, start=start, end=end)


def _note(code: str, values: Values | None = None, start: int = 0, end: int = 0) -> Finding:
    return Finding(Reason(code, values or {}), blocks=False, start=start, end=end)


def check_draft(
    content: Content, channel: Channel | None, target: Message | None, rule: Rule | None, now: datetime
) -> tuple[Finding, ...]:
    """Return everything noticed; `blocks` forbids submitting.

    Args:
        content: what would go out.
        channel: its channel, or None when it was removed.
        target: the message that is answered, or None when there is none.
        rule: the rule that governs it, or None when nothing may go out.
        now: the present, aware UTC.
    """
    found = [*_text_findings(content), *_target_findings(content, target), *_slot_findings(content, rule, now)]
    if rule is None:
        found.append(_stop("no_rule"))
    if channel is None:
        return (_stop("channel_gone"), *found)
    capabilities = channel.capabilities
    return (*found, *_channel_findings(content, capabilities), *_media_findings(content.media, capabilities))


def _text_findings(content: Content) -> Iterator[Finding]:
    if not content.text.strip() and not content.media:
        yield _stop("text_empty")
    for match in _CONTROL.finditer(content.text):
        values = {"character": f"U+{ord(match.group()):04X}"}
        yield _stop("control_character", values, match.start(), match.end())
    for flag in text_flags(content.text):
        yield _note(f"flag_{flag.flag.value}", {"detail": flag.detail, "where": "text"}, flag.start, flag.end)
    for where, text in (("title", content.title), *(("alt", item.alt_text) for item in content.media)):
        for flag in text_flags(text):
            yield _note(f"flag_{flag.flag.value}", {"detail": flag.detail, "where": where})


def _target_findings(content: Content, target: Message | None) -> Iterator[Finding]:
    wanted = content.reply_to
    if content.action is Action.REPLY and wanted is None:
        yield _stop("reply_target_missing")
    if content.action is Action.POST and wanted is not None:
        yield _stop("reply_target_unexpected")
    if wanted is None:
        return
    if target is None or target.state in {RemoteState.DELETED, RemoteState.SPAM}:
        yield _stop("reply_target_gone")
    elif target.account != content.account:
        yield _stop("reply_target_other_account")
    elif target.version_hash != wanted.version_hash:
        yield _stop("reply_target_changed", {"text": target.text})


def _slot_findings(content: Content, rule: Rule | None, now: datetime) -> Iterator[Finding]:
    begin, end = content.schedule.not_before, content.schedule.not_after
    if begin is not None and end is not None and end <= begin:
        yield _stop("slot_ends_before_it_begins", {"begin": begin, "end": end})
    if (end is not None and end <= now) or (end is None and begin is not None and begin <= now):
        yield _stop("slot_in_the_past", {"at": end or begin})
    if rule is not None and rule.stages and rule.ttl is not None and begin is not None and begin >= now + rule.ttl:
        yield _stop("slot_after_approvals_expire", {"at": begin, "until": now + rule.ttl})


def _channel_findings(content: Content, capabilities: Capabilities) -> Iterator[Finding]:
    wanted = capabilities.reply_class if content.action is Action.REPLY else capabilities.post_class
    if wanted is None:
        yield _stop("cannot_reply_here" if content.action is Action.REPLY else "cannot_post_here")
    if content.action is Action.POST and capabilities.titled_posts and not content.title.strip():
        yield _stop("title_missing")
    if content.title and (content.action is Action.REPLY or not capabilities.titled_posts):
        yield _note("title_not_shown_here")
    length, limit = text_length(content.text, capabilities.length_unit), capabilities.max_length
    if limit is not None and length > limit:
        yield _stop("text_too_long", {"length": length, "limit": limit, "unit": capabilities.length_unit.value})


def _media_findings(media: tuple[MediaRef, ...], capabilities: Capabilities) -> Iterator[Finding]:
    if len(media) > capabilities.max_media:
        yield _stop("too_many_media", {"count": len(media), "limit": capabilities.max_media})
    for item in media:
        if capabilities.media_types and item.media_type not in capabilities.media_types:
            allowed = list(capabilities.media_types)
            yield _stop("media_type_not_allowed", {"name": item.name, "type": item.media_type, "allowed": allowed})
        if capabilities.max_media_bytes is not None and item.size > capabilities.max_media_bytes:
            yield _stop(
                "media_too_large", {"name": item.name, "size": item.size, "limit": capabilities.max_media_bytes}
            )
        if item.media_type.startswith("image/") and not item.alt_text.strip():
            yield _note("alt_text_missing", {"name": item.name})
