"""Replies in from a file: anybody's table, or what espanso has."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from cmdesk.services import exchange
from cmdesk.services.desk import ClientScope
from cmdesk.services.exchange import Source
from cmdesk.services.staging import Imported, Undone
from cmdesk.ui.widgets.file_in import FileInDialog
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.trade import Trade

MEANINGS = {
    "": QT_TRANSLATE_NOOP("Columns", "leave out"),
    "title": QT_TRANSLATE_NOOP("Columns", "title"),
    "body": QT_TRANSLATE_NOOP("Columns", "text"),
    "shortcut": QT_TRANSLATE_NOOP("Columns", "shortcut"),
    "category": QT_TRANSLATE_NOOP("Columns", "category"),
    "tags": QT_TRANSLATE_NOOP("Columns", "tags"),
    "language": QT_TRANSLATE_NOOP("Columns", "language"),
    "register": QT_TRANSLATE_NOOP("Columns", "how it addresses people"),
    "network": QT_TRANSLATE_NOOP("Columns", "network"),
    "visibility": QT_TRANSLATE_NOOP("Columns", "audience"),
    "status": QT_TRANSLATE_NOOP("Columns", "state"),
}


def choose_file(parent: QWidget, session: Session) -> FileDialog:
    """Ask for the file, then show what is in it."""
    dialog = FileDialog(parent, QCoreApplication.translate("BringInDialog", "Bring replies in"))
    tables = QCoreApplication.translate(
        "BringInDialog", "Tables and espanso files (*.csv *.tsv *.txt *.yml *.yaml)"
    )
    dialog.setNameFilters([tables, QCoreApplication.translate("BringInDialog", "All files (*)")])
    dialog.fileSelected.connect(lambda name: BringInDialog(parent, session, Path(name)).open())
    dialog.open()
    return dialog


class BringInDialog(FileInDialog):
    """A reply that is here by its shortcut or title, and says something else, gets the text of the file."""

    def __init__(self, parent: QWidget, session: Session, file: Path) -> None:
        meanings = {key: QCoreApplication.translate("Columns", str(text)) for key, text in MEANINGS.items()}
        super().__init__(parent, session, file, self.tr("Bring replies in"), meanings)

    @staticmethod
    def read(file: Path, mapping: Mapping[int, str] | None, order: str) -> Source:
        return exchange.read_file(file.read_bytes(), file.name, mapping=mapping)

    @staticmethod
    def look(scope: ClientScope, source: Source, name: str) -> Trade:
        planned = exchange.plan(scope, source)

        def undo(made: Imported) -> Undone:
            return exchange.undo(scope, made.import_id)

        return Trade(
            len(planned.new),
            len(planned.changed),
            planned.same,
            planned.refused,
            (*source.notes, *planned.notes),
            lambda report: exchange.bring_in(scope, planned, name, report),
            undo,
            lambda language: exchange.rejected_csv(planned, language),
            _brought,
            _stayed,
        )

    def lacking(self) -> str:
        return self.tr("Say which column is the text of the replies.")

    def counts(self, trade: Trade) -> list[str]:
        return [
            self.tr("%n new", "", trade.new),
            self.tr("%n changed", "", trade.changed),
            self.tr("%n the same as here", "", trade.same),
            self.tr("%n refused", "", len(trade.refused)),
        ]


def _brought(count: int) -> str:
    return QCoreApplication.translate("BringInDialog", "%n replies brought in", "", count)


def _stayed(count: int) -> str:
    return QCoreApplication.translate("BringInDialog", "%n replies worked on since then stay", "", count)
