"""Writing a department: who, how to reach them, what goes there, how soon they answer."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.domain.support import SEVERITIES
from cmdesk.services import departments
from cmdesk.services.departments import DepartmentCard, DepartmentRow
from cmdesk.services.desk import ClientScope
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, TextBox
from cmdesk.ui.widgets.steps import NumberField


class DepartmentDialog(Dialog):
    """Closes when it was saved."""

    def __init__(
        self, parent: QWidget, scope: ClientScope, department: DepartmentRow | None, colour: str
    ) -> None:
        title = self.tr("Edit a department") if department else self.tr("New department")
        super().__init__(parent, title, colour=colour, size=(600, 520))
        self._scope, self._id = scope, department.id if department else None
        made = department.card if department else DepartmentCard("")
        self.name = LineEdit(self.tr("Name"), text=made.name, hint=self.tr("Customer service"))
        self.person = LineEdit(self.tr("Person"), text=made.person)
        self.channel = LineEdit(
            self.tr("How"), text=made.channel, hint=self.tr("E-mail, telephone, a group…")
        )
        self.contact = LineEdit(self.tr("Address or number"), text=made.contact)
        self.escalates = TextBox(self.tr("What goes there"), text=made.escalates, least=2, most=5)
        self.minutes = NumberField(
            self.tr("Answers within"), 0, 60 * 24 * 30, made.target_minutes or 0, self.tr(" min")
        )
        self.minutes.setSpecialValueText(self.tr("not agreed"))
        levels = [(str(n), self.tr("severity {level}").format(level=n)) for n in SEVERITIES]
        self.severity = Choice(self.tr("From"), levels, str(made.from_severity))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        self._row = FormRow(self.tr("Name"), self.name)
        grid.addWidget(self._row, 0, 0)
        grid.addWidget(FormRow(self.tr("Person"), self.person), 0, 1)
        grid.addWidget(FormRow(self.tr("How"), self.channel), 1, 0)
        grid.addWidget(FormRow(self.tr("Address or number"), self.contact), 1, 1)
        grid.addWidget(FormRow(self.tr("What goes there"), self.escalates), 2, 0, 1, 2)
        grid.addWidget(FormRow(self.tr("Answers within"), self.minutes), 3, 0)
        grid.addWidget(FormRow(self.tr("From"), self.severity), 3, 1)
        self.body.addLayout(grid)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary"), self._save, default=True)
        self.name.setFocus()

    def _save(self) -> None:
        made = DepartmentCard(
            self.name.text(),
            self.person.text(),
            self.channel.text(),
            self.contact.text(),
            self.escalates.toPlainText(),
            self.minutes.value() or None,
            int(self.severity.value),
        )
        try:
            departments.save(self._scope, made, self._id)
        except DeskError as error:
            self._row.set_error(sentences.refusal(error))
        else:
            self.accept()
