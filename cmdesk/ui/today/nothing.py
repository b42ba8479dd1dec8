"""What Today says before the first case: how to begin."""

from __future__ import annotations

from collections.abc import Mapping

from cmdesk.services.clients import ClientRow
from cmdesk.ui.widgets import shortcuts
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.empty import EmptyState


class NothingYet(EmptyState):
    """`log` is its button."""

    def __init__(self, keys: Mapping[str, str]) -> None:
        self._key = shortcuts.shown_key("log-copied", keys)
        self.log = Button("", kind="primary", icon="clipboard", key=self._key, height=38)
        super().__init__("sun", "", "", self.log)
        self.log.set_text(self.tr("Paste a comment"))

    def show_client(self, client: ClientRow | None) -> None:
        """Of that client, or of all."""
        self.set_colour(client.colour if client else "")
        title = self.tr("Your day begins here")
        if client is not None:
            title = self.tr("The days of {brand} begin here").format(brand=client.name)
        sentence = self.tr(
            "Copy a comment in the browser and press {key}: who it is, where it was said and by when "
            "to answer are filled in. From then on, what comes first stands here."
        )
        self.say(title, sentence.format(key=self._key))
