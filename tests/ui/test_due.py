"""How long there is still to answer, in words and colour."""

import datetime as dt

import pytest

from cmdesk.ui.widgets import due

START = dt.datetime(2026, 10, 13, 8, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
MINUTE = dt.timedelta(minutes=1)


@pytest.mark.parametrize(
    ("gone", "words", "level"),
    [
        (20 * MINUTE, "40 min", "ok"),
        (42 * MINUTE, "18 min", "soon"),
        (HOUR, "1 min late", "late"),
        (HOUR + 12 * MINUTE, "12 min late", "late"),
        (26 * HOUR, "1 d late", "late"),
    ],
)
def test_an_hour_to_answer(qapp, gone, words, level):
    made = due.until(START + HOUR, START, START + gone)
    assert (made.words, made.level) == (words, level)


def test_what_is_far_is_told_by_its_day(qapp):
    made = due.until(START + 30 * HOUR, START, START)
    assert made.words == "tomorrow"
    assert made.sentence == "Due tomorrow"


@pytest.mark.parametrize(
    ("length", "words"),
    [(0 * MINUTE, "1 min"), (65 * MINUTE, "1 h 05"), (5 * HOUR, "5 h"), (50 * HOUR, "2 d")],
)
def test_lengths_of_time(qapp, length, words):
    assert due.span(length) == words
