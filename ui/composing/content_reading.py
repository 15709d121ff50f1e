"""Reads what belongs around a content: its channel, the message it answers, the bytes of its images."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from workstation.domain.channels import Channel
from workstation.domain.drafts import Content
from workstation.domain.errors import NotFound
from workstation.domain.messages import Message

if TYPE_CHECKING:
    from workstation.services import Workstation


async def read_channel(workstation: "Workstation", content: Content) -> Channel | None:
    """Return the channel a content goes out on; None when it was removed."""
    try:
        return await workstation.connecting.channel(content.account)
    except NotFound:
        return None


async def read_target(workstation: "Workstation", content: Content) -> Message | None:
    """Return the message a content answers, as it stands here now; None without one."""
    if content.reply_to is None:
        return None
    try:
        return await workstation.searching.message(content.reply_to.message)
    except NotFound:
        return None


async def read_pictures(workstation: "Workstation", content: Content) -> Mapping[str, bytes]:
    """Return the bytes of the images that go out, by their hash; a lost one is left out."""
    found: dict[str, bytes] = {}
    for item in content.media:
        try:
            found[item.sha256] = await workstation.drafting.media(item.sha256)
        except NotFound:
            continue
    return found
