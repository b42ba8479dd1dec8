"""Which pages the window has, in the order and with the keys that stay theirs for good."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

FIRST = "today"


@dataclass(frozen=True, slots=True)
class Place:
    """A page as the rail shows it. `of_client`: it has nothing to show before a client is chosen."""

    id: str
    icon: str
    text: str
    of_client: bool = False


PLACES = (
    Place("today", "sun", str(QT_TRANSLATE_NOOP("Acts", "Today"))),
    Place("inbox", "inbox", str(QT_TRANSLATE_NOOP("Acts", "Inbox"))),
    Place("replies", "messages", str(QT_TRANSLATE_NOOP("Acts", "Replies")), of_client=True),
    Place("crisis", "lifebuoy", str(QT_TRANSLATE_NOOP("Acts", "Crisis")), of_client=True),
    Place("people", "users", str(QT_TRANSLATE_NOOP("Acts", "Community")), of_client=True),
    Place("reports", "chart-bar", str(QT_TRANSLATE_NOOP("Acts", "Reports")), of_client=True),
    Place("clients", "building-store", str(QT_TRANSLATE_NOOP("Acts", "Clients"))),
)

# which page shows what lies at a place such as "reply/12"
OF_PLACES = {
    "reply": "replies",
    "case": "inbox",
    "person": "people",
    "request": "people",
    "client": "clients",
    "question": "crisis",
    "crisis": "crisis",
}


def name(page_id: str) -> str:
    """What the page of that id is called."""
    text = next(place.text for place in PLACES if place.id == page_id)
    return QCoreApplication.translate("Acts", text)
