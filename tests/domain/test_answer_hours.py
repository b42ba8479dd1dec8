"""When a target is used up, rule by rule, and against an oracle that looks at every minute."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st

from cmdesk.domain.answer_hours import AnswerHours, due, elapsed

MADRID = "Europe/Madrid"
WORKDAYS = range(5)
OFFICE = AnswerHours(MADRID, {day: [("09:00", "14:00"), ("16:00", "19:00")] for day in WORKDAYS})
ROUND_THE_CLOCK = {day: [("00:00", "24:00")] for day in range(7)}
MINUTE = dt.timedelta(minutes=1)


def h(hours, minutes=0):
    return dt.timedelta(hours=hours, minutes=minutes)


def at(text, zone=MADRID, fold=0):
    return dt.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(dt.UTC)


def every_day(zone, *spans, **more):
    return AnswerHours(zone, dict.fromkeys(range(7), spans), **more)


def agree(start, end, hours, pauses=()):
    """What goes by between the two, asked both ways."""
    gone = elapsed(start, end, hours, pauses)
    assert due(start, gone, hours, pauses) == end
    return gone


# -- one rule, one test ---------------------------------------------------------------------------


def test_a_target_runs_in_the_answer_hours_only():
    assert due(at("2026-11-23 12:00"), h(4), OFFICE) == at("2026-11-23 18:00")


def test_the_due_time_is_told_in_utc():
    made = due(at("2026-11-23 12:00"), h(1), OFFICE)
    assert (made.tzinfo, made.hour) == (dt.UTC, 12)


def test_before_opening_it_starts_at_opening():
    assert due(at("2026-11-23 06:00"), h(1), OFFICE) == at("2026-11-23 10:00")


def test_after_closing_it_starts_at_the_next_opening():
    assert due(at("2026-11-20 21:00"), h(1), OFFICE) == at("2026-11-23 10:00")


def test_a_target_used_up_at_closing_time_is_due_at_closing_time():
    assert due(at("2026-11-23 09:00"), h(5), OFFICE) == at("2026-11-23 14:00")
    assert due(at("2026-11-23 09:00"), h(8), OFFICE) == at("2026-11-23 19:00")


def test_a_second_more_is_due_after_the_next_opening():
    more = h(8) + dt.timedelta(seconds=1)
    assert due(at("2026-11-20 09:00"), more, OFFICE) == at("2026-11-23 09:00:01")


def test_a_target_of_zero_is_due_at_once_while_open():
    assert due(at("2026-11-23 10:30"), h(0), OFFICE) == at("2026-11-23 10:30")


def test_a_target_of_zero_while_closed_is_due_at_the_first_open_moment():
    assert due(at("2026-11-21 10:30"), h(0), OFFICE) == at("2026-11-23 09:00")


def test_a_target_of_zero_at_closing_time_is_due_at_the_next_opening():
    assert due(at("2026-11-23 14:00"), h(0), OFFICE) == at("2026-11-23 16:00")


def test_different_hours_on_consecutive_days_are_each_their_own():
    hours = AnswerHours(MADRID, {4: [("09:00", "18:00")], 5: [("10:00", "14:00")], 0: [("09:00", "18:00")]})
    assert due(at("2026-11-20 19:00"), h(5), hours) == at("2026-11-23 10:00")


def test_a_day_until_midnight_loses_no_minute():
    hours = AnswerHours(MADRID, ROUND_THE_CLOCK)
    assert due(at("2026-11-21 10:00"), h(24), hours) == at("2026-11-22 10:00")


def test_a_span_may_end_at_midnight_and_go_on_the_day_after():
    hours = AnswerHours(MADRID, {0: [("20:00", "24:00")], 1: [("00:00", "02:00")]})
    assert due(at("2026-11-23 20:00"), h(4), hours) == at("2026-11-24 00:00")
    assert due(at("2026-11-23 20:00"), h(5), hours) == at("2026-11-24 01:00")


@pytest.mark.parametrize("hours", [AnswerHours(MADRID, {}), AnswerHours(MADRID, {0: [], 3: []})])
def test_without_open_hours_nothing_is_ever_due(hours):
    assert due(at("2026-11-23 10:00"), h(1), hours) is None
    assert due(at("2026-11-23 10:00"), h(0), hours) is None
    assert elapsed(at("2020-01-01 00:00"), at("2026-01-01 00:00"), hours) == h(0)


def test_a_target_that_the_few_hours_left_cannot_hold_is_never_due():
    day = dt.date(2031, 5, 9)
    hours = AnswerHours(MADRID, {}, days={day: [("10:00", "12:00")]})
    assert due(at("2026-11-23 10:00"), h(2), hours) == at("2031-05-09 12:00")
    assert due(at("2026-11-23 10:00"), h(2, 1), hours) is None


def test_a_target_of_more_than_a_hundred_years_ends_and_is_never_due():
    hours = AnswerHours(MADRID, {0: [("09:00", "09:01")]})
    assert due(at("2026-11-23 10:00"), h(90), hours) is None
    assert due(at("9990-01-01 10:00"), h(90), hours) is None


def test_a_closed_day_counts_for_nothing():
    hours = every_day(MADRID, ("09:00", "17:00"), closed={dt.date(2026, 12, 8)})
    assert due(at("2026-12-07 16:00"), h(2), hours) == at("2026-12-09 10:00")


def test_a_holiday_on_the_very_day_moves_the_start():
    hours = every_day(MADRID, ("09:00", "17:00"), closed=[dt.date(2026, 12, 8)])
    assert due(at("2026-12-08 11:00"), h(0), hours) == at("2026-12-09 09:00")


def test_a_half_day_replaces_the_hours_of_its_weekday():
    half = {dt.date(2026, 12, 24): [("09:00", "13:00")]}
    hours = every_day(MADRID, ("09:00", "17:00"), closed={dt.date(2026, 12, 25)}, days=half)
    assert due(at("2026-12-24 12:00"), h(2), hours) == at("2026-12-26 10:00")


def test_hours_of_a_date_win_over_the_same_date_closed():
    day = dt.date(2026, 12, 8)
    hours = every_day(MADRID, ("09:00", "17:00"), closed={day}, days={day: [("10:00", "11:00")]})
    assert elapsed(at("2026-12-08 00:00"), at("2026-12-09 00:00"), hours) == h(1)


def test_a_date_without_hours_of_its_own_is_closed():
    hours = every_day(MADRID, ("09:00", "17:00"), days={dt.date(2026, 12, 8): []})
    assert elapsed(at("2026-12-08 00:00"), at("2026-12-09 00:00"), hours) == h(0)


def test_spans_that_overlap_or_touch_count_once():
    hours = every_day(MADRID, ("12:00", "15:00"), ("09:00", "13:00"), ("15:00", "16:00"))
    assert agree(at("2026-11-23 09:00"), at("2026-11-23 16:00"), hours) == h(7)


def test_an_empty_span_is_left_out():
    hours = every_day(MADRID, ("09:00", "09:00"), ("10:00", "11:00"))
    assert due(at("2026-11-23 08:00"), h(0), hours) == at("2026-11-23 10:00")


@pytest.mark.parametrize(
    "span",
    [("22:00", "02:00"), ("18:00", "00:00"), ("9", "10"), ("09:00", "24:30"), ("09:60", "10:00"), ("", "")],
)
def test_a_span_across_midnight_and_what_is_no_time_are_refused(span):
    with pytest.raises(ValueError, match="no span of one day"):
        AnswerHours(MADRID, {0: [span]})
    with pytest.raises(ValueError, match="no span of one day"):
        AnswerHours(MADRID, {}, days={dt.date(2026, 1, 1): [span]})


def test_an_unknown_zone_and_an_unknown_weekday_are_refused():
    with pytest.raises(ValueError, match="no such time zone"):
        AnswerHours("Europe/Nowhere", {})
    with pytest.raises(ValueError, match="weekdays are"):
        AnswerHours(MADRID, {7: [("09:00", "10:00")]})


def test_a_moment_without_zone_is_refused():
    naive, aware = dt.datetime(2026, 11, 23, 10), at("2026-11-23 10:00")  # noqa: DTZ001  it is what is refused
    for call in (
        lambda: due(naive, h(1), OFFICE),
        lambda: elapsed(naive, aware, OFFICE),
        lambda: elapsed(aware, naive, OFFICE),
        lambda: due(aware, h(1), OFFICE, [(naive, aware)]),
        lambda: elapsed(aware, aware, OFFICE, [(aware, naive)]),
    ):
        with pytest.raises(ValueError, match="without time zone"):
            call()


def test_a_target_below_zero_is_refused():
    with pytest.raises(ValueError, match="less than nothing"):
        due(at("2026-11-23 10:00"), -MINUTE, OFFICE)


def test_what_ends_before_it_starts_took_no_time():
    assert elapsed(at("2026-11-23 12:00"), at("2026-11-23 10:00"), OFFICE) == h(0)


def test_seconds_count_and_what_is_less_does_not():
    start, end = at("2026-11-23 10:00:00.900000"), at("2026-11-23 10:00:07.100000")
    assert elapsed(start, end, OFFICE) == dt.timedelta(seconds=7)
    assert due(start, dt.timedelta(seconds=7, milliseconds=900), OFFICE) == at("2026-11-23 10:00:07")


def test_the_same_brand_answers_an_hour_later_on_the_islands():
    hours = every_day("Atlantic/Canary", ("09:00", "17:00"))
    assert due(at("2026-11-23 09:00"), h(0), hours) == at("2026-11-23 10:00")


# -- pauses ---------------------------------------------------------------------------------------


def test_a_pause_moves_the_due_time_by_the_hours_in_it():
    pauses = [(at("2026-11-23 10:00"), at("2026-11-23 11:30"))]
    assert due(at("2026-11-23 09:00"), h(2), OFFICE, pauses) == at("2026-11-23 12:30")


def test_a_pause_across_a_night_takes_only_its_answer_hours():
    pauses = [(at("2026-11-23 18:00"), at("2026-11-24 10:00"))]
    assert due(at("2026-11-23 17:00"), h(2), OFFICE, pauses) == at("2026-11-24 11:00")
    assert elapsed(at("2026-11-23 17:00"), at("2026-11-24 11:00"), OFFICE, pauses) == h(2)


def test_a_pause_from_before_opening_until_after_closing_takes_the_day():
    pauses = [(at("2026-11-23 06:00"), at("2026-11-23 22:00"))]
    assert due(at("2026-11-23 08:00"), h(1), OFFICE, pauses) == at("2026-11-24 10:00")


def test_pauses_that_overlap_count_once_in_any_order():
    pauses = [
        (at("2026-11-23 11:00"), at("2026-11-23 12:00")),
        (at("2026-11-23 10:00"), at("2026-11-23 11:30")),
        (at("2026-11-23 10:30"), at("2026-11-23 10:40")),
    ]
    assert elapsed(at("2026-11-23 09:00"), at("2026-11-23 14:00"), OFFICE, pauses) == h(3)


def test_a_pause_outside_the_time_asked_for_or_turned_round_changes_nothing():
    pauses = [
        (at("2026-11-20 09:00"), at("2026-11-20 19:00")),
        (at("2026-11-25 09:00"), at("2026-11-25 19:00")),
        (at("2026-11-23 12:00"), at("2026-11-23 10:00")),
    ]
    assert elapsed(at("2026-11-23 09:00"), at("2026-11-23 14:00"), OFFICE, pauses) == h(5)


def test_a_target_used_up_as_a_pause_begins_is_due_then():
    pauses = [(at("2026-11-23 10:00"), at("2026-11-23 12:00"))]
    assert due(at("2026-11-23 09:00"), h(1), OFFICE, pauses) == at("2026-11-23 10:00")


def test_a_pause_that_still_runs_is_counted_up_to_the_end_that_is_given():
    now = at("2026-11-23 13:00")
    assert elapsed(at("2026-11-23 09:00"), now, OFFICE, [(at("2026-11-23 10:00"), now)]) == h(1)


# -- clock changes --------------------------------------------------------------------------------


@pytest.mark.parametrize(("day", "length"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-11-23", 24)])
def test_the_short_and_the_long_day_of_madrid_have_their_hours(day, length):
    start = at(f"{day} 00:00")
    end = at(f"{dt.date.fromisoformat(day) + dt.timedelta(days=1)} 00:00")
    assert agree(start, end, AnswerHours(MADRID, ROUND_THE_CLOCK)) == h(length)


def test_a_wall_time_that_is_skipped_is_moved_by_the_gap():
    hours = every_day(MADRID, ("02:15", "02:45"))
    [span] = hours.spans(dt.date(2026, 3, 29))
    assert span == (at("2026-03-29 03:15"), at("2026-03-29 03:45"))


def test_a_span_that_ends_in_the_gap_reaches_into_the_new_time():
    hours = every_day(MADRID, ("01:00", "02:30"), ("03:00", "04:00"))
    [span] = hours.spans(dt.date(2026, 3, 29))
    assert span == (at("2026-03-29 01:00"), at("2026-03-29 04:00"))


@pytest.mark.parametrize("span", [("02:00", "03:00"), ("02:30", "03:00"), ("02:40", "03:30")])
def test_a_span_that_the_gap_leaves_empty_is_dropped(span):
    hours = every_day(MADRID, span)
    assert hours.spans(dt.date(2026, 3, 29)) == []
    assert due(at("2026-03-29 00:00"), h(0), hours) == at(f"2026-03-30 {span[0]}")


def test_a_wall_time_that_comes_twice_is_the_first():
    hours = every_day(MADRID, ("02:15", "02:45"))
    assert hours.spans(dt.date(2026, 10, 25)) == [(at("2026-10-25 02:15"), at("2026-10-25 02:45"))]
    assert due(at("2026-10-25 02:20", fold=1), h(0), hours) == at("2026-10-26 02:15")
    assert agree(at("2026-10-25 02:00"), at("2026-10-25 03:00"), every_day(MADRID, ("02:00", "03:00"))) == h(
        2
    )


@pytest.mark.parametrize(
    ("zone", "day"), [("America/Santiago", dt.date(2026, 9, 6)), ("America/Havana", dt.date(2026, 3, 8))]
)
def test_a_day_without_midnight_begins_at_one_and_loses_an_hour(zone, day):
    hours = AnswerHours(zone, ROUND_THE_CLOCK)
    start, end = at(f"{day} 01:00", zone), at(f"{day + dt.timedelta(days=1)} 00:00", zone)
    assert hours.spans(day) == [(start, end)]
    assert agree(start, end, hours) == h(23)
    assert agree(at(f"{day - dt.timedelta(days=1)} 23:00", zone), at(f"{day} 02:00", zone), hours) == h(2)


@pytest.mark.parametrize(
    ("zone", "day"), [("America/Santiago", dt.date(2026, 9, 6)), ("America/Havana", dt.date(2026, 3, 8))]
)
def test_spans_around_a_skipped_midnight_keep_to_their_rules(zone, day):
    before = day - dt.timedelta(days=1)
    late = AnswerHours(zone, {}, days={before: [("22:00", "24:00")], day: [("00:30", "02:00")]})
    assert late.spans(before) == [(at(f"{before} 22:00", zone), at(f"{day} 01:00", zone))]
    assert late.spans(day) == [(at(f"{day} 01:30", zone), at(f"{day} 02:00", zone))]
    lost = AnswerHours(zone, {}, days={day: [("00:00", "01:00")]})
    assert due(at(f"{before} 12:00", zone), h(0), lost) is None


def test_the_evening_that_comes_twice_in_santiago_lasts_an_hour_more():
    hours = AnswerHours("America/Santiago", {5: [("20:00", "24:00")]})
    start, end = at("2026-04-04 20:00", "America/Santiago"), at("2026-04-05 00:00", "America/Santiago")
    assert agree(start, end, hours) == h(5)


def test_a_gap_before_midnight_moves_a_span_into_the_next_day():
    zone = "America/Nuuk"
    days = {dt.date(2026, 3, 28): [("23:10", "23:20")], dt.date(2026, 3, 29): [("00:00", "00:15")]}
    hours = AnswerHours(zone, {}, days=days)
    assert hours.spans(dt.date(2026, 3, 28)) == []
    assert hours.spans(dt.date(2026, 3, 29)) == [(at("2026-03-29 00:00", zone), at("2026-03-29 00:20", zone))]


def test_the_clock_of_mexico_never_changes():
    hours = AnswerHours("America/Mexico_City", ROUND_THE_CLOCK)
    days = (dt.date(2026, 1, 1) + dt.timedelta(days=n) for n in range(365))
    assert {closes - opens for day in days for opens, closes in hours.spans(day)} == {h(24)}


# -- against the oracle ---------------------------------------------------------------------------


class Oracle:
    """The same rules in the dumbest way: a set of all open minutes."""

    def __init__(self, hours, first, last, pauses):
        zone, self.open = ZoneInfo(hours.zone), set()
        for number in range(-2, (last - first).days + 3):
            day = (first + dt.timedelta(days=number)).date()
            spans = hours.week.get(day.weekday(), ()) if day not in hours.closed else ()
            for opens, closes in hours.days.get(day, spans):
                begin, end = (self.instant(day, time, zone) for time in (opens, closes))
                while begin < end:
                    self.open.add(begin)
                    begin += MINUTE
        for begin, end in pauses:
            self.open -= {minute for minute in self.open if begin <= minute < end}

    @staticmethod
    def instant(day, time, zone):
        """A wall time by looking at what the clock shows, minute by minute: the first that shows it."""
        hour, minute = map(int, time.split(":"))
        wall = dt.datetime(day.year, day.month, day.day) + h(hour, minute)  # noqa: DTZ001  a wall time
        guess = wall.replace(tzinfo=dt.UTC) - h(16)
        shown = [guess + MINUTE * 30 * n for n in range(64)]
        found = [m for m in shown if m.astimezone(zone).replace(tzinfo=None) == wall]
        if not found:  # skipped: read it on the clock of the hour before
            before = (wall - h(2)).replace(tzinfo=zone)
            return before.astimezone(dt.UTC) + h(2)
        return found[0]

    def elapsed(self, start, end):
        return MINUTE * sum(start <= minute < end for minute in self.open)

    def due(self, start, target):
        left = [minute for minute in sorted(self.open) if minute >= start]
        if not target:
            return left[0] if left else None
        count = target // MINUTE
        return left[count - 1] + MINUTE if count <= len(left) else None


half_hours = st.integers(0, 48).map(lambda n: f"{n // 2:02}:{n % 2 * 30:02}")
spans = st.lists(st.tuples(half_hours, half_hours).map(lambda s: (min(s), max(s))), max_size=3)
# weeks with a clock change in some zone, and one without any
CHANGES = [dt.datetime(2026, month, day, tzinfo=dt.UTC) for month, day in
           [(3, 7), (3, 28), (4, 4), (9, 5), (10, 24), (10, 31), (6, 10)]]  # fmt: skip
ZONES = [
    MADRID,
    "Atlantic/Canary",
    "America/Santiago",
    "America/Havana",
    "America/Mexico_City",
    "America/Nuuk",
    "UTC",
]


@st.composite
def cases(draw):
    around = draw(st.sampled_from(CHANGES))
    moments = st.integers(-3 * 1440, 4 * 1440).map(lambda n: around + MINUTE * n)
    dates = st.integers(-3, 4).map(lambda n: (around + dt.timedelta(days=n)).date())
    hours = AnswerHours(
        draw(st.sampled_from(ZONES)),
        draw(st.dictionaries(st.integers(0, 6), spans)),
        draw(st.frozensets(dates, max_size=2)),
        draw(st.dictionaries(dates, spans, max_size=2)),
    )
    pauses = draw(st.lists(st.tuples(moments, moments), max_size=3))
    first, second, third = sorted(draw(st.tuples(moments, moments, moments)))
    return hours, pauses, first, second, third


@settings(deadline=None)
@given(cases())
def test_the_time_gone_by_is_what_counting_every_minute_gives(case):
    hours, pauses, first, _, last = case
    assert elapsed(first, last, hours, pauses) == Oracle(hours, first, last, pauses).elapsed(first, last)


@settings(deadline=None)
@given(cases(), st.integers(0, 3000))
def test_the_due_time_is_what_counting_every_minute_gives(case, minutes):
    hours, pauses, first, _, last = case
    made = due(first, MINUTE * minutes, hours, pauses)
    counted = Oracle(hours, first, last, pauses).due(first, MINUTE * minutes)
    assume(counted is not None and counted <= last)
    assert made == counted


@given(cases(), st.integers(0, 400_000))
def test_what_has_gone_by_when_it_is_due_is_the_target(case, seconds):
    hours, pauses, start, _, _ = case
    target = dt.timedelta(seconds=seconds)
    made = due(start, target, hours, pauses)
    if made is None:
        reject()
    assert elapsed(start, made, hours, pauses) == target


@given(cases())
def test_time_adds_up_and_never_runs_backwards(case):
    hours, pauses, first, second, third = case
    whole = elapsed(first, third, hours, pauses)
    assert elapsed(first, second, hours, pauses) + elapsed(second, third, hours, pauses) == whole
    assert h(0) <= elapsed(first, second, hours, pauses) <= whole <= third - first


@given(cases(), st.integers(0, 200_000), st.integers(0, 200_000))
def test_more_to_wait_for_is_never_due_sooner(case, one, other):
    hours, pauses, first, second, _ = case
    less, more = (dt.timedelta(seconds=n) for n in sorted((one, other)))
    soon, late = due(first, less, hours, pauses), due(first, more, hours, pauses)
    assume(soon is not None and late is not None)
    assert first <= soon <= late
    assert due(second, less, hours, pauses) is None or due(second, less, hours, pauses) >= soon


def test_ten_years_are_walked_by_the_day():
    hours = every_day(MADRID, ("09:00", "17:00"))
    start, end = at("2016-01-01 00:00"), at("2026-01-01 00:00")
    assert elapsed(start, end, hours) == h(8) * 3653
    assert len(hours._known) < 3660
