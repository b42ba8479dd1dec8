"""How requests about data and their states are called, and until when one is to be answered."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cmdesk.domain.data_requests import KINDS, STATES
from cmdesk.services.privacy_requests import RequestRow
from cmdesk.ui.widgets import dates

_KINDS = {
    "access": str(QT_TRANSLATE_NOOP("Privacy", "Access")),
    "correction": str(QT_TRANSLATE_NOOP("Privacy", "Correction")),
    "erasure": str(QT_TRANSLATE_NOOP("Privacy", "Erasure")),
    "restriction": str(QT_TRANSLATE_NOOP("Privacy", "Restriction")),
    "portability": str(QT_TRANSLATE_NOOP("Privacy", "Portability")),
    "objection": str(QT_TRANSLATE_NOOP("Privacy", "Objection")),
}
_STATES = {
    "open": str(QT_TRANSLATE_NOOP("Privacy", "To be answered")),
    "extended": str(QT_TRANSLATE_NOOP("Privacy", "Told that it takes longer")),
    "done": str(QT_TRANSLATE_NOOP("Privacy", "Answered")),
    "refused": str(QT_TRANSLATE_NOOP("Privacy", "Refused, with the reason told")),
}


def kind(key: str) -> str:
    """What a kind of request is called."""
    return QCoreApplication.translate("Privacy", _KINDS[key])


def kinds() -> list[tuple[str, str]]:
    """All kinds with what they are called, for choosing one."""
    return [(key, kind(key)) for key in KINDS]


def state(key: str) -> str:
    """What a state of a request is called."""
    return QCoreApplication.translate("Privacy", _STATES[key])


def states() -> list[tuple[str, str]]:
    """All states with what they are called, for choosing one."""
    return [(key, state(key)) for key in STATES]


def until(row: RequestRow) -> str:
    """Until when a request is to be answered, or when it was."""
    told = state(row.card.state)
    if row.closed_on is not None:
        return f"{told} · {dates.day(row.closed_on)}"
    if row.days_left is not None and row.days_left < 0:
        return QCoreApplication.translate("Privacy", "Overdue by %n days", "", -row.days_left)
    by = QCoreApplication.translate("Privacy", "{state} · by {day}")
    return by.format(state=told, day=dates.day(row.due_on))
