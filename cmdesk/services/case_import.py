"""Bringing many cases in at once, with the people who wrote them, as `staging` does with replies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import peewee as pw

from cmdesk.domain.accounts import handle_key
from cmdesk.domain.clock import now
from cmdesk.services import case_rows, person_rows
from cmdesk.services.case_planning import IncomingCase
from cmdesk.services.case_rows import Writing
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.due_times import Times
from cmdesk.services.people import LONGEST_NAME, Handle, PersonCard
from cmdesk.services.people_known import Register, Signs
from cmdesk.services.person_rows import Someone
from cmdesk.services.reply_rows import batches, insert
from cmdesk.services.staging import Imported, Report, Undone
from cmdesk.storage.fields import to_stored
from cmdesk.storage.models import Case, CaseEntry, Client, ImportBatch, Person, PersonHandle

_ADD_ENTRY = insert("case_entry", ("client_id", "at", "agent_id", "case_id", "seq", "kind", "payload"))


def bring_in(
    scope: ClientScope, incoming: Sequence[IncomingCase], file_name: str, report: Report
) -> Imported | None:
    """Bring cases in, all or none; None if there are none or `report` asked to stop. Runs in a worker.

    Whoever wrote them is found by handle or e-mail, or by name where there is neither, and made if need be.
    Raises what the machine raises; then nothing is left.
    """
    if not incoming:
        return None
    with scope.writing():
        batch = scope.add(ImportBatch, kind="cases", file_name=file_name).id
    scope.desk.hidden_imports.add(batch)
    try:
        people = Register(scope)
        writers = [_writer(people, case) for case in incoming]
        for done in _stage(scope, batch, incoming, writers, people.met):
            if not report(done, len(incoming)):
                take_out(scope, batch)
                return None
        with scope.writing(Topic.CASES, Topic.PEOPLE):
            person_rows.publish(scope, people.met, batch, people.since)
            scope.change(ImportBatch, batch, published_at=now(), added=len(incoming))
            scope.desk.hidden_imports.discard(batch)
    except BaseException:
        scope.desk.hidden_imports.add(batch)
        take_out(scope, batch)
        raise
    report(len(incoming), len(incoming))
    return Imported(batch, len(incoming), 0)


def undo(scope: ClientScope, import_id: int) -> Undone:
    """Put the cases that an import added in the trash, and those of its people who have no other.

    What was worked on since stays as it is; `Undone` names it. Raises DeskError "not-found".
    """
    scope.one(ImportBatch, import_id)
    own = scope.rows(Case, Case.id, Case.reference).where(Case.import_id == import_id)
    told = scope.record(CaseEntry, CaseEntry.id).where(CaseEntry.case_id == Case.id)
    touched = (Case.updated_at != Case.created_at) | pw.fn.EXISTS(told)
    kept = [reference for _, reference in scope.desk.values(own.where(touched))]
    untouched = scope.desk.ids(own.where(~touched))
    for some in batches(untouched, case_rows.BATCH):
        with scope.writing(Topic.CASES):
            moment = now()
            scope.put_away(Case, some, moment)
            entries: list[tuple[object, ...]] = [
                (scope.client_id, to_stored(moment), scope.desk.agent_id, case_id, 1, "trashed", "{}")
                for case_id in some
            ]
            scope.desk.many(_ADD_ENTRY, entries)
    person_rows.put_away(scope, import_id)
    with scope.writing(Topic.CASES):
        scope.change(ImportBatch, import_id, undone_at=now())
    return Undone(len(untouched), tuple(kept))


def take_out(scope: ClientScope, batch: int) -> None:
    """Remove what an unfinished import of cases or people staged, in short transactions, and the import itself.

    The latest goes first, so that the numbers of its cases can be given out again, if nobody has had a later one.
    """
    numbers = scope.staged(Case, batch, pw.fn.MIN(Case.number), pw.fn.MAX(Case.number))
    [(first, last)] = scope.desk.values(numbers)
    for table in (Case, PersonHandle, Person):
        staged = scope.staged(table, batch, table.id).order_by(table.id.desc())
        while some := scope.desk.ids(staged.limit(case_rows.BATCH)):
            with scope.writing():
                scope.remove(table, table.id.in_(some))
    with scope.writing():
        if first is not None:
            _give_numbers_back(scope, first, last)
        scope.remove(ImportBatch, ImportBatch.id == batch)
    scope.desk.hidden_imports.discard(batch)


def _writer(people: Register, case: IncomingCase) -> Someone | None:
    """Who wrote a case; None for nobody."""
    record = case.record
    name, handle = (" ".join(told.split())[:LONGEST_NAME] for told in (record.person, record.handle))
    handles = [Handle(record.network, handle)] if handle_key(handle) else []
    if not (name or handles or record.email):
        return None
    signs = Signs(handles, [record.email])
    someone = people.named(name) if not handles and not record.email else people.find(signs)
    someone = someone or people.add(PersonCard(name or handle or record.email, email=record.email))
    people.learn(someone, signs)
    assert record.received_at is not None
    someone.wrote(record.received_at)
    return someone


def _stage(
    scope: ClientScope,
    batch: int,
    incoming: Sequence[IncomingCase],
    writers: Sequence[Someone | None],
    met: Sequence[Someone],
) -> Iterator[int]:
    """Write people and then cases in short transactions; yields how many cases are in."""
    for some in batches(met):
        with scope.writing():
            person_rows.stage(scope, some, batch)
        yield 0
    writing = Writing(scope, batch, scope.client().prefix, to_stored(now()), Times(scope))
    told = {id(someone): someone.who(scope) for someone in met}
    done = 0
    for some in batches(zip(incoming, writers, strict=True), case_rows.BATCH):
        with scope.writing():
            number, case_id = _numbers(scope, len(some)), scope.desk.next_id("inbox_case")
            rows = [
                writing.row(case_id + place, number + place, case, *_known(told, someone))
                for place, (case, someone) in enumerate(some)
            ]
            scope.desk.many(case_rows.ADD_CASE, rows)
        done += len(some)
        yield done


def _numbers(scope: ClientScope, count: int) -> int:
    """The first of so many numbers for cases, which nobody else will get."""
    one = Client.id == scope.client_id
    Client.update(last_case=Client.last_case + count).where(one).execute()
    return scope.client().last_case - count + 1


def _give_numbers_back(scope: ClientScope, first: int, last: int) -> None:
    """Let cases have the numbers from `first` to `last` that nobody has had; none if there was a later one."""
    others = (
        place(Case, pw.fn.MAX(Case.number)).where(Case.number > first) for place in (scope.rows, scope.trash)
    )
    taken = [number for query in others for (number,) in scope.desk.values(query) if number is not None]
    one = (Client.id == scope.client_id) & (Client.last_case == last)
    Client.update(last_case=max([first - 1, *taken])).where(one).execute()


def _known(told: Mapping[int, str], someone: Someone | None) -> tuple[int | None, str]:
    """The person of a case, and how the case remembers it."""
    return (None, "") if someone is None else (someone.id, told[id(someone)])
