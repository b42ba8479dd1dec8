"""A text for one person made fit for everybody: what is private goes, and the person is invited to a private message."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

# by language and form of address ("" = where none is told)
INVITATIONS = {
    ("es", ""): "¿Nos escribes por mensaje privado y lo vemos contigo?",
    ("es", "tu"): "¿Nos escribes por mensaje privado y lo vemos contigo?",
    ("es", "usted"): "¿Nos escribe por mensaje privado y lo vemos con usted?",
    ("es", "vos"): "¿Nos escribís por mensaje privado y lo vemos con vos?",
    ("en", ""): "Could you send us a private message, so that we can look into it with you?",
}
_INVITES = re.compile(
    r"\b(?:(?:por|en) privado|mensaje (?:privado|directo)|private(?:ly)?|direct message|[MD][DP])\b"
)
_SENTENCE = re.compile(r"[^\n.!?…]*(?:[.!?…](?!\s|$)[^\n.!?…]*)*(?:[.!?…]+|(?=\n)|$)\s*")


@dataclass(frozen=True, slots=True)
class Kept:
    """A piece that stayed: `text[start:end]` stands at `to` in the form for everybody."""

    start: int
    end: int
    to: int


def invitation(language: str, register: str) -> str:
    """The sentence that invites to a private message; "" in a language that there is none in."""
    return INVITATIONS.get((language, register)) or INVITATIONS.get((language, ""), "")


def public_form(text: str, private: Collection[tuple[int, int]], inviting: str) -> tuple[str, list[Kept]]:
    """The text without each sentence that a `private` place stands in, and what stayed of it.

    Where something had to go `inviting` is added, unless the rest invites to a private message already.
    """
    if not private:
        return text, [Kept(0, len(text), 0)]
    made, kept = "", list[Kept]()
    for start, end in _sentences(text):
        if not any(start < last and first < end for first, last in private):
            kept.append(Kept(start, end, len(made)))
            made += text[start:end]
    made = made.rstrip()
    if inviting and not _INVITES.search(made):
        made = f"{made} {inviting}" if made and not made.endswith("\n") else made + inviting
    return made, kept


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """From one end to the other, each with the space after it."""
    place = 0
    while place < len(text):
        end = _SENTENCE.match(text, place).end()  # pyright: ignore[reportOptionalMemberAccess]  it may be empty
        yield place, (end := max(end, place + 1))
        place = end
