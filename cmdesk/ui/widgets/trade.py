"""What a file is to the dialog that brings it in: how it was read, what it would do, what it did."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from cmdesk.services.staging import Report, Undone


class Imported(Protocol):
    """What an import did."""

    @property
    def added(self) -> int: ...

    @property
    def changed(self) -> int: ...


class Told(Protocol):
    """A line of the file of which there is something to say, and the sentence that says it."""

    @property
    def line(self) -> int: ...

    @property
    def code(self) -> str: ...

    @property
    def details(self) -> Mapping[str, object]: ...


class Source(Protocol):
    """A file that was read. `mapping` is None for one that is no table."""

    @property
    def header(self) -> tuple[str, ...]: ...

    @property
    def mapping(self) -> Mapping[int, str] | None: ...

    @property
    def sample(self) -> tuple[tuple[str, ...], ...]: ...

    @property
    def ready(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Trade:
    """What a file would do to a client, and how that is done and taken back.

    `bring_in` and `undo` run in a worker; None means that nothing was brought in. `rejected` is a file of
    what is refused, in "es" or "en". `brought` and `stayed` say how many came in, and how many were worked
    on since and stay when it is taken back.
    """

    new: int
    changed: int
    same: int
    refused: Sequence[Told]
    notes: Sequence[Told]
    bring_in: Callable[[Report], Imported | None]
    undo: Callable[[Any], Undone]
    rejected: Callable[[str], bytes]
    brought: Callable[[int], str]
    stayed: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Looked:
    """What looking through the file found; `turn` is when. No `trade` while something is not said."""

    turn: int
    source: Source
    trade: Trade | None
