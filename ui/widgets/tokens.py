"""The design tokens (`resources/themes/tokens.json`) as typed, immutable values."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Scheme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Colour:
    """One colour: `#RRGGBB` and an opacity from 0 to 1."""

    hex: str
    alpha: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeStep:
    """One step of the type scale: size and line height in px at 100 % text, and the weight (400–600)."""

    px: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StateLook:
    """How a state looks: an icon of the set, a colour role, and whether it is a chip or plain text."""

    icon: str
    role: str
    chip: bool
    coloured: bool
    filled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Everything the theme is built from; lengths are px at 100 % text."""

    colours: Mapping[Scheme, Mapping[str, Colour]]
    qpalette: Mapping[str, str]
    sizes: Mapping[str, int]
    types: Mapping[str, TypeStep]
    font_fallbacks: tuple[str, ...]
    channel_icons: Mapping[str, tuple[str, str]]
    states: Mapping[tuple[str, str], StateLook]
    motion_ms: int


def load_tokens(path: Path) -> Tokens:
    """Reads the tokens file.

    Raises:
        OSError: the file cannot be read.
        KeyError, ValueError: it is not a tokens file of version 1.
    """
    raw = json.loads(path.read_text(encoding="utf-8"))
    icons = raw["icons"]
    return Tokens(
        colours={"light": _colours(raw["color"]["light"]), "dark": _colours(raw["color"]["dark"])},
        qpalette=dict(raw["qpalette"]),
        sizes=_sizes(raw),
        types={
            name: TypeStep(px=t["px"], line=t["line"], weight=t["weight"]) for name, t in raw["type"]["scale"].items()
        },
        font_fallbacks=tuple(raw["type"]["fallbacks"]),
        channel_icons={kind: _channel_icon(name) for kind, name in icons["channels"].items()},
        states={(s["group"], s["id"]): _state(s) for s in raw["states"]},
        motion_ms=int(raw["motion"]["max"]),
    )


def _colours(raw: Mapping[str, Any]) -> dict[str, Colour]:
    colours: dict[str, Colour] = {}
    for role, value in raw.items():
        if "hex" in value:
            colours[role] = Colour(hex=value["hex"], alpha=float(value.get("alpha", 1.0)))
        else:
            colours[f"{role}.background"] = Colour(hex=value["background"])
            colours[f"{role}.text"] = Colour(hex=value["text"])
    return colours


def _sizes(raw: Mapping[str, Any]) -> dict[str, int]:
    """Flattens `size`, `radius`, `border` and `spacing`: `avatar.list`, `railTile.width`, `radius.chip` and so on."""
    sizes: dict[str, int] = {}
    groups = {"": raw["size"], "radius.": raw["radius"], "border.": raw["border"], "spacing.": raw["spacing"]}
    for prefix, group in groups.items():
        for name, value in group.items():
            if isinstance(value, dict):
                sizes.update({f"{prefix}{name}.{part}": int(px) for part, px in value.items()})
            elif isinstance(value, list) and name != "scale":
                sizes[f"{prefix}{name}.width"], sizes[f"{prefix}{name}.height"] = int(value[0]), int(value[1])
            elif isinstance(value, int):
                sizes[f"{prefix}{name}"] = value
    return sizes


def _channel_icon(name: str) -> tuple[str, str]:
    """Channel marks are drawn filled, except where the tokens name another weight: "x-logo (bold)"."""
    icon, _, weight = name.partition(" ")
    return icon, weight.strip("()") or "fill"


def _state(raw: Mapping[str, str]) -> StateLook:
    treatment = raw["treatment"]
    return StateLook(
        icon="" if raw["icon"].startswith("dot ") else raw["icon"],
        role=raw["role"],
        chip=treatment.startswith("chip"),
        coloured=raw["role"] not in ("neutral", "accent"),
        filled="filled" in treatment,
    )
