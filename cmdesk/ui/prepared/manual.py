"""Who does what in a crisis of the brand, and the manual and the emergency sheet as files."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.hard_questions import REVIEW_AFTER
from cmdesk.services import crisis_manual
from cmdesk.services.crisis_manual import ManualCard
from cmdesk.ui.prepared.saving import SaveManual
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.steps import DateField


class ManualDialog(Dialog):
    """Names with how to reach them; the rest of the manual comes from the client's card and from this page."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        client = session.client
        assert client is not None
        super().__init__(parent, self.tr("Crisis manual"), colour=client.colour, size=(760, 640))
        self._session, self._scope = session, session.scope
        card = self._before = crisis_manual.get(self._scope)
        told = self.tr(
            "Name and telephone of whoever it is. Contacts of the company, accounts, levels, first messages and "
            "hard questions are taken from what the desk already knows."
        )
        self.body.addWidget(Label(told, "body", ink="text2", wrap=True))
        self.fields = {
            "coordinates": LineEdit(self.tr("Coordinates"), text=card.coordinates),
            "publishes": LineEdit(self.tr("Publishes"), text=card.publishes),
            "approves": LineEdit(self.tr("Approves the texts"), text=card.approves),
            "deputy": LineEdit(self.tr("Approves when they can't be reached"), text=card.deputy),
            "speaks": LineEdit(self.tr("Speaks for the brand"), text=card.speaks),
            "legal": LineEdit(self.tr("Legal advice"), text=card.legal),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        for place, field in enumerate(self.fields.values()):
            row = FormRow(field.accessibleName(), field)
            grid.addWidget(row, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place % 2, 1)
        self.out_of_hours = TextBox(self.tr("Out of hours"), text=card.out_of_hours, least=2, most=4)
        self.notes = TextBox(self.tr("What else belongs in it"), text=card.notes, least=2, most=6)
        self.review = DateField(self.tr("Review it on"))
        day = card.review_on or today() + dt.timedelta(days=REVIEW_AFTER)
        self.review.setDate(QDate(day.year, day.month, day.day))
        self.body.addLayout(grid)
        self.body.addWidget(FormRow(self.tr("Out of hours"), self.out_of_hours))
        self.body.addWidget(FormRow(self.tr("What else belongs in it"), self.notes))
        last = (
            self.tr("Last reviewed: {day}").format(day=dates.day(card.reviewed_on))
            if card.reviewed_on
            else ""
        )
        self.body.addWidget(FormRow(self.tr("Review it on"), self.review, help=last))
        sheet = Button(self.tr("Emergency sheet…"), icon="file-export")
        self.add_button(sheet, lambda: self._save_as("sheet"), left=True)
        self.add_button(
            Button(self.tr("Manual as PDF…"), icon="file-export"), lambda: self._save_as("manual"), left=True
        )
        self.add_button(Button(self.tr("Cancel"), key="Esc"), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary", key="Ctrl ↵"), self._save, default=True)
        self.finish_by_key()
        self.fields["coordinates"].setFocus()

    def _card(self) -> ManualCard:
        day = self.review.date()
        return ManualCard(
            **{name: field.text() for name, field in self.fields.items()},
            out_of_hours=self.out_of_hours.toPlainText(),
            notes=self.notes.toPlainText(),
            reviewed_on=today(),
            review_on=dt.date(day.year(), day.month(), day.day()),
        )

    def _kept(self) -> bool:
        """Whether what is written here could be kept; a refusal is said."""
        try:
            crisis_manual.save(self._scope, self._card())
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
            return False
        return True

    def _save(self) -> None:
        scope, before = self._scope, self._before
        if self._kept():
            self._session.say(self.tr("Manual saved"), undo=lambda: crisis_manual.save(scope, before))
            self.accept()

    def _save_as(self, form: str) -> None:
        if self._kept():
            SaveManual(self, self._session, form).open()
