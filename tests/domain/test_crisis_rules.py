"""Severity by what can be counted, strategies with their reasons, steps in their order, clocks, and breathing."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain import breathing, crises, crisis_severity, crisis_steps, crisis_strategy
from cmdesk.domain.crises import ClockKind, Stand
from cmdesk.domain.crisis_severity import Signs, measure
from cmdesk.domain.errors import DeskError

NOON = dt.datetime(2026, 11, 28, 12, tzinfo=dt.UTC)


def minutes(number):
    return dt.timedelta(minutes=number)


def test_there_are_nine_steps_each_in_both_languages():
    assert len(crisis_steps.steps()) == 9
    for step in crisis_steps.steps():
        told = [step.title, step.lead, *(part.label for part in step.parts if part.label)]
        told += [choice.label for part in step.parts for choice in part.choices]
        assert all(words["es"] and words["en"] for words in told), step.key


def test_the_first_three_are_calm_and_precedents_come_from_the_fourth_on():
    assert [step.calm for step in crisis_steps.steps()] == [True] * 3 + [False] * 6
    assert [step.precedents for step in crisis_steps.steps()] == [False] * 3 + [True] * 6


def test_no_step_keeps_the_same_answer_twice():
    for step in crisis_steps.steps():
        keys = [part.key for part in step.parts if part.key]
        assert len(keys) == len(set(keys))


def test_an_answer_is_cleaned_and_must_be_one_of_the_steps():
    assert crisis_steps.checked("calm", "danger", "yes") == "yes"
    assert crisis_steps.checked("analyse", "facts", "Llegó\r\ntarde\0") == "Llegó\ntarde"
    for step, key, value in [("calm", "danger", "maybe"), ("calm", "harm", "1"), ("analyse", "harm", "4")]:
        with pytest.raises(DeskError, match="answer-unknown"):
            crisis_steps.checked(step, key, value)
    with pytest.raises(DeskError, match="step-unknown"):
        crisis_steps.checked("panic", "danger", "yes")
    with pytest.raises(DeskError, match="answer-too-long"):
        crisis_steps.checked("record", "cause", "x" * 20_001)


def test_nobody_jumps_over_a_step_that_was_not_looked_at():
    passed = {"calm": "done", "not-personal": "skipped"}
    assert crisis_steps.reachable(passed) == ("calm", "not-personal", "breathe")
    crisis_steps.check_jump(passed, "calm")
    with pytest.raises(DeskError, match="step-not-yet"):
        crisis_steps.check_jump(passed, "analyse")
    assert crisis_steps.after("record") is None


@pytest.mark.parametrize(
    ("signs", "level"),
    [
        (Signs(), 0),
        (Signs(people=1, normal=0.1), 0),
        (Signs(people=2), 1),
        (Signs(people=5, normal=10), 1),
        (Signs(people=5, normal=0.5), 2),  # ten times an ordinary day
        (Signs(people=25, normal=100), 2),
        (Signs(people=26), 3),
        (Signs(people=4, normal=0.1), 3),
        (Signs(criteria={"harm": 1, "reach": 1, "growth": 1}), 1),  # several do not add up
        (Signs(criteria={"harm": 2, "legal": 0}), 2),
        (Signs(criteria={"harm": 0}, modifiers=frozenset({"shown"})), 0),  # one true complaint stays green
        (
            Signs(criteria={"harm": 1}, modifiers=frozenset({"shown", "again", "known"})),
            2,
        ),  # one more at most
        (Signs(criteria={"harm": 3}, modifiers=frozenset({"shown"})), 3),
        (Signs(danger=True), 3),
    ],
)
def test_the_highest_sign_decides(signs, level):
    assert measure(signs).level == level


def test_a_level_says_why():
    told = measure(Signs(people=3, criteria={"harm": 1, "reach": 0}, modifiers=frozenset({"shown"})))
    assert set(told.reasons) == {"harm", "people", "shown"}
    assert measure(Signs(danger=True, people=1)).reasons == ("danger",)
    assert measure(Signs(criteria={"harm": 0})).reasons == ()


@given(st.integers(0, 10_000), st.floats(0.01, 10_000))
def test_more_people_never_make_it_milder(people, normal):
    assert crisis_severity.of_people(people + 1, normal) >= crisis_severity.of_people(people, normal)


@pytest.mark.parametrize(
    ("told", "strategy", "reasons"),
    [
        ({"responsible": "outside"}, "inform", ("outside",)),
        ({"responsible": "outside", "rumour": "yes"}, "deny", ("outside", "rumour")),
        ({"responsible": "outside", "history": "yes"}, "diminish", ("outside", "history")),
        ({"responsible": "accident"}, "diminish", ("accident",)),
        ({"responsible": "accident", "reputation": "bad"}, "rebuild", ("accident", "reputation")),
        ({"responsible": "accident", "rumour": "yes"}, "diminish", ("accident",)),
        ({"responsible": "own"}, "rebuild", ("own",)),
        ({"responsible": "own", "reputation": "bad"}, "rebuild", ("own", "reputation")),
        ({"responsible": "own", "history": "yes"}, "rebuild-change", ("own", "history")),
    ],
)
def test_a_strategy_is_suggested_with_its_reasons(told, strategy, reasons):
    found = crisis_strategy.suggest(told)
    assert found is not None
    assert (found.strategy, found.reasons) == (strategy, reasons)
    assert set(reasons) <= set(crisis_strategy.reasons())


def test_nothing_is_suggested_before_anybody_is_held_responsible():
    assert crisis_strategy.suggest({"history": "yes"}) is None


def test_nothing_is_denied_without_proof():
    crisis_strategy.check("deny", "La empresa lo confirma")
    for strategy, proof, code in [("deny", " ", "deny-needs-proof"), ("shout", "x", "strategy-unknown")]:
        with pytest.raises(DeskError, match=code):
            crisis_strategy.check(strategy, proof)


def test_every_strategy_and_level_speaks_both_languages():
    for strategy in crisis_strategy.strategies().values():
        for words in (strategy.name, strategy.what, strategy.openers, strategy.avoid):
            assert words["es"]
            assert words["en"]
    assert [level.posts for level in crisis_severity.levels()] == ["go-on", "review", "hold", "hold"]


def test_the_first_answer_is_due_until_it_is_posted_then_the_next_update():
    stand = Stand(NOON, answer=30, update=60, remind=30)
    assert [(c.kind, c.due_at) for c in crises.clocks(stand)] == [(ClockKind.ANSWER, NOON + minutes(30))]
    later = Stand(NOON, 30, 60, 30, posted_at=NOON + minutes(10))
    assert [(c.kind, c.due_at) for c in crises.clocks(later)] == [(ClockKind.UPDATE, NOON + minutes(70))]
    green = Stand(NOON, 180, None, None, posted_at=NOON, asked_at=NOON)
    assert crises.clocks(green) == ()


def test_the_company_is_asked_again_until_it_has_decided():
    asked = Stand(NOON, 30, 60, 15, asked_at=NOON + minutes(5))
    assert [clock.kind for clock in crises.clocks(asked)] == [ClockKind.COMPANY, ClockKind.ANSWER]
    decided = Stand(NOON, 30, 60, 15, asked_at=NOON + minutes(5), decided_at=NOON + minutes(9))
    assert [clock.kind for clock in crises.clocks(decided)] == [ClockKind.ANSWER]
    assert crises.clocks(Stand(NOON, 30, 60, 15, closed=True)) == ()


def test_an_approval_vouches_for_the_text_to_the_last_sign():
    assert crises.approval_hash("Lo sentimos.") != crises.approval_hash("Lo sentimos")
    assert crises.approval_hash("a\r\nb") == crises.approval_hash("a\nb")


def test_a_crisis_without_a_title_is_named_by_how_it_begins():
    assert crises.kept_title(" Tarta \n tarde ", "x") == "Tarta tarde"
    assert crises.kept_title("", "Uno dos tres") == "Uno dos tres"
    assert crises.kept_title("", " ".join("abcdefghij")) == "a b c d e f g h…"


def test_only_words_that_tell_something_are_looked_for():
    found = crises.telling_words("¡Los PEDIDOS del cumpleaños y las velas! 40 gracias", 12)
    assert found == ("pedido", "cumpleano", "vela")


@pytest.mark.parametrize("key", list(breathing.patterns()))
def test_breathing_goes_through_its_phases_in_order(key):
    pattern = breathing.patterns()[key]
    begun = 0.0
    for phase, lasts in pattern.phases:
        assert breathing.at(pattern, 60, begun + 0.001).phase == phase
        assert breathing.at(pattern, 60, begun + lasts - 0.001).left == 1
        begun += lasts
    assert breathing.at(pattern, 60, begun + 0.001).cycle == 2


def test_the_usual_pause_holds_no_breath_and_takes_a_minute():
    pattern = next(iter(breathing.patterns().values()))
    assert (pattern.key, pattern.phases) == (breathing.USUAL, (("in", 4), ("out", 6)))
    assert breathing.cycles(pattern, breathing.usual_seconds(None)) * pattern.cycle == 60
    assert breathing.usual_seconds(3) == 30


def test_four_seven_eight_is_never_done_more_than_four_times():
    assert breathing.cycles(breathing.patterns()["four-seven-eight"], 600) == 4


@given(st.sampled_from(list(breathing.patterns())), st.floats(0, 200))
def test_the_lungs_never_jump_and_the_pause_ends(key, elapsed):
    pattern = breathing.patterns()[key]
    one, next_ = (breathing.at(pattern, 60, moment) for moment in (elapsed, elapsed + 0.01))
    assert 0 <= one.fullness <= 1
    assert abs(one.fullness - next_.fullness) < 0.02 or next_.over
    assert one.over == (elapsed >= breathing.cycles(pattern, 60) * pattern.cycle)
