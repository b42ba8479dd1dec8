"""The library of the active client: shelves, list, and the reply that is looked at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cmdesk.services import library
from cmdesk.services.desk import Change, Topic
from cmdesk.services.library import ReplyRow, Shelf, View
from cmdesk.ui.replies.acts import ReplyActs
from cmdesk.ui.replies.listing import Listing
from cmdesk.ui.replies.none import NoReplies
from cmdesk.ui.replies.shelves import Shelves
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Panel
from cmdesk.ui.widgets.file_drop import FileDrop
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Page, Session

if TYPE_CHECKING:  # made once the list is there, see `detail`
    from cmdesk.ui.replies.detail import Detail

COLUMNS = (208, 356, 580)
AFTER_LIST = 40  # ms in which the list is painted for the first time, before the rest of the page is made
ENDS = (".csv", ".tsv", ".txt", ".yml", ".yaml")  # of files that replies come in with
PLACE = "replies"  # where the columns' widths are remembered


class RepliesPage(Page):
    """Three columns. Everything is done to the selected replies, by keys, menu or the buttons of the detail."""

    topics = frozenset({Topic.REPLIES, Topic.USES, Topic.FACTS, Topic.ACCOUNTS, Topic.CLIENTS})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.acts = ReplyActs(self, session)
        self._new = Button(self.tr("New reply"), kind="primary", icon="plus", key=session.shown_key("new"))
        self._new.clicked.connect(self.new)
        self._more = Button(self.tr("In and out"), menu=True)
        self._more.clicked.connect(self._open_menu)
        self.shelves = Shelves(session)
        self.listing = Listing(session, self.acts)
        self.list, self.search, self.bar = self.listing.list, self.listing.search, self.listing.bar
        self._detail: Detail | None = None
        self._no_replies = NoReplies(session.shown_key("new"))
        self._count = QTimer(self, singleShot=True, interval=0)
        self._count.timeout.connect(self._show_shelves)
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._show_current)
        FileDrop(self, session, ENDS).dropped.connect(self._on_file)
        self._lay_out()
        self.shelves.chosen.connect(self.listing.show_view)
        self.shelves.dropped.connect(self._on_drop)
        self.listing.current_changed.connect(self._on_current)
        self._no_replies.new.clicked.connect(self.new)
        self._no_replies.starter.clicked.connect(self.take_starter)
        self._no_replies.bring_in.clicked.connect(self.bring_in)

    def _lay_out(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        right = Panel("canvas")
        self._right = QVBoxLayout(right)  # the detail's place until it is made
        self._right.setContentsMargins(0, 0, 0, 0)
        for part in (self.shelves, self.listing, right):
            self._split.addWidget(part)
        kept = self.session.preferences.places.get(PLACE, "").split(",")
        self._split.setSizes([int(w) for w in kept] if all(w.isdigit() for w in kept) else list(COLUMNS))
        self._split.setStretchFactor(1, 1)
        self._split.setStretchFactor(2, 2)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split)
        self._stack.addWidget(self._no_replies)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    @property
    def detail(self) -> Detail:
        """The column with the reply that is looked at: made once the list is painted, which can do without."""
        if self._detail is None:
            from cmdesk.ui.replies.detail import Detail

            self._detail = Detail(self.session, self.acts)
            self._right.addWidget(self._detail)
            self._detail.show()
            if self.session.client is not None:
                self._detail.reload()
                self._show_current()
        return self._detail

    # -- the page ---------------------------------------------------------------------------------

    def heading(self) -> str:
        return self.tr("Replies")

    def header_actions(self) -> list[QWidget]:
        return [self._more, self._new]

    def new(self) -> None:
        if self.session.client is not None:
            self.acts.new()

    def bring_in(self) -> None:
        """Replies from a file."""
        from cmdesk.ui.replies.bring_in import choose_file

        choose_file(self, self.session)

    def _on_file(self, files: list[Path]) -> None:
        from cmdesk.ui.replies.bring_in import BringInDialog

        BringInDialog(self, self.session, files[0]).open()

    def take_out(self) -> None:
        """All of the client's replies to a file."""
        from cmdesk.ui.replies.take_out import TakeOut

        TakeOut(self, self.session).open()

    def take_starter(self) -> None:
        """The starter replies."""
        from cmdesk.ui.replies.starting import StarterDialog

        StarterDialog(self, self.session).open()

    def focus_filter(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_first(self) -> None:
        first = self.list if self._stack.currentWidget() is self._split else self._no_replies.new
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.shelves, self.listing, self.detail]

    def go_to(self, place: str) -> None:
        kind, _, which = place.partition("/")
        if kind == "reply" and which.startswith("new"):
            self.acts.go_on(place)
        elif kind == "reply" and which.isdigit():
            self.show_reply(int(which))
            if self.acts.has_draft(int(which)):
                self.acts.edit(int(which))

    def show_reply(self, reply_id: int) -> None:
        """Show one reply, wherever it stands."""
        if self._stale:
            self._refresh()
        if not self.listing.show_reply(reply_id):
            self.search.clear()
            retired = library.rows_of(self.session.scope, [reply_id])
            shelf = Shelf.RETIRED if retired and retired[0].status == "retired" else Shelf.ALL
            self.shelves.choose(View(shelf))
            self.listing.show_reply(reply_id)

    def copy_selected(self) -> None:
        """Copy the reply that is shown, without opening it."""
        if self._late.isActive():
            self._show_current()
        self.detail.copy_now()

    def reload(self) -> None:
        if self.session.client is None:
            return  # the window lets choose one first
        scope = self.session.scope
        empty = not any(library.list_ids(scope, View(shelf), limit=1) for shelf in (Shelf.ALL, Shelf.RETIRED))
        self._no_replies.set_colour(self.session.client.colour)
        self._stack.setCurrentWidget(self._no_replies if empty else self._split)
        if not empty:
            if self._detail is not None:
                self._detail.reload()
            self.listing.reload()
            # the list can be used before its shelves are counted
            self._count.start(AFTER_LIST if self._detail is None else 0)

    # -- what happens -----------------------------------------------------------------------------

    def _on_client(self, client: object) -> None:
        if self._detail is not None:
            self._detail.forget()
        self.search.clear()
        self.shelves.view = View()
        self.listing.begin(self.tr("All"))
        super()._on_client(client)

    def _on_change(self, change: Change) -> None:
        if self._detail is not None and change.topics - {Topic.REPLIES, Topic.USES}:
            self._detail.forget()
        super()._on_change(change)

    def _show_shelves(self) -> None:
        if self.session.client is not None:
            self.shelves.reload()

    def _on_current(self, _row: ReplyRow | None) -> None:
        if self._detail is None:
            self._late.start(AFTER_LIST)
        elif self.search.hasFocus():
            self._late.start(0)  # the list is painted first: the next key may come at once
        else:
            self._show_current()

    def _show_current(self) -> None:
        self._late.stop()
        row: ReplyRow | None = self.list.current_row()
        self.detail.show_reply(row.id if row else None)

    def _on_drop(self, ids: list[int], category_id: int | None) -> None:
        self.acts.put_in(ids, category_id)

    def _open_menu(self) -> None:
        menu = Menu(self)
        menu.add(self.tr("Reply from the clipboard…"), self._new_from_clipboard, icon="clipboard")
        menu.add(self.tr("Find and replace…"), self.acts.replace, icon="replace")
        menu.addSeparator()
        menu.add(self.tr("Bring in a file…"), self.bring_in, icon="file-import")
        menu.add(self.tr("Save as a file…"), self.take_out, icon="file-export")
        menu.add(self.tr("Starter replies…"), self.take_starter, icon="sparkles")
        menu.open_below(self._more)

    def _new_from_clipboard(self) -> None:
        self.acts.new(QGuiApplication.clipboard().text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.copy_selected()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        widths = ",".join(map(str, self._split.sizes()))
        self.session.prefer(places={**self.session.preferences.places, PLACE: widths})
