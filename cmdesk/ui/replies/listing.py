"""The middle column of the library: a filter, an order, and the replies of the view."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cmdesk.services import library, search
from cmdesk.services.library import ReplyRow, Sort, View
from cmdesk.ui.replies.acts import ReplyActs
from cmdesk.ui.replies.bar import BulkBar
from cmdesk.ui.replies.rows import LibraryPainter
from cmdesk.ui.replies.shelf_item import DRAGGED
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Panel, Rule
from cmdesk.ui.widgets.inputs import SearchField
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.rows import RowModel, RowsView
from cmdesk.ui.widgets.session import Session

MOST_FOUND = 400
WIDEST = 440  # a longer line of a list is read no better


class Listing(Panel):
    """`current_changed` tells the row that is looked at, or None."""

    current_changed = Signal(object)

    def __init__(self, session: Session, acts: ReplyActs) -> None:
        super().__init__("surface", "r")
        self._session, self._acts = session, acts
        self._view = View()
        self._all: list[int] = []
        self._filling = False  # while rows are put in, the current one is nobody's choice
        self.search = SearchField(self.tr("Filter these replies"))
        self._heading = Label(self.tr("All"), "strong", elide=True)
        self._orders = {
            Sort.MOST_USED: self.tr("Most used"),
            Sort.RECENT: self.tr("Used lately"),
            Sort.TITLE: self.tr("By title"),
            Sort.CHANGED: self.tr("Changed lately"),
        }
        self._sort = Sort.MOST_USED
        self.order = Button("", kind="ghost", menu=True, height=28)
        self.order.clicked.connect(self._offer_orders)
        self._order_by(self._sort)
        self._painter = LibraryPainter(self._below)
        self._model: RowModel[ReplyRow] = RowModel(self._fetch, self._said)
        self._model.drag_data = self._drag_data
        self.list = RowsView(self.tr("Replies"), self._model, self._painter, several=True)
        self.list.single_keys = session.preferences.single_keys
        self.list.setDragEnabled(True)
        self._nothing = Label(self.tr("No reply here says that"), ink="text2", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(24, 32, 24, 32)
        self.bar = BulkBar(acts)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 1, 0)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 14, 0)
        head.addWidget(self.search)
        line = QHBoxLayout()
        line.addWidget(self._heading, 1)
        line.addWidget(self.order)
        head.addLayout(line)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addStretch()
        column.addWidget(self.bar)
        self.setMinimumWidth(260)
        self.setMaximumWidth(WIDEST)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.passed_on.connect(self.list.take_key)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.current_changed.connect(self._on_current)
        self.list.opened.connect(self._on_opened)
        self.list.delete_asked.connect(self._on_delete)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.selectionModel().selectionChanged.connect(self._on_selection)
        self._session.preferences_changed.connect(self._on_preferences)

    # -- what is shown ----------------------------------------------------------------------------

    def begin(self, title: str) -> None:
        """Show everything the next time, as for another client; `title` says so."""
        self._view = View()
        self._heading.setText(title)

    def show_view(self, view: View, title: str) -> None:
        """Show another part of the library."""
        self._view = view
        self._heading.setText(title)
        self.reload()

    def reload(self) -> None:
        """Show the view as it is now; what is typed goes on filtering it."""
        self._all = library.list_ids(self._session.scope, self._view, self._sort)
        self._filter(self.search.text(), keep=True)

    def show_reply(self, reply_id: int) -> bool:
        """Go to a reply; whether it is in the view."""
        if (place := self._model.place_of(reply_id)) < 0:
            return False
        self.list.go_to(place)
        return True

    def _filter(self, typed: str, *, keep: bool = False) -> None:
        if self._session.client is None:
            return
        current, number = self.list.current_row(), self.list.currentIndex().row()
        self._painter.typed = typed
        self._filling = True
        if typed.strip():
            found = search.find(self._session.scope, typed, within=self._all, limit=MOST_FOUND)
            self._model.show([row.id for row in found.rows], found.rows)
        else:
            keep = True
            self._model.show(self._all)
        place = self._model.place_of(current.id) if current is not None and keep else 0
        self.list.go_to(place if place >= 0 else number)  # one that is gone leaves its place to the next
        self._filling = False
        some = bool(self._model.ids)
        self._nothing.setVisible(not some)
        self.list.setVisible(some)
        self._on_current(self.list.current_row())

    def _fetch(self, ids: list[int]) -> list[ReplyRow]:
        return library.rows_of(self._session.scope, ids)

    def _below(self, row: ReplyRow) -> str:
        state = {"draft": self.tr("not approved"), "retired": self.tr("retired")}.get(row.status, "")
        if row.expired:
            state = self.tr("approval expired")
        return " · ".join(part for part in (self.tr("%n uses", "", row.uses), state) if part)

    def _said(self, row: ReplyRow) -> str:
        starred = self.tr("favourite") if row.starred else ""
        return ", ".join(part for part in (row.title, self._below(row), starred) if part)

    def _offer_orders(self) -> None:
        menu = Menu(self)
        for sort, name in self._orders.items():
            menu.add(name, lambda sort=sort: self._on_order(sort), checked=sort is self._sort)
        menu.open_below(self.order)

    def _on_order(self, sort: Sort) -> None:
        self._order_by(sort)
        self.reload()

    def _order_by(self, sort: Sort) -> None:
        self._sort = sort
        name = self._orders[sort]
        self.order.set_text(name, self.tr("Order: {order}").format(order=name))

    # -- what is done -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and (row := self.list.current_row()) is not None:
            self._acts.rename(row.id, row.title)
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _on_current(self, row: ReplyRow | None) -> None:
        if not self._filling:
            self.current_changed.emit(row)

    def _on_opened(self, row: ReplyRow) -> None:
        self._acts.edit(row.id)

    def _on_delete(self) -> None:
        self._acts.delete(self.list.selected_ids())

    def _on_selection(self) -> None:
        self.bar.show_selection(self.list.selected_ids())

    def _on_preferences(self, *_: object) -> None:
        self.list.single_keys = self._session.preferences.single_keys

    def _menu(self, at: QPoint) -> None:
        if ids := self.list.selected_ids():
            self._acts.menu(ids, self.list.viewport().mapToGlobal(at))

    def _drag_data(self, ids: list[int]) -> QMimeData:
        data = QMimeData()
        told = [self._session.scope.client_id, *ids]
        data.setData(DRAGGED, " ".join(map(str, told)).encode())
        return data
