"""Which client the palette copies for, in its colour, and the choice of another."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cmdesk.services.clients import ClientRow
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.popover import Entry, Popover
from cmdesk.ui.widgets.session import Session


class BrandButton(Button):
    """Pressed, it offers the clients."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__("", kind="tinted", menu=True, height=38)
        self._session = session
        self._clients = Popover(
            window, self.tr("Change client"), self.tr("Find a client"), self.tr("No client is called that")
        )
        self._clients.chosen.connect(session.activate)
        self.clicked.connect(self.choose)

    def show_client(self, client: ClientRow | None) -> None:
        """Whose it is now."""
        name = client.name if client else self.tr("Choose a client")
        self.set_text(name, self.tr("Client: {name}. Change").format(name=name))
        self.set_brand(*((client.initials, client.colour) if client else ("?", "graphite")))

    def choose(self) -> None:
        """Offer the clients, each with its key."""
        present = self._session.client
        entries = [
            Entry(c.id, c.name, initials=c.initials, colour=c.colour, shortcut=f"Ctrl+{n}" if n <= 9 else "")
            for n, c in enumerate(self._session.clients(), 1)
        ]
        self._clients.open_at(self, entries, present.id if present else None)
