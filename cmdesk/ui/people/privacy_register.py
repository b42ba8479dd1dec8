"""The privacy of the active client's people in one place: requests, sealed people, and who is kept too long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.data_requests import SOON
from cmdesk.services import person_erasure, privacy_requests, privacy_rules
from cmdesk.services.desk import Change, Topic
from cmdesk.services.person_erasure import SealedRow
from cmdesk.services.privacy_requests import RequestRow
from cmdesk.ui.people import signs
from cmdesk.ui.people.privacy_erase import ErasePersonDialog
from cmdesk.ui.people.privacy_request import RequestDialog
from cmdesk.ui.people.privacy_rules import RulesDialog
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets import dates, privacy_words
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session

MOST = 20  # of those kept too long that are named


class RequestsDialog(Dialog):
    """`person_requested` tells the id of somebody to go to."""

    person_requested = Signal(int)

    def __init__(self, parent: QWidget, session: Session) -> None:
        client = session.client
        super().__init__(parent, self.tr("Privacy"), colour=client.colour if client else "", size=(680, 640))
        self._session, self._scope = session, session.scope
        self._inside = QVBoxLayout()
        self._inside.setSpacing(8)
        self.body.addLayout(self._inside)
        self.add_button(
            Button(self.tr("Purpose and retention…"), icon="shield"),
            lambda: RulesDialog(self, session).open(),
            left=True,
        )
        self.add_button(Button(self.tr("Close"), key="Esc"), self.reject)
        self.new = self.add_button(
            Button(self.tr("New request"), kind="primary", icon="plus"),
            lambda: RequestDialog(self, session).open(),
        )
        session.changed.connect(self._on_change)
        self.reload()
        self.new.setFocus()

    def reload(self) -> None:
        """Show what there is now."""
        clear(self._inside)
        self._show_rules()
        self._show_requests(privacy_requests.list_requests(self._scope))
        self._show_sealed(person_erasure.list_sealed(self._scope))
        self._show_kept_too_long()

    def _on_change(self, change: Change) -> None:
        if Topic.PEOPLE in change.topics and self._scope.client_id in change.clients and self.isVisible():
            self.reload()

    def _show_rules(self) -> None:
        rules = privacy_rules.get(self._scope)
        if not rules.purpose:
            told = self.tr("Nobody has written down yet why people are kept and for how long.")
            self._inside.addWidget(_Line("alert-circle", "warn", told))
        elif rules.to_be_reviewed:
            told = self.tr("It is time to look at purpose and retention again.")
            self._inside.addWidget(_Line("calendar-event", "warn", told))
        else:
            self._inside.addWidget(_Line("shield-check", "ok", rules.purpose, rules.basis))

    def _head(self, text: str) -> None:
        head = Label(text, "section")
        head.setContentsMargins(0, 12, 0, 0)
        self._inside.addWidget(head)

    def _show_requests(self, rows: list[RequestRow]) -> None:
        self._head(self.tr("Requests"))
        if not rows:
            self._inside.addWidget(Label(self.tr("Nobody has asked anything yet."), ink="text2"))
        for row in rows:
            who = row.who or self.tr("A sealed person")
            icon, ink, when = self._due(row)
            line = _Line(icon, ink, f"{privacy_words.kind(row.card.kind)} · {who}", when)
            line.add_act(self.tr("Open"), lambda row=row: RequestDialog(self, self._session, row.id).open())
            line.add_trash(self.tr("Delete: {what}").format(what=who), lambda row=row: self._delete(row))
            self._inside.addWidget(line)

    def _due(self, row: RequestRow) -> tuple[str, str, str]:
        """The sign of a request, its colour, and until when it is to be answered in words."""
        told = privacy_words.until(row)
        if row.days_left is None:
            return "circle-check", "ok", told
        if row.days_left < 0:
            return "alert-octagon", "danger", told
        return "clock", "warn" if row.days_left <= SOON.days else "text2", told

    def _delete(self, row: RequestRow) -> None:
        scope = self._scope
        privacy_requests.delete(scope, row.id)
        said = self.tr("Request moved to the trash")
        self._session.say(said, icon="trash", undo=lambda: privacy_requests.restore(scope, row.id))

    def _show_sealed(self, rows: list[SealedRow]) -> None:
        if rows:
            self._head(self.tr("Sealed people"))
        for row in rows:
            what = self.tr("Sealed {when}, with %n cases", "", row.cases).format(
                when=dates.moment(row.sealed_at)
            )
            until = (
                self.tr("To be destroyed on {day}").format(day=dates.day(row.destroy_on))
                if row.destroy_on
                else ""
            )
            line = _Line("lock", "text2", what, " · ".join(filter(None, (row.reason, until))))
            line.add_act(self.tr("Destroy or bring back…"), lambda row=row: self._open(row))
            self._inside.addWidget(line)

    def _open(self, row: SealedRow) -> None:
        ErasePersonDialog(self, self._session, row.person_id).open()

    def _show_kept_too_long(self) -> None:
        rows = privacy_rules.kept_too_long(self._scope, MOST + 1)
        if rows:
            self._head(self.tr("Kept longer than it should be"))
        for row in rows[:MOST]:
            line = _Line("user", "text2", row.name, signs.last_contact(row))
            line.add_act(self.tr("Show"), lambda row=row: self._go_to(row.id))
            self._inside.addWidget(line)
        if len(rows) > MOST:
            self._inside.addWidget(Label(self.tr("And more."), ink="text2"))

    def _go_to(self, person_id: int) -> None:
        self.person_requested.emit(person_id)
        self.accept()


class _Line(QWidget):
    """A sign, what it is, and below it what is known of it."""

    def __init__(self, icon: str, ink: str, what: str, below: str = "") -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addWidget(Glyph(icon, ink=ink, size=fonts.scaled(18)))
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(Label(what, weight=500, wrap=True))
        if below:
            told.addWidget(Label(below, "meta", ink=ink if ink == "danger" else "text2", wrap=True))
        self._row.addLayout(told, 1)
        self._what = what

    def add_act(self, text: str, act: Callable[[], object]) -> None:
        button = Button(text, name=f"{text}: {self._what}", height=30)
        button.clicked.connect(lambda _on: act())
        self._row.addWidget(button)

    def add_trash(self, name: str, act: Callable[[], object]) -> None:
        button = IconButton("trash", name, size=30)
        button.clicked.connect(lambda _on: act())
        self._row.addWidget(button)
