"""Putting right what was logged wrongly: the timeline keeps how it was."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cmdesk.domain import networks, support
from cmdesk.domain.errors import DeskError
from cmdesk.services import accounts, case_changes, case_view
from cmdesk.services.case_changes import Correction
from cmdesk.ui.widgets import case_signs, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.steps import MomentField


class CorrectDialog(Dialog):
    """Text, title, address, moment and place of a case."""

    def __init__(self, parent: QWidget, session: Session, case_id: int) -> None:
        client = session.client
        super().__init__(parent, "", colour=client.colour if client else "", size=(600, 560))
        self._session, self._scope = session, session.scope
        view = case_view.view(self._scope, case_id)
        self._case_id = view.row.id
        title = self.tr("Correct {reference}").format(reference=view.row.reference)
        self.setWindowTitle(title)
        self.heading.setText(title)
        told = self.tr("The timeline keeps how it was before.")
        self.body.addWidget(Label(told, "meta", wrap=True))
        self.text = TextBox(self.tr("What the person said"), text=view.text, least=4)
        self.title = LineEdit(self.tr("Title"), text=view.row.title)
        self.link = LineEdit(self.tr("Link"), text=view.link)
        self._before = view.row.received_at
        self.received = MomentField(self.tr("When it was said"), view.row.received_at)
        self._shown = self.received.moment()
        own = [row.card.network for row in accounts.list_accounts(self._scope)]
        known = dict.fromkeys(["", *own, view.row.network, *networks.networks()])
        options = [(n, networks.name(n) if n else self.tr("No network")) for n in known]
        self.network = Choice(self.tr("Network"), options, view.row.network)
        channels = [(key, case_signs.channel(key)) for key in support.channels()]
        self.channel = Choice(self.tr("Channel"), channels, view.row.channel)
        self.body.addWidget(FormRow(self.tr("What the person said"), self.text))
        self.body.addWidget(FormRow(self.tr("Title"), self.title))
        row = QHBoxLayout()
        row.setSpacing(12)
        for label, field in (
            (self.tr("Network"), self.network),
            (self.tr("Channel"), self.channel),
            (self.tr("When it was said"), self.received),
        ):
            row.addWidget(FormRow(label, field), 1)
        self.body.addLayout(row)
        self.body.addWidget(FormRow(self.tr("Link"), self.link))
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary", key="Ctrl ↵"), self._on_save, default=True)
        self.finish_by_key()
        self.text.setFocus()

    def _on_save(self) -> None:
        moment = self.received.moment()
        correction = Correction(
            text=self.text.toPlainText(),
            title=self.title.text(),
            link=self.link.text(),
            received_at=self._before if moment == self._shown else moment,
            network=self.network.value,
            channel=self.channel.value,
        )
        try:
            case_changes.correct(self._scope, self._case_id, correction)
        except DeskError as error:
            self.say_problem(sentences.refusal(error))
            return
        self.accept()
        self._session.say(self.tr("Corrected"), icon="pencil")
