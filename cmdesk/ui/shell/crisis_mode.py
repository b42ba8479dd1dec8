"""Into the crisis from wherever one is, and what the window says of it: calmly, for the brand that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cmdesk.domain.errors import DeskError

if TYPE_CHECKING:
    from cmdesk.ui.shell.window import MainWindow
    from cmdesk.ui.widgets.session import Session

PAGE = "crisis"


def begin(window: MainWindow, session: Session) -> None:
    """Begin a crisis: of the case that is looked at in the inbox, else of nothing yet."""
    from cmdesk.ui.inbox.page import InboxPage

    page = window.page if session.client is not None else None
    if isinstance(page, InboxPage) and (row := page.list.current_row()) is not None:
        begin_from_case(window, session, row.id)
        return
    window.show_page(PAGE)
    if session.client is not None:
        _turn_to_crises(window)
        window.page.new()


def begin_from_case(window: MainWindow, session: Session, case_id: int) -> None:
    """Begin the crisis of a case of the active client, or go on with the one that it has."""
    from cmdesk.services import crises
    from cmdesk.ui.widgets import sentences

    try:
        crisis_id = crises.begin_from_case(session.scope, case_id)
    except DeskError as error:
        session.say(sentences.refusal(error), icon="alert-circle")
        return
    window.go_to(f"crisis/{crisis_id}")


def show(window: MainWindow, session: Session) -> None:
    """Say how many crises are open, and whether the brake of the active client is on."""
    from cmdesk.services import crises, crisis_brake  # not before: the window is painted without

    client = session.client
    rows = [row for row in crises.open_of_all(session.desk) if client is None or row.client_id == client.id]
    window.rail.show_count(PAGE, str(len(rows)) if rows else "", late=False)
    braked = client is not None and crisis_brake.standing(session.scope) is not None
    told = QCoreApplication.translate("CrisisMode", "In crisis: brake on")
    window.header.show_calm(told if braked else "")


def _turn_to_crises(window: MainWindow) -> None:
    from cmdesk.ui.shell.crisis_places import NOW, CrisisPlaces

    if isinstance(window.page, CrisisPlaces):
        window.page.show_turn(NOW)
