"""A case on its way: answered, waited for, asleep, resolved, taken up again; each step in its timeline."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from cmdesk.domain.cases import Outcome, Snooze, State, Tab
from cmdesk.domain.errors import DeskError
from cmdesk.services import (
    accounts,
    case_list,
    case_moves,
    case_sleep,
    case_view,
    cases,
    daylog,
    departments,
    escalations,
    promises,
)
from cmdesk.services.accounts import AccountCard
from cmdesk.services.cases import NewCase
from cmdesk.services.departments import DepartmentCard

MADRID = ZoneInfo("Europe/Madrid")


def at(day, hour, minute=0):
    """A moment of October 2026, where the 12th is a Monday, by Madrid's clock."""
    return dt.datetime(2026, 10, day, hour, minute, tzinfo=MADRID)


@pytest.fixture(autouse=True)
def tuesday(set_clock):
    set_clock(at(13, 10))


@pytest.fixture
def case(shop):
    """A complaint of Marta's at 10 o'clock, due at 11."""
    new = NewCase("Llegó tarde", "complaint", severity=3, person_name="Marta Olmedo", network="instagram")
    return cases.log(shop, new).id


@pytest.fixture
def store(shop):
    return departments.save(shop, DepartmentCard("Tienda", person="Clara", target_minutes=60))


def row(scope, case_id):
    return case_list.rows_of(scope, [case_id])[0]


def acts(scope, case_id):
    return [entry.kind for entry in case_view.view(scope, case_id).timeline]


def test_what_was_copied_counts_as_unanswered_until_it_is_posted(shop, case, set_clock):
    case_moves.copied(shop, case, "Hola, Marta:  lo sentimos.\n", public=True)
    assert row(shop, case).state == State.IN_PROGRESS
    assert row(shop, case).due_at == at(13, 11)
    assert [one.id for one in case_list.unposted_of_all(shop.desk)] == [case]
    assert case_view.view(shop, case).copied_text == "Hola, Marta:  lo sentimos.\n"
    set_clock(at(13, 10, 30))
    case_moves.posted(shop, case, at(13, 10, 20), " https://x.example/1 ")
    view = case_view.view(shop, case)
    assert (view.row.state, view.row.tab, view.row.due_at) == (State.ANSWERED, Tab.WAITING, None)
    assert (view.first_answer_at, view.first_answer_seconds) == (at(13, 10, 20), 1200)
    assert view.timeline[-1].payload["text"] == "Hola, Marta:  lo sentimos.\n"
    assert view.timeline[-1].payload["link"] == "https://x.example/1"
    assert case_list.unposted_of_all(shop.desk) == []


def test_only_the_first_answer_is_the_first(shop, case, set_clock):
    case_moves.posted(shop, case, at(13, 10))
    set_clock(at(13, 12))
    case_moves.posted(shop, case)
    assert case_view.view(shop, case).first_answer_at == at(13, 10)


@pytest.mark.parametrize(
    ("when", "code"), [(at(13, 11), "time-in-future"), (at(13, 9), "answer-before-message")]
)
def test_an_answer_has_a_time_that_can_be(shop, case, when, code):
    with pytest.raises(DeskError, match=code):
        case_moves.posted(shop, case, when)


def test_what_was_copied_by_mistake_is_no_longer_expected(shop, case):
    case_moves.copied(shop, case, "Hola", public=False)
    case_moves.not_posted(shop, case)
    assert row(shop, case).copied_at is None
    assert acts(shop, case)[-1] == "not-posted"


def test_a_posting_is_taken_back_as_if_it_had_not_been(shop, case, set_clock):
    case_moves.copied(shop, case, "Hola", public=True)
    before = row(shop, case)
    set_clock(at(13, 10, 30))
    case_moves.still_to_post(shop, case_moves.posted(shop, case, at(13, 10, 20)))
    view = case_view.view(shop, case)
    assert view.row == before
    assert (view.copied_text, view.first_answer_at, view.first_answer_seconds) == ("Hola", None, None)
    assert acts(shop, case)[-1] == "to-be-posted"
    case_moves.posted(shop, case, at(13, 10, 25))
    assert case_view.view(shop, case).first_answer_at == at(13, 10, 25)


