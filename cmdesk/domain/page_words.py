"""The words that a network's page puts around a comment: its buttons, counts, badges and times.

Which words those are stands in resources/pasted.json. Rules of our own, November 2026.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain import page_times
from cmdesk.domain.text import fold, fold_with_map

LONGEST = 200  # characters of a line of page words
_NUMBER = r"\d[\d.,]*+(?:[ \u00a0]?(?:mil|mill|k|m)\b)?"
_COUNT = re.compile(rf"\+?{_NUMBER}(?![\w:/])|[★☆⭐🌟]+")
# What may stand between two page words; a full stop only where it shortens the one before ("sem.").
_BETWEEN = re.compile(r"[\s·•|…,]*")
# Words run together where a page sets them apart by style alone: "2 hMe gustaResponder", "12 min2 Me gusta".
_GLUE = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ0-9])")
_AT = re.compile(r"@[\w.-]+(?:@[\w.-]+)?")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a page. `kind`: strong, weak, after_name, count, time, to, at (a profile answered to), portrait.

    `time` is set for the kind time, `network` where the word is used on one network only.
    """

    kind: str
    time: page_times.Time | None = None
    network: str = ""


@cache
def data() -> Mapping[str, Any]:
    """What resources/pasted.json holds."""
    return cast("dict[str, Any]", resources.read_json("pasted.json"))


def _phrases() -> Iterator[tuple[str, str]]:
    """Every page word, folded, and its kind; a word listed twice is of the first kind."""
    for kind in ("strong", "weak", "after_name"):
        for words in data()[kind].values():
            yield from ((fold(word), kind) for word in words)
    yield from ((fold(word), "to") for word in data()["to"])


def _key(folded: str) -> str:
    """The same for every number."""
    return re.sub(_NUMBER, "#", folded)


@cache
def _network_of() -> Mapping[str, str]:
    return {_key(fold(word)): network for network, words in data()["networks"].items() for word in words}


@cache
def _kinds() -> Mapping[str, str]:
    return {_key(word): kind for word, kind in reversed(list(_phrases()))}


@cache
def _known() -> re.Pattern[str]:
    longest_first = sorted((word for word, _ in _phrases()), key=len, reverse=True)
    written = (re.escape(word).replace(r"\#", _NUMBER) for word in longest_first)
    return re.compile(rf"(?:{'|'.join(written)})(?!\w*['’]\w)")


def _word(folded: str, place: int) -> tuple[Word, int] | None:
    """The page word that begins at `place`, and where it ends."""
    if found := page_times.at(folded, place):
        time, end = found
        return Word("time", time), end
    if match := _known().match(folded, place):
        key = _key(match[0])
        return Word(_kinds()[key], network=_network_of().get(key, "")), match.end()
    if match := _COUNT.match(folded, place):
        return Word("count"), match.end()
    return None


def read(line: str) -> tuple[Word, ...]:
    """The page words of which the line consists; () if it holds anything else."""
    if len(line) > LONGEST or not line.strip():
        return ()
    if portrayed(line):
        return (Word("portrait"),)
    return _read(fold(line)) or _read(fold(_GLUE.sub(" ", line)))


def _read(folded: str) -> tuple[Word, ...]:
    words: list[Word] = []
    place = _between(folded, 0)
    while place < len(folded):
        answers_to = _AT.match(folded, place) if words and words[-1].kind == "to" else None
        found = (Word("at"), answers_to.end()) if answers_to else _word(folded, place)
        if found is None:
            return ()
        word, end = found
        words.append(word)
        place = _between(folded, end)
        if place == end and folded[end - 1].isalnum() and folded[end : end + 1].isalnum():
            return ()
    return tuple(words)


def _between(folded: str, place: int) -> int:
    found = _BETWEEN.match(folded, place)
    return found.end() if found else place


@cache
def _portraits() -> re.Pattern[str]:
    lines = [line for lines in data()["portrait"].values() for line in lines]
    return re.compile("|".join(re.escape(fold(line)).replace(r"\{\}", "(.+)") for line in lines))


def portrayed(line: str) -> str:
    """The name in a line such as "Foto de perfil de Rosa", as written; "" for any other line."""
    if len(line) > LONGEST:
        return ""
    folded, origins = fold_with_map(line.strip())
    found = _portraits().fullmatch(folded)
    if found is None or found.lastindex is None:
        return ""
    start, end = found.span(found.lastindex)
    return line.strip()[origins[start] : origins[end]].strip()


@cache
def _folded_away() -> re.Pattern[str]:
    words = "|".join(re.escape(fold(word)) for word in sorted(data()["cut"], key=len, reverse=True))
    return re.compile(rf"(?:…|\.\.\.)(\s*(?:{words}))\s*$")


def without_cut(text: str) -> str:
    """Without the "… Ver más" at which a page folds a long text; the ellipsis stays."""
    tail = text[-40:]
    folded, origins = fold_with_map(tail)
    found = _folded_away().search(folded)
    return text[: len(text) - len(tail) + origins[found.start(1)]] if found else text


@cache
def _no_names() -> frozenset[str]:
    return frozenset(map(fold, data()["not_names"]))


_NAME_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ][\w.'’-]*|de|del|la|las|los|y|i|da|van|von|di")
_USER_NAME = re.compile(r"(?=\w*[._\d])[a-z0-9_](?:[\w.]*[\w])?|[a-z][a-z0-9]{3,}", re.ASCII)


def may_be_name(line: str) -> bool:
    """Whether a line can be the name of who wrote, in a place where a name is expected."""
    words = line.split()
    if not 1 <= len(words) <= 7 or len(line) > 60 or not any(map(str.isalpha, line)):
        return False
    return (
        fold(words[0]).strip("¡¿,.!?:") not in _no_names()
        and line[-1] not in "!?…,:;"
        and line[0] not in "¿¡"
    )


def is_name(line: str) -> bool:
    """Whether a line looks like a name or a user name wherever it stands: "Rosa Ibáñez", "rosa_ib"."""
    if not may_be_name(line) or (line.endswith(".") and not re.search(r"\b[A-Z]\.$", line)):
        return False
    words = line.split()
    if len(words) == 1:
        return bool(_USER_NAME.fullmatch(line) or _NAME_WORD.fullmatch(line))
    return len(words) <= 5 and all(map(_NAME_WORD.fullmatch, words))
