"""Prepared replies: what is approved, which wording fits a place, how tags and search text are kept."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cmdesk.domain.asked import AskedField
from cmdesk.domain.text import fold, fold_with_map, span

STATUSES = ("draft", "approved", "retired")
VISIBILITIES = ("public", "private", "both")
REGISTERS = ("", "tu", "usted", "vos")
REVIEW_AFTER_DAYS = 90  # "evergreen" texts are looked at again after a quarter

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Wording:
    """One text of a reply and the places it is meant for; "" and "both" mean anywhere.

    `id` is None for the reply's own body, the row of the variant otherwise.
    """

    body: str
    network: str = ""
    visibility: str = "both"
    short: bool = False
    register: str = ""
    language: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text is going to be pasted."""

    network: str = ""
    public: bool = True
    register: str = ""
    language: str = ""
    short: bool = False


def choose(wordings: Sequence[Wording], place: Place, uses: Mapping[int | None, int]) -> Wording:
    """The wording that fits `place` best; among equals, the one used least, so that a thread varies.

    `wordings` begins with the reply's own body, which is the answer when nothing fits.
    """
    fitting = [w for w in wordings if _fits(w, place)] or [wordings[0]]
    best = max(_closeness(w, place) for w in fitting)
    equals = [w for w in fitting if _closeness(w, place) == best]
    return min(equals, key=lambda w: uses.get(w.id, 0))


def _fits(wording: Wording, place: Place) -> bool:
    return (
        wording.network in ("", place.network)
        and wording.visibility in ("both", "public" if place.public else "private")
        and (not place.register or wording.register in ("", place.register))
        and (not place.language or wording.language in ("", place.language))
    )


def _closeness(wording: Wording, place: Place) -> int:
    return (
        8 * bool(wording.network)
        + 4 * bool(wording.language and wording.language == place.language)
        + 2 * bool(wording.register and wording.register == place.register)
        + 2 * (wording.visibility != "both")
        + (wording.short == place.short)
    )


def approval_hash(title: str, body: str, wordings: Iterable[Wording], fields: Iterable[AskedField]) -> str:
    """What an approval vouches for: title, texts and asked fields. Tags and category don't count."""
    told = [title, body]
    told += [f"{w.network}|{w.visibility}|{w.short}|{w.register}|{w.language}|{w.body}" for w in wordings]
    told += [f"{f.name}|{f.label}|{f.kind}|{'/'.join(f.choices)}|{f.default}" for f in fields]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def stored_tags(tags: Iterable[str]) -> str:
    """Tags as the file keeps them: ",one,two,", each once, in the order given; "" for none."""
    unique = dict.fromkeys(" ".join(tag.replace(",", " ").split()) for tag in tags)
    kept = [tag for tag in unique if tag]
    return f",{','.join(kept)}," if kept else ""


def tags_of(stored: str) -> tuple[str, ...]:
    """The tags of a stored value."""
    return tuple(stored.strip(",").split(",")) if stored else ()


def search_text(title: str, shortcut: str, stored: str, body: str) -> str:
    """The folded words of title, shortcut and tags, a line break, then those of the body.

    Each word has a space before it, so that `LIKE '% word%'` finds beginnings of words.
    """
    head = " ".join(_WORD.findall(fold(f"{title} {shortcut} {stored}")))
    return f" {head}\n {' '.join(_WORD.findall(fold(body)))}"


def swapped(text: str, find: str, put: str, *, exact: bool) -> tuple[str, int]:
    """`text` with every `find` replaced by `put`, and how often. Not `exact`: case and accents don't matter."""
    if exact:
        return text.replace(find, put), text.count(find)
    folded, origins = fold_with_map(text)
    wanted = fold(find)
    made: list[str] = []
    done = times = 0
    at = folded.find(wanted) if wanted else -1
    while at >= 0:
        start, end = span(origins, at, at + len(wanted))
        made += [text[done:start], put]
        done, times = end, times + 1
        at = folded.find(wanted, at + len(wanted))
    return "".join([*made, text[done:]]), times
