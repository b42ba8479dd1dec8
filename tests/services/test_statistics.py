"""The figures of a period, worked out a second way: one case at a time, as a person would."""

import datetime as dt
import random
from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from cmdesk.domain.cases import Outcome
from cmdesk.services import case_list, case_moves, case_view, cases, merging, statistics
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.cases import NewCase

MADRID = ZoneInfo("Europe/Madrid")
FIRST, LAST = dt.date(2026, 10, 5), dt.date(2026, 10, 11)


def at(day, hour, minute=0):
    return dt.datetime(2026, 10, day, hour, minute, tzinfo=MADRID)


@pytest.fixture
def week(shop, set_clock):
    """Forty cases of a week, most of them answered and some closed; and some of the days around it."""
    chance = random.Random(7)
    for number in range(48):
        received = at(4 + number % 9, chance.randrange(24), chance.randrange(60))
        set_clock(received)
        kind = chance.choice(["complaint", "question", "praise"])
        network = chance.choice(["instagram", "x", ""])
        case = cases.log(shop, NewCase(f"Case {number}", kind, network=network, received_at=received)).id
        if chance.random() < 0.8:
            set_clock(received + dt.timedelta(minutes=chance.randrange(2000)))
            case_moves.posted(shop, case)
            if chance.random() < 0.6:
                set_clock(received + dt.timedelta(minutes=2000 + chance.randrange(900)))
                case_moves.resolve(shop, [case], chance.choice([Outcome.SOLVED, Outcome.NO_ANSWER]))
                case_moves.rate(shop, case, chance.randrange(1, 6))
                if chance.random() < 0.3:
                    case_moves.reopen(shop, case)
    set_clock(at(20, 12))
    return shop


def views(scope):
    rows = [row for tab in ("open", "waiting", "resolved") for row in _tab(scope, tab)]
    found = [case_view.view(scope, row.id) for row in rows]
    return [view for view in found if FIRST <= view.row.received_at.astimezone(MADRID).date() <= LAST]


def _tab(scope, tab):
    return case_list.window(scope, CaseFilter(tab=tab and case_list.Tab(tab)), limit=1000)


def test_each_figure_is_that_of_counting_by_hand(week):
    made, seen = statistics.of_period(week, FIRST, LAST), views(week)
    assert made.cases == len(seen) > 30
    assert (made.open, made.waiting, made.resolved) == tuple(
        sum(view.row.tab == tab for view in seen) for tab in ("open", "waiting", "resolved")
    )
    assert made.by_kind == Counter(view.row.kind for view in seen)
    assert made.by_place == Counter((view.row.network, view.row.channel) for view in seen)
    assert made.by_outcome == Counter(view.row.outcome for view in seen if view.row.outcome)
    here = [view.row.received_at.astimezone(MADRID) for view in seen]
    assert made.by_day == Counter(moment.date() for moment in here)
    assert made.hours == Counter((moment.weekday(), moment.hour) for moment in here)
    answers = sorted(view.first_answer_seconds for view in seen if view.first_answer_seconds is not None)
    assert made.first_answer.count == len(answers) > 0
    assert made.first_answer.p90 == answers[-(-9 * len(answers) // 10) - 1]
    ratings = [view.row.satisfaction for view in seen if view.row.satisfaction]
    assert made.rated == len(ratings) > 0
    assert made.satisfaction == pytest.approx(sum(ratings) / len(ratings))
    assert made.reopened == sum(view.reopened > 0 for view in seen) > 0


def test_in_time_is_within_the_target_and_what_is_owed_and_overdue_is_late(week):
    made, seen = statistics.of_period(week, FIRST, LAST), views(week)
    verdicts = []
    for view in seen:
        if view.within_target is not None:
            verdicts.append(view.within_target)
        elif view.row.due_at is not None and view.row.due_at <= at(20, 12):
            verdicts.append(False)
    assert (made.answered, made.in_time) == (len(verdicts), sum(verdicts))
    assert 0 < made.in_time < made.answered
    assert made.within_target == pytest.approx(made.in_time / made.answered)


def test_the_day_is_that_of_the_clients_clock(shop, set_clock):
    set_clock(at(13, 12))
    cases.log(shop, NewCase("Late in the evening", "question", received_at=at(11, 23, 59)))
    cases.log(shop, NewCase("Just after midnight", "question", received_at=at(12, 0, 1)))
    made = statistics.of_period(shop, LAST, LAST)
    assert (made.cases, made.hours) == (1, {(6, 23): 1})


def test_merged_and_trashed_cases_do_not_count(shop, globex, set_clock):
    set_clock(at(9, 12))
    kept, merged, trashed = (
        cases.log(shop, NewCase(f"Case {n}", "question", received_at=at(9, 10))).id for n in range(3)
    )
    merging.merge_cases(shop, kept, [merged])
    cases.delete(shop, [trashed])
    cases.log(globex, NewCase("Another brand's", "question", received_at=at(9, 10)))
    assert statistics.of_period(shop, FIRST, LAST).cases == 1


def test_an_empty_period_has_no_shares(shop):
    made = statistics.of_period(shop, FIRST, LAST)
    assert (made.cases, made.within_target, made.satisfaction, made.first_answer.median) == (
        0,
        None,
        None,
        None,
    )