def test_that_a_text_is_not_posted_is_taken_back(shop, case):
    case_moves.copied(shop, case, "Hola", public=True)
    before = row(shop, case)
    case_moves.still_to_post(shop, case_moves.not_posted(shop, case))
    assert row(shop, case) == before


def test_what_was_taken_back_is_not_told_in_the_days_log(shop, case, set_clock):
    set_clock(at(13, 10, 30))
    case_moves.copied(shop, case, "Hola", public=True)
    former = case_moves.posted(shop, case)
    case_moves.copied(shop, case, "Otra", public=True)
    case_moves.still_to_post(shop, case_moves.not_posted(shop, case))
    day = at(13, 10).astimezone().date()
    told = [row.kind for row in daylog.entries(shop, day)]
    assert told == ["logged", "copied", "posted", "copied"]
    case_moves.still_to_post(shop, former)
    case_moves.take_back(shop, case_moves.resolve(shop, [case], "solved"))
    assert [row.kind for row in daylog.entries(shop, day)] == ["logged", "copied", "copied"]


def test_what_was_done_since_a_posting_stays_when_it_is_taken_back(shop, case, set_clock):
    case_moves.copied(shop, case, "Primera", public=True)
    former = case_moves.posted(shop, case, at(13, 10))
    set_clock(at(13, 12))
    case_moves.copied(shop, case, "Segunda", public=True)
    case_moves.resolve(shop, [case], "solved")
    case_moves.still_to_post(shop, former)
    view = case_view.view(shop, case)
    assert (view.row.state, view.copied_text, view.first_answer_at) == (State.RESOLVED, "Segunda", None)


def test_the_first_answer_stays_when_a_later_one_is_taken_back(shop, case, set_clock):
    case_moves.posted(shop, case, at(13, 10))
    set_clock(at(13, 12))
    case_moves.copied(shop, case, "Segunda", public=True)
    case_moves.still_to_post(shop, case_moves.posted(shop, case))
    view = case_view.view(shop, case)
    assert (view.first_answer_at, view.row.state) == (at(13, 10), State.ANSWERED)
    assert view.copied_text == "Segunda"


def test_while_somebody_else_is_waited_for_the_clock_stands_still(shop, case, set_clock):
    case_moves.wait_for_person(shop, [case])
    assert (row(shop, case).due_at, row(shop, case).tab) == (None, Tab.WAITING)
    set_clock(at(13, 13, 30))
    case_moves.start(shop, [case])
    assert row(shop, case).due_at == at(13, 16, 30)
    set_clock(at(13, 13, 45))
    case_moves.posted(shop, case)
    assert case_view.view(shop, case).first_answer_seconds == 15 * 60


def test_closing_asks_how_it_ended(shop, case):
    with pytest.raises(DeskError, match="outcome-unknown"):
        case_moves.resolve(shop, [case], "forgotten")
    for outcome in Outcome.NOT_APPLICABLE, Outcome.ABUSE:
        with pytest.raises(DeskError, match="outcome-needs-reason"):
            case_moves.resolve(shop, [case], outcome, " ")
    case_moves.resolve(shop, [case], Outcome.NOT_APPLICABLE, "No compró aquí")
    view = case_view.view(shop, case)
    assert (view.row.state, view.row.outcome, view.outcome_reason) == (
        State.RESOLVED,
        "not-applicable",
        "No compró aquí",
    )
    assert view.resolution_seconds == 0
    with pytest.raises(DeskError, match="move-not-allowed"):
        case_moves.resolve(shop, [case], Outcome.SOLVED)


