"""What gives a brand away in a text, and finding it there whatever its case, accents and line breaks.

Words are compared whole, so that "luzca" is not "Luz", "@ana_maria" not "@ana" and "luz.es.example" not
"luz.es" (but "tienda.luz.es" is). Rules of our own, November 2026.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from itertools import pairwise

from cmdesk.domain import networks, phones
from cmdesk.domain.privacy import EMAIL
from cmdesk.domain.text import fold, fold_with_map, span

# An underscore is not inside a word at its ends (_this_ is slanted in WhatsApp), the Catalan dot is (col·lega).
_WORD = re.compile(r"[^\W_](?:[\w·]*[^\W_])?")
_HANDLE = re.compile(r"(?<![\w.+-])@(\w(?:[\w.-]*\w)?)")
_HASHTAG = re.compile(r"(?<!\w)#(\w+)")
# A domain, and in a link to a profile the name of the profile.
_DOMAIN = re.compile(
    r"(?<![\w.-])([\w-]++(?:\.[\w-]++)++)(?:/(?:@|in/|company/|c/|user/|channel/)?(\w(?:[\w.-]*\w)?))?"
)
_SAME_SIGN = str.maketrans("’ʼ´`‐‑–", "''''---")
_SHORTEST_PHONE = 6


@dataclass(frozen=True, slots=True)
class Marks:
    """What a brand is known by. `capital_names` count only when written with a capital ("Luz").

    `facts` are other things that the brand tells everybody (address, account, opening hours): they are never
    looked for, but what stands inside them in the brand's own texts is no finding.
    """

    names: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    capital_names: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        # Any collection will do, but what was learnt about marks is kept by them, so they must not change.
        for field in fields(self):
            object.__setattr__(self, field.name, tuple(getattr(self, field.name)))


@dataclass(frozen=True, slots=True)
class Match:
    """A mark of `client` in `text[start:end]`."""

    client: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Name:
    client: str
    words: tuple[str, ...]
    gaps: tuple[str, ...]
    capital: bool


def _gaps(folded: str, words: Sequence[re.Match[str]]) -> tuple[str, ...]:
    """What stands between the words, for comparing: any white space, or a hyphen, is one space."""
    gaps = (folded[one.end() : other.start()].translate(_SAME_SIGN) for one, other in pairwise(words))
    return tuple(" " if gap.isspace() or gap == "-" else "".join(gap.split()) for gap in gaps)


def _read_name(client: str, name: str, *, capital: bool) -> _Name:
    folded = fold(name)
    words = list(_WORD.finditer(folded))
    return _Name(client, tuple(word[0] for word in words), _gaps(folded, words), capital)


def _handle(mark: str) -> str:
    """The name alone: of a link the last part, of a Mastodon address what stands before the server."""
    return fold(mark).strip().rstrip("/").rpartition("/")[2].lstrip("@").partition("@")[0]


def _parents(domain: str) -> Iterator[str]:
    """The domain and those above it: tienda.luz.es, luz.es, es."""
    while domain:
        yield domain
        domain = domain.partition(".")[2]


def _is_shared(domain: str) -> bool:
    return any(parent in networks.shared_domains() for parent in _parents(domain))


def _domain(mark: str) -> str:
    domain = re.sub(r"^(?:https?://)?(?:www\.)?|[/?#:].*$", "", fold(mark).strip()).strip(".")
    return "" if _is_shared(domain) else domain


def _hashtag(mark: str) -> str:
    return "".join(fold(mark).lstrip("#").split())


def _phone(mark: str) -> str:
    core = phones.core(mark)
    return core if len(core) >= _SHORTEST_PHONE else ""


def _email(mark: str) -> str:
    return fold(mark).strip()


# How each kind of mark is written for comparing; an empty string does not count.
_KEYS: dict[str, Callable[[str], str]] = {
    "handles": _handle,
    "domains": _domain,
    "hashtags": _hashtag,
    "phones": _phone,
    "emails": _email,
}


def keys(marks: Marks) -> Iterator[str]:
    """Everything of `marks` that is looked for, as it is compared; without telephones, whose digits are grouped
    at will.
    """
    yield from (*marks.names, *marks.capital_names)
    for kind, key in _KEYS.items():
        if kind != "phones":
            yield from map(key, getattr(marks, kind))


class Matcher:
    """Finds the marks of some clients in any number of texts."""

    def __init__(self, clients: Iterable[tuple[str, Marks]], *, capitals: bool = True) -> None:
        """Without `capitals` the names that need one count in any case."""
        self._names: defaultdict[tuple[str, ...], list[_Name]] = defaultdict(list)
        self._lengths: defaultdict[str, set[int]] = defaultdict(set)
        self._known: dict[str, defaultdict[str, set[str]]] = {kind: defaultdict(set) for kind in _KEYS}
        for client, marks in clients:
            for name in {*marks.names, *marks.capital_names}:
                self._learn_name(_read_name(client, name, capital=capitals and name in marks.capital_names))
            for kind, key in _KEYS.items():
                for mark in filter(None, map(key, getattr(marks, kind))):
                    self._known[kind][mark].add(client)

    def _learn_name(self, name: _Name) -> None:
        if name.words:
            self._names[name.words].append(name)
            self._lengths[name.words[0]].add(len(name.words))
        if len(name.words) > 1:
            # People run the words together: #CaféSol, @cafesol.
            for kind in ("handles", "hashtags"):
                self._known[kind]["".join(name.words)].add(name.client)

    def find(self, text: str) -> list[Match]:
        """Every mark in the text; one that stands inside a longer one is left out."""
        folded, origins = fold_with_map(text)
        found = [Match(client, *span(origins, *place)) for client, place in self._tokens(folded)]
        for name, place in self._named(folded):
            start, end = span(origins, *place)
            if not name.capital or text[start].isupper():
                found.append(Match(name.client, start, end))
        for core, (start, end) in phones.find_known(text, self._known["phones"]):
            found += [Match(client, start, end) for client in self._known["phones"][core]]
        return _outermost(found)

    def _named(self, folded: str) -> Iterator[tuple[_Name, tuple[int, int]]]:
        words = list(_WORD.finditer(folded))
        for place, first in enumerate(words):
            for length in self._lengths.get(first[0], ()):
                here = words[place : place + length]
                for name in self._names.get(tuple(word[0] for word in here), ()):
                    if name.gaps == _gaps(folded, here):
                        yield name, (here[0].start(), here[-1].end())

    def _tokens(self, folded: str) -> Iterator[tuple[str, tuple[int, int]]]:
        places = [("handles", handle[1], handle.span()) for handle in _HANDLE.finditer(folded)]
        places += [("hashtags", tag[1], tag.span()) for tag in _HASHTAG.finditer(folded)]
        places += [("emails", email[0], email.span()) for email in EMAIL.finditer(folded)]
        for link in _DOMAIN.finditer(folded):
            if link[2] and _is_shared(link[1]):
                places.append(("handles", link[2], link.span()))
            places += [("domains", parent, link.span(1)) for parent in _parents(link[1])]
        for kind, key, place in places:
            yield from ((client, place) for client in self._known[kind].get(key, ()))


def _outermost(matches: list[Match]) -> list[Match]:
    """Without those inside a longer one; in the order of the text."""
    kept: list[Match] = []
    for match in sorted(set(matches), key=lambda match: (match.start - match.end, match.start, match.client)):
        longer = (other for other in kept if other.end - other.start > match.end - match.start)
        if not any(other.start <= match.start and match.end <= other.end for other in longer):
            kept.append(match)
    return sorted(kept, key=lambda match: (match.start, match.end, match.client))


@lru_cache(maxsize=8)
def _own_matcher(own: Marks) -> Matcher:
    told = tuple(part for fact in own.facts for part in re.split(r"[,;\n]", fact))
    return Matcher([("", replace(own, names=own.names + told))], capitals=False)


@lru_cache(maxsize=8)
def _others_matcher(others: tuple[tuple[str, Marks], ...]) -> Matcher:
    return Matcher(others)


def others_in(text: str, own: Marks, others: Mapping[str, Marks]) -> list[Match]:
    """Where the text names another client, except inside something of the brand's own."""
    found = _others_matcher(tuple(others.items())).find(text)
    own_places = _own_matcher(own).find(text) if found else []
    return [
        match
        for match in found
        if not any(place.start <= match.start and match.end <= place.end for place in own_places)
    ]
