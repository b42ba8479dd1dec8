"""Something to be done about a case by a certain moment: written, changed, put away."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.services import promises
from cmdesk.services.promises import FollowUpRow
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.steps import MomentField


class FollowUpDialog(Dialog):
    """Without `row`, a new one; tomorrow at ten to begin with."""

    def __init__(
        self, parent: QWidget, session: Session, case_id: int, row: FollowUpRow | None = None
    ) -> None:
        title = "" if row is None else row.text
        super().__init__(parent, "", size=(440, 280))
        heading = self.tr("Remind me") if row is None else self.tr("Change the reminder")
        self.setWindowTitle(heading)
        self.heading.setText(heading)
        self._session, self._scope, self._case_id, self._row = session, session.scope, case_id, row
        self.text = LineEdit(
            self.tr("What is to be done"), text=title, hint=self.tr("Ask whether it arrived")
        )
        tomorrow = now().astimezone().date() + dt.timedelta(days=1)
        usual = dt.datetime.combine(tomorrow, dt.time(10)).astimezone()
        self.moment = MomentField(self.tr("By when"), row.due_at if row else usual)
        self.body.addWidget(FormRow(self.tr("What is to be done"), self.text))
        self.body.addWidget(FormRow(self.tr("By when"), self.moment))
        if row is not None:
            delete = Button(self.tr("Remove"), kind="danger", icon="trash")
            self.add_button(delete, self._on_delete, left=True)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary"), self._on_save, default=True)
        self.text.setFocus()

    def _on_save(self) -> None:
        text, moment = self.text.text(), self.moment.moment()
        try:
            if self._row is None:
                promises.add(self._scope, self._case_id, text, moment)
            else:
                promises.change(self._scope, self._row.id, text, moment)
        except DeskError as error:
            self.say_problem(sentences.refusal(error))
            return
        self.accept()
        said = self.tr("You will be reminded: {when}").format(when=dates.plan(moment))
        self._session.say(said, icon="calendar-event")

    def _on_delete(self) -> None:
        assert self._row is not None
        scope, follow_up_id = self._scope, self._row.id
        promises.delete(scope, [follow_up_id])
        self.accept()
        said = self.tr("Reminder removed")
        self._session.say(said, icon="trash", undo=lambda: promises.restore(scope, [follow_up_id]))
