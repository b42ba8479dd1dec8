"""The library of a bakery, with another brand beside it, on a real file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cmdesk.domain.asked import AskedField
from cmdesk.preferences import Preferences
from cmdesk.services import accounts, agents, categories, clients, facts, opening, replies
from cmdesk.services.accounts import AccountCard
from cmdesk.services.clients import ClientCard
from cmdesk.services.replies import ReplyText
from cmdesk.storage.database import FILE_NAME
from cmdesk.ui.replies.page import RepliesPage
from cmdesk.ui.replies.shelf_item import ShelfItem
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.session import Notice, Session

SORRY = 'Hola, {{ person.first_name | default: "" }}: sentimos que {{ ask.motivo }}. Te esperamos en {{ fact.tienda }}.'


@pytest.fixture(scope="session")
def bakery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed data file: made once, copied for each test."""
    folder = tmp_path_factory.mktemp("bakery")
    opened = opening.open_to_write(folder)
    desk = opened.desk
    agents.introduce(desk, "Clara")
    scope = desk.of(
        clients.add_client(desk, ClientCard("Horno Trigalba", initials="HT", colour="terracotta"))
    )
    clinic = desk.of(clients.add_client(desk, ClientCard("Clínica Velmora", initials="CV", colour="teal")))
    accounts.save(scope, AccountCard("instagram", "@hornotrigalba"))
    accounts.save(scope, AccountCard("x", "@hornotrigalba"))
    facts.save(scope, "tienda", "la tienda del Mercado")
    late = categories.ensure(scope, "Quejas / Entregas")
    asked = (AskedField("motivo", "motivo"),)
    replies.save(scope, ReplyText("Disculpa", SORRY, ":disculpa", late, ("reparto",), fields=asked))
    replies.save(scope, ReplyText("Horario", "Abrimos de lunes a sábado.", ":horario"))
    replies.save(scope, ReplyText("Otra marca", "Pregunta en Clínica Velmora."))
    replies.save(clinic, ReplyText("Cita", "Pide cita por teléfono."))
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
    QGuiApplication.clipboard().clear()
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
def page(session: Session, qtbot: QtBot) -> RepliesPage:
    page = RepliesPage(session)
    qtbot.addWidget(page)
    page.resize(1152, 804)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    assert page.detail.isVisible()  # it is made when it is first asked for
    qtbot.waitUntil(lambda: bool(page.shelves.findChildren(ShelfItem)))
    return page


@pytest.fixture
def dialog(page: RepliesPage):
    def find(kind: type[QDialog] = QDialog) -> QDialog:
        return [d for d in page.findChildren(kind) if d.isVisible()][-1]

    return find
