"""The clients: a list of all, or the card of the active one in its sections."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cmdesk.domain import profile as form
from cmdesk.services import clients, profile
from cmdesk.services.desk import Topic
from cmdesk.ui.clients.accounts import Accounts
from cmdesk.ui.clients.apart import Apart
from cmdesk.ui.clients.facts import Facts
from cmdesk.ui.clients.hours import Hours
from cmdesk.ui.clients.identity import Identity
from cmdesk.ui.clients.list import ClientList
from cmdesk.ui.clients.nav import NavItem
from cmdesk.ui.clients.new_client import NewClientDialog
from cmdesk.ui.clients.section import Section
from cmdesk.ui.clients.support import Channels, Departments
from cmdesk.ui.clients.voice import Voice
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card, Panel, Scroll
from cmdesk.ui.widgets.chips import Initials
from cmdesk.ui.widgets.counter import Bar
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Page, Session


class ClientsPage(Page):
    """In the overview the list; for an active client its card."""

    topics = frozenset(
        {Topic.CLIENTS, Topic.PROFILE, Topic.FACTS, Topic.ACCOUNTS, Topic.SUPPORT, Topic.MARKS, Topic.REPLIES}
    )

    reply_requested = Signal(int, int)  # a client's id, a reply's

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._new = Button(self.tr("New client"), kind="primary", icon="plus", key=session.shown_key("new"))
        self._new.clicked.connect(self.new)
        self._all = Button(self.tr("All clients"), icon="list")
        self._all.clicked.connect(self.show_list)
        self._list = ClientList(session)
        self._list.chosen.connect(self._open)
        self._list.like_requested.connect(self._new_like)
        self._listing = False
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._make_card())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def heading(self) -> str:
        return self.tr("Clients")

    def header_actions(self) -> list[QWidget]:
        return [self._all, self._new]

    def new(self) -> None:
        self._open_new(NewClientDialog(self, self.session))

    def _new_like(self, client_id: int) -> None:
        self._open_new(NewClientDialog(self, self.session, self.session.desk.of(client_id)))

    def _open_new(self, dialog: NewClientDialog) -> None:
        dialog.made.connect(self._open)
        dialog.open()

    def panes(self) -> list[QWidget]:
        return [self._nav, self._scroll] if self._stack.currentIndex() else [self._list]

    def focus_first(self) -> None:
        (self._items[self._section] if self._stack.currentIndex() else self._list).setFocus()

    def show_list(self) -> None:
        """All clients, whoever is active."""
        self._listing = True
        self.reload()

    def show_section(self, key: str) -> None:
        """One section of the active client's card, made when it is first looked at."""
        self._section = key
        self._items[key].setChecked(True)
        self._sections[key].reload()
        for other, section in self._sections.items():
            section.setVisible(other == key)
        self._scroll.verticalScrollBar().setValue(0)

    def reload(self) -> None:
        client = self.session.client
        if client is None or self._listing:
            self._list.reload()
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        self._hero_card.set_accent(client.colour)
        self._tile.show_client(client.initials, client.colour, client.name)
        self._name.setText(client.name)
        held = clients.holdings(self.session.desk)[client.id]
        counts = [self.tr("%n replies", "", held.replies), self.tr("%n accounts", "", held.accounts)]
        self._about.setText(" · ".join(counts))
        done = profile.completeness(self.session.scope)
        for key, item in self._items.items():
            if key in done.sections:
                item.set_done(done.sections[key] >= 1)
        self._share.setText(self.tr("Card filled in: {share} %").format(share=round(done.total * 100)))
        self._bar.show_share(done.total)
        self._sections[self._section].reload()

    def _open(self, client_id: int) -> None:
        self._listing = False
        if self.session.client and self.session.client.id == client_id:
            self.reload()
        else:
            self.session.activate(client_id)

    def _on_client(self, client: object) -> None:
        self._listing = False
        super()._on_client(client)

    def _make_card(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._sections: dict[str, Section] = {}
        self._items: dict[str, NavItem] = {}
        self._section = "identity"
        self._nav = Panel("canvas", "r")
        self._nav.setAccessibleName(self.tr("Sections"))
        self._nav_column = QVBoxLayout(self._nav)
        self._nav_column.setContentsMargins(12, 14, 12, 14)
        self._nav_column.setSpacing(2)
        self._group = QButtonGroup(self)
        session, spoken = self.session, language.spoken()
        self._add("identity", "id", self.tr("Card"), Identity(session))
        self._add("facts", "braces", self.tr("Details"), Facts(session))
        for part in form.sections():
            self._add(part.key, part.icon, part.label[spoken], Voice(session, part))
        self._add("hours", "clock", self.tr("Hours"), Hours(session))
        self._add("channels", "messages", self.tr("Support policy"), Channels(session))
        self._add("departments", "building", self.tr("Departments"), Departments(session))
        self._add("accounts", "at", self.tr("Accounts"), Accounts(session))
        apart = Apart(session)
        apart.reply_requested.connect(self.reply_requested)
        self._add("apart", "shield", self.tr("Separation"), apart)
        self._items["identity"].setChecked(True)
        self._nav_column.addStretch(1)
        self._share = Label("", "meta")
        self._bar = Bar(self.tr("Card filled in"), ink="ok")
        self._nav_column.addWidget(self._share)
        self._nav_column.addWidget(self._bar)
        self._nav.setFixedWidth(216)
        row.addWidget(self._nav)
        self._scroll = Scroll(margins=(20, 18, 20, 20), spacing=14)
        self._scroll.column.addWidget(self._hero())
        for key, section in self._sections.items():
            section.setVisible(key == self._section)
            self._scroll.column.addWidget(section)
        row.addWidget(self._scroll, 1)
        return holder

    def _add(self, key: str, icon: str, text: str, section: Section) -> None:
        item = NavItem(icon, text)
        item.clicked.connect(lambda: self.show_section(key))
        self._group.addButton(item)
        self._items[key] = item
        self._sections[key] = section
        self._nav_column.addWidget(item)

    def _hero(self) -> QWidget:
        self._hero_card = Card()
        row = QHBoxLayout(self._hero_card)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(16)
        self._tile = Initials("", "graphite", "", 56)
        row.addWidget(self._tile)
        told = QVBoxLayout()
        told.setSpacing(2)
        self._name = Label("", "lead", elide=True, weight=600)
        self._about = Label("", ink="text2", elide=True)
        told.addWidget(self._name)
        told.addWidget(self._about)
        row.addLayout(told, 1)
        return self._hero_card
