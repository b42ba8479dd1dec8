"""Words that a brand avoids and words that it never leaves out, as they stand in its profile, one a line.

An avoided word may say what to use instead ("barato → asequible"); an asterisk at its end stands for any ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from cmdesk.domain.findings import Finding, Severity
from cmdesk.domain.review_rules import Read, as_written, finding
from cmdesk.domain.text import fold

_INSTEAD = re.compile(r"\s*(?:→|->|=>)\s*")
_START = r"(?<!\w)"
_MOST = 10


def avoided(told: Read, lines: tuple[str, ...]) -> Iterator[Finding]:
    """Words that the brand doesn't use, with what it uses instead where it says so."""
    pattern, instead = _compiled(lines)
    if pattern is None:
        return
    for match in islice(pattern.finditer(told.folded), _MOST):
        start, end = told.place(*match.span())
        right = instead[match.lastindex - 1] if match.lastindex else ""
        fix = as_written(told.text[start:end], right) if right else None
        yield finding("forbidden_word", "brand", Severity.LOOK, start, end, fix)


def missing(told: Read, lines: tuple[str, ...]) -> Iterator[Finding]:
    """What the brand always writes and this text lacks; `about` says what."""
    for line in filter(None, (line.strip() for line in lines)):
        if not re.search(_START + _words(line), told.folded):
            end = len(told.text)
            yield finding("required_missing", "brand", Severity.LOOK, end, end, about=line)


@lru_cache(maxsize=16)
def _compiled(lines: tuple[str, ...]) -> tuple[re.Pattern[str] | None, tuple[str, ...]]:
    told = [_INSTEAD.split(line.strip(), maxsplit=1) for line in lines if line.strip()]
    told = [(wrong[0], "".join(wrong[1:]).strip()) for wrong in told if wrong[0].strip(" *")]
    if not told:
        return None, ()
    either = "|".join(f"({_words(wrong)})" for wrong, _ in told)
    return re.compile(rf"{_START}(?:{either})"), tuple(right for _, right in told)


def _words(words: str) -> str:
    """The pattern of whole words in a folded text, however they are parted."""
    folded = fold(words).strip()
    stem = folded.rstrip("*")
    parted = r"\s+".join(map(re.escape, stem.split()))
    return parted + (r"\w*" if stem != folded else r"(?!\w)")