def test_the_person_confirms_with_a_mark_and_its_own_words(shop, case):
    with pytest.raises(DeskError, match="move-not-allowed"):
        case_moves.confirm(shop, case)
    case_moves.resolve(shop, [case], Outcome.SOLVED)
    with pytest.raises(DeskError, match="satisfaction-wrong"):
        case_moves.confirm(shop, case, 6)
    case_moves.confirm(shop, case, 5, "¡Qué majos!")
    view = case_view.view(shop, case)
    assert (view.row.state, view.row.satisfaction, view.quote) == (State.CONFIRMED, 5, "¡Qué majos!")
    case_moves.rate(shop, case, 4, "Bueno")
    assert row(shop, case).satisfaction == 4


def test_what_the_person_confirmed_is_closed_in_one_act(shop, case):
    case_moves.resolve(shop, [case], Outcome.CONFIRMED_BY_PERSON)
    assert row(shop, case).state == State.CONFIRMED
    assert acts(shop, case)[-4:] == ["moved", "resolved", "moved", "confirmed"]


def test_a_closed_case_is_taken_up_again_with_a_new_time_to_answer(shop, case, set_clock):
    with pytest.raises(DeskError, match="move-not-allowed"):
        case_moves.reopen(shop, case)
    case_moves.resolve(shop, [case], Outcome.SOLVED)
    set_clock(at(13, 12))
    case_moves.reopen(shop, case, "Volvió a pasar")
    view = case_view.view(shop, case)
    assert (view.row.state, view.row.due_at, view.row.outcome) == (State.IN_PROGRESS, at(13, 13), "")
    assert (view.reopened, view.resolution_seconds) == (1, None)


def test_what_was_closed_by_mistake_stands_as_before(shop, case, store):
    escalations.escalate(shop, case, store, "¿Qué pasó?")
    before = row(shop, case)
    former = case_moves.resolve(shop, [case], Outcome.SOLVED)
    assert row(shop, case).state == State.RESOLVED
    case_moves.take_back(shop, former)
    assert row(shop, case) == before
    view = case_view.view(shop, case)
    assert (view.reopened, view.resolution_seconds) == (0, None)
    assert acts(shop, case)[-1] == "not-resolved"


def test_a_message_within_a_day_takes_a_closed_case_up_and_later_it_is_another(shop, case, set_clock):
    account = accounts.save(shop, AccountCard("x", "@acme"))
    person = row(shop, case).person_id
    assert person is not None
    case_moves.resolve(shop, [case], Outcome.SOLVED)
    set_clock(at(14, 9, 59))
    assert case_sleep.may_reopen(shop, person).id == case
    assert case_sleep.may_reopen(shop, person, account) is None
    assert case_sleep.wrote_again(shop, case, "¡Otra vez!")
    assert row(shop, case).state == State.IN_PROGRESS
    case_moves.resolve(shop, [case], Outcome.SOLVED)
    set_clock(at(15, 10))
    assert case_sleep.may_reopen(shop, person) is None
    with pytest.raises(DeskError, match="case-closed-long"):
        case_sleep.wrote_again(shop, case, "¡Otra vez!")
    linked = cases.log(shop, NewCase("¡Otra vez!", "complaint", linked_case_id=case))
    assert [one.id for one in case_view.view(shop, linked.id).linked] == [case]
    assert [one.id for one in case_view.view(shop, case).linked] == [linked.id]


def test_a_mere_thank_you_changes_nothing_unless_wanted(shop, case):
    case_moves.posted(shop, case)
    assert not case_sleep.wrote_again(shop, case, "¡Gracias! 🙏")
    assert row(shop, case).state == State.ANSWERED
    assert acts(shop, case)[-1] == "message"
    assert case_sleep.wrote_again(shop, case, "¡Gracias! 🙏", wake_for_thanks=True)
    assert row(shop, case).state == State.IN_PROGRESS


def test_after_an_answer_the_next_message_has_a_time_of_its_own(shop, case, set_clock):
    case_moves.posted(shop, case)
    set_clock(at(13, 12))
    assert case_sleep.wrote_again(shop, case, "Sigue sin llegar")
    assert row(shop, case).due_at == at(13, 13)
    assert row(shop, case).target_minutes == 60


