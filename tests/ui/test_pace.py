"""What goes on by itself: cases wake up, the rail counts, and moved due times are told."""

import datetime as dt

import pytest

from cmdesk.domain.cases import Snooze
from cmdesk.domain.clock import now
from cmdesk.domain.opening_spans import Span
from cmdesk.services import case_list, case_sleep, cases, hours, support
from cmdesk.services.cases import NewCase
from cmdesk.storage.models import Case

ALL_DAY = [Span("00:00", "24:00")]


@pytest.fixture
def open_hours(acme):
    for day in range(7):
        hours.save_day(acme, "answers", day, ALL_DAY)


def log(scope, ago):
    received = now() - dt.timedelta(hours=ago)
    return cases.log(scope, NewCase("Hello?", "question", received_at=received)).id


def counted(window):
    item = window.rail._items["inbox"]
    return item._count, item._late


def test_the_rail_counts_the_open_and_says_when_one_is_late(window, acme, open_hours, qtbot):
    log(acme, 1)
    qtbot.waitUntil(lambda: counted(window) == ("1", False))
    log(acme, 30)
    qtbot.waitUntil(lambda: counted(window) == ("2", True))
    assert window.rail._items["inbox"].accessibleName() == "Inbox, 2"


def test_over_all_clients_only_the_late_ones_count(window, session, acme, open_hours, qtbot):
    log(acme, 1)
    session.activate(None)
    qtbot.waitUntil(lambda: counted(window) == ("", False))
    log(acme, 30)
    qtbot.waitUntil(lambda: counted(window) == ("1", True))


def test_what_slept_until_now_is_awake_a_minute_later(window, session, acme, open_hours, qtbot):
    case = log(acme, 1)
    case_sleep.snooze(acme, [case], Snooze.UNTIL, now() + dt.timedelta(hours=5))
    with acme.writing():
        acme.change(Case, case, snoozed_until=now() - dt.timedelta(minutes=1))
    session.minute.passed.emit()
    assert case_list.rows_of(acme, [case])[0].snooze == ""


def test_other_targets_move_what_is_open_and_it_is_said(window, session, acme, open_hours, qtbot):
    log(acme, 1)
    log(acme, 2)
    told = []
    session.said.connect(lambda notice: told.append(notice.text))
    support.save_target(acme, "question", 0, 600)
    qtbot.waitUntil(lambda: told == ["2 open cases are due at another time now"])
