"""Taking a person out of a text: names, handles, e-mail and telephone, however they are written.

In what the person said, or was said to it, every part of the name goes. Elsewhere only what can't be anybody
else: the whole name, handles, e-mail, telephone. Case, accents and invisible characters make no difference.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from cmdesk.domain import phones
from cmdesk.domain.text import fold, fold_with_map, span
from cmdesk.domain.traces import needs_capital

MARKS = {"es": "[persona]", "en": "[person]"}

_SHORTEST_PART = 3  # letters of a part of a name that is looked for on its own
_SHORTEST_PHONE = 7  # digits
_SURE = 3  # words from which the beginning of a name is nobody else's: "Ana María" is many people's
_PARTICLES = frozenset("del las los von van der den dos das san santa".split())
_WORD = re.compile(r"[^\W_]+")
# No letter beside it: "zarapito_99" and "#zarapito" hold the name, "zarapitos" does not.
_START, _END = r"(?<![^\W\d_])", r"(?![^\W\d_])"
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)  # scripts without blanks


@dataclass(frozen=True, slots=True)
class Identity:
    """What a person is recognised by."""

    names: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


class _Needles:
    """Folded texts one of which stands in every text that a pattern can match: looked for before it."""

    def __init__(self, needles: Iterable[str], numbers: Iterable[str]) -> None:
        self._all = sorted(set(map(fold, needles)))
        self._numbers = [
            digits for number in numbers if len(digits := phones.core(number)) >= _SHORTEST_PHONE
        ]
        western = all(needle.isascii() for needle in self._all)
        self._western = [needle.encode() for needle in self._all] if western else None
        self._digits = [number.encode() for number in self._numbers]

    def any_in(self, text: str) -> bool:
        if self._western is not None and (folded := _folded_fast(text)) is not None:
            if any(needle in folded for needle in self._western):
                return True
            digits = folded.translate(None, delete=_NO_DIGITS) if self._digits else b""
            return any(number in digits for number in self._digits)
        slowly = fold(text)
        digits = "".join(filter(str.isdecimal, slowly)) if self._numbers else ""
        return any(needle in slowly for needle in self._all) or any(one in digits for one in self._numbers)


class Anonymity:
    """Takes one person out of texts, leaving `mark` in its place.

    With `namesake`, somebody else has the same name, which then stays everywhere but in the person's own texts.
    """

    def __init__(self, person: Identity, mark: str, *, namesake: bool = False) -> None:
        self.mark = mark
        sure = [*_exact(person), *(() if namesake else _sure_names(person.names))]
        plain, capital = _parts(person)
        self._elsewhere = _pattern(sure)
        self._own = _pattern([*sure, *_sure_names(person.names), *plain])
        self._capital = _pattern(capital)
        self._needles = _Needles(_needles(person), person.phones)
        self._sure = _Needles(_sure_needles(person), person.phones)

    def own(self, text: str) -> str:
        """A text of the person, or to it, without the person."""
        return self._without(text, self._needles, self._own, self._capital)

    def elsewhere(self, text: str) -> str:
        """Any other text without the person."""
        return self._without(text, self._sure, self._elsewhere)

    def may_be_elsewhere(self, text: str) -> bool:
        """Whether there is any need to look closer at a text. Of nearly all texts there is none."""
        return self._sure.any_in(text)

    def _without(
        self,
        text: str,
        needles: _Needles,
        pattern: re.Pattern[str] | None,
        capital: re.Pattern[str] | None = None,
    ) -> str:
        if not needles.any_in(text):
            return text
        folded, origins = fold_with_map(text)
        found = [match.span() for match in pattern.finditer(folded)] if pattern else []
        if capital:
            found += [
                at
                for at in (match.span() for match in capital.finditer(folded))
                if _begins_big(text, origins, at)
            ]
        if not found:
            return text
        made, last = [], 0
        for start, end in _joined(folded, sorted(found)):
            first, behind = span(origins, start, end)
            made += [text[last:first], self.mark]
            last = behind
        return "".join([*made, text[last:]])


def _folded_fast(text: str) -> bytes | None:
    """A text of Western letters as `fold` gives it, many times faster; None of any other."""
    try:
        folded = text.encode("cp1252").translate(_WESTERN)
    except UnicodeEncodeError:
        return None
    return None if _UNLIKE in folded else folded


def _western() -> bytes:
    """What each byte of cp1252 is folded to; `_UNLIKE` where that is no single one."""
    table = bytearray(range(256))
    for code in range(1, 256):
        try:
            table[code] = ord(fold(bytes([code]).decode("cp1252")).encode("cp1252"))
        except (UnicodeError, TypeError):
            table[code] = _UNLIKE[0]
    return bytes(table)


_UNLIKE = b"\0"
_NO_DIGITS = bytes(sorted({*range(256)} - {*b"0123456789"}))
_WESTERN = _western()


def in_json(content: str, change: Callable[[str], str]) -> str:
    """JSON whose every text was changed; what is no JSON is changed as it stands. Unchanged, it is the same."""
    try:
        value = json.loads(content)
    except ValueError:
        return change(content)
    changed = _each(value, change)
    return content if changed == value else json.dumps(changed, ensure_ascii=False)


def _each(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_each(one, change) for one in value]
    if isinstance(value, dict):
        return {change(key): _each(one, change) for key, one in value.items()}
    return value


def _exact(person: Identity) -> Iterator[str]:
    """Patterns of what is the person's alone. A handle that may be a word counts only with its @."""
    for email in _bare(person.emails):
        yield rf"(?<![\w.+-]){re.escape(email)}(?![\w-])"
    for number in person.phones:
        digits = phones.core(number)
        if len(digits) >= _SHORTEST_PHONE:
            yield r"(?:(?<![\d+])\+?\d{1,3}[\s().-]*)?(?<!\d)" + r"[\s().-]*".join(digits) + r"(?!\d)"
    for handle in _bare(person.handles):
        at = r"(?<!\w)@" if needs_capital(handle) and handle.isalpha() else f"@?{_START}"
        yield rf"{at}{re.escape(handle)}(?!\w|\.\w)"


