"""The people who speak to a brand: found or made as they write, with their handles and what is known of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields

from cmdesk.domain import networks, people
from cmdesk.domain.accounts import handle_key
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import stored_tags, tags_of
from cmdesk.domain.text import clean, fold
from cmdesk.services.desk import ClientScope, Topic, tuples
from cmdesk.storage.models import Case, Person, PersonHandle

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Handle:
    """A profile of a person on a network; several may be one person's."""

    network: str
    handle: str
    url: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class PersonCard:
    """What is written down about a person. `birthday` is "MM-DD" or "YYYY-MM-DD"."""

    name: str
    notes: str = ""
    interests: str = ""
    segments: tuple[str, ...] = ()
    role: str = ""
    birthday: str = ""
    email: str = ""
    phone: str = ""
    source: str = ""
    picture: str = ""
    review_on: dt.date | None = None


CARD = tuple(field.name for field in fields(PersonCard))


def save(scope: ClientScope, card: PersonCard, person_id: int | None = None) -> int:
    """Write a new person, or change one; the id.

    Raises DeskError "person-needs-name", "role-unknown", "birthday-wrong", "not-found".
    """
    values = _columns(card)
    with scope.writing(Topic.PEOPLE):
        if person_id is None:
            return scope.add(Person, **values, search_text=people.search_words(card.name, ())).id
        scope.change(Person, person_id, **values)
        refresh(scope, person_id)
        return person_id


def card(scope: ClientScope, person_id: int) -> PersonCard:
    """What is written down about a person. Raises DeskError "not-found"."""
    row = scope.one(Person, person_id)
    return PersonCard(
        **{name: getattr(row, name) for name in CARD if name != "segments"}, segments=tags_of(row.segments)
    )


def ensure(
    scope: ClientScope, *, name: str = "", network: str = "", handle: str = "", at: dt.datetime | None = None
) -> int | None:
    """The person of a handle, or failing that of just that name, made if there is none; None for nobody.

    Of a merged person it is the part that has the handle, so that the two can be parted again. `at` is when
    the person wrote. Raises DeskError "network-unknown".
    """
    name, handle = _line(name), _line(handle)
    if not name and not handle:
        return None
    with scope.writing(Topic.PEOPLE):
        found = _holder(scope, network, handle) if handle else _by_name(scope, name)
        if found is None:
            found = scope.add(Person, name=name or handle, name_key=fold(name or handle)).id
            if handle:
                add_handle(scope, found, network, handle)
            refresh(scope, found)
        if at is not None:
            touch(scope, found, at)
        return found


def touch(scope: ClientScope, person_id: int, at: dt.datetime) -> None:
    """Note that a person wrote at a moment, and with it whom it was merged into; of one put away, nothing."""
    above: int | None = person_id
    with scope.writing(Topic.PEOPLE):
        if living(scope, [person_id]):
            row = scope.one(Person, person_id)
            own = (row.own_first_at or at, row.own_last_at or at)
            scope.change(Person, person_id, own_first_at=min(own[0], at), own_last_at=max(own[1], at))
        while above is not None and living(scope, [above]):
            row = scope.one(Person, above)
            first, last = row.first_contact_at or at, row.last_contact_at or at
            scope.change(Person, above, first_contact_at=min(first, at), last_contact_at=max(last, at))
            above = row.merged_into_id


def add_handle(scope: ClientScope, person_id: int, network: str, handle: str, url: str = "") -> int:
    """Give a person a handle; its id. Raises DeskError "handle-needs-text", "handle-taken", "network-unknown"."""
    scope.one(Person, person_id)
    handle = _line(handle)
    if network and network not in networks.networks():
        raise DeskError("network-unknown", network=network)
    if not handle_key(handle):
        raise DeskError("handle-needs-text")
    taken = by_handle(scope, network, handle)
    if taken is not None:
        raise DeskError("handle-taken", handle=handle, name=scope.one(Person, taken).name)
    with scope.writing(Topic.PEOPLE):
        made = scope.add(
            PersonHandle,
            person_id=person_id,
            network=network,
            handle=handle,
            handle_key=handle_key(handle),
            url=clean(url).strip(),
        )
        refresh(scope, person_id)
        return made.id


def remove_handle(scope: ClientScope, handle_id: int) -> None:
    """Take a handle from its person. Raises DeskError "not-found"."""
    row = scope.one(PersonHandle, handle_id)
    with scope.writing(Topic.PEOPLE):
        scope.remove(PersonHandle, PersonHandle.id == handle_id)
        refresh(scope, row.person_id)


def by_handle(scope: ClientScope, network: str, handle: str) -> int | None:
    """The person whose handle that is, or the one it was merged into."""
    found = _holder(scope, network, handle)
    return None if found is None else root(scope, found)


