"""Icons of the shipped set, tinted with a colour role when they are painted, so they follow light and dark.

`icon("tray")` for actions and buttons, `paint(painter, rect, "tray", "text.secondary")` for delegates.
"""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.widgets import theme
from ui.widgets.resource_files import resource_path

_WEIGHTS = ("regular", "fill", "bold")


@cache
def _source(name: str, weight: str) -> bytes:
    return resource_path("icons", weight, f"{name}.svg").read_bytes()


def exists(name: str, weight: str = "regular") -> bool:
    """Whether the shipped set has this icon in this weight ("regular", "fill" or "bold")."""
    return weight in _WEIGHTS and resource_path("icons", weight, f"{name}.svg").is_file()


@lru_cache(maxsize=2048)
def _pixmap(name: str, weight: str, colour: str, side: int, ratio: float) -> QPixmap:
    tinted = _source(name, weight).replace(b"currentColor", colour.encode("ascii"))
    renderer = QSvgRenderer(QByteArray(tinted))
    device_side = max(1, round(side * ratio))
    pixmap = QPixmap(device_side, device_side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, device_side, device_side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(
    name: str, side: int, role: str = "text.secondary", *, weight: str = "regular", ratio: float = 1.0
) -> QPixmap:
    """One icon as a pixmap of `side` logical px, from a cache keyed by colour and device pixel ratio.

    Raises:
        FileNotFoundError: the set has no such icon.
    """
    return _pixmap(name, weight, theme.color(role).name(), side, ratio)


def paint(painter: QPainter, rect: QRect, name: str, role: str = "text.secondary", *, weight: str = "regular") -> None:
    """Paints an icon centred in `rect`, as large as the smaller side."""
    side = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatioF()
    drawn = pixmap(name, side, role, weight=weight, ratio=ratio)
    left = rect.x() + (rect.width() - side) // 2
    top = rect.y() + (rect.height() - side) // 2
    painter.drawPixmap(left, top, drawn)


class _TintedIconEngine(QIconEngine):
    """Asks the theme for the colour each time it paints, so one QIcon serves both schemes."""

    def __init__(self, name: str, role: str, weight: str, active: tuple[str, str]) -> None:
        super().__init__()
        self._name, self._role, self._weight, self._active = name, role, weight, active

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role, weight = self._look(mode, state)
        paint(painter, rect, self._name, role, weight=weight)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        role, weight = self._look(mode, state)
        return pixmap(self._name, min(size.width(), size.height()), role, weight=weight, ratio=scale)

    def clone(self) -> QIconEngine:
        return _TintedIconEngine(self._name, self._role, self._weight, self._active)

    def _look(self, mode: QIcon.Mode, state: QIcon.State) -> tuple[str, str]:
        if mode == QIcon.Mode.Disabled:
            return "text.tertiary", self._weight
        return self._active if state == QIcon.State.On else (self._role, self._weight)


def icon(name: str, role: str = "text.secondary", *, weight: str = "regular", checked_role: str = "") -> QIcon:
    """A QIcon that follows the theme; disabled it turns tertiary, checked it may turn another role and filled.

    Args:
        name: Phosphor's name, for example "paper-plane-tilt".
        role: colour role of tokens.json.
        weight: "regular", "fill" or "bold".
        checked_role: colour role while checked; the filled variant is used then where the set has it.
    """
    _source(name, weight)
    active = (role, weight)
    if checked_role:
        active = (checked_role, "fill" if exists(name, "fill") else weight)
    return QIcon(_TintedIconEngine(name, role, weight, active))


def channel_mark(kind: str) -> tuple[str, str]:
    """Icon name and weight of a channel kind; an unknown kind is a plain globe."""
    return theme.current().tokens.channel_icons.get(kind, ("globe-simple", "fill"))


def paint_channel(painter: QPainter, rect: QRect, kind: str, role: str = "text.secondary") -> None:
    """Paints the mark of a channel kind ("feed", "wordpress", "practice", …)."""
    name, weight = channel_mark(kind)
    paint(painter, rect, name, role, weight=weight)


def channel_icon(kind: str, role: str = "text.secondary") -> QIcon:
    """The mark of a channel kind as a QIcon."""
    name, weight = channel_mark(kind)
    return icon(name, role, weight=weight)