def test_a_sleeping_case_wakes_at_its_time_and_its_due_time_goes_on(shop, case, set_clock):
    with pytest.raises(DeskError, match="snooze-in-past"):
        case_sleep.snooze(shop, [case], Snooze.UNTIL, at(13, 9))
    case_sleep.snooze(shop, [case], Snooze.UNTIL, at(13, 12))
    assert (row(shop, case).tab, row(shop, case).due_at) == (Tab.WAITING, at(13, 11))
    set_clock(at(13, 11, 59))
    assert case_sleep.wake_due(shop.desk) == 0
    set_clock(at(13, 12))
    assert case_sleep.wake_due(shop.desk) == 1
    assert (row(shop, case).tab, row(shop, case).snoozed_until) == (Tab.OPEN, None)
    assert case_sleep.wake_due(shop.desk) == 0


@pytest.mark.parametrize(
    ("moment", "opens"), [(at(13, 10), at(14, 9)), (at(13, 15), at(13, 16)), (at(16, 21), at(19, 9))]
)
def test_until_the_next_opening_is_today_only_if_it_is_shut_now(shop, case, set_clock, moment, opens):
    set_clock(moment)
    case_sleep.snooze(shop, [case], Snooze.OPENING)
    assert row(shop, case).snoozed_until == opens


def test_without_hours_there_is_no_next_opening(globex):
    made = cases.log(globex, NewCase("Hola", "greeting"))
    with pytest.raises(DeskError, match="no-open-hours"):
        case_sleep.snooze(globex, [made.id], Snooze.OPENING)


def test_until_they_write_again(shop, case, set_clock):
    case_sleep.snooze(shop, [case], Snooze.MESSAGE)
    set_clock(at(30, 10))
    assert case_sleep.wake_due(shop.desk) == 0
    assert not case_sleep.wrote_again(shop, case, "ok")
    assert row(shop, case).tab == Tab.WAITING
    case_sleep.wrote_again(shop, case, "¿Hola?")
    assert row(shop, case).tab == Tab.OPEN


def test_what_is_over_does_not_sleep_and_what_sleeps_can_be_woken(shop, case):
    case_sleep.snooze(shop, [case], Snooze.MESSAGE)
    case_sleep.wake(shop, [case])
    case_sleep.wake(shop, [case])
    assert acts(shop, case).count("woke") == 1
    case_moves.resolve(shop, [case], Outcome.SOLVED)
    with pytest.raises(DeskError, match="case-closed"):
        case_sleep.snooze(shop, [case], Snooze.MESSAGE)


def test_a_department_is_asked_with_a_text_that_says_all_and_a_deadline(shop, case, store):
    proposed = escalations.propose(shop, case, store)
    reference = row(shop, case).reference
    for part in ("Clara", "Marta Olmedo", "Instagram", "«Llegó tarde»", reference, "13/10/2026, 11:00"):
        assert part in proposed.message
    assert proposed.acknowledgement.startswith("Gracias por avisarnos, Marta. Lo he pasado a Tienda")
    assert proposed.due_at == at(13, 11)
    number = escalations.escalate(shop, case, store, proposed.message)
    [asked] = case_view.view(shop, case).escalations
    assert (asked.id, asked.department, asked.person, asked.reference) == (
        number,
        "Tienda",
        "Clara",
        reference,
    )
    assert (row(shop, case).state, row(shop, case).department_id) == (State.WAITING_COMPANY, store)


def test_in_an_english_brand_the_texts_are_english(shop, store):
    from cmdesk.domain import escalation

    told = escalation.Handover(
        "ACM-0001",
        "Ann Lee",
        "x",
        "Late",
        "https://x.example",
        at(13, 10),
        "Store",
        "",
        "Europe/Madrid",
        "en",
    )
    assert "Hello," in escalation.message(told, at(13, 11))
    assert "Please answer by 2026-10-13, 11:00." in escalation.message(told, at(13, 11))
    assert "still waiting" in escalation.reminder(told, at(13, 10), None)
    assert escalation.acknowledgement(told).startswith("Thank you for letting us know, Ann.")


