"""Which words of a text are misspelled, and what was meant, by a dictionary that only says yes or no.

What no dictionary of Spanish lists in full is worked out: verbs with pronouns after them ("recuérdanoslo"), and the
voseo ("podés", "contame") where the brand uses it. What was meant is tried nearest first: another accent, a letter
that sounds the same, one slip of the fingers. Names are not asked about: a word with a capital inside a sentence is
one, and so is the first of a sentence unless it is nearly a known word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from unicodedata import normalize

Knows = Callable[[str], bool]
Span = tuple[int, int]

LANGUAGES = ("es", "en")
MOST = 6  # words that are suggested
_TRIED = 2000  # candidates that are looked up for one word
_LONGEST = 40  # letters of what may be a word
_ACRONYM = 5  # letters up to which capitals may be initials
_TOKEN = re.compile(
    r"(?P<passed>\{\{[^{}\n]*\}\}|https?://\S+|(?<![\w.+-])[\w.+-]{1,64}+@\S+|[@#]\w[\w.]*+"
    r"|(?<![\w.-])[\w-]++(?:\.[\w-]++)++(?:/\S*)?)"
    r"|(?<!\w)[^\W\d_]++(?:['’][^\W\d_]++)*(?!\w)"
)
_BEGINS = re.compile(r"(?:^|[.!?…:\n¡¿])[\s\"'«“‘(*_–—-]*$")
# The stress stays where the verb has it: last but one ("escríbenos"), or last ("enviártelo", "dámelo").
_STRESSED = re.compile(r"[^áéíóú]*[áéíóú](?:[^aeiou]+[aeiou]{1,2}|a|e|o|[rd])n?")
_SHORT = re.compile(r"[^aeiouáéíóú]*[áéíóú]n?")  # of one syllable: an accent only before two pronouns
_PRONOUNS = frozenset("me te se nos os lo la los las le les".split())
_ACCENTS = {"á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u"}
_PLAIN = str.maketrans(_ACCENTS)
_MARKED = {"a": "á", "e": "é", "i": "í", "o": "ó", "u": "úü", "n": "ñ", "ñ": "n"}
_SOUNDS = {
    "es": ("b:v v:b s:c c:s s:z z:s c:z z:c ll:y y:ll g:j j:g qu:k k:qu k:c x:s s:x cc:c c:cc mb:nv nv:mb m:n n:m gü:w h: i:hi "
    "a:ha e:he o:ho u:hu y:i i:y r:rr rr:r").split(),
    "en": ("ie:ei ei:ie s:ss ss:s l:ll ll:l c:cc cc:c m:mm mm:m t:tt tt:t n:nn nn:n p:pp pp:p f:ph ph:f s:c c:s "
    "d:dd dd:d f:ff ff:f g:gg gg:g b:bb r:rr rr:r w:wh wh:w a:e e:a e:i i:e y:ie ance:ence ence:ance able:ible ible:able").split(),
}  # fmt: skip
_LETTERS = {"es": "aeosrnidlctumpbgvyqhfzjñxáéíóúkwü", "en": "etaoinsrhldcumfpgwybvkxjqz'"}


def misspelled(text: str, language: str, knows: Knows, *, vos: bool = False) -> list[Span]:
    """Where the misspelled words of a text stand. `knows` says whether a dictionary has a word, in any case."""
    return [
        token.span()
        for token in _TOKEN.finditer(text)
        if not token["passed"]
        and not _right(token[0], language, knows, vos=vos, first=_first(text, token.start()))
    ]


def word_at(text: str, place: int) -> Span | None:
    """The word that a place of the text is in or at the end of."""
    tokens = (token for token in _TOKEN.finditer(text) if not token["passed"])
    return next((token.span() for token in tokens if token.start() <= place <= token.end()), None)


def accepted(word: str, language: str, knows: Knows, *, vos: bool = False) -> bool:
    """Whether a word is right in a language, with what the dictionary leaves out."""
    word = normalize("NFC", word).replace("’", "'")
    if knows(word):
        return True
    if language == "en":
        return word.lower().endswith("'s") and knows(word[:-2])
    small = word.lower()
    return _with_pronouns(small, knows) or (vos and _of_vos(small, knows))


def suggestions(word: str, language: str, knows: Knows, *, vos: bool = False) -> list[str]:
    """What may have been meant by a word, the likeliest first, with its capitals."""
    small = normalize("NFC", word).lower()
    found: dict[str, None] = {}
    for tried in islice(_candidates(small, language), _TRIED):
        if tried != small and tried not in found and accepted(tried, language, knows, vos=vos):
            found[tried] = None
            if len(found) == MOST:
                break
    return [_as_cased(meant, word) for meant in found]


def _right(word: str, language: str, knows: Knows, *, vos: bool, first: bool) -> bool:
    if not 1 < len(word) <= _LONGEST or accepted(word, language, knows, vos=vos):
        return True
    if word.isupper():
        return len(word) <= _ACRONYM or accepted(word.lower(), language, knows, vos=vos)
    if not word[:1].isupper():
        return not word.islower()  # iPhone, eBay
    return not first or not any(
        accepted(near, language, knows, vos=vos) for near in _near(word.lower(), language)
    )


def _first(text: str, start: int) -> bool:
    return _BEGINS.search(text, max(0, start - 12), start) is not None if start else True


def _with_pronouns(word: str, knows: Knows) -> bool:
    """A verb with pronouns: with the accent that they bring ("cuéntanos"), or an infinitive ("avisarnos")."""
    for stem, pronouns in _parted(word):
        plain = stem.translate(_PLAIN)
        if plain == stem:
            right = stem.endswith("r") and knows(stem)
        elif _STRESSED.fullmatch(stem) or (_SHORT.fullmatch(stem) and pronouns not in _PRONOUNS):
            right = knows(plain) or knows(stem)
        else:
            right = False
        if right:
            return True
    return False


def _of_vos(word: str, knows: Knows) -> bool:
    """Of forms like "tenés", "tené", "contame", "decinos" the infinitive is known."""
    stems = [stem for stem in (word, word.removesuffix("s")) if stem[-1:] in ("á", "é", "í")]
    stems += [stem for stem, _ in _parted(word) if stem[-1] in "aeiáéí"]
    return any(knows(stem.translate(_PLAIN) + "r") for stem in stems)


def _parted(word: str) -> Iterator[tuple[str, str]]:
    """What may be a verb and the one or two pronouns after it."""
    ends = [word[:-length] for length in (2, 3) if word[-length:] in _PRONOUNS]
    ends += [end[:-length] for end in list(ends) for length in (2, 3) if end[-length:] in _PRONOUNS]
    yield from ((stem, word[len(stem) :]) for stem in ends if len(stem) > 1)


def _candidates(word: str, language: str) -> Iterator[str]:
    near = list(_near(word, language))
    yield from near
    yield from _slips(word, _LETTERS[language])
    for one in near:
        yield from _near(one, language)


def _near(word: str, language: str) -> Iterator[str]:
    """With another accent, with a letter that sounds the same, with both."""
    yield from _accents(word, language)
    for sounded in _sounded(word, language):
        yield sounded
        yield from _accents(sounded, language)


def _accents(word: str, language: str) -> Iterator[str]:
    if language != "es":
        return
    plain = word.translate(_PLAIN)
    if plain != word:
        yield plain
    for place in range(len(plain) - 1, -1, -1):
        for mark in _MARKED.get(plain[place], ""):
            yield plain[:place] + mark + plain[place + 1 :]


def _sounded(word: str, language: str) -> Iterator[str]:
    for swap in _SOUNDS[language]:
        wrong, _, right = swap.partition(":")
        place = word.find(wrong)
        while place >= 0:
            yield word[:place] + right + word[place + len(wrong) :]
            place = word.find(wrong, place + 1)


def _slips(word: str, letters: str) -> Iterator[str]:
    """Two letters the wrong way round, one too many, one wrong, one missing."""
    for place in range(len(word) - 1):
        yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]
    for place in range(len(word)):
        for letter in letters:
            yield word[:place] + letter + word[place + 1 :]
    for place in range(len(word) + 1):
        for letter in letters:
            yield word[:place] + letter + word[place:]


def _as_cased(meant: str, word: str) -> str:
    if word.isupper() and len(word) > 1:
        return meant.upper()
    return meant[:1].upper() + meant[1:] if word[:1].isupper() else meant
