"""A client's profiles on the networks: one by one, or a list pasted."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cmdesk.domain import networks
from cmdesk.services import accounts
from cmdesk.services.accounts import AccountRow
from cmdesk.ui.clients.account import AccountDialog, PasteDialog
from cmdesk.ui.clients.section import Section
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.label import Label


class Accounts(Section):
    """A line an account; its details in a dialog."""

    def build(self) -> None:
        paste = Button(self.tr("Paste a list"), icon="clipboard", height=30)
        paste.clicked.connect(self._paste)
        add = Button(self.tr("Add an account"), icon="plus", height=30)
        add.clicked.connect(lambda: self._edit(None))
        inside = self.card(self.tr("Accounts"), paste, add)
        rows = accounts.list_accounts(self.scope)
        if not rows:
            told = self.tr("The profiles of this client. Passwords are never kept here, only where they are.")
            inside.addWidget(Label(told, ink="text2", wrap=True))
        for row in rows:
            inside.addWidget(self._line(row))

    def _line(self, account: AccountRow) -> QWidget:
        made = account.card
        network = networks.network(made.network)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(Glyph(network.icon))
        name = Label(network.name, "strong")
        name.setFixedWidth(fonts.scaled(120))
        row.addWidget(name)
        row.addWidget(Label(made.handle, elide=True, ink="text2", selectable=True), 2)
        kept = self.tr("password: {place}").format(place=made.password_place) if made.password_place else ""
        about = " · ".join(part for part in (made.login, made.owner, kept) if part)
        row.addWidget(Label(about, "meta", elide=True), 3)
        said = f"{network.name} {made.handle}"
        edit = IconButton("pencil", self.tr("Edit {name}").format(name=said), size=30)
        edit.clicked.connect(lambda: self._edit(account))
        delete = IconButton("trash", self.tr("Delete {name}").format(name=said), size=30)
        delete.clicked.connect(lambda: self._delete(account, said))
        row.addWidget(edit)
        row.addWidget(delete)
        return line

    def _colour(self) -> str:
        return self.session.client.colour if self.session.client else ""

    def _edit(self, account: AccountRow | None) -> None:
        AccountDialog(self, self.scope, account, self._colour()).open()

    def _paste(self) -> None:
        PasteDialog(self, self.session, self._colour()).open()

    def _delete(self, account: AccountRow, said: str) -> None:
        scope = self.scope
        told = self.tr("“{name}” deleted").format(name=said)
        self.act(
            lambda: accounts.delete(scope, account.id), told, lambda: accounts.restore(scope, account.id)
        )
