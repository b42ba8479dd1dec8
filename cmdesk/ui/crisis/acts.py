"""What can be done from the page of crises: begin one, go on with one, put one away, look at a precedent."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import crises, crisis_brake
from cmdesk.services.crises import CrisisRow
from cmdesk.services.precedents import Precedent
from cmdesk.ui.crisis.begin import BeginDialog
from cmdesk.ui.crisis.precedent import PrecedentDialog
from cmdesk.ui.crisis.saving import SaveReport
from cmdesk.ui.crisis.window import CrisisWindow, open_over
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session


class CrisisActs(QObject):
    """`case_requested` asks for a case to be shown."""

    case_requested = Signal(int)

    def __init__(self, page: QWidget, session: Session) -> None:
        super().__init__(page)
        self._page, self._session = page, session
        self.window: CrisisWindow | None = None

    def begin(self) -> None:
        """Ask what was said, and begin."""
        dialog = BeginDialog(self._page, self._session)
        dialog.begun.connect(self.open_crisis)
        dialog.open()

    def open_crisis(self, crisis_id: int) -> None:
        """Open the window of a crisis of the active client."""
        client = self._session.client
        if client is None:
            return
        try:
            self.window = open_over(self._page, self._session, client, crisis_id)
        except DeskError as error:
            self._session.say(sentences.refusal(error), icon="alert-circle")
            return
        self.window.recorded.connect(self._on_recorded)
        self.window.destroyed.connect(self._forget)

    def release(self) -> None:
        """Release the brake, with the way back."""
        scope = self._session.scope
        if (stood := crisis_brake.standing(scope)) is None:
            return
        crisis_brake.release(scope)
        self._session.say(
            self.tr("The brake is released"),
            icon="player-play",
            undo=lambda: crisis_brake.brake(scope, stood.crisis_id, stood.reason),
        )

    def show_precedent(self, one: Precedent) -> None:
        """Look at something of before."""
        if one.kind == "case":
            self.case_requested.emit(one.id)
        else:
            PrecedentDialog(self._page, self._session, one.id).open()

    def menu(self, row: CrisisRow, anchor: QWidget) -> None:
        """What else can be done with a crisis."""
        menu = Menu(self._page)
        menu.add(self.tr("Report as PDF…"), lambda: self.save_report(row, "pdf"), icon="file-export")
        menu.add(self.tr("Report as HTML…"), lambda: self.save_report(row, "html"), icon="world")
        menu.add(self.tr("Move to the trash"), lambda: self.delete(row), icon="trash", danger=True)
        menu.open_below(anchor)

    def save_report(self, row: CrisisRow, form: str) -> None:
        """Ask where the report of a crisis goes as a file."""
        SaveReport(self._page, self._session, row, form).open()

    def delete(self, row: CrisisRow) -> None:
        """To the trash, with the way back."""
        scope = self._session.scope
        if crises.delete(scope, [row.id]):
            said = self.tr("“{title}” moved to the trash").format(title=row.title)
            self._session.say(said, icon="trash", undo=lambda: crises.restore(scope, [row.id]))

    def _on_recorded(self, _crisis_id: int) -> None:
        self._session.say(self.tr("Recorded: it is a precedent of this brand from now on"), icon="history")

    def _forget(self) -> None:
        self.window = None
