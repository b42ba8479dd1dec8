from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.errors import DeskError
from cmdesk.domain.opening_spans import Span, checked, read, written


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", ()),
        ("9-14", (Span("09:00", "14:00"),)),
        ("16:30–20, 9:00-14:00", (Span("09:00", "14:00"), Span("16:30", "20:00"))),
        ("9 a 14 y 16 a 20:30", (Span("09:00", "14:00"), Span("16:00", "20:30"))),
        ("9h-14h; 16.15 — 20.45", (Span("09:00", "14:00"), Span("16:15", "20:45"))),
        ("9 to 17 and 18-19", (Span("09:00", "17:00"), Span("18:00", "19:00"))),
        ("20-24", (Span("20:00", "24:00"),)),
        ("0:00-24:00", (Span("00:00", "24:00"),)),
        ("9-14, 14-16", (Span("09:00", "14:00"), Span("14:00", "16:00"))),
    ],
)
def test_spans_are_read_as_people_write_them(text, spans):
    assert read(text) == spans


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("mañana", "span-wrong"),
        ("9", "span-wrong"),
        ("9:75-10", "span-wrong"),
        ("25-26", "span-wrong"),
        ("9-24:30", "span-wrong"),
        ("24-24", "span-wrong"),
        ("22-2", "span-backwards"),
        ("9-9", "span-backwards"),
        ("9-14, 13:59-16", "spans-overlap"),
        ("9-14, 9-14", "spans-overlap"),
        ("0-24, 12-13", "spans-overlap"),
    ],
)
def test_what_is_no_span_of_a_day_is_refused(text, code):
    with pytest.raises(DeskError) as refused:
        read(text)
    assert refused.value.code == code
    assert refused.value.details["text"]


times = st.builds(lambda minutes: f"{minutes // 60:02}:{minutes % 60:02}", st.integers(0, 24 * 60))


@given(st.lists(st.builds(Span, times, times), max_size=4))
def test_accepted_spans_are_in_order_apart_and_come_back_as_written(spans):
    try:
        made = checked(spans)
    except DeskError:
        return
    assert sorted(made) == list(made)
    assert all(one.closes <= other.opens for one, other in pairwise(made))
    assert read(written(made)) == made


@given(st.text(max_size=40))
def test_whatever_is_typed_is_read_or_refused(text):
    try:
        assert read(written(read(text))) == read(text)
    except DeskError as error:
        assert error.code.startswith("span")  # noqa: PT017  it is one of three
