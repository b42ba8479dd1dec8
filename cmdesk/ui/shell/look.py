"""The look that the preferences ask for, put in force."""

from __future__ import annotations

from cmdesk.preferences import Preferences
from cmdesk.ui.theme import style
from cmdesk.ui.theme.active import Look


def take(chosen: Preferences) -> None:
    """Make every window look as chosen; what follows the desktop is asked of it now."""
    dark = style.system_is_dark() if chosen.theme == "system" else chosen.theme == "dark"
    still = style.system_is_still() if chosen.reduced_motion == "system" else chosen.reduced_motion == "on"
    style.apply(Look(dark=dark, scale=chosen.text_scale, still=still, system_font=chosen.system_font))
