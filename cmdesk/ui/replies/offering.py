"""The variables that can stand in a reply, offered where it is written; what is missing can be made there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import facts
from cmdesk.services.desk import ClientScope
from cmdesk.ui.replies.asking import AskedFields
from cmdesk.ui.replies.name import ask_name
from cmdesk.ui.widgets import sentences, variables
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.popover import Entry, Popover

NEW_QUESTION, NEW_FACT = "new-question", "new-fact"


class Offer(QObject):
    """`insert` is called with the dotted name of the one chosen."""

    def __init__(
        self, parent: QWidget, scope: ClientScope, asked: AskedFields, insert: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self._parent, self._scope, self._asked, self._insert = parent, scope, asked, insert
        self.popover = Popover(
            parent, self.tr("Details"), self.tr("Find a detail"), self.tr("There is no such detail")
        )
        self.popover.chosen.connect(self._on_chosen)

    def open_at(self, anchor: QWidget) -> None:
        entries = [Entry(name, variables.shown(name), icon="user") for name in variables.OFFERED]
        entries += [
            Entry(
                f"fact.{fact.key}",
                variables.shown(f"fact.{fact.key}"),
                note=fact.value,
                icon="building-store",
            )
            for fact in facts.list_facts(self._scope)
        ]
        entries += [
            Entry(f"ask.{field.name}", field.question, icon="help-circle") for field in self._asked.fields()
        ]
        entries.append(Entry(NEW_QUESTION, self.tr("Ask for something else…"), icon="plus"))
        entries.append(Entry(NEW_FACT, self.tr("New detail of the client…"), icon="plus"))
        self.popover.open_at(anchor, entries)

    def _on_chosen(self, name: str) -> None:
        if name == NEW_QUESTION:
            ask_name(self._parent, self.tr("Ask for something else"), self.tr("What is asked"), "", self._ask)
        elif name == NEW_FACT:
            FactDialog(self._parent, self._scope, self._insert).open()
        else:
            self._insert(name)

    def _ask(self, label: str) -> None:
        if not label.strip():
            raise DeskError("field-name-wrong", name=label)
        self._insert(self._asked.add(label.strip()))


class FactDialog(Dialog):
    """A fact of the client, made while a reply is written."""

    def __init__(self, parent: QWidget, scope: ClientScope, made: Callable[[str], None]) -> None:
        super().__init__(parent, self.tr("New detail of the client"), size=(420, 260))
        self._scope, self._made = scope, made
        self.name = LineEdit(self.tr("Name"), hint=self.tr("opening hours"))
        self.value = LineEdit(self.tr("Value"))
        self._row = FormRow(self.tr("Name"), self.name)
        self.body.addWidget(self._row)
        self.body.addWidget(FormRow(self.tr("Value"), self.value))
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary"), self._on_save, default=True)
        self.name.setFocus()

    def _on_save(self) -> None:
        try:
            facts.save(self._scope, self.name.text(), self.value.text())
        except (DeskError, OSError) as error:
            self._row.set_error(sentences.refusal(error))
            return
        self.accept()
        self._made(f"fact.{facts.normal_key(self.name.text())}")
