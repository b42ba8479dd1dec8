"""What a variable is called on the screen: "nombre" for `person.first_name`, the person's own word for a fact."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cmdesk.domain.asked import AskedField

NAMES = {
    "person.first_name": QT_TRANSLATE_NOOP("Variables", "first name"),
    "person.name": QT_TRANSLATE_NOOP("Variables", "full name"),
    "person.last_name": QT_TRANSLATE_NOOP("Variables", "surname"),
    "person.handle": QT_TRANSLATE_NOOP("Variables", "user name"),
    "brand.name": QT_TRANSLATE_NOOP("Variables", "brand"),
    "brand.handle": QT_TRANSLATE_NOOP("Variables", "brand's account"),
    "brand.signature": QT_TRANSLATE_NOOP("Variables", "signature"),
    "agent.name": QT_TRANSLATE_NOOP("Variables", "my name"),
    "case.reference": QT_TRANSLATE_NOOP("Variables", "case number"),
    "case.subject": QT_TRANSLATE_NOOP("Variables", "subject"),
    "promise": QT_TRANSLATE_NOOP("Variables", "promise"),
}
OFFERED = (
    "person.first_name",
    "person.name",
    "brand.name",
    "brand.handle",
    "brand.signature",
    "agent.name",
    "promise",
    "case.reference",
    "case.subject",
)

SOURCES = {
    "person": QT_TRANSLATE_NOOP("Variables", "you write it"),
    "ask": QT_TRANSLATE_NOOP("Variables", "you write it"),
    "case": QT_TRANSLATE_NOOP("Variables", "the case"),
    "promise": QT_TRANSLATE_NOOP("Variables", "answer hours"),
    "fact": QT_TRANSLATE_NOOP("Variables", "client's details"),
    "brand": QT_TRANSLATE_NOOP("Variables", "client's details"),
    "agent": QT_TRANSLATE_NOOP("Variables", "your preferences"),
}


def shown(name: str, field: AskedField | None = None) -> str:
    """The name of a variable as a person reads it."""
    if name in NAMES:
        return QCoreApplication.translate("Variables", str(NAMES[name]))
    if field is not None:
        return field.question
    return name.partition(".")[2].replace("_", " ")


def source(name: str) -> str:
    """Where its value comes from."""
    return QCoreApplication.translate("Variables", str(SOURCES.get(name.partition(".")[0], "")))
