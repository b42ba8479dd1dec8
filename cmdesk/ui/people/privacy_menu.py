"""What can be done about the privacy of one person, as a part of its menu.

Dialogs are read in when they are first opened: the program starts without them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session


class PrivacyMenu(QObject):
    """Of the active client. `show` goes to a person by its id."""

    def __init__(self, page: QWidget, session: Session, show: Callable[[int], object]) -> None:
        super().__init__(page)
        self._page, self._session, self._show = page, session, show

    def add_to(self, menu: Menu, person_id: int) -> None:
        """Add the entries for a person, as a menu of their own."""
        inner = menu.add_menu(self.tr("Privacy"), icon="shield")
        inner.add(self.tr("What is known of it…"), lambda: self.export(person_id), icon="file-export")
        inner.add(self.tr("Note a request…"), lambda: self.request(person_id), icon="note")
        inner.add(self.tr("Requests and sealed people…"), self.register, icon="list-check")
        inner.addSeparator()
        inner.add(self.tr("Erase…"), lambda: self.erase(person_id), icon="lock", danger=True)

    def export(self, person_id: int) -> None:
        """Hand over what is known of a person."""
        from cmdesk.ui.people.privacy_export import ExportPersonDialog

        ExportPersonDialog(self._page, self._session, person_id).open()

    def request(self, person_id: int) -> None:
        """Write down what a person asked about its data."""
        from cmdesk.ui.people.privacy_request import RequestDialog

        RequestDialog(self._page, self._session, person_id=person_id).open()

    def answer(self, request_id: int) -> None:
        """Write down how a request was answered; nothing of one that went meanwhile."""
        from cmdesk.ui.people.privacy_request import RequestDialog

        with suppress(DeskError):
            RequestDialog(self._page, self._session, request_id).open()

    def register(self) -> None:
        """The requests, the sealed people, and the rules of the brand."""
        from cmdesk.ui.people.privacy_register import RequestsDialog

        dialog = RequestsDialog(self._page, self._session)
        dialog.person_requested.connect(self._show)
        dialog.open()

    def erase(self, person_id: int) -> None:
        """Seal a person; destroy it, or bring it back, if it is sealed."""
        from cmdesk.ui.people.privacy_erase import ErasePersonDialog

        ErasePersonDialog(self._page, self._session, person_id).open()
