"""A new client in three fields: name, colour and one account; with replies to begin with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain import colours, networks
from cmdesk.domain.clients import propose_initials
from cmdesk.domain.errors import DeskError
from cmdesk.services import accounts, clients, likeness, starter
from cmdesk.services.accounts import AccountCard
from cmdesk.services.clients import ClientCard
from cmdesk.services.desk import ClientScope, Desk
from cmdesk.ui.clients.identity import colour_names
from cmdesk.ui.widgets import language, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.chips import Initials
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, ColourPicker, LineEdit
from cmdesk.ui.widgets.session import Session


class NewClientForm(QWidget):
    """The fields, for the dialog and the first run alike. `save` makes the client."""

    changed = Signal()

    def __init__(self, desk: Desk, like: ClientScope | None = None) -> None:
        super().__init__()
        self._desk, self._like = desk, like
        rows = clients.list_clients(desk)
        self._taken = {row.initials for row in rows}
        colour = colours.propose([row.colour for row in rows])
        self.tile = Initials("", colour, "", 56)
        self.name = LineEdit(self.tr("Name of the brand"), hint=self.tr("Trigalba Bakery"))
        self.name.textChanged.connect(self._show)
        self.colour = ColourPicker(self.tr("Colour"), colour_names(), colour)
        self.colour.chosen.connect(self._show)
        options = [(key, network.name) for key, network in networks.networks().items()]
        self.network = Choice(self.tr("Network"), options, "instagram")
        self.handle = LineEdit(self.tr("Its account"), hint="@hornotrigalba")
        sectors = [("", self.tr("All kinds of replies")), *starter.sectors(language.spoken())]
        self.sector = Choice(self.tr("Sector"), sectors, "")
        address = [
            ("tu", self.tr("tú: close")),
            ("usted", self.tr("usted: formal")),
            ("vos", self.tr("vos: close, River Plate")),
        ]
        self.register = Choice(self.tr("How it addresses people"), address, "tu")
        self.starter = QCheckBox(self.tr("Bring in replies to begin with"))
        self.starter.setChecked(like is None)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.tile)
        self._name_row = FormRow(self.tr("Name of the brand"), self.name)
        top.addWidget(self._name_row, 1)
        column.addLayout(top)
        column.addWidget(FormRow(self.tr("Colour"), self.colour))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(1, 1)
        grid.addWidget(FormRow(self.tr("Network"), self.network), 0, 0)
        self._handle_row = FormRow(self.tr("Its account"), self.handle)
        grid.addWidget(self._handle_row, 0, 1)
        grid.addWidget(FormRow(self.tr("How it addresses people"), self.register), 1, 0)
        grid.addWidget(FormRow(self.tr("Sector"), self.sector), 1, 1)
        column.addLayout(grid)
        column.addWidget(self.starter)

    def save(self) -> int:
        """Make the client with its account and starter replies, all or nothing; its id.

        0 when something is refused, which is said in place.
        """
        self._name_row.set_error("")
        self._handle_row.set_error("")
        made = ClientCard(
            self.name.text(),
            colour=self.colour.value,
            sector=self.sector.value,
            register=self.register.value,
        )
        try:
            with self._desk.writing():
                return self._make(made)
        except DeskError as error:
            row = self._handle_row if error.code.startswith(("account", "network")) else self._name_row
            row.set_error(sentences.refusal(error))
            row.editor.setFocus()
            return 0

    def _make(self, made: ClientCard) -> int:
        if self._like is not None:
            client_id = likeness.like_this_one(self._like, made)
        else:
            client_id = clients.add_client(self._desk, made)
        scope = self._desk.of(client_id)
        if self.handle.text().strip():
            accounts.save(scope, AccountCard(self.network.value, self.handle.text()))
        if self.starter.isChecked():
            starter.install(scope, "es" if made.language == "es" else "en", made.register, made.sector)
        return client_id

    def _show(self, *_: object) -> None:
        name = self.name.text().strip()
        letters = propose_initials(name, self._taken) if name else ""
        self.tile.show_client(letters, self.colour.value or "graphite", name)
        self.changed.emit()


class NewClientDialog(Dialog):
    """`made` tells the id of the new client."""

    made = Signal(int)

    def __init__(self, parent: QWidget, session: Session, like: ClientScope | None = None) -> None:
        super().__init__(parent, self.tr("New client"), size=(620, 520))
        self.form = NewClientForm(session.desk, like)
        self.body.addWidget(self.form)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self._save = self.add_button(
            Button(self.tr("Create the client"), kind="primary"), self._on_save, default=True
        )
        self.form.changed.connect(self._on_change)
        self._on_change()
        self.form.name.setFocus()

    def _on_change(self) -> None:
        self._save.setEnabled(bool(self.form.name.text().strip()))
        self.set_colour(self.form.colour.value)

    def _on_save(self) -> None:
        if client_id := self.form.save():
            self.made.emit(client_id)
            self.accept()
