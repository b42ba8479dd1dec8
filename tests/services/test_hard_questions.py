"""Hard questions with their answers, and the first messages for them: on a real file."""

import datetime as dt
from dataclasses import replace

import pytest

from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.hard_questions import Gap, State
from cmdesk.services import clients, hard_questions, holding, scenario_catalogue
from cmdesk.services.copying import Purpose
from cmdesk.services.desk import Topic
from cmdesk.services.hard_questions import QuestionCard, Vouched

DAY = dt.timedelta(days=1)


def ask(scope, question="Why so dear?", **more):
    return hard_questions.save(scope, QuestionCard(question, **more))


@pytest.fixture
def answered(acme):
    return ask(acme, answer="Flour costs more.", likelihood=4, impact=3)


def state(scope, question_id):
    return hard_questions.get(scope, question_id).state


def test_a_question_is_listed_with_its_risk_level_and_state(acme):
    ask(acme, "Small", likelihood=1, impact=2)
    large = ask(acme, "Large", likelihood=4, impact=4, area="safety", answer="Yes.", owner="Rosa")
    rows = hard_questions.list_questions(acme)
    assert [row.card.question for row in rows] == ["Large", "Small"]
    assert (rows[0].id, rows[0].risk, rows[0].level, rows[0].state) == (large, 16, 2, State.DRAFT)
    assert (rows[1].risk, rows[1].level, rows[1].state) == (2, 0, State.NONE)
    assert rows[0].card.owner == "Rosa"


def test_a_level_that_was_chosen_stays_when_the_estimate_changes(acme):
    question = ask(acme, level=3)
    assert hard_questions.place(acme, question, 1, 1) == (3, 3)
    row = hard_questions.get(acme, question)
    assert (row.risk, row.level) == (1, 3)


