"""The QPalette of a scheme, so that plain Fusion controls need no style sheet to fit in."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QColor, QPalette


def build_palette(roles: Mapping[str, str], color: Callable[[str], QColor]) -> QPalette:
    """Fills every group; disabled text is tertiary, and a selection in an inactive window turns grey.

    Args:
        roles: QPalette role name → token role.
        color: answers the colour of a token role.
    """
    palette = QPalette()
    for name, role in roles.items():
        palette.setColor(QPalette.ColorRole[name], color(role))
    palette.setColor(QPalette.ColorRole.Light, color("surface.raised"))
    palette.setColor(QPalette.ColorRole.Shadow, color("line.pane"))
    palette.setColor(QPalette.ColorRole.BrightText, color("accent.onFill"))
    palette.setColor(QPalette.ColorRole.LinkVisited, color("accent.text"))
    inactive, disabled = QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled
    palette.setColor(inactive, QPalette.ColorRole.Highlight, color("row.selectedInactive"))
    for role_name in ("WindowText", "Text", "ButtonText", "HighlightedText"):
        palette.setColor(disabled, QPalette.ColorRole[role_name], color("text.tertiary"))
    for role_name in ("Button", "Base"):
        palette.setColor(disabled, QPalette.ColorRole[role_name], color("surface.side"))
    return palette
