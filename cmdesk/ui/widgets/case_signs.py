"""How kinds, states, moods and ends of cases are called and drawn, wherever they are listed."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cmdesk.domain import networks, support
from cmdesk.domain.cases import Outcome, Sentiment, State
from cmdesk.services.case_list import CaseRow
from cmdesk.ui.widgets import language

KIND_ICONS = {
    "complaint": "message-report",
    "question": "help-circle",
    "concern": "alert-circle",
    "suggestion": "bulb",
    "praise": "heart",
    "mention": "at",
    "greeting": "hand-stop",
}
STATES = {
    State.NEW: str(QT_TRANSLATE_NOOP("Cases", "New")),
    State.IN_PROGRESS: str(QT_TRANSLATE_NOOP("Cases", "In progress")),
    State.WAITING_COMPANY: str(QT_TRANSLATE_NOOP("Cases", "Waits for the company")),
    State.WAITING_PERSON: str(QT_TRANSLATE_NOOP("Cases", "Waits for the person")),
    State.ANSWERED: str(QT_TRANSLATE_NOOP("Cases", "Answered")),
    State.RESOLVED: str(QT_TRANSLATE_NOOP("Cases", "Resolved")),
    State.CONFIRMED: str(QT_TRANSLATE_NOOP("Cases", "Confirmed")),
}
STATE_ICONS = {
    State.NEW: "circle-dot",
    State.IN_PROGRESS: "circle-half-2",
    State.WAITING_COMPANY: "player-pause",
    State.WAITING_PERSON: "player-pause",
    State.ANSWERED: "send",
    State.RESOLVED: "check",
    State.CONFIRMED: "checks",
}
SENTIMENTS = {
    Sentiment.NEGATIVE: str(QT_TRANSLATE_NOOP("Cases", "Upset")),
    Sentiment.NEUTRAL: str(QT_TRANSLATE_NOOP("Cases", "Neutral")),
    Sentiment.POSITIVE: str(QT_TRANSLATE_NOOP("Cases", "Content")),
}
SEVERITIES = {
    1: str(QT_TRANSLATE_NOOP("Cases", "Slight")),
    2: str(QT_TRANSLATE_NOOP("Cases", "Medium")),
    3: str(QT_TRANSLATE_NOOP("Cases", "Grave")),
    4: str(QT_TRANSLATE_NOOP("Cases", "Critical")),
}
OUTCOMES = {
    Outcome.SOLVED: str(QT_TRANSLATE_NOOP("Cases", "Solved")),
    Outcome.CONFIRMED_BY_PERSON: str(QT_TRANSLATE_NOOP("Cases", "Confirmed by the person")),
    Outcome.NO_ANSWER: str(QT_TRANSLATE_NOOP("Cases", "The person did not answer any more")),
    Outcome.NO_ANSWER_NEEDED: str(QT_TRANSLATE_NOOP("Cases", "No answer was needed")),
    Outcome.NOT_APPLICABLE: str(QT_TRANSLATE_NOOP("Cases", "Not ours to solve")),
    Outcome.PASSED_TO_LEGAL: str(QT_TRANSLATE_NOOP("Cases", "Passed to the lawyers")),
    Outcome.ABUSE: str(QT_TRANSLATE_NOOP("Cases", "Abuse")),
}
MOODS = ("mood-cry", "mood-sad", "mood-neutral", "mood-smile", "mood-happy")  # satisfaction 1 to 5
SATISFACTIONS = {
    1: str(QT_TRANSLATE_NOOP("Cases", "Very unhappy")),
    2: str(QT_TRANSLATE_NOOP("Cases", "Unhappy")),
    3: str(QT_TRANSLATE_NOOP("Cases", "So so")),
    4: str(QT_TRANSLATE_NOOP("Cases", "Happy")),
    5: str(QT_TRANSLATE_NOOP("Cases", "Very happy")),
}


def who(row: CaseRow) -> str:
    """The person of a case, or that nobody is known."""
    return row.who or QCoreApplication.translate("Cases", "Somebody")


def kind(key: str) -> str:
    """What a kind of message is called."""
    return support.messages()[key].label[language.spoken()]


def kind_ink(key: str) -> str:
    """Its colour in a list: only what is said against a brand stands out."""
    return "danger" if key == "complaint" else "text2"


def channel(key: str) -> str:
    """What a way of reaching a brand is called."""
    return support.channels()[key].label[language.spoken()]


def place_icon(network: str, channel_key: str) -> str:
    """The icon of where something was said: the network's, else the channel's."""
    return networks.network(network).icon if network else support.channels()[channel_key].icon


def place(network: str, channel_key: str) -> str:
    """Where something was said: "Instagram · Comentario público"."""
    told = [networks.name(network)] if network else []
    return " · ".join([*told, channel(channel_key)])


def state(value: str) -> str:
    """What a state is called."""
    return _say(STATES[State(value)])


def outcome(value: str) -> str:
    """What an end is called; "" for none."""
    return _say(OUTCOMES[Outcome(value)]) if value else ""


def sentiment(value: str) -> str:
    """What a mood is called; "" while it is not said."""
    return _say(SENTIMENTS[Sentiment(value)]) if value else ""


def severity(level: int) -> str:
    """What a severity is called; "" while it is not said."""
    return _say(SEVERITIES[level]) if level else ""


def satisfaction(value: int) -> str:
    """What a satisfaction is called."""
    return _say(SATISFACTIONS[value])


def _say(text: str) -> str:
    return QCoreApplication.translate("Cases", text)
