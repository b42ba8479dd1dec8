"""Choosing which client to work for: a list with a search, and Ctrl+1…9."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cmdesk.ui.widgets.popover import Entry, Popover
from cmdesk.ui.widgets.session import Session

ALL = "all"
NEW = "new"


class Switcher(QObject):
    """`chosen` tells the client's id, or None for the overview of all."""

    chosen = Signal(object)
    new_requested = Signal()

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self._list = Popover(
            parent, self.tr("Change client"), self.tr("Find a client"), self.tr("No client is called that")
        )
        self._list.chosen.connect(self._on_choice)

    def open_under(self, anchor: QWidget) -> None:
        """Show the clients under the card of the active one."""
        present = self._session.client
        self._list.open_at(anchor, self._entries(), present.id if present else ALL)

    def _entries(self) -> list[Entry]:
        paused = self.tr("Paused")
        entries = [
            Entry(
                client.id,
                client.name,
                note=paused if client.status == "paused" else "",
                initials=client.initials,
                colour=client.colour,
                shortcut=f"Ctrl+{place}" if place <= 9 else "",
            )
            for place, client in enumerate(self._session.clients(), 1)
        ]
        if len(entries) > 1:
            entries.append(Entry(ALL, self.tr("All clients"), icon="stack-2", shortcut="Ctrl+0"))
        return [*entries, Entry(NEW, self.tr("New client…"), icon="plus")]

    def _on_choice(self, value: object) -> None:
        if value == NEW:
            self.new_requested.emit()
        else:
            self.chosen.emit(None if value == ALL else value)
