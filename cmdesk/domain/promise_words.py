"""The words of a deadline in Spanish and English: days, parts of a day, clock times and lengths of time.

Rules of our own, November 2026: until what time "this afternoon" lasts is written down nowhere.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from cmdesk.domain.text import fold

MOST = 100  # times of one kind that are read in one text
_NUMBERS = {
    **dict.fromkeys(("una", "uno", "un", "one", "an", "a"), 1),
    **dict.fromkeys(("dos", "two", "un par de", "a couple of"), 2),
    **dict.fromkeys(("media", "half an", "half a"), 0.5),
    **{word: n for n, word in enumerate("tres cuatro cinco seis siete ocho nueve diez once doce".split(), 3)},
    **{word: n for n, word in enumerate("three four five six seven eight nine ten eleven twelve".split(), 3)},
    **dict.fromkeys(("quince", "fifteen"), 15),
    **dict.fromkeys(("veinte", "twenty"), 20),
    **dict.fromkeys(("veinticuatro", "twenty-four"), 24),
    **dict.fromkeys(("treinta", "thirty"), 30),
    **dict.fromkeys(("cuarenta y ocho", "forty-eight"), 48),
    **dict.fromkeys(("setenta y dos", "seventy-two"), 72),
}
_NUMBER = r"\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True))
_WEEKDAYS = {
    **{re.sub("[áé]", ".", w): n for n, w in enumerate("lunes martes miércoles jueves viernes sábado domingo".split())},
    **{w: n for n, w in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())},
}  # fmt: skip
_MONTHS = {
    **{w: n for n, w in enumerate("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(), 1)},
    **{w: n for n, w in enumerate("january february march april may june july august september october november december".split(), 1)},
}  # fmt: skip
_NAMED = "|".join(_WEEKDAYS)
_MONTH = "|".join(_MONTHS)
PARTS = {  # until when, by the first two letters of its word
    "ma": dt.time(14),
    "ta": dt.time(20),
    "no": dt.time(22),
    "mo": dt.time(12),
    "af": dt.time(18),
    "ev": dt.time(21),
}
_PART = r"ma[ñn]ana|tarde|noche|morning|afternoon|evening"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day as it was said; `sure` = no other half of the day can be meant."""

    hour: int
    minute: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: hours, or days, which may be those on which the brand works."""

    hours: float = 0
    days: int = 0
    working: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that say something of a deadline. `strong`: they are hardly said but to promise.

    `day` gives the date from the one of today; `part` is the time until which a part of the day lasts.
    """

    start: int
    end: int
    strong: bool = False
    day: Callable[[dt.date], dt.date] | None = None
    part: dt.time | None = None
    clock: Clock | None = None
    length: Length | None = None


Made = dict[str, object]
Reader = Callable[[re.Match[str]], Made | None]


def pieces(text: str) -> list[Piece]:
    """What of the text says something of a deadline, in its order and apart."""
    found: list[Piece] = []
    for pattern, reader in _readers():
        for match in islice(pattern.finditer(text), MOST):
            made = reader(match)
            free = all(match.end() <= one.start or one.end <= match.start() for one in found)
            if made is not None and free and not _began(text, match.start()):
                found.append(Piece(match.start(), match.end(), **made))  # pyright: ignore[reportArgumentType]
    return sorted(found, key=lambda piece: piece.start)


# what begins or goes on then has no end there
_BEGINNING = re.compile(
    r"\b(?:hasta|desde|a partir de|por|cada|todos|since|until|till|from|every)(?: el| las?| los)? $",
    re.IGNORECASE,
)


def _began(text: str, start: int) -> bool:
    return _BEGINNING.search(text, max(0, start - 20), start) is not None


def _number(word: str) -> float:
    return int(word) if word.isdecimal() else _NUMBERS[fold(word)]


def _after(days: int) -> Callable[[dt.date], dt.date]:
    return lambda today: today + dt.timedelta(days=days)


def _today(match: re.Match[str]) -> Made:
    return {"day": _after(0), "strong": match[0].lower() not in ("hoy", "today")}


def _tomorrow(match: re.Match[str]) -> Made:
    return {"day": _after(1), "strong": match[0].lower().endswith(("mismo", "falta"))}


def _in_two_days(_match: re.Match[str]) -> Made:
    return {"day": _after(2)}


