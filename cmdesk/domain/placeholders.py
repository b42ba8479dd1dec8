"""Variables in a text, in Liquid's shape: `{{ person.first_name | default: "…" }}`.

A small engine of our own: one pass, values are never read as template again, and the result is bounded.
Whatever is not between double braces is plain text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import fold

LONGEST = 20_000  # characters of a filled text

# What may follow each root; None = the person's own words.
ROOTS: Mapping[str, frozenset[str] | None] = {
    "person": frozenset({"name", "first_name", "last_name", "handle"}),
    "brand": frozenset({"name", "handle", "signature"}),
    "agent": frozenset({"name"}),
    "case": frozenset({"reference", "subject"}),
    "fact": None,
    "ask": None,
}
RESERVED = "promise"  # a bare root, which the answer hours fill

_KEY = r"[\w\u0300-\u036f-]+"  # digits may come first ("24h"); accents may be written apart
_OPEN = re.compile(r"\{\{")
_INSIDE = re.compile(
    rf"""\{{\{{ \s* (?P<name> {_KEY} (?:\.{_KEY})* ) \s*
    (?: \| \s* (?P<filter> \w+ ) \s* (?: : \s* (?P<default> "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)*' ) )? \s* )?
    \}}\}}""",
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CLOSING = re.compile(r" *[,.;:!?…)»\n]")


class TemplateError(DeskError, ValueError):
    """What is wrong with a text as template: `code`, `position` in Python characters, `name` or "".

    Codes: "template-unclosed", "template-syntax", "template-unknown-root", "template-unknown-key",
    "template-unknown-fact", "template-unknown-field", "template-unknown-filter", "template-too-long".
    """

    def __init__(self, code: str, position: int, name: str = "") -> None:
        super().__init__(code, position=position, name=name)
        self.position, self.name = position, name


@dataclass(frozen=True, slots=True)
class Text:
    """A piece that stands as it is."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Variable:
    """A piece that is filled in. `default` None = it is missing when there is no value."""

    name: str
    default: str | None
    start: int
    end: int


Piece = Text | Variable


@dataclass(frozen=True, slots=True)
class Span:
    """Where a value stands in the filled text."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A filled text. A place without value stays as it was written and is named in `missing`."""

    text: str
    missing: tuple[str, ...]
    filled: tuple[Span, ...]


def render(body: str, values: Mapping[str, object]) -> Rendered:
    """Fill `body` from nested mappings, such as {"person": {"first_name": "Ana"}}.

    An empty value is missing: it takes the variable's alternative, or stays as written. Where an
    alternative is empty, the space (and comma) before it goes if punctuation or the end follows, and one
    of two spaces around it: "Hola, {{ … }}: gracias" gives "Hola: gracias". Raises TemplateError.
    """
    text = ""
    missing: dict[str, None] = {}
    filled: list[Span] = []
    empty = False  # whether nothing stands where the last variable was
    fixed = 0  # the end of the last value, whose own spaces stay
    for piece in parse(body):
        if isinstance(piece, Text):
            before, told = (
                _closed_up(text[fixed:], piece.text, first=not text) if empty else (text[fixed:], piece.text)
            )
            text = text[:fixed] + before + told
            empty = False
            continue
        value = _value(piece.name, values) or piece.default
        if value is None:
            missing[piece.name] = None
            value = body[piece.start : piece.end]
        elif value:
            filled.append(Span(len(text), len(text) + len(value), piece.name))
        empty = not value
        text += value
        fixed = len(text) if value else fixed
        if len(text) > LONGEST:
            raise TemplateError("template-too-long", piece.start, piece.name)
    if empty:
        text = text[:fixed] + text[fixed:].rstrip(" ")
    return Rendered(text, tuple(missing), tuple(filled))


def _closed_up(before: str, after: str, *, first: bool) -> tuple[str, str]:
    """What stands before and after an empty alternative, without the space that is now too much."""
    if _CLOSING.match(after):
        before, after = before.rstrip(" \u00a0"), after.lstrip(" ")
        return (before.removesuffix(",") if after[:1] in tuple(",.;:!?…") else before), after
    if after.startswith(" ") and (first or before[-1:].isspace()):
        return before, after[1:]
    return before, after


def _value(name: str, values: Mapping[str, object]) -> str:
    found: object = values
    for key in name.split("."):
        found = found.get(key) if isinstance(found, Mapping) else None
    told = "" if found is None or isinstance(found, Mapping) else str(found)
    return told if told.strip() else ""


@lru_cache(maxsize=512)
def parse(body: str) -> tuple[Piece, ...]:
    """The pieces of a text in order. Raises TemplateError where it cannot be read."""
    pieces: list[Piece] = []
    done = 0
    while (opened := _OPEN.search(body, done)) is not None:
        found = _INSIDE.match(body, opened.start())
        if found is None:
            closed = "}}" in body[opened.start() :]
            raise TemplateError("template-syntax" if closed else "template-unclosed", opened.start())
        if opened.start() > done:
            pieces.append(Text(body[done : opened.start()], done, opened.start()))
        name = normalize("NFC", found["name"])
        _check_name(name, found.start("name"))
        if found["filter"] is not None and (found["filter"] != "default" or found["default"] is None):
            raise TemplateError("template-unknown-filter", found.start("filter"), found["filter"])
        default = _ESCAPE.sub(r"\1", found["default"][1:-1]) if found["default"] is not None else None
        pieces.append(Variable(name, default, found.start(), found.end()))
        done = found.end()
    if done < len(body):
        pieces.append(Text(body[done:], done, len(body)))
    return tuple(pieces)


def _check_name(name: str, position: int) -> None:
    root, _, key = name.partition(".")
    if name == RESERVED:
        return
    if root not in ROOTS:
        raise TemplateError("template-unknown-root", position, name)
    keys = ROOTS[root]
    if not key or "." in key or (keys is not None and key not in keys):
        raise TemplateError("template-unknown-key", position, name)


def names(body: str) -> tuple[str, ...]:
    """The dotted names in a text, each once, in order. Raises TemplateError."""
    return tuple(dict.fromkeys(piece.name for piece in parse(body) if isinstance(piece, Variable)))


def check(body: str, *, facts: Collection[str] | None, asked: Collection[str]) -> None:
    """Raise the TemplateError of a variable that could never be filled. `facts` None = any fact will do."""
    for piece in parse(body):
        if isinstance(piece, Variable):
            root, _, key = piece.name.partition(".")
            if root == "fact" and facts is not None and key not in facts:
                raise TemplateError("template-unknown-fact", piece.start, piece.name)
            if root == "ask" and key not in asked:
                raise TemplateError("template-unknown-field", piece.start, piece.name)


def written(name: str, default: str | None = None) -> str:
    """A variable as it stands in a text."""
    if default is None:
        return f"{{{{ {name} }}}}"
    escaped = default.replace("\\", "\\\\").replace('"', '\\"')
    return f'{{{{ {name} | default: "{escaped}" }}}}'


# Second given names: only before one of these are two words one name ("María José", but "Ana García").
_FOR_WOMEN = frozenset(
    "jose jesus luisa teresa angeles pilar carmen dolores isabel elena eugenia fernanda victoria cristina"
    " antonia rosa mercedes belen paz mar rosario soledad concepcion inmaculada lourdes laura paula gabriela"
    " camila alejandra guadalupe sol luz esther julia sofia clara maria lucia".split()
)
_FOR_MEN = frozenset(
    "antonio carlos manuel luis ramon ignacio maria miguel angel javier francisco jose pablo pedro andres"
    " alberto enrique fernando david diego daniel sebastian esteban felipe camilo".split()
)
_SECOND = {
    **dict.fromkeys(("maria", "ma", "mª", "ana", "rosa"), _FOR_WOMEN),
    **dict.fromkeys(("jose", "juan", "luis", "miguel"), _FOR_MEN),
}


def first_name(name: str) -> str:
    """How to address a person: the first word, or a double name ("María José Pérez", "María del Mar Ruiz")."""
    words = name.split()
    plain = [fold(word).rstrip(".") for word in words]
    second = 1
    while second < len(words) - 1 and plain[second] in {"de", "del", "la", "los", "las"}:
        second += 1
    double = len(words) > 2 and plain[second] in _SECOND.get(plain[0], ())
    return " ".join(words[: second + 1 if double else 1])


def person_values(name: str, handle: str = "") -> dict[str, str]:
    """The values of `person` for someone known by `name`."""
    first = first_name(name)
    return {
        "name": " ".join(name.split()),
        "first_name": first,
        "last_name": " ".join(name.split()).removeprefix(first).strip(),
        "handle": handle,
    }
