"""Taking a case that was logged under the wrong brand to the right one: which, and once more, for it can't be undone."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from cmdesk.services import case_transfer
from cmdesk.services.case_list import CaseRow
from cmdesk.services.cases import Logged
from cmdesk.services.clients import ClientRow
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.dialog import confirm
from cmdesk.ui.widgets.popover import Entry, Popover
from cmdesk.ui.widgets.session import Session


class OtherClient(QObject):
    """One case of the active client."""

    def __init__(self, page: QWidget, session: Session, row: CaseRow) -> None:
        super().__init__(page)
        self._page, self._session, self._scope, self._row = page, session, session.scope, row

    def ask(self, at: QPoint) -> None:
        """Ask whose it was, at a point of the screen."""
        popover = Popover(
            self._page,
            self.tr("Whose case was it?"),
            self.tr("Find a client"),
            self.tr("No client is called that"),
        )
        popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popover.chosen.connect(self._on_chosen)
        others = [client for client in self._session.clients() if client.id != self._scope.client_id]
        popover.open_from(
            at, [Entry(other, other.name, initials=other.initials, colour=other.colour) for other in others]
        )

    def _on_chosen(self, other: ClientRow) -> None:
        told = self.tr(
            "{brand} gets what the person said, who it was, the link and the files, as a new case. Here notes, "
            "answers and questions about it are erased for good: only a closed case without text is left."
        )
        confirm(
            self._page,
            self.tr("Take {case} to {brand}?").format(case=self._row.reference, brand=other.name),
            told.format(brand=other.name),
            self.tr("Take it there"),
            self.tr("Cancel"),
            lambda: self._take(other),
            danger=True,
        )

    def _take(self, other: ClientRow) -> None:
        scope, row = self._scope, self._row
        title = self.tr("Taking {case} to {brand}").format(case=row.reference, brand=other.name)
        job = self._session.run(title, lambda _progress: case_transfer.copy_to(scope, row.id, other.id))
        job.finished.connect(lambda made: self._on_taken(other, made))
        job.failed.connect(self._on_failed)

    def _on_taken(self, other: ClientRow, made: Logged) -> None:
        said = self.tr("It is case {case} of {brand} now").format(case=made.reference, brand=other.name)
        self._session.say(said, icon="switch-horizontal")

    def _on_failed(self, error: Exception) -> None:
        self._session.say(sentences.refusal(error), icon="alert-circle")
