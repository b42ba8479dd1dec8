"""How long a text is for each network; which network counts how stands in resources/networks.json.

Sources, looked up in November 2026:
- weighted (X): twitter-text 3.1, configuration 3: signs up to U+10FF and some punctuation weigh 1, all others 2,
  any emoji 2, any link 23.
- graphemes (Bluesky): "maxGraphemes" in the lexicon of app.bsky.feed.post.
- mastodon: status_length_validator.rb of Mastodon 4.6: graphemes, links with http(s) 23, mentions of people on
  other servers without their server.
- threads: Meta's documentation of Threads posts: emoji count as their UTF-8 bytes.
- utf16 (TikTok, YouTube): units of UTF-16, as their own interfaces limit.
- codepoints: what a person would call characters, once accents are composed.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from cmdesk.domain.links import links
from cmdesk.domain.networks import network as known_network

if TYPE_CHECKING:
    import regex

_LINK = 23
_HEAVY = re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
# Below U+0300 each character is a grapheme of its own, line ends aside; no emoji begins below U+203C without a
# sign from above it.
_JOINED = re.compile("[^\u0000-\u02ff]")
_PERHAPS_EMOJI = re.compile("[^\u0000-\u20e2]|[\u203c\u2049]")
_MENTION = re.compile(r"(?<![=/\w])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)(?:@\w+(?:[.-]+\w+)*)?", re.IGNORECASE)


@cache
def _grapheme() -> "regex.Pattern[str]":
    # Imported here because it costs 28 ms, and most texts need neither this nor the emoji.
    import regex

    return regex.compile(r"\X")


@cache
def _emoji() -> "regex.Pattern[str]":
    import regex

    one = r"(?:\p{EBase}\p{EMod}|(?![0-9#*©®\p{RI}])\p{Emoji}(?!\uFE0E)\uFE0F?|[©®]\uFE0F)"
    flag, key = r"\p{RI}\p{RI}", r"[0-9#*]\uFE0F?\u20E3"
    region = r"\U0001F3F4[\U000E0061-\U000E007A]+\U000E007F"
    return regex.compile(f"{flag}|{key}|{region}|{one}(?:\u200d{one})*")


def _emoji_free(text: str) -> tuple[str, int]:
    """The text without its emoji, and how many those were."""
    return _emoji().subn("", text) if _PERHAPS_EMOJI.search(text) else (text, 0)


def emoji_places(text: str) -> list[tuple[int, int]]:
    """Where the emoji of a text stand, each with all that belongs to it."""
    return [place.span() for place in _emoji().finditer(text)] if _PERHAPS_EMOJI.search(text) else []


def _codepoints(text: str) -> int:
    return len(text) if text.isascii() else len(unicodedata.normalize("NFC", text))


def _utf16(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _graphemes(text: str) -> int:
    if _JOINED.search(text):
        return len(_grapheme().findall(text))
    return len(text) - text.count("\r\n")


def _weighted(text: str) -> int:
    text = text if text.isascii() else unicodedata.normalize("NFC", text)
    total, place = 0, 0
    for start, end in [*links(text), (len(text), len(text))]:
        plain, emoji = _emoji_free(text[place:start])
        total += len(plain) + len(_HEAVY.findall(plain)) + 2 * emoji + _LINK * (end > start)
        place = end
    return total


def _threads(text: str) -> int:
    text = unicodedata.normalize("NFC", text)
    plain, _ = _emoji_free(text)
    emoji_bytes = len(text.encode("utf-8", "surrogatepass")) - len(plain.encode("utf-8", "surrogatepass"))
    return len(plain) + emoji_bytes


def _mastodon(text: str) -> int:
    marks = [(start, end, "x" * _LINK) for start, end in links(text, bare=False)]
    marks += [
        (mention.start(), mention.end(), f"@{mention[1]}")
        for mention in _MENTION.finditer(text)
        if not text.startswith(("@", "://"), mention.end())
    ]
    kept, place = [], 0
    for start, end, counted in sorted(marks):
        if start >= place:
            kept += [text[place:start], counted]
            place = end
    return _graphemes("".join([*kept, text[place:]]))


_METHODS: dict[str, Callable[[str], int]] = {
    "codepoints": _codepoints,
    "graphemes": _graphemes,
    "mastodon": _mastodon,
    "threads": _threads,
    "utf16": _utf16,
    "weighted": _weighted,
}


def length(text: str, network: str) -> int:
    """How many characters of its limit the network says this text takes.

    Raises ValueError if the network is unknown ("" is none).
    """
    return _METHODS[known_network(network).count](text)


def excess(text: str, network: str, maximum: int) -> int | None:
    """Where the part of the text begins that is beyond `maximum`; None if it fits. ValueError as for `length`."""
    if length(text, network) <= maximum:
        return None
    fits, over = 0, len(text)
    while over - fits > 1:
        middle = (fits + over) // 2
        if length(text[:middle], network) <= maximum:
            fits = middle
        else:
            over = middle
    return fits
