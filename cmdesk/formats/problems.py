"""What is odd about a file or about one of its records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """`code` names the sentence and `details` fill it; `line` counts from 1, 0 = the file as a whole.

    A problem that `refuses` keeps its record out; any other is only worth knowing.
    """

    code: str
    line: int = 0
    details: Mapping[str, object] = field(default_factory=dict)
    refuses: bool = False
