"""Offers again what was typed in this dialog another time and never saved."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from cmdesk.ui.inbox.log_entry import Entry
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.label import Label


class LeftBar(Card):
    """Seen only while there is something."""

    def __init__(self) -> None:
        super().__init__(fill="sunken", radius=10)
        self._told = Label("", ink="text2", elide=True)
        self.button = Button(self.tr("Bring it back"), height=28)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._told, 1)
        row.addWidget(self.button)
        self.hide()

    def show_left(self, left: list[Entry]) -> None:
        """Tell of the texts that were left."""
        self.setVisible(bool(left))
        if left:
            words = " ".join(left[-1].text.split())
            self._told.setText(self.tr("You had not saved this: “{words}”").format(words=words))
