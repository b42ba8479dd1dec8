"""Dates in many forms, and the day that might be a month."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.formats import dates

FIRST = dt.datetime.fromisoformat("1000-01-01")

WALL = dt.datetime.fromisoformat("2026-11-24T14:05")


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-24T14:05",
        "2026-11-24 14:05:00",
        "2026/11/24 14:05",
        "24 nov 2026 14:05",
        "24-nov-2026, 14:05",
        "24 de noviembre de 2026, 14:05",
        "martes, 24 de noviembre de 2026 a las 14:05",
        "Nov 24, 2026 2:05 PM",
        "November 24th, 2026 at 2:05 p.m.",
        "Tue, 24 Nov 2026 14h05",
        "14:05 2026-11-24",
    ],
)
def test_dates_that_need_no_order_are_read(text):
    assert dates.read(text) == WALL
    assert dates.date_order([text]) == "ymd"


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-24T14:05:00Z",
        "2026-11-24 14:05 UTC",
        "2026-11-24T15:05:00+01:00",
        "2026-11-24T09:05:00-0500",
        "Tue Nov 24 14:05:00 +0000 2026",
        "Tue, 24 Nov 2026 15:05:00 +0100",
        "1795529100",
        "1795529100000",
    ],
)
def test_a_zone_that_is_told_is_kept(text):
    assert dates.read(text) == WALL.replace(tzinfo=dt.UTC)


@pytest.mark.parametrize("text", ["24/11/2026 14:05", "24.11.26 14:05", "24-11-2026, 2:05 p. m."])
def test_a_day_above_twelve_tells_the_order(text):
    assert dates.date_order([text]) == "dmy"
    assert dates.read(text, "dmy") == WALL
    assert dates.read(text, "mdy") is None


def test_the_order_is_never_guessed():
    samples = ["03/04/2026", "05/05/2026", "11/12/2026 9:00"]
    assert dates.date_order(samples) is None
    assert dates.undecided(samples) == ["03/04/2026", "11/12/2026 9:00"]
    assert dates.date_order([*samples, "11/24/2026"]) == "mdy"
    assert dates.date_order(["24/11/2026", "11/24/2026"]) is None
    assert dates.read("03/04/2026") is None


@pytest.mark.parametrize(
    "text", ["mar, 3 mar 2026", "Mar 3, 2026", "martes 3 de marzo de 2026", "marzo 3, 2026"]
)
def test_tuesday_is_not_taken_for_march(text):
    assert dates.read(text) == dt.datetime.fromisoformat("2026-03-03")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mañana",
        "31/02/2026",
        "2026-02-31",
        "2026-11-24 25:00",
        "2026-11-24 14:05 CET",
        "13:00 PM 2026-01-01",
    ],
)
def test_what_is_no_date_is_not_made_one(text):
    assert dates.read(text, "dmy") is None


@given(st.datetimes(FIRST) | st.datetimes(FIRST, timezones=st.just(dt.UTC)))
def test_what_we_write_is_read_as_it_was(instant):
    assert dates.read(instant.isoformat(" ")) == instant


@given(st.text(max_size=60), st.sampled_from(dates.ORDERS))
def test_no_text_breaks_the_reading(text, order):
    found = dates.read(text, order)
    assert found is None or isinstance(found, dt.datetime)
    assert dates.date_order([text]) in (*dates.ORDERS, None)
