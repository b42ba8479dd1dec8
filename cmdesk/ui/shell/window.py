"""The main window: makes the pages and what surrounds them, and connects them in one place."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cmdesk.services.clients import ClientRow
from cmdesk.ui.clients.page import ClientsPage
from cmdesk.ui.replies.page import RepliesPage
from cmdesk.ui.shell import shortcuts
from cmdesk.ui.shell.finder import Finder
from cmdesk.ui.shell.header import Header
from cmdesk.ui.shell.rail import Place, Rail
from cmdesk.ui.shell.spine import Spine
from cmdesk.ui.shell.switcher import Switcher
from cmdesk.ui.widgets.progress import ProgressCard
from cmdesk.ui.widgets.session import Notice, Page, Session
from cmdesk.ui.widgets.toast import Toast

LEAST = (1024, 680)
USUAL = (1360, 860)
NARROW_BELOW = 1280


class MainWindow(QMainWindow):
    """One for each data folder. What it wishes of the program itself it says in signals."""

    palette_requested = Signal()
    preferences_requested = Signal(str)  # the section to open, "" = the first
    help_requested = Signal()
    client_requested = Signal()  # a new one
    import_requested = Signal()
    export_requested = Signal()
    starter_requested = Signal()
    closed = Signal()

    def __init__(self, session: Session, *, demo: bool) -> None:
        super().__init__()
        self._session, self._demo = session, demo
        self.setMinimumSize(*LEAST)
        chosen = session.preferences.shortcuts
        keys = {act.id: shortcuts.shown(shortcuts.key(act.id, chosen)) for act in shortcuts.ACTS}
        self.pages: Mapping[str, Page] = {"replies": RepliesPage(session), "clients": ClientsPage(session)}
        self.rail = Rail(
            [
                Place("replies", "messages", self.tr("Replies"), keys["replies"]),
                Place("clients", "building-store", self.tr("Clients"), keys["clients"]),
            ],
            keys,
        )
        self.spine = Spine()
        self.header = Header(keys["finder"], demo=demo)
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(page)
        self._lay_out()
        self.toast = Toast(self.centralWidget(), self.tr("Undo"))
        self.progress = ProgressCard(
            self.centralWidget(), self.tr("{done} of {of} · you can go on working"), self.tr("Stop")
        )
        self.switcher = Switcher(self, session)
        self.finder = Finder(self, session)
        self._page = "replies"
        self._make_shortcuts(chosen)
        self._connect()
        self._show_client(session.client)
        self.show_page(session.preferences.start_page or "replies")
        self._return_to_place()

    def _lay_out(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.spine)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.stack, 1)
        row.addLayout(right, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        session, rail = self._session, self.rail
        session.client_changed.connect(self._on_client)
        session.changed.connect(self._on_change)
        session.said.connect(self._say)
        session.job_started.connect(self.progress.follow)
        rail.page_chosen.connect(self.show_page)
        rail.switcher_requested.connect(self.open_switcher)
        rail.palette_requested.connect(self.palette_requested)
        rail.preferences_requested.connect(self.open_preferences)
        rail.help_requested.connect(self.help_requested)
        self.header.search_requested.connect(self.open_finder)
        self.switcher.chosen.connect(session.activate)
        self.switcher.new_requested.connect(self.client_requested)
        self.finder.act_chosen.connect(self.do)
        self.finder.reply_chosen.connect(self._open_reply)
        replies, clients = self.pages["replies"], self.pages["clients"]
        assert isinstance(replies, RepliesPage)
        assert isinstance(clients, ClientsPage)
        replies.import_requested.connect(self.import_requested)
        replies.export_requested.connect(self.export_requested)
        replies.starter_requested.connect(self.starter_requested)
        clients.client_requested.connect(self.client_requested)
        clients.reply_requested.connect(self._open_reply)

    # -- what can be done -------------------------------------------------------------------------

    def do(self, act_id: str) -> None:
        """Do one of `shortcuts.ACTS`, or change to a client by "client:<id>"."""
        if act_id.startswith("client:"):
            self._session.activate(int(act_id.removeprefix("client:")))
            return
        acts: Mapping[str, Callable[[], object]] = {
            "palette": self.palette_requested.emit,
            "finder": self.open_finder,
            "new": self._new,
            "switcher": self.open_switcher,
            "overview": lambda: self._session.activate(None),
            "replies": lambda: self.show_page("replies"),
            "clients": lambda: self.show_page("clients"),
            "filter": self.page.focus_filter,
            "copy-selected": self._copy_selected,
            "undo": self._undo,
            "preferences": self.open_preferences,
            "help": self.help_requested.emit,
            "pane-next": lambda: self._next_pane(1),
            "pane-back": lambda: self._next_pane(-1),
            "rail": self._turn_rail,
            "full-screen": self._turn_full_screen,
            "quit": QApplication.quit,
        }
        acts[act_id]()

    @property
    def page(self) -> Page:
        return self.pages[self._page]

    @property
    def page_id(self) -> str:
        return self._page

    def show_page(self, page_id: str) -> None:
        """Show a page of the rail; unknown ones leave the present one."""
        if page_id not in self.pages:
            page_id = "replies"
        self._page = page_id
        self.stack.setCurrentWidget(self.page)
        self.rail.show_page(page_id)
        self.header.show_page(self.page.heading(), self.page.header_actions())
        self._name_window()
        if self.isVisible():
            self.page.focus_first()

    def open_switcher(self) -> None:
        self.switcher.open_under(self.rail.card)

    def open_finder(self) -> None:
        self.finder.open_finder()

    def open_preferences(self) -> None:
        self.preferences_requested.emit("")

    # -- what happens -----------------------------------------------------------------------------

    def _on_client(self, client: ClientRow | None) -> None:
        self._show_client(client)
        if QAccessible.isActive():
            name = client.name if client else self.tr("All clients")
            told = QAccessibleAnnouncementEvent(
                self, self.tr("You are now working as {name}.").format(name=name)
            )
            told.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(told)

    def _on_change(self, _change: object) -> None:
        self.rail.show_client(self._session.client, self._session.clients())

    def _show_client(self, client: ClientRow | None) -> None:
        everyone = self._session.clients()
        self.rail.show_client(client, everyone)
        self.spine.show_client(client, everyone)
        self.header.show_client(client)
        self.progress.set_colour(client.colour if client else "")
        self._name_window()

    def _say(self, notice: Notice) -> None:
        self.toast.say(notice.text, notice.icon, notice.undo)

    def _open_reply(self, reply_id: int) -> None:
        self.show_page("replies")
        page = self.pages["replies"]
        assert isinstance(page, RepliesPage)
        page.show_reply(reply_id)

    def _name_window(self) -> None:
        client = self._session.client
        name = client.name if client else self.tr("All clients")
        mark = f" ({self.tr('Sample data')})" if self._demo else ""
        self.setWindowTitle(f"CM Desk — {name} · {self.page.heading()}{mark}")

    def _new(self) -> None:
        self.page.new()

    def _copy_selected(self) -> None:
        page = self.pages["replies"]
        assert isinstance(page, RepliesPage)
        if self._page == "replies":
            page.copy_selected()

    def _undo(self) -> None:
        """Take back in the text that is being written, else the last act."""
        focused = QApplication.focusWidget()
        undo = getattr(focused, "undo", None)
        if undo is not None and not (isinstance(focused, QLineEdit) and not focused.isUndoAvailable()):
            undo()
        elif self.toast.can_undo:
            self.toast.take_back()

    def _turn_rail(self) -> None:
        self.rail.set_narrow(narrow=not self.rail.narrow)
        places = {**self._session.preferences.places, "rail": "narrow" if self.rail.narrow else "wide"}
        self._session.prefer(places=places)

    def _turn_full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def _next_pane(self, step: int) -> None:
        panes = [self.rail, self.header, *self.page.panes()]
        focused = QApplication.focusWidget()
        at = next(
            (
                i
                for i, pane in enumerate(panes)
                if focused and (pane is focused or pane.isAncestorOf(focused))
            ),
            -1,
        )
        for offset in range(1, len(panes) + 1):
            pane = panes[(at + step * offset) % len(panes)]
            inside = [pane, *pane.findChildren(QWidget)]
            for widget in inside:
                if (
                    widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                    and widget.isVisible()
                    and widget.isEnabled()
                ):
                    widget.setFocus(Qt.FocusReason.TabFocusReason)
                    return

    def _make_shortcuts(self, chosen: Mapping[str, str]) -> None:
        for act in shortcuts.ACTS:
            if sequence := shortcuts.key(act.id, chosen):
                made = QShortcut(QKeySequence(sequence), self)
                made.activated.connect(lambda act_id=act.id: self.do(act_id))
        for number in range(1, 10):
            made = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            made.activated.connect(lambda place=number - 1: self._activate_nth(place))

    def _activate_nth(self, place: int) -> None:
        everyone = self._session.clients()
        if place < len(everyone):
            self._session.activate(everyone[place].id)

    # -- where the window stands ------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if "rail" not in self._session.preferences.places:
            self.rail.set_narrow(narrow=self.width() < NARROW_BELOW)
        self.toast.place()
        self.progress.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember_place()
        super().closeEvent(event)
        self.closed.emit()

    def remember_place(self) -> None:
        """Keep where the window stands, for the present set of screens."""
        kept = base64.b64encode(self.saveGeometry().data()).decode()
        self._session.prefer(places={**self._session.preferences.places, self._place_name(): kept})

    def _return_to_place(self) -> None:
        kept = self._session.preferences.places.get(self._place_name())
        rail = self._session.preferences.places.get("rail")
        if rail:
            self.rail.set_narrow(narrow=rail == "narrow")
        if not (kept and self.restoreGeometry(QByteArray(base64.b64decode(kept)))):
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(USUAL[0], room.width()), min(USUAL[1], room.height()))

    def _place_name(self) -> str:
        screens = sorted(
            f"{s.geometry().x()},{s.geometry().y()},{s.geometry().width()}x{s.geometry().height()}"
            for s in QGuiApplication.screens()
        )
        return "window@" + ";".join(screens)
