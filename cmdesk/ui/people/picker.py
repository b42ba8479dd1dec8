"""Choosing a person by a few letters, however many there are."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from cmdesk.services import people_list
from cmdesk.services.desk import ClientScope
from cmdesk.services.people_list import PersonRow
from cmdesk.ui.people import signs
from cmdesk.ui.widgets.popover import Entry, Popover


class PersonPicker(Popover):
    """`chosen` tells the id. It shows who wrote last until something is typed."""

    def __init__(self, parent: QWidget, scope: ClientScope, but: Collection[int]) -> None:
        super().__init__(
            parent, self.tr("People"), self.tr("Search by name or handle"), self.tr("Nobody is called that")
        )
        self._scope, self._but = scope, but

    def open_below(self, anchor: QWidget) -> None:
        """Open under the control that it belongs to."""
        self.open_at(anchor, self._entries_of(""))

    def _find(self, typed: str) -> None:
        self._entries = self._entries_of(typed)
        super()._find("")

    def _entries_of(self, typed: str) -> list[Entry]:
        rows = people_list.find(self._scope, typed)
        return [Entry(row.id, row.name, _note(row), icon="user") for row in rows if row.id not in self._but]


def _note(row: PersonRow) -> str:
    handles = [handle.handle for handle in row.handles[:2]]
    return " · ".join([*handles, signs.cases(row.cases)])
