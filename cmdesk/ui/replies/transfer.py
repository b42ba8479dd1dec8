"""Copying a reply to another client, looked at before it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import replies, transfer
from cmdesk.ui.replies.rows import preview
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class TransferDialog(Dialog):
    """Says what stays behind: facts that are asked instead, names that must be written anew."""

    def __init__(self, parent: QWidget, session: Session, reply_id: int) -> None:
        super().__init__(parent, self.tr("Copy to another client"), size=(560, 440))
        self._session, self._scope, self._id = session, session.scope, reply_id
        others = [c for c in session.clients() if c.id != self._scope.client_id]
        self._colours = {str(c.id): c.colour for c in others}
        self._names = {str(c.id): c.name for c in others}
        self.client = Choice(self.tr("Client"), [(str(c.id), c.name) for c in others])
        self.client.currentIndexChanged.connect(self._show)
        self.body.addWidget(FormRow(self.tr("Client"), self.client))
        self._text = Label("", "reading", wrap=True)
        self._asked = Label("", ink="warn", wrap=True)
        self._named = Label("", ink="danger", wrap=True)
        for label in (self._text, self._asked, self._named):
            self.body.addWidget(label)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self._copy = self.add_button(Button(self.tr("Copy it"), kind="primary"), self._on_copy, default=True)
        self._show()

    def _show(self) -> None:
        self.set_colour(self._colours[self.client.value])
        made = transfer.carried(self._scope, self._id, int(self.client.value))
        self._text.setText(preview(made.text.body))
        name = self._names[self.client.value]
        asked = self.tr("{brand} doesn't have these details, so they will be asked: {names}")
        self._asked.setText(asked.format(brand=name, names=", ".join(made.asked)))
        self._asked.setVisible(bool(made.asked))
        named = self.tr("It still names the first client: {names}. Change that before you use it.")
        self._named.setText(named.format(names=", ".join(made.named)))
        self._named.setVisible(bool(made.named))

    def _on_copy(self) -> None:
        other = self._session.desk.of(int(self.client.value))
        try:
            made = transfer.copy_to(self._scope, self._id, other.client_id)
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
            return
        told = self.tr("Copied to {brand}, not approved").format(brand=self._names[self.client.value])
        self._session.say(told, icon="arrow-forward-up", undo=lambda: replies.delete(other, [made]))
        self.accept()
