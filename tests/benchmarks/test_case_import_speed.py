"""Cases from a table, against SQLite alone writing the same rows into the same tables and index."""

import datetime as dt
import random
from itertools import islice
from time import perf_counter

import pytest

from cmdesk.domain.opening_spans import Span
from cmdesk.formats import case_table, csv_files
from cmdesk.services import case_import, case_planning, clients, hours, opening
from cmdesk.services.clients import ClientCard
from cmdesk.storage.models import Case, Person, PersonHandle
from tests.benchmarks.realistic import texts

COUNT = 100_000
PEOPLE = 40_000
FIRST = dt.datetime(2025, 1, 1, 9, tzinfo=dt.UTC)
COLUMNS = [
    "fecha",
    "texto",
    "autor",
    "usuario",
    "red",
    "tipo",
    "estado",
    "fecha de cierre",
    "comment id",
    "enlace",
]


def table():
    """A network's export: half of it closed long ago, half of it open."""
    chance = random.Random(5)
    for n, (title, body, _shortcut, _tags) in enumerate(islice(texts(COUNT), COUNT)):
        at, who = FIRST + dt.timedelta(minutes=5 * n), chance.randrange(PEOPLE)
        closed = n % 2 == 0
        yield [
            at.isoformat(" "),
            f"{title}. {body[:240]}",  # comments are shorter than replies
            f"Persona {who}",
            f"@persona_{who}",
            "x",
            chance.choice(("complaint", "question", "praise")),
            "resolved" if closed else "",
            (at + dt.timedelta(hours=3)).isoformat(" ") if closed else "",
            f"17{n:09}",
            f"https://x.com/persona_{who}/status/17{n:09}",
        ]  # fmt: skip


def open_desk(folder):
    opened = opening.open_to_write(folder)
    scope = opened.desk.of(clients.add_client(opened.desk, ClientCard("Acme")))
    for day in range(5):
        hours.save_day(scope, "answers", day, [Span("09:00", "14:00"), Span("16:00", "20:00")])
    return opened, scope


def raw_seconds(folder, desk):
    """How long SQLite takes for the rows that the import has just made."""
    opened, _ = open_desk(folder)
    tables = []
    for model in (Person, PersonHandle, Case):
        names = [field.column_name for field in model._meta.sorted_fields if field.column_name != "import_id"]
        listed = ", ".join(f'"{name}"' for name in names)
        name = model._meta.table_name
        rows = desk.sql(f'SELECT {listed} FROM "{name}"')
        tables.append((f'INSERT INTO "{name}" ({listed}) VALUES ({", ".join("?" * len(names))})', rows))
    start = perf_counter()
    with opened.desk.writing():
        for statement, rows in tables:
            opened.desk.many(statement, rows)
    seconds = perf_counter() - start
    opened.close()
    return seconds


@pytest.fixture(scope="module")
def data():
    return csv_files.write(COLUMNS, table())


def test_a_hundred_thousand_cases_of_a_table(benchmark, tmp_path, data):
    opened, scope = open_desk(tmp_path / "desk")

    def bring_in():
        read = csv_files.read(data)
        records = case_table.from_table(read, case_table.guess_mapping(read.header))
        planned = case_planning.plan(scope, records, read.header)
        assert planned.refused == ()
        return case_import.bring_in(scope, planned.new, "f.csv", lambda _done, _of: True)

    done = benchmark.pedantic(bring_in, rounds=1)
    raw = raw_seconds(tmp_path / "raw", opened.desk)
    opened.close()
    times = benchmark.stats.stats.total / raw
    benchmark.extra_info.update(rows=done.added, raw_s=round(raw, 2), times_raw=round(times, 2))
    assert done.added == COUNT
