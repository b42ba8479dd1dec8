"""People from files and to one, from the header of the community."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.services import people_export
from cmdesk.ui.widgets.in_and_out import InAndOut
from cmdesk.ui.widgets.session import Session

ENDS = (".csv", ".tsv", ".txt", ".xlsx", ".vcf")


class PeopleInAndOut(InAndOut):
    """Tables and address books come in; what goes out is a table."""

    def __init__(self, page: QWidget, session: Session) -> None:
        super().__init__(page, session, ENDS)

    def bring_in(self) -> None:
        from cmdesk.ui.people.bring_in import choose_file

        choose_file(self.page, self.session)

    def look_into(self, files: Sequence[Path]) -> None:
        from cmdesk.ui.people.bring_in import PeopleInDialog

        PeopleInDialog(self.page, self.session, files[0]).open()

    def take_out(self) -> None:
        from cmdesk.ui.widgets.take_out import TakeTableOut

        client = self.session.client
        name = self.tr("{brand} people").format(brand=client.name if client else "")
        title = self.tr("Save the people as a file")
        TakeTableOut(self.page, self.session, title, name, people_export.export).open()
