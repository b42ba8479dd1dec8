"""A network's own list against the cases of a client."""

import datetime as dt

import pytest

from cmdesk.formats.case_records import CaseRecord
from cmdesk.formats.problems import Problem
from cmdesk.services import case_moves, cases, reconciling
from cmdesk.services.cases import NewCase

AT = dt.datetime(2026, 11, 24, 9, 5, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def logged(acme, set_clock):
    set_clock(AT + 3 * HOUR)
    ids = {
        text: cases.log(
            acme, NewCase(text, "question", "x", person_name="Ana", handle="@ana", received_at=AT)
        ).id
        for text in ("¿Cuándo llega?", "Nadie me contesta", "Otra cosa")
    }
    case_moves.posted(acme, ids["¿Cuándo llega?"], AT + HOUR)
    case_moves.resolve(acme, [ids["Otra cosa"]], "no-answer-needed")
    return ids


def record(text, line=2, **told):
    return CaseRecord(line, text, **{"received_at": AT, "handle": "@ana", **told})


def test_each_message_has_its_fate(acme, logged):
    told = [
        record("¿cuándo llega?"),
        record("Nadie me contesta", 3),
        record("Otra cosa", 4),
        record("Se perdió", 5),
        record("mal", 6, problems=(Problem("import-date-unreadable", 6, refuses=True),)),
    ]
    found = reconciling.against(acme, told)
    assert [each.line for each in found.never_logged] == [5]
    assert [(each.line, row.id) for each, row in found.never_answered] == [(3, logged["Nadie me contesta"])]
    assert [each.line for each, _ in found.matched] == [2, 4]


def test_times_without_a_zone_are_those_of_the_client(acme, logged):
    local = dt.datetime(2026, 11, 24, 10, 5)  # noqa: DTZ001  as files tell it
    assert reconciling.against(acme, [record("Otra cosa", received_at=local)]).never_logged == ()


def test_without_times_all_cases_count(acme, logged):
    assert reconciling.against(acme, [record("Otra cosa", received_at=None)]).never_logged == ()


def test_the_cases_of_another_client_are_none_of_ours(globex, logged):
    assert len(reconciling.against(globex, [record("Otra cosa")]).never_logged) == 1


def test_cases_of_which_the_file_should_tell_and_does_not_are_named(acme, logged):
    cases.log(acme, NewCase("En otra red", "question", "instagram", person_name="Eva", received_at=AT))
    cases.log(acme, NewCase("Más tarde", "question", "x", person_name="Eva", received_at=AT + 2 * HOUR))
    told = [
        record("¿Cuándo llega?", received_at=AT - HOUR),
        record("Nadie me contesta", 3, received_at=AT + HOUR),
    ]
    found = reconciling.against(acme, told)
    assert [row.id for row in found.not_there] == [logged["Otra cosa"]]
    without = [record("¿Cuándo llega?", received_at=None)]
    assert reconciling.against(acme, without).not_there == ()


def test_nothing_told_is_nothing_missed(acme, logged):
    assert reconciling.against(acme, []) == reconciling.Reconciliation((), (), ())
