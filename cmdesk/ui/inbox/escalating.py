"""Passing a case on to a department: the message, when it should answer, and what the person is told."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import departments, escalations
from cmdesk.services.departments import DepartmentCard
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session

NEW = "new"


class EscalateDialog(Dialog):
    """`acknowledged` gives what the person may be told at once."""

    acknowledged = Signal(int, str)  # the case, the text

    def __init__(self, parent: QWidget, session: Session, case_id: int) -> None:
        client = session.client
        super().__init__(parent, "", colour=client.colour if client else "", size=(600, 560))
        self.setWindowTitle(self.tr("Pass on"))
        self.heading.setText(self.tr("Pass on to a department"))
        self._session, self._scope, self._case_id = session, session.scope, case_id
        rows = departments.list_departments(self._scope)
        self._names = {row.id: row.card.name for row in rows}
        options = [(str(row.id), self._called(row.card)) for row in rows]
        self.department = Choice(self.tr("Department"), [*options, (NEW, self.tr("Another department…"))])
        self.name = LineEdit(self.tr("Its name"), hint=self.tr("Shop, workshop, accounts…"))
        self._name_row = FormRow(self.tr("Its name"), self.name)
        self.message = TextBox(self.tr("Message"), least=8, most=16)
        self._due = Label("", "meta")
        self.body.addWidget(FormRow(self.tr("Department"), self.department))
        self.body.addWidget(self._name_row)
        self._message_row = FormRow(self.tr("Message"), self.message)
        self.body.addWidget(self._message_row)
        self.body.addWidget(self._due)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(
            Button(self.tr("Copy and pass on"), kind="primary", icon="copy", key="Ctrl ↵"),
            self._on_pass,
            default=True,
        )
        self.finish_by_key()
        self.department.currentIndexChanged.connect(self._propose)
        self._propose()
        (self.message if rows else self.name).setFocus()

    def _called(self, card: DepartmentCard) -> str:
        return f"{card.name} · {card.person}" if card.person else card.name

    def _propose(self) -> None:
        new = self.department.value == NEW
        self._name_row.setVisible(new)
        self._message_row.setVisible(not new or bool(self.message.toPlainText()))
        if new:
            self._due.setText("")
            return
        made = escalations.propose(self._scope, self._case_id, int(self.department.value))
        self.message.setPlainText(made.message)
        self._due.setText(
            self.tr("It should answer by: {when}").format(when=dates.plan(made.due_at))
            if made.due_at
            else self.tr("No time is set in which it should answer.")
        )

    def _on_pass(self) -> None:
        try:
            if self.department.value == NEW:
                self._make_department()
                return
            department_id = int(self.department.value)
            proposal = escalations.propose(self._scope, self._case_id, department_id)
            text = self.message.toPlainText()
            escalation_id = escalations.escalate(self._scope, self._case_id, department_id, text)
        except DeskError as error:
            self.say_problem(sentences.refusal(error))
            return
        QGuiApplication.clipboard().setText(text)
        scope, name = self._scope, self._names[department_id]
        self.accept()
        said = self.tr("Passed on to {department}: the message is copied").format(department=name)
        self._session.say(said, icon="arrows-split", undo=lambda: escalations.withdraw(scope, escalation_id))
        self.acknowledged.emit(self._case_id, proposal.acknowledgement)

    def _make_department(self) -> None:
        """The new one is kept, and chosen; its message can be read before it is sent."""
        made = departments.save(self._scope, DepartmentCard(self.name.text()))
        self._names[made] = self.name.text().strip()
        self.department.insertItem(self.department.count() - 1, self._names[made], str(made))
        self.department.choose(str(made))
        self.message.setFocus()


class CompanyAnswerDialog(Dialog):
    """What a department answered, pasted or written; `answered` gives it for the composer."""

    answered = Signal(int, str)  # the case, the text

    def __init__(self, parent: QWidget, session: Session, row: escalations.EscalationRow) -> None:
        super().__init__(parent, "", size=(520, 360))
        title = self.tr("What {department} answered").format(department=row.department)
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._scope, self._row = session.scope, row
        self.text = TextBox(self.tr("Its answer"), least=5, most=12)
        pasted = QGuiApplication.clipboard().text()
        self.text.setPlaceholderText(self.tr("Paste what it wrote"))
        self.body.addWidget(FormRow(self.tr("Its answer"), self.text))
        if pasted.strip() and pasted.strip() != row.message.strip():
            paste = Button(self.tr("Paste from the clipboard"), icon="clipboard", height=30)
            paste.clicked.connect(lambda: self.text.setPlainText(pasted))
            self.add_button(paste, lambda: None, left=True)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary", key="Ctrl ↵"), self._on_save, default=True)
        self.finish_by_key()
        self.text.setFocus()

    def _on_save(self) -> None:
        try:
            escalations.answered(self._scope, self._row.id, self.text.toPlainText())
        except DeskError as error:
            self.say_problem(sentences.refusal(error))
            return
        self.accept()
        self.answered.emit(self._row.case_id, self.text.toPlainText().strip())
