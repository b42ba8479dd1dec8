"""Which cases of a file are one that is here already, or that the file has told before."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from cmdesk.domain.accounts import handle_key
from cmdesk.services.desk import ClientScope
from cmdesk.storage.fields import to_stored
from cmdesk.storage.models import Case

AT_ONCE = 20_000  # cases that are looked at before the next are read

_MINUTE = 60_000  # milliseconds; many exports tell no seconds
_ANYBODY, _NOBODY = "*", ""
_COLUMNS = (
    Case.id,
    Case.text_key,
    Case.received_at,
    Case.external_id,
    Case.link,
    Case.reference,
    Case.who,
)

Sign = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What a case is known by. `authors` are the names and handles of whoever said it, if that is known."""

    text_key: int
    at: dt.datetime | None = None
    external_id: str = ""
    link: str = ""
    reference: str = ""
    authors: tuple[str, ...] = ()


def twice(told: Sequence[Told]) -> dict[int, int]:
    """Places of what was told before, and where it was."""
    found: dict[int, int] = {}
    seen: dict[Sign, int] = {}
    for place, case in enumerate(told):
        known = _known(case)
        firsts = (seen[sign] for sign in _signs(known, _asked_of(known)) if sign in seen)
        first = next((first for first in firsts if not _other(case, told[first].external_id)), None)
        if first is None:
            for sign in _signs(known, _answering(known)):
                seen.setdefault(sign, place)
        else:
            found[place] = first
    return found


def here(scope: ClientScope, told: Sequence[Told]) -> set[int]:
    """Places of what is among the client's cases.

    One is another if their ids on the network are the same and text or minute too, or else text and author
    and either link or minute. An author who is not known may be anybody; two ids are two cases.
    """
    wanted: defaultdict[Sign, list[int]] = defaultdict(list)
    for place, case in enumerate(told):
        known = _known(case)
        for sign in _signs(known, _asked_of(known)):
            wanted[sign].append(place)
    found: set[int] = set()
    for row in _rows(scope) if wanted else ():
        for sign in _signs(row, _answering(row)):
            found.update(place for place in wanted.get(sign, ()) if not _other(told[place], row.external_id))
    return found


@dataclass(frozen=True, slots=True)
class _Known:
    text_key: int
    minute: int | None
    external_id: str
    link: str
    reference: str
    authors: Collection[str]


def _known(case: Told) -> _Known:
    minute = None if case.at is None else to_stored(case.at) // _MINUTE
    authors = {key for author in case.authors if (key := handle_key(author))}
    return _Known(case.text_key, minute, case.external_id, _bare(case.link), case.reference, authors)


def _rows(scope: ClientScope) -> Iterator[_Known]:
    last = 0
    while some := scope.desk.values(
        scope.rows(Case, *_COLUMNS).where(Case.id > last).order_by(Case.id).limit(AT_ONCE)
    ):
        for _, text_key, received, external_id, link, reference, who in some:
            authors = {key for line in who.split("\n") if (key := handle_key(line))}
            yield _Known(text_key, received // _MINUTE, external_id, _bare(link), reference, authors)
        last = some[-1][0]


def _asked_of(case: _Known) -> tuple[str, ...]:
    """Whose cases it may be one of."""
    return (*case.authors, _NOBODY) if case.authors else (_ANYBODY,)


def _answering(case: _Known) -> tuple[str, ...]:
    """For whose case it may be taken."""
    return (*(case.authors or (_NOBODY,)), _ANYBODY)


def _signs(case: _Known, authors: Sequence[str]) -> Iterator[Sign]:
    if case.external_id:
        yield "id", case.external_id, case.text_key
        if case.minute is not None:
            yield "id at", case.external_id, case.minute
    if case.reference:
        yield "reference", case.reference, case.text_key
    for author in authors:
        if case.link:
            yield "link", case.link, case.text_key, author
        if case.minute is not None:
            yield "minute", case.minute, case.text_key, author


def _other(case: Told, external_id: str) -> bool:
    return bool(case.external_id and external_id) and case.external_id != external_id


def _bare(link: str) -> str:
    """An address without what may be written or not."""
    bare = link.strip().lower().removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return bare.rstrip("/")
