"""The theme: tokens become colours that people can read, sizes that follow the text, and a palette."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from ui.widgets import icons, theme
from ui.widgets.resource_files import resource_path
from ui.widgets.stylesheet import build_stylesheet
from ui.widgets.theme import Theme
from ui.widgets.tokens import load_tokens

TONES = ["wait", "good", "stop", "unknown", "turn", "neutral", "note"]
GROUNDS = ["surface.chrome", "surface.side", "surface.base", "surface.sunk", "surface.raised"]
TEXTS = ["text.primary", "text.secondary", "text.tertiary", "accent.text"]


def luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio, WCAG 2.2."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
class TestContrast:
    def test_text_is_readable_on_every_ground(self, themed: Theme, scheme: str) -> None:
        themed.choose(scheme=scheme, text_scale=1.0)
        poor = {
            (text, ground): ratio
            for text in TEXTS
            for ground in [*GROUNDS, "row.selected", "row.hover", "own.background"]
            if (ratio := contrast(theme.color(text), theme.color(ground))) < 4.5
        }
        assert poor == {}

    @pytest.mark.parametrize("tone", TONES)
    def test_chips_are_readable(self, themed: Theme, scheme: str, tone: str) -> None:
        themed.choose(scheme=scheme, text_scale=1.0)
        assert contrast(theme.color(f"{tone}.text"), theme.color(f"{tone}.background")) >= 4.5

    @pytest.mark.parametrize("tint", range(1, 7))
    def test_initials_are_readable(self, themed: Theme, scheme: str, tint: int) -> None:
        themed.choose(scheme=scheme, text_scale=1.0)
        pair = theme.color(f"avatar.{tint}.text"), theme.color(f"avatar.{tint}.background")
        assert contrast(*pair) >= 4.5

    def test_field_borders_and_focus_stand_out(self, themed: Theme, scheme: str) -> None:
        themed.choose(scheme=scheme, text_scale=1.0)
        for role in ("line.input", "accent.text"):
            assert contrast(theme.color(role), theme.color("surface.base")) >= 3

    def test_button_and_diff_texts_are_readable(self, themed: Theme, scheme: str) -> None:
        themed.choose(scheme=scheme, text_scale=1.0)
        for text, ground in (
            ("accent.onFill", "accent.fill"),
            ("diff.insertText", "diff.insertBackground"),
            ("diff.deleteText", "diff.deleteBackground"),
            ("mark.text", "mark.background"),
        ):
            assert contrast(theme.color(text), theme.color(ground)) >= 4.5


def test_lengths_follow_the_text_and_borders_do_not(themed: Theme) -> None:
    at_100 = theme.size("listRow"), theme.line_height("message"), QFontInfo(theme.font("body")).pixelSize()
    themed.choose(scheme="light", text_scale=2.0)
    assert (theme.size("listRow"), theme.line_height("message")) == (2 * at_100[0], 2 * at_100[1])
    assert QFontInfo(theme.font("body")).pixelSize() == 2 * at_100[2]
    assert theme.size("border.hairline") == 1
    assert (theme.px(0), theme.px(0.1)) == (0, 1)


def test_a_line_is_never_lower_than_its_font(themed: Theme) -> None:
    from PySide6.QtGui import QFontMetrics

    for scale in (1.0, 1.25, 1.5, 2.0):
        themed.choose(scheme="light", text_scale=scale)
        for step in themed.tokens.types:
            assert theme.line_height(step) >= QFontMetrics(theme.font(step)).height()


def test_the_switch_to_dark_reaches_palette_style_and_widgets(qtbot, themed: Theme, qapp: QApplication) -> None:
    with qtbot.waitSignal(theme.signals().changed):
        themed.choose(scheme="dark", text_scale=1.0)
    assert theme.is_dark()
    assert qapp.palette().color(QPalette.ColorRole.Base) == theme.color("surface.base")
    inactive = qapp.palette().color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight)
    assert inactive == theme.color("row.selectedInactive")
    assert "rgba(56, 103, 214, 255)" in qapp.styleSheet()


def test_the_system_is_followed_while_running_unless_the_person_chose(qtbot, themed: Theme, qapp: QApplication) -> None:
    # The offscreen platform has no scheme of its own to change, so the news is sent by hand.
    news = qapp.styleHints().colorSchemeChanged
    theme.start(qapp)
    with qtbot.waitSignal(theme.signals().changed):
        news.emit(Qt.ColorScheme.Dark)
    themed.choose(scheme="light", text_scale=1.0)
    with qtbot.assertNotEmitted(theme.signals().changed):
        news.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark()


def test_the_style_sheet_has_no_placeholder_left(themed: Theme) -> None:
    sheet = build_stylesheet(theme.color, theme.size, 1.25)
    assert not re.search(r"\{[a-z]+\.|\[\d|\[control|\[radio|<[a-z-]+>|<[a-z-]+\.svg>", sheet)
    for address in re.findall(r'url\("([^"]+)"\)', sheet):
        assert resource_path("themes", address.rpartition("/")[2]).is_file()


def test_every_state_and_channel_has_a_shape_that_exists(themed: Theme) -> None:
    shapes = {look.icon for look in themed.tokens.states.values() if look.icon}
    assert [name for name in shapes if not icons.exists(name)] == []
    marks = themed.tokens.channel_icons.values()
    assert [mark for mark in marks if not icons.exists(*mark)] == []


def test_states_look_alike_nowhere(themed: Theme) -> None:
    """No two states of a conversation, draft or publication share both shape and colour."""
    groups = ("conversation", "draft", "publication")
    looks = [(group, look.icon, look.role) for (group, _), look in themed.tokens.states.items() if group in groups]
    assert len(looks) == len(set(looks))


@pytest.mark.parametrize(("file", "scheme"), [("caret-light.svg", "light"), ("caret-dark.svg", "dark")])
def test_the_arrow_of_drop_downs_has_the_colour_of_icons(themed: Theme, file: str, scheme: str) -> None:
    tokens = load_tokens(resource_path("themes", "tokens.json"))
    colour = tokens.colours[scheme]["text.secondary"].hex
    assert colour in resource_path("themes", file).read_text("utf-8")


def test_unknown_roles_are_refused(themed: Theme) -> None:
    with pytest.raises(KeyError):
        theme.color("surface.nowhere")
    with pytest.raises(KeyError):
        theme.size("nothing")
