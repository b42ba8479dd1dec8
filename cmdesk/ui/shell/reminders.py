"""A word before an answer or a promise is due: on the desktop where there is a tray, else in the window."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Signal

from cmdesk.domain.clock import now
from cmdesk.domain.quiet import is_quiet
from cmdesk.services import case_list, promises
from cmdesk.ui.widgets import due
from cmdesk.ui.widgets.session import Session

BEFORE = dt.timedelta(minutes=15)
MOST = 20  # of what is due soon


class Reminders(QObject):
    """`due_soon` tells a title, a sentence, and whose case it is. Nobody's words and names are in them."""

    due_soon = Signal(str, str, int, int)  # title, sentence, client, case

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._told: set[tuple[str, int, dt.datetime]] = set()
        session.minute.passed.connect(self.look)

    def look(self) -> None:
        """Tell what has come close since the last look, once; not in the quiet hours, nor when it isn't wanted."""
        chosen = self._session.preferences
        clock = now().astimezone().strftime("%H:%M")
        if not chosen.remind or is_quiet(clock, chosen.quiet_from, chosen.quiet_to):
            return
        names = {client.id: client.name for client in self._session.clients()}
        present = now()
        for kind, row_id, client_id, case_id, reference, due_at in self._close(present + BEFORE):
            key = (kind, row_id, due_at)
            if key in self._told or due_at < present or client_id not in names:
                continue
            self._told.add(key)
            sentence = due.until(due_at, due_at - BEFORE, present).sentence
            words = {
                "case": self.tr("An answer is due: {reference}"),
                "promise": self.tr("Something promised is due: {reference}"),
            }[kind]
            told = f"{words.format(reference=reference)}. {sentence}."
            self.due_soon.emit(names[client_id], told, client_id, case_id)

    def _close(self, until: dt.datetime) -> list[tuple[str, int, int, int, str, dt.datetime]]:
        desk = self._session.desk
        cases = [
            ("case", row.id, row.client_id, row.id, row.reference, row.due_at)
            for row in case_list.due_of_all(desk, until, MOST, since=now())
            if row.due_at is not None
        ]
        promised = [
            ("promise", row.id, row.client_id, row.case_id, row.reference, row.due_at)
            for row in promises.open_of_all(desk, until)[-MOST:]
        ]
        return [*cases, *promised]
