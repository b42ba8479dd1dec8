"""What a review sees without a list of phrases: signs, length of sentences, ways of address, names, repetition."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from cmdesk.domain import counting
from cmdesk.domain.findings import Finding, Severity
from cmdesk.domain.placeholders import first_name
from cmdesk.domain.review_rules import Read, finding, registers
from cmdesk.domain.text import fold

LONGEST = 35  # words of a sentence that can be read in one breath
_ALIKE = 88  # of 100, from which two texts say the same
_MOST = 5
_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[^.!?…\n]+")
_SIGN = re.compile(r"[.!?…\n]")
_AFTER = re.compile(r"[?!]*(?:[\s\"»”’')\]]|$)")
_OPENING = {"?": "¿", "!": "¡"}
_EMOJI_ALLOWED = {"never": (0, 0), "one": (1, 1), "private": (0, None)}  # in public, in private
_TWO = frozenset({"su", "sus"})  # words that tell an address only with the next one
_ADDRESS = {"tu": "tú", "usted": "usted", "vos": "vos"}


def long_enough(text: str, words: int) -> bool:
    """Whether a text has so many words."""
    return sum(1 for _, _ in zip(_WORD.finditer(text), range(words), strict=False)) == words


def long_sentences(text: str) -> Iterator[Finding]:
    """Sentences that are hard to follow."""
    told = 0
    for sentence in _SENTENCE.finditer(text):
        if told < _MOST and len(_WORD.findall(sentence[0])) > LONGEST:
            told += 1
            start = sentence.end() - len(sentence[0].lstrip())
            yield finding("long_sentence", "tone", Severity.DETAIL, start, sentence.end())


def unopened(text: str) -> Iterator[Finding]:
    """Spanish questions and exclamations that are closed but not opened; names and conditions stay outside."""
    begun, told = 0, 0
    for sign in _SIGN.finditer(text):
        said = text[begun : sign.start()]
        opening = _OPENING.get(sign[0], "")
        begun = sign.end()
        if not opening or opening in said or not said.strip() or not _AFTER.match(text, sign.end()):
            continue
        asked = re.split(r"[,:;]\s", said)[-1].lstrip(" \t¿¡")
        if asked and told < _MOST:
            told += 1
            start = sign.start() - len(asked)
            fix = opening + text[start : sign.end()]
            yield finding("open_pair", "spelling", Severity.DETAIL, start, sign.end(), fix)


def address(told: Read, language: str, register: str) -> Iterator[Finding]:
    """Words of another way of address than the brand's; of the rarer one where the brand tells none."""
    seen: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    known = registers(language)
    begins = ""  # the first of what may be two words
    for word in told.words if known else ():
        said = word[0].lower()
        key = known.get(said) or (known.get(f"{begins} {said}") if begins else None)
        begins = said if said in _TWO else ""
        if key:
            seen[key].append(word.span())
    if register in _ADDRESS:
        others = [place for key, places in seen.items() if key != register for place in places]
        for start, end in others[:_MOST]:
            about = _ADDRESS[register]
            yield finding("other_register", "register", Severity.LOOK, start, end, about=about)
    elif len(seen) > 1:
        rarest = min(seen.values(), key=lambda places: (len(places), -places[0][0]))
        yield finding("mixed_register", "register", Severity.LOOK, *rarest[0])


def emoji(text: str, rule: str, *, public: bool) -> Iterator[Finding]:
    """Emoji beyond what the brand uses."""
    allowed = _EMOJI_ALLOWED.get(rule, (None, None))[0 if public else 1]
    if allowed is not None:
        for start, end in counting.emoji_places(text)[allowed:][:_MOST]:
            yield finding("emoji_many", "brand", Severity.DETAIL, start, end, "")


def names(folded: str, person: str) -> bool:
    """Whether a folded text calls the person by name."""
    first = fold(first_name(person)).strip() if person.strip() else ""
    return bool(first) and re.search(rf"(?<!\w){re.escape(first)}(?!\w)", folded) is not None


def unnamed(told: Read, person: str) -> Iterator[Finding]:
    """A person who is known and not called by name."""
    if person.strip() and not names(told.folded, person):
        about = first_name(person)
        yield finding("no_name", "loose", Severity.DETAIL, len(told.text), len(told.text), about=about)


def unsigned(told: Read, signature: str) -> Iterator[Finding]:
    """A brand that signs, and a text that it didn't sign."""
    signed = " ".join(fold(signature).split())
    if signed and signed not in " ".join(told.folded.split()):
        end = len(told.text)
        fix = f"\n\n{signature.strip()}" if told.text[-1:] not in ("", "\n") else signature.strip()
        yield finding("no_signature", "loose", Severity.DETAIL, end, end, fix)


def repeated(told: Read, earlier: tuple[str, ...]) -> Iterator[Finding]:
    """Nearly the same that was written before."""
    if earlier:
        from rapidfuzz import fuzz

        if any(fuzz.ratio(told.folded, _folded(text), score_cutoff=_ALIKE) for text in earlier):
            yield finding("repeated_text", "repetition", Severity.LOOK, 0, len(told.text))


@lru_cache(maxsize=64)
def _folded(text: str) -> str:
    return fold(text)
