"""What a table is, whatever file it was read from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from cmdesk.formats.csv_files import Row
from cmdesk.formats.problems import Problem


class Table(Protocol):
    """A header, each name once, and rows as long as it, read as they are asked for."""

    @property
    def header(self) -> tuple[str, ...]: ...

    @property
    def notes(self) -> tuple[Problem, ...]: ...

    def rows(self) -> Iterator[Row]: ...
