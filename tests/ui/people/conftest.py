"""The community of a bakery, with another brand beside it, on a real file."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cmdesk.domain.clock import now
from cmdesk.preferences import Preferences
from cmdesk.services import agents, cases, clients, opening, people, people_list
from cmdesk.services.cases import NewCase
from cmdesk.services.clients import ClientCard
from cmdesk.services.desk import ClientScope
from cmdesk.services.people import PersonCard
from cmdesk.storage.database import FILE_NAME
from cmdesk.ui.people.page import PeoplePage
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.session import Notice, Session

DAY = dt.timedelta(days=1)


def say(scope: ClientScope, name: str, kind: str = "question", ago: float = 0, **more: str) -> int:
    """Log what somebody said some days ago."""
    said = NewCase(f"{name} {kind} {ago}", kind, person_name=name, received_at=now() - ago * DAY, **more)  # pyright: ignore[reportArgumentType]
    return cases.log(scope, said).id


@pytest.fixture(scope="session")
def bakery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed data file: made once, copied for each test."""
    folder = tmp_path_factory.mktemp("bakery")
    opened = opening.open_to_write(folder)
    desk = opened.desk
    agents.introduce(desk, "Clara")
    scope = desk.of(clients.add_client(desk, ClientCard("Horno Trigalba", initials="HT")))
    clinic = desk.of(clients.add_client(desk, ClientCard("Clínica Velmora", initials="CV")))
    say(scope, "Marta Olmedo", "complaint", 1, network="instagram", handle="@marta.olm", sentiment="negative")
    say(scope, "Marta Olmedo", "complaint", 3, network="instagram", handle="@marta.olm")
    say(scope, "Elena Sanchis", "praise", 2, network="x", handle="@elena_s")
    for ago in (70, 100, 200):
        say(scope, "Amparo Gil", "greeting", ago)
    people.save(scope, PersonCard("Julio Becerra", role="proactive", segments=("vecino",)))
    say(clinic, "Sara Montes")
    opened.close()
    return folder / FILE_NAME


@pytest.fixture
def session(bakery: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """Working for Horno Trigalba; Clínica Velmora is the other client."""
    folder = tmp_path / "desk"
    folder.mkdir(mode=0o700)
    shutil.copyfile(bakery, folder / FILE_NAME)
    opened = opening.open_to_write(folder)
    fonts.load()
    style.apply(Look(still=True))
    language.use("en")
    session = Session(opened.desk, Preferences())
    session.activate(next(c.id for c in session.clients() if c.initials == "HT"))
    yield session
    session.close()
    opened.close()


@pytest.fixture
def said(session: Session) -> list[Notice]:
    """What the desk tells the person."""
    heard: list[Notice] = []
    session.said.connect(heard.append)
    return heard


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> PeoplePage:
    page = PeoplePage(session)
    qtbot.addWidget(page)
    page.resize(1152, 804)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    return page


@pytest.fixture
def dialog(page: PeoplePage) -> Callable[..., QDialog]:
    """The dialog of a kind that is open."""

    def find(kind: type[QDialog] = QDialog) -> QDialog:
        return [d for d in page.findChildren(kind) if d.isVisible()][-1]

    return find


@pytest.fixture
def number_of(session: Session) -> Callable[[str], int]:
    """The id of somebody by name."""

    def find(name: str) -> int:
        return people_list.find(session.scope, name)[0].id

    return find
