"""The theme of the desk: colours, sizes and fonts by role, light and dark, at any text size.

`theme.start(application)` dresses the application; afterwards `theme.color("surface.base")`, `theme.size("listRow")`
and `theme.font("message")` answer for the scheme and text size in force. Widgets that keep a font or a size connect
to `theme.signals().changed`; what is painted asks at paint time.
"""

from functools import cache

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.widgets import fonts
from ui.widgets.focus_ring import FocusRing
from ui.widgets.palette import build_palette
from ui.widgets.resource_files import resource_path
from ui.widgets.stylesheet import build_stylesheet
from ui.widgets.tokens import Scheme, StateLook, Tokens, load_tokens

SchemeChoice = Scheme | None
"""What the person chose: "light", "dark", or None to follow the system."""


class Theme(QObject):
    """The theme in force. There is one per process (`current()`), because QApplication has one palette.

    Signals:
        changed: the scheme, the tokens or the text size changed; palette and style sheet are already in place.
    """

    changed = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.tokens = tokens
        self._application: QApplication | None = None
        self._focus_ring: FocusRing | None = None
        self._choice: SchemeChoice = None
        self._system_px = fonts.BODY_PX
        self._text_scale = 1.0
        self._colours: dict[tuple[str, str], QColor] = {}
        self._fonts: dict[tuple[str, int | None], QFont] = {}

    def start(self, application: QApplication, text_scale: float, scheme: SchemeChoice) -> None:
        """Dresses the application and follows the system's colour scheme from now on."""
        self._application = application
        self._system_px = fonts.system_pixel_size()
        self._text_scale, self._choice = text_scale, scheme
        application.setStyle("Fusion")
        if self._focus_ring is None:
            self._focus_ring = FocusRing(application, lambda: self.color("accent.text"))
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._system_scheme_changed, Qt.ConnectionType.UniqueConnection)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """The scheme in force."""
        if self._choice is not None:
            return self._choice
        hints = QGuiApplication.styleHints() if QGuiApplication.instance() is not None else None
        return "dark" if hints is not None and hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    @property
    def scale(self) -> float:
        """Text size in force, 1.0 being 13 px body text."""
        return self._system_px / fonts.BODY_PX * self._text_scale

    def choose(self, *, scheme: SchemeChoice, text_scale: float) -> None:
        """Changes scheme and text size while running."""
        self._choice, self._text_scale = scheme, text_scale
        self._apply()

    def color(self, role: str) -> QColor:
        """The colour of a role; see `color` below."""
        key = (self.scheme, role)
        if key not in self._colours:
            token = self.tokens.colours[self.scheme][role]
            colour = QColor(token.hex)
            colour.setAlphaF(token.alpha)
            self._colours[key] = colour
        return QColor(self._colours[key])

    def font(self, name: str, weight: int | None) -> QFont:
        """The font of a step; see `font` below."""
        key = (name, weight)
        if key not in self._fonts:
            step = self.tokens.types[name]
            self._fonts[key] = fonts.build(step, self.scale, weight, self.tokens.font_fallbacks)
        return QFont(self._fonts[key])

    @Slot()
    def _system_scheme_changed(self) -> None:
        if self._choice is None:
            self._apply()

    def _apply(self) -> None:
        self._fonts.clear()
        if self._application is not None:
            self._application.setFont(self.font("body", None))
            self._application.setPalette(build_palette(self.tokens.qpalette, self.color))
            self._application.setStyleSheet(build_stylesheet(self.color, size, self.scale))
        self.changed.emit()


@cache
def current() -> Theme:
    """The theme of this process, built from the shipped tokens."""
    return Theme(load_tokens(resource_path("themes", "tokens.json")))


def start(application: QApplication, *, text_scale: float = 1.0, scheme: SchemeChoice = None) -> Theme:
    """Dresses the application; `scheme=None` follows the system, `text_scale` 1.0 is 100 %."""
    current().start(application, text_scale, scheme)
    return current()


def signals() -> Theme:
    """The object whose `changed` signal tells that colours, fonts or sizes are new."""
    return current()


def is_dark() -> bool:
    """Whether the dark scheme is in force."""
    return current().scheme == "dark"


def color(role: str) -> QColor:
    """The colour of a role of tokens.json, for example "surface.base" or "avatar.3.text".

    Raises:
        KeyError: no such role.
    """
    return current().color(role)


def px(length: float) -> int:
    """A length drawn at 100 % text, scaled to the text size in force; hairlines stay at least 1 px."""
    return max(1, round(length * current().scale)) if length > 0 else 0


def size(name: str) -> int:
    """A named length of tokens.json in px at the text size in force: "listRow", "avatar.list", "radius.card".

    Borders keep their width: a hairline is a hairline at every text size.

    Raises:
        KeyError: no such name.
    """
    length = current().tokens.sizes[name]
    return length if name.startswith("border.") else px(length)


def font(name: str = "body", weight: int | None = None) -> QFont:
    """The font of a step of the type scale ("caption", "body", "message", "title", …), or of another weight.

    Raises:
        KeyError: no such step.
    """
    return current().font(name, weight)


def line_height(name: str = "body") -> int:
    """Height of one line of a step in px: the token's line, never less than the font needs."""
    step = current().tokens.types[name]
    return max(px(step.line), QFontMetrics(font(name)).height())


def state_look(group: str, state: str) -> StateLook:
    """Icon, colour role and treatment of a state, for example `state_look("draft", "waiting")`.

    Raises:
        KeyError: tokens.json knows no such state.
    """
    return current().tokens.states[group, state]


def motion_ms() -> int:
    """Longest motion allowed in ms; 0 when the system asks for no effects."""
    effects = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    return current().tokens.motion_ms if effects else 0
