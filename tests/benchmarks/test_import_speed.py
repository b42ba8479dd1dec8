"""Replies from a table, against SQLite alone writing the same rows into the same tables and index."""

import random
from time import perf_counter

import pytest

from cmdesk.domain.replies import search_text
from cmdesk.formats import csv_files
from cmdesk.services import clients, exchange, opening
from cmdesk.services.clients import ClientCard
from tests.benchmarks.realistic import INSERT, NOW, texts

COUNT = 100_000


@pytest.fixture(scope="module")
def told():
    return list(texts(COUNT))


def raw_seconds(folder, told):
    opened = opening.open_to_write(folder)
    client, chance = clients.add_client(opened.desk, ClientCard("Acme")), random.Random(5)
    place = ("", "", "", "both", "draft", "", "", False, 0, None)
    rows: list[tuple[object, ...]] = [
        (
            client,
            chance.randbytes(16),
            NOW,
            NOW,
            title,
            body,
            shortcut,
            tags,
            *place,
            search_text(title, shortcut, tags, body),
        )
        for title, body, shortcut, tags in told
    ]
    start = perf_counter()
    with opened.desk.writing():
        opened.desk.many(INSERT, rows)
    seconds = perf_counter() - start
    opened.close()
    return seconds


def test_a_hundred_thousand_rows_of_a_table(benchmark, tmp_path, told):
    raw = raw_seconds(tmp_path / "raw", told)
    data = csv_files.write(
        ["title", "body", "shortcut", "tags", "category"],
        [
            [title, body, shortcut, tags.strip(","), f"Tema {n % 20}"]
            for n, (title, body, shortcut, tags) in enumerate(told)
        ],
    )
    opened = opening.open_to_write(tmp_path / "desk")
    scope = opened.desk.of(clients.add_client(opened.desk, ClientCard("Acme")))

    def bring_in():
        planned = exchange.plan(scope, exchange.read_file(data, "f.csv"))
        return exchange.bring_in(scope, planned, "f.csv", lambda _done, _of: True)

    done = benchmark.pedantic(bring_in, rounds=1)
    opened.close()
    times = benchmark.stats.stats.total / raw
    benchmark.extra_info.update(rows=done.added, raw_s=round(raw, 2), times_raw=round(times, 2))
    assert done.added == COUNT
