"""All clients: who they are, in the person's order, and what can be done with each."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import clients
from cmdesk.services.clients import ClientRow, Holding
from cmdesk.ui.clients.removal import RemovalDialog
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Card, Scroll, clear
from cmdesk.ui.widgets.chips import Initials, Pill
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session


class ClientList(QWidget):
    """A card a client."""

    chosen = Signal(int)
    like_requested = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(margins=(20, 18, 20, 20), spacing=10)
        column.addWidget(self._scroll)

    def reload(self) -> None:
        clear(self._scroll.column)
        rows, held = clients.list_clients(self._session.desk), clients.holdings(self._session.desk)
        for place, row in enumerate(rows):
            self._scroll.column.addWidget(self._card(row, held[row.id], place, rows))
        gone = clients.trashed_clients(self._session.desk)
        if gone:
            self._scroll.column.addSpacing(8)
            self._scroll.column.addWidget(Label(self.tr("In the trash"), "section"))
            for client_id, name in gone:
                self._scroll.column.addWidget(self._trashed(client_id, name))

    def _card(self, client: ClientRow, held: Holding, place: int, rows: list[ClientRow]) -> QWidget:
        card = Card(accent=client.colour)
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 12, 12, 12)
        row.setSpacing(14)
        row.addWidget(Initials(client.initials, client.colour, client.name, 40))
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(Label(client.name, "strong", elide=True))
        counts = [self.tr("%n replies", "", held.replies), self.tr("%n accounts", "", held.accounts)]
        told.addWidget(Label(" · ".join(counts), "meta", elide=True))
        row.addLayout(told, 1)
        states = {"paused": (self.tr("Paused"), "player-pause"), "ended": (self.tr("Ended"), "archive")}
        if client.status in states:
            row.addWidget(Pill(states[client.status][0], icon=states[client.status][1]))
        open_button = Button(self.tr("Open"), height=30, name=self.tr("Open {name}").format(name=client.name))
        open_button.clicked.connect(lambda: self.chosen.emit(client.id))
        row.addWidget(open_button)
        more = IconButton("dots", self.tr("More for {name}").format(name=client.name), size=30)
        more.clicked.connect(lambda: self._menu(client, place, rows, more))
        row.addWidget(more)
        return card

    def _trashed(self, client_id: int, name: str) -> QWidget:
        card = Card(fill="canvas")
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 8, 12, 8)
        row.addWidget(Label(name, ink="text2", elide=True), 1)
        back = Button(
            self.tr("Take out"), icon="restore", height=30, name=self.tr("Take {name} out").format(name=name)
        )
        back.clicked.connect(lambda: self._take_out(client_id))
        row.addWidget(back)
        return card

    def _take_out(self, client_id: int) -> None:
        try:
            clients.restore_client(self._session.desk, client_id)
        except DeskError as error:
            self._session.say(sentences.refusal(error), icon="alert-circle")

    def _menu(self, client: ClientRow, place: int, rows: list[ClientRow], anchor: QWidget) -> None:
        scope = self._session.desk.of(client.id)
        menu = Menu(self)
        if client.status == "active":
            menu.add(self.tr("Pause"), lambda: clients.set_status(scope, "paused"), icon="player-pause")
            menu.add(
                self.tr("End the work for it"), lambda: clients.set_status(scope, "ended"), icon="archive"
            )
        else:
            menu.add(
                self.tr("Take up again"), lambda: clients.set_status(scope, "active"), icon="player-play"
            )
        menu.add(
            self.tr("New client like this one…"), lambda: self.like_requested.emit(client.id), icon="copy"
        )
        menu.addSeparator()
        menu.add(self.tr("Move up"), lambda: self._move(rows, place, -1), icon="arrow-up").setEnabled(
            place > 0
        )
        down = menu.add(self.tr("Move down"), lambda: self._move(rows, place, 1), icon="arrow-down")
        down.setEnabled(place < len(rows) - 1)
        menu.addSeparator()
        menu.add(self.tr("Move to the trash"), lambda: self._trash(client), icon="trash")
        menu.add(
            self.tr("Remove for good…"),
            lambda: RemovalDialog(self, self._session, client).open(),
            icon="trash",
            danger=True,
        )
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))

    def _move(self, rows: list[ClientRow], place: int, step: int) -> None:
        ids = [row.id for row in rows]
        ids[place], ids[place + step] = ids[place + step], ids[place]
        clients.put_in_order(self._session.desk, ids)

    def _trash(self, client: ClientRow) -> None:
        desk = self._session.desk
        clients.trash_client(desk.of(client.id))
        said = self.tr("{name} moved to the trash").format(name=client.name)
        self._session.say(said, icon="trash", undo=lambda: clients.restore_client(desk, client.id))
