"""How requests about data and their states are called."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cmdesk.domain.data_requests import KINDS, STATES

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
