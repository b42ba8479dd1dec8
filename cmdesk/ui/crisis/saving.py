"""Saving the report of a crisis as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.services import crisis_record
from cmdesk.services.crises import CrisisRow
from cmdesk.ui.documents.crisis import write_html, write_pdf
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.session import Session

LONGEST_NAME = 60


class SaveReport(FileDialog):
    """A PDF to send, or an HTML file to read anywhere."""

    def __init__(self, parent: QWidget, session: Session, row: CrisisRow, form: str) -> None:
        super().__init__(parent, self.tr("Save the report of {title}").format(title=row.title), save=True)
        self._session, self._scope, self._row, self._form = session, session.scope, row, form
        kinds = {"pdf": self.tr("PDF document (*.pdf)"), "html": self.tr("Web page (*.html)")}
        self.setNameFilter(kinds[form])
        self.setDefaultSuffix(form)
        self.selectFile(f"{_file_name(row.title)}.{form}")
        self._saved = self.tr("Saved: {file}")  # the dialog is gone when the work is done
        self.fileSelected.connect(self._write)

    def _write(self, name: str) -> None:
        scope, row, form, place = self._scope, self._row, self._form, Path(name)
        session, saved = self._session, self._saved.format(file=place.name)
        initials = session.client.initials if session.client else ""

        def work(_progress: object) -> None:
            report = crisis_record.report(scope, row.id)
            if form == "html":
                write_html(place, report)
            else:
                write_pdf(place, report, initials)

        job = session.run(self.tr("Making the report"), work)
        job.finished.connect(lambda _done: session.say(saved, icon="file-export"))
        job.failed.connect(lambda error: session.say(sentences.refusal(error), icon="alert-circle"))


def _file_name(title: str) -> str:
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    return " ".join(kept.split())[:LONGEST_NAME] or "crisis"
