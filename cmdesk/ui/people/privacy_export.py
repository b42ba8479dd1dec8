"""Giving a person what the brand knows of it: to read as a PDF, or for a machine as JSON."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.services import person_export
from cmdesk.services.person_export import KeptPerson
from cmdesk.ui.people.privacy_document import PersonDocument
from cmdesk.ui.people.privacy_saving import ask_where, write_file
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class ExportPersonDialog(Dialog):
    """What is known, looked through before it is handed over."""

    def __init__(self, parent: QWidget, session: Session, person_id: int) -> None:
        client = session.client
        title = self.tr("What is known of a person")
        super().__init__(parent, title, colour=client.colour if client else "", size=(680, 620))
        self._session = session
        self._kept: KeptPerson | None = None
        note = self.tr(
            "This is what the person gets who asks for its data. Look it through: texts may speak of others."
        )
        self.body.addWidget(Label(note, ink="text2", wrap=True))
        self.shown = TextBox(self.tr("What is known"), least=16, most=22)
        self.shown.setReadOnly(True)
        self.body.addWidget(self.shown)
        self.add_button(Button(self.tr("Close"), key="Esc"), self.reject)
        self.json = self.add_button(Button(self.tr("Save as JSON…"), icon="braces"), self._ask_json)
        self.pdf = self.add_button(
            Button(self.tr("Save as PDF…"), kind="primary", icon="device-floppy"), self._ask_pdf, default=True
        )
        self._let_save(on=False)
        scope = session.scope
        job = session.run(title, lambda _progress: person_export.collect(scope, person_id), quiet=True)
        job.finished.connect(self._show)
        job.failed.connect(lambda error: self.say_problem(sentences.refusal(error) or str(error)))

    def _let_save(self, *, on: bool) -> None:
        self.json.setEnabled(on)
        self.pdf.setEnabled(on)

    def _show(self, kept: KeptPerson) -> None:
        self._kept = kept
        self.heading.setText(PersonDocument(kept).title)
        parts = [
            "\n".join(
                [section.title, *(f"{name}: {value}" if name else value for name, value in section.lines)]
            )
            for section in PersonDocument(kept).sections()
        ]
        self.shown.setPlainText("\n\n".join(parts))
        self._let_save(on=True)
        self.pdf.setFocus()

    def _ask_pdf(self) -> None:
        ask_where(self, self.tr("Save what is known"), self.tr("person.pdf"), self.write_pdf)

    def _ask_json(self) -> None:
        ask_where(self, self.tr("Save what is known"), self.tr("person.json"), self.write_json)

    def write_pdf(self, path: str) -> None:
        """Write it to read; a refusal is said in the dialog."""
        if self._kept is not None:
            self._write(path, PersonDocument(self._kept).pdf())

    def write_json(self, path: str) -> None:
        """Write it for a machine; a refusal is said in the dialog."""
        if self._kept is not None:
            self._write(path, person_export.as_json(self._kept).encode())

    def _write(self, path: str, content: bytes) -> None:
        if write_file(self, path, content):
            self._session.say(self.tr("Saved: {file}").format(file=Path(path).name), icon="file-export")
