"""The left column of the community: a search, parts of it, and the people by their latest contact."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from cmdesk.services import people_list
from cmdesk.services.desk import ClientScope
from cmdesk.services.people_list import PersonRow
from cmdesk.ui.people import finding, signs
from cmdesk.ui.people.acts import PersonActs
from cmdesk.ui.people.bar import PeopleBar
from cmdesk.ui.people.finding import Found, Wanted
from cmdesk.ui.people.parts import Parts
from cmdesk.ui.people.rows import PeopleModel, PersonPainter, Told
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.card import Panel, Rule
from cmdesk.ui.widgets.inputs import SearchField
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.rows import RowsView
from cmdesk.ui.widgets.session import Session

WIDEST = 440  # a longer line of a list is read no better


class PeopleListing(Panel):
    """`current_changed` tells the row that is looked at, or None."""

    current_changed = Signal(object)

    def __init__(self, session: Session, acts: PersonActs) -> None:
        super().__init__("surface", "r")
        self._session, self._acts = session, acts
        self._asked: Wanted | None = None  # what is being read
        self._shown: Wanted | None = None
        self._many = False  # too many to be read while one waits
        self._reading = self._again = False
        self._wanted_id: int | None = None  # whom to go to once the list is there
        self._why: dict[int, Told] = {}
        self._filling = False  # while rows are put in, the current one is nobody's choice
        self.search = SearchField(self.tr("Search by name or handle"))
        self.parts = Parts()
        self._model = PeopleModel(self._fetch, self._said)
        self.list = RowsView(
            self.tr("People"), self._model, PersonPainter(acts.faces, self._told), several=True
        )
        self.list.single_keys = session.preferences.single_keys
        self._nothing = Label("", ink="text2", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(24, 32, 24, 32)
        self.bar = PeopleBar(acts)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 1, 0)
        column.setSpacing(10)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 12, 0)
        head.setSpacing(10)
        head.addWidget(self.search)
        head.addWidget(self.parts)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addStretch()
        column.addWidget(self.bar)
        self.setMinimumWidth(324)
        self.setMaximumWidth(WIDEST)

    def _connect(self) -> None:
        self.parts.changed.connect(self._look)
        self.search.textChanged.connect(lambda _text: self._look())
        self.search.passed_on.connect(self.list.take_key)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.current_changed.connect(self._on_current)
        self.list.opened.connect(lambda row: self._acts.edit(row.id))
        self.list.delete_asked.connect(lambda: self._acts.delete(self.list.selected_ids()))
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.selectionModel().selectionChanged.connect(
            lambda: self.bar.show_selection(self.list.selected_ids())
        )
        self._session.preferences_changed.connect(self._on_preferences)

    # -- what is shown ----------------------------------------------------------------------------

    def begin(self) -> None:
        """Start anew, as for another client: nothing typed, everybody."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.parts.begin()
        self._shown = self._wanted_id = None

    def reload(self) -> None:
        """Show what is asked for as it is now; what takes long to read appears when it is there."""
        if self._session.client is not None:
            self._many = finding.many(self._session.scope)
            self._look()

    def show_person(self, person_id: int) -> None:
        """Go to a person; one that the list doesn't reach yet is gone to when it does."""
        if self._model.place_of(person_id) < 0 and not self._wanted_now().everybody:
            self.begin()
            self._look()
        self._wanted_id = person_id
        self._go_to_wanted()

    def _wanted_now(self) -> Wanted:
        return finding.wanted(self._session.scope, self.parts, self.search.text())

    def _look(self) -> None:
        if self._session.client is None:
            return
        scope, asked = self._session.scope, self._wanted_now()
        self._asked = asked
        self._again = self._reading  # one at a time: of what is asked for meanwhile only the last counts
        if not self._many and not asked.counts_cases:
            self._show(finding.read(scope, asked))
            return
        if asked == self._shown:
            self._model.read_anew()  # the list itself follows
        elif asked.everybody:
            self._show(finding.beginning(scope, asked), so_far=True)
        if not self._reading:
            self._read(scope, asked)

    def _read(self, scope: ClientScope, asked: Wanted) -> None:
        self._reading = True
        title = self.tr("Looking people up")
        job = self._session.run(title, lambda _progress: finding.read(scope, asked), quiet=True)
        job.finished.connect(self._on_read)
        job.failed.connect(self._on_failed)

    def _on_read(self, found: Found) -> None:
        self._reading = False
        if found.asked == self._asked:
            self._show(found)
        if self._again:
            self._look()

    def _on_failed(self, error: Exception) -> None:
        self._reading = False
        self._session.say(sentences.refusal(error), icon="alert-circle")

    def _show(self, found: Found, *, so_far: bool = False) -> None:
        """Put the people in; the current one stays, or gives its place to the next."""
        current, number = self.list.current_row(), max(0, self.list.currentIndex().row())
        self._why = {one.person.id: (*signs.REASON_SIGNS[one.reason], signs.reason(one)) for one in found.why}
        self._why |= {one.person.id: ("", "text2", signs.cases(one.cases)) for one in found.active}
        same, self._shown = found.asked == self._shown, found.asked
        self._filling = True
        if same and list(found.ids[: len(self._model.ids)]) == list(self._model.ids):
            self._model.read_anew()
            self._model.extend(found.ids)
        else:
            self._model.show(found.ids, found.rows)
            place = self._model.place_of(current.id) if current is not None else -1
            self.list.go_to(place if place >= 0 else number if same else 0)
        self._filling = False
        self._go_to_wanted()
        if not so_far:
            self._wanted_id = None  # nobody of the list
            self._say_how_many(found)
        self._on_current(self.list.current_row())

    def _go_to_wanted(self) -> None:
        if self._wanted_id is not None and (place := self._model.place_of(self._wanted_id)) >= 0:
            self._wanted_id = None
            self.list.go_to(place)

    def _say_how_many(self, found: Found) -> None:
        number = len(found.ids)
        self.parts.say(self.tr("%n people", "", number))
        self.list.setVisible(bool(number))
        self._nothing.setVisible(not number)
        if number:
            return
        self._nothing.setText(
            self.tr("Nobody here is called that") if found.asked.typed else self.parts.nobody()
        )

    def _fetch(self, ids: list[int]) -> list[PersonRow]:
        return people_list.rows_of(self._session.scope, ids)

    def _told(self, row: PersonRow) -> Told | None:
        return self._why.get(row.id)

    def _said(self, row: PersonRow) -> str:
        _icon, _ink, why = self._why.get(row.id, ("", "", ""))
        return signs.said(row, why)

    # -- what is done -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _on_current(self, row: PersonRow | None) -> None:
        if not self._filling:
            self.current_changed.emit(row)

    def _on_preferences(self, *_: object) -> None:
        self.list.single_keys = self._session.preferences.single_keys

    def _menu(self, at: QPoint) -> None:
        if ids := self.list.selected_ids():
            self._acts.menu(ids, self.list.viewport().mapToGlobal(at))
