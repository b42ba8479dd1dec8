"""Which parts of a good apology a text has, and how long it takes to read it aloud.

The parts are those that weigh most of the six of Lewicki, Polin and Lount (2016): regret, explanation,
responsibility, repair. The words per minute are the mean of reading aloud in English of Brysbaert (2019); for
Spanish, whose words are about as long to say, the same is taken.
"""

from __future__ import annotations

import re
from functools import cache

from cmdesk.domain.review_rules import Read, apology, read

PARTS = ("regret", "explanation", "responsibility", "repair")
WORDS_A_MINUTE = 183
_WORD = re.compile(r"\S*\w\S*")


def parts(text: str, language: str) -> dict[str, tuple[int, int] | None]:
    """Where each of `PARTS` stands first in a text in Spanish or English; None where it is missing."""
    told: Read = read(text)
    found: dict[str, tuple[int, int] | None] = dict.fromkeys(PARTS)
    for part, pattern in _patterns(language).items():
        match = pattern.search(told.folded)
        found[part] = told.place(*match.span()) if match else None
    return found


def seconds_aloud(text: str) -> float:
    """How many seconds it takes to read a text aloud."""
    return 60 * sum(1 for _ in _WORD.finditer(text)) / WORDS_A_MINUTE


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    return {entry["part"]: re.compile(entry["pattern"]) for entry in apology(language)}
