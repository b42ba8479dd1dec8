"""The typeface, the same on every system: Inter, at the sizes of the design times the person's scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from cmdesk import resources
from cmdesk.ui.theme import active

FAMILY = "Inter"
_TRACKING = -0.012  # of the size, from 18 px up


def load() -> None:
    """Make the bundled typeface known to Qt; once, after the application exists."""
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def font(size: int, weight: int = 400, *, tabular: bool = False) -> QFont:
    """The font at `size` px of the design; `tabular` for figures that stand below one another."""
    look = active.look()
    return QFont(_font(round(size * look.scale), weight, tabular, look.system_font))


def metrics(size: int, weight: int = 400, *, tabular: bool = False) -> QFontMetricsF:
    return QFontMetricsF(font(size, weight, tabular=tabular))


def width(text: str, size: int = 13, weight: int = 400, *, tabular: bool = False) -> float:
    """How wide `text` stands, in logical pixels."""
    return metrics(size, weight, tabular=tabular).horizontalAdvance(text)


def elided(text: str, room: float, size: int = 13, weight: int = 400) -> str:
    """The text as it fits in so many pixels, shortened at its end."""
    return metrics(size, weight).elidedText(text, Qt.TextElideMode.ElideRight, room)


def height(size: int) -> int:
    """The height of a line of text at `size`, with the air that the design gives it."""
    return round(metrics(size).height() * 1.15)


def scaled(pixels: float) -> int:
    """A height of the design that holds text, at the person's scale."""
    return round(pixels * active.look().scale)


@lru_cache(maxsize=256)
def _font(pixels: int, weight: int, tabular: bool, system: bool) -> QFont:
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont) if system else QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if pixels >= 18:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _TRACKING * pixels)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
