"""The rules of the review that are data: what to look for in a text, and what it says to who wrote it.

They stand in resources/review, by language, each with the texts that it must and must not find. Rules of our own,
November 2026, after what guides to complaints and to crises agree on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import islice
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain.findings import Finding, Severity
from cmdesk.domain.text import fold_with_map, span

LANGUAGES = ("es", "en")
KEY = "review-"  # before the id of a rule, that is the key of its message
_MOST = 10  # findings of one rule in one sentence
_LONG = 1000  # characters of a sentence that is not worth remembering
_END = re.compile(r"[.!?…]++(?=\s)|\n")
# a word that stands alone: not in a link, an address, a hashtag
_WORD = re.compile(r"(?<![\w@#/.-])[^\W_]+(?![\w@#/-]|\.\w)")


@dataclass(frozen=True, slots=True)
class Read:
    """A text, read once for all rules."""

    text: str
    folded: str
    origins: list[int]
    words: tuple[re.Match[str], ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a place of the folded text stands in the text."""
        if start == end:
            return self.origins[start], self.origins[start]
        return span(self.origins, start, end)


def read(text: str) -> Read:
    """The text, folded and taken apart once."""
    return Read(text, *fold_with_map(text), tuple(_WORD.finditer(text)))


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `grave`: only in the answer to a complaint; `public`: only in public; `absent`: it fires where
    the pattern is nowhere; `across`: it may reach over the end of a sentence. `registers` are the ways of address that it is for, None = any. `words` are wrong words
    with what should stand there, which are looked for instead of the pattern. `fires` and `quiet` are its examples.
    """

    id: str
    group: str
    severity: Severity
    pattern: re.Pattern[str]
    folded: bool
    absent: bool
    grave: bool
    public: bool
    across: bool
    registers: tuple[str, ...] | None
    words: Mapping[str, str | None] | None
    fix: str | None
    fires: tuple[str, ...]
    quiet: tuple[str, ...]

    def find(self, told: Read) -> Iterator[Finding]:
        """Where it fires, at most ten times; a rule about what is absent fires at the end of the text."""
        if self.absent:
            if not self.pattern.search(told.folded):
                yield self._at(len(told.text), len(told.text))
        elif self.words is not None:
            yield from self._wrong(told, self.words)
        else:
            for match in islice(self.pattern.finditer(told.folded if self.folded else told.text), _MOST):
                here = match.span("place" if "place" in self.pattern.groupindex else 0)
                yield self._at(*(told.place(*here) if self.folded else here), self._correction(told, match))

    def _wrong(self, told: Read, words: Mapping[str, str | None]) -> Iterator[Finding]:
        for word in told.words:
            said = word[0].lower() if self.folded else word[0]
            if said in words:
                right = words[said]
                yield self._at(*word.span(), right and as_written(word[0], right))

    def _at(self, start: int, end: int, fix: str | None = None) -> Finding:
        return finding(self.id, self.group, self.severity, start, end, fix)

    def _correction(self, told: Read, match: re.Match[str]) -> str | None:
        if self.fix is None:
            return None
        said: dict[str, str] = {}
        for name in self.pattern.groupindex:
            start, end = told.place(*match.span(name)) if self.folded else match.span(name)
            said[name] = told.text[start:end]
            said[name.capitalize()] = told.text[start : start + 1].upper() + told.text[start + 1 : end]
        return self.fix.format(**said)


def finding(
    rule: str,
    group: str,
    severity: Severity,
    start: int,
    end: int,
    fix: str | None = None,
    about: str = "",
) -> Finding:
    """A finding whose message is that of `rule`."""
    return Finding(rule, group, severity, start, end, KEY + rule, fix, about)


def as_written(wrong: str, right: str) -> str:
    """A correction with a capital where the wrong word has one."""
    return right[:1].upper() + right[1:] if wrong[:1].isupper() else right


@cache
def rules(language: str) -> tuple[Rule, ...]:
    """The rules for texts in a language; those for any in one that has none of its own."""
    entries = [(entry, language) for entry in _data("any.json")["rules"]]
    if language in LANGUAGES:
        entries += [(entry, "") for entry in _data(f"{language}.json")["rules"]]
    return tuple(_rule(entry, by_language) for entry, by_language in entries)


def find(told: Read, language: str) -> Iterator[tuple[Rule, Finding]]:
    """Where the rules for a language fire. What was found in a sentence is remembered, for the next key typed."""
    for rule in rules(language):
        if rule.across or rule.absent:
            yield from ((rule, found) for found in rule.find(told))
    start = 0
    for end in (*(place.end() for place in _END.finditer(told.text)), len(told.text)):
        known = _in_sentence if end - start <= _LONG else _in_sentence.__wrapped__
        for rule, found in known(told.text[start:end], language):
            yield rule, replace(found, start=start + found.start, end=start + found.end)
        start = end


@lru_cache(maxsize=4096)
def _in_sentence(sentence: str, language: str) -> tuple[tuple[Rule, Finding], ...]:
    told = read(sentence)
    within = [rule for rule in rules(language) if not (rule.across or rule.absent)]
    return tuple((rule, found) for rule in within for found in rule.find(told))


@cache
def messages() -> Mapping[str, Mapping[str, str]]:
    """What each rule says, by its id and the language of the windows."""
    return {rule: said for rule, said in _data("messages.json").items() if rule != "_about"}


@cache
def registers(language: str) -> Mapping[str, str]:
    """Words, or two words, that only one way of address has, with its key ("tu", "usted", "vos")."""
    told = _data(f"{language}.json")["register"] if language in LANGUAGES else {}
    return {words: key for key, listed in told.items() for words in listed}


def apology(language: str) -> list[Mapping[str, Any]]:
    """The parts of an apology: `part`, `pattern` for a folded text, and its examples."""
    return _data(f"{language}.json")["apology"] if language in LANGUAGES else []


def _data(name: str) -> dict[str, Any]:
    return cast("dict[str, Any]", resources.read_json("review", name))


def _rule(entry: dict[str, Any], language: str) -> Rule:
    on, words = entry.get("on", "folded"), entry.get("words")
    pattern = entry.get("pattern") or entry.get("absent") or ""
    fires, quiet = (
        examples.get(language, ()) if isinstance(examples, dict) else examples
        for examples in (entry["fires"], entry["quiet"])
    )
    told = entry.get("registers")
    return Rule(
        id=entry["id"],
        group=entry["group"],
        severity=Severity(entry["severity"]),
        pattern=re.compile(pattern, re.IGNORECASE if on == "text" else 0),
        folded=on == "folded",
        absent="absent" in entry,
        grave=entry.get("grave", False),
        public=entry.get("public", False),
        across=entry.get("across", False),
        registers=None if told is None else tuple(told),
        words=words,
        fix=entry.get("fix"),
        fires=tuple(fires),
        quiet=tuple(quiet),
    )
