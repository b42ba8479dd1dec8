"""Who at the client said yes, and until when that holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QWidget

from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.hard_questions import REVIEW_AFTER
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.steps import DateField

Act = Callable[[str, dt.date | None], Callable[[], object]]  # (by, until): the way back


class ApproveDialog(Dialog):
    """`act` notes it and gives the way back."""

    def __init__(self, parent: QWidget, session: Session, title: str, act: Act) -> None:
        client = session.client
        super().__init__(parent, title, colour=client.colour if client else "", size=(460, 330))
        self._session, self._act = session, act
        told = self.tr("Note who at the client said yes. It holds for the text as it stands now.")
        self.body.addWidget(Label(told, ink="text2", wrap=True))
        self.by = LineEdit(self.tr("Approved by"))
        self.body.addWidget(FormRow(self.tr("Approved by"), self.by))
        self.limited = QCheckBox(self.tr("Look at it again on"))
        self.limited.setChecked(True)
        self.until = DateField(self.tr("Look at it again on"))
        day = today() + dt.timedelta(days=REVIEW_AFTER)
        self.until.setDate(QDate(day.year, day.month, day.day))
        self.limited.toggled.connect(self.until.setEnabled)
        self.body.addWidget(self.limited)
        self.body.addWidget(self.until)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Approve"), kind="primary"), self._on_act, default=True)
        self.by.setFocus()

    def _on_act(self) -> None:
        day = self.until.date()
        until = dt.date(day.year(), day.month(), day.day()) if self.limited.isChecked() else None
        try:
            undo = self._act(self.by.text(), until)
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
        else:
            self._session.say(self.tr("Approval noted"), undo=undo)
            self.accept()
