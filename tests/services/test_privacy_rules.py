"""Why people are kept and how long, and what they asked about it."""

import datetime as dt

import pytest

from cmdesk.domain import clock, data_requests
from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.services import (
    cases,
    daylog,
    people,
    people_list,
    person_erasure,
    privacy_requests,
    privacy_rules,
)
from cmdesk.services.cases import NewCase
from cmdesk.services.people import PersonCard
from cmdesk.services.privacy_requests import RequestCard
from cmdesk.services.privacy_rules import PrivacyRules

RULES = PrivacyRules(
    "Atender a la comunidad", "Interés legítimo", "dpd@acme.example", 24, dt.date(2027, 1, 1)
)
DAY = dt.timedelta(days=1)


def said(scope, name, ago):
    return cases.log(
        scope, NewCase("Hola", "question", person_name=name, received_at=clock.now() - ago * DAY)
    )


def test_rules_are_empty_until_somebody_writes_them_and_are_one_brands(acme, globex):
    assert privacy_rules.get(acme) == PrivacyRules()
    privacy_rules.save(acme, RULES)
    privacy_rules.save(acme, RULES)
    assert privacy_rules.get(acme) == RULES
    assert privacy_rules.get(globex) == PrivacyRules()


@pytest.mark.parametrize("months", [0, -1, 601])
def test_a_time_that_is_none_is_refused(acme, months):
    with pytest.raises(DeskError, match="keep-months-wrong"):
        privacy_rules.save(acme, PrivacyRules(keep_months=months))


def test_the_review_comes_on_its_day():
    assert PrivacyRules(review_on=today()).to_be_reviewed
    assert not PrivacyRules(review_on=today() + DAY).to_be_reviewed
    assert not PrivacyRules().to_be_reviewed


def test_who_wrote_last_too_long_ago_is_listed_the_longest_ago_first(acme):
    for name, ago in (("Recent", 20), ("Old", 70), ("Older", 90)):
        said(acme, name, ago)
    people.save(acme, PersonCard("Never wrote"))
    people.save(acme, PersonCard("Own day", review_on=today()))
    assert [row.name for row in privacy_rules.kept_too_long(acme)] == ["Own day"]
    privacy_rules.save(acme, PrivacyRules(keep_months=2))
    assert [row.name for row in privacy_rules.kept_too_long(acme)] == ["Older", "Old", "Own day"]
    old = people_list.find(acme, "old")[0]
    kept = privacy_rules.kept_until(acme, old)
    assert old.last_contact_at is not None
    assert kept == data_requests.later(old.last_contact_at.astimezone().date(), 2)
    assert privacy_rules.kept_until(acme, people_list.find(acme, "never")[0]) is None


@pytest.mark.parametrize(
    ("received", "state", "due"),
    [
        ("2026-01-15", "open", "2026-02-15"),
        ("2026-01-31", "open", "2026-02-28"),
        ("2027-12-31", "open", "2028-01-31"),
        ("2026-11-30", "extended", "2027-02-28"),
        ("2026-01-15", "done", "2026-02-15"),
    ],
)
def test_a_request_has_a_month_or_three_if_that_was_told(received, state, due):
    assert data_requests.due(dt.date.fromisoformat(received), state) == dt.date.fromisoformat(due)


def test_requests_are_listed_by_what_is_due_and_the_answered_last(acme):
    late = privacy_requests.save(acme, RequestCard("access", today() - 40 * DAY, who="Ana"))
    long = privacy_requests.save(acme, RequestCard("correction", today() - 50 * DAY, "extended", who="Eva"))
    done = privacy_requests.save(acme, RequestCard("objection", today() - 60 * DAY, "done", who="Iria"))
    rows = privacy_requests.list_requests(acme)
    assert [row.id for row in rows] == [late, long, done]
    assert rows[0].days_left is not None
    assert rows[0].days_left < 0
    assert (rows[2].closed_on, rows[2].days_left) == (today(), None)
    assert [row.id for row in privacy_requests.pressing(acme)] == [late]


def test_the_pressing_of_all_brands_are_told_together(desk, acme, globex):
    near = privacy_requests.save(globex, RequestCard("access", today() - 25 * DAY, who="Eva"))
    late = privacy_requests.save(acme, RequestCard("access", today() - 40 * DAY, who="Ana"))
    privacy_requests.save(acme, RequestCard("access", today(), who="Luz"))
    rows = privacy_requests.pressing_of_all(desk)
    assert [(row.client_id, row.id, row.who) for row in rows] == [
        (acme.client_id, late, "Ana"),
        (globex.client_id, near, "Eva"),
    ]
    assert [row.id for row in daylog.closing(desk).requests] == [late]
    assert daylog.closing(desk, [globex.client_id]).left == 0
    assert daylog.closing(desk, [acme.client_id]).left == 1


def test_answering_notes_the_day_once_and_taking_it_up_again_forgets_it(acme, set_clock):
    card = RequestCard("access", today() - 5 * DAY, "done", who="Ana")
    made = privacy_requests.save(acme, card)
    first = privacy_requests.get(acme, made).closed_on
    set_clock(clock.now() + 3 * DAY)
    privacy_requests.save(acme, card, made)
    assert privacy_requests.get(acme, made).closed_on == first
    privacy_requests.save(acme, RequestCard("access", card.received_on, who="Ana"), made)
    assert privacy_requests.get(acme, made).closed_on is None


@pytest.mark.parametrize(
    ("card", "code"),
    [
        (RequestCard("gossip", dt.date(2026, 1, 1), who="Ana"), "request-kind-unknown"),
        (RequestCard("access", dt.date(2026, 1, 1), "lost", who="Ana"), "request-state-unknown"),
        (RequestCard("access", dt.date(2026, 1, 1), who=" "), "request-needs-person"),
        (RequestCard("access", dt.date(9999, 1, 1), who="Ana"), "request-in-future"),
        (RequestCard("access", dt.date(2026, 1, 1), person_id=99), "not-found"),
    ],
)
def test_what_no_request_can_be_is_refused(acme, card, code):
    with pytest.raises(DeskError, match=code):
        privacy_requests.save(acme, card)


def test_a_request_goes_to_the_trash_and_back(acme):
    made = privacy_requests.save(acme, RequestCard("access", dt.date(2026, 1, 1), who="Ana"))
    privacy_requests.delete(acme, made)
    assert privacy_requests.list_requests(acme) == []
    privacy_requests.restore(acme, made)
    assert [row.id for row in privacy_requests.list_requests(acme)] == [made]


def test_the_register_names_the_person_until_it_is_sealed_and_stays_when_it_is_destroyed(acme):
    person = people.save(acme, PersonCard("Marta Olmedo"))
    card = RequestCard("erasure", dt.date(2026, 1, 1), person_id=person, note="Pide Marta que se borre")
    made = privacy_requests.save(acme, card)
    assert privacy_requests.get(acme, made).who == "Marta Olmedo"
    person_erasure.seal(acme, person)
    assert privacy_requests.get(acme, made).who == ""
    person_erasure.destroy(acme, person)
    row = privacy_requests.get(acme, made)
    assert (row.card.person_id, row.card.kind, row.card.note) == (
        None,
        "erasure",
        "Pide [persona] que se borre",
    )
