"""Lists without an end that is known: rows are read on from the last one as it comes into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QModelIndex

from cmdesk.ui.widgets.rows import PAGE, Index, RowModel


class Identified(Protocol):
    """A row that has an id of its own."""

    @property
    def id(self) -> int: ...


RowT = TypeVar("RowT", bound=Identified)
Read = Callable[[Any, int], Sequence[RowT]]  # behind which row (None = from the first), how many


class WindowModel(RowModel[RowT]):
    """Give `open` what reads the rows. `said` is a row in words for screen readers."""

    def __init__(self, said: Callable[[RowT], str]) -> None:
        super().__init__(self._by_ids, said)
        self._rows: list[RowT] = []
        self._more: Read[RowT] | None = None

    def open(self, read: Read[RowT], *, at_least: int = PAGE) -> None:
        """Show the rows that `read` gives, from the first."""
        self.beginResetModel()
        self._rows = list(read(None, at_least))
        self._ids = [row.id for row in self._rows]
        self._more = read if len(self._rows) == at_least else None
        self.endResetModel()

    def show_these(self, rows: Sequence[RowT]) -> None:
        """Show these and no more, such as what a search has found."""
        self.open(lambda after, _many: [] if after is not None else rows, at_least=max(PAGE, len(rows) + 1))

    def row(self, number: int) -> RowT | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more is not None

    def fetchMore(self, parent: Index) -> None:
        if self._more is None:
            return
        rows = self._more(self._rows[-1], PAGE)
        if len(rows) < PAGE:
            self._more = None
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self._ids = [*self._ids, *(row.id for row in rows)]
            self.endInsertRows()

    def _by_ids(self, ids: list[int]) -> list[RowT]:
        wanted = set(ids)
        return [row for row in self._rows if row.id in wanted]
