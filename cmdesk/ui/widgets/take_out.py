"""Saving all of a client's as a table: for Excel, for any program, or as data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cmdesk.services.desk import ClientScope
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.work import Progress


class TakeTableOut(FileDialog):
    """The format follows the kind of file that is chosen. It is written in a worker."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        title: str,
        name: str,
        export: Callable[[ClientScope, str], bytes],
    ) -> None:
        """`name` is what is proposed for the file, without its end; `export` gives it in a format."""
        super().__init__(parent, title, save=True)
        self._session, self._scope, self._export = session, session.scope, export
        self._kinds = {
            self.tr("Table for any program (*.csv)"): "csv",
            self.tr("Excel workbook (*.xlsx)"): "xlsx",
            self.tr("Data file (*.json)"): "json",
        }
        self.setNameFilters(list(self._kinds))
        self.setDefaultSuffix("csv")
        self.filterSelected.connect(lambda chosen: self.setDefaultSuffix(self._kinds[chosen]))
        self.selectFile(f"{name}.csv")
        self.fileSelected.connect(self._write)

    def _write(self, name: str) -> None:
        file, scope, export = Path(name), self._scope, self._export
        form = self._kinds[self.selectedNameFilter()]

        def work(_progress: Progress) -> str:
            file.write_bytes(export(scope, form))
            return file.name

        job = self._session.run(self.windowTitle(), work)
        told = _Saved(self._session)
        job.finished.connect(told.say)
        job.failed.connect(told.say_problem)


class _Saved(QObject):
    """Says how it ended, when the dialog is long closed."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def say(self, name: str) -> None:
        self._session.say(self.tr("Saved: {file}").format(file=name), icon="file-export")
        self.deleteLater()

    def say_problem(self, error: Exception) -> None:
        self._session.say(sentences.refusal(error) or str(error), icon="alert-circle")
        self.deleteLater()
