"""The register of people as it is looked at: found as one types, and by name."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

import peewee as pw

from cmdesk.domain.replies import tags_of
from cmdesk.domain.text import fold
from cmdesk.services import people
from cmdesk.services.desk import ClientScope, tuples
from cmdesk.services.people import Handle
from cmdesk.storage.fields import from_stored
from cmdesk.storage.models import Case, Person, PersonHandle

FEW = 400  # people found that are sorted here
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in a list, with the cases of all that were merged into it."""

    id: int
    name: str
    picture: str
    role: str
    segments: tuple[str, ...]
    handles: tuple[Handle, ...]
    cases: int
    first_contact_at: dt.datetime | None
    last_contact_at: dt.datetime | None

    @property
    def key(self) -> tuple[str, int]:
        """What `window` goes on after."""
        return fold(self.name), self.id


def get(scope: ClientScope, person_id: int) -> PersonRow:
    """One person; of a merged one, the person it went into. Raises DeskError "not-found"."""
    return rows_of(scope, [people.root(scope, person_id)])[0]


def rows_of(scope: ClientScope, ids: Sequence[int]) -> list[PersonRow]:
    """The people with these ids, in this order; the gone are left out."""
    if not ids:
        return []
    values = scope.desk.values
    found = {row[0]: row for row in values(scope.rows(Person, *_COLUMNS).where(Person.id.in_(list(ids))))}
    tops = _parts(scope, list(found))
    handles: defaultdict[int, list[Handle]] = defaultdict(list)
    own = scope.rows(PersonHandle, *_HANDLE).where(PersonHandle.person_id.in_(list(tops)))
    for person_id, *handle in sorted(values(own), key=itemgetter(-1)):  # SQLite would read all for the order
        handles[tops[person_id]].append(Handle(*handle))
    counted = scope.rows(Case, Case.person_id, pw.fn.COUNT(Case.id)).where(
        Case.person_id.in_(list(tops)), Case.merged_into_id.is_null()
    )
    cases: Counter[int] = Counter()
    for person_id, number in values(counted.group_by(Case.person_id)):
        cases[tops[person_id]] += number
    return [_row(found[i], tuple(handles[i]), cases[i]) for i in ids if i in found]


def latest(scope: ClientScope, role: str = "", limit: int | None = None) -> list[int]:
    """Who wrote last, first; those who never did are at the end. With a role, only those who have it."""
    query = scope.rows(Person, Person.id, Person.last_contact_at).where(Person.merged_into_id.is_null())
    if role:
        query = query.where(Person.role == role)
    if limit is None:
        return _latest_first(scope.desk.values(query.order_by(Person.id)))
    return scope.desk.ids(query.order_by(Person.last_contact_at.desc(), Person.id).limit(limit))


def find(scope: ClientScope, text: str, limit: int = 12) -> list[PersonRow]:
    """People any of whose words begin with each word typed, the latest to write first; for "", the latest."""
    query = scope.rows(Person, Person.id, Person.last_contact_at).where(Person.merged_into_id.is_null())
    words = _WORD.findall(fold(text))
    for word in words:
        query = query.where(pw.fn.INSTR(Person.search_text, f" {word}") > 0)
    few = scope.desk.values(query.order_by(Person.id).limit(FEW + 1)) if words else ()
    if words and len(few) <= FEW:
        return rows_of(scope, _latest_first(few)[:limit])
    # of many, those who wrote last are soon found
    return rows_of(
        scope, scope.desk.ids(query.order_by(Person.last_contact_at.desc(), Person.id).limit(limit))
    )


def _latest_first(people_and_moments: Iterable[Sequence[Any]]) -> list[int]:
    """Read in the order in which they lie in the file, which is many times faster, and sorted here."""
    read = sorted(people_and_moments, key=lambda row: -math.inf if row[1] is None else row[1], reverse=True)
    return [person_id for person_id, _at in read]


def window(scope: ClientScope, after: tuple[str, int] | None = None, limit: int = 100) -> list[PersonRow]:
    """The register by name, from behind the row whose `key` is given."""
    query = scope.rows(Person, Person.id).where(Person.merged_into_id.is_null())
    if after is not None:
        key, last = after
        query = query.where(Person.name_key >= key, (Person.name_key > key) | (Person.id > last))
    return rows_of(scope, scope.desk.ids(query.order_by(Person.name_key, Person.id).limit(limit)))


def _parts(scope: ClientScope, ids: list[int]) -> dict[int, int]:
    """By person, the one of `ids` that it is part of; each is part of itself."""
    tops, last = {i: i for i in ids}, ids
    while last:
        under = scope.rows(Person, Person.id, Person.merged_into_id).where(Person.merged_into_id.in_(last))
        new = {part: tops[whole] for part, whole in tuples(under) if part not in tops}
        tops |= new
        last = list(new)
    return tops


_COLUMNS = (
    Person.id,
    Person.name,
    Person.picture,
    Person.role,
    Person.segments,
    Person.first_contact_at,
    Person.last_contact_at,
)
_HANDLE = (
    PersonHandle.person_id,
    PersonHandle.network,
    PersonHandle.handle,
    PersonHandle.url,
    PersonHandle.id,
)


def _row(values: Sequence[Any], handles: tuple[Handle, ...], cases: int) -> PersonRow:
    person_id, name, picture, role, segments, first, last = values
    moments = [None if at is None else from_stored(at) for at in (first, last)]
    return PersonRow(person_id, name, picture, role, tags_of(segments), handles, cases, *moments)
