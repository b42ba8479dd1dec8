import pytest

from cmdesk.domain.hard_questions import State
from cmdesk.services import clients, crisis_manual, demo, hard_questions, holding


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_brand_of_the_demo_has_answers_in_every_state_and_a_manual(desk, language):
    demo.fill(desk, language)
    first, *others = [desk.of(row.id) for row in clients.list_clients(desk)]
    made = hard_questions.preparedness(first)
    assert {row.state for row in made.questions} == set(State)
    assert 0 < made.coverage.share < 1
    assert crisis_manual.get(first).approves
    assert len(holding.list_statements(first)) == 2 * len(made.questions)
    for scope in others:
        assert hard_questions.list_questions(scope)
