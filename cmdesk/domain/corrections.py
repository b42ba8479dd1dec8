"""Putting a finding's correction in its place."""

from __future__ import annotations

from cmdesk.domain.findings import Finding

_AROUND = 24  # characters beside a place by which it is recognised elsewhere


def corrected(text: str, found: Finding) -> str:
    """The text with what a finding has in its place; without one it stays."""
    return text if found.fix is None else text[: found.start] + found.fix + text[found.end :]


def in_source(source: str, text: str, found: Finding) -> str | None:
    """The same in the template that a text was made of; None where its place there can't be told.

    It can't where a value stands, or what surrounds it stands there more than once.
    """
    if found.fix is None:
        return None
    for wide in range(_AROUND + 1):
        start, end = max(0, found.start - wide), min(len(text), found.end + wide)
        around = text[start:end]
        count = source.count(around) if around else 0
        if count == 1:
            place = source.index(around)
            return (
                source[:place]
                + text[start : found.start]
                + found.fix
                + text[found.end : end]
                + source[place + len(around) :]
            )
        if around and count == 0:
            return None
    return None
