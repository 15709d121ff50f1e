"""What an account can do, as JSON and back; unknown members of a newer version are ignored."""

import json

from workstation.domain.channels import Capabilities, ConversationMode, IdempotencyClass, LengthUnit, Moderation


def capabilities_to_json(capabilities: Capabilities) -> str:
    """Return the capabilities as JSON."""
    return json.dumps(
        {
            "mode": capabilities.mode.value,
            "post_class": capabilities.post_class,
            "reply_class": capabilities.reply_class,
            "titled_posts": capabilities.titled_posts,
            "max_length": capabilities.max_length,
            "length_unit": capabilities.length_unit.value,
            "max_media": capabilities.max_media,
            "media_types": list(capabilities.media_types),
            "max_media_bytes": capabilities.max_media_bytes,
            "moderation": sorted(capabilities.moderation),
            "practice": capabilities.practice,
            "html_allowed": capabilities.html_allowed,
        }
    )


def capabilities_from_json(text: str) -> Capabilities:
    """Return the capabilities kept as JSON."""
    raw = json.loads(text)
    return Capabilities(
        mode=ConversationMode(raw["mode"]),
        post_class=None if raw["post_class"] is None else IdempotencyClass(raw["post_class"]),
        reply_class=None if raw["reply_class"] is None else IdempotencyClass(raw["reply_class"]),
        titled_posts=raw["titled_posts"],
        max_length=raw["max_length"],
        length_unit=LengthUnit(raw["length_unit"]),
        max_media=raw["max_media"],
        media_types=tuple(raw["media_types"]),
        max_media_bytes=raw.get("max_media_bytes"),
        moderation=frozenset(map(Moderation, raw["moderation"])),
        practice=raw["practice"],
        html_allowed=raw["html_allowed"],
    )
