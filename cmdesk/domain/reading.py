"""What somebody says, how grave it is and in what mood, guessed from its words in Spanish or English.

A guess that a person sees and changes, made on this computer. The words and their weights stand in
resources/reading.json. Rules of our own, November 2026.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain.cases import Sentiment
from cmdesk.domain.support import ANY_SEVERITY, messages
from cmdesk.domain.text import fold, fold_with_map, span

SEEN = 1200  # characters: who writes more has said by then what it is about
_TELLS_KIND = 0.5  # the least that does
_TELLS_MOOD = 1.0
_ASKED = 2.0  # what a question mark weighs; each further one adds a quarter of it
_REACH = 3  # words that a "no" reaches
_AFTER_BUT = 1.5  # what comes after "but" is what is meant
_SHOUTED = 0.6  # the part of capitals at which a text is shouted
_TOKEN = re.compile(r"[^\W_]+(?:['’´`][^\W_]+)*|[^\w\s]")
_PHRASE_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*\*?|\*|[^\w\s]")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_BREAKS = frozenset({*".,;:!?¡¿…()", "y", "and", "pero", "but", "porque", "because"})
_HARMLESS = frozenset({"praise", "greeting", "mention", "suggestion"})
_HARM = {"4": 3.0, "3": 1.0}  # what words of each gravity tell of a complaint
_MUCH = 5.0  # complaint that is no slight one
_MILD = 2.0  # a complaint that weighs no more is praise when negated: "nada mal"


@dataclass(frozen=True, slots=True)
class Guess:
    """A kind of `domain.support.messages`, a severity of 1 to 4 and a mood; "" or 0 where nothing tells.

    `told` are the words that told the kind, as written.
    """

    kind: str = ""
    severity: int = ANY_SEVERITY
    sentiment: Sentiment = Sentiment.UNKNOWN
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Phrase:
    tokens: tuple[str, ...]
    meaning: str
    weight: float

    def ends(self, said: Sequence[str], place: int) -> int:
        """Where it ends in `said`, if it begins at `place`; 0 if it does not."""
        end = place + len(self.tokens)
        same = end <= len(said) and all(map(_is, self.tokens, said[place:end]))
        return end if same else 0


@dataclass(frozen=True, slots=True)
class _Hit:
    phrase: _Phrase
    start: int
    end: int


def _is(wanted: str, said: str) -> bool:
    return said.startswith(wanted[:-1]) if wanted.endswith("*") else said == wanted


class _Phrases:
    """Many phrases, found together."""

    def __init__(self, phrases: Iterable[_Phrase]) -> None:
        # By the first word and the first letter of the second, as many begin with "no".
        self._by_start: defaultdict[tuple[str, str], list[_Phrase]] = defaultdict(list)
        for phrase in phrases:
            second = "".join(phrase.tokens[1:])[:1].strip("*")
            self._by_start[phrase.tokens[0], second].append(phrase)
        self._stems = sorted({len(start) - 1 for start, _ in self._by_start if start.endswith("*")})

    def find(self, said: Sequence[str]) -> list[_Hit]:
        """Those in `said`, in order and apart; of those that begin together the longest."""
        found: list[_Hit] = []
        place = 0
        while place < len(said):
            hit = max(self._at(said, place), key=lambda hit: hit.end, default=None)
            if hit:
                found.append(hit)
            place = hit.end if hit else place + 1
        return found

    def _at(self, said: Sequence[str], place: int) -> Iterator[_Hit]:
        word, follow = said[place], "".join(said[place + 1 : place + 2])[:1]
        for start in (word, *(f"{word[:stem]}*" for stem in self._stems if stem <= len(word))):
            for second in {"", follow}:
                for phrase in self._by_start.get((start, second), ()):
                    if end := phrase.ends(said, place):
                        yield _Hit(phrase, place, end)


@cache
def _data() -> Mapping[str, Any]:
    return cast("dict[str, Any]", resources.read_json("reading.json"))


def _phrase(text: str, meaning: str = "", weight: float = 0) -> _Phrase:
    return _Phrase(tuple(_PHRASE_TOKEN.findall(fold(text))), meaning, weight)


@cache
def _of_kinds() -> _Phrases:
    """What tells a kind, and the phrases that tell none."""
    told = [
        _phrase(text, kind, float(weight))
        for kind, by_weight in _data()["kinds"].items()
        for weight, texts in by_weight.items()
        for text in texts
    ]
    return _Phrases([*map(_phrase, _data()["neither"]), *told])


@cache
def _of_gravity() -> _Phrases:
    grave = [_phrase(text, level) for level, texts in _data()["grave"].items() for text in texts]
    return _Phrases([*grave, *(_phrase(text, "allergy") for text in _data()["allergy"])])


@cache
def _words(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(_phrase(text).tokens for text in _data()[name])


class _Said:
    """A text as words and signs."""

    def __init__(self, text: str) -> None:
        self.text = text
        folded, self._origins = fold_with_map(text)
        found = list(_TOKEN.finditer(folded))
        self.places = [match.span() for match in found]
        self.tokens = [_STRETCHED.sub(r"\1", re.sub("[’´`]", "'", match[0])) for match in found]

    def written(self, hit: _Hit) -> str:
        """The words of a hit as somebody wrote them."""
        start, end = span(self._origins, self.places[hit.start][0], self.places[hit.end - 1][1])
        return self.text[start:end]

    def negated(self, hit: _Hit, taken: frozenset[int] = frozenset()) -> bool:
        """Whether a word shortly before turns it around; `taken` are words that mean something else."""
        for place in range(hit.start - 1, max(-1, hit.start - 1 - _REACH), -1):
            if self.tokens[place] in _BREAKS:
                return False
            if place not in taken and (self.tokens[place],) in _words("negators"):
                return True
        return False

    @property
    def shouted(self) -> bool:
        letters = [char for char in self.text if char.isalpha()]
        return len(letters) >= 12 and sum(map(str.isupper, letters)) >= _SHOUTED * len(letters)


def guess(text: str) -> Guess:
    """What the text seems to be. Fast: only its first `SEEN` characters are read."""
    said = _Said(text[:SEEN])
    grave = [hit for hit in _of_gravity().find(said.tokens) if not said.negated(hit)]
    scores, told = _scores(said)
    for hit in grave:
        if weight := _HARM.get(hit.phrase.meaning):
            scores["complaint"] += weight
            told["complaint"].append(said.written(hit))
    kind = max(messages(), key=lambda kind: scores[kind])  # of equals the first, which is the gravest
    if scores[kind] < _TELLS_KIND:
        kind = ""
    words = tuple(dict.fromkeys(told[kind]))
    level = _severity({hit.phrase.meaning for hit in grave}, kind, scores["complaint"], shouted=said.shouted)
    return Guess(kind, level, _sentiment(kind, scores), words)


def _scores(said: _Said) -> tuple[dict[str, float], dict[str, list[str]]]:
    """How much tells each kind, and the words that do."""
    scores: defaultdict[str, float] = defaultdict(float)
    told: defaultdict[str, list[str]] = defaultdict(list)
    hits = _of_kinds().find(said.tokens)
    taken = frozenset(place for hit in hits for place in range(hit.start, hit.end))
    but = next(
        (place for place, token in enumerate(said.tokens) if (token,) in _words("but")), len(said.tokens)
    )
    for hit in hits:
        meaning, weight = hit.phrase.meaning, hit.phrase.weight
        judges = meaning in ("praise", "complaint")
        if judges and said.negated(hit, taken):
            meaning = _turned(hit.phrase)
        if judges and hit.start > but:
            weight *= _AFTER_BUT
        if meaning:
            scores[meaning] += weight
            told[meaning].append(said.written(hit))
    if asked := max(map(said.tokens.count, "?¿")):
        scores["question"] += _ASKED * (1 + min(asked - 1, 2) / 4)
        told["question"].append("?")
    if scores["complaint"] and said.shouted:
        scores["complaint"] += 1
    return scores, told


def _turned(phrase: _Phrase) -> str:
    """What a phrase of praise or complaint tells after a "no"; several words of complaint have their own."""
    if phrase.tokens in _words("steady") or (phrase.meaning == "complaint" and len(phrase.tokens) > 1):
        return phrase.meaning
    if phrase.meaning == "praise":
        return "complaint"
    return "praise" if phrase.weight <= _MILD else ""


def _severity(grave: Set[str], kind: str, complained: float, *, shouted: bool) -> int:
    """4 where somebody is hurt or in danger, 3 with the law or the press, else by how much is complained of."""
    if "4" in grave:
        return 4
    if "allergy" in grave:
        return 3 if kind in ("question", "suggestion") and not complained else 4
    if "3" in grave and kind not in _HARMLESS:
        return 3
    if kind == "complaint":
        return 2 if "2" in grave or complained >= _MUCH or shouted else 1
    return 2 if kind == "concern" else ANY_SEVERITY


def _sentiment(kind: str, scores: Mapping[str, float]) -> Sentiment:
    against = scores["complaint"] + scores["concern"] / 2
    for_it = scores["praise"] + scores["greeting"] / 2
    if max(against, for_it) >= _TELLS_MOOD and against != for_it:
        return Sentiment.NEGATIVE if against > for_it else Sentiment.POSITIVE
    return Sentiment.NEUTRAL if kind else Sentiment.UNKNOWN
