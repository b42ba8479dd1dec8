"""The left column of the inbox: three tabs, a search, filters, and the cases in the order of their due times."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from cmdesk.domain.cases import Tab
from cmdesk.services import case_list, case_search
from cmdesk.services.case_list import CaseFilter, CaseRow
from cmdesk.services.clients import ClientRow
from cmdesk.ui.inbox import rows
from cmdesk.ui.inbox.acts import CaseActs
from cmdesk.ui.inbox.bar import CaseBar
from cmdesk.ui.inbox.filters import FilterBar
from cmdesk.ui.inbox.rows import CasePainter
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets.card import Panel, Rule
from cmdesk.ui.widgets.inputs import SearchField
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.rows import PAGE, RowsView
from cmdesk.ui.widgets.segmented import Segmented
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.window_rows import WindowModel

NARROWEST, WIDEST = 324, 440  # px of the design: a longer line of a list is read no better


class CaseListing(Panel):
    """`current_changed` tells the row that is looked at, or None; without a client all brands' are listed."""

    current_changed = Signal(object)
    opened = Signal(object)  # the row

    def __init__(self, session: Session, acts: CaseActs) -> None:
        super().__init__("surface", "r")
        self._session, self._acts = session, acts
        self._clients: dict[int, ClientRow] = {}
        self._filling = False  # while rows are put in, the current one is nobody's choice
        self.tabs = Segmented(
            self.tr("State"), [(tab.value, self._tab_name(tab), "") for tab in Tab], stretch=True
        )
        self.search = SearchField(self.tr("Search the cases"))
        self.filters = FilterBar(session)
        self._model: WindowModel[CaseRow] = WindowModel(rows.said)
        self.list = RowsView(self.tr("Cases"), self._model, CasePainter(self._client_of), several=True)
        self.list.single_keys = session.preferences.single_keys
        self._nothing = Label("", ink="text2", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(24, 32, 24, 32)
        self.bar = CaseBar(acts)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 1, 0)
        column.setSpacing(10)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 12, 0)
        head.setSpacing(10)
        for widget in (self.tabs, self.search, self.filters):
            head.addWidget(widget)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addStretch()
        column.addWidget(self.bar)
        self.setMinimumWidth(fonts.scaled(NARROWEST))
        self.setMaximumWidth(fonts.scaled(WIDEST))

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._on_tab)
        self.filters.changed.connect(self._on_filter)
        self.search.textChanged.connect(lambda _text: self.reload())
        self.search.passed_on.connect(self.list.take_key)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.current_changed.connect(self._on_current)
        self.list.opened.connect(self.opened)
        self.list.delete_asked.connect(lambda: self._acts.delete(self._own_ids()))
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.selectionModel().selectionChanged.connect(lambda: self.bar.show_selection(self._own_ids()))
        acts = self._acts
        for key, act in {
            Qt.Key.Key_R: lambda ids: acts.answer_asked.emit(ids[0]),
            Qt.Key.Key_E: acts.escalate,
            Qt.Key.Key_S: lambda ids: acts.snooze_menu(ids, self._at_row()),
            Qt.Key.Key_X: lambda ids: acts.resolve_menu(ids, self._at_row()),
        }.items():
            self.list.letters[key] = partial(self._on_letter, act)
        self._session.preferences_changed.connect(self._on_preferences)
        self._session.minute.passed.connect(self.list.viewport().update)

    # -- what is shown ----------------------------------------------------------------------------

    def begin(self, tab: Tab = Tab.OPEN) -> None:
        """Start anew, as for another client: nothing typed, nothing left out."""
        self._clients = {client.id: client for client in self._session.clients()}
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.tabs.choose(tab.value)
        self.filters.show_filter(CaseFilter(tab=tab))

    def reload(self) -> None:
        """Show the tab as it is now; the current row stays, or gives its place to the next."""
        current, number = self.list.current_row(), max(0, self.list.currentIndex().row())
        self._filling = True
        if self.search.text().strip():
            self._model.show_these(self._found())
        else:
            self._model.open(self._read, at_least=max(PAGE, number + PAGE))
        place = self._model.place_of(current.id) if current is not None else -1
        self.list.go_to(place if place >= 0 else number)
        self._filling = False
        self._say_nothing()
        self._on_current(self.list.current_row())

    def show_counts(self) -> None:
        """How many each tab holds; of all brands together nobody needs to know."""
        names = {tab.value: self._tab_name(tab) for tab in Tab}
        if self._session.client is not None:
            counted = case_list.counts(self._session.scope)
            for tab in Tab:
                count: int = getattr(counted, tab.value)
                shown = str(count) if count <= case_list.MOST_COUNTED else f"{case_list.MOST_COUNTED}+"
                names[tab.value] += f"  {shown}"
        self.tabs.set_texts(names)

    def show_case(self, row: CaseRow) -> None:
        """Go to a case, in whatever tab it is and whatever was filtered."""
        if (place := self._model.place_of(row.id)) < 0:
            self.begin(Tab(row.tab))
            self.reload()
            place = self._model.place_of(row.id)
        if place < 0:
            self._model.show_these([row])
            place = 0
        self.list.go_to(place)

    def _read(self, after: CaseRow | None, many: int) -> list[CaseRow]:
        key = after.key if after is not None else None
        if self._session.client is None:
            return case_list.window_of_all(self._session.desk, self.filters.filter, key, many)
        return case_list.window(self._session.scope, self.filters.filter, key, many)

    def _found(self) -> list[CaseRow]:
        typed = self.search.text()
        if self._session.client is None:
            return case_search.find_in_all(self._session.desk, typed)
        return case_search.find(self._session.scope, typed)

    def _say_nothing(self) -> None:
        some = bool(self._model.ids)
        self.list.setVisible(some)
        self._nothing.setVisible(not some)
        if self.search.text().strip():
            self._nothing.setText(self.tr("No case says that"))
        elif self.filters.narrows:
            self._nothing.setText(self.tr("Nothing here fits the filter"))
        else:
            self._nothing.setText(self.tr("Nothing here"))

    def _client_of(self, row: CaseRow) -> ClientRow | None:
        return self._clients.get(row.client_id) if self._session.client is None else None

    def _tab_name(self, tab: Tab) -> str:
        return {
            Tab.OPEN: self.tr("Open"),
            Tab.WAITING: self.tr("Waiting"),
            Tab.RESOLVED: self.tr("Resolved"),
        }[tab]

    # -- what happens -----------------------------------------------------------------------------

    def _own_ids(self) -> list[int]:
        """The selected ones, where something may be done to them."""
        return self.list.selected_ids() if self._session.client is not None else []

    def _on_tab(self, tab: str) -> None:
        self.filters.show_filter(replace(self.filters.filter, tab=Tab(tab)))
        self.list.setCurrentIndex(self._model.index(-1, 0))
        self.reload()

    def _on_filter(self, wanted: CaseFilter) -> None:
        self.tabs.choose(wanted.tab.value)
        self.reload()

    def _on_current(self, row: CaseRow | None) -> None:
        if not self._filling:
            self.current_changed.emit(row)

    def _on_preferences(self, *_: object) -> None:
        self.list.single_keys = self._session.preferences.single_keys

    def _menu(self, at: QPoint) -> None:
        if ids := self._own_ids():
            self._acts.menu(ids, self.list.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids, key = self._own_ids(), Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif ids and key == Qt.Key.Key_F2:
            self._acts.correct(ids[0])
        else:
            super().keyPressEvent(event)

    def _on_letter(self, act: Callable[[list[int]], object]) -> None:
        if ids := self._own_ids():
            act(ids)

    def _at_row(self) -> QPoint:
        """Where a menu opens that a key asked for."""
        place: QRect = self.list.visualRect(self.list.currentIndex())
        return self.list.viewport().mapToGlobal(place.center())
