"""Fonts of the desk: the system's own, or Inter where it is installed, with fallbacks for other scripts."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from ui.widgets.tokens import TypeStep

BODY_PX = 13
"""Body text at 100 %."""
_CALM_SYSTEM_PX = range(12, 15)


def system_pixel_size() -> int:
    """Body size to start from: 13 px where the system uses 12–14, otherwise what the system asks for."""
    pixels = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    return BODY_PX if pixels in _CALM_SYSTEM_PX or pixels <= 0 else pixels


@lru_cache(maxsize=4)
def families(fallbacks: tuple[str, ...]) -> tuple[str, ...]:
    """Inter if installed, then the system's interface font, then one family per script the system may lack."""
    general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    known = sorted(QFontDatabase.families())
    # "Noto Sans CJK" is installed as "Noto Sans CJK JP" and its sisters.
    for_scripts = [next((name for name in known if name.startswith(wanted)), "") for wanted in fallbacks]
    chosen = ["Inter" if "Inter" in known else "", general, *for_scripts]
    return tuple(dict.fromkeys(name for name in chosen if name))


def build(step: TypeStep, scale: float, weight: int | None, fallbacks: tuple[str, ...]) -> QFont:
    """One font of the scale, with tabular figures where the family has them (OpenType `tnum`)."""
    font = QFont()
    font.setFamilies(list(families(fallbacks)))
    font.setPixelSize(max(1, round(step.px * scale)))
    font.setWeight(QFont.Weight(weight or step.weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def monospace(px: int) -> QFont:
    """The system's fixed-width font, for digests and addresses that are compared letter by letter."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(max(1, px))
    return font
