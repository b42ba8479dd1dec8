"""The pages, each made when it is first asked for, with what they ask of the window."""

from __future__ import annotations

from typing import Protocol

from cmdesk.ui.shell.breaks import Breaks
from cmdesk.ui.widgets.session import Page, Session


class Asked(Protocol):
    """What a page may ask of the window that it is in; `breaks` suggests them on the page that it is given."""

    breaks: Breaks

    def go_to(self, place: str, client_id: int | None = None) -> None:
        """Show what lies at a place, such as "reply/12"."""

    def show_inbox(self, client_id: int) -> None:
        """Show what is to be answered for a client."""

    def log_copied(self) -> None:
        """Log what is on the clipboard."""

    def show_page(self, page_id: str) -> None:
        """Show a page of the rail."""

    def begin_crisis_of(self, case_id: int) -> None:
        """Go into the crisis of a case of the active client."""


def make(page_id: str, session: Session, window: Asked) -> Page:
    """The page of that id; modules are read in only now, so that the program starts with one."""
    return _MAKERS[page_id](session, window)


def _today(session: Session, window: Asked) -> Page:
    from cmdesk.ui.today.page import TodayPage

    page = TodayPage(session)
    page.case_requested.connect(lambda client, case: window.go_to(f"case/{case}", client))
    page.request_requested.connect(lambda client, request: window.go_to(f"request/{request}", client))
    page.crises.crisis_requested.connect(lambda client, crisis: window.go_to(f"crisis/{crisis}", client))
    page.inbox_requested.connect(window.show_inbox)
    page.log_requested.connect(window.log_copied)
    window.breaks.show_on(page)
    return page


def _inbox(session: Session, window: Asked) -> Page:
    from cmdesk.ui.inbox.page import InboxPage

    page = InboxPage(session)
    page.person_requested.connect(lambda client, person: window.go_to(f"person/{person}", client))
    page.acts.crisis_asked.connect(window.begin_crisis_of)
    return page


def _people(session: Session, window: Asked) -> Page:
    from cmdesk.ui.people.page import PeoplePage

    page = PeoplePage(session)
    page.case_requested.connect(lambda client, case: window.go_to(f"case/{case}", client))
    return page


def _clients(session: Session, window: Asked) -> Page:
    from cmdesk.ui.clients.page import ClientsPage

    page = ClientsPage(session)
    page.reply_requested.connect(lambda client, reply: window.go_to(f"reply/{reply}", client))
    return page


def _replies(session: Session, _window: Asked) -> Page:
    from cmdesk.ui.replies.page import RepliesPage

    return RepliesPage(session)


def _crisis(session: Session, window: Asked) -> Page:
    from cmdesk.ui.shell.crisis_places import CrisisPlaces

    page = CrisisPlaces(session)
    page.turned.connect(lambda: window.show_page("crisis"))
    page.crises.acts.case_requested.connect(lambda case: window.go_to(f"case/{case}"))
    return page


def _reports(session: Session, _window: Asked) -> Page:
    from cmdesk.ui.reports.page import ReportsPage

    return ReportsPage(session)


_MAKERS = {
    "today": _today,
    "inbox": _inbox,
    "replies": _replies,
    "crisis": _crisis,
    "people": _people,
    "reports": _reports,
    "clients": _clients,
}
