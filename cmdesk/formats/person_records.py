"""A person as a file tells it, before the desk looks at it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cmdesk.domain import accounts, people
from cmdesk.domain.accounts import Profile
from cmdesk.domain.networks import networks
from cmdesk.domain.text import clean
from cmdesk.formats import dates
from cmdesk.formats.problems import Problem

UNKNOWN_YEAR = 1604  # what some address books write for a birthday whose year isn't known
ANY_LEAP_YEAR = 2000

_OURS = re.compile(r"(\w+):(\S[^\n]*?)(?: <(\S+)>)?")
_NO_YEAR = re.compile(r"--?(\d{2})-?(\d{2})(?:T.*)?|(\d{2})-(\d{2})")
_WHOLE = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?")
_SHORT = re.compile(r"\d{1,2}[/.]\d{1,2}")


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """One person of a file, `line` counting from 1. `birthday` is "MM-DD" or "YYYY-MM-DD", `role` the desk's word.

    Of several e-mails and telephones the first is the one to use. `cells` is the row as it was written, for
    giving it back with what is wrong.
    """

    line: int
    name: str = ""
    handles: tuple[Profile, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    birthday: str = ""
    notes: str = ""
    interests: str = ""
    segments: tuple[str, ...] = ()
    role: str = ""
    source: str = ""
    problems: tuple[Problem, ...] = ()
    cells: tuple[str, ...] = ()


def birthday(text: str, order: str = "ymd") -> str | None:
    """A birthday as we write it, "" for none; None if it is no date, or needs an `order` that was not said."""
    text = " ".join(clean(text).split())
    if not text:
        return ""
    if found := _NO_YEAR.fullmatch(text):
        return _day(None, found[1] or found[3], found[2] or found[4])
    if found := _WHOLE.fullmatch(text):
        return _day(found[1], found[2], found[3])
    if whole := dates.read(text, order):
        return _day(f"{whole.year:04}", f"{whole.month:02}", f"{whole.day:02}")
    for ending in (f" {ANY_LEAP_YEAR}", sample_of(text)[len(text) :]):
        if ending and (short := dates.read(f"{text}{ending}", order)):
            return f"{short.month:02}-{short.day:02}"
    return None


def sample_of(text: str) -> str:
    """A date to learn the order of day and month from, also where it lacks the year."""
    text = text.strip()
    separator = text.strip("0123456789")
    return f"{text}{separator}{ANY_LEAP_YEAR}" if _SHORT.fullmatch(text) else text


def profiles(text: str, network: str = "") -> tuple[list[Profile], list[str]]:
    """Profiles that a cell names, one a line, and the lines that name none. `network` is of those without one."""
    found: list[Profile] = []
    left: list[str] = []
    for line in filter(None, (line.strip() for line in clean(text).split("\n"))):
        ours = _OURS.fullmatch(line)
        if ours and ours[1] in networks():
            found.append(Profile(ours[1], ours[2].strip(), ours[3] or ""))
        elif profile := accounts.from_url(line):
            found.append(profile)
        elif network:
            found.append(Profile(network, line, accounts.address(network, line)))
        else:
            some = list(accounts.from_list(line))
            found += [profile for profile in some if profile.network or line.startswith("@")]
            left += [line] if not any(profile.network for profile in some) and line[0] != "@" else []
    return found, left


def profiles_told(handles: Iterable[Profile]) -> str:
    """Profiles as a cell of ours, which `profiles` gives back."""
    return "\n".join(_told(profile) for profile in handles)


def each_once(texts: Iterable[str]) -> Iterator[str]:
    """The texts that are not empty, without the spaces around them, each once."""
    return iter(dict.fromkeys(plain for text in texts if (plain := clean(text).strip())))


def _told(profile: Profile) -> str:
    usual = accounts.address(profile.network, profile.handle)
    address = f" <{profile.url}>" if profile.url and profile.url != usual else ""
    return f"{profile.network}:{profile.handle}{address}" if profile.network else profile.handle


def _day(year: str | None, month: str, day: str) -> str | None:
    known = year is not None and int(year) != UNKNOWN_YEAR and int(year) >= dt.MINYEAR
    text = f"{year}-{month}-{day}" if known else f"{month}-{day}"
    return text if people.is_birthday(text) else None