def _part_of_today(match: re.Match[str]) -> Made:
    part = match["part"]
    return {"day": _after(0), "part": PARTS[fold(part)[:2]] if part else PARTS["ev"]}


def _weekday(match: re.Match[str]) -> Made:
    named = fold(match["weekday"])
    wanted = next(n for word, n in _WEEKDAYS.items() if re.fullmatch(word, named))
    least = 0 if re.match("est[ea]|this", match[0].lower()) else 1
    strong = re.match("antes|by|before", match[0].lower()) is not None
    day_before = match[0].lower().startswith(("antes", "before"))

    def day(today: dt.date) -> dt.date:
        ahead = (wanted - today.weekday() - least) % 7 + least
        return today + dt.timedelta(days=max(0, ahead - day_before))

    return {"day": day, "strong": strong}


def _date(match: re.Match[str]) -> Made | None:
    number, month = int(match["day"]), match.groupdict().get("month")
    wanted = _MONTHS[fold(month)] if month else None
    if not 1 <= number <= 31:
        return None

    def day(today: dt.date) -> dt.date:
        for ahead in range(366):
            there = today + dt.timedelta(days=ahead)
            if there.day == number and wanted in (None, there.month):
                return there
        return today

    return {"day": day}


def _week(later: int) -> Reader:
    """Until Friday, or the end of the days that are left of the week."""

    def day(today: dt.date) -> dt.date:
        return max(today, today + dt.timedelta(days=4 - today.weekday() + 7 * later))

    return lambda match: {"day": day, "strong": match[0].lower().startswith(("antes", "by"))}


def _part(match: re.Match[str]) -> Made:
    return {"part": PARTS[fold(match["part"])[:2]]}


def _until(time: dt.time) -> Reader:
    return lambda match: {"part": time, "strong": match[0].lower().startswith(("antes", "by", "before"))}


def _clock(match: re.Match[str]) -> Made | None:
    told = match.groupdict()
    hour, minute = int(_number(match["hour"])), int(told.get("minute") or 0)
    minute += {"media": 30, "cuarto": 15}.get((told.get("more") or "").lower(), 0)
    half = fold(told.get("half") or "")[:2]
    if hour > 24:
        return None
    if half in ("ta", "no", "p") and hour < 12:
        hour += 12
    elif half in ("ma", "a") and hour == 12:
        hour = 0
    sure = bool(half) or hour > 12 or match["hour"].startswith("0")
    strong = match["by"].lower() not in ("a", "at", "sobre", "hacia", "around", "para")
    return {"clock": Clock(hour, minute, sure), "strong": strong}


def _length(match: re.Match[str]) -> Made:
    told = match.groupdict()
    amount = max(_number(word) for word in (match["number"], told.get("most")) if word)
    unit = match["unit"].lower()
    if unit.startswith("min"):
        length = Length(hours=amount / 60)
    elif unit.startswith("h"):
        length = Length(hours=amount + 0.5 * bool(told.get("more")))
    else:
        days = max(1, round(amount * (7 if unit[0] in "sw" else 1)))
        length = Length(days=days, working=bool(told.get("working")))
    return {"length": length, "strong": True}


@cache
def _readers() -> list[tuple[re.Pattern[str], Reader]]:
    """Compiled when first needed, since that takes longer than the rest of a module."""
    return [(re.compile(pattern, re.IGNORECASE), reader) for pattern, reader in _patterns()]


