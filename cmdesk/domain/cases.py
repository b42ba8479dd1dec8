"""Cases: what state one may be in, how it moves, how it ends, and what is worth waking up for."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from cmdesk.domain.errors import DeskError
from cmdesk.domain.support import ANY_SEVERITY, SEVERITIES, channels, messages
from cmdesk.domain.text import clean, fold, words


class State(StrEnum):
    NEW = "new"
    IN_PROGRESS = "in-progress"
    WAITING_COMPANY = "waiting-company"
    WAITING_PERSON = "waiting-person"
    ANSWERED = "answered"
    RESOLVED = "resolved"
    CONFIRMED = "confirmed"


WAITING = frozenset({State.WAITING_COMPANY, State.WAITING_PERSON})  # the clock stands still meanwhile
CLOSED = frozenset({State.RESOLVED, State.CONFIRMED})
OPEN = frozenset(State) - CLOSED

_ONWARDS = WAITING | {State.ANSWERED, State.RESOLVED}

# Every legal move: whatever is not here is refused.
MOVES: Mapping[State, frozenset[State]] = MappingProxyType(
    {
        State.NEW: _ONWARDS | {State.IN_PROGRESS},
        **{state: (_ONWARDS | {State.IN_PROGRESS}) - {state} for state in OPEN - {State.NEW}},
        State.RESOLVED: frozenset({State.CONFIRMED, State.IN_PROGRESS}),
        State.CONFIRMED: frozenset({State.IN_PROGRESS}),
    }
)


def check_move(state: State, to: State) -> None:
    """Raise DeskError "move-not-allowed" (`state`, `to`) unless a case may go from one to the other."""
    if to not in MOVES[state]:
        raise DeskError("move-not-allowed", state=state.value, to=to.value)


class Tab(StrEnum):
    """Where a list shows a case: what is to be done, what waits for somebody else, what is over."""

    OPEN = "open"
    WAITING = "waiting"
    RESOLVED = "resolved"


def tab_of(state: State, *, snoozed: bool) -> Tab:
    """The tab of a case; what was answered waits for the person to agree."""
    if state in CLOSED:
        return Tab.RESOLVED
    waits = snoozed or state in WAITING or state is State.ANSWERED
    return Tab.WAITING if waits else Tab.OPEN


class Sentiment(StrEnum):
    UNKNOWN = ""
    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    POSITIVE = "positive"


class Outcome(StrEnum):
    """How a case ended. No case is closed without one."""

    SOLVED = "solved"
    CONFIRMED_BY_PERSON = "confirmed-by-person"
    NO_ANSWER = "no-answer"
    NO_ANSWER_NEEDED = "no-answer-needed"
    NOT_APPLICABLE = "not-applicable"
    PASSED_TO_LEGAL = "passed-to-legal"
    ABUSE = "abuse"


NEEDS_REASON = frozenset({Outcome.NOT_APPLICABLE, Outcome.ABUSE})  # anger is not abuse


class Snooze(StrEnum):
    """Until when a case is out of sight."""

    NOT = ""
    UNTIL = "until"
    OPENING = "opening"
    MESSAGE = "message"  # until the person writes again


SATISFACTION = (1, 2, 3, 4, 5)
LONGEST_TEXT = 50_000
LONGEST_TITLE = 200
AHEAD = dt.timedelta(minutes=5)  # how far another clock may be before ours
REOPEN_WITHIN = dt.timedelta(hours=24)  # what is written later is another case
PUBLIC_CHANNELS = frozenset({"comment", "review", "forum"})


def is_public(channel: str) -> bool:
    """Whether what is said in a channel is read by everybody."""
    return channel in PUBLIC_CHANNELS


def check_kind(kind: str) -> None:
    """Raise DeskError "kind-unknown" unless it is a kind of message."""
    if kind not in messages():
        raise DeskError("kind-unknown", kind=kind)


def check_channel(channel: str) -> None:
    """Raise DeskError "channel-unknown" unless it is a way to reach a brand."""
    if channel not in channels():
        raise DeskError("channel-unknown", kind=channel)


def check_sentiment(sentiment: str) -> None:
    """Raise DeskError "sentiment-unknown" unless it is one, or "" for not said."""
    if sentiment not in set(Sentiment):
        raise DeskError("sentiment-unknown", sentiment=sentiment)


def check_severity(severity: int) -> None:
    """Raise DeskError "severity-wrong" unless it is 1 to 4, or 0 for not said."""
    if severity not in (ANY_SEVERITY, *SEVERITIES):
        raise DeskError("severity-wrong")


def check_not_ahead(at: dt.datetime, present: dt.datetime) -> None:
    """Raise DeskError "time-in-future" for what can't have happened yet, if clocks go alike."""
    if at > present + AHEAD:
        raise DeskError("time-in-future")


def kept_text(text: str) -> str:
    """What somebody said as it is kept. Raises DeskError "case-needs-text", "case-too-long"."""
    text = clean(text).strip()
    if not text:
        raise DeskError("case-needs-text")
    if len(text) > LONGEST_TEXT:
        raise DeskError("case-too-long", most=LONGEST_TEXT)
    return text


def kept_title(title: str) -> str:
    """A title as it is kept: one line, not too long."""
    return " ".join(clean(title).split())[:LONGEST_TITLE]


def reference(prefix: str, number: int) -> str:
    """The name of a case that people read out: "TRG-0412"."""
    return f"{prefix}-{number:04d}"


_THANKS = frozenset(
    "gracias grax muchas muchisimas mil ok okay vale perfecto genial estupendo de acuerdo entendido "
    "thanks thank thx you very much many great perfect a ti vosotros ustedes usted por todo la respuesta "
    "saludos saludo un buen buenas dia tarde noche igualmente ya listo".split()
)
_SAYS_THANKS = frozenset(
    "gracias grax ok okay vale perfecto genial estupendo entendido thanks thank thx".split()
)
_SHORT = 8  # words


def only_thanks(text: str) -> bool:
    """Whether a message says no more than "gracias" or "ok", with or without emoji: nothing is left to do."""
    said = words(fold(text))
    if "?" in text or len(said) > _SHORT:
        return False
    return (not said and bool(text.strip())) or (set(said) <= _THANKS and not _SAYS_THANKS.isdisjoint(said))


def text_key(text: str) -> int:
    """A number that two texts share when their words are the same, whatever case, accents and signs."""
    digest = hashlib.blake2b(" ".join(words(fold(text))).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1  # SQLite's integers have a sign