def _sure_names(names: Iterable[str]) -> Iterator[str]:
    """Patterns of names that hardly anybody else can have: whole, or one word that is no ordinary one."""
    for name in names:
        words = _WORD.findall(fold(name))
        if len(words) > 1 or (words and not needs_capital(name)):
            yield _whole(words)
        for length in range(_SURE, len(words)):
            yield _whole(words[:length])


def _parts(person: Identity) -> tuple[list[str], list[str]]:
    """Patterns of the parts of names and of bare handles: those that are no ordinary word, and those that are."""
    plain: list[str] = []
    capital: list[str] = []
    words = [word for name in person.names for word in _WORD.findall(fold(name))]
    for word in (*words, *_bare(person.handles)):
        if (len(word) >= _SHORTEST_PART or _UNSPACED.search(word)) and word not in _PARTICLES:
            (capital if needs_capital(word) and word.isascii() else plain).append(_whole([word]))
    return plain, capital


def _whole(words: list[str]) -> str:
    """The pattern of words that stand one after the other, however they are joined, and are no part of longer ones."""
    joined = r"[\W_]*".join(map(re.escape, words))
    return joined if _UNSPACED.search(joined) else f"{_START}{joined}{_END}"


def _bare(texts: Iterable[str]) -> Iterator[str]:
    """Handles and addresses, folded, without the @ before them; empty ones are left out."""
    return (bare for text in texts if (bare := fold(text).strip().lstrip("@").strip()))


def _needles(person: Identity) -> Iterator[str]:
    """What to look for before any pattern."""
    for name in person.names:
        yield from _WORD.findall(name)
    yield from _sure_needles(person)


def _sure_needles(person: Identity) -> Iterator[str]:
    """What to look for before the patterns that are used elsewhere; of a name, a word that each of them has."""
    for name in person.names:
        yield from sorted(_WORD.findall(fold(name))[:_SURE], key=len)[-1:]
    yield from _bare(person.handles)
    yield from _bare(person.emails)


def _pattern(parts: Iterable[str]) -> re.Pattern[str] | None:
    longest_first = sorted(set(parts), key=len, reverse=True)
    return re.compile("|".join(longest_first)) if longest_first else None


def _begins_big(text: str, origins: list[int], at: tuple[int, int]) -> bool:
    return text[origins[at[0]]].isupper()


def _joined(folded: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans of which none overlaps another or is only blanks away from it."""
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and (start <= joined[-1][1] or not folded[joined[-1][1] : start].strip()):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
