"""People in from a file: an address book, or anybody's table."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from cmdesk.domain.networks import networks
from cmdesk.formats.people_csv import SEVERAL
from cmdesk.services import people_import, people_planning, people_sources
from cmdesk.services.desk import ClientScope
from cmdesk.services.people_import import ImportedPeople
from cmdesk.services.people_sources import Source
from cmdesk.services.staging import Undone
from cmdesk.ui.people.in_and_out import ENDS
from cmdesk.ui.widgets.file_in import FileInDialog
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.trade import Trade

MEANINGS = {  # besides the networks, of which a column has the handles
    "": QT_TRANSLATE_NOOP("PeopleColumns", "leave out"),
    "name": QT_TRANSLATE_NOOP("PeopleColumns", "whole name"),
    "first_name": QT_TRANSLATE_NOOP("PeopleColumns", "first name"),
    "middle_name": QT_TRANSLATE_NOOP("PeopleColumns", "second name"),
    "last_name": QT_TRANSLATE_NOOP("PeopleColumns", "last name"),
    "prefix": QT_TRANSLATE_NOOP("PeopleColumns", "title before the name"),
    "suffix": QT_TRANSLATE_NOOP("PeopleColumns", "title after the name"),
    "nickname": QT_TRANSLATE_NOOP("PeopleColumns", "nickname"),
    "organization": QT_TRANSLATE_NOOP("PeopleColumns", "company"),
    "handles": QT_TRANSLATE_NOOP("PeopleColumns", "names in networks"),
    "email": QT_TRANSLATE_NOOP("PeopleColumns", "e-mail"),
    "phone": QT_TRANSLATE_NOOP("PeopleColumns", "telephone"),
    "website": QT_TRANSLATE_NOOP("PeopleColumns", "website"),
    "birthday": QT_TRANSLATE_NOOP("PeopleColumns", "birthday"),
    "role": QT_TRANSLATE_NOOP("PeopleColumns", "role"),
    "segments": QT_TRANSLATE_NOOP("PeopleColumns", "segments"),
    "interests": QT_TRANSLATE_NOOP("PeopleColumns", "interests"),
    "notes": QT_TRANSLATE_NOOP("PeopleColumns", "notes"),
    "source": QT_TRANSLATE_NOOP("PeopleColumns", "where it is from"),
}


def choose_file(parent: QWidget, session: Session) -> FileDialog:
    """Ask for the file, then show who is in it."""
    dialog = FileDialog(parent, QCoreApplication.translate("PeopleInDialog", "Bring people in"))
    files = QCoreApplication.translate("PeopleInDialog", "Tables and address books ({ends})")
    dialog.setNameFilters(
        [
            files.format(ends=" ".join(f"*{end}" for end in ENDS)),
            QCoreApplication.translate("PeopleInDialog", "All files (*)"),
        ]
    )
    dialog.fileSelected.connect(lambda name: PeopleInDialog(parent, session, Path(name)).open())
    dialog.open()
    return dialog


class PeopleInDialog(FileInDialog):
    """Of who is here already only what was empty is filled."""

    kind = "people"

    def __init__(self, parent: QWidget, session: Session, file: Path) -> None:
        meanings = {
            key: QCoreApplication.translate("PeopleColumns", str(text)) for key, text in MEANINGS.items()
        }
        meanings |= {key: network.name for key, network in networks().items()}
        super().__init__(parent, session, file, self.tr("Bring people in"), meanings, SEVERAL)

    @staticmethod
    def read(file: Path, mapping: Mapping[int, str] | None, order: str) -> Source:
        return people_sources.read_file(file, mapping=mapping, order=order)

    @staticmethod
    def look(scope: ClientScope, source: Source, name: str) -> Trade:
        planned = people_planning.plan(scope, source.records, source.header)
        incoming = [*planned.new, *planned.changed]

        def undo(made: ImportedPeople) -> Undone:
            return people_import.undo(scope, made.import_id, made.former)

        return Trade(
            len(planned.new),
            len(planned.changed),
            planned.same,
            planned.refused,
            (*source.notes, *planned.notes),
            lambda report: people_import.bring_in(scope, incoming, name, report),
            undo,
            lambda language: people_sources.rejected_csv(planned, language),
            _brought,
            _stayed,
        )

    def unclear(self, source: Source) -> tuple[str, ...]:
        return source.undecided

    def lacking(self) -> str:
        return self.tr("Say which column is the name of the people.")

    def counts(self, trade: Trade) -> list[str]:
        return [
            self.tr("%n new people", "", trade.new),
            self.tr("%n people of whom there is news", "", trade.changed),
            self.tr("%n people that are here already", "", trade.same),
            self.tr("%n people refused", "", len(trade.refused)),
        ]


def _brought(count: int) -> str:
    return QCoreApplication.translate("PeopleInDialog", "%n people brought in", "", count)


def _stayed(count: int) -> str:
    return QCoreApplication.translate("PeopleInDialog", "%n people worked on since then stay", "", count)
