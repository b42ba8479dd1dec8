"""A word before something is due: once, not at night, not when it isn't wanted."""

import datetime as dt

import pytest

from cmdesk.domain.clock import now
from cmdesk.domain.opening_spans import Span
from cmdesk.services import case_moves, cases, hours, promises, support
from cmdesk.services.cases import NewCase
from cmdesk.ui.shell.reminders import Reminders

MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def reminders(session, acme, qtbot):
    session.prefer(quiet_from="00:00", quiet_to="00:00")
    for day in range(7):
        hours.save_day(acme, "answers", day, [Span("00:00", "24:00")])
    support.save_target(acme, "question", 0, 60)
    return Reminders(session)


@pytest.fixture
def told(reminders):
    heard = []
    reminders.due_soon.connect(lambda *words: heard.append(words))
    return heard


def asked(scope, ago):
    return cases.log(
        scope, NewCase("Secret words", "question", person_name="Ana", received_at=now() - ago)
    ).id


def test_what_is_due_soon_is_told_once_without_what_was_said(reminders, told, acme):
    asked(acme, 10 * MINUTE)
    case = asked(acme, 50 * MINUTE)
    asked(acme, 90 * MINUTE)
    reminders.look()
    reminders.look()
    [(title, sentence, client, whose)] = told
    assert (title, client, whose) == ("Acme", acme.client_id, case)
    assert "ACM-0002" in sentence
    assert "Secret" not in sentence
    assert "Ana" not in sentence


def test_what_was_answered_is_not_told(reminders, told, acme):
    case_moves.posted(acme, asked(acme, 50 * MINUTE))
    reminders.look()
    assert told == []


def test_a_promise_is_told_too(reminders, told, acme):
    case = asked(acme, 5 * MINUTE)
    promises.add(acme, case, "Call back", now() + 10 * MINUTE)
    reminders.look()
    assert [words[3] for words in told] == [case]


def test_not_in_the_quiet_hours_and_not_unwanted(reminders, told, acme, session):
    asked(acme, 50 * MINUTE)
    here = now().astimezone()
    session.prefer(
        quiet_from=(here - 5 * MINUTE).strftime("%H:%M"), quiet_to=(here + 5 * MINUTE).strftime("%H:%M")
    )
    reminders.look()
    session.prefer(quiet_from="00:00", quiet_to="00:00", remind=False)
    reminders.look()
    assert told == []
    session.prefer(remind=True)
    reminders.look()
    assert len(told) == 1
