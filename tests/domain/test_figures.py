"""Medians and percentiles, against a second way of working them out."""

import statistics

from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.figures import Spread, share, spread


def test_of_nothing_there_is_no_middle():
    assert spread([]) == Spread(0, None, None)
    assert share(0, 0) is None


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=200))
def test_they_are_what_they_say(values):
    made = spread(values)
    assert made.count == len(values)
    assert made.median == round(statistics.median(values))
    assert made.p90 is not None
    not_above = [value for value in values if value <= made.p90]
    assert len(not_above) * 10 >= 9 * len(values)
    below = [value for value in values if value < made.p90]
    assert len(below) * 10 < 9 * len(values)
