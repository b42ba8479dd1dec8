import datetime as dt

import pytest

from cmdesk.domain import crisis_severity, crisis_steps, crisis_strategy, drills, networks, scenarios
from cmdesk.domain.drills import Went

STRATEGIES = crisis_strategy.strategies()


def expected(key="late-order"):
    return drills.drill(key, "en")


def went(**more):
    usual = {
        "level": 1, "strategy": "rebuild", "skipped": (), "public_text": True, "first_answer": 10.0,
        "answer_within": 60,
    }  # fmt: skip
    return Went(**{**usual, **more})


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_drill_can_be_played(language):
    known = {scenario.key for scenario in scenarios.scenarios()}
    for drill in drills.drills(language):
        assert drill.scenario in known
        assert drill.level in crisis_severity.LEVELS
        assert drill.strategy in STRATEGIES
        assert drill.network in networks.networks()
        assert drill.title
        assert drill.text
        assert drill.replies
        assert {reply.step for reply in drill.replies} <= set(crisis_steps.keys())


def test_another_language_is_spoken_to_in_spanish():
    assert drills.drills("ca") == drills.drills("es")


def test_a_drill_that_is_not_there_is_refused():
    with pytest.raises(ValueError, match="no such drill"):
        drills.drill("volcano", "es")


def test_a_drill_that_went_as_expected_has_the_full_score():
    assert drills.lost(expected(), went()) == []
    assert drills.points([]) == 100


@pytest.mark.parametrize(
    ("more", "reason", "points"),
    [
        ({"level": 3}, "level", 24),
        ({"level": None}, "level", 24),
        ({"strategy": "deny"}, "strategy", 12),
        ({"skipped": ("breathe", "rehearse", "review")}, "skipped", 8),
        ({"public_text": False}, "text", 20),
        ({"first_answer": 61.0}, "late", 15),
        ({"first_answer": None}, "late", 15),
        ({"findings": 9}, "findings", 20),
        ({"stops": 2}, "stops", 15),
    ],
)
def test_each_shortcoming_costs_its_points(more, reason, points):
    [found] = drills.lost(expected(), went(**more))
    assert (found.reason, found.points) == (reason, points)


def test_nobody_falls_below_nothing():
    worst = went(level=None, strategy="", skipped=tuple("abcdefghi"), public_text=False, findings=9, stops=1)
    assert drills.points(drills.lost(expected(), worst)) == 0


def test_the_next_one_is_due_after_half_a_year():
    assert drills.next_on(dt.date(2026, 1, 1)) == dt.date(2026, 7, 2)
    assert drills.next_on(None) is None
