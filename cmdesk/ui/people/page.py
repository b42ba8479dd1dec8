"""The community of the active client: the people, and the one that is looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cmdesk.services import people_list
from cmdesk.services.desk import Topic
from cmdesk.services.people_list import PersonRow
from cmdesk.ui.people.acts import PersonActs
from cmdesk.ui.people.detail import PersonDetail
from cmdesk.ui.people.in_and_out import PeopleInAndOut
from cmdesk.ui.people.listing import PeopleListing
from cmdesk.ui.people.none import NoPeople
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.session import Page, Session

COLUMNS = (372, 780)
PLACE = "people"  # where the columns' widths are remembered


class PeoplePage(Page):
    """Two columns. Everything is done to the selected people, by keys, menu or the buttons of the detail."""

    topics = frozenset({Topic.PEOPLE, Topic.CASES})
    case_requested = Signal(int, int)  # client, case

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.acts = PersonActs(self, session)
        self.acts.show_wanted.connect(self.show_person)
        self._new = Button(self.tr("New person"), kind="primary", icon="user-plus", key="Ctrl N")
        self._new.clicked.connect(self.new)
        self.files = PeopleInAndOut(self, session)
        self.listing = PeopleListing(session, self.acts)
        self.list, self.search, self.parts = self.listing.list, self.listing.search, self.listing.parts
        self.detail = PersonDetail(session, self.acts)
        self.acts.anchor = self.detail.merge
        self.detail.case_requested.connect(self.case_requested)
        self._nobody = NoPeople()
        self._nobody.new.clicked.connect(self.new)
        self._nobody.bring_in.clicked.connect(self.files.bring_in)
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._show_current)
        # the list is painted first: the next key may come at once
        self.listing.current_changed.connect(lambda _row: self._late.start())
        self._lay_out()

    def _lay_out(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.listing)
        self._split.addWidget(self.detail)
        kept = self.session.preferences.places.get(PLACE, "").split(",")
        self._split.setSizes([int(w) for w in kept] if all(w.isdigit() for w in kept) else list(COLUMNS))
        self._split.setStretchFactor(1, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split)
        self._stack.addWidget(self._nobody)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    # -- the page ---------------------------------------------------------------------------------

    def heading(self) -> str:
        return self.tr("Community")

    def header_actions(self) -> list[QWidget]:
        return [self.files, self._new]

    def new(self) -> None:
        if self.session.client is not None:
            self.acts.new()

    def focus_filter(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_first(self) -> None:
        first = self.list if self._stack.currentWidget() is self._split else self._nobody.new
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.listing, self.detail]

    def go_to(self, place: str) -> None:
        kind, _, which = place.partition("/")
        if kind == "person" and which.isdigit():
            self.show_person(int(which))
        elif kind == "request" and which.isdigit():
            self.acts.privacy.answer(int(which))

    def show_person(self, person_id: int) -> None:
        """Show one person, wherever it stands in the list."""
        if self._stale:
            self._refresh()
        self.listing.show_person(person_id)
        self._late.stop()
        self.detail.show_person(person_id)

    def reload(self) -> None:
        if self.session.client is None:
            return  # the window lets choose one first
        empty = not people_list.latest(self.session.scope, limit=1)
        self._nobody.set_colour(self.session.client.colour)
        self._stack.setCurrentWidget(self._nobody if empty else self._split)
        if not empty:
            self.listing.reload()

    # -- what happens -----------------------------------------------------------------------------

    def _on_client(self, client: object) -> None:
        self.listing.begin()
        self.detail.show_person(None)
        super()._on_client(client)

    def _show_current(self) -> None:
        self._late.stop()
        row: PersonRow | None = self.list.current_row()
        self.detail.show_person(row.id if row else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self._edit()
        else:
            super().keyPressEvent(event)

    def _edit(self) -> None:
        if self._late.isActive():
            self._show_current()
        if self.detail.person_id is not None:
            self.acts.edit(self.detail.person_id)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        widths = ",".join(map(str, self._split.sizes()))
        self.session.prefer(places={**self.session.preferences.places, PLACE: widths})
