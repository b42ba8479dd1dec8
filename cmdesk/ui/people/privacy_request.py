"""Writing down what somebody asked about its data, and how it was answered."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from cmdesk.domain import data_requests
from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.services import people_list, privacy_requests
from cmdesk.services.privacy_requests import RequestCard
from cmdesk.ui.widgets import dates, privacy_words, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.steps import DateField


class RequestDialog(Dialog):
    """New or changed. A new one may be of somebody of the register; else it is told who asks."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        request_id: int | None = None,
        person_id: int | None = None,
    ) -> None:
        client = session.client
        title = self.tr("Change the request") if request_id else self.tr("New request")
        super().__init__(parent, title, colour=client.colour if client else "", size=(540, 560))
        self._scope, self._id = session.scope, request_id
        row = privacy_requests.get(self._scope, request_id) if request_id else None
        card = row.card if row else RequestCard("access", today(), person_id=person_id)
        self._person = card.person_id
        name = row.who if row else people_list.get(self._scope, person_id).name if person_id else ""
        self.who = LineEdit(self.tr("Who asks"), text=card.who, hint=self.tr("Name, and how it was asked"))
        self._who_row = FormRow(self.tr("Who asks"), self.who)
        if self._person is not None:
            self.body.addWidget(Label(name or self.tr("A sealed person"), "strong", wrap=True))
        self.body.addWidget(self._who_row)
        self.kind = Choice(self.tr("What is asked"), privacy_words.kinds(), card.kind)
        self.body.addWidget(FormRow(self.tr("What is asked"), self.kind))
        self.received = DateField(self.tr("Received on"))
        day = card.received_on
        self.received.setDate(QDate(day.year, day.month, day.day))
        self._received_row = FormRow(self.tr("Received on"), self.received)
        self.body.addWidget(self._received_row)
        self.state = Choice(self.tr("State"), privacy_words.states(), card.state)
        self.body.addWidget(FormRow(self.tr("State"), self.state))
        self.note = TextBox(self.tr("Note"), text=card.note, least=3, hint=self.tr("How it was answered"))
        self.body.addWidget(FormRow(self.tr("Note"), self.note))
        self.received.dateChanged.connect(self._say_due)
        self.state.currentIndexChanged.connect(self._say_due)
        self._say_due()
        self.add_button(Button(self.tr("Cancel"), key="Esc"), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary"), self._save, default=True)
        (self.kind if self._person is not None else self.who).setFocus()

    def _day(self) -> dt.date:
        day = self.received.date()
        return dt.date(day.year(), day.month(), day.day())

    def _say_due(self) -> None:
        due = data_requests.due(self._day(), self.state.value)
        told = self.tr("To be answered by {day}").format(day=dates.day(due))
        self._received_row.set_note("" if self.state.value in data_requests.CLOSED else told, "text2")

    def _save(self) -> None:
        card = RequestCard(
            self.kind.value,
            self._day(),
            self.state.value,
            self._person,
            self.who.text(),
            self.note.toPlainText(),
        )
        try:
            privacy_requests.save(self._scope, card, self._id)
        except DeskError as error:
            told = {"request-needs-person": self._who_row, "request-in-future": self._received_row}
            if error.code in told:
                told[error.code].set_error(sentences.refusal(error))
                told[error.code].editor.setFocus()
            else:
                self.say_problem(sentences.refusal(error))
        except OSError as error:
            self.say_problem(sentences.refusal(error))
        else:
            self.accept()
