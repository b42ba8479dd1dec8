"""Text as people type and paste it: cleaned for keeping, folded for comparing."""

import re
import unicodedata
from collections.abc import Iterable

# Everything below U+0020 but tab and line feed, and half a surrogate pair, which no file or clipboard can hold.
_CONTROLS = {code: None for code in range(32) if chr(code) not in "\t\n"}
_SURROGATE = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

# Marks that sit on Latin, Greek and Cyrillic letters, and characters that nobody sees (soft hyphen, joiners,
# direction marks, variation selectors): text copied from an app is full of the latter. Marks of other scripts
# stay, because there they are vowels.
_UNSEEN = re.compile(
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+"
)

# Letters with a stroke and joined letters, which Unicode does not take apart, though people leave them out.
_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe"})


class _Folding(dict[int, str]):
    """The folded form of each character, worked out the first time that it is met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        # Letters and digits in fancy dress (fullwidth, mathematical bold) are read as plain ones; signs such
        # as ™ are left alone, as they would otherwise turn into letters and lengthen the word before them.
        dressed = unicodedata.category(char)[0] in "LM" or char.isdecimal() or "！" <= char <= "～"
        form = "NFKD" if dressed else "NFD"
        plain = unicodedata.normalize(form, unicodedata.normalize(form, char).casefold())
        folded = self[code] = _UNSEEN.sub("", plain).translate(_STROKES)
        return folded


_FOLDING = _Folding()


def clean(text: str) -> str:
    """The text fit for keeping: composed (NFC), lines ended by a line feed, no control characters but tab.

    Emoji joiners and everything else that the person can see the effect of stay.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS)
    return text if text.isascii() else unicodedata.normalize("NFC", _SURROGATE.sub("\ufffd", text))


def fold(text: str) -> str:
    """The text for comparing: without case, accents (ñ is n) or invisible characters."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


def fold_with_map(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the place in `text` that it comes from.

    The list has one entry more than the folded text, `len(text)`, so that `span` can find ends.
    """
    if text.isascii():
        return text.lower(), list(range(len(text) + 1))
    pieces = list(map(_FOLDING.__getitem__, map(ord, text)))
    origins: Iterable[int] = range(len(text))
    if set(map(len, pieces)) != {1}:
        origins = (place for place, piece in enumerate(pieces) for _ in piece)
    return "".join(pieces), [*origins, len(text)]


def span(origins: list[int], start: int, end: int) -> tuple[int, int]:
    """Where `folded[start:end]`, which is not empty, stands in the text that `fold_with_map` was given.

    Marks that belong to the last character are included.
    """
    return origins[start], max(origins[end - 1] + 1, origins[end])


def words(text: str) -> list[str]:
    """The words of a text as written: runs of letters and digits, apostrophes inside them kept."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def has_diacritics(text: str) -> bool:
    """Whether any letter carries an accent, a tilde or a diaeresis (á, ñ, ü)."""
    if text.isascii():
        return False
    return any("\u0300" <= char <= "\u036f" for char in unicodedata.normalize("NFD", text))
