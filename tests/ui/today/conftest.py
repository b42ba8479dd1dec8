"""A day of two brands on a real file: a bakery and a clinic, with cases due, overdue and waiting."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cmdesk.domain import clock
from cmdesk.domain.clock import now
from cmdesk.domain.opening_spans import Span
from cmdesk.preferences import Preferences
from cmdesk.services import agents, cases, clients, departments, hours, opening
from cmdesk.services.cases import NewCase
from cmdesk.services.clients import ClientCard
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.desk import ClientScope
from cmdesk.storage.database import FILE_NAME
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.today.page import TodayPage
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.session import Notice, Session

NOON = 12


@pytest.fixture(scope="session")
def two_brands(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed data file without cases: made once, copied for each test. Both answer at any time."""
    folder = tmp_path_factory.mktemp("brands")
    opened = opening.open_to_write(folder)
    desk = opened.desk
    agents.introduce(desk, "Nuria Vidal")
    for name, initials, colour in ("Horno Trigalba", "HT", "terracotta"), ("Clínica Velmora", "CV", "teal"):
        scope = desk.of(
            clients.add_client(
                desk, ClientCard(name, initials=initials, colour=colour, holidays_closed=False)
            )
        )
        for day in range(7):
            hours.save_day(scope, "answers", day, [Span("00:00", "24:00")])
        departments.save(scope, DepartmentCard("Tienda", "Clara"))
    opened.close()
    return folder / FILE_NAME


@pytest.fixture
def at_noon() -> Iterator[dt.datetime]:
    """It is noon of today where the person is, so that midnight is far in both directions."""
    moment = now().astimezone().replace(hour=NOON, minute=0, second=0, microsecond=0)
    with clock.at(moment):
        yield moment


@pytest.fixture
def session(two_brands: Path, tmp_path: Path, qtbot: QtBot, at_noon: dt.datetime) -> Iterator[Session]:
    """In the overview of all brands."""
    folder = tmp_path / "desk"
    folder.mkdir(mode=0o700)
    shutil.copyfile(two_brands, folder / FILE_NAME)
    opened = opening.open_to_write(folder)
    fonts.load()
    style.apply(Look(still=True))
    language.use("en")
    session = Session(opened.desk, Preferences(language="en"))
    QGuiApplication.clipboard().clear()
    yield session
    session.close()
    opened.close()


@pytest.fixture
def bakery(session: Session) -> ClientScope:
    return session.desk.of(next(c.id for c in session.clients() if c.initials == "HT"))


@pytest.fixture
def clinic(session: Session) -> ClientScope:
    return session.desk.of(next(c.id for c in session.clients() if c.initials == "CV"))


@pytest.fixture
def said(session: Session) -> list[Notice]:
    """What the desk tells the person."""
    heard: list[Notice] = []
    session.said.connect(heard.append)
    return heard


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> TodayPage:
    page = TodayPage(session)
    qtbot.addWidget(page)
    page.resize(1152, 804)
    return page


@pytest.fixture
def log() -> Callable[..., int]:
    """Logs what somebody says, some hours ago: complaints are due within 4 hours, praise within a day."""

    def case_of(scope: ClientScope, who: str, hours_ago: float, kind: str = "complaint") -> int:
        received = now() - dt.timedelta(hours=hours_ago)
        said = NewCase(f"{who} says so.", kind, network="instagram", person_name=who, received_at=received)
        return cases.log(scope, said).id

    return case_of


@pytest.fixture
def show(page: TodayPage, qtbot: QtBot) -> Callable[[], None]:
    """Shows the page and waits until all of it is there."""

    def opened() -> None:
        with qtbot.waitSignal(page.rested):
            page.show()
            page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.focus_first()

    return opened


@pytest.fixture
def settle(page: TodayPage, qtbot: QtBot) -> Callable[[], None]:
    """Waits until the page has read what changed."""
    return lambda: qtbot.waitUntil(lambda: not page._reading)
