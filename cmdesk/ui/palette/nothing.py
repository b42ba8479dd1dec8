"""What the palette shows where it has no reply to show: never a dead end."""

from __future__ import annotations

from PySide6.QtCore import Signal

from cmdesk.services.clients import ClientRow
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.empty import EmptyState


class Nothing(EmptyState):
    """`new_requested` asks for a new reply that begins with what was typed."""

    new_requested = Signal(str)

    def __init__(self, new: str) -> None:
        """`new` are the words of the button."""
        self._new = Button(new, kind="primary", icon="plus")
        super().__init__("search", "", "", self._new)
        self._new.clicked.connect(self._ask)
        self._typed = ""

    def explain(self, client: ClientRow | None, typed: str, *, narrowed: bool = False) -> None:
        """Say why nothing is there, and what to do."""
        self._typed = typed
        self.set_colour(client.colour if client else "")
        self._new.setVisible(client is not None)
        if client is None:
            self.say(self.tr("For which client?"), self.tr("Choose one at the top left."))
        elif narrowed:
            advice = self.tr("The brand is in crisis. Ctrl+E shows the rest, which is copied with a reason.")
            self.say(self.tr("Nothing approved says that"), advice)
        elif typed.strip():
            advice = self.tr("Try other words, or write the reply now: next time it will be here.")
            self.say(self.tr("No reply says that"), advice)
        else:
            title = self.tr("{brand} has no replies yet").format(brand=client.name)
            self.say(title, self.tr("Write the first one: next time it will be here."))

    def _ask(self) -> None:
        self.new_requested.emit(self._typed.strip())