def root(scope: ClientScope, person_id: int) -> int:
    """The person that one was merged into, however often; itself if never. Raises DeskError "not-found"."""
    while (above := scope.one(Person, person_id).merged_into_id) is not None:
        person_id = above
    return person_id


def family(scope: ClientScope, person_id: int) -> list[int]:
    """A person and all that were merged into it, and so on."""
    found, last = [person_id], [person_id]
    while last:
        last = scope.desk.ids(scope.rows(Person, Person.id).where(Person.merged_into_id.in_(last)))
        found += last
    return found


def whole(scope: ClientScope, person_id: int) -> list[int]:
    """All that is one person with the one given, the one they were merged into first."""
    return family(scope, root(scope, person_id))


def handles(scope: ClientScope, person_id: int) -> tuple[Handle, ...]:
    """The handles of a person, with those of all that were merged into it."""
    rows = scope.rows(PersonHandle).where(PersonHandle.person_id.in_(family(scope, person_id)))
    in_order = sorted(rows, key=lambda row: row.id)  # asked for it, SQLite would read everybody's
    return tuple(Handle(row.network, row.handle, row.url, row.id) for row in in_order)


def who(scope: ClientScope, person_id: int | None) -> str:
    """How a case remembers its person; "" for nobody."""
    if person_id is None:
        return ""
    row = scope.one(Person, root(scope, person_id))
    return people.who(row.name, (handle.handle for handle in handles(scope, row.id)))


def refresh(scope: ClientScope, person_id: int) -> None:
    """Write anew what a person and its cases are found by. Inside the caller's transaction."""
    top = root(scope, person_id)
    row, own = scope.one(Person, top), [handle.handle for handle in handles(scope, top)]
    scope.change(Person, top, search_text=people.search_words(row.name, own))
    told = people.who(row.name, own)
    stale = Case.person_id.in_(family(scope, top)) & (Case.who != told)
    if scope.rows(Case, Case.id).where(stale).exists():
        with scope.writing(Topic.CASES):
            scope.change_all(Case, stale, who=told)


def delete(scope: ClientScope, person_ids: Sequence[int]) -> int:
    """Put people in the trash with their handles; how many were moved. Their cases stay; `restore` undoes it."""
    with scope.writing(Topic.PEOPLE):
        own = scope.rows(PersonHandle, PersonHandle.id).where(PersonHandle.person_id.in_(list(person_ids)))
        scope.put_away(PersonHandle, scope.desk.ids(own), now())
        return scope.put_away(Person, list(person_ids), now())


def restore(scope: ClientScope, person_ids: Sequence[int]) -> int:
    """Take people out of the trash, with those of their handles that nobody has taken; how many were moved."""
    with scope.writing(Topic.PEOPLE):
        moved = scope.put_away(Person, list(person_ids), None)
        own = scope.trash(PersonHandle).where(PersonHandle.person_id.in_(list(person_ids)))
        for row in own:  # one by one: two of them may have had the same
            if _holder(scope, row.network, row.handle) is None:
                scope.put_away(PersonHandle, [row.id], None)
        return moved


def living(scope: ClientScope, person_ids: Collection[int]) -> set[int]:
    """Those of some people that are in the register."""
    return set(scope.desk.ids(scope.rows(Person, Person.id).where(Person.id.in_(list(person_ids)))))


def _holder(scope: ClientScope, network: str, handle: str) -> int | None:
    same = scope.rows(PersonHandle, PersonHandle.person_id).where(
        PersonHandle.network == network, PersonHandle.handle_key == handle_key(handle)
    )
    return next(iter(living(scope, scope.desk.ids(same))), None)


def _by_name(scope: ClientScope, name: str) -> int | None:
    """The one person of that name; of two namesakes, neither."""
    same = scope.rows(Person, Person.id).where(Person.name_key == fold(name), Person.merged_into_id.is_null())
    found = [person_id for (person_id,) in tuples(same.limit(2))]
    return found[0] if len(found) == 1 else None


def _columns(card: PersonCard) -> dict[str, object]:
    name = _line(card.name)
    if not name:
        raise DeskError("person-needs-name")
    if card.role not in people.ROLES:
        raise DeskError("role-unknown", role=card.role)
    if card.birthday and not people.is_birthday(card.birthday):
        raise DeskError("birthday-wrong")
    texts = {key: clean(value).strip() for key in CARD if isinstance(value := getattr(card, key), str)}
    segments = stored_tags(clean(segment) for segment in card.segments)
    return {**texts, "name": name, "name_key": fold(name), "segments": segments, "review_on": card.review_on}


def _line(text: str) -> str:
    return " ".join(clean(text).split())[:LONGEST_NAME]
