"""A quick look at whether a text can hold any mark at all, before the thorough one of `domain.marks`.

Going through a hundred thousand replies word by word takes minutes; nearly all of them share no word with
another brand's marks, and for those a set of words is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cmdesk.domain.marks import Marks, keys
from cmdesk.domain.text import fold

_WORD = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"(?:[0-9][^0-9]{0,3}){6}")  # what may be a telephone number, in whatever groups


class Sieve:
    """Lets through every text that may hold one of these marks, and few others."""

    def __init__(self, marks: Iterable[Marks]) -> None:
        self._words: set[str] = set()
        self._phones = False
        for one in marks:
            self._phones = self._phones or bool(one.phones)
            for key in keys(one):
                # A mark is in a text only if its longest word is, or all of its words run together.
                if words := _WORD.findall(fold(key)):
                    self._words.update((max(words, key=len), "".join(words)))

    def holds(self, text: str) -> bool:
        """Whether the text is worth a thorough look. It may be folded already."""
        words = set(_WORD.findall(fold(text)))
        return not self._words.isdisjoint(words) or (self._phones and bool(_DIGITS.search(text)))
