"""People in a list: face, name, where they write, and what stands out; as many as there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QModelIndex, QRectF
from PySide6.QtGui import QPainter

from cmdesk.services.people_list import PersonRow
from cmdesk.ui.people import signs
from cmdesk.ui.people.pictures import Faces
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets.rows import RowModel, RowPainter

Told = tuple[str, str, str]  # icon, ink and words of why somebody is in the list


class PeopleModel(RowModel[PersonRow]):
    """Who goes while the list is shown leaves an empty row until it is read anew."""

    def __init__(
        self, read: Callable[[list[int]], list[PersonRow]], said: Callable[[PersonRow], str]
    ) -> None:
        super().__init__(self._in_place, said)
        self._of = read

    def extend(self, ids: Sequence[int]) -> None:
        """Show the whole of a list of which the beginning is shown already."""
        first = len(self._ids)
        if len(ids) <= first:
            return
        self.beginInsertRows(QModelIndex(), first, len(ids) - 1)
        self._ids = ids
        self.endInsertRows()

    def read_anew(self) -> None:
        """Forget what was read of the rows, as after a change."""
        self._read.clear()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def _in_place(self, ids: list[int]) -> list[PersonRow]:
        found = {row.id: row for row in self._of(ids)}
        return cast("list[PersonRow]", [found.get(person_id) for person_id in ids])


class PersonPainter(RowPainter[PersonRow]):
    """Three lines, or two of who has no handle. `why` gives the sign and words that a list has for a person, or None."""

    lines = 82

    def __init__(self, faces: Callable[[], Faces], why: Callable[[PersonRow], Told | None]) -> None:
        super().__init__()
        self._faces, self._why = faces, why

    def draw(self, p: QPainter, rect: QRectF, row: PersonRow) -> None:
        line = fonts.scaled(21)
        lines = 3 if row.handles else 2
        top, left, right = rect.center().y() - lines * line / 2, rect.left() + 12, rect.right() - 10
        disc = fonts.scaled(40)
        face = QRectF(left, rect.center().y() - disc / 2, disc, disc)
        self._faces().draw(p, face, row.name, row.picture)
        x = left + disc + 12
        when = signs.last_contact(row)
        width = fonts.width(when, 12, tabular=True)
        box = QRectF(right - width, top, width, line)
        paint.text(p, box, when, size=12, ink="text2", tabular=True, elide=False)
        paint.text(p, QRectF(x, top, right - width - 10 - x, line), row.name, weight=600)
        self._draw_handles(p, QRectF(x, top + line, right - x, line), row)
        icon, ink, words = self._why(row) or self._usual(row)
        below = top + (lines - 1) * line
        if icon:
            paint.icon(p, icon, x, below + line / 2 - 7, 14, ink, 2.0)
            x += 20
        paint.text(p, QRectF(x, below, right - x, line), words, size=12, ink=ink)

    def _draw_handles(self, p: QPainter, rect: QRectF, row: PersonRow) -> None:
        x = rect.left()
        for handle in row.handles:
            if rect.right() - x < 44:
                return
            paint.icon(p, signs.network_icon(handle), x, rect.center().y() - 7, 14)
            words = QRectF(x + 19, rect.top(), rect.right() - x - 19, rect.height())
            x += 19 + min(words.width(), paint.text(p, words, handle.handle, ink="text2")) + 12

    def _usual(self, row: PersonRow) -> Told:
        words = [signs.cases(row.cases), *([signs.role(row.role)] if row.role else []), *row.segments]
        return "", "text2", " · ".join(words)
