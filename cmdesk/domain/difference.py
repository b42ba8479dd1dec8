"""What changed between two texts, word by word."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Literal

Kind = Literal["same", "gone", "new"]
_PIECES = re.compile(r"\{\{.*?\}\}|\w+|\s+|.", re.DOTALL)


def pieces(before: str, after: str) -> Iterator[tuple[Kind, str]]:
    """The texts as one: what both have, what is gone, what is new. Variables count as one word."""
    old, new = _PIECES.findall(before), _PIECES.findall(after)
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield "same", "".join(old[a:b])
            continue
        if a < b:
            yield "gone", "".join(old[a:b])
        if c < d:
            yield "new", "".join(new[c:d])
