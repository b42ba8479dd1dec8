"""Why the active client keeps people, on what basis, for how long, and when that is looked at again."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from cmdesk.domain.clock import today
from cmdesk.domain.data_requests import later
from cmdesk.domain.errors import DeskError
from cmdesk.services import privacy_rules
from cmdesk.services.privacy_rules import LONGEST, PrivacyRules
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit, TextBox
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.steps import DateField, NumberField

USUAL = 24  # months that are proposed; the law names none
REVIEW = 12  # months until a review that are proposed


class RulesDialog(Dialog):
    """One card of the brand, and of nobody in particular."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        client = session.client
        title = self.tr("Purpose and retention")
        super().__init__(parent, title, colour=client.colour if client else "", size=(600, 520))
        self._session, self._scope = session, session.scope
        rules = privacy_rules.get(self._scope)
        self.purpose = TextBox(self.tr("Why people are kept"), text=rules.purpose, least=2, most=5)
        self.basis = LineEdit(self.tr("Legal basis"), text=rules.basis, hint=self.tr("Legitimate interest"))
        self.contact = LineEdit(
            self.tr("Who answers for the data"),
            text=rules.contact,
            hint=self.tr("Controller, data protection officer"),
        )
        self.body.addWidget(FormRow(self.tr("Why people are kept"), self.purpose))
        self.body.addWidget(FormRow(self.tr("Legal basis"), self.basis))
        self.body.addWidget(FormRow(self.tr("Who answers for the data"), self.contact))
        self.limited = QCheckBox(self.tr("Kept only for a time after the last contact"))
        self.months = NumberField(
            self.tr("Months after the last contact"),
            1,
            LONGEST,
            rules.keep_months or USUAL,
            self.tr(" months"),
        )
        self._pair(self.limited, self.months, on=rules.keep_months is not None)
        self.reviewed = QCheckBox(self.tr("Look at this again on a certain day"))
        self.review = DateField(self.tr("Look at this again on"))
        day = rules.review_on or later(today(), REVIEW)
        self.review.setDate(QDate(day.year, day.month, day.day))
        self._pair(self.reviewed, self.review, on=rules.review_on is not None)
        self.add_button(Button(self.tr("Cancel"), key="Esc"), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary"), self._save, default=True)
        self.purpose.setFocus()

    def _pair(self, box: QCheckBox, field: QWidget, *, on: bool) -> None:
        box.setChecked(on)
        field.setEnabled(on)
        box.toggled.connect(field.setEnabled)
        row = QHBoxLayout()
        row.addWidget(box)
        row.addWidget(field, 1)
        self.body.addLayout(row)

    def _save(self) -> None:
        day = self.review.date()
        rules = PrivacyRules(
            self.purpose.toPlainText(),
            self.basis.text(),
            self.contact.text(),
            self.months.value() if self.limited.isChecked() else None,
            dt.date(day.year(), day.month(), day.day()) if self.reviewed.isChecked() else None,
        )
        try:
            privacy_rules.save(self._scope, rules)
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
            return
        self._session.say(self.tr("Purpose and retention saved"))
        self.accept()