def _patterns() -> Iterator[tuple[str, Reader]]:
    """In the order of precedence: of two that overlap the first stays."""
    range_of = rf"(?P<number>{_NUMBER})(?:\s*(?:-|–|/|a|o|u|y|to|or)\s*(?P<most>{_NUMBER}))?\s*"
    told = (
        r"\b(?:en|dentro de|antes de(?! las?\b))(?:\s+(?:un|el)\s+(?:plazo|m[aá]ximo|margen)(?:\s+m[aá]ximo)?\s+de|\s+menos de"
        r"|\s+no m[aá]s de|\s+como m[aá]ximo|\s+unos|\s+unas|\s+las?|\s+los)?(?:\s+pr[oó]xim[ao]s)?\s+"
        rf"{range_of}(?P<unit>minutos?|min|horas?|h|d[ií]as?|semanas?)\b(?P<more>\s+y media)?"
        r"(?P<working>\s+(?:laborables?|h[aá]biles|h[aá]bil))?"
    )
    yield told, _length
    told = (
        r"\b(?:in|within)(?:\s+(?:less than|under|no more than|about))?(?:\s+the)?(?:\s+next)?\s+"
        rf"{range_of}(?P<working>(?:working|business)\s+)?(?P<unit>minutes?|mins?|hours?|hrs?|h|days?|weeks?)\b"
    )
    yield told, _length
    told = (
        rf"\b(?P<by>antes de|sobre|hacia|para|a)\s+las?\s+(?P<hour>{_NUMBER})(?:(?:[:.]|\s?h\s?)(?P<minute>[0-5]\d))?"
        r"(?:\s?h(?:oras|s)?\b)?(?:\s+y\s+(?P<more>media|cuarto))?"
        r"(?:\s+(?:de|por)\s+la\s+(?P<half>ma[ñn]ana|tarde|noche)\b)?(?![\w%€])(?!\s+(?:euros|personas))"
    )
    yield told, _clock
    at = r"\b(?P<by>by|before|at|around|no later than)\s+(?P<hour>\d{1,2})"
    yield at + r"[:.](?P<minute>[0-5]\d)(?:\s?(?P<half>[ap])\.?m\b)?(?!\w)", _clock
    yield at + r"\s?(?:(?P<half>[ap])\.?m\b|o['’]clock\b|h\b)", _clock
    yield rf"\b(?:esta|this)\s+(?P<part>{_PART})\b|\btonight\b", _part_of_today
    yield r"\bpasado\s+ma[ñn]ana\b|\bthe day after tomorrow\b", _in_two_days
    told = (
        r"\bhoy(?:\s+mismo)?\b(?!\s+en\s+d[ií]a)|\b(?:later\s+)?today\b|\b(?:by\s+)?(?:the\s+)?end of (?:the\s+)?day\b"
        r"|\bantes de que (?:acabe|termine) el d[ií]a\b|\b(?:al final|a lo largo) del d[ií]a\b"
    )
    yield told, _today
    yield r"(?<!la )(?<!esta )(?<!una )\bma[ñn]ana\b(?:\s+(?:mismo|sin falta))?|\btomorrow\b", _tomorrow
    told = (
        r"\b(?:el|este|antes\s+del?|para\s+el|on|by|this|next|before)(?:\s+(?:pr[oó]ximo|this|next))?\s+"
        rf"(?P<weekday>{_NAMED})\b(?:\s+(?:que viene|pr[oó]ximo))?"
    )
    yield told, _weekday
    yield rf"\b(?P<weekday>{_NAMED})\b(?=\s+(?:morning|afternoon|evening))", _weekday
    yield rf"\bel\s+(?:d[ií]a\s+)?(?P<day>\d{{1,2}})\s+de\s+(?P<month>{_MONTH})\b", _date
    yield r"\bel\s+d[ií]a\s+(?P<day>\d{1,2})\b", _date
    yield rf"\b(?:on|by)\s+(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b", _date
    told = rf"\b(?:on|by)\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\b"
    yield told, _date
    yield r"\b(?:la\s+)?(?:pr[oó]xima\s+semana|semana\s+(?:que viene|pr[oó]xima))\b|\bnext\s+week\b", _week(1)
    told = (
        r"\b(?:antes de que (?:acabe|termine) la|(?:a lo largo de\s+)?esta)\s+semana\b"
        r"|\b(?:by the end of the|this)\s+week\b"
    )
    yield told, _week(0)
    yield r"\ba primera hora de la tarde\b", _until(dt.time(17))
    told = r"\ba primera hora(?:\s+de la ma[ñn]ana)?\b|\bfirst thing(?:\s+in the morning)?\b"
    yield told, _until(dt.time(10))
    yield rf"\b(?:por la|in the|a [uú]ltima hora de la|a lo largo de la)\s+(?P<part>{_PART})\b", _part
    yield r"\ba [uú]ltima hora\b", _until(dt.time(20))
    yield r"\b(?:antes del|al?) mediod[ií]a\b", _until(dt.time(14))
    yield r"\b(?:by|before|at|around) (?:noon|midday)\b", _until(dt.time(12))
    yield r"\b(?:(?<=day )|(?<=tomorrow ))(?P<part>morning|afternoon|evening)\b", _part
