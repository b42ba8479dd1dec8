"""`cmdesk stats`: the figures of a client's inbox on the command line."""

import datetime as dt
import json

import pytest

from cmdesk.cli import commands
from cmdesk.services import cases, clients, opening
from cmdesk.services.cases import NewCase
from cmdesk.services.clients import ClientCard

PERIOD = ("--from", "2026-10-01", "--to", "2026-10-31")


@pytest.fixture
def folder(tmp_path):
    opened = opening.open_to_write(tmp_path)
    scope = opened.desk.of(clients.add_client(opened.desk, ClientCard("Horno Trigalba")))
    received = dt.datetime(2026, 10, 13, 10, tzinfo=dt.UTC)
    for kind in ("complaint", "question", "complaint"):
        cases.log(scope, NewCase("Hola", kind, network="instagram", received_at=received))
    opened.close()
    return tmp_path


@pytest.fixture
def run(folder, capsys, monkeypatch):
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    def call(*words):
        try:
            code = commands.main(["stats", "--client", "horno trigalba", "--data", str(folder), *words])
        except SystemExit as end:
            code = end.code
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


def test_the_figures_for_a_program(run):
    code, out, _ = run(*PERIOD, "--json")
    told = json.loads(out)["statistics"]
    assert code == 0
    assert (told["from"], told["to"], told["cases"]) == ("2026-10-01", "2026-10-31", 3)
    assert told["by_kind"] == {"complaint": 2, "question": 1}
    assert told["by_place"] == [{"network": "instagram", "channel": "comment", "cases": 3}]
    assert told["first_answer"] == {"count": 0, "median": None, "p90": None}
    assert told["by_hour"] == [{"weekday": 1, "hour": 12, "cases": 3}]


def test_the_figures_for_a_person(run):
    code, out, _ = run(*PERIOD)
    assert code == 0
    assert "Cases: 3" in out
    assert "Complaint: 2" in out


def test_a_period_that_ends_before_it_begins_is_refused(run):
    code, _, err = run("--from", "2026-10-31", "--to", "2026-10-01")
    assert code == 1
    assert "before the first" in err


def test_what_is_no_day_is_a_badly_written_command(run):
    assert run("--from", "yesterday", "--to", "2026-10-01")[0] == 2
