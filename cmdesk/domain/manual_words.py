"""The words of a crisis manual, in the language of the brand: headings, rules, lists and templates. They are data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from cmdesk import resources

LANGUAGES = ("es", "en")


@dataclass(frozen=True, slots=True)
class Template:
    """A text to be filled in by hand on the day."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class ManualWords:
    """In one of the languages; another one is spoken to in the first."""

    language: str

    def say(self, key: str, **blanks: object) -> str:
        """One text with its blanks filled in."""
        return str(_data()["words"][key][self._spoken]).format(**blanks)

    def parts(self, key: str) -> list[str]:
        """A text that is several words."""
        return self.say(key).split("|")

    def lines(self, key: str, **blanks: object) -> list[str]:
        """A list of sentences, with their blanks filled in."""
        return [str(line).format(**blanks) for line in _data()["lists"][key][self._spoken]]

    def templates(self) -> list[Template]:
        """The texts to be filled in by hand."""
        return [
            Template(entry["title"][self._spoken], entry["text"][self._spoken])
            for entry in _data()["templates"]
        ]

    def of(self, words: Mapping[str, str]) -> str:
        """What stands elsewhere in both languages."""
        return words[self._spoken]

    @property
    def _spoken(self) -> str:
        return self.language if self.language in LANGUAGES else LANGUAGES[0]


def emergency(country: str) -> str:
    """The emergency number of a country, "" where it isn't known."""
    return _data()["emergency"].get(country, "")


@cache
def _data() -> dict[str, Any]:
    return cast("dict[str, Any]", resources.read_json("prepared", "manual.json"))
