import datetime as dt

import pytest

from cmdesk.domain import hard_questions
from cmdesk.domain.hard_questions import Gap, Standing, State

TODAY = dt.date(2026, 11, 28)


def standing(number=1, likelihood=3, impact=4, level=1, state=State.PREPARED, valid_until=None, statements=0):
    return Standing(number, likelihood, impact, level, state, valid_until, statements)


@pytest.mark.parametrize(
    ("likelihood", "impact", "level"),
    [(1, 1, 0), (2, 2, 0), (5, 1, 1), (3, 3, 1), (2, 5, 2), (5, 2, 2), (4, 4, 2), (4, 5, 3), (5, 5, 3)],
)
def test_the_level_follows_likelihood_times_impact(likelihood, impact, level):
    assert hard_questions.level(likelihood, impact) == level


def test_the_worst_harm_is_a_crisis_however_unlikely():
    assert hard_questions.level(1, 5) == 2


def test_more_of_either_never_lowers_the_level():
    for likelihood in hard_questions.STEPS:
        for impact in hard_questions.STEPS:
            here = hard_questions.level(likelihood, impact)
            assert hard_questions.level(min(5, likelihood + 1), impact) >= here
            assert hard_questions.level(likelihood, min(5, impact + 1)) >= here


@pytest.mark.parametrize(
    ("text", "approved", "now", "until", "state"),
    [
        (" ", "", "a", None, State.NONE),
        ("Text", "", "a", None, State.DRAFT),
        ("Text", "b", "a", None, State.DRAFT),
        ("Text", "a", "a", None, State.PREPARED),
        ("Text", "a", "a", TODAY, State.PREPARED),
        ("Text", "a", "a", TODAY - dt.timedelta(days=1), State.EXPIRED),
    ],
)
def test_an_answer_is_prepared_as_long_as_its_very_text_is_approved(text, approved, now, until, state):
    assert hard_questions.state(text, approved, now, until, TODAY) is state


def test_a_digest_tells_texts_apart_wherever_they_are_cut():
    assert hard_questions.digest("ab", "c") != hard_questions.digest("a", "bc")


def test_coverage_counts_what_holds_and_looks_at_the_gravest():
    questions = [
        standing(1, impact=5),
        standing(2, impact=5, state=State.EXPIRED),
        standing(3, impact=2, state=State.DRAFT),
        standing(4, impact=1),
    ]
    made = hard_questions.coverage(questions)
    assert (made.prepared, made.all, made.share) == (2, 4, 0.5)
    assert (made.gravest, made.gravest_prepared) == (2, 1)
    assert hard_questions.coverage([]).share == 0


def test_what_to_prepare_next_goes_by_risk_then_harm_then_gap():
    soon = TODAY + dt.timedelta(days=3)
    questions = [
        standing(1, 2, 2, state=State.NONE),
        standing(2, 4, 4, state=State.DRAFT),
        standing(3, 3, 4, state=State.DRAFT),
        standing(4, 4, 3, state=State.NONE),
        standing(5, 3, 4, state=State.NONE),
        standing(6, 5, 5, level=3, state=State.PREPARED),
        standing(7, 5, 5, level=3, statements=1),
        standing(8, 5, 5, level=3, statements=1, valid_until=soon),
    ]
    found = [(one.id, gap) for one, gap in hard_questions.next_to_prepare(questions, TODAY)]
    assert found == [
        (6, Gap.STATEMENT),
        (2, Gap.APPROVAL),
        (5, Gap.ANSWER),
        (3, Gap.APPROVAL),
        (4, Gap.ANSWER),
        (1, Gap.ANSWER),
        (8, Gap.SOON),
    ]
