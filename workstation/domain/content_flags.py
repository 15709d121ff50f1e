"""Flags of everything that would go out: text, title, and what pictures are said to show."""

from workstation.domain.drafts import Content
from workstation.domain.text_flags import text_flags


def content_flags(content: Content) -> tuple[str, ...]:
    """Return the codes that everybody who signs must acknowledge, sorted; recomputed, never believed."""
    texts = (
        content.title,
        content.text,
        *content.labels,
        *(part for item in content.media for part in (item.alt_text, item.name)),
    )
    return tuple(sorted({item.flag.value for text in texts for item in text_flags(text)}))
