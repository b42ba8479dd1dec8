"""The colours of clients: twelve that keep their contrast, or one's own moved to where it does.

Contrast is WCAG 2.2's (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio); lightness is moved in OKLCH
(https://www.w3.org/TR/css-color-4/#ok-lab), which keeps the hue that the person sees.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache

from cmdesk.domain.errors import DeskError

WHITE = "#ffffff"
WHITE_ON_SOLID = 5.0  # contrast of white text on a client's colour, in both schemes
_HEX = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Shades:
    """A colour and what is made of it: tints, lines and inks for light and dark."""

    solid: str
    tint: str
    line: str
    ink: str
    dark_tint: str
    dark_line: str
    dark_ink: str


# Each: solid, then tint, line and ink on light, then on dark.
PALETTE = {
    "ruby": Shades("#c34150", "#ffeeee", "#fec5c6", "#942b38", "#3f2021", "#703b3e", "#fdaaac"),
    "terracotta": Shades("#b45227", "#feefe9", "#f9cab8", "#893916", "#3c2319", "#6a4131", "#f3b298"),
    "amber": Shades("#9a6407", "#faf1e5", "#ead1b4", "#724902", "#352716", "#5f482d", "#debc91"),
    "olive": Shades("#70731f", "#f2f4e7", "#d6d9b8", "#53550e", "#2a2c19", "#4d5031", "#c1c697"),
    "forest": Shades("#2d7e3f", "#eaf6eb", "#bfe0c3", "#1a5e2b", "#1d2f1f", "#37563c", "#9fcea5"),
    "jade": Shades("#0d7e65", "#e8f6f1", "#bbdfd3", "#005d4a", "#1a2f28", "#32554a", "#99cebc"),
    "teal": Shades("#007b86", "#e7f6f7", "#b8dee2", "#035b63", "#182e31", "#2f5458", "#95ccd2"),
    "blue": Shades("#1c72bd", "#eaf4ff", "#b9dafc", "#0a5491", "#192c3e", "#31506e", "#98c7f7"),
    "indigo": Shades("#5964d4", "#eff2fe", "#cad3ff", "#4048a3", "#232842", "#414976", "#b0befe"),
    "violet": Shades("#8857c3", "#f5f0fe", "#ddccfa", "#653e95", "#2f243e", "#55436f", "#cfb4f9"),
    "magenta": Shades("#b5458c", "#feedf6", "#f6c5e0", "#892e68", "#3b202f", "#6a3c56", "#f3aad2"),
    "graphite": Shades("#6a6f7a", "#f1f2f4", "#d3d6db", "#4d525a", "#292a2d", "#4b4d52", "#bec2c9"),
}
NAMES = tuple(PALETTE)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two "#rrggbb" colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def propose(used: Collection[str]) -> str:
    """The colour farthest in hue from those in use; when all twelve are, the one used least."""
    free = [name for name in NAMES if name not in used]
    taken = [_oklch(shades(colour).solid)[2] for colour in used]
    if not free:
        return min(NAMES, key=list(used).count)
    if not taken:
        return "terracotta"
    return max(free, key=lambda name: min(_apart(_oklch(PALETTE[name].solid)[2], hue) for hue in taken))


def adjusted(colour: str) -> str:
    """A client's own colour, moved to the nearest lightness at which white text can be read on it.

    Raises DeskError "colour-unknown" for anything but "#rrggbb".
    """
    colour = colour.strip().casefold()
    if not _HEX.fullmatch(colour):
        raise DeskError("colour-unknown", colour=colour)
    if contrast(WHITE, colour) >= WHITE_ON_SOLID:
        return colour
    _, chroma, hue = _oklch(colour)
    return _lightest(lambda made: contrast(WHITE, made) >= WHITE_ON_SOLID, chroma, hue)


@cache
def shades(colour: str) -> Shades:
    """Everything drawn in a client's colour, from one of NAMES or a "#rrggbb"."""
    if colour in PALETTE:
        return PALETTE[colour]
    solid = adjusted(colour)
    _, chroma, hue = _oklch(solid)
    tint = _hex(0.962, min(chroma * 0.16, 0.024), hue)
    dark_tint = _hex(0.285, min(chroma * 0.30, 0.048), hue)
    return Shades(
        solid,
        tint,
        _hex(0.875, min(chroma * 0.42, 0.065), hue),
        _lightest(lambda made: contrast(tint, made) >= 7.0, chroma * 0.85, hue),
        dark_tint,
        _hex(0.42, min(chroma * 0.45, 0.075), hue),
        _darkest(lambda made: contrast(dark_tint, made) >= 8.0, chroma * 0.6, hue),
    )


def _apart(one: float, other: float) -> float:
    return min(abs(one - other), 360 - abs(one - other))


def _channels(colour: str) -> list[float]:
    values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]


def _luminance(colour: str) -> float:
    red, green, blue = _channels(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _oklch(colour: str) -> tuple[float, float, float]:
    red, green, blue = _channels(colour)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def _linear(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _hex(lightness: float, chroma: float, hue: float) -> str:
    """The colour as "#rrggbb", with as much of the chroma as a screen can show."""
    while chroma > 0 and not all(-1e-4 <= v <= 1.0001 for v in _linear(lightness, chroma, hue)):
        chroma -= 0.002
    values = (min(1.0, max(0.0, v)) for v in _linear(lightness, max(chroma, 0.0), hue))
    curved = (12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in values)
    return "#" + "".join(f"{round(255 * v):02x}" for v in curved)


def _lightest(enough: Callable[[str], bool], chroma: float, hue: float) -> str:
    low, high = 0.0, 1.0
    for _ in range(24):
        middle = (low + high) / 2
        low, high = (middle, high) if enough(_hex(middle, chroma, hue)) else (low, middle)
    return _hex(low, chroma, hue)


def _darkest(enough: Callable[[str], bool], chroma: float, hue: float) -> str:
    low, high = 0.0, 1.0
    for _ in range(24):
        middle = (low + high) / 2
        low, high = (low, middle) if enough(_hex(middle, chroma, hue)) else (middle, high)
    return _hex(high, chroma, hue)
