"""People of an import as plain rows, for writing many at once: who is here already, and who has to be made."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field

import peewee as pw

from cmdesk.domain import people as rules
from cmdesk.domain.accounts import handle_key
from cmdesk.domain.clock import now
from cmdesk.domain.replies import stored_tags
from cmdesk.domain.text import fold
from cmdesk.services import people
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.people import Handle, PersonCard
from cmdesk.services.reply_rows import OWNED, batches, insert
from cmdesk.storage.fields import to_stored
from cmdesk.storage.models import Case, Person, PersonHandle

_CARD = ("name", "notes", "interests", "role", "birthday", "email", "phone", "source", "picture")
_CONTACT, _OWN_CONTACT = ("first_contact_at", "last_contact_at"), ("own_first_at", "own_last_at")
_ADD_PERSON = insert(
    "person",
    ("id", *OWNED, *_CARD, "name_key", "segments", "search_text", *_CONTACT, *_OWN_CONTACT, "import_id"),
)
_ADD_HANDLE = insert(
    "person_handle",
    (*OWNED, "deleted_at", "person_id", "network", "handle", "handle_key", "url", "import_id"),
)
_TOUCH = """UPDATE person SET updated_at = ?, {0} = min(coalesce({0}, ?), ?),
    {1} = max(coalesce({1}, ?), ?) WHERE client_id = ? AND id = ?"""

Key = tuple[str, str]


@dataclass(slots=True)
class Someone:
    """A person of an import. `id` 0 = not written yet; `handles` are those that the import brings."""

    card: PersonCard
    id: int = 0
    new: bool = True
    handles: dict[Key, Handle] = field(default_factory=dict)
    first: dt.datetime | None = None
    last: dt.datetime | None = None

    def wrote(self, at: dt.datetime) -> None:
        """Note that the person wrote at a moment."""
        self.first = at if self.first is None else min(self.first, at)
        self.last = at if self.last is None else max(self.last, at)

    def add(self, handle: Handle) -> None:
        """Give the person a handle that nobody has."""
        self.handles[handle.network, handle_key(handle.handle)] = handle

    def who(self, scope: ClientScope) -> str:
        """How a case remembers the person."""
        told = [] if self.new else people.who(scope, self.id).split("\n")
        name, *own = told or [self.card.name]
        return rules.who(name, [*own, *(handle.handle for handle in self.handles.values())])


def stage(scope: ClientScope, some: Sequence[Someone], batch: int) -> None:
    """Write new people and new handles so that nobody sees them. Inside the caller's transaction.

    The handles stand in the trash until then: somebody may log the same person meanwhile.
    """
    moment = to_stored(now())
    made = [someone for someone in some if someone.new]
    for person_id, someone in enumerate(made, scope.desk.next_id("person")):
        someone.id = person_id
    scope.desk.many(_ADD_PERSON, [_person(scope, someone, moment, batch) for someone in made])
    scope.desk.many(
        _ADD_HANDLE,
        [
            (*_own(scope, moment), moment, someone.id, h.network, h.handle, key, h.url, batch)
            for someone in some
            for (_, key), h in someone.handles.items()
        ],
    )


def publish(scope: ClientScope, everyone: Sequence[Someone], batch: int, since: int) -> None:
    """Make the handles theirs and note when they wrote. Inside the transaction that shows the import.

    A handle that somebody was given meanwhile, with an id of `since` or later, stays there and takes the
    cases of the new person with it.
    """
    _give_way(scope, everyone, batch, since)
    scope.publish(PersonHandle, batch)
    known = [someone for someone in everyone if not someone.new]
    above = dict(
        scope.desk.values(
            scope.rows(Person, Person.id, Person.merged_into_id).where(~Person.merged_into_id.is_null())
        )
    )
    moment = to_stored(now())
    own: list[tuple[object, ...]] = []
    rows: list[tuple[object, ...]] = []
    for someone in known:
        person: int | None = someone.id
        while person is not None and someone.first and someone.last:
            first, last = to_stored(someone.first), to_stored(someone.last)
            rows.append((moment, first, first, last, last, scope.client_id, person))
            if person == someone.id:
                own.append(rows[-1])
            person = above.get(person)
    scope.desk.many(_TOUCH.format(*_CONTACT), rows)
    scope.desk.many(_TOUCH.format(*_OWN_CONTACT), own)
    for someone in known:
        if someone.handles:
            people.refresh(scope, someone.id)


def put_away(scope: ClientScope, import_id: int) -> int:
    """Put those people of an import in the trash whom nobody has worked on and who have no case; how many."""
    cases = scope.rows(Case, Case.id).where(Case.person_id == Person.id)
    untouched = (Person.updated_at == Person.created_at) & ~pw.fn.EXISTS(cases)
    alone = scope.desk.ids(scope.rows(Person, Person.id).where(Person.import_id == import_id, untouched))
    for some in batches(alone):
        with scope.writing(Topic.PEOPLE):
            theirs = scope.rows(PersonHandle, PersonHandle.id).where(PersonHandle.person_id.in_(some))
            scope.put_away(PersonHandle, scope.desk.ids(theirs), now())
            scope.put_away(Person, some, now())
    return len(alone)


def _give_way(scope: ClientScope, everyone: Sequence[Someone], batch: int, since: int) -> None:
    bringing = {key: someone for someone in everyone for key in someone.handles}
    for taken in list(scope.rows(PersonHandle).where(PersonHandle.id >= since)):
        key = (taken.network, taken.handle_key)
        if (someone := bringing.get(key)) is None or taken.import_id == batch:
            continue
        staged = (PersonHandle.import_id == batch) & (PersonHandle.network == taken.network)
        scope.remove(PersonHandle, staged & (PersonHandle.handle_key == taken.handle_key))
        del someone.handles[key]
        if someone.new:
            theirs = (Case.import_id == batch) & (Case.person_id == someone.id)
            told = people.who(scope, taken.person_id)
            scope.change_all(Case, theirs, person_id=taken.person_id, who=told)
            if not someone.handles:
                scope.remove(Person, Person.id == someone.id)


def _person(scope: ClientScope, someone: Someone, moment: int, batch: int) -> tuple[object, ...]:
    card = someone.card
    words = rules.search_words(card.name, (handle.handle for handle in someone.handles.values()))
    contact = [None if at is None else to_stored(at) for at in (someone.first, someone.last)]
    told = [getattr(card, name) for name in _CARD]
    return (
        someone.id, *_own(scope, moment), *told, fold(card.name), stored_tags(card.segments), words, *contact, *contact, batch,
    )  # fmt: skip


def _own(scope: ClientScope, moment: int) -> tuple[object, ...]:
    return scope.client_id, uuid.uuid4().bytes, moment, moment
