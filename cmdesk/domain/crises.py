"""Crises: how they end, when their clocks ring, what an approval vouches for, and what they are found by."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean, fold

LONGEST_TITLE = 200
LONGEST_TEXT = 20_000
WORDS_OF_A_TITLE = 8


class Outcome(StrEnum):
    """How a crisis ended for the person."""

    CALMED = "calmed"
    PRAISED = "praised"
    GOES_ON = "goes-on"
    ESCALATED = "escalated"
    LEFT = "left"


ENDED_WELL = frozenset({Outcome.CALMED, Outcome.PRAISED})
ENDED_BADLY = frozenset({Outcome.ESCALATED, Outcome.LEFT})


class ClockKind(StrEnum):
    """What a clock of a crisis counts to."""

    ANSWER = "answer"  # the first public word
    UPDATE = "update"  # the next one
    COMPANY = "company"  # when the company is to be asked again
    PROMISE = "promise"  # what somebody was told to get


@dataclass(frozen=True, slots=True)
class Clock:
    """When something is due, and what was promised if that is it; `since` is when its time began."""

    kind: ClockKind
    since: dt.datetime
    due_at: dt.datetime
    text: str = ""


@dataclass(frozen=True, slots=True)
class Stand:
    """What the clocks of a crisis depend on. Times of a level are minutes, None where it has no such clock."""

    started_at: dt.datetime
    answer: int
    update: int | None
    remind: int | None
    posted_at: dt.datetime | None = None  # the last public word
    asked_at: dt.datetime | None = None  # the last time that the company was asked
    decided_at: dt.datetime | None = None
    closed: bool = False


def clocks(stand: Stand) -> tuple[Clock, ...]:
    """The clocks that run, the next to ring first."""
    if stand.closed:
        return ()
    found: list[Clock] = []

    def add(kind: ClockKind, since: dt.datetime, minutes: int | None) -> None:
        if minutes is not None:
            found.append(Clock(kind, since, since + dt.timedelta(minutes=minutes)))

    if stand.posted_at is None:
        add(ClockKind.ANSWER, stand.started_at, stand.answer)
    else:
        add(ClockKind.UPDATE, stand.posted_at, stand.update)
    if stand.asked_at is not None and (stand.decided_at is None or stand.decided_at < stand.asked_at):
        add(ClockKind.COMPANY, stand.asked_at, stand.remind)
    return tuple(sorted(found, key=lambda clock: clock.due_at))


def approval_hash(text: str) -> str:
    """What an approval vouches for: this text, to the last sign."""
    return hashlib.sha256(clean(text).encode()).hexdigest()


def kept_title(title: str, text: str) -> str:
    """One line that names a crisis: what was typed, or how the text begins."""
    line = " ".join(clean(title).split())
    if not line:
        words = clean(text).split()
        line = " ".join(words[:WORDS_OF_A_TITLE]) + ("…" if len(words) > WORDS_OF_A_TITLE else "")
    return line[:LONGEST_TITLE]


def kept_text(text: str) -> str:
    """A text as it is kept. Raises DeskError "crisis-text-too-long"."""
    text = clean(text)
    if len(text) > LONGEST_TEXT:
        raise DeskError("crisis-text-too-long", most=LONGEST_TEXT)
    return text


def check_outcome(outcome: str) -> None:
    """Raise DeskError "crisis-needs-outcome" unless it is one."""
    if outcome not in set(Outcome):
        raise DeskError("crisis-needs-outcome")


_WORD = re.compile(r"[^\W_]+")
# Words that stand in every text and tell nothing of what it is about.
_EVERYWHERE = frozenset(
    "que los las una uno unos unas por con para del sus este esta esto estos estas ese esa eso como mas pero sin "
    "sobre todo toda todos todas muy nos les hay fue son era soy han ser esto porque cuando donde quien cual hola "
    "gracias buenas buenos dias tardes desde hasta entre tambien solo nada hace hacer esta estan estoy tengo tiene "
    "the and for you are was were this that with have has had not but they them their your our from what when "
    "where who why how can will would could should been just very all any out about there here hello hi".split()
)
SHORTEST_WORD = 3


def telling_words(text: str, most: int) -> tuple[str, ...]:
    """The words of a text by which others like it may be found: folded, each once, plurals without their s."""
    found: dict[str, None] = {}
    for word in _WORD.findall(fold(text)):
        if len(word) < SHORTEST_WORD or word in _EVERYWHERE or word.isdigit():
            continue
        found.setdefault(word.removesuffix("s") if len(word) > SHORTEST_WORD + 1 else word)
        if len(found) == most:
            break
    return tuple(found)


def lesson(record: Mapping[str, str]) -> str:
    """What a recorded crisis teaches, as it is found by: everything that was written of it."""
    return "\n".join(text for text in record.values() if text.strip())