def test_a_department_that_is_late_is_seen_reminded_and_answers(shop, case, store, set_clock):
    number = escalations.escalate(shop, case, store, "¿Qué pasó?")
    assert escalations.open_of_all(shop.desk, at(13, 10, 59)) == []
    [late] = escalations.open_of_all(shop.desk, at(13, 11))
    assert late.id == number
    assert late.reference in escalations.remind(shop, number)
    set_clock(at(13, 12))
    with pytest.raises(DeskError, match="escalation-needs-answer"):
        escalations.answered(shop, number, " ")
    escalations.answered(shop, number, "Fallo nuestro.")
    assert escalations.list_open(shop) == []
    assert (row(shop, case).state, row(shop, case).due_at) == (State.IN_PROGRESS, at(13, 13))
    assert acts(shop, case)[-3:] == ["reminded", "company-answered", "moved"]


def test_the_case_waits_until_the_last_department_has_answered(shop, case, store):
    other = departments.save(shop, DepartmentCard("Reparto"))
    first = escalations.escalate(shop, case, store, "¿Qué pasó?")
    second = escalations.escalate(shop, case, other, "¿Y vosotros?")
    assert [one.id for one in escalations.list_open(shop)] == [first, second]
    escalations.answered(shop, first, "Nada.")
    assert row(shop, case).state == State.WAITING_COMPANY
    escalations.withdraw(shop, second)
    assert row(shop, case).state == State.IN_PROGRESS


def test_what_is_over_is_not_handed_over_and_a_question_has_words(shop, case, store):
    with pytest.raises(DeskError, match="escalation-needs-message"):
        escalations.escalate(shop, case, store, "")
    case_moves.resolve(shop, [case], Outcome.SOLVED)
    with pytest.raises(DeskError, match="case-closed"):
        escalations.escalate(shop, case, store, "¿Qué pasó?")


def test_what_was_promised_is_followed_up(shop, case, globex):
    with pytest.raises(DeskError, match="promise-needs-text"):
        promises.add(shop, case, " ", at(13, 18))
    later = promises.add(shop, case, "Preguntar si recogió la tarta", at(15, 10))
    soon = promises.add(shop, case, "Escribirle hoy", at(13, 18))
    assert [one.id for one in promises.list_open(shop)] == [soon, later]
    assert [(one.id, one.who) for one in promises.open_of_all(shop.desk, at(13, 20))] == [
        (soon, "Marta Olmedo")
    ]
    promises.done(shop, [soon])
    assert [one.id for one in promises.of_case(shop, [case])] == [later, soon]
    assert [one.id for one in promises.list_open(shop)] == [later]
    promises.not_done(shop, [soon])
    promises.change(shop, soon, "Escribirle mañana", at(14, 18))
    promises.delete(shop, [later])
    assert [(one.text, one.due_at) for one in promises.list_open(shop)] == [("Escribirle mañana", at(14, 18))]
    promises.restore(shop, [later])
    assert len(promises.list_open(shop)) == 2
    assert promises.list_open(globex) == []


def test_many_cases_are_closed_at_once_or_none(shop, case):
    other = cases.log(shop, NewCase("Hola", "greeting")).id
    case_moves.resolve(shop, [other], Outcome.NO_ANSWER_NEEDED)
    with pytest.raises(DeskError, match="move-not-allowed"):
        case_moves.resolve(shop, [case, other], Outcome.SOLVED)
    assert row(shop, case).state == State.NEW


def test_of_a_case_in_the_trash_nothing_is_left_to_do(shop, case, store):
    escalations.escalate(shop, case, store, "¿Qué pasó?")
    promises.add(shop, case, "Llamar", at(13, 18))
    case_moves.copied(shop, case, "Hola", public=True)
    cases.delete(shop, [case])
    assert escalations.list_open(shop) == escalations.open_of_all(shop.desk) == []
    assert promises.list_open(shop) == promises.open_of_all(shop.desk) == []
    assert case_list.unposted_of_all(shop.desk) == []
