"""The main window: makes the pages and what surrounds them, and connects them in one place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cmdesk.services.clients import ClientRow
from cmdesk.services.desk import Change, Topic
from cmdesk.ui.shell import crisis_mode, making, pages, panes, stand, undoing
from cmdesk.ui.shell.breaks import Breaks
from cmdesk.ui.shell.choosing import Choosing
from cmdesk.ui.shell.header import Header
from cmdesk.ui.shell.overlays import Overlays
from cmdesk.ui.shell.pace import AFTER_PAGE, Pace
from cmdesk.ui.shell.rail import Rail
from cmdesk.ui.shell.skip import SkipLink
from cmdesk.ui.shell.spine import Spine
from cmdesk.ui.widgets import shortcuts
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.session import Notice, Page, Session

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
        self.choosing = Choosing()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.choosing)
        self._lay_out()
        self.skip = SkipLink(self.centralWidget() or self, self.tr("Skip to the content"))
        self.over = Overlays(self, session)
        self._pace = Pace(session, self)
        self._late = QTimer(self, singleShot=True)  # the first picture does without what crises there are
        self._late.timeout.connect(lambda: crisis_mode.show(self, session))
        self.breaks = Breaks(session, self)
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
        self.choosing.chosen.connect(session.activate)
        session.said.connect(self._say)
        session.job_started.connect(self.over.follow)
        rail.page_chosen.connect(self.show_page)
        rail.act_chosen.connect(self.do)
        self._pace.counted.connect(lambda words, late: rail.show_count("inbox", words, late=late))
        self.header.search_requested.connect(self.over.open_finder)
        self.skip.clicked.connect(self.focus_content)

    def _make_shortcuts(self) -> None:
        acts = self._acts()
        for act_id, key in shortcuts.keys(self._session.preferences.shortcuts).items():
            if key:
                QShortcut(QKeySequence(key), self).activated.connect(acts[act_id])
        for place in range(9):
            QShortcut(f"Ctrl+{place + 1}", self).activated.connect(partial(self._activate_nth, place))

    # -- what can be done -------------------------------------------------------------------------

    def do(self, act_id: str) -> None:
        """Do one of `shortcuts.ACTS`."""
        self._acts()[act_id]()

    def _acts(self) -> Mapping[str, Callable[[], object]]:
        return {
            "palette": self.palette_requested.emit,
            "finder": self.over.open_finder,
            "new": self._new,
            "log-copied": self.log_copied,
            "begin-crisis": lambda: crisis_mode.begin(self, self._session),
            "breathe": self.breaks.breathe,
            "switcher": self.over.open_switcher,
            "overview": lambda: self._session.activate(None),
            **{place.id: partial(self.show_page, place.id) for place in pages.PLACES},
            "filter": self._filter,
            "copy-selected": self._copy_selected,
            "undo": lambda: undoing.take_back(self.over.toast),
            "preferences": self.open_preferences,
            "help": self.open_help,
            "pane-next": lambda: panes.step(self._panes(), 1),
            "pane-back": lambda: panes.step(self._panes(), -1),
            "rail": self._turn_rail,
            "full-screen": lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen),
            "quit": QApplication.quit,
        }

    @property
    def page_id(self) -> str:
        """The page that is shown, or waits for a client to be chosen."""
        return self._page_id

    @property
    def page(self) -> Page:
        """That page itself; made when it is first asked for, so that starting costs only one."""
        if self._page_id not in self._pages:
            page = self._pages[self._page_id] = making.make(self._page_id, self._session, self)
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
            self.page.focus_first()

    def go_to(self, place: str, client_id: int | None = None) -> None:
        """Show what lies at `place`, such as "reply/12", of that client or the active one."""
        if client_id is not None:
            self._session.activate(client_id)
        self.show_page(pages.OF_PLACES.get(place.partition("/")[0], "clients"))
        self.page.go_to(place)

    def show_inbox(self, client_id: int) -> None:
        """Show what is to be answered for a client."""
        self._session.activate(client_id)
        self.show_page("inbox")

    def log_copied(self) -> None:
        """Log what is on the clipboard, as a case."""
        from cmdesk.ui.inbox.page import InboxPage

        self.show_page("inbox")
        if isinstance(self.page, InboxPage):
            self.page.log_copied()

    def begin_crisis_of(self, case_id: int) -> None:
        """Go into the crisis of a case of the active client."""
        crisis_mode.begin_from_case(self, self._session, case_id)

    def new_client(self) -> None:
        """Begin a client."""
        self.show_page("clients")
        self.page.new()

    def open_preferences(self, section: str = "") -> None:
        from cmdesk.ui.preferences.dialog import PreferencesDialog

        dialog = PreferencesDialog(self, self._session, section)
        dialog.restore_requested.connect(self.restore_requested)
        dialog.open()

    def open_help(self) -> None:
        from cmdesk.ui.preferences.help import HelpDialog

        HelpDialog(self, self._session.preferences).open()

    # -- what happens -----------------------------------------------------------------------------

    def _on_client(self, client: ClientRow | None) -> None:
        self._show_client(client)
        self._show_present()
        sentence = self.tr("You are now working as {name}.").format(name=client.name) if client else ""
        announce(self, sentence or self.tr("You now look over all clients."), urgent=True)

    def _on_change(self, change: Change) -> None:
        if change.topics & {Topic.CLIENTS, Topic.REPLIES}:
            self._show_client(self._session.client)
        elif Topic.CRISES in change.topics:
            self._late.start(0)

    def _show_client(self, client: ClientRow | None) -> None:
        everyone = self._session.clients()
        self.rail.show_client(client, everyone)
        self.spine.show_client(client, everyone)
        self.header.show_client(client)
        self.choosing.show_clients(everyone)
        self._late.start(0 if self.isVisible() else AFTER_PAGE)

    @property
    def _waits(self) -> bool:
        """Whether the present page has nothing to show before a client is chosen."""
        place = next(place for place in pages.PLACES if place.id == self._page_id)
        return place.of_client and self._session.client is None

    def _show_present(self) -> None:
        """Show the present page, or the choice of a client in its place, and name it."""
        waits = self._waits
        self._stack.setCurrentWidget(self.choosing if waits else self.page)
        heading = pages.name(self._page_id) if waits else self.page.heading()
        self.header.show_page(heading, [] if waits else self.page.header_actions())
        client = self._session.client
        name = client.name if client else self.tr("All clients")
        title = f"CM Desk — {name} · {heading}"
        sample = self.tr("Sample data")
        self.setWindowTitle(f"{title} ({sample})" if self._demo else title)

    def _say(self, notice: Notice) -> None:
        self.over.toast.say(notice.text, notice.icon, notice.undo)

    def _new(self) -> None:
        if self._waits:
            self.choosing.focus_first()
        else:
            self.page.new()

    def _filter(self) -> None:
        if not self._waits:
            self.page.focus_filter()

    def _copy_selected(self) -> None:
        from cmdesk.ui.replies.page import RepliesPage

        if isinstance(self.page, RepliesPage) and not self._waits:
            self.page.copy_selected()

    def _panes(self) -> list[QWidget]:
        return [self.rail, self.header, *([self.choosing] if self._waits else self.page.panes())]

    def _activate_nth(self, place: int) -> None:
        everyone = self._session.clients()
        if place < len(everyone):
            self._session.activate(everyone[place].id)

    # -- how the window stands --------------------------------------------------------------------

    def _turn_rail(self) -> None:
        stand.keep(self._session, "rail", "wide" if self.rail.narrow else "narrow")
        self._fit_rail()

    def _fit_rail(self) -> None:
        chosen = self._session.preferences.places.get("rail", "")
        self.rail.set_narrow(narrow=chosen == "narrow" or (not chosen and self.width() < NARROW_BELOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()
        self.over.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        stand.keep_geometry(self._session, self)
        self.closed.emit()
