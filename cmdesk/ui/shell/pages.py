"""The pages of the window. Each is made when it is first shown, so that starting costs only one."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cmdesk.ui.widgets.session import Page, Session

FIRST = "replies"


@dataclass(frozen=True, slots=True)
class Place:
    """A page as the rail shows it. `of_client`: it has nothing to show before a client is chosen."""

    id: str
    icon: str
    text: str
    of_client: bool = False

    @property
    def name(self) -> str:
        return QCoreApplication.translate("Acts", self.text)


PLACES = (
    Place("replies", "messages", QT_TRANSLATE_NOOP("Acts", "Replies"), of_client=True),
    Place("clients", "building-store", QT_TRANSLATE_NOOP("Acts", "Clients")),
)


def page_key(number: int) -> str:
    """The key of the page with that number; on macOS, Option and a digit types a character."""
    return f"Meta+{number}" if sys.platform == "darwin" else f"Alt+{number}"


def make(page_id: str, session: Session) -> Page:
    """A new page of that id."""
    if page_id == "clients":
        from cmdesk.ui.clients.page import ClientsPage

        return ClientsPage(session)
    from cmdesk.ui.replies.page import RepliesPage

    return RepliesPage(session)
