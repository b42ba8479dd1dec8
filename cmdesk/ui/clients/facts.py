"""The details that fill in replies: opening hours, address, returns."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.services import facts
from cmdesk.services.facts import FactRow
from cmdesk.ui.clients.section import Section
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.chips import Pill
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.sentences import refusal
from cmdesk.ui.widgets.steps import DateField


class Facts(Section):
    """A line a fact: its name as it stands in replies, its value, in how many it is used."""

    def build(self) -> None:
        add = Button(self.tr("Add a detail"), icon="plus", height=30)
        add.clicked.connect(lambda: self._edit(None))
        inside = self.card(self.tr("Details that fill in replies"), add)
        rows = facts.list_facts(self.scope)
        for row in rows:
            inside.addWidget(self._line(row))
        if not rows:
            told = self.tr(
                "Write here what replies repeat: opening hours, address, returns. Change it once and it is right everywhere."
            )
            inside.addWidget(Label(told, ink="text2", wrap=True))
        absent = facts.absent(self.scope)
        if absent:
            inside = self.card(self.tr("Named in replies, not written here yet"))
            for key, used in absent.items():
                inside.addWidget(self._absent(key, used))

    def _line(self, fact: FactRow) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        key = Pill(fact.key.replace("_", " "), "mute", icon="braces")
        key.setFixedWidth(fonts.scaled(190))
        field = LineEdit(fact.key, text=fact.value)
        field.setProperty("dense", "true")
        if fact.missing:
            field.setPlaceholderText(self.tr("Missing: used in %n replies", "", fact.used_in))
            field.setProperty("wrong", "true")
        holder = FormRow("", field)
        holder.label.hide()
        field.editingFinished.connect(lambda: self._on_value(holder, fact, field))
        row.addWidget(key)
        row.addWidget(holder, 1)
        used = Label(self.tr("%n replies", "", fact.used_in), "meta", ink="warn" if fact.missing else "text2")
        used.setFixedWidth(fonts.scaled(100))
        row.addWidget(used)
        if fact.valid_until:
            until = self.tr("until {day}").format(day=dates.day(fact.valid_until))
            row.addWidget(Pill(until, "danger" if fact.expired else "mute", icon="clock"))
        edit = IconButton("pencil", self.tr("Edit {name}").format(name=fact.key), size=30)
        edit.clicked.connect(lambda: self._edit(fact))
        delete = IconButton("trash", self.tr("Delete {name}").format(name=fact.key), size=30)
        delete.clicked.connect(lambda: self._delete(fact))
        row.addWidget(edit)
        row.addWidget(delete)
        return line

    def _absent(self, key: str, used: int) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Pill(key.replace("_", " "), "warn", icon="alert-triangle"))
        row.addWidget(Label(self.tr("used in %n replies", "", used), "meta"), 1)
        write = Button(self.tr("Write it"), height=30)
        write.clicked.connect(lambda: self._edit(FactRow(0, key, "", None, used)))
        row.addWidget(write)
        return line

    def _on_value(self, row: FormRow, fact: FactRow, field: QLineEdit) -> None:
        known = {known.id: known for known in facts.list_facts(self.scope)}
        if fact.id in known and field.text().strip() != known[fact.id].value:
            scope, value = self.scope, field.text()
            self.save(row, lambda: facts.save(scope, fact.key, value, fact.valid_until, fact.id))

    def _edit(self, fact: FactRow | None) -> None:
        FactDialog(self, self, fact).open()

    def _delete(self, fact: FactRow) -> None:
        scope = self.scope
        said = self.tr("“{name}” deleted").format(name=fact.key)
        self.act(lambda: facts.delete(scope, fact.id), said, lambda: facts.restore(scope, fact.id))


class FactDialog(Dialog):
    """Name, value and until when it holds."""

    def __init__(self, parent: QWidget, section: Facts, fact: FactRow | None) -> None:
        title = self.tr("Edit a detail") if fact and fact.id else self.tr("New detail")
        client = section.session.client
        super().__init__(parent, title, colour=client.colour if client else "", size=(520, 420))
        self._scope, self._id = section.scope, fact.id if fact and fact.id else None
        self.key = LineEdit(self.tr("Name"), text=fact.key if fact else "")
        self.value = TextBox(self.tr("What it says"), text=fact.value if fact else "", least=3)
        self.limited = QCheckBox(self.tr("It holds only until"))
        self.until = DateField(self.tr("Until"))
        day = (fact.valid_until if fact else None) or today() + dt.timedelta(days=90)
        self.until.setDate(QDate(day.year, day.month, day.day))
        self.limited.setChecked(bool(fact and fact.valid_until))
        self.until.setEnabled(self.limited.isChecked())
        self.limited.toggled.connect(self.until.setEnabled)
        note = self.tr(
            "As it will stand in replies: “opening hours” becomes opening_hours. Changing it changes the replies too."
        )
        self._key_row = FormRow(self.tr("Name"), self.key, help=note)
        self.body.addWidget(self._key_row)
        self.body.addWidget(FormRow(self.tr("What it says"), self.value))
        row = QVBoxLayout()
        row.addWidget(self.limited)
        row.addWidget(self.until)
        self.body.addLayout(row)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary"), self._save, default=True)
        (self.value if fact and fact.key else self.key).setFocus()

    def _save(self) -> None:
        day = self.until.date()
        until = dt.date(day.year(), day.month(), day.day()) if self.limited.isChecked() else None
        try:
            facts.save(self._scope, self.key.text(), self.value.toPlainText(), until, self._id)
        except DeskError as error:
            self._key_row.set_error(refusal(error))
        else:
            self.accept()
