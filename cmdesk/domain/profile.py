"""The guided form about a brand: what it believes, how it speaks, to whom. Its questions are data."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean

KINDS = ("text", "lines", "words", "choice", "many", "scale")
SCALE = range(101)
Words = dict[str, str]  # by language, "es" and "en"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers to choose from."""

    key: str
    label: Words


@dataclass(frozen=True, slots=True)
class Question:
    """One question. The answer is kept as text:

    "text": as typed; "lines" and "words": one a line; "choice": the key of a choice; "many": several keys,
    one a line; "scale": 0 to 100, from the first of `ends` to the second.
    """

    key: str
    kind: str
    label: Words
    help: Words
    choices: tuple[Choice, ...] = ()
    ends: tuple[Words, Words] | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Questions that belong together."""

    key: str
    icon: str
    label: Words
    about: Words
    questions: tuple[Question, ...]


@cache
def sections() -> tuple[Section, ...]:
    """The form in its order."""
    entries = cast("dict[str, Any]", resources.read_json("profile.json"))["sections"]
    return tuple(
        Section(e["key"], e["icon"], e["label"], e["about"], tuple(map(_question, e["questions"])))
        for e in entries
    )


@cache
def questions() -> dict[str, Question]:
    """Every question of the form by its key."""
    return {question.key: question for section in sections() for question in section.questions}


def accept(key: str, value: str) -> str:
    """The answer as it is kept, "" for none.

    Raises DeskError "profile-question-unknown", "profile-answer-wrong".
    """
    question = questions().get(key)
    if question is None:
        raise DeskError("profile-question-unknown", key=key)
    value = clean(value).strip()
    if question.kind in ("lines", "words", "many"):
        value = "\n".join(dict.fromkeys(line.strip() for line in value.splitlines() if line.strip()))
    known = {choice.key for choice in question.choices}
    chosen = value.splitlines() if question.kind in ("choice", "many") else []
    off_scale = question.kind == "scale" and value not in ("", *map(str, SCALE))
    if off_scale or not known.issuperset(chosen) or (question.kind == "choice" and len(chosen) > 1):
        raise DeskError("profile-answer-wrong", key=key)
    return value


def _question(entry: dict[str, Any]) -> Question:
    choices = tuple(Choice(choice["key"], choice["label"]) for choice in entry.get("choices", ()))
    ends = entry.get("ends")
    return Question(
        entry["key"], entry["kind"], entry["label"], entry["help"], choices, tuple(ends) if ends else None
    )
