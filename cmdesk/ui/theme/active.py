"""The look in force, which everything painted asks for while it paints."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from cmdesk.ui.theme.tokens import DARK, LIGHT, BrandColours, Tokens, brand_colours


@dataclass(frozen=True, slots=True)
class Look:
    """The look that the person chose, as it is applied."""

    dark: bool = False
    scale: float = 1.0  # of all text
    still: bool = False  # nothing moves
    system_font: bool = False


class _Active(QObject):
    changed = Signal()
    look = Look()


_active = _Active()
changed = _active.changed  # a widget that paints repaints on it; one that measures text measures anew


def look() -> Look:
    return _active.look


def tokens() -> Tokens:
    return DARK if _active.look.dark else LIGHT


def brand(colour: str) -> BrandColours:
    """The colours of a client in the present scheme."""
    return brand_colours(colour, dark=_active.look.dark)


def take(look: Look) -> None:
    """Make `look` the one in force. `style.apply` calls this; widgets only ask."""
    if _active.look != look:
        _active.look = replace(look)
        _active.changed.emit()
