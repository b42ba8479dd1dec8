"""A reply as a file tells it, before the desk looks at it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from cmdesk.domain.asked import AskedField
from cmdesk.domain.replies import Wording
from cmdesk.domain.text import clean, fold
from cmdesk.formats.problems import Problem

# what a person may give a column of a file the meaning of
FIELDS = (
    "title",
    "body",
    "shortcut",
    "category",
    "tags",
    "language",
    "register",
    "network",
    "visibility",
    "status",
)
LONGEST_TITLE = 60  # of one that is made from the text

_NOT_IN_NAME = re.compile(r"[^\w-]+")
_FIRST_WORDS = re.compile(rf".{{1,{LONGEST_TITLE}}}(?!\S)|.{{1,{LONGEST_TITLE}}}")


@dataclass(frozen=True, slots=True)
class ReplyRecord:
    """One reply of a file, `line` counting from 1. `given` are the parts that the file tells at all.

    The rest stands as a new reply has it, and says nothing about one that is there already.
    `cells` is the row as it was written, for giving it back with what is wrong.
    """

    line: int
    title: str = ""
    body: str = ""
    shortcut: str = ""
    category: str = ""
    tags: tuple[str, ...] = ()
    language: str = ""
    register: str = ""
    network: str = ""
    visibility: str = "both"
    status: str = "draft"
    fields: tuple[AskedField, ...] = ()
    variants: tuple[Wording, ...] = ()
    uid: str = ""
    given: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()
    cells: tuple[str, ...] = ()


def field_name(words: str) -> str:
    """Words as the name of an asked field: "Nº de pedido" gives "n_de_pedido"."""
    name = _NOT_IN_NAME.sub("_", fold(clean(words))).strip("_-")
    return name if name[:1].isalpha() else f"campo_{name}".rstrip("_")


def question(words: str) -> str:
    """How a field that is called `words` asks for its value: "FECHA_ENTREGA" gives "Fecha entrega"."""
    told = " ".join(words.replace("_", " ").split())
    return told.capitalize() if told.isupper() or told.islower() else told


def title_from(text: str) -> str:
    """A title for a reply that has none: its first words."""
    first_line = " ".join(next((line for line in clean(text).split("\n") if line.strip()), "").split())
    found = _FIRST_WORDS.match(first_line)
    return found[0].rstrip(" ,;:") if found else ""


def merged(fields: Iterable[AskedField]) -> tuple[AskedField, ...]:
    """The fields, each name once, as it came first."""
    once: dict[str, AskedField] = {}
    for field in fields:
        once.setdefault(field.name, field)
    return tuple(once.values())
