"""How a case moves, which tab shows it, and what is worth waking up for."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain import cases
from cmdesk.domain.cases import CLOSED, MOVES, OPEN, State, Tab, check_move, only_thanks, tab_of, text_key
from cmdesk.domain.errors import DeskError
from cmdesk.domain.people import is_birthday


def test_every_state_says_where_it_may_go():
    assert set(MOVES) == set(State)


@pytest.mark.parametrize("state", sorted(OPEN))
def test_whatever_is_open_may_wait_be_answered_or_be_resolved(state):
    ends = {State.WAITING_COMPANY, State.WAITING_PERSON, State.ANSWERED, State.RESOLVED} - {state}
    assert ends <= MOVES[state]


def test_only_what_is_resolved_is_confirmed_and_what_is_closed_only_goes_back_to_work():
    assert [state for state in State if State.CONFIRMED in MOVES[state]] == [State.RESOLVED]
    assert MOVES[State.CONFIRMED] == {State.IN_PROGRESS}
    assert MOVES[State.RESOLVED] == {State.IN_PROGRESS, State.CONFIRMED}


def test_nothing_becomes_new_again_or_moves_to_where_it_is():
    assert not [state for state in State if State.NEW in MOVES[state] or state in MOVES[state]]


def test_from_every_state_there_is_a_way_to_the_end():
    for state in State:
        reached = {state}
        while (further := reached.union(*(MOVES[each] for each in reached))) != reached:
            reached = further
        assert State.CONFIRMED in reached


@pytest.mark.parametrize(("state", "to"), list(itertools.product(State, State)))
def test_the_table_alone_says_what_is_refused(state, to):
    if to in MOVES[state]:
        check_move(state, to)
        return
    with pytest.raises(DeskError, match="move-not-allowed") as refused:
        check_move(state, to)
    assert refused.value.details == {"state": state, "to": to}


@pytest.mark.parametrize(
    ("state", "tab"),
    [
        (State.NEW, Tab.OPEN),
        (State.IN_PROGRESS, Tab.OPEN),
        (State.WAITING_COMPANY, Tab.WAITING),
        (State.WAITING_PERSON, Tab.WAITING),
        (State.ANSWERED, Tab.WAITING),
        (State.RESOLVED, Tab.RESOLVED),
        (State.CONFIRMED, Tab.RESOLVED),
    ],
)
def test_each_state_has_its_tab_and_what_sleeps_waits(state, tab):
    assert tab_of(state, snoozed=False) == tab
    assert tab_of(state, snoozed=True) == (tab if state in CLOSED else Tab.WAITING)


@pytest.mark.parametrize(
    "text",
    ["gracias", "¡Muchas gracias!", "Ok, perfecto 👍", "vale", "👍", "Thank you so much"[:9], "GRACIAS 🙏🙏"],
)
def test_a_mere_thank_you_leaves_nothing_to_do(text):
    assert only_thanks(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "gracias, pero sigue sin funcionar",
        "gracias?",
        "¿ok?",
        "No",
        "hola",
        "de la tarde",
        "gracias por nada, ya no vuelvo",
        "ok ok ok ok ok ok ok ok ok",
    ],
)
def test_whatever_says_more_is_read(text):
    assert not only_thanks(text)


def test_a_text_is_known_again_whatever_its_case_accents_and_signs():
    assert text_key("¿La TARTA llegó fría?") == text_key("la tarta llego fria 😡")
    assert text_key("La tarta llegó fría") != text_key("La tarta llegó tarde")


@given(st.text())
def test_every_text_has_a_number_that_the_file_can_hold(text):
    assert 0 <= text_key(text) < 2**63


@pytest.mark.parametrize("severity", [-1, 5])
def test_a_severity_is_one_to_four_or_not_said(severity):
    for right in range(5):
        cases.check_severity(right)
    with pytest.raises(DeskError, match="severity-wrong"):
        cases.check_severity(severity)


@pytest.mark.parametrize(("number", "name"), [(1, "TRG-0001"), (412, "TRG-0412"), (12345, "TRG-12345")])
def test_a_reference_is_read_out_easily(number, name):
    assert cases.reference("TRG", number) == name


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("02-29", True),
        ("1990-12-01", True),
        ("13-01", False),
        ("2023-02-29", False),
        ("2-3", False),
        ("", False),
        ("1990-12-01x", False),
    ],
)
def test_a_birthday_is_a_day_with_or_without_its_year(text, is_one):
    assert is_birthday(text) == is_one
