"""One part of the status line."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Segment:
    """Words, a shape, a colour role, a longer form for the tool tip, and the screen it leads to."""

    text: str
    icon: str = ""
    role: str = "text.secondary"
    hint: str = ""
    screen: str = ""
