"""A window on real data: two clients that must never meet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from cmdesk.preferences import Preferences
from cmdesk.services import agents, clients, opening, replies
from cmdesk.services.clients import ClientCard
from cmdesk.services.desk import ClientScope, Desk
from cmdesk.services.replies import ReplyText
from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.garbage import GarbageCollector
from cmdesk.ui.widgets.session import Session


@pytest.fixture
def look(qapp: QApplication) -> Iterator[None]:
    """The light look at its usual size, where nothing moves; English."""
    fonts.load()
    style.apply(Look(still=True))
    language.use("en")
    yield
    style.apply(Look(still=True))
    language.use("en")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = opening.open_to_write(tmp_path / "desk")
    agents.introduce(opened.desk, "Nuria")
    yield opened.desk
    opened.close()


@pytest.fixture
def acme(desk: Desk) -> ClientScope:
    scope = desk.of(clients.add_client(desk, ClientCard("Acme", colour="terracotta")))
    replies.save(scope, ReplyText(title="Sorry for the delay", body="We are sorry: it is on its way."))
    replies.save(scope, ReplyText(title="Opening hours", body="We open at nine."))
    return scope


@pytest.fixture
def globex(desk: Desk) -> ClientScope:
    scope = desk.of(clients.add_client(desk, ClientCard("Globex", colour="teal")))
    replies.save(scope, ReplyText(title="Book a visit", body="Choose a day and we are there."))
    return scope


@pytest.fixture
def session(look: None, desk: Desk, acme: ClientScope, globex: ClientScope) -> Iterator[Session]:
    """Works for Acme."""
    made = Session(desk, Preferences(language="en", start_page="replies"))
    made.activate(acme.client_id)
    yield made
    made.close()


@pytest.fixture
def window(session: Session, qtbot) -> MainWindow:
    """Open and active."""
    made = MainWindow(session, demo=False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_content()
    return made


@pytest.fixture(scope="session", autouse=True)
def _clipboard_left_empty(qapp):
    """The offscreen platform frees what is on its clipboard when Python is gone, and falls over it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session", autouse=True)
def _collector(qapp):
    """As in the program: what is left of windows is never collected in a worker's thread."""
    made = GarbageCollector()
    yield made
    made.close()


@pytest.fixture(autouse=True)
def _windows_are_gone(qapp, _collector):
    """Delete what waits for an event loop to be deleted: each new look is put on all that is left."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _collector.look()
