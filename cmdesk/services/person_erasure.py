"""Erasing one person in two steps: sealed, which can be taken back, and then destroyed, with a certificate.

A sealed person is shown nowhere and can't be used. Its cases stay, without name, handle or link; what they said
before is kept apart until it is destroyed (blocking: art. 32 of the Spanish data protection act, LOPDGDD).
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.domain.anonymity import Anonymity, in_json
from cmdesk.domain.cases import OPEN
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.person_certificate import PersonCertificate
from cmdesk.domain.text import clean
from cmdesk.services import backups, case_files, erased, index_words, people
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.removal import LAST_BACKUP_AFTER
from cmdesk.storage import drafts, redacting, sealing, tombstones
from cmdesk.storage.fields import to_stored
from cmdesk.storage.models import Case, CaseFile, Person, PersonHandle, Seal
from cmdesk.storage.redacting import Change
from cmdesk.storage.tombstones import Sign

EXCERPT = 120  # characters that show where somebody is spoken of
TOPICS = (Topic.PEOPLE, Topic.CASES, Topic.REPLIES, Topic.USES, Topic.LOG, Topic.FACTS, Topic.PROFILE)


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that speaks of the person and is of no case of its own: its table, its row, how it begins."""

    table: str
    id: int
    excerpt: str


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What sealing a person would do. `texts` are those of its own cases, `elsewhere` all others."""

    name: str
    cases: int
    open_cases: int
    files: int
    texts: int
    elsewhere: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class SealedRow:
    """A sealed person, who is not named. `destroy_on` is when the brand wants it destroyed."""

    person_id: int
    sealed_at: dt.datetime
    reason: str
    destroy_on: dt.date | None
    cases: int


def foresee(scope: ClientScope, person_id: int) -> Foreseen:
    """What sealing a person would do. Reads all of the brand, so it belongs in a job. Raises DeskError "not-found"."""
    ids = people.whole(scope, person_id)
    found = list(redacting.changes(scope.desk.sql, scope.client_id, ids))
    own = scope.rows(Case).where(Case.person_id.in_(ids))
    elsewhere = {
        (change.table, change.row_id): Mention(change.table, change.row_id, _excerpt(change))
        for change in found
        if not change.own and isinstance(change.before, str)
    }
    return Foreseen(
        name=scope.one(Person, ids[0]).name,
        cases=own.count(),
        open_cases=own.where(Case.state.in_([state.value for state in OPEN])).count(),
        files=len(case_files.of_cases(scope, scope.desk.ids(own.select(Case.id)))),
        texts=sum(1 for change in found if change.own and isinstance(change.before, str)),
        elsewhere=tuple(elsewhere.values()),
    )


def seal(scope: ClientScope, person_id: int, reason: str = "", destroy_on: dt.date | None = None) -> int:
    """Put a person out of sight, with all that were merged into it; how many cases it had.

    Belongs in a job. Drafts lose the person for good. Raises DeskError "not-found".
    """
    ask, client_id = scope.desk.sql, scope.client_id
    ids, started = people.whole(scope, person_id), now()
    found = list(redacting.changes(ask, client_id, ids))  # before the transaction: nobody waits for it
    person = redacting.anonymity(ask, client_id, ids)
    with scope.desk.erasing("person sealed") as change:
        change.topics.update(TOPICS)
        change.clients.add(client_id)
        done = redacting.apply(ask, client_id, found)
        done += redacting.apply(ask, client_id, list(_since(scope, ids, started)))
        content = json.dumps([_listed(one) for one in done], ensure_ascii=False)
        told = {"reason": person.own(clean(reason).strip()), "destroy_on": destroy_on}
        scope.add(Seal, person_id=ids[0], content=content, digest=redacting.digest(content), **told)
        sealing.hide(ask, client_id, ids, to_stored(now()))
        own = redacting.cases(ask, client_id, ids)
    _clear_drafts(scope, person, own)
    return len(own)


def list_sealed(scope: ClientScope) -> list[SealedRow]:
    """The sealed people, first those who are to be destroyed first."""
    rows = [
        SealedRow(row.person_id, row.created_at, row.reason, row.destroy_on, _count(scope, row.person_id))
        for row in scope.rows(Seal)
    ]
    return sorted(rows, key=lambda row: (row.destroy_on or dt.date.max, row.sealed_at))


def unseal(scope: ClientScope, person_id: int) -> None:
    """Bring a sealed person back, and its name into the texts that did not change since.

    A handle that somebody else has by now is not given back. Raises DeskError "not-sealed", "seal-broken".
    """
    row, ids = _sealed(scope, person_id)
    if redacting.digest(row.content) != row.digest:
        raise DeskError("seal-broken")
    ask, client_id = scope.desk.sql, scope.client_id
    before = [
        Change(table, row_id, column, after, before)
        for table, row_id, column, before, after in json.loads(row.content)
    ]
    with scope.desk.erasing("person unsealed") as change:
        change.topics.update(TOPICS)
        change.clients.add(client_id)
        redacting.apply(ask, client_id, before)
        sealing.show(ask, client_id, ids, to_stored(now()))
        scope.remove(Seal, Seal.id == row.id)
        people.refresh(scope, ids[0])


def destroy(scope: ClientScope, person_id: int) -> PersonCertificate:
    """Remove a sealed person from the file, its index, its log and the drafts; what was removed.

    Going back to a backup that still holds it destroys it again, and no import brings it in. Belongs in a job.
    Raises DeskError "not-sealed".
    """
    row, ids = _sealed(scope, person_id)
    ask, client_id, started = scope.desk.sql, scope.client_id, now()
    rows = list(scope.sealed(Person).where(Person.id.in_(ids)))
    name, uids = next(one.name for one in rows if one.id == ids[0]), [one.uid.bytes for one in rows]
    held = [
        copy
        for copy in backups.backups(scope.desk.folder)
        if copy.made_at >= min(one.created_at for one in rows)
    ]
    person, own = redacting.anonymity(ask, client_id, ids), redacting.cases(ask, client_id, ids)
    signs = [(scope.client().uid.hex, *key) for key in erased.signs_of_sealed(scope, ids)]
    digest = _digest(scope, ids)
    found = list(redacting.changes(ask, client_id, ids))
    with scope.desk.erasing("person taken out") as change:  # what was written of it since it was sealed
        change.topics.update(TOPICS)
        change.clients.add(client_id)
        texts = len(redacting.apply(ask, client_id, [*found, *_since(scope, ids, started)]))
        merging = now()
    index_words.forget(scope.desk)  # until this is done it stays sealed: who is interrupted begins again
    with scope.desk.erasing("person destroyed") as change:
        change.topics.update(TOPICS)
        change.clients.add(client_id)
        told = sealing.destroy(ask, client_id, ids, _since(scope, ids, merging))
    at = now()
    return PersonCertificate(
        brand=scope.client().name,
        name=name,
        sealed_at=row.created_at,
        at=at,
        by=scope.desk.agent_name(),
        cases=told.cases,
        texts=len(json.loads(row.content)) + texts + told.texts,
        handles=told.handles,
        files=told.files,
        digest=digest,
        left=_sweep(scope, (uids, signs), person, own),
        backups=tuple(copy.path.name for copy in held),
        last_backup=(at + LAST_BACKUP_AFTER).date() if held else None,
    )


def _sealed(scope: ClientScope, person_id: int) -> tuple[Seal, list[int]]:
    """The seal of a person, and its ids with those merged into it."""
    row = scope.rows(Seal).where(Seal.person_id == person_id).first()
    if row is None:
        raise DeskError("not-sealed")
    return row, redacting.family(scope.desk.sql, scope.client_id, person_id)


def _since(scope: ClientScope, ids: Sequence[int], started: dt.datetime) -> list[Change]:
    """What was written while the brand's texts were read."""
    return list(redacting.changes(scope.desk.sql, scope.client_id, ids, to_stored(started)))


