"""Which reply comes first for what was typed.

Integers that add up, so that a habit never beats a better match: where the words were found counts
more than all the use in the world.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from cmdesk.domain.text import fold, fold_with_map, has_diacritics, span

_WORD = re.compile(r"[^\W_]+")

EXACT_SHORTCUT = 1000
SHORTCUT_PREFIX = 600
TITLE_WORDS = 400
TITLE_INITIALS = 200
TAG = 150
ELSEWHERE = 60
STARRED = 80
APPROVED = 20
EXPIRED = -200
MOST_FRECENCY = 90


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed: folded words for finding, and the words whose accents must be met."""

    text: str
    words: tuple[str, ...]
    strict: tuple[str, ...]

    @property
    def empty(self) -> bool:
        return not self.words


@lru_cache(maxsize=64)
def parse(text: str) -> Query:
    """Read what the person typed. At most eight words count."""
    typed = _WORD.findall(text[:200])[:8]
    return Query(
        text=fold(text.strip()),
        words=tuple(fold(word) for word in typed),
        strict=tuple(word.casefold() for word in typed if has_diacritics(word)),
    )


@dataclass(frozen=True, slots=True)
class Candidate:
    """What ranking needs to know of a reply. `tags` are joined by commas."""

    title: str
    shortcut: str
    tags: str
    uses: int
    last_used_at: dt.datetime | None
    starred: bool
    approved: bool
    expired: bool


def score(query: Query, reply: Candidate, now: dt.datetime) -> int:
    """How well `reply` answers `query`; more is better."""
    return (
        _match(query, reply)
        + STARRED * reply.starred
        + APPROVED * reply.approved
        + EXPIRED * reply.expired
        + frecency(reply.uses, reply.last_used_at, now)
    )


def _match(query: Query, reply: Candidate) -> int:
    shortcut = fold(reply.shortcut)
    typed = query.text
    if shortcut and typed in (shortcut, shortcut.lstrip(":;/.#-")):
        return EXACT_SHORTCUT
    if shortcut and (shortcut.startswith(typed) or shortcut.lstrip(":;/.#-").startswith(typed)):
        return SHORTCUT_PREFIX
    title = f" {' '.join(_WORD.findall(fold(reply.title)))}"
    if all(f" {word}" in title for word in query.words):
        return TITLE_WORDS + (title.startswith(f" {query.words[0]}") if query.words else 0)
    points = sum(TITLE_INITIALS for word in query.words if f" {word}" in title) // max(1, len(query.words))
    tags = fold(reply.tags).replace(" ", ",")
    if any(f",{word}" in tags for word in query.words):
        points += TAG
    return points + ELSEWHERE


def frecency(uses: int, last_used_at: dt.datetime | None, now: dt.datetime) -> int:
    """Use weighed by how long ago (zoxide's buckets: hour ×4, day ×2, week ÷2, older ÷4), capped."""
    if not uses or last_used_at is None:
        return 0
    age = now - last_used_at
    if age < dt.timedelta(hours=1):
        weighed = uses * 4
    elif age < dt.timedelta(days=1):
        weighed = uses * 2
    elif age < dt.timedelta(days=7):
        weighed = uses // 2
    else:
        weighed = uses // 4
    return min(MOST_FRECENCY, weighed)


def meets_accents(query: Query, *texts: str) -> bool:
    """Whether every word typed with an accent or ñ begins a word of `texts` just so."""
    if not query.strict:
        return True
    text = "\n".join(texts).casefold()
    return all(typed in text and _beginning(typed).search(text) for typed in query.strict)


@lru_cache(maxsize=64)
def _beginning(typed: str) -> re.Pattern[str]:
    """Finds a word that begins with `typed`."""
    return re.compile(rf"(?<![^\W_]){typed}")


def title_hits(query: Query, title: str) -> tuple[tuple[int, int], ...]:
    """The parts of `title` that were typed, as (start, end) in Python characters, for showing them bold."""
    folded, origins = fold_with_map(title)
    hits: list[tuple[int, int]] = []
    for found in _WORD.finditer(folded):
        typed = [word for word in query.words if found.group().startswith(word)]
        if typed:
            hits.append(span(origins, found.start(), found.start() + len(max(typed, key=len))))
    return tuple(hits)
