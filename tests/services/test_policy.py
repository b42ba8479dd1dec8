"""Hours, closures, channels, targets, departments and the guided profile of a brand."""

import datetime as dt

import pytest

from cmdesk.domain import profile as form
from cmdesk.domain import support as policy
from cmdesk.domain.errors import DeskError
from cmdesk.domain.opening_spans import Span, read
from cmdesk.services import accounts, departments, facts, hours, profile, support
from cmdesk.services.accounts import AccountCard
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.support import ChannelRow

CHRISTMAS = dt.date(2026, 12, 25)


def test_a_week_without_hours_is_seven_empty_days(acme):
    assert hours.week(acme) == ((),) * 7


def test_a_day_is_written_and_copied_to_the_whole_week(acme):
    hours.save_day(acme, "answers", 0, read("16-20:30, 9-14"))
    assert hours.week(acme)[0] == (Span("09:00", "14:00"), Span("16:00", "20:30"))
    hours.copy_day(acme, "answers", 0)
    assert set(hours.week(acme)) == {hours.week(acme)[0]}
    hours.copy_day(acme, "answers", 6, [5])
    hours.save_day(acme, "answers", 6, ())
    assert hours.week(acme)[5] == hours.week(acme)[0]
    assert hours.week(acme)[6] == ()


def test_when_it_answers_and_when_it_is_open_are_two_weeks(acme):
    hours.save_day(acme, "open", 1, read("8-15"))
    assert hours.week(acme, "answers")[1] == ()
    assert hours.week(acme, "open")[1] == read("8-15")


def test_a_refused_day_leaves_the_former_one(acme):
    hours.save_day(acme, "answers", 0, read("9-14"))
    for wrong in (
        (Span("22:00", "02:00"),),
        (Span("9:00", "14:00"),),
        (Span("09:00", "11:00"), Span("10:00", "12:00")),
    ):
        with pytest.raises(DeskError, match="span"):
            hours.save_day(acme, "answers", 0, wrong)
    for of, day in ("lunch", 0), ("answers", 7):
        with pytest.raises(DeskError, match="hours-unknown"):
            hours.save_day(acme, of, day, read("9-14"))
    assert hours.week(acme)[0] == read("9-14")


def test_closures_stand_in_the_order_of_the_calendar_one_a_day(acme):
    hours.save_closure(acme, CHRISTMAS, reason=" Navidad ")
    eve = hours.save_closure(acme, dt.date(2026, 12, 24), read("9-14"), "Nochebuena")
    assert [(row.day.day, row.spans, row.reason) for row in hours.list_closures(acme)] == [
        (24, read("9-14"), "Nochebuena"),
        (25, (), "Navidad"),
    ]
    with pytest.raises(DeskError, match="closure-twice"):
        hours.save_closure(acme, CHRISTMAS)
    with pytest.raises(DeskError, match="closure-twice"):
        hours.save_closure(acme, CHRISTMAS, closure_id=eve)
    hours.save_closure(acme, dt.date(2026, 12, 24), reason="Cerrado", closure_id=eve)
    assert hours.list_closures(acme)[0].spans == ()


def test_a_deleted_closure_comes_back_unless_the_day_was_written_again(acme):
    made = hours.save_closure(acme, CHRISTMAS)
    hours.delete_closure(acme, made)
    hours.restore_closure(acme, made)
    hours.delete_closure(acme, made)
    hours.save_closure(acme, CHRISTMAS)
    with pytest.raises(DeskError, match="closure-twice"):
        hours.restore_closure(acme, made)


def test_until_the_brand_says_otherwise_the_usual_policy_holds(acme):
    channels = {row.kind: row for row in support.list_channels(acme)}
    assert list(channels) == list(policy.channels())
    assert channels["comment"].used
    assert channels["comment"].purpose
    assert all(not row.own and row.minutes > 0 for row in support.list_targets(acme))
    assert {row.kind for row in support.list_targets(acme)} == set(policy.messages())


def test_what_the_brand_says_of_a_channel_holds_and_can_be_said_again(acme, globex):
    for who in "Clara", "Clara y tú":
        support.save_channel(acme, ChannelRow("phone", used=False, purpose=" Urgencias ", who=who))
    row = next(row for row in support.list_channels(acme) if row.kind == "phone")
    assert row == ChannelRow("phone", used=False, purpose="Urgencias", who="Clara y tú")
    assert next(row for row in support.list_channels(globex) if row.kind == "phone").used
    with pytest.raises(DeskError, match="channel-unknown"):
        support.save_channel(acme, ChannelRow("pigeon", used=True))