def _sweep(
    scope: ClientScope, gone: tuple[list[bytes], list[Sign]], person: Anonymity, own: Sequence[int]
) -> tuple[str, ...]:
    """Remove what lies outside the data file, and what was removed from its log; what could not be yet."""
    left = []
    with contextlib.suppress(
        OSError
    ):  # without it a backup or a file would bring the person back, and no more
        tombstones.lay_people(scope.desk.folder, *gone)
    try:
        case_files.sweep(scope)
    except OSError:
        left.append(case_files.FILES)
    if not _clear_drafts(scope, person, own):
        left.append(drafts.FILE_NAME)
    if not scope.desk.fold_in():
        left.append(f"{scope.desk.path.name}-wal")
    return tuple(left)


def _clear_drafts(scope: ClientScope, person: Anonymity, own: Sequence[int]) -> bool:
    """Take the person out of what was typed and not saved; False when that file can't be written."""
    places = {f"case/{case_id}" for case_id in own}

    def without(place: str, text: str) -> str:
        spoken_of = place in places or in_json(text, person.elsewhere) != text
        return in_json(text, person.own) if spoken_of else text

    try:
        drafts.rewrite(scope.desk.folder, scope.client().uid.bytes, without)
    except (sqlite3.Error, OSError):
        return False
    return True


def _digest(scope: ClientScope, ids: Sequence[int]) -> str:
    """A SHA-256 over the unique ids of a sealed person's rows: which rows they were, but not what they said."""
    cases = scope.sealed(CaseFile, CaseFile.uid).where(
        CaseFile.case_id.in_(redacting.cases(scope.desk.sql, scope.client_id, ids))
    )
    queries = (
        scope.sealed(Person, Person.uid).where(Person.id.in_(list(ids))),
        scope.sealed(PersonHandle, PersonHandle.uid).where(PersonHandle.person_id.in_(list(ids))),
        cases,
    )
    uids = sorted(row.uid.hex for query in queries for row in query)
    return hashlib.sha256("\n".join(uids).encode()).hexdigest()


def _count(scope: ClientScope, person_id: int) -> int:
    ids = redacting.family(scope.desk.sql, scope.client_id, person_id)
    return len(redacting.cases(scope.desk.sql, scope.client_id, ids))


def _excerpt(change: Change) -> str:
    told = " ".join(str(change.before).split())
    return told if len(told) <= EXCERPT else f"{told[:EXCERPT]}…"


def _listed(change: Change) -> list[str | int]:
    return [change.table, change.row_id, change.column, change.before, change.after]
