"""How estimates, levels, states and what is still to do are called and drawn."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cmdesk.domain import crisis_severity, networks, placeholders, scenarios
from cmdesk.domain.asked import AskedField
from cmdesk.domain.hard_questions import Gap, State
from cmdesk.services.hard_questions import QuestionRow
from cmdesk.services.holding import StatementRow
from cmdesk.ui.widgets import language, variables
from cmdesk.ui.widgets.chips import PillKind

LIKELIHOODS = (
    str(QT_TRANSLATE_NOOP("Prepared", "Very low")),
    str(QT_TRANSLATE_NOOP("Prepared", "Low")),
    str(QT_TRANSLATE_NOOP("Prepared", "Medium")),
    str(QT_TRANSLATE_NOOP("Prepared", "High")),
    str(QT_TRANSLATE_NOOP("Prepared", "Very high")),
)
IMPACTS = (
    str(QT_TRANSLATE_NOOP("Prepared", "Minimal")),
    str(QT_TRANSLATE_NOOP("Prepared", "Slight")),
    str(QT_TRANSLATE_NOOP("Prepared", "Moderate")),
    str(QT_TRANSLATE_NOOP("Prepared", "Serious")),
    str(QT_TRANSLATE_NOOP("Prepared", "Critical")),
)
STATES = {
    State.NONE: str(QT_TRANSLATE_NOOP("Prepared", "No answer")),
    State.DRAFT: str(QT_TRANSLATE_NOOP("Prepared", "Draft")),
    State.PREPARED: str(QT_TRANSLATE_NOOP("Prepared", "Prepared")),
    State.EXPIRED: str(QT_TRANSLATE_NOOP("Prepared", "Expired")),
}
KINDS: dict[State, PillKind] = {
    State.NONE: "danger",
    State.DRAFT: "warn",
    State.PREPARED: "ok",
    State.EXPIRED: "warn",
}
SHAPES = {State.NONE: "retired", State.DRAFT: "review", State.PREPARED: "approved", State.EXPIRED: "review"}
GAPS = {
    Gap.ANSWER: str(QT_TRANSLATE_NOOP("Prepared", "write the answer")),
    Gap.RENEWAL: str(QT_TRANSLATE_NOOP("Prepared", "renew the approval")),
    Gap.APPROVAL: str(QT_TRANSLATE_NOOP("Prepared", "get it approved")),
    Gap.STATEMENT: str(QT_TRANSLATE_NOOP("Prepared", "write the first message")),
    Gap.SOON: str(QT_TRANSLATE_NOOP("Prepared", "look at it again, it expires soon")),
}
CHANNELS = {
    "": str(QT_TRANSLATE_NOOP("Prepared", "As it comes")),
    "asked": str(QT_TRANSLATE_NOOP("Prepared", "Only if asked")),
    "public": str(QT_TRANSLATE_NOOP("Prepared", "In public")),
    "private": str(QT_TRANSLATE_NOOP("Prepared", "Only in private")),
}
_ANY = str(QT_TRANSLATE_NOOP("Prepared", "Any network"))
_SHORT = str(QT_TRANSLATE_NOOP("Prepared", "{network}, short"))
_SAID = str(QT_TRANSLATE_NOOP("Prepared", "{number}: {question}, {state}, {area}, risk {risk} of 25"))


def say(text: str) -> str:
    """One of these texts in the language of the windows."""
    return QCoreApplication.translate("Prepared", text)


def likelihood(value: int) -> str:
    return say(LIKELIHOODS[value - 1])


def impact(value: int) -> str:
    return say(IMPACTS[value - 1])


def level(value: int) -> str:
    """What a level is called."""
    return crisis_severity.levels()[value].name[language.spoken()]


def area(key: str) -> str:
    """What a question is about."""
    return scenarios.areas()[key][language.spoken()]


def areas() -> list[tuple[str, str]]:
    """(key, name) of all areas."""
    return [(key, names[language.spoken()]) for key, names in scenarios.areas().items()]


def place(row: StatementRow) -> str:
    """Where a statement is for."""
    name = networks.name(row.network) if row.network else say(_ANY)
    return say(_SHORT).format(network=name) if row.short else name


def readable(body: str) -> str:
    """A text whose variables stand as their names."""
    try:
        pieces = placeholders.parse(body)
    except placeholders.TemplateError:
        return body
    return "".join(
        piece.text if isinstance(piece, placeholders.Text) else f"[{_name(piece.name)}]" for piece in pieces
    )


def _name(variable: str) -> str:
    root, _, key = variable.partition(".")
    return variables.shown(variable, AskedField(key) if root == "ask" else None)


def said(number: int, row: QuestionRow) -> str:
    """A question as a sentence, for screen readers."""
    return say(_SAID).format(
        number=number,
        question=row.card.question,
        state=say(STATES[row.state]),
        area=area(row.card.area),
        risk=row.risk,
    )
