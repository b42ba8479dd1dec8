"""Pictures of every page, dialog and popup: in light and dark, Spanish and English, at two sizes.

`every_window` also serves the tests that walk all of them.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

# from the project's folder; on the screen that the tests have
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen:configfile=tests/screen.json")

from every_dialog import Shown, dialogs
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from cmdesk.domain.cases import Tab
from cmdesk.domain.errors import DeskError
from cmdesk.preferences import Preferences
from cmdesk.services import demo, opening
from cmdesk.services.clients import list_clients
from cmdesk.services.desk import Desk
from cmdesk.ui.clients.nav import NavItem
from cmdesk.ui.inbox.page import InboxPage
from cmdesk.ui.palette.window import PaletteWindow
from cmdesk.ui.replies.page import RepliesPage
from cmdesk.ui.replies.shelf_item import ShelfItem
from cmdesk.ui.shell.crisis_places import READY, CrisisPlaces
from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.welcome.trouble import Trouble
from cmdesk.ui.welcome.window import Welcome
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.work import running

SIZES = ((1024, 680), (1360, 860))
LANGUAGES = ("es", "en")


@contextmanager
def demo_desk(folder: Path, code: str = "es") -> Iterator[Desk]:
    """The demo data of a language in `folder`, made when there is none yet."""
    opened = opening.open_to_write(folder)
    try:
        if not list_clients(opened.desk):
            demo.fill(opened.desk, code)
        yield opened.desk
    finally:
        opened.close()


def wear(code: str, *, dark: bool, scale: float = 1.0) -> None:
    """Speak a language and put on a look, in which nothing moves."""
    language.use(code)
    style.apply(Look(dark=dark, scale=scale, still=True))


def every_window(desk: Desk, size: tuple[int, int]) -> Iterator[tuple[str, QWidget]]:
    """Every window of the program by its name, shown and active; closed when the next is asked for."""
    session = Session(desk, Preferences(language=language.spoken()))
    session.activate(session.clients()[0].id)
    window = MainWindow(session, demo=True)
    window.resize(*size)
    window.show()
    window.activateWindow()
    try:
        for name, show in chain(
            _pages(window, session), _popups(window, session), dialogs(window, session, settle)
        ):
            shown = show()
            settle()
            shown.activateWindow()
            settle()
            yield name, shown
            if shown is not window:
                shown.close()
                if shown.parent() is None:
                    shown.deleteLater()
                settle()
    finally:
        window.close()
        session.close()
        window.deleteLater()
        settle()


def settle() -> None:
    """Let layouts come to rest, each pass of which may ask for another, and what was closed go."""
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def _pages(window: MainWindow, session: Session) -> Iterator[Shown]:
    def page(page_id: str, client_id: int | None) -> QWidget:
        session.activate(client_id)
        window.show_page(page_id)
        return window

    def reported(shown: QWidget) -> QWidget:
        while running:  # the figures are worked out in the background
            settle()
        return shown

    def library() -> QWidget:
        page("replies", client)
        assert isinstance(window.page, RepliesPage)
        assert window.page.detail.isVisible()  # made when it is first asked for
        while not window.page.shelves.findChildren(ShelfItem):  # counted in the background
            settle()
        return window

    def prepared() -> QWidget:
        assert isinstance(window.page, CrisisPlaces)
        window.page.show_turn(READY)
        return window

    def section(number: int) -> QWidget:
        window.page.findChildren(NavItem)[number].click()
        return window

    def tab(name: Tab) -> QWidget:
        assert isinstance(window.page, InboxPage)
        window.page.listing.begin(name)
        window.page.reload()
        return window

    client = session.scope.client_id
    yield "today-all", lambda: page("today", None)
    yield "inbox-all", lambda: page("inbox", None)
    yield "choosing", lambda: page("replies", None)
    yield "clients", lambda: page("clients", None)
    yield "client-0", lambda: page("clients", client)
    for number in range(1, len(window.page.findChildren(NavItem))):
        yield f"client-{number}", lambda number=number: section(number)
    yield "replies", library
    yield "today", lambda: page("today", client)
    yield "inbox", lambda: page("inbox", client)
    yield "inbox-waiting", lambda: tab(Tab.WAITING)
    yield "inbox-resolved", lambda: tab(Tab.RESOLVED)
    yield "crisis", lambda: page("crisis", client)
    yield "crisis-ready", prepared
    yield "people", lambda: page("people", client)
    yield "reports", lambda: reported(page("reports", client))


def _popups(window: MainWindow, session: Session) -> Iterator[Shown]:
    def finder() -> QWidget:
        window.over.finder.open_finder()
        return window.over.finder

    def switcher() -> QWidget:
        window.over.open_switcher()
        popup = QApplication.activePopupWidget()
        assert popup is not None
        return popup

    def palette() -> QWidget:
        made = PaletteWindow(session)
        made.open_palette()
        return made

    def alone(made: QWidget) -> QWidget:
        made.show()
        return made

    yield "finder", finder
    yield "switcher", switcher
    yield "palette", palette
    yield "welcome", lambda: alone(Welcome(session))
    damaged = DeskError("file-damaged", path=str(session.desk.path))
    yield "trouble", lambda: alone(Trouble(session.desk.folder, damaged))


def main(folder: Path) -> int:
    """Write the pictures into `folder`; what each shows is in its name."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    fonts.load()
    for code in LANGUAGES:
        with tempfile.TemporaryDirectory() as place, demo_desk(Path(place), code) as desk:
            for dark in (False, True):
                for size in SIZES:
                    wear(code, dark=dark)
                    mark = f"{code}-{'dark' if dark else 'light'}-{size[0]}"
                    for name, shown in every_window(desk, size):
                        shown.grab().save(str(folder / f"{name}-{mark}.png"))
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