@pytest.mark.parametrize(
    ("card", "code"),
    [
        (QuestionCard("  "), "question-needs-text"),
        (QuestionCard("x" * 501), "question-too-long"),
        (QuestionCard("x", answer="x" * 5_001), "question-too-long"),
        (QuestionCard("x", likelihood=6), "question-wrong"),
        (QuestionCard("x", impact=0), "question-wrong"),
        (QuestionCard("x", level=4), "question-wrong"),
        (QuestionCard("x", area="weather"), "question-wrong"),
        (QuestionCard("x", channel="radio"), "question-wrong"),
        (QuestionCard("x", answer="{{ person."), "template-unclosed"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(acme, card, code):
    with pytest.raises(DeskError) as refused:
        hard_questions.save(acme, card)
    assert refused.value.code == code
    assert hard_questions.list_questions(acme) == []


def test_an_approval_holds_for_the_very_text(acme, answered):
    before = hard_questions.approve(acme, answered, "Rosa Trigal")
    assert before == Vouched()
    assert state(acme, answered) is State.PREPARED
    card = hard_questions.get(acme, answered).card
    hard_questions.save(acme, replace(card, answer="Flour costs much more."), answered)
    assert state(acme, answered) is State.DRAFT
    hard_questions.save(acme, card, answered)
    assert state(acme, answered) is State.PREPARED, "the text that was approved is back"
    hard_questions.save(acme, replace(card, question="Another one?"), answered)
    assert state(acme, answered) is State.DRAFT, "it was an answer to another question"


def test_who_keeps_it_and_where_it_stands_do_not_touch_an_approval(acme, answered):
    hard_questions.approve(acme, answered, "Rosa")
    hard_questions.place(acme, answered, 5, 5)
    card = hard_questions.get(acme, answered).card
    hard_questions.save(acme, replace(card, owner="Leo", area="price"), answered)
    assert state(acme, answered) is State.PREPARED


def test_an_approval_runs_out_and_can_be_taken_back(acme, answered):
    hard_questions.approve(acme, answered, "Rosa", today() - DAY)
    assert state(acme, answered) is State.EXPIRED
    now = hard_questions.reinstate(acme, answered, Vouched())
    assert now.by == "Rosa"
    assert state(acme, answered) is State.DRAFT


@pytest.mark.parametrize(("by", "answer", "code"), [("", "x", "needs-name"), ("R", "", "needs-answer")])
def test_an_approval_needs_a_name_and_an_answer(acme, by, answer, code):
    with pytest.raises(DeskError, match=code):
        hard_questions.approve(acme, ask(acme, answer=answer), by)


def test_preparedness_says_how_far_one_is_and_what_comes_next(acme, answered):
    unanswered = ask(acme, "Is it safe?", likelihood=3, impact=5)
    hard_questions.approve(acme, answered, "Rosa")
    made = hard_questions.preparedness(acme)
    assert [row.id for row in made.questions] == [unanswered, answered]
    assert (made.coverage.prepared, made.coverage.all, made.coverage.gravest_prepared) == (1, 2, 0)
    assert made.next == ((unanswered, Gap.ANSWER), (answered, Gap.STATEMENT))


def test_deleting_and_restoring_brings_back_everything(acme, answered):
    holding.save(acme, answered, "We are looking into it.")
    before = hard_questions.list_questions(acme)
    assert hard_questions.delete(acme, [answered]) == 1
    assert hard_questions.list_questions(acme) == []
    assert holding.list_statements(acme) == []
    assert hard_questions.restore(acme, [answered]) == 1
    assert hard_questions.list_questions(acme) == before
    assert before[0].statements == 1


def test_each_write_tells_whom_it_concerns(desk, acme):
    heard = []
    desk.listen(heard.append)
    question = ask(acme)
    holding.save(acme, question, "Soon.")
    assert [(change.topics, change.clients) for change in heard] == [({Topic.PREPARED}, {acme.client_id})] * 2


# -- holding statements ---------------------------------------------------------------------------


def test_there_is_one_statement_for_each_place(acme, answered):
    holding.save(acme, answered, "For anywhere.")
    holding.save(acme, answered, "Anywhere, short.", short=True)
    first = holding.save(acme, answered, "For X.", "x")
    with pytest.raises(DeskError, match="statement-taken"):
        holding.save(acme, answered, "For X, too.", "x")
    holding.save(acme, answered, "For X, better.", "x", statement_id=first)
    rows = holding.list_statements(acme, answered)
    assert [(row.network, row.short, row.body) for row in rows] == [
        ("", False, "For anywhere."),
        ("", True, "Anywhere, short."),
        ("x", False, "For X, better."),
    ]


def test_a_statement_that_was_thrown_away_comes_back_unless_its_place_is_taken(acme, answered):
    first = holding.save(acme, answered, "First.")
    holding.delete(acme, first)
    holding.restore(acme, first)
    holding.delete(acme, first)
    holding.save(acme, answered, "Second.")
    with pytest.raises(DeskError, match="statement-taken"):
        holding.restore(acme, first)


@pytest.mark.parametrize(
    ("body", "network", "code"),
    [(" ", "", "statement-needs-text"), ("x", "myspace", "network-unknown"), ("{{ x", "", "template-")],
)
def test_a_statement_that_cannot_be_is_refused(acme, answered, body, network, code):
    with pytest.raises(DeskError, match=code):
        holding.save(acme, answered, body, network)


def test_statements_are_approved_as_they_stand(acme, answered):
    one = holding.save(acme, answered, "First.")
    two = holding.save(acme, answered, "Second.", short=True)
    before = holding.approve(acme, [one, two], "Rosa", today() + DAY)
    assert {row.state for row in holding.list_statements(acme)} == {State.PREPARED}
    holding.save(acme, answered, "Changed.", statement_id=one)
    assert [row.state for row in holding.list_statements(acme)] == [State.DRAFT, State.PREPARED]
    holding.reinstate(acme, before)
    assert {row.state for row in holding.list_statements(acme)} == {State.DRAFT}


def test_the_best_statement_is_the_networks_own_else_the_long_one_that_fits(acme, answered):
    holding.save(acme, answered, "Long. " * 60)
    holding.save(acme, answered, "Short, until {{ ask.time }}.", short=True)
    holding.save(acme, answered, "For LinkedIn.", "linkedin")
    rows = holding.list_statements(acme)
    best = {network: holding.best(rows, network) for network in ("", "x", "tiktok", "threads", "linkedin")}
    assert {network: (row.network, row.short) for network, row in best.items()} == {
        "": ("", False),
        "x": ("", True),
        "tiktok": ("", True),
        "threads": ("", False),
        "linkedin": ("linkedin", False),
    }
    assert holding.best([], "x") is None


def test_a_statement_is_filled_in_and_looked_over_before_it_is_copied(desk, acme, answered):
    clients.add_client(desk, clients.ClientCard("Globex"))
    first = holding.save(acme, answered, "We will be back by {{ ask.time }}. Globex is to blame.")
    empty = holding.prepare(acme, first, Purpose("x"))
    assert empty.missing == ("ask.time",)
    filled = holding.prepare(acme, first, Purpose("x", answers={"ask.time": "18:00"}))
    assert filled.text == "We will be back by 18:00. Globex is to blame."
    assert [stop.code for stop in filled.stops] == ["other-brand"]


# -- the catalogue --------------------------------------------------------------------------------


def test_what_suits_the_sector_is_offered_first_and_only_once(desk):
    card = clients.ClientCard("Clinic", sector="health", language="es", register="usted")
    scope = desk.of(clients.add_client(desk, card))
    offers = scenario_catalogue.offers(scope)
    assert offers[0].own
    assert len({offer.scenario.key for offer in offers}) == len(offers) >= 40
    owns = [offer.own for offer in offers]
    assert owns == sorted(owns, reverse=True)
    taken = scenario_catalogue.take(scope, ["bad-outcome", "bad-outcome", "volcano"])
    assert len(taken) == 1
    assert scenario_catalogue.take(scope, ["bad-outcome"]) == []
    assert [offer.scenario.key for offer in scenario_catalogue.offers(scope) if offer.taken] == [
        "bad-outcome"
    ]


def test_a_scenario_brings_its_estimate_and_two_drafts_in_the_brands_register(desk):
    card = clients.ClientCard("Clinic", sector="health", language="es", register="usted")
    scope = desk.of(clients.add_client(desk, card))
    [question] = scenario_catalogue.take(scope, ["bad-outcome"])
    row = hard_questions.get(scope, question)
    assert (row.card.likelihood, row.card.impact, row.level, row.state) == (2, 5, 3, State.NONE)
    assert (row.scenario, row.statements) == ("bad-outcome", 2)
    assert row.card.check.startswith("Con el equipo clínico")
    long, short = holding.list_statements(scope, question)
    assert "Escríbanos por privado" in long.body
    assert (long.short, short.short) == (False, True)
    assert {long.state, short.state} == {State.DRAFT}


def test_a_scenario_in_the_trash_can_be_taken_again(acme):
    [question] = scenario_catalogue.take(acme, ["outage"])
    hard_questions.delete(acme, [question])
    [again] = scenario_catalogue.take(acme, ["outage"])
    assert again != question
