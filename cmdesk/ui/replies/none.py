"""What the library says when there is nothing to show: no reply yet, or no client chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Scroll, clear
from cmdesk.ui.widgets.empty import EmptyState
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class NoReplies(EmptyState):
    """The first reply: written, taken from the starter pack, or brought in."""

    def __init__(self) -> None:
        self.new = Button("", kind="primary", icon="plus", key="Ctrl N")
        self.starter = Button("", icon="sparkles")
        self.bring_in = Button("", icon="file-import")
        super().__init__("messages", "", "", self.new, self.starter, self.bring_in)
        self.say(
            self.tr("No replies yet"),
            self.tr("Bring in the ones you have, begin with a ready-made set, or write the first one now."),
        )
        self.new.set_text(self.tr("Write a reply"))
        self.starter.set_text(self.tr("Starter replies"))
        self.bring_in.set_text(self.tr("Bring in a file"))


class NoClient(QWidget):
    """In the overview nothing can be written or copied: first choose for whom."""

    client_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(margins=(120, 60, 120, 40), spacing=10)
        outer.addWidget(self._scroll)

    def reload(self) -> None:
        column = self._scroll.column
        clear(column)
        column.addWidget(Label(self.tr("For which client?"), "lead", weight=600, wrap=True))
        told = self.tr("Replies belong to one client. Choose it here, or with Ctrl and its number.")
        column.addWidget(Label(told, "reading", ink="text2", wrap=True))
        column.addSpacing(8)
        for number, client in enumerate(self._session.clients(), 1):
            key = f"Ctrl {number}" if number <= 9 else ""
            button = Button(
                client.name, kind="tinted", key=key, brand=(client.initials, client.colour), height=42
            )
            button.clicked.connect(lambda _on, client_id=client.id: self._session.activate(client_id))
            column.addWidget(button)
        new = Button(self.tr("New client…"), kind="ghost", icon="plus")
        new.clicked.connect(self.client_requested)
        column.addWidget(new)
