"""Cases out to a file and in again: nothing is lost, and nothing in it is run."""

import datetime as dt
import io
import json

import openpyxl
import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.formats import csv_files
from cmdesk.services import (
    accounts,
    case_export,
    case_import,
    case_moves,
    case_planning,
    case_sources,
    cases,
    merging,
    people,
)
from cmdesk.services.accounts import AccountCard
from cmdesk.services.cases import NewCase
from cmdesk.services.people import PersonCard
from cmdesk.storage.models import Case

AT = dt.datetime(2026, 11, 24, 9, 5, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def filled(shop, set_clock):
    set_clock(AT + HOUR)
    account = accounts.save(shop, AccountCard("x", "@acme"))
    people.save(shop, PersonCard("Eva Gil", email="eva@correo.example"))
    said = NewCase(
        "=1+1; «¿Qué?»\n\nY más", "complaint", "x", account, severity=3, sentiment="negative", title="Retraso",
        handle="@ana", person_name="Ana", link="https://x.com/1", received_at=AT, tags=("envío", "raro; muy"),
        external_id="77",
    )  # fmt: skip
    first = cases.log(shop, said).id
    case_moves.posted(shop, first, AT + HOUR)
    case_moves.resolve(shop, [first], "not-applicable", "No era nuestro")
    case_moves.confirm(shop, first, 4, "Gracias")
    cases.log(shop, NewCase("Segunda", "question", channel="email", person_name="Eva Gil", received_at=AT))
    third = cases.log(shop, NewCase("Tercera", "praise", handle="@luis", received_at=AT)).id
    fourth = cases.log(shop, NewCase("Tercera, otra vez", "praise", handle="@luis", received_at=AT)).id
    merging.merge_cases(shop, fourth, [third])
    return shop


def read(tmp_path, data, form):
    path = tmp_path / f"f.{form}"
    path.write_bytes(data)
    source = case_sources.read_file(path)
    source.check()
    return source


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_is_exported_is_the_same_here(filled, tmp_path, form):
    source = read(tmp_path, case_export.export(filled, form), form)
    planned = case_planning.plan(filled, source.records, source.header)
    assert (planned.new, planned.same, planned.refused, planned.notes) == ((), 4, (), ())


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_another_client_gets_all_of_it(filled, globex, tmp_path, form):
    accounts.save(globex, AccountCard("x", "@acme"))
    source = read(tmp_path, case_export.export(filled, form), form)
    planned = case_planning.plan(globex, source.records, source.header)
    case_import.bring_in(globex, planned.new, "f", lambda _done, _of: True)
    kept = (
        "text", "title", "network", "channel", "external_id", "who", "kind", "severity", "sentiment", "link", "tags",
        "state", "received_at", "first_answer_at", "resolved_at", "outcome", "outcome_reason", "satisfaction", "quote",
    )  # fmt: skip
    told = [
        [[getattr(case, name) for name in kept] for case in scope.rows(Case).order_by(Case.id)]
        for scope in (filled, globex)
    ]
    assert told[0] == told[1]


def test_times_are_those_of_the_clients_clocks_and_figures_stand_besides(filled):
    table = csv_files.read(case_export.export(filled, "csv"))
    first, *_, third, _fourth = (dict(zip(table.header, row.cells, strict=True)) for row in table.rows())
    assert first["received_at"] == "2026-11-24 10:05:00+01:00"
    assert (first["first_answer_seconds"], first["reopened"], first["due_at"]) == ("3600", "0", "")
    assert third["merged_into"] == "ACM-0004"


def test_json_tells_numbers_and_leaves_out_what_is_empty(filled):
    told = json.loads(case_export.export(filled, "json"))
    assert told["schema"] == 1
    first, second, *_ = told["cases"]
    assert (first["severity"], first["satisfaction"], first["text"][:4]) == (3, 4, "=1+1")
    assert second.keys() & {"severity", "link", "resolved_at"} == set()


def test_a_spreadsheet_has_dates_and_no_formula(filled):
    sheet = openpyxl.load_workbook(io.BytesIO(case_export.export(filled, "xlsx"))).active
    header = {cell.value: cell.column_letter for cell in sheet[1]}
    assert sheet[f"{header['received_at']}2"].value == dt.datetime(2026, 11, 24, 10, 5)  # noqa: DTZ001
    assert sheet[f"{header['text']}2"].data_type in ("s", "inlineStr")


def test_another_format_is_refused(filled):
    with pytest.raises(DeskError, match="import-format-unknown"):
        case_export.export(filled, "docx")


def test_only_the_clients_own_cases_go_out(filled, globex):
    assert json.loads(case_export.export(globex, "json"))["cases"] == []
