"""What the inbox says when there is no case to look at: good news where it is, and how one comes in."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.cases import Tab
from cmdesk.services.case_list import Counts
from cmdesk.services.clients import ClientRow
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.empty import EmptyState
from cmdesk.ui.widgets.session import Session


class InboxClear(QWidget):
    """`paste`, `write` and `waiting` are its buttons."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.paste = Button(
            self.tr("Paste a comment"),
            kind="primary",
            icon="clipboard",
            key=session.shown_key("log-copied"),
            height=38,
        )
        self.write = Button(self.tr("Write it by hand"), key=session.shown_key("new"), height=38)
        self.waiting = Button("", kind="ghost")
        self._empty = EmptyState("inbox", "", "", self.paste, self.write)
        column = QVBoxLayout(self)
        column.addWidget(self._empty, 3)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.waiting)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def show_state(self, client: ClientRow | None, tab: Tab, counts: Counts, *, narrowed: bool) -> None:
        """Say why nothing is shown in that tab."""
        self._empty.set_colour(client.colour if client else "")
        how = self.tr(
            "When a comment comes in, copy it and paste it here: person, channel and time are filled in."
        )
        if narrowed:
            self._empty.say(
                self.tr("Nothing found"), self.tr("Take away the filter or the search to see the rest.")
            )
        elif tab is Tab.WAITING:
            self._empty.say(
                self.tr("Nobody is waited for"),
                self.tr("Cases that wait for the company or the person stand here."),
            )
        elif tab is Tab.RESOLVED:
            self._empty.say(
                self.tr("Nothing resolved yet"), self.tr("What is closed stands here, with how it ended.")
            )
        elif client is None:
            self._empty.say(self.tr("Inbox clear"), self.tr("No client has open cases.") + " " + how)
        else:
            none = self.tr("{brand} has no open cases.").format(brand=client.name)
            self._empty.say(self.tr("Inbox clear"), f"{none} {how}")
        self.waiting.setVisible(tab is Tab.OPEN and counts.waiting > 0 and not narrowed)
        self.waiting.set_text(self.tr("See %n cases that wait", "", counts.waiting))
