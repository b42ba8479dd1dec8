"""Removing a client for good: what goes, the name typed once more, and the certificate of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cmdesk.domain import certificate
from cmdesk.domain.certificate import Certificate
from cmdesk.domain.text import fold
from cmdesk.services import removal
from cmdesk.services.clients import ClientRow
from cmdesk.ui.widgets import language, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.inputs import LineEdit, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class RemovalDialog(Dialog):
    """The one act that cannot be undone asks for the client's name."""

    def __init__(self, parent: QWidget, session: Session, client: ClientRow) -> None:
        title = self.tr("Remove {name} for good").format(name=client.name)
        super().__init__(parent, title, colour=client.colour, size=(540, 420))
        self._session, self._client = session, client
        self._parent = parent
        count = sum(removal.preview(session.desk.of(client.id)).values())
        told = self.tr(
            "Everything of {name} leaves this desk: card, accounts, replies, history. %n rows in all. "
            "It can't be undone. A backup is made first, and you get a certificate of what was removed.",
            "",
            count,
        ).format(name=client.name)
        self.body.addWidget(Label(told, "reading", ink="text2", wrap=True))
        label = self.tr("Write the client's name to go on")
        self._name = LineEdit(label, hint=client.name)
        self.body.addWidget(FormRow(label, self._name))
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self._remove = self.add_button(
            Button(self.tr("Remove for good"), kind="danger", icon="trash"), self._on_remove
        )
        self._remove.setEnabled(False)
        self._name.textEdited.connect(self._on_text)
        self._name.setFocus()

    def _on_text(self, typed: str) -> None:
        self._remove.setEnabled(fold(typed.strip()) == fold(self._client.name))

    def _on_remove(self) -> None:
        self._remove.setEnabled(False)
        scope = self._session.desk.of(self._client.id)
        title = self.tr("Removing {name}").format(name=self._client.name)
        job = self._session.run(title, lambda _progress: removal.remove(scope))
        job.finished.connect(self._on_removed)
        job.failed.connect(self._on_failed)

    def _on_removed(self, made: Certificate) -> None:
        CertificateDialog(self._parent, made).open()
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.say_problem(sentences.refusal(error) or str(error))
        self._remove.setEnabled(True)


class CertificateDialog(Dialog):
    """What was removed, to save or copy."""

    def __init__(self, parent: QWidget, made: Certificate) -> None:
        super().__init__(parent, self.tr("Certificate of removal"), size=(620, 520))
        self._text = certificate.text(made, language.spoken())
        box = TextBox(self.tr("Certificate"), text=self._text, least=12, most=16)
        box.setReadOnly(True)
        self.body.addWidget(box)
        self.add_button(Button(self.tr("Copy"), icon="copy"), self._copy)
        self.add_button(Button(self.tr("Save as…"), icon="device-floppy"), self._save)
        self.add_button(Button(self.tr("Close"), kind="primary"), self.accept, default=True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _save(self) -> None:
        chooser = FileDialog(self, self.tr("Save the certificate"), save=True)
        chooser.setDefaultSuffix("txt")
        chooser.selectFile(self.tr("certificate.txt"))
        chooser.fileSelected.connect(self._write)
        chooser.open()

    def _write(self, name: str) -> None:
        try:
            Path(name).write_text(self._text, "utf-8")
        except OSError as error:
            self.say_problem(sentences.refusal(error))
