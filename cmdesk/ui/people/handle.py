"""Where somebody writes: a network and the handle there, or the address of the profile."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.accounts import from_url
from cmdesk.domain.errors import DeskError
from cmdesk.services import people
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit
from cmdesk.ui.widgets.session import Session


class HandleFields(QWidget):
    """Network and handle side by side; a pasted address fills in both."""

    def __init__(self) -> None:
        super().__init__()
        options = [(key, network.name) for key, network in networks.networks().items()]
        self.network = Choice(self.tr("Network"), options, "instagram")
        self.handle = LineEdit(self.tr("Handle"), hint=self.tr("@name, or the address of the profile"))
        self.handle.textEdited.connect(self._on_text)
        self._row = FormRow(self.tr("Handle"), self.handle)
        self.url = ""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.addWidget(FormRow(self.tr("Network"), self.network), 0, 0)
        grid.addWidget(self._row, 0, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def say_wrong(self, sentence: str) -> None:
        """Say what is wrong with the handle."""
        self._row.set_error(sentence)
        self.handle.setFocus()

    def _on_text(self, text: str) -> None:
        self.url = ""
        if (profile := from_url(text)) is not None:
            self.network.choose(profile.network)
            self.handle.setText(profile.handle)
            self.url = profile.url


class HandleDialog(Dialog):
    """Gives somebody one more handle. Closes when it was taken."""

    def __init__(self, parent: QWidget, session: Session, person_id: int) -> None:
        client = session.client
        colour = client.colour if client else ""
        super().__init__(parent, self.tr("Add a handle"), colour=colour, size=(520, 220))
        self._scope, self._person_id = session.scope, person_id
        self.fields = HandleFields()
        self.body.addWidget(self.fields)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Add"), kind="primary"), self._save, default=True)
        self.fields.handle.setFocus()

    def _save(self) -> None:
        fields = self.fields
        try:
            people.add_handle(
                self._scope, self._person_id, fields.network.value, fields.handle.text(), fields.url
            )
        except DeskError as error:
            fields.say_wrong(sentences.refusal(error))
        else:
            self.accept()
