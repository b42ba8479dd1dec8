"""Files of cases, such as screenshots: beside the data file, under the hash of their bytes."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import timeline
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage import durable
from cmdesk.storage.archive import FILES
from cmdesk.storage.models import Case, CaseFile, Person

BIGGEST = 50 << 20  # bytes


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of a case."""

    id: int
    case_id: int
    name: str
    media_type: str
    size: int
    sha256: str
    added_at: dt.datetime


def add(scope: ClientScope, case_id: int, name: str, content: bytes, media_type: str = "image/png") -> int:
    """Keep a file with a case; its id. Raises DeskError "attachment-empty", "attachment-too-big", "not-found"."""
    scope.one(Case, case_id)
    sha256 = store(scope, content)
    name = " ".join(clean(name).split()).replace("/", "-").replace("\\", "-") or sha256[:12]
    with scope.writing(Topic.CASES):
        row = scope.add(
            CaseFile, case_id=case_id, name=name, media_type=media_type, size=len(content), sha256=sha256
        )
        timeline.write(scope, case_id, "file", name=name, sha256=sha256)
        return row.id


def store(scope: ClientScope, content: bytes) -> str:
    """Put bytes beside the data file, readable by their owner only; their SHA-256.

    Raises DeskError "attachment-empty", "attachment-too-big".
    """
    if not content:
        raise DeskError("attachment-empty")
    if len(content) > BIGGEST:
        raise DeskError("attachment-too-big", most=BIGGEST >> 20)
    sha256 = hashlib.sha256(content).hexdigest()
    place = stored_path(scope, sha256)
    if not place.exists():
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        durable.write(place, content)
    return sha256


def stored_path(scope: ClientScope, sha256: str) -> Path:
    """Where the bytes of a hash lie."""
    return scope.desk.folder / FILES / scope.client().uid.hex / sha256


def path(scope: ClientScope, file_id: int) -> Path:
    """Where the bytes of a file lie. Raises DeskError "not-found"."""
    return stored_path(scope, scope.one(CaseFile, file_id).sha256)


def of_cases(scope: ClientScope, case_ids: Iterable[int]) -> list[FileRow]:
    """The files of some cases, in the order in which they were added."""
    rows = scope.rows(CaseFile).where(CaseFile.case_id.in_(list(case_ids))).order_by(CaseFile.id)
    return [
        FileRow(row.id, row.case_id, row.name, row.media_type, row.size, row.sha256, row.created_at)
        for row in rows
    ]


def delete(scope: ClientScope, file_ids: Sequence[int]) -> int:
    """Put files in the trash; how many. `restore` is the way back."""
    with scope.writing(Topic.CASES):
        return scope.put_away(CaseFile, list(file_ids), now())


def restore(scope: ClientScope, file_ids: Sequence[int]) -> int:
    """Take files out of the trash; how many."""
    with scope.writing(Topic.CASES):
        return scope.put_away(CaseFile, list(file_ids), None)


def sweep(scope: ClientScope) -> int:
    """Remove the bytes that no row speaks of any more, after the trash was emptied; how many files."""
    spoken_of = {
        sha256
        for table, column in ((CaseFile, CaseFile.sha256), (Person, Person.picture))
        for query in (scope.rows(table, column), scope.trash(table, column), scope.sealed(table, column))
        for (sha256,) in scope.desk.values(query)
    }
    lost = [file for file in stored_path(scope, "x").parent.glob("*") if file.name not in spoken_of]
    for file in lost:
        file.unlink(missing_ok=True)
    return len(lost)
