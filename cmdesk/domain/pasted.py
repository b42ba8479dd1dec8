"""Comments as they come from the clipboard, freed from what the page has put around them, and told apart.

A page writes the name before the message and the time either between the two (X, Instagram, YouTube) or after
the message, beside the buttons (Facebook, TikTok). Only whole lines at the edges of a message are left out, and
only where something else shows that the text is from a page: a line too many does less harm than one too few.
Rules of our own, November 2026.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.domain import page_heads, page_links, page_words
from cmdesk.domain.page_heads import Head, Line
from cmdesk.domain.text import clean, fold

# Direction marks, soft hyphens and what has no width; joiners stay between emoji and in scripts that need them.
_PLAIN = "\u0000-\u02af\u2000-\u206f"
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
    f"|(?<=[{_PLAIN}])[\u200c\u200d]|[\u200c\u200d](?=[{_PLAIN}])"
)
_MESSAGE = 4  # words
_SPACES = re.compile("[\t\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")


@dataclass(frozen=True, slots=True)
class Pasted:
    """One comment. `original` is the part of the clipboard that it was read from, untouched.

    `author` is a name as shown, `handle` "@name"; "" where they are not told. `link` is the address of the
    comment or post. `received_at` (UTC) is an estimate from "2 h" and the like. A link alone has no `text`;
    then `handle` is who posted, which may be the brand itself.
    """

    text: str
    original: str
    author: str = ""
    handle: str = ""
    network: str = ""
    link: str = ""
    received_at: dt.datetime | None = None


def tidy(text: str) -> str:
    """The text without what nobody sees: composed, plain spaces, no direction marks, no spaces at line ends."""
    text = _SPACES.sub(" ", _INVISIBLE.sub("", clean(text)))
    return "\n".join(line.strip(" \u200c\u200d") for line in text.split("\n")).strip("\n")


def read(copied: str, now: dt.datetime, network: str = "") -> list[Pasted]:
    """The comments in what was copied, in its order; [] if there is nothing to be seen in it.

    `now` is aware; dates and clocks are read in its zone. `network` is used where the text does not tell.
    """
    lines = [Line(tidy(raw), raw) for raw in copied.splitlines(keepends=True)]
    filled = [line for line in lines if not line.blank]
    if filled and all(page_links.is_link(line.text) for line in filled):
        return [_link_alone(line, network) for line in filled]
    for line in lines:
        line.words = page_words.read(line.text)
    heads = page_heads.find(lines)
    if heads:
        if _said(lines[: heads[0].first]):
            heads.insert(0, Head(0, 0))
        heads[0].first = 0
        ends = [*(head.first for head in heads[1:]), len(lines)]
        pieces = (
            _piece(head, lines[head.first : end], lines[head.body : end], now, network)
            for head, end in zip(heads, ends, strict=True)
        )
        if found := [piece for piece in pieces if piece.text or piece.link]:
            return found
    whole = _whole(copied, now, network)
    return [whole] if whole.text or whole.link else []


def _said(lines: Sequence[Line]) -> bool:
    """Whether lines before the first head are a message, and not the title of the page."""
    return sum(len(line.text.split()) for line in lines if line.written) >= _MESSAGE


def _link_alone(line: Line, network: str) -> Pasted:
    return Pasted(
        "",
        line.raw,
        handle=page_links.poster(line.text),
        network=page_links.network_of(line.text) or network,
        link=line.text,
    )


def _whole(copied: str, now: dt.datetime, network: str) -> Pasted:
    """What does not look as if it were from a page: all of it is the message, but for an address beside it."""
    return _piece(Head(0, 0), [Line(copied, copied)], list(map(Line, tidy(copied).split("\n"))), now, network)


def _piece(
    head: Head, all_of_it: Sequence[Line], lines: Sequence[Line], now: dt.datetime, network: str
) -> Pasted:
    start, end = _message(lines, head)
    kept = [line.text for line in lines[start:end]]
    text = "\n".join([head.text, *kept] if head.text else kept)
    words = [word for line in all_of_it for word in line.words]
    time = head.time or next((word.time for word in words if word.time), None)
    edges = (*lines[:start], *lines[end:])
    aside = next((line.text for line in edges if page_links.is_link(line.text)), "")
    link, of_link = (aside, page_links.network_of(aside)) if aside else page_links.of_network(text)
    told = next((word.network for word in words if word.network), "")
    return Pasted(
        page_words.without_cut(text.strip("\n")),
        "".join(line.raw for line in all_of_it),
        author=head.author,
        handle=head.handle,
        network=head.network or of_link or told or network,
        link=link,
        received_at=time.instant(now) if time else None,
    )


def _message(lines: Sequence[Line], head: Head) -> tuple[int, int]:
    """Where the message begins and ends: without the lines that the page put at its edges."""
    author = fold(head.author)
    start, end = 0, len(lines)
    while not head.text and start < end and (_aside(lines[start]) or author == fold(lines[start].text)):
        start += 1
    while end > start and (_aside(lines[end - 1]) or _stray(lines[start:end])):
        end -= 1
    return start, end


def _stray(lines: Sequence[Line]) -> bool:
    """Whether the last line is a name among the page's words, as of who answered below."""
    before = next((line for line in reversed(lines[:-1]) if line.words or line.written), None)
    return before is not None and before.has("strong") and page_words.is_name(lines[-1].text)


def _aside(line: Line) -> bool:
    return not line.written or page_links.is_link(line.text)
