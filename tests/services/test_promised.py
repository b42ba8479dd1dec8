"""What an answer promised is offered as a follow-up until somebody noted it down, or it is past."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from cmdesk.domain.opening_spans import Span
from cmdesk.services import case_moves, cases, hours, merging, promised, promises
from cmdesk.services.cases import NewCase

MADRID = ZoneInfo("Europe/Madrid")
MORNING = dt.datetime(2026, 10, 14, 10, 32, tzinfo=MADRID)  # a Wednesday


@pytest.fixture(autouse=True)
def morning(set_clock):
    set_clock(MORNING)


@pytest.fixture
def case(acme):
    for day in range(5):
        hours.save_day(acme, "answers", day, [Span("09:00", "17:30")])
    return cases.log(acme, NewCase("Llegó tarde", "complaint", "instagram", person_name="Marta")).id


def copy(scope, case, text, *, public=True):
    case_moves.copied(scope, case, text, public=public)


def test_the_first_deadline_is_told_and_lasts_until_the_brand_stops_answering(acme, case):
    assert promised.last(acme, case) is None
    copy(acme, case, "Mañana lo revisamos; hoy mismo te llamamos.")
    found = promised.last(acme, case)
    assert found.words == "hoy mismo"
    assert found.due_at.astimezone(MADRID) == MORNING.replace(hour=17, minute=30)


def test_it_is_still_told_once_the_answer_is_posted(acme, case):
    copy(acme, case, "Hoy mismo te llamamos.")
    case_moves.posted(acme, case)
    assert promised.last(acme, case) is not None


def test_nothing_is_told_of_what_was_said_in_private_or_not_at_all(acme, case):
    copy(acme, case, "Hoy mismo te llamamos.", public=False)
    assert promised.last(acme, case) is None
    copy(acme, case, "Hoy mismo te llamamos.")
    case_moves.not_posted(acme, case)
    assert promised.last(acme, case) is None


def test_what_was_noted_down_is_not_told_again_until_more_is_promised(acme, case):
    copy(acme, case, "Hoy mismo te llamamos.")
    promises.add(acme, case, "Llamar", promised.last(acme, case).due_at)
    assert promised.last(acme, case) is None
    copy(acme, case, "Perdona, te llamamos mañana.")
    assert promised.last(acme, case).words == "mañana"


def test_what_is_past_is_not_told_and_what_comes_after_it_is(acme, case, set_clock):
    copy(acme, case, "Hoy mismo te llamamos y mañana te lo enviamos.")
    set_clock(MORNING.replace(hour=20))
    assert promised.last(acme, case).words == "mañana"
    set_clock(MORNING + dt.timedelta(days=3))
    assert promised.last(acme, case) is None


def test_what_was_promised_in_a_case_that_was_merged_is_told_too(acme, case):
    other = cases.log(acme, NewCase("Otra vez", "complaint", "instagram")).id
    copy(acme, other, "Hoy mismo te llamamos.")
    merging.merge_cases(acme, case, [other])
    assert promised.last(acme, case).words == "Hoy mismo"
