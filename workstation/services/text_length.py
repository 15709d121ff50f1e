"""How long a text is, counted as its platform counts."""

import regex

from workstation.domain.channels import LengthUnit


def text_length(text: str, unit: LengthUnit) -> int:
    """Return the length of `text` in `unit`; graphemes are the characters that people see (UAX #29)."""
    match unit:
        case LengthUnit.GRAPHEMES:
            return len(regex.findall(r"\X", text))
        case LengthUnit.UTF16:
            return len(text.encode("utf-16-le", "surrogatepass")) // 2
        case LengthUnit.CODE_POINTS:
            return len(text)
