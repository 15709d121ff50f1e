"""Icons: every file of the set draws, is tinted by role, sharp at any pixel ratio, and follows the theme."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtSvg import QSvgRenderer

from ui.widgets import icons, theme
from ui.widgets.resource_files import resource_path
from ui.widgets.theme import Theme

FILES = sorted(resource_path("icons").rglob("*.svg"))


def colours(image: QImage) -> set[str]:
    """The opaque colours of a picture."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    found = (image.pixelColor(x, y) for x, y in points)
    return {colour.name() for colour in found if colour.alpha() == 255}


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_file_is_a_picture(qapp, path) -> None:
    assert QSvgRenderer(str(path)).isValid()
    assert b"currentColor" in path.read_bytes()


def test_the_licence_travels_with_the_icons() -> None:
    assert "MIT License" in resource_path("icons", "LICENSE").read_text("utf-8")


def test_an_icon_takes_the_colour_of_its_role(themed: Theme) -> None:
    drawn = icons.pixmap("circle", 16, "stop.text", weight="fill").toImage()
    assert colours(drawn) == {theme.color("stop.text").name()}


def test_an_icon_follows_the_theme(themed: Theme) -> None:
    icon = icons.icon("circle", "text.secondary", weight="fill")
    light = colours(icon.pixmap(16, 16).toImage())
    themed.choose(scheme="dark", text_scale=1.0)
    dark = colours(icon.pixmap(16, 16).toImage())
    assert (light, dark) == ({"#524f49"}, {theme.color("text.secondary").name()})


def test_disabled_and_checked_icons_look_different(themed: Theme) -> None:
    icon = icons.icon("star", checked_role="accent.text")
    disabled = icon.pixmap(QSize(16, 16), QIcon.Mode.Disabled, QIcon.State.Off).toImage()
    checked = icon.pixmap(QSize(16, 16), QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert colours(disabled) <= {QColor(theme.color("text.tertiary")).name()}
    assert colours(checked) == {theme.color("accent.text").name()}


def test_twice_the_pixels_on_a_dense_screen(themed: Theme) -> None:
    dense = icons.pixmap("tray", 20, ratio=2.0)
    assert (dense.width(), dense.devicePixelRatio()) == (40, 2.0)
    asked_by_qt = icons.icon("tray").pixmap(QSize(20, 20), 2.0)
    assert (asked_by_qt.width(), asked_by_qt.devicePixelRatio()) == (40, 2.0)


def test_an_unknown_channel_is_a_globe_and_an_unknown_icon_an_error(themed: Theme) -> None:
    assert icons.channel_mark("gopher") == ("globe-simple", "fill")
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")
