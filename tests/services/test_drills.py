"""A drill is a crisis on the same steps and clocks, told on as one works, and counted in no figure."""

import datetime as dt

import pytest

from cmdesk.domain.clock import now, today
from cmdesk.domain.crisis_steps import Passed, keys
from cmdesk.domain.errors import DeskError
from cmdesk.services import crises, crisis_record, crisis_texts, drills, library, precedents, statistics
from cmdesk.services.crisis_state import state
from cmdesk.services.library import View
from cmdesk.storage.models import Crisis, ReplyUse


def play(scope, key="late-order", *, skip=(), post=True):
    """Begin a drill and go through all of it."""
    drill = drills.begin(scope, key)
    for step in keys()[:-1]:
        if step == "analyse":
            crises.set_level(scope, drill, 1)
            crises.set_strategy(scope, drill, "rebuild")
        if step == "rehearse" and post:
            crisis_texts.write(scope, drill, "public", "Sentimos el retraso y las velas que faltaron.")
        if step == "answer" and post:
            crisis_texts.posted(scope, drill, "public")
        crises.pass_step(scope, drill, step, Passed.SKIPPED if step in skip else Passed.DONE)
        drills.tell(scope, drill)
    crises.answer(scope, drill, "record", {"outcome": "calmed"})
    crisis_record.record(scope, drill)
    return drill


def test_what_comes_meanwhile_is_added_once_when_its_step_is_reached(acme):
    drill = drills.begin(acme, "late-order")
    assert drills.tell(acme, drill) == ()
    for step in ("calm", "not-personal", "breathe"):
        crises.pass_step(acme, drill, step, Passed.DONE)
    [reply] = drills.tell(acme, drill)
    assert reply.who == "Otra clienta"
    assert drills.tell(acme, drill) == ()
    assert state(acme, drill).text.endswith("Otra clienta: A mí me pasó lo mismo en Navidad y ni disculpas.")
    crises.go_to(acme, drill, "calm")
    assert drills.tell(acme, drill) == ()


def test_the_short_way_brings_all_that_was_jumped_over(acme):
    drill = drills.begin(acme, "rumour")
    crises.short_way(acme, drill)
    assert [reply.step for reply in drills.tell(acme, drill)] == ["analyse", "analyse", "consult"]


def test_a_real_crisis_is_told_nothing(acme):
    real = crises.begin(acme, crises.NewCrisis("It burns"))
    assert drills.tell(acme, real) == ()
    with pytest.raises(DeskError, match="drill-unknown"):
        drills.report(acme, real)


def test_a_drill_that_does_not_exist_is_refused(acme):
    with pytest.raises(DeskError, match="drill-unknown"):
        drills.begin(acme, "volcano")


def test_the_report_tells_times_skipped_steps_and_the_score(acme):
    drill = play(acme, skip=("breathe", "rehearse"))
    report = drills.report(acme, drill)
    assert [step.step for step in report.steps] == list(keys()[:-1])
    assert {step.step for step in report.steps if step.how == "skipped"} == {"breathe", "rehearse"}
    assert all(step.seconds >= 0 for step in report.steps)
    assert report.answered_after is not None
    assert ("skipped", 4) in [(one.reason, one.points) for one in report.lost]
    assert report.points == 100 - sum(one.points for one in report.lost)
    assert report.text.startswith("Sentimos el retraso")
    assert report.next_on == today() + dt.timedelta(days=182)


def test_without_a_public_word_much_is_lost(acme):
    report = drills.report(acme, play(acme, post=False))
    assert report.answered_after is None
    assert ("text", 20) in [(one.reason, one.points) for one in report.lost]


def test_drills_are_listed_by_themselves_the_open_ones_first(acme, globex):
    done = play(acme)
    going_on = drills.begin(acme, "outage")
    crises.begin(acme, crises.NewCrisis("It burns"))
    drills.begin(globex, "outage")
    rows = drills.list_drills(acme)
    assert [(row.id, row.points is None) for row in rows] == [(going_on, True), (done, False)]


def test_the_next_drill_is_due_half_a_year_after_the_last(acme):
    assert drills.due_on(acme) is None
    assert not drills.is_due(acme)
    drill = play(acme)
    assert drills.due_on(acme) == today() + dt.timedelta(days=182)
    with acme.writing():
        acme.change(Crisis, drill, closed_at=now() - dt.timedelta(days=183))
    assert drills.is_due(acme)


def test_a_drill_leaves_every_figure_as_it_was(acme):
    def figures():
        return (
            statistics.of_period(acme, today() - dt.timedelta(days=7), today()),
            precedents.find(acme, "", 50),
            precedents.find(acme, "retraso velas", 50),
            library.list_ids(acme, View()),
            ReplyUse.select().count(),
            crises.list_crises(acme),
            crises.list_crises(acme, closed=True),
            crises.open_of_all(acme.desk),
        )

    before = figures()
    play(acme)
    assert figures() == before