def test_a_target_of_ones_own_goes_back_to_the_usual_one(acme):
    def target(kind, severity):
        return next((r for r in support.list_targets(acme) if (r.kind, r.severity) == (kind, severity)), None)

    usual = target("complaint", 0)
    support.save_target(acme, "complaint", 0, 15)
    support.save_target(acme, "complaint", 0, 30)
    assert (target("complaint", 0).minutes, target("complaint", 0).own) == (30, True)
    support.save_target(acme, "praise", 2, 600)
    assert target("praise", 2).own
    support.save_target(acme, "complaint", 0, None)
    support.save_target(acme, "praise", 2, None)
    assert target("complaint", 0) == usual
    assert target("praise", 2) is None


@pytest.mark.parametrize(
    ("place", "code"),
    [
        (("rumour", 0, 5), "target-unknown"),
        (("praise", 5, 5), "target-unknown"),
        (("praise", 0, 0), "target-wrong"),
        (("praise", 0, 43_201), "target-wrong"),
    ],
)
def test_a_target_that_cannot_be_is_refused(acme, place, code):
    with pytest.raises(DeskError, match=code):
        support.save_target(acme, *place)


def test_departments_are_written_ordered_deleted_and_restored(acme):
    card = DepartmentCard("Tienda", "Ana", "Teléfono", "960 000 142", "Devoluciones", 60, 2)
    first = departments.save(acme, card)
    second = departments.save(acme, DepartmentCard("Dirección"))
    departments.put_in_order(acme, [second, first])
    assert [row.card.name for row in departments.list_departments(acme)] == ["Dirección", "Tienda"]
    assert departments.list_departments(acme)[1].card == card
    departments.delete(acme, second)
    assert [row.id for row in departments.list_departments(acme)] == [first]
    departments.restore(acme, second)
    assert len(departments.list_departments(acme)) == 2


@pytest.mark.parametrize(
    ("card", "code"),
    [
        (DepartmentCard("  "), "department-needs-name"),
        (DepartmentCard("Tienda", target_minutes=0), "target-wrong"),
        (DepartmentCard("Tienda", from_severity=5), "severity-wrong"),
    ],
)
def test_a_department_that_cannot_be_is_refused(acme, card, code):
    with pytest.raises(DeskError, match=code):
        departments.save(acme, card)
    assert departments.list_departments(acme) == []


def test_an_answer_is_kept_changed_and_taken_away(acme, globex):
    profile.answer(acme, "values.promise", "  Pan de verdad\n")
    profile.answer(acme, "voice.forbidden", "premium\n\n low cost \npremium")
    assert profile.answers(acme) == {
        "values.promise": "Pan de verdad",
        "voice.forbidden": "premium\nlow cost",
    }
    profile.answer(acme, "values.promise", "Otra")
    profile.answer(acme, "voice.forbidden", " ")
    assert profile.answers(acme) == {"values.promise": "Otra"}
    assert profile.answers(globex) == {}


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("voice.smell", "x", "profile-question-unknown"),
        ("voice.formal", "101", "profile-answer-wrong"),
        ("voice.formal", "a lot", "profile-answer-wrong"),
        ("voice.emoji", "many", "profile-answer-wrong"),
        ("voice.emoji", "one\nsome", "profile-answer-wrong"),
        ("community.gives", "respect\nmoney", "profile-answer-wrong"),
    ],
)
def test_an_answer_that_is_none_is_refused(acme, key, value, code):
    with pytest.raises(DeskError, match=code):
        profile.answer(acme, key, value)
    assert profile.answers(acme) == {}


def test_the_form_is_whole_in_both_languages_and_each_question_stands_once():
    keys = [question.key for section in form.sections() for question in section.questions]
    assert len(keys) == len(set(keys))
    for section in form.sections():
        for words in (section.label, section.about, *(q.label for q in section.questions)):
            assert words["es"]
            assert words["en"]
        for question in section.questions:
            assert question.key.startswith(f"{section.key}.")
            assert question.kind in form.KINDS
            assert (question.kind in ("choice", "many")) == bool(question.choices)
            assert (question.kind == "scale") == (question.ends is not None)
            assert set(question.help) == {"es", "en"}


def test_a_full_card_is_complete_and_an_empty_one_is_not(acme):
    assert profile.completeness(acme).total == 0
    made = facts.save(acme, "web", "acme.example")
    empty = facts.save(acme, "horario", "")
    assert profile.completeness(acme).sections["facts"] == 0.5
    facts.save(acme, "horario", "9 a 14", fact_id=empty)
    for section in form.sections():
        for question in section.questions:
            answers = {"scale": "50", "choice": question.choices and question.choices[0].key}
            many = "\n".join(choice.key for choice in question.choices)
            profile.answer(acme, question.key, answers.get(question.kind) or many or "algo")
    hours.save_day(acme, "answers", 0, read("9-14"))
    departments.save(acme, DepartmentCard("Tienda"))
    accounts.save(acme, AccountCard("x", "@acme"))
    assert profile.completeness(acme).total == 1
    facts.save(acme, "web", "acme.example", dt.date(2020, 1, 1), made)
    assert profile.completeness(acme).total < 1
