"""Which of several brands a pasted comment is meant for, by what gives a brand away in it.

A handle tells more than a domain, a domain more than a name. Brands whose names are inside each other are
told apart by the longer name. Rules of our own, November 2026.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cmdesk.domain import page_links
from cmdesk.domain.accounts import handle_key
from cmdesk.domain.marks import Marks, Matcher
from cmdesk.domain.pasted import Pasted
from cmdesk.domain.text import fold

# The surest first. author = the account that wrote it or posted what it answers is the brand's own;
# part = one rare word of its name ("Zarapito").
REASONS = ("author", "handle", "domain", "hashtag", "email", "phone", "name", "part")
SEEN = 4000  # characters: marks a hundred thousand times over take half a minute
_SHORTEST_PART = 5  # letters; shorter words of a name are words of everybody
# Words of names that tell what a brand does and not who it is.
_EVERYBODYS = frozenset(
    "academia agencia amigos asesoria asociacion autoescuela boutique cafeteria cerveceria centro cerrajeria "
    "ciclos clinica cocina colegio comercial deportes dental editorial electro escuela espacio estetica "
    "estudio farmacia ferreteria fisioterapia floristeria frutas fruteria fundacion garaje gestoria gimnasio "
    "grupo heladeria hermanos herboristeria hostal hotel inmobiliaria instituto joyeria jugueteria libreria "
    "madrid barcelona valencia sevilla malaga muebles museo norte optica panaderia papeleria pasteleria "
    "peluqueria perfumeria pescaderia pizzeria productos restaurante salon servicios soluciones studio taller "
    "talleres tecnica teatro tienda tintoreria transportes veterinaria viajes vinoteca yoga zapateria bakery "
    "beauty books burger clinic coffee company design dentist dental fashion fitness flowers foods garden "
    "group health house kitchen market music pharmacy pizza repair school services shoes solutions sports "
    "store travel works world".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_HANDLE = re.compile(r"@[\w.-]+")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.\w+")
_PHONE = re.compile(r"[+(\d][\d\s().·/-]+")


@dataclass(frozen=True, slots=True)
class Brand:
    """One of those that may be meant."""

    id: int
    name: str
    marks: Marks


@dataclass(frozen=True, slots=True)
class Candidate:
    """A brand that may be meant, and why: one of `REASONS`. `words` gave it away, as written."""

    brand: int
    reason: str
    words: str

    @property
    def rank(self) -> int:
        """How sure it is; less is surer."""
        return REASONS.index(self.reason)


class Addressees:
    """Knows the marks of all brands, for any number of comments."""

    def __init__(self, brands: Sequence[Brand]) -> None:
        self.names = {brand.id: brand.name for brand in brands}
        self._parts = _parts(brands)
        self._holders: defaultdict[str, set[int]] = defaultdict(set)  # brands by the name of their account
        for brand in brands:
            for handle in brand.marks.handles:
                self._holders[_user(handle)].add(brand.id)
        self._full_names = {fold(brand.name): brand.id for brand in brands if " " in brand.name}
        self._matcher = Matcher((str(brand.id), self._wider(brand)) for brand in brands)

    def _wider(self, brand: Brand) -> Marks:
        known = brand.marks.capital_names
        return replace(brand.marks, capital_names=(*known, *self._parts[brand.id]))

    def find(self, piece: Pasted) -> list[Candidate]:
        """The brands that a comment may be meant for, the surest first, each once."""
        found = [*self._by_author(piece), *self._in_text(piece.text)]
        # What a page put around the message ("En respuesta a @horno") tells by handles and links only.
        around = [*self._in_text(piece.original), *self._in_text(piece.link)]
        found += [one for one in around if one.reason in ("handle", "domain")]
        surest: dict[int, Candidate] = {}
        for candidate in sorted(found, key=lambda one: one.rank):
            surest.setdefault(candidate.brand, candidate)
        return list(surest.values())

    def find_all(self, pieces: Sequence[Pasted]) -> list[list[Candidate]]:
        """The same for comments that were copied together: whose account wrote in between holds for all."""
        found = [self.find(piece) for piece in pieces]
        writers = Counter(one.brand for each in found for one in each if one.reason == "author")
        if len(writers) != 1:
            return found
        [host] = writers
        sign = next(one for each in found for one in each if one.brand == host and one.reason == "author")
        return [[sign, *(one for one in each if one.brand != host)] for each in found]

    def wrote(self, piece: Pasted, brand: int) -> bool:
        """Whether the comment is the brand's own: not only below a post of it."""
        return any(one.brand == brand for one in self._writers(piece.handle, piece.author))

    def _by_author(self, piece: Pasted) -> Iterator[Candidate]:
        yield from self._writers(piece.handle, piece.author)
        yield from self._writers(page_links.poster(piece.link), "")

    def _writers(self, handle: str, author: str) -> Iterator[Candidate]:
        # A name with a capital is that of a person, and no user name: somebody called Luz is not @luz.
        for known_by in filter(None, (handle, author if author.islower() else "")):
            for brand in sorted(self._holders.get(_user(known_by), ())):
                yield Candidate(brand, "author", known_by)
        if (brand := self._full_names.get(fold(author))) is not None:
            yield Candidate(brand, "author", author)

    def _in_text(self, text: str) -> Iterator[Candidate]:
        for match in self._matcher.find(text := text[:SEEN]):
            brand, words = int(match.client), text[match.start : match.end]
            yield Candidate(brand, self._reason(brand, words), words)

    def _reason(self, brand: int, words: str) -> str:
        if _HANDLE.fullmatch(words) or "/" in words:
            return "handle"
        if words.startswith("#"):
            return "hashtag"
        if _EMAIL.fullmatch(words):
            return "email"
        if _PHONE.fullmatch(words):
            return "phone"
        if "." in words and " " not in words:
            return "domain"
        return "part" if fold(words) in self._parts[brand] else "name"


def surest(candidates: Sequence[Candidate]) -> Candidate | None:
    """The one that is surer than all others; None where two are as likely."""
    if not candidates or (len(candidates) > 1 and candidates[1].rank == candidates[0].rank):
        return None
    return candidates[0]


def other_than(candidates: Sequence[Candidate], active: int, allowed: Iterable[int] = ()) -> Candidate | None:
    """The surest brand that is named and isn't the active one, but for those that may be named."""
    left = {active, *allowed}
    return next((one for one in candidates if one.brand not in left), None)


def _user(handle: str) -> str:
    """The name alone of a handle or a link to a profile, without the server of a Mastodon address."""
    return handle_key(handle.rstrip("/").rpartition("/")[2]).partition("@")[0]


def _parts(brands: Sequence[Brand]) -> dict[int, frozenset[str]]:
    """By brand, the folded words of its name that no other brand and not everybody has in theirs."""
    words = {brand.id: frozenset(_WORD.findall(fold(brand.name))) for brand in brands}
    used = Counter(word for own in words.values() for word in own)
    return {
        brand.id: frozenset(
            word
            for word in words[brand.id]
            if len(words[brand.id]) > 1 and used[word] == 1
            if len(word) >= _SHORTEST_PART and word not in _EVERYBODYS
        )
        for brand in brands
    }
