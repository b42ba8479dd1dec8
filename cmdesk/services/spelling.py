"""The dictionaries of Spanish and English that the program brings, and the words that a brand adds to them."""

from __future__ import annotations

import os
import re
import time
from dataclasses import dataclass
from threading import Lock
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain import spelling
from cmdesk.domain.text import clean
from cmdesk.services import marks, profile
from cmdesk.services.desk import ClientScope

KEY = "voice.preferred"  # where a brand's own words are kept
_VOSEO = frozenset({"AR", "UY", "PY", "NI", "CR", "SV", "GT", "HN"})  # countries where people say vos
_REST = 0.002  # seconds in which others may work, after each part
_REMEMBERED = 50_000  # words whose answer is kept
_WORD = re.compile(r"[^\W\d_]+")

_loaded: dict[str, Dictionary] = {}
_lock = Lock()


class Dictionary:
    """The words of a language. Reading it takes a tenth of a second, in parts between which others go on."""

    def __init__(self, language: str) -> None:
        """Raises ImportError on a machine that the library isn't made for."""
        from hunspell import Hunspell

        folder = resources.path("dictionaries")
        self._words = Hunspell(language, hunspell_data_dir=str(folder), system_encoding="UTF-8")
        for part in sorted(folder.glob(f"{language}.[0-9]*.dic")):
            time.sleep(_REST)
            # on Windows the library takes a path for UTF-8 only when it is written so
            self._words.add_dic(f"\\\\?\\{part}" if os.name == "nt" else str(part))
        told = cast("dict[str, Any]", resources.read_json("dictionaries", "words.json"))
        self._more = frozenset([*told["any"], *told[language]])
        self._answers: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Whether the word is right as it is written."""
        known = self._answers.get(word)
        if known is None:
            if len(self._answers) >= _REMEMBERED:
                self._answers.clear()
            known = self._answers[word] = word.lower() in self._more or self._words.spell(word)
        return known


def load(language: str) -> Dictionary | None:
    """The dictionary of a language, read if it wasn't; None where there is none. For a worker: it takes long."""
    if language not in spelling.LANGUAGES:
        return None
    with _lock:
        if language not in _loaded:
            try:
                _loaded[language] = Dictionary(language)
            except ImportError:
                return None
        return _loaded[language]


def loaded(language: str) -> Dictionary | None:
    """The dictionary of a language if it was read already."""
    return _loaded.get(language)


@dataclass(frozen=True, slots=True)
class OwnSpelling:
    """How a brand writes: its name, its language, its own words in lower case, and whether it says "vos"."""

    name: str
    language: str
    words: frozenset[str]
    vos: bool


def of_brand(scope: ClientScope) -> OwnSpelling:
    """The words of a brand are its names, and those of its profile."""
    own, client = marks.own_marks(scope), scope.client()
    told = [*own.names, *own.capital_names, profile.answers(scope).get(KEY, "")]
    words = frozenset(word.lower() for text in told for word in _WORD.findall(text))
    vos = client.register == "vos" or (not client.register and client.country in _VOSEO)
    return OwnSpelling(client.name, client.language, words, vos)


def add_word(scope: ClientScope, word: str) -> None:
    """Make a word one of the brand's own."""
    before = profile.answers(scope).get(KEY, "")
    profile.answer(scope, KEY, f"{before}\n{clean(word).strip()}")
