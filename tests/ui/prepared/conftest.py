"""A bakery that is partly prepared, with another brand beside it, on a real file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cmdesk.services import hard_questions, scenario_catalogue
from cmdesk.services.desk import ClientScope
from cmdesk.services.hard_questions import QuestionCard
from cmdesk.ui.prepared.page import PreparedPage
from cmdesk.ui.widgets.session import Notice, Session

ANSWER = "Flour and power cost more this year."


@pytest.fixture
def questions(acme: ClientScope, globex: ClientScope) -> dict[str, int]:
    """By scenario: an accusation with a draft, a danger without an answer, a question that is prepared."""
    keys = ["staff-pay", "foreign-body", "ingredients"]
    made = dict(zip(keys, scenario_catalogue.take(acme, keys), strict=True))
    for key in ("staff-pay", "ingredients"):
        card = hard_questions.get(acme, made[key]).card
        hard_questions.save(acme, replace(card, answer=ANSWER, spokesperson="Rosa"), made[key])
    hard_questions.approve(acme, made["ingredients"], "Rosa", dt.date(2050, 1, 1))
    hard_questions.save(globex, QuestionCard("Globex's secret?"))
    return made


@pytest.fixture
def said(session: Session) -> list[Notice]:
    """What the desk tells the person."""
    heard: list[Notice] = []
    session.said.connect(heard.append)
    return heard


@pytest.fixture
def page(session: Session, questions: dict[str, int], qtbot: QtBot) -> PreparedPage:
    return shown(session, qtbot)


def shown(session: Session, qtbot: QtBot, width: int = 1146) -> PreparedPage:
    """The page, active, with the keyboard where work begins."""
    made = PreparedPage(session)
    qtbot.addWidget(made)
    made.resize(width, 804)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_first()
    return made


@pytest.fixture
def dialog(page: PreparedPage) -> Callable[..., QDialog]:
    """The dialog of a kind that is open."""

    def find(kind: type[QDialog] = QDialog) -> QDialog:
        return [d for d in page.findChildren(kind) if d.isVisible()][-1]

    return find
