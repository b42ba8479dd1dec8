"""Is the data sound? The file itself, its links and guards, the search index, and the brands' apartness."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import ModuleType

import peewee as pw

from cmdesk.services import separation
from cmdesk.services.desk import Desk
from cmdesk.storage import case_search, crisis_search, health, search
from cmdesk.storage.database import SCHEMA

FILES = "files"
SAMPLE = 500  # replies and cases of which a word is looked up in the index
MOST = 20  # problems of one kind that are listed
# a word between plain signs, which splits here and in the index alike: to an SQLite that is older than an emoji
# it is a letter
_WORD = re.compile(r"(?<![^\s!-/:-@\[-`{-~])[A-Za-z0-9]+(?![^\s!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it must be. `code` names the sentence, `details` fills its blanks."""

    code: str
    details: Mapping[str, object] = field(default_factory=dict)


def check(desk: Desk, progress: Callable[[int, int], object] = lambda _done, _of: None) -> list[Problem]:
    """Everything that is wrong; nothing is changed. Takes seconds for a large file: run it in a worker,
    inside `desk.in_worker()`. `progress` hears the steps done and their number.
    """
    steps = (_structure, _links, _schema, _erasure, _index, _files, _separation)
    found: list[Problem] = []
    for done, step in enumerate(steps):
        progress(done, len(steps))
        found += list(step(desk))
        if found and step is _structure:
            break  # what a damaged file says of itself is worth nothing
    progress(len(steps), len(steps))
    return found


def _structure(desk: Desk) -> Iterator[Problem]:
    for line in health.damage(desk.sql, thorough=True):
        yield Problem("check-damaged", {"what": line})


def _links(desk: Desk) -> Iterator[Problem]:
    for table, row_id in health.dangling(desk.sql)[:MOST]:
        yield Problem("check-link", {"table": table, "id": row_id})


def _schema(desk: Desk) -> Iterator[Problem]:
    """The tables, indexes, triggers and with them the guards that keep clients apart."""
    if health.fingerprint(desk.sql) != health.KNOWN[SCHEMA]:
        yield Problem("check-schema")


def _erasure(desk: Desk) -> Iterator[Problem]:
    """While a row stands there, append-only rows can be changed; no transaction leaves one behind."""
    if desk.sql(health.OPEN_ERASURES)[0][0]:
        yield Problem("check-erasure")


def _index(desk: Desk) -> Iterator[Problem]:
    yield from _indexed(desk, "reply", search)
    yield from _indexed(desk, "case", case_search)
    yield from _indexed(desk, "crisis", crisis_search)


def _indexed(desk: Desk, kind: str, asked: ModuleType) -> Iterator[Problem]:
    """Whether one kind of text is found by its words; `asked` holds the questions about its index."""
    try:
        missing = [row_id for (row_id,) in desk.sql(asked.NOT_INDEXED)]
        stale = [row_id for (row_id,) in desk.sql(asked.INDEXED_FOR_NOTHING)]
        wrong = [
            row_id
            for row_id, rowid, text in desk.sql(asked.EVERY_NTH, (SAMPLE, SAMPLE))
            if (word := _WORD.search(text)) and not desk.sql(asked.IS_UNDER, (f'"{word[0]}"', rowid))
        ]
    except pw.DatabaseError as error:
        yield Problem("check-search", {"what": str(error)})
        return
    for row_id in sorted({*missing, *stale, *wrong})[:MOST]:
        yield Problem("check-search", {"what": f"{kind} {row_id}"})


def _files(desk: Desk) -> Iterator[Problem]:
    """The files beside the data file are named by the hash of what is in them, and those of cases are there."""
    for path in sorted((desk.folder / FILES).glob("*/*")):
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != path.name:
                yield Problem("check-file", {"path": f"{FILES}/{path.parent.name}/{path.name}"})
    for client, name in desk.sql(health.FILES_OF_CASES):
        if not (desk.folder / FILES / client / name).exists():
            yield Problem("check-file-missing", {"path": f"{FILES}/{client}/{name}"})


def _separation(desk: Desk) -> Iterator[Problem]:
    """What could let two brands be mixed up."""
    for risk in separation.risks(desk) or ():
        yield Problem(risk.code, {"clients": risk.clients, "what": risk.what})
