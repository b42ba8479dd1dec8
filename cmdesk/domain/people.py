"""The people of a brand's community: what they are to it, their dates, and how they are looked for."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from cmdesk.domain.text import fold

ROLES = ("", "proactive", "advocate", "critic", "creator", "at-risk")

_WORD = re.compile(r"[^\W_]+")
_BIRTHDAY = re.compile(r"(?:(\d{4})-)?(\d{2})-(\d{2})")
_ANY_LEAP_YEAR = 2000


def is_birthday(text: str) -> bool:
    """Whether a text is a day of the year, "MM-DD", or of a certain year, "YYYY-MM-DD"."""
    if (found := _BIRTHDAY.fullmatch(text)) is None:
        return False
    try:
        dt.date(int(found[1] or _ANY_LEAP_YEAR), int(found[2]), int(found[3]))
    except ValueError:
        return False
    return True


def search_words(name: str, handles: Iterable[str]) -> str:
    """The folded words that a person is found by, each with a space before it."""
    return "".join(f" {word}" for text in (name, *handles) for word in _WORD.findall(fold(text)))


def initials(name: str) -> str:
    """One or two letters for where a picture would be: "Marta Olmedo" is MO, "@rosa_ib" RI."""
    parts = _WORD.findall(name.replace("_", " "))
    return (parts[0][0] + (parts[1][0] if len(parts) > 1 else parts[0][1:2])).upper() if parts else "?"


def who(name: str, handles: Iterable[str]) -> str:
    """How a case remembers its person: the name, then each handle on a line of its own."""
    return "\n".join([name, *handles])
