"""Breaks without waiting: the rule looks at instants, not at a clock."""

import datetime as dt

import pytest

from cmdesk.domain import breaks

NOW = dt.datetime(2026, 11, 28, 12, 0, tzinfo=dt.UTC)


def ago(*minutes):
    return [NOW - dt.timedelta(minutes=each) for each in minutes]


def test_a_stretch_begins_after_the_last_pause():
    assert breaks.began(ago(130, 120, 60, 52, 45, 37, 30, 22, 14, 5), NOW) == NOW - dt.timedelta(minutes=60)


def test_acts_may_come_in_any_order_and_twice():
    assert breaks.began(ago(5, 14, 5, 9), NOW) == NOW - dt.timedelta(minutes=14)


@pytest.mark.parametrize("minutes", [(), (10,), (30, 25, 20)])
def test_somebody_who_did_nothing_for_ten_minutes_is_in_a_pause(minutes):
    assert breaks.began(ago(*minutes), NOW) is None


def test_a_clock_that_was_put_back_makes_no_stretch_of_the_future():
    assert breaks.began([NOW + dt.timedelta(hours=1)], NOW) is None


@pytest.mark.parametrize(("minutes", "due"), [(59, False), (60, True), (300, True)])
def test_a_break_is_due_after_the_chosen_stretch(minutes, due):
    assert breaks.due(NOW - dt.timedelta(minutes=minutes), NOW, 60) is due


def test_no_break_is_due_in_a_pause():
    assert not breaks.due(None, NOW, 45)


@pytest.mark.parametrize(
    ("busy", "minutes", "speaks"),
    [(False, None, True), (True, None, False), (False, 1, False), (False, 0, True), (False, -1, True)],
)
def test_nobody_is_spoken_to_while_busy_nor_before_later_is_over(busy, minutes, speaks):
    put_off = None if minutes is None else NOW + dt.timedelta(minutes=minutes)
    assert breaks.may_speak(NOW, busy=busy, put_off_until=put_off) is speaks
