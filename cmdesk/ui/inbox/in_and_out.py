"""Cases from files and to one, from the header of the inbox."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.services import case_export
from cmdesk.ui.widgets.in_and_out import InAndOut
from cmdesk.ui.widgets.session import Session

MAILS = (".eml", ".mbox", ".mbx")  # of which several can come in at once
ENDS = (".csv", ".tsv", ".txt", ".xlsx", *MAILS)


class CasesInAndOut(InAndOut):
    """Tables and mails come in; what goes out is a table. `case_requested` tells the id of a case to go to."""

    case_requested = Signal(int)

    def __init__(self, page: QWidget, session: Session) -> None:
        super().__init__(page, session, ENDS, MAILS)

    def bring_in(self) -> None:
        from cmdesk.ui.inbox.bring_in import choose_file

        choose_file(self.page, self.session)

    def look_into(self, files: Sequence[Path]) -> None:
        from cmdesk.ui.inbox.bring_in import CasesInDialog

        CasesInDialog(self.page, self.session, files[0], files[1:]).open()

    def take_out(self) -> None:
        from cmdesk.ui.widgets.take_out import TakeTableOut

        client = self.session.client
        name = self.tr("{brand} cases").format(brand=client.name if client else "")
        title = self.tr("Save the cases as a file")
        TakeTableOut(self.page, self.session, title, name, case_export.export).open()

    def more(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        return [(self.tr("Compare with a network's list…"), "list-check", self.compare)]

    def compare(self) -> None:
        """Hold a network's own list against the cases."""
        from cmdesk.ui.inbox.reconciling import choose_file

        choose_file(self.page, self.session, self.case_requested.emit)
