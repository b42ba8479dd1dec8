"""What a new client is called: its initials and the prefix of its case references."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator

from cmdesk.domain.text import fold

STATUSES = ("active", "paused", "ended")
PLURALS = ("", "vosotros", "ustedes")
_WORD = re.compile(r"[^\W_]+")
_SMALL = {"de", "del", "la", "las", "el", "los", "y", "e", "the", "of", "and", "a"}


def propose_initials(name: str, taken: Collection[str]) -> str:
    """One to three capitals that nobody else has: "Horno Trigalba" gives HT."""
    return next(letters for letters in _initials(name) if letters not in taken)


def propose_prefix(name: str, taken: Collection[str]) -> str:
    """What begins a client's case references: three letters of its name, "TRG"."""
    letters = "".join(_WORD.findall(fold(_words(name)[-1]))).upper() or "CLI"
    consonants = [c for c in letters[1:] if c not in "AEIOU"] + list(letters[1:])
    first = (letters[0] + "".join(consonants[:2])).ljust(3, "X")
    numbered = (f"{first[:2]}{number}" for number in itertools.count(1))
    return next(made for made in itertools.chain([first], numbered) if made not in taken)


def _words(name: str) -> list[str]:
    words = _WORD.findall(name)
    return [word for word in words if word.casefold() not in _SMALL] or words or ["C"]


def _initials(name: str) -> Iterator[str]:
    words = [word.upper() for word in _words(name)]
    if len(words) > 1:
        yield words[0][0] + words[1][0]
        yield from (words[0][0] + letter for letter in words[1][1:])
    yield words[0][:2]
    yield from (words[0][0] + letter for letter in words[0][2:])
    yield from (f"{words[0][0]}{number}" for number in itertools.count(2))
