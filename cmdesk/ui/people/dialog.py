"""Writing down a person: who it is, what it is to the brand, and what is worth remembering."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import people
from cmdesk.services.people import PersonCard
from cmdesk.ui.people import signs
from cmdesk.ui.people.birthday import BirthdayField
from cmdesk.ui.people.handle import HandleFields
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, TextBox, WordList
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class PersonDialog(Dialog):
    """New or changed; `saved` tells the id. A new one may have a first handle."""

    saved = Signal(int)

    def __init__(self, parent: QWidget, session: Session, person_id: int | None) -> None:
        client = session.client
        title = self.tr("Edit the person") if person_id else self.tr("New person")
        super().__init__(parent, title, colour=client.colour if client else "", size=(720, 640))
        self._scope, self._id = session.scope, person_id
        self._before = people.card(self._scope, person_id) if person_id else PersonCard("")
        self._make_fields(self._before)
        self._lay_out()
        self.add_button(Button(self.tr("Cancel"), key="Esc"), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary", key="Ctrl ↵"), self._save, default=True)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._save)
        self.name.setFocus()

    def _make_fields(self, card: PersonCard) -> None:
        self.name = LineEdit(self.tr("Name"), text=card.name, hint=self.tr("As they call themselves"))
        self.role = Choice(self.tr("Role"), signs.roles(), card.role)
        self.handle = HandleFields()
        self.segments = WordList(
            self.tr("Segments"),
            hint=self.tr("Regular, neighbour, wholesale… and Enter"),
            remove=self.tr("Take away {word}"),
        )
        self.segments.set_words(card.segments)
        self.interests = LineEdit(self.tr("Interests"), text=card.interests)
        self.interests.setProperty("dense", "true")  # as high as the segments beside it
        self.birthday = BirthdayField(card.birthday)
        self.source = LineEdit(self.tr("Where you have it from"), text=card.source)
        self.email = LineEdit(self.tr("E-mail"), text=card.email)
        self.phone = LineEdit(self.tr("Phone"), text=card.phone)
        self.notes = TextBox(self.tr("Notes"), text=card.notes, least=3, most=8)

    def _lay_out(self) -> None:
        self._name_row = FormRow(self.tr("Name"), self.name)
        self._birthday_row = FormRow(self.tr("Birthday"), self.birthday)
        pairs = (
            (self._name_row, FormRow(self.tr("Role"), self.role)),
            (FormRow(self.tr("Segments"), self.segments), FormRow(self.tr("Interests"), self.interests)),
            (self._birthday_row, FormRow(self.tr("Where you have it from"), self.source)),
            (FormRow(self.tr("E-mail"), self.email), FormRow(self.tr("Phone"), self.phone)),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        for number, pair in enumerate(pairs):
            for column, row in enumerate(pair):
                grid.addWidget(row, 2 * number, column, Qt.AlignmentFlag.AlignTop)
        if self._id is None:
            grid.addWidget(self.handle, 1, 0, 1, 2)
        self.body.addLayout(grid)
        self.body.addWidget(FormRow(self.tr("Notes"), self.notes))
        told = self.tr("Only what you need to treat them well: they may ask to see it.")
        self.body.addWidget(Label(told, "meta", wrap=True))

    def _card(self) -> PersonCard:
        return replace(
            self._before,
            name=self.name.text().strip() or self.handle.handle.text(),
            notes=self.notes.toPlainText(),
            interests=self.interests.text(),
            segments=self.segments.words(),
            role=self.role.value,
            birthday=self.birthday.value,
            email=self.email.text(),
            phone=self.phone.text(),
            source=self.source.text(),
        )

    def _save(self) -> None:
        fields = self.handle
        self._name_row.set_error("")
        self._birthday_row.set_error("")
        try:
            with self._scope.writing():
                person_id = people.save(self._scope, self._card(), self._id)
                if self._id is None and fields.handle.text().strip():
                    people.add_handle(
                        self._scope, person_id, fields.network.value, fields.handle.text(), fields.url
                    )
        except DeskError as error:
            self._refuse(error)
        else:
            self.saved.emit(person_id)
            self.accept()

    def _refuse(self, error: DeskError) -> None:
        told = sentences.refusal(error)
        if error.code.startswith("handle"):
            self.handle.say_wrong(told)
        elif error.code == "birthday-wrong":
            self._birthday_row.set_error(told)
            self.birthday.setFocus()
        else:
            self._name_row.set_error(told)
            self.name.setFocus()
