"""Erasing a person in two steps: sealed, which can be taken back, and then destroyed, with a certificate."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from cmdesk.domain import person_certificate
from cmdesk.domain.clock import today
from cmdesk.domain.data_requests import later
from cmdesk.domain.person_certificate import PersonCertificate
from cmdesk.services import person_erasure
from cmdesk.services.person_erasure import Foreseen, SealedRow
from cmdesk.ui.people.privacy_saving import ask_where, write_file
from cmdesk.ui.widgets import dates, language, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.steps import DateField

USUAL_MONTHS = 12  # that are proposed until a sealed person is destroyed; the brand decides


class ErasePersonDialog(Dialog):
    """The first step for somebody of the register; for somebody sealed, the second, or the way back."""

    def __init__(self, parent: QWidget, session: Session, person_id: int) -> None:
        client = session.client
        super().__init__(parent, "", colour=client.colour if client else "", size=(620, 600))
        self._parent, self._session, self._scope, self._id = parent, session, session.scope, person_id
        self.add_button(Button(self.tr("Cancel"), key="Esc"), self.reject)
        sealed = (row for row in person_erasure.list_sealed(self._scope) if row.person_id == person_id)
        row = next(sealed, None)
        if row is None:
            self._ask_to_seal()
        else:
            self._ask_to_destroy(row)

    def _title(self, text: str) -> None:
        self.setWindowTitle(text)
        self.heading.setText(text)

    # -- the first step ---------------------------------------------------------------------------

    def _ask_to_seal(self) -> None:
        self._title(self.tr("Erase a person: seal it first"))
        note = self.tr(
            "Sealed means blocked: the person is shown nowhere, and its cases stay without name, handle, link and files. "
            "Until it is destroyed, it can be brought back."
        )
        self.body.addWidget(Label(note, "reading", ink="text2", wrap=True))
        self.told = Label(self.tr("Looking for where the person is spoken of…"), wrap=True)
        self.body.addWidget(self.told)
        self.mentions = TextBox(self.tr("Where else it is spoken of"), least=4, most=6)
        self.mentions.setReadOnly(True)
        self._mentions_row = FormRow(
            self.tr("Where else it is spoken of"),
            self.mentions,
            help=self.tr("Its name is taken out of these texts, too."),
        )
        self._mentions_row.hide()
        self.body.addWidget(self._mentions_row)
        self.reason = LineEdit(self.tr("Why"), hint=self.tr("Asked for it by e-mail"))
        self.body.addWidget(FormRow(self.tr("Why"), self.reason))
        self.limited = QCheckBox(self.tr("To be destroyed on a certain day"))
        self.until = DateField(self.tr("To be destroyed on"))
        day = later(today(), USUAL_MONTHS)
        self.until.setDate(QDate(day.year, day.month, day.day))
        self.until.setEnabled(False)
        self.limited.toggled.connect(self.until.setEnabled)
        row = QHBoxLayout()
        row.addWidget(self.limited)
        row.addWidget(self.until, 1)
        self.body.addLayout(row)
        self.seal_it = self.add_button(Button(self.tr("Seal"), kind="danger", icon="lock"), self._seal)
        self.seal_it.setEnabled(False)
        scope, person_id = self._scope, self._id
        job = self._session.run(
            self.windowTitle(), lambda _progress: person_erasure.foresee(scope, person_id), quiet=True
        )
        job.finished.connect(self._foreseen)
        job.failed.connect(self._failed)
        self.reason.setFocus()

    def _foreseen(self, told: Foreseen) -> None:
        counted = [
            self.tr("%n cases", "", told.cases),
            self.tr("%n of them open", "", told.open_cases) if told.open_cases else "",
            self.tr("%n files", "", told.files) if told.files else "",
            self.tr("%n texts", "", told.texts),
        ]
        self.told.setText(f"{told.name}: {' · '.join(filter(None, counted))}")
        self._mentions_row.setVisible(bool(told.elsewhere))
        self.mentions.setPlainText("\n".join(mention.excerpt for mention in told.elsewhere))
        self.seal_it.setEnabled(True)

    def _seal(self) -> None:
        self.seal_it.setEnabled(False)
        scope, person_id, reason = self._scope, self._id, self.reason.text()
        day = self.until.date()
        until = dt.date(day.year(), day.month(), day.day()) if self.limited.isChecked() else None
        title = self.tr("Sealing a person")
        job = self._session.run(title, lambda _progress: person_erasure.seal(scope, person_id, reason, until))
        job.finished.connect(self._sealed)
        job.failed.connect(self._failed)

    def _sealed(self, _cases: int) -> None:
        scope, person_id = self._scope, self._id
        self._session.say(
            self.tr("The person is sealed"),
            icon="lock",
            undo=lambda: person_erasure.unseal(scope, person_id),
        )
        self.accept()

    # -- the second step --------------------------------------------------------------------------

    def _ask_to_destroy(self, row: SealedRow) -> None:
        self._title(self.tr("Destroy a sealed person"))
        told = [
            self.tr("Sealed {when}, with %n cases.", "", row.cases).format(when=dates.moment(row.sealed_at)),
            self.tr("Why: {reason}").format(reason=row.reason) if row.reason else "",
            self.tr("To be destroyed on {day}.").format(day=dates.day(row.destroy_on))
            if row.destroy_on
            else "",
        ]
        self.body.addWidget(Label("\n".join(filter(None, told)), "reading", wrap=True))
        note = self.tr(
            "Destroying can't be undone. The person leaves the data file, its search index, its files and the drafts, "
            "and does not come back with a backup. You get a certificate; its cases stay, nobody's."
        )
        self.body.addWidget(Label(note, "reading", ink="text2", wrap=True))
        self.sure = QCheckBox(self.tr("I know that this can't be undone"))
        self.body.addWidget(self.sure)
        self.add_button(Button(self.tr("Bring it back"), icon="lock-open"), self._unseal, left=True)
        self.destroy_it = self.add_button(
            Button(self.tr("Destroy"), kind="danger", icon="trash"), self._destroy
        )
        self.destroy_it.setEnabled(False)
        self.sure.toggled.connect(self.destroy_it.setEnabled)
        self.sure.setFocus()

    def _unseal(self) -> None:
        scope, person_id = self._scope, self._id
        title = self.tr("Bringing a person back")
        job = self._session.run(title, lambda _progress: person_erasure.unseal(scope, person_id))
        job.finished.connect(self._unsealed)
        job.failed.connect(self._failed)

    def _unsealed(self, _nothing: object) -> None:
        self._session.say(self.tr("The person is back"), icon="lock-open")
        self.accept()

    def _destroy(self) -> None:
        self.destroy_it.setEnabled(False)
        scope, person_id = self._scope, self._id
        title = self.tr("Destroying a person")
        job = self._session.run(title, lambda _progress: person_erasure.destroy(scope, person_id))
        job.finished.connect(self._destroyed)
        job.failed.connect(self._failed)

    def _destroyed(self, made: PersonCertificate) -> None:
        PersonCertificateDialog(self._parent, made).open()
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.say_problem(sentences.refusal(error) or str(error))


class PersonCertificateDialog(Dialog):
    """What was destroyed, to save or copy: the desk keeps it nowhere."""

    def __init__(self, parent: QWidget, made: PersonCertificate) -> None:
        super().__init__(parent, self.tr("Certificate of erasure"), size=(620, 540))
        self._text = person_certificate.text(made, language.spoken())
        note = self.tr("Save it: it names the person, so the desk keeps no copy.")
        self.body.addWidget(Label(note, ink="text2", wrap=True))
        box = TextBox(self.tr("Certificate"), text=self._text, least=12, most=18)
        box.setReadOnly(True)
        self.body.addWidget(box)
        self.add_button(Button(self.tr("Copy"), icon="copy"), self._copy)
        self.add_button(Button(self.tr("Save as…"), icon="device-floppy"), self._save)
        self.add_button(Button(self.tr("Close"), kind="primary"), self.accept, default=True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _save(self) -> None:
        name = self.tr("certificate.txt")
        ask_where(self, self.tr("Save the certificate"), name, self.write)

    def write(self, path: str) -> None:
        """Write the certificate; a refusal is said in the dialog."""
        write_file(self, path, self._text.encode())
