"""The library of the active client: shelves, list, and the reply that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cmdesk.services import bulk, library, search
from cmdesk.services.desk import Topic
from cmdesk.services.library import ReplyRow, Sort, View
from cmdesk.ui.replies.acts import ReplyActs
from cmdesk.ui.replies.bar import BulkBar
from cmdesk.ui.replies.bring_in import choose_file
from cmdesk.ui.replies.detail import Detail
from cmdesk.ui.replies.none import NoReplies
from cmdesk.ui.replies.rows import LibraryPainter
from cmdesk.ui.replies.shelves import DRAGGED, Shelves
from cmdesk.ui.replies.starting import StarterDialog
from cmdesk.ui.replies.take_out import TakeOut
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Panel, Rule
from cmdesk.ui.widgets.inputs import Choice, SearchField
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.rows import RowModel, RowsView
from cmdesk.ui.widgets.session import Page, Session


class RepliesPage(Page):
    """Three columns. Everything is done to the selected replies, by keys, menu or the buttons of the detail."""

    topics = frozenset({Topic.REPLIES, Topic.USES, Topic.FACTS, Topic.ACCOUNTS, Topic.CLIENTS})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.acts = ReplyActs(self, session)
        self._new = Button(self.tr("New reply"), kind="primary", icon="plus", key="Ctrl N")
        self._new.clicked.connect(self.new)
        self._files = Button(self.tr("In and out"), menu=True)
        self._files.clicked.connect(self._files_menu)
        self._view, self._title = View(), self.tr("All")
        self._all: list[int] = []
        self.shelves = Shelves(session)
        self.search = SearchField(self.tr("Filter these replies"))
        self._heading = Label(self.tr("All"), "strong", elide=True)
        orders = [
            (Sort.MOST_USED, self.tr("Most used")),
            (Sort.RECENT, self.tr("Used lately")),
            (Sort.TITLE, self.tr("By title")),
            (Sort.CHANGED, self.tr("Changed lately")),
        ]
        self.sort = Choice(self.tr("Order"), orders)
        self.sort.setProperty("dense", "true")
        self._painter = LibraryPainter(self._below)
        self._model: RowModel[ReplyRow] = RowModel(self._fetch, self._said)
        self.list = RowsView(self.tr("Replies"), self._model, self._painter, several=True)
        self.bar = BulkBar(self.acts)
        self.detail = Detail(session, self.acts)
        self._nothing = Label(self.tr("No reply here says that"), ink="text2", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        middle = Panel("surface", "r")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 14, 1, 0)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 14, 0)
        head.addWidget(self.search)
        line = QHBoxLayout()
        line.addWidget(self._heading, 1)
        line.addWidget(self.sort)
        head.addLayout(line)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.bar)
        middle.setMinimumWidth(300)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        for part in (self.shelves, middle, self.detail):
            self._split.addWidget(part)
        self._split.setSizes([208, 356, 580])
        self._split.setStretchFactor(2, 1)
        self._stack = QStackedWidget()
        self._no_replies = NoReplies()
        for part in (self._split, self._no_replies):
            self._stack.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        self.shelves.chosen.connect(self._on_view)
        self.shelves.dropped.connect(self._on_drop)
        self.search.textChanged.connect(self._filter)
        self.search.passed_on.connect(self.list.take_key)
        self.search.returnPressed.connect(self.list.setFocus)
        self.sort.activated.connect(lambda _at: self._show_view())
        self.list.current_changed.connect(self._on_current)
        self.list.opened.connect(lambda row: self.acts.edit(row.id))
        self.list.delete_asked.connect(lambda: self.acts.delete(self.list.selected_ids()))
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.selectionModel().selectionChanged.connect(self._on_selection)
        self.list.setDragEnabled(True)
        self._model.drag_data = self._drag_data
        self._no_replies.new.clicked.connect(self.new)
        self._no_replies.starter.clicked.connect(self.take_starter)
        self._no_replies.bring_in.clicked.connect(self.bring_in)

    # -- the page ---------------------------------------------------------------------------------

    def heading(self) -> str:
        return self.tr("Replies")

    def header_actions(self) -> list[QWidget]:
        return [self._files, self._new]

    def new(self) -> None:
        if self.session.client is not None:
            self.acts.new()

    def bring_in(self) -> None:
        """Replies from a file."""
        choose_file(self, self.session)

    def take_out(self) -> None:
        """All of the client's replies to a file."""
        TakeOut(self, self.session).open()

    def take_starter(self) -> None:
        """The starter replies."""
        StarterDialog(self, self.session).open()

    def _files_menu(self) -> None:
        menu = Menu(self)
        menu.add(self.tr("Bring in a file…"), self.bring_in, icon="file-import")
        menu.add(self.tr("Save as a file…"), self.take_out, icon="file-export")
        menu.add(self.tr("Starter replies…"), self.take_starter, icon="sparkles")
        menu.addSeparator()
        menu.add(self.tr("Find and replace…"), self.acts.replace, icon="replace")
        menu.open_below(self._files)

    def focus_filter(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.shelves, self.list, self.detail]

    def go_to(self, place: str) -> None:
        kind, _, which = place.partition("/")
        if kind == "reply" and which == "new":
            self.acts.new()
        elif kind == "reply" and which.isdigit():
            self.show_reply(int(which))
            if self.acts.has_draft(int(which)):
                self.acts.edit(int(which))

    def show_reply(self, reply_id: int) -> None:
        """Show one reply, wherever it stands."""
        if self._model.place_of(reply_id) < 0:
            self.search.clear()
            self._view = self.shelves.view = View()
            self.reload()
        self.list.go_to(max(0, self._model.place_of(reply_id)))

    def copy_selected(self) -> None:
        """Copy the reply that is shown, without opening it."""
        self.detail.copy_now()

    def reload(self) -> None:
        if self.session.client is None:
            return  # the window lets choose one first
        scope = self.session.scope
        empty = not library.list_ids(scope, View(), limit=1) and not library.count(
            scope, View(library.Shelf.RETIRED)
        )
        self._no_replies.set_colour(self.session.client.colour)
        self._stack.setCurrentWidget(self._no_replies if empty else self._split)
        if not empty:
            self.shelves.reload()
            self.detail.show_client()
            self._show_view()

    # -- what is shown ----------------------------------------------------------------------------

    def _on_client(self, client: object) -> None:
        self._view, self._title = View(), self.tr("All")
        self.shelves.view = self._view
        self.search.clear()
        super()._on_client(client)

    def _on_view(self, view: View, title: str) -> None:
        self._view, self._title = view, title
        self._heading.setText(title)
        self.search.setPlaceholderText(self.tr("Filter these replies"))
        self._show_view()

    def _show_view(self) -> None:
        self._heading.setText(self._title)
        self._all = library.list_ids(self.session.scope, self._view, Sort(self.sort.value))
        self._filter(self.search.text())

    def _filter(self, typed: str) -> None:
        if self.session.client is None:
            return
        current = self.list.current_row()
        self._painter.typed = typed
        if typed.strip():
            found = search.find(self.session.scope, typed, within=self._all, limit=400)
            self._model.show([row.id for row in found.rows], found.rows)
        else:
            self._model.show(self._all)
        place = self._model.place_of(current.id) if current is not None else 0
        self._nothing.setVisible(not self._model.ids)
        self.list.setVisible(bool(self._model.ids))
        self.list.go_to(max(0, place))
        if not self._model.ids:
            self.detail.show_reply(None)

    def _on_current(self, row: ReplyRow | None) -> None:
        self.detail.show_reply(row.id if row else None)

    def _on_selection(self) -> None:
        ids = self.list.selected_ids()
        self.bar.show_selection(ids)

    def _fetch(self, ids: list[int]) -> list[ReplyRow]:
        return library.rows_of(self.session.scope, ids)

    def _below(self, row: ReplyRow) -> str:
        state = {"draft": self.tr("not approved"), "retired": self.tr("retired")}.get(row.status, "")
        if row.expired:
            state = self.tr("approval expired")
        return " · ".join(part for part in (self.tr("%n uses", "", row.uses), state) if part)

    def _said(self, row: ReplyRow) -> str:
        return f"{row.title}, {self._below(row)}"

    # -- what is done -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.detail.copy_now()
        elif event.key() == Qt.Key.Key_F2 and self.list.hasFocus() and (row := self.list.current_row()):
            self.acts.rename(row.id, row.title)
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _menu(self, at: QPoint) -> None:
        ids = self.list.selected_ids()
        if ids:
            self.acts.menu(ids, self.list.viewport().mapToGlobal(at))

    def _on_drop(self, ids: list[int], category_id: int | None) -> None:
        scope = self.session.scope
        bulk.move(scope, ids, category_id)
        self.session.say(self.tr("%n replies moved", "", len(ids)), icon="folder")

    def _drag_data(self, ids: list[int]) -> QMimeData:
        data = QMimeData()
        told = [self.session.scope.client_id, *ids]
        data.setData(DRAGGED, " ".join(map(str, told)).encode())
        return data
