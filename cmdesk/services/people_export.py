"""People out to a file: one row each with all that is written down, which comes in again as it was."""

from __future__ import annotations

import datetime as dt
import functools
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from zoneinfo import ZoneInfo

import peewee as pw

from cmdesk.domain.accounts import Profile
from cmdesk.formats import people_csv
from cmdesk.formats.person_records import PersonRecord
from cmdesk.services import people_planning, table_files
from cmdesk.services.desk import ClientScope
from cmdesk.services.people import PersonCard
from cmdesk.services.table_files import Cell
from cmdesk.storage.models import Case, Person, PersonHandle

AT_ONCE = 2_000  # people that are read before the next are
# what follows from the rest and is not read again
BESIDES = ("review_on", "first_contact_at", "last_contact_at", "cases")
HEADER = (*people_csv.OWN, *BESIDES)


def export(scope: ClientScope, format: str) -> bytes:  # noqa: A002  the word that the command line has for it
    """All people of the client, as "csv", "xlsx" or "json"; what is known of whoever was merged into another is
    in that one's row.

    Raises DeskError "import-format-unknown", "csv-too-many-rows".
    """
    return table_files.write("people", HEADER, _rows(scope), format)


def _rows(scope: ClientScope) -> Iterator[Mapping[str, Cell]]:
    zone, last = ZoneInfo(scope.client().zone), 0
    parts = _parts(scope)
    handles: defaultdict[int, list[Profile]] = defaultdict(list)
    for row in scope.rows(PersonHandle).order_by(PersonHandle.id):
        whole = parts.get(row.person_id, row.person_id)
        handles[whole].append(Profile(row.network, row.handle, row.url))
    more: defaultdict[int, list[PersonCard]] = defaultdict(list)
    for part, card in people_planning.cards(scope, list(parts)).items():
        more[parts[part]].append(card)
    cases = _cases(scope, parts)
    living = scope.rows(Person).where(Person.merged_into_id.is_null()).order_by(Person.id)
    while some := list(living.where(Person.id > last).limit(AT_ONCE)):
        for person in some:
            card = functools.reduce(people_planning.filled, more[person.id], people_planning.card_of(person))
            yield _row(person, card, zone, tuple(handles[person.id]), cases[person.id])
        last = some[-1].id


def _row(
    person: Person, card: PersonCard, zone: ZoneInfo, handles: tuple[Profile, ...], cases: int
) -> Mapping[str, Cell]:
    def local(at: dt.datetime | None) -> dt.datetime | None:
        return at and at.astimezone(zone)

    record = PersonRecord(
        line=0,
        name=card.name,
        handles=handles,
        emails=(card.email,) if card.email else (),
        phones=(card.phone,) if card.phone else (),
        birthday=card.birthday,
        notes=card.notes,
        interests=card.interests,
        segments=card.segments,
        role=card.role,
        source=card.source,
    )
    return {
        **people_csv.told(record),
        "review_on": card.review_on.isoformat() if card.review_on else "",
        "first_contact_at": local(person.first_contact_at),
        "last_contact_at": local(person.last_contact_at),
        "cases": cases,
    }


def _parts(scope: ClientScope) -> dict[int, int]:
    """By person who was merged into another, however often, the one it is part of."""
    merged = scope.rows(Person, Person.id, Person.merged_into_id).where(~Person.merged_into_id.is_null())
    above: dict[int, int] = dict(scope.desk.values(merged))
    found: dict[int, int] = {}
    for part, whole in above.items():
        while whole in above:
            whole = above[whole]  # noqa: PLW2901  up to the one that is part of nobody
        found[part] = whole
    return found


def _cases(scope: ClientScope, parts: Mapping[int, int]) -> Counter[int]:
    """How many cases each has, with those of all that is one with it."""
    query = scope.rows(Case, Case.person_id, pw.fn.COUNT(Case.id)).where(Case.merged_into_id.is_null())
    counted: Counter[int] = Counter()
    for person_id, number in scope.desk.values(query.group_by(Case.person_id)):
        if person_id is not None:
            counted[parts.get(person_id, person_id)] += number
    return counted
