"""The style sheet laid over Fusion: shapes and states that a palette cannot express.

Rules are grouped as small templates; `{surface.base}` is a colour role, `[28]` a length scaled with the text.
Widgets choose a variant by the dynamic properties `kind` (buttons) and `surface` (frames).
"""

import re
from collections.abc import Callable

from PySide6.QtGui import QColor

from ui.widgets.resource_files import resource_path
from ui.widgets.stylesheet_rules import ALL_RULES

_COLOUR = re.compile(r"\{([a-z]+\.[A-Za-z0-9.]+)\}")
_LENGTH = re.compile(r"\[(\d+)\]")
_PRESSED = re.compile(r"\{pressed:([a-z]+\.[A-Za-z]+)\}")
_HALF_LIGHT = 128
_INDICATOR = 14
_ASSET = re.compile(r"<([a-z-]+\.svg)>")


def build_stylesheet(color: Callable[[str], QColor], size: Callable[[str], int], scale: float) -> str:
    """The whole sheet for one scheme and text size.

    Args:
        color: answers the colour of a role.
        size: answers a named length, already scaled.
        scale: text size, 1.0 being 100 %.
    """
    dark = color("surface.base").lightness() < _HALF_LIGHT
    text = "\n".join(ALL_RULES).replace("<caret>", "<caret-dark.svg>" if dark else "<caret-light.svg>")
    text = _PRESSED.sub(lambda found: _pressed(color(found[1]), dark=dark), text)
    text = _COLOUR.sub(lambda found: _css(color(found[1])), text)
    text = text.replace("[control]", f"{size('control') - 2}px").replace("[large]", f"{size('controlLarge') - 2}px")
    text = text.replace("[radio]", f"{(round(_INDICATOR * scale) + 2) // 2}px")
    text = _LENGTH.sub(lambda found: f"{max(1, round(int(found[1]) * scale))}px", text)
    return _ASSET.sub(lambda found: f'url("{resource_path("themes", found[1]).as_posix()}")', text)


def _css(colour: QColor) -> str:
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"


def _pressed(colour: QColor, *, dark: bool) -> str:
    """Eight percent darker; on dark ground lighter, because darker would vanish."""
    return _css(colour.lighter(115) if dark else colour.darker(108))
