"""Words of a crisis in the language of the windows: those of the data, and those of the program's own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cmdesk.domain import crisis_severity, crisis_steps, crisis_strategy
from cmdesk.domain.crises import Outcome
from cmdesk.services.precedents import Precedent
from cmdesk.ui.widgets import case_signs, language
from cmdesk.ui.widgets.chips import PillKind

OUTCOMES: Mapping[str, tuple[str, PillKind, str]] = {  # words, kind of pill, icon
    Outcome.CALMED: (str(QT_TRANSLATE_NOOP("Crisis", "Ended well")), "ok", "mood-smile"),
    Outcome.PRAISED: (str(QT_TRANSLATE_NOOP("Crisis", "Ended in praise")), "ok", "heart"),
    Outcome.GOES_ON: (str(QT_TRANSLATE_NOOP("Crisis", "Still upset")), "warn", "mood-neutral"),
    Outcome.ESCALATED: (str(QT_TRANSLATE_NOOP("Crisis", "It got worse")), "danger", "mood-sad"),
    Outcome.LEFT: (str(QT_TRANSLATE_NOOP("Crisis", "Left")), "warn", "logout"),
}


def said(words: Mapping[str, str]) -> str:
    """Words of the data in the language of the windows."""
    return words.get(language.spoken(), "")


def step(key: str) -> str:
    """What a step is called."""
    return said(crisis_steps.step(key).title)


def level(number: int | None) -> str:
    """What a level is called; "" for none."""
    return "" if number is None else said(crisis_severity.levels()[number].name)


def reasons_of_level(keys: tuple[str, ...]) -> str:
    """What a measured level is told by."""
    known = {
        "people": crisis_severity.people_label(),
        **{key: criterion.label for key, criterion in crisis_severity.criteria().items()},
        **crisis_severity.modifiers(),
    }
    danger = QCoreApplication.translate("Crisis", "Somebody is in danger")
    return " · ".join(danger if key == "danger" else said(known[key]).strip("¿?") for key in keys)


def strategy(key: str) -> str:
    """What a strategy is called; "" for none."""
    known = crisis_strategy.strategies().get(key)
    return said(known.name) if known else ""


def outcome(found: Precedent) -> tuple[str, PillKind, str]:
    """How a precedent ended: words, kind of pill, icon."""
    if found.kind == "crisis" and found.outcome in OUTCOMES:
        text, kind, icon = OUTCOMES[Outcome(found.outcome)]
        return QCoreApplication.translate("Crisis", text), kind, icon
    if found.well is False:
        return case_signs.outcome(found.outcome), "warn", "mood-sad"
    return case_signs.outcome(found.outcome), "ok" if found.well else "mute", "check"
