"""Thinning forgets the middle past, never the newest, and does not believe the clock."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.thinning import ALWAYS, CAP, DAYS, WEEKS, Stamp, spare

NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def lived(days, per_day=4, schema=1, size=1):
    """The backups that are left after so many days of `per_day` backups, the newest first."""
    kept: list[Stamp] = []
    for n in range(days * per_day):
        kept.insert(0, Stamp(NOON + dt.timedelta(days=1) / per_day * n, schema, size))
        gone = set(spare(kept, CAP))
        kept = [stamp for place, stamp in enumerate(kept) if place not in gone]
    return kept


def test_after_a_year_there_are_two_dense_days_a_week_of_days_and_a_month_of_weeks():
    kept = lived(365)
    newest = kept[0].made_at
    assert sum(newest - stamp.made_at < dt.timedelta(days=2) for stamp in kept) == 8
    assert len({stamp.made_at.date() for stamp in kept}) >= DAYS
    assert len({stamp.made_at.isocalendar()[:2] for stamp in kept}) >= WEEKS
    assert len(kept) < 8 + DAYS + WEEKS


def test_the_newest_of_each_schema_stays():
    old = [Stamp(NOON - dt.timedelta(days=900), 1, 1), Stamp(NOON - dt.timedelta(days=900, hours=1), 1, 1)]
    new = [Stamp(NOON - dt.timedelta(days=n), 2, 1) for n in range(60)]
    gone = spare([*new, *old], CAP)
    assert 60 not in gone
    assert 61 in gone


def test_beyond_the_cap_the_oldest_go_first():
    stamps = [Stamp(NOON - dt.timedelta(hours=n), 1, 10) for n in range(12)]
    assert spare(stamps, cap=80) == [8, 9, 10, 11]


def test_the_newest_five_stay_whatever_their_size():
    stamps = [Stamp(NOON - dt.timedelta(hours=n), 1, 1000) for n in range(9)]
    assert spare(stamps, cap=1) == [5, 6, 7, 8]


@pytest.mark.parametrize("jump", [dt.timedelta(days=-365), dt.timedelta(days=3650)])
def test_a_clock_that_jumps_costs_none_of_the_newest(jump):
    before = lived(20)
    after = [Stamp(before[0].made_at + jump + dt.timedelta(hours=n), 1, 1) for n in range(2)][::-1]
    gone = spare([*after, *before], CAP)
    assert not set(gone) & set(range(ALWAYS))
    left = len(before) + 2 - len(gone)
    assert left >= DAYS


@given(
    st.lists(
        st.builds(
            Stamp,
            st.datetimes(timezones=st.just(dt.UTC)),
            st.integers(1, 4),
            st.integers(0, 10**10),
        ),
        max_size=60,
    ),
    st.integers(0, 10**11),
)
def test_whatever_the_clock_said(stamps, cap):
    gone = spare(stamps, cap)
    assert sorted(set(gone)) == gone
    assert not set(gone) & set(range(ALWAYS))
    kept = [stamp for n, stamp in enumerate(stamps) if n not in gone]
    assert {stamp.schema for stamp in kept} == {stamp.schema for stamp in stamps}
