"""The main window: makes the pages and what surrounds them, and connects them in one place."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from cmdesk.services.clients import ClientRow
from cmdesk.ui.shell import pages, panes, shortcuts, stand
from cmdesk.ui.shell.choosing import Choosing
from cmdesk.ui.shell.finder import Finder
from cmdesk.ui.shell.header import Header
from cmdesk.ui.shell.rail import Rail
from cmdesk.ui.shell.skip import SkipLink
from cmdesk.ui.shell.spine import Spine
from cmdesk.ui.shell.switcher import Switcher
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.progress import ProgressCard
from cmdesk.ui.widgets.session import Notice, Page, Session
from cmdesk.ui.widgets.toast import Toast

LEAST = (1024, 680)
NARROW_BELOW = 1280  # px of window under which the rail is narrow, unless it was chosen otherwise


class MainWindow(QMainWindow):
    """One for each data folder. What it wishes of the program itself it says in signals."""

    palette_requested = Signal()
    restore_requested = Signal(str)  # the backup's path
    closed = Signal()

    def __init__(self, session: Session, *, demo: bool) -> None:
        super().__init__()
        self._session, self._demo = session, demo
        self.setMinimumSize(*LEAST)
        self._page_id = pages.FIRST
        self._pages: dict[str, Page] = {}
        self.rail = Rail(shortcuts.keys(session.preferences.shortcuts))
        self.spine = Spine()
        self.header = Header(shortcuts.shown_key("finder", session.preferences.shortcuts), demo=demo)
        self.choosing = Choosing(session)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.choosing)
        self._lay_out()
        self.toast = Toast(self.centralWidget(), self.tr("Undo"))
        going_on = self.tr("{done} of {of} · you can go on working")
        self.progress = ProgressCard(self.centralWidget(), going_on, self.tr("Stop"))
        self.skip = SkipLink(self.centralWidget(), self.tr("Skip to the content"))
        self.switcher = Switcher(self, session)
        self.finder = Finder(self, session)
        self._make_shortcuts()
        self._connect()
        self._show_client(session.client)
        self.show_page(session.preferences.start_page)
        stand.return_to(session, self)
        self._fit_rail()

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
        right.addWidget(self._stack, 1)
        row.addLayout(right, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        session, rail = self._session, self.rail
        session.client_changed.connect(self._on_client)
        session.changed.connect(self._on_change)
        session.said.connect(self._say)
        session.job_started.connect(self.progress.follow)
        rail.page_chosen.connect(self.show_page)
        rail.act_chosen.connect(self.do)
        self.header.search_requested.connect(self.finder.open_finder)
        self.choosing.chosen.connect(session.activate)
        self.switcher.chosen.connect(session.activate)
        self.switcher.new_requested.connect(self.new_client)
        self.finder.act_chosen.connect(self.do)
        self.finder.reply_chosen.connect(self.show_reply)
        self.skip.clicked.connect(self.focus_content)

    def _make_shortcuts(self) -> None:
        acts = self._acts()
        for act_id, key in shortcuts.keys(self._session.preferences.shortcuts).items():
            if key:
                QShortcut(QKeySequence(key), self).activated.connect(acts[act_id])
        for place in range(9):
            made = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self)
            made.activated.connect(lambda place=place: self._activate_nth(place))

    # -- what can be done -------------------------------------------------------------------------

    def do(self, act_id: str) -> None:
        """Do one of `shortcuts.ACTS`."""
        self._acts()[act_id]()

    def _acts(self) -> Mapping[str, Callable[[], object]]:
        return {
            "palette": self.palette_requested.emit,
            "finder": self.finder.open_finder,
            "new": self._new,
            "switcher": self.open_switcher,
            "overview": lambda: self._session.activate(None),
            "replies": lambda: self.show_page("replies"),
            "clients": lambda: self.show_page("clients"),
            "filter": lambda: self._page.focus_filter(),
            "copy-selected": self._copy_selected,
            "undo": self._undo,
            "preferences": self.open_preferences,
            "help": self.open_help,
            "pane-next": lambda: panes.step(self._panes(), 1),
            "pane-back": lambda: panes.step(self._panes(), -1),
            "rail": self._turn_rail,
            "full-screen": self._turn_full_screen,
            "quit": QApplication.quit,
        }

    @property
    def page_id(self) -> str:
        """The page that is shown, or waits for a client to be chosen."""
        return self._page_id

    @property
    def _page(self) -> Page:
        if self._page_id not in self._pages:
            page = self._pages[self._page_id] = pages.make(self._page_id, self._session)
            page.wished.connect(self._on_wish)
            self._stack.addWidget(page)
        return self._pages[self._page_id]

    def show_page(self, page_id: str) -> None:
        """Show a page of the rail; for one that isn't there, the first."""
        self._page_id = next((place.id for place in pages.PLACES if place.id == page_id), pages.FIRST)
        self.rail.show_page(self._page_id)
        self._show_present()
        if self.isVisible():
            self.focus_content()

    def focus_content(self) -> None:
        """Put the keyboard where work on the present page begins."""
        if self._waits:
            self.choosing.focus_first()
        else:
            self._page.focus_first()

    def show_reply(self, reply_id: int) -> None:
        """Show one reply of the active client."""
        self.show_page("replies")
        self._page.resume(f"reply/{reply_id}/seen")

    def open_switcher(self) -> None:
        self.switcher.open_under(self.rail.card)

    def open_preferences(self, section: str = "") -> None:
        from cmdesk.ui.preferences.dialog import PreferencesDialog

        dialog = PreferencesDialog(self, self._session, shortcuts.listed(), section)
        dialog.restore_requested.connect(self.restore_requested)
        dialog.open()

    def open_help(self) -> None:
        from cmdesk.ui.preferences.help import HelpDialog

        HelpDialog(self, self._session.preferences, shortcuts.listed()).open()
