"""Bringing many people in at once, as `staging` does with replies; what is news of those who are here, last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.domain.clock import now
from cmdesk.domain.replies import stored_tags
from cmdesk.domain.text import clean, fold
from cmdesk.services import case_import, people, people_planning, person_rows
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.people import PersonCard
from cmdesk.services.people_known import Register, Signs
from cmdesk.services.people_planning import IncomingPerson
from cmdesk.services.person_rows import Someone
from cmdesk.services.reply_rows import batches
from cmdesk.services.staging import Report, Undone
from cmdesk.storage.fields import to_stored
from cmdesk.storage.models import ImportBatch, Person, PersonHandle

_TEXTS = ("name", "notes", "interests", "role", "birthday", "email", "phone", "source")
_CHANGE = f"""UPDATE person SET updated_at = ?, name_key = ?, segments = ?,
    {", ".join(f'"{name}" = ?' for name in _TEXTS)} WHERE client_id = ? AND id = ? AND deleted_at IS NULL"""


@dataclass(frozen=True, slots=True)
class Former:
    """What was written down about somebody before an import added to it, and after."""

    person_id: int
    before: PersonCard
    after: PersonCard


@dataclass(frozen=True, slots=True)
class ImportedPeople:
    """What an import did. `import_id` and `former` are what `undo` takes."""

    import_id: int
    added: int
    changed: int
    former: tuple[Former, ...]


def bring_in(
    scope: ClientScope, incoming: Sequence[IncomingPerson], file_name: str, report: Report
) -> ImportedPeople | None:
    """Add people, and to people, all or none; None if there is nothing or `report` asked to stop.

    Runs in a worker. Raises what the machine raises; then nothing is left.
    """
    if not incoming:
        return None
    with scope.writing():
        batch = scope.add(ImportBatch, kind="people", file_name=file_name).id
    scope.desk.hidden_imports.add(batch)
    try:
        register = Register(scope)
        everyone = [_someone(register, person) for person in incoming]
        done = 0
        for some in batches(everyone):
            with scope.writing():
                person_rows.stage(scope, some, batch)
            done += len(some)
            if not report(done, len(incoming)):
                case_import.take_out(scope, batch)
                return None
        known = [person for person in incoming if person.person_id is not None]
        added = len(incoming) - len(known)
        with scope.writing(Topic.PEOPLE, Topic.CASES):
            former = _change(scope, known)
            person_rows.publish(scope, everyone, batch, register.since)
            scope.change(ImportBatch, batch, published_at=now(), added=added, changed=len(known))
            scope.desk.hidden_imports.discard(batch)
    except BaseException:
        scope.desk.hidden_imports.add(batch)
        case_import.take_out(scope, batch)
        raise
    report(len(incoming), len(incoming))
    return ImportedPeople(batch, added, len(known), former)


def undo(scope: ClientScope, import_id: int, former: Sequence[Former] = ()) -> Undone:
    """Put in the trash whom an import added, and take off what it added to others.

    Whoever was worked on since, or has a case by now, stays as it is; `Undone` names them. Raises "not-found".
    """
    scope.one(ImportBatch, import_id)
    own = scope.rows(Person, Person.id).where(Person.import_id == import_id)
    added = list(
        scope.rows(PersonHandle).where(
            PersonHandle.import_id == import_id, PersonHandle.person_id.not_in(own)
        )
    )
    with scope.writing(Topic.PEOPLE, Topic.CASES):
        scope.put_away(PersonHandle, [row.id for row in added], now())
        present = people_planning.cards(scope, [each.person_id for each in former])
        returned = [each for each in former if present.get(each.person_id) == each.after]
        _write(scope, [(each.person_id, each.before) for each in returned])
        for person_id in {row.person_id for row in added} | {each.person_id for each in returned}:
            if people.living(scope, [person_id]):
                people.refresh(scope, person_id)
    removed = person_rows.put_away(scope, import_id)
    kept = [row.name for row in scope.rows(Person).where(Person.import_id == import_id)]
    kept += [
        present[each.person_id].name for each in former if each not in returned and each.person_id in present
    ]
    with scope.writing(Topic.PEOPLE):
        scope.change(ImportBatch, import_id, undone_at=now())
    return Undone(removed + len(returned), tuple(kept))


def _someone(register: Register, person: IncomingPerson) -> Someone:
    """Who is written, with those of the handles that nobody has by now."""
    someone = Someone(person.card, person.person_id or 0, new=person.person_id is None)
    register.learn(someone, Signs(person.handles))
    return someone


def _change(scope: ClientScope, known: Sequence[IncomingPerson]) -> tuple[Former, ...]:
    """Add to people who are here what is news of them now; how they were before."""
    present = people_planning.cards(scope, [person.person_id for person in known if person.person_id])
    made = [
        Former(person.person_id, before, people_planning.filled(before, person.card))
        for person in known
        if person.person_id is not None and (before := present.get(person.person_id)) is not None
    ]
    changed = [each for each in made if each.before != each.after]
    _write(scope, [(each.person_id, each.after) for each in changed])
    for each in changed:
        if each.before.name != each.after.name:
            people.refresh(scope, each.person_id)
    return tuple(changed)


def _write(scope: ClientScope, told: Sequence[tuple[int, PersonCard]]) -> None:
    moment = to_stored(now())
    rows: list[tuple[object, ...]] = [
        (
            moment,
            fold(card.name),
            stored_tags(clean(segment) for segment in card.segments),
            *(getattr(card, name) for name in _TEXTS),
            scope.client_id,
            person_id,
        )
        for person_id, card in told
    ]
    scope.desk.many(_CHANGE, rows)
