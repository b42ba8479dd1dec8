"""The answer hours and targets of a client, as its page says them."""

import datetime as dt
from dataclasses import replace

import pytest

from cmdesk.domain.opening_spans import read
from cmdesk.services import answer_hours, clients, hours, support

MARCH_19 = dt.date(2026, 3, 19)  # a Thursday; a holiday in Valencia, not in all of Spain


def closed_on(scope, day):
    return answer_hours.of(scope).spans(day) == []


@pytest.fixture
def office(acme):
    hours.save_day(acme, "answers", 0, read("9-14, 16-20"))
    hours.copy_day(acme, "answers", 0, range(5))
    return acme


def where(scope, **changes):
    clients.change_client(scope, replace(clients.card(scope), **changes))


def test_without_any_hours_there_are_none(acme):
    hours.save_day(acme, "open", 0, read("9-14"))
    hours.save_closure(acme, MARCH_19)
    assert answer_hours.of(acme) is None


def test_hours_of_a_single_date_are_hours(acme):
    hours.save_closure(acme, MARCH_19, read("9-14"))
    [span] = answer_hours.of(acme).spans(MARCH_19)
    assert span[1] - span[0] == dt.timedelta(hours=5)


def test_the_week_is_read_in_the_zone_of_the_client(office):
    where(office, zone="America/Mexico_City")
    assert answer_hours.of(office).zone == "America/Mexico_City"
    opens, _ = answer_hours.of(office).spans(dt.date(2026, 3, 18))[0]
    assert opens == dt.datetime(2026, 3, 18, 15, tzinfo=dt.UTC)


def test_the_holidays_of_country_and_region_are_closed(office):
    assert not closed_on(office, MARCH_19)
    assert closed_on(office, dt.date(2026, 12, 8))
    where(office, region="Comunitat Valenciana")
    assert closed_on(office, MARCH_19)


def test_a_brand_may_answer_on_all_holidays(office):
    where(office, holidays_closed=False)
    assert not closed_on(office, dt.date(2026, 12, 8))


def test_a_brand_may_answer_on_one_holiday_and_go_back(office):
    day = dt.date(2026, 12, 8)
    hours.work_on(office, day, "Inmaculada")
    assert len(answer_hours.of(office).spans(day)) == 2
    [row] = [row for row in hours.list_holidays(office, 2026) if row.day == day]
    assert row.spans == row.usual == read("9-14, 16-20")
    hours.rest_on(office, day)
    hours.rest_on(office, day)
    assert closed_on(office, day)


def test_a_day_closed_by_hand_may_be_worked_on_all_the_same(office):
    hours.save_closure(office, MARCH_19, reason="San José")
    hours.work_on(office, MARCH_19)
    assert not closed_on(office, MARCH_19)
    assert len(hours.list_closures(office)) == 1


def test_a_half_day_on_a_holiday_stays_a_half_day(office):
    hours.save_closure(office, dt.date(2026, 12, 25), read("9-11"))
    [span] = answer_hours.of(office).spans(dt.date(2026, 12, 25))
    assert span[1] - span[0] == dt.timedelta(hours=2)


def test_holidays_are_listed_by_date_in_the_language_asked_for(office):
    rows = hours.list_holidays(office, 2026, "en")
    assert [row.day for row in rows] == sorted(row.day for row in rows)
    assert (rows[0].name, rows[0].spans) == ("New Year's Day", ())
    assert hours.list_holidays(office, 2026)[0].name == "Año Nuevo"


def test_the_target_of_the_severity_wins_over_that_of_the_kind(acme):
    assert answer_hours.target(acme, "complaint") == dt.timedelta(hours=4)
    assert answer_hours.target(acme, "complaint", 1) == dt.timedelta(hours=4)
    assert answer_hours.target(acme, "complaint", 4) == dt.timedelta(minutes=30)
    support.save_target(acme, "complaint", 0, 90)
    support.save_target(acme, "complaint", 2, 45)
    told = [answer_hours.target(acme, "complaint", n) for n in range(5)]
    assert told == [dt.timedelta(minutes=n) for n in (90, 90, 45, 60, 30)]


def test_an_unknown_kind_has_no_target(acme):
    assert answer_hours.target(acme, "riddle") is None


def test_the_targets_are_the_ones_that_the_page_shows(acme):
    support.save_target(acme, "question", 3, 20)
    for row in support.list_targets(acme):
        assert answer_hours.target(acme, row.kind, row.severity) == dt.timedelta(minutes=row.minutes)
