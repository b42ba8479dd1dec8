"""A desk of 1,000,000 cases, 50 brands and 200,000 people, three years of work.

It takes minutes to make, so it is kept outside the project, in the place for what can be made again, under a
name that changes with the schema and with how it is made. Each run works on a copy.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import random
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import cache
from itertools import pairwise
from pathlib import Path

import platformdirs

from cmdesk.domain.cases import reference, text_key
from cmdesk.domain.opening_spans import Span
from cmdesk.domain.people import search_words, who
from cmdesk.domain.support import messages
from cmdesk.domain.text import fold
from cmdesk.services import clients, departments, hours, opening
from cmdesk.services.clients import ClientCard
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.due_times import LAST
from cmdesk.services.reply_rows import insert
from cmdesk.storage import database
from cmdesk.storage.fields import to_stored
from tests.benchmarks.realistic import words

BRANDS = 50
CASES = 1_000_000
PEOPLE = 200_000
# the first brand has 50,000 cases a year, the others share what is left
FIRST_CASES, FIRST_PEOPLE = 150_000, 30_000
PRESENT = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
MINUTE, DAY = 60_000, 86_400_000  # ms
YEARS = 3 * 365 * DAY
SAID = 50_000  # words of a brand's people, of which each text takes some
LATELY = 30 * DAY  # what is younger may still be open
NETWORKS = ("instagram", "facebook", "x", "tiktok")
ENTRIES = ("client_id", "at", "agent_id", "case_id", "seq", "kind", "payload")
_EMPTY = dict.fromkeys(
    ("external_id", "title", "original", "link", "snooze", "copied_text", "outcome_reason", "quote"), ""
)
_INDEXES = """SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
    AND tbl_name IN ('person', 'person_handle', 'inbox_case', 'case_entry')
    AND name NOT LIKE '%_uid'"""  # along which the guards look
_CACHE = platformdirs.user_cache_path("cmdesk-benchmarks")


def copied_to(folder: Path) -> Path:
    """A data folder with a copy of that desk."""
    kept = _kept()
    folder.mkdir(parents=True)
    with (
        closing(sqlite3.connect(kept / database.FILE_NAME)) as source,
        closing(sqlite3.connect(folder / database.FILE_NAME)) as target,
    ):
        source.backup(target)
    return folder


def _kept() -> Path:
    migrations = sorted((Path(database.__file__).parent / "migrations").glob("[0-9]*.py"))
    made_of = hashlib.sha256(b"".join(file.read_bytes() for file in (Path(__file__), *migrations)))
    kept = _CACHE / made_of.hexdigest()[:16]
    if not kept.is_dir():
        shutil.rmtree(_CACHE, ignore_errors=True)  # those of former schemas, too
        unfinished = kept.with_suffix(".part")
        _make(unfinished)
        unfinished.rename(kept)
    return kept


def _shares(first: int, whole: int) -> Iterator[int]:
    """How many of `whole` each brand has."""
    yield first
    cuts = [(whole - first) * n // (BRANDS - 1) for n in range(BRANDS)]
    yield from (end - start for start, end in pairwise(cuts))


def _make(folder: Path) -> None:
    made = list(_brands(folder))
    shares = zip(_shares(FIRST_PEOPLE, PEOPLE), _shares(FIRST_CASES, CASES), strict=True)
    with closing(sqlite3.connect(folder / database.FILE_NAME)) as file:
        for pragma in ("synchronous = off", "cache_size = -1000000"):
            file.execute(f"PRAGMA {pragma}")
        indexes = file.execute(_INDEXES).fetchall()
        for name, _ in indexes:  # made afterwards they cost a fraction
            file.execute(f'DROP INDEX "{name}"')
        people, cases = 1, 1  # the next ids
        for place, (brand, (new_people, new_cases)) in enumerate(zip(made, shares, strict=True)):
            told = _Brand(file, *brand, place)
            told.write_people(people, new_people)
            told.write_cases(cases, new_cases)
            people, cases = people + new_people, cases + new_cases
        for _, statement in indexes:
            file.execute(statement)
        file.commit()


def _brands(folder: Path) -> Iterator[tuple[int, str, int]]:
    """Of each brand its client, the prefix of its cases and a department."""
    opened = opening.open_to_write(folder)
    for brand in range(BRANDS):
        card = ClientCard(f"Marca {brand}", initials=f"M{brand}")
        scope = opened.desk.of(clients.add_client(opened.desk, card))
        for day in range(5):
            hours.save_day(scope, "answers", day, [Span("09:00", "14:00"), Span("16:00", "20:00")])
        department = departments.save(scope, DepartmentCard("Tienda", target_minutes=480))
        yield scope.client_id, scope.client().prefix, department
    opened.close()


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    return words(random.Random(7))


class _Brand:
    """Writes what one brand has, as rows of plain values."""

    def __init__(
        self, file: sqlite3.Connection, client_id: int, prefix: str, department: int, seed: int
    ) -> None:
        self._file, self._client_id, self._prefix, self._department = file, client_id, prefix, department
        self._chance = random.Random(seed)
        vocabulary, weights = _vocabulary()
        self._names = [word.capitalize() for word in vocabulary[80:4_000]]
        self._said = self._chance.choices(vocabulary, cum_weights=weights, k=SAID)
        self._kinds = list(messages())
        self._people: list[tuple[int, str]] = []
        self._now = to_stored(PRESENT)

    def _own(self, at: int) -> dict[str, object]:
        owner = {"client_id": self._client_id, "uid": self._chance.randbytes(16)}
        return {**owner, "created_at": at, "updated_at": at}

    def _add(self, table: str, rows: Sequence[dict[str, object]]) -> None:
        if rows:
            self._file.executemany(insert(table, tuple(rows[0])), [tuple(row.values()) for row in rows])

    def write_people(self, first: int, count: int) -> None:
        people, handles = [], []
        for person_id in range(first, first + count):
            name = " ".join(self._chance.choices(self._names, k=3))
            handle = f"@{name.partition(' ')[0].lower()}{person_id}"
            self._people.append((person_id, who(name, [handle])))
            own = self._own(self._now - YEARS)
            empty = dict.fromkeys(
                ("notes", "interests", "segments", "role", "birthday", "email", "phone", "source", "picture"),
                "",
            )
            last = self._now - self._chance.randrange(YEARS)
            seen = {"first_contact_at": self._now - YEARS, "last_contact_at": last}
            seen |= {"own_first_at": self._now - YEARS, "own_last_at": last}
            found = {"name": name, "name_key": fold(name), "search_text": search_words(name, [handle])}
            people.append({"id": person_id, **own, **found, **empty, **seen})
            keys = {"handle": handle, "handle_key": handle[1:], "url": ""}
            handles.append({**own, "person_id": person_id, "network": NETWORKS[person_id % 4], **keys})
        self._add("person", people)
        self._add("person_handle", handles)

    def write_cases(self, first: int, count: int) -> None:
        cases, entries, asked, promised = [], [], [], []
        for place in range(count):
            received = self._now - YEARS + YEARS * place // count - self._chance.randrange(DAY)
            case = self._case(first + place, place + 1, received)
            cases.append(case)
            entries += self._timeline(case)
            if case["state"] == "waiting-company":
                asked.append(self._escalation(case))
            elif case["tab"] == "open" and place % 5 == 0:
                promised.append(self._promise(case))
        self._add("inbox_case", cases)
        self._file.executemany(insert("case_entry", ENTRIES), entries)
        self._add("escalation", asked)
        self._add("follow_up", promised)
        self._file.executemany("UPDATE client SET last_case = ? WHERE id = ?", [(count, self._client_id)])

    def _case(self, case_id: int, number: int, received: int) -> dict[str, object]:
        chance = self._chance
        length = max(3, int(chance.gauss(26, 12)))
        begin = chance.randrange(SAID - length)
        text = " ".join(self._said[begin : begin + length]).capitalize()
        # few write much
        person, told = self._people[int(len(self._people) * chance.random() ** 2)]
        young = self._now - received < LATELY
        state = chance.choice(("new", "new", "answered", "waiting-company", *["resolved"] * 4))
        state = state if young else "resolved"
        tab = {"new": "open", "resolved": "resolved"}.get(state, "waiting")
        answered = None if tab == "open" else received + chance.randrange(20, 2_000) * MINUTE
        resolved = answered + chance.randrange(10, 4_000) * MINUTE if answered and tab == "resolved" else None
        due = received + 240 * MINUTE if tab == "open" and chance.random() < 0.9 else None
        order = resolved or answered or due or received + round(LAST.total_seconds() * 1000)
        return {
            "id": case_id,
            **self._own(received),
            "number": number,
            "reference": reference(self._prefix, number),
            "network": NETWORKS[person % 4],
            "channel": "comment",
            "person_id": person,
            "who": told,
            "kind": chance.choice(self._kinds),
            "severity": chance.choice((0, 0, 0, 1, 2, 3, 4)),
            "sentiment": chance.choice(("", "negative", "neutral", "positive")),
            "text": text,
            "text_key": text_key(text),
            "tags": ",envíos," if number % 9 == 0 else "",
            "state": state,
            "tab": tab,
            "order_at": order,
            "received_at": received,
            "due_from": received,
            "due_at": due,
            "target_minutes": 240,
            "pauses": "[]",
            "waiting_since": answered if tab == "waiting" else None,
            "department_id": self._department if state == "waiting-company" else None,
            "copied_at": received + MINUTE if tab == "open" and chance.random() < 0.05 else None,
            "first_answer_at": answered,
            "first_answer_seconds": None if answered is None else (answered - received) // 3000,
            "resolved_at": resolved,
            "resolution_seconds": None if resolved is None else (resolved - received) // 3000,
            "outcome": chance.choice(("solved", "confirmed-by-person", "no-answer")) if resolved else "",
            "satisfaction": chance.randint(1, 5) if resolved and chance.random() < 0.2 else None,
            "reopened": int(chance.random() < 0.04),
            "historic": False,
            **_EMPTY,
        }

    def _timeline(self, case: dict[str, object]) -> Iterator[tuple[object, ...]]:
        told = [(case["received_at"], "logged", {"text": case["text"]})]
        if case["first_answer_at"] is not None:
            told.append(
                (case["first_answer_at"], "posted", {"text": "Gracias por avisarnos, lo miramos ya."})
            )
        if case["resolved_at"] is not None:
            told.append((case["resolved_at"], "resolved", {"outcome": case["outcome"]}))
        for seq, (at, kind, payload) in enumerate(told, 1):
            line = json.dumps(payload, ensure_ascii=False)
            yield (case["client_id"], at, None, case["id"], seq, kind, line)

    def _escalation(self, case: dict[str, object]) -> dict[str, object]:
        asked = int(str(case["waiting_since"]))
        told = {"case_id": case["id"], "department_id": self._department, "message": "¿Podéis mirarlo?"}
        return {**self._own(asked), **told, "asked_at": asked, "due_at": asked + 480 * MINUTE, "answer": ""}

    def _promise(self, case: dict[str, object]) -> dict[str, object]:
        due = int(str(case["received_at"])) + self._chance.randrange(10 * DAY)
        told = {"case_id": case["id"], "text": "Volver a escribir", "due_at": due}
        return {**self._own(int(str(case["received_at"]))), **told}
