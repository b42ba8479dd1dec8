"""Links as the networks see them: the rules of twitter-text 3.1 (2020-05), which X and Mastodon share.

The character classes follow its patterns (Copyright 2018 Twitter, Inc., Apache License 2.0); the top-level
domains are those of today (resources/tlds.txt). A link is a domain with a known ending, with or without
http(s)://, and then perhaps a port, a path and a query. Without the protocol only the part in Latin letters is
a link.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from cmdesk import resources

_UNSEEN = "\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
_INVALID = "\ufffe\ufeff\uffff"
_SPACES = "\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_NOT_IN_LABELS = rf"!'#%&()*+,\\./:;<=>?@\[\]^{{|}}~${_SPACES}{_INVALID}{_UNSEEN}"
_LATIN = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272"
    "\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
_CYRILLIC = "\u0400-\u04ff"

_PATH_CHAR = rf"[A-Za-z{_CYRILLIC}0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&{_LATIN}]"
_BALANCED = rf"\((?:{_PATH_CHAR}+|{_PATH_CHAR}*\({_PATH_CHAR}+\){_PATH_CHAR}*)\)"
_PATH_END = rf"(?:[+\-A-Za-z{_CYRILLIC}0-9=_#/{_LATIN}]|{_BALANCED})"
_PATH = rf"(?:{_PATH_CHAR}*(?:{_BALANCED}{_PATH_CHAR}*)*{_PATH_END}|@{_PATH_CHAR}+/)"
_QUERY = r"\?[A-Za-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[A-Za-z0-9\-_&=#/]"

# Letters of both cases are listed, since ignoring the case makes ranges this large slow to compile.
_HEAD = re.compile(
    rf"(?<![A-Za-z0-9@＠$#＃{_INVALID}])([Hh][Tt][Tt][Pp][Ss]?://)?"
    rf"((?:(?![_-])[^{_NOT_IN_LABELS}]++(?<![_-])\.){{1,127}})"
)
_TAIL = re.compile(rf"(?::[0-9]+)?(?:/{_PATH}*)?(?:{_QUERY})?")
_LATIN_LABELS = re.compile(rf"(?:[\-A-Za-z0-9{_LATIN}]+\.)+")
_ENDING = re.compile(r"\.(?:([Xx][Nn]--[\-0-9A-Za-z]+)|([A-Za-z]++)(?![0-9@+\-])|([^\x00-\x7f]+))")
_SHORTENED = re.compile(rf"https?://t\.co/([a-z0-9]+)(?:{_QUERY})?", re.IGNORECASE | re.ASCII)

_LONGEST_LABEL = 63
_LONGEST_LINK = 4096
_LONGEST_SLUG = 40


@cache
def _top_level_domains() -> frozenset[str]:
    lines = resources.path("tlds.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def _endings(text: str) -> dict[int, int]:
    """Where a top-level domain starts (just after its dot), and where it ends."""
    known = _top_level_domains()
    found: dict[int, int] = {}
    for dot in _ENDING.finditer(text):
        start, end = dot.start() + 1, dot.end()
        if dot[3]:
            # No spaces between words in these scripts: the ending may be the beginning of a longer run.
            follow = text[end : end + 1]
            if follow.isascii() and (follow.isalnum() or follow in set("@+-")):
                end -= 1
            end = next((cut for cut in range(end, start, -1) if text[start:cut] in known), start)
        elif dot[2] and dot[2].lower() not in known:
            end = start
        if end > start:
            found[start] = end
    return found


def _domain_end(text: str, start: int, after_dot: int, endings: dict[int, int]) -> int | None:
    """Where the longest domain ends whose labels are all in `text[start:after_dot]`; the last has no "_"."""
    while after_dot > start:
        label = max(start, text.rfind(".", start, after_dot - 1) + 1)
        if after_dot in endings and "_" not in text[label:after_dot]:
            return endings[after_dot]
        after_dot = label
    return None


def _resolvable(domain: str) -> bool:
    """Whether each label, as name servers write it, is short enough."""
    return all(
        (len(label) if label.isascii() else len(label.encode("punycode")) + 4) <= _LONGEST_LABEL
        for label in domain.split(".")
    )


def _plain(text: str, start: int, end: int, endings: dict[int, int]) -> list[tuple[int, int]]:
    """The domains in Latin letters inside a domain."""
    labels = (found.span() for found in _LATIN_LABELS.finditer(text, start, end))
    ends = ((first, _domain_end(text, first, after_dot, endings)) for first, after_dot in labels)
    return [(first, last) for first, last in ends if last is not None]


def _heads(text: str, endings: dict[int, int]) -> Iterator[tuple[re.Match[str], int, int]]:
    """What begins like a link: the match of its protocol and labels, the end of its domain and of all of it."""
    places = list(endings)
    # At the very beginning twitter-text takes a first sign as what stands before the link, if it can.
    first = _HEAD.match(text, 1)
    place = 1 if first and _domain_end(text, *first.span(2), endings) else 0
    while head := _HEAD.search(text, place):
        upcoming = bisect_left(places, head.start())
        if upcoming == len(places):
            return
        domain_end = _domain_end(text, *head.span(2), endings)
        if domain_end is not None:
            tail = _TAIL.match(text, domain_end)
            end = tail.end() if tail else domain_end
            yield head, domain_end, end
            # One sign must stand between two links.
            place = end + 1
        else:
            place = head.start() + 1 if places[upcoming] <= head.end() else head.end() - 1


def links(text: str, *, bare: bool = True) -> list[tuple[int, int]]:
    """Where the links of a text (NFC) start and end, in order; without `bare` only those with http(s)://."""
    endings = _endings(text)
    if not endings:
        return []
    found: list[tuple[int, int]] = []
    for head, domain_end, end in _heads(text, endings):
        start, domain = head.start(), head.start(2)
        if not _resolvable(text[domain:domain_end]) or end - start > _LONGEST_LINK - len("https://"):
            continue
        if head[1]:
            slug = _SHORTENED.match(text, start, end)
            if not slug or len(slug[1]) <= _LONGEST_SLUG:
                found.append((start, slug.end() if slug else end))
        elif bare and not text.endswith(("-", "_", ".", "/"), 0, start):
            plain = _plain(text, domain, domain_end, endings)
            # The path, but neither a port nor a query alone, belongs to a link without protocol.
            if plain and "/" in text[domain_end:end].partition("?")[0]:
                plain[-1] = (plain[-1][0], end)
            found += plain
    return found
