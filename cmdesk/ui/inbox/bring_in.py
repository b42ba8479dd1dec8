"""Cases in from a file: a table of comments that a network or a tool exported, or mails."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from cmdesk.services import case_import, case_planning, case_sources
from cmdesk.services.case_sources import Source
from cmdesk.services.desk import ClientScope
from cmdesk.services.staging import Imported, Undone
from cmdesk.ui.inbox.in_and_out import ENDS
from cmdesk.ui.widgets.file_in import FileInDialog
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.trade import Trade

MEANINGS = {
    "": QT_TRANSLATE_NOOP("CaseColumns", "leave out"),
    "text": QT_TRANSLATE_NOOP("CaseColumns", "what was said"),
    "received_at": QT_TRANSLATE_NOOP("CaseColumns", "date"),
    "time": QT_TRANSLATE_NOOP("CaseColumns", "time, if apart"),
    "person": QT_TRANSLATE_NOOP("CaseColumns", "person"),
    "handle": QT_TRANSLATE_NOOP("CaseColumns", "name in the network"),
    "email": QT_TRANSLATE_NOOP("CaseColumns", "e-mail"),
    "network": QT_TRANSLATE_NOOP("CaseColumns", "network"),
    "channel": QT_TRANSLATE_NOOP("CaseColumns", "channel"),
    "account": QT_TRANSLATE_NOOP("CaseColumns", "account of the brand"),
    "link": QT_TRANSLATE_NOOP("CaseColumns", "link"),
    "title": QT_TRANSLATE_NOOP("CaseColumns", "subject"),
    "kind": QT_TRANSLATE_NOOP("CaseColumns", "kind"),
    "severity": QT_TRANSLATE_NOOP("CaseColumns", "severity"),
    "sentiment": QT_TRANSLATE_NOOP("CaseColumns", "tone"),
    "tags": QT_TRANSLATE_NOOP("CaseColumns", "tags"),
    "state": QT_TRANSLATE_NOOP("CaseColumns", "state"),
    "first_answer_at": QT_TRANSLATE_NOOP("CaseColumns", "date of the first answer"),
    "resolved_at": QT_TRANSLATE_NOOP("CaseColumns", "date of closing"),
    "outcome": QT_TRANSLATE_NOOP("CaseColumns", "how it ended"),
    "reason": QT_TRANSLATE_NOOP("CaseColumns", "why it ended so"),
    "satisfaction": QT_TRANSLATE_NOOP("CaseColumns", "stars or satisfaction"),
    "quote": QT_TRANSLATE_NOOP("CaseColumns", "words of satisfaction"),
    "reference": QT_TRANSLATE_NOOP("CaseColumns", "number of the case"),
    "external_id": QT_TRANSLATE_NOOP("CaseColumns", "mark in the network"),
}


def meanings() -> dict[str, str]:
    """What a column of cases can be, with its word."""
    return {key: QCoreApplication.translate("CaseColumns", str(text)) for key, text in MEANINGS.items()}


def choose_file(parent: QWidget, session: Session) -> FileDialog:
    """Ask for the file, then show what is in it."""
    dialog = FileDialog(parent, QCoreApplication.translate("CasesInDialog", "Bring cases in"))
    files = QCoreApplication.translate("CasesInDialog", "Tables and mails ({ends})")
    dialog.setNameFilters(
        [
            files.format(ends=" ".join(f"*{end}" for end in ENDS)),
            QCoreApplication.translate("CasesInDialog", "All files (*)"),
        ]
    )
    dialog.fileSelected.connect(lambda name: CasesInDialog(parent, session, Path(name)).open())
    dialog.open()
    return dialog


class CasesInDialog(FileInDialog):
    """What the file tells of how a case ended comes in with it; who wrote it is found or made."""

    kind = "cases"

    def __init__(self, parent: QWidget, session: Session, file: Path, others: Sequence[Path] = ()) -> None:
        super().__init__(parent, session, file, self.tr("Bring cases in"), meanings(), others=others)

    @staticmethod
    def read(file: Path, mapping: Mapping[int, str] | None, order: str) -> Source:
        return case_sources.read_file(file, mapping=mapping, order=order)

    @staticmethod
    def read_all(files: Sequence[Path]) -> Source:
        return case_sources.read_mails(files)

    @staticmethod
    def look(scope: ClientScope, source: Source, name: str) -> Trade:
        planned = case_planning.plan(scope, source.records, source.header)

        def undo(made: Imported) -> Undone:
            return case_import.undo(scope, made.import_id)

        return Trade(
            len(planned.new),
            0,
            planned.same,
            planned.refused,
            (*source.notes, *planned.notes),
            lambda report: case_import.bring_in(scope, planned.new, name, report),
            undo,
            lambda language: case_sources.rejected_csv(planned, language),
            _brought,
            _stayed,
        )

    def unclear(self, source: Source) -> tuple[str, ...]:
        return source.undecided

    def lacking(self) -> str:
        return self.tr("Say which column is what was said.")

    def counts(self, trade: Trade) -> list[str]:
        return [
            self.tr("%n new cases", "", trade.new),
            self.tr("%n cases that are here already", "", trade.same),
            self.tr("%n cases refused", "", len(trade.refused)),
        ]


def _brought(count: int) -> str:
    return QCoreApplication.translate("CasesInDialog", "%n cases brought in", "", count)


def _stayed(count: int) -> str:
    return QCoreApplication.translate("CasesInDialog", "%n cases worked on since then stay", "", count)
