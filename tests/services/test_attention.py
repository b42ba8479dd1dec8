"""Who is to be thanked, who may leave, who helps; each with the figure that says so, and nobody twice."""

import datetime as dt

import pytest

from cmdesk.domain.cases import Outcome
from cmdesk.domain.errors import DeskError
from cmdesk.services import (
    attention,
    case_moves,
    cases,
    duplicates,
    merging,
    not_same,
    people,
    people_list,
    person_erasure,
)
from cmdesk.services.attention import Reason
from cmdesk.services.cases import NewCase
from cmdesk.services.people import PersonCard

NOON = dt.datetime(2026, 10, 13, 12, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.fixture(autouse=True)
def noon(set_clock, monkeypatch):
    set_clock(NOON)
    monkeypatch.setattr(attention, "today", NOON.date)


def log(scope, name, kind="question", ago=0.0, **more):
    said = NewCase(f"{kind} {ago}", kind, person_name=name, received_at=NOON - ago * DAY, **more)
    return cases.log(scope, said).id


def number_of(scope, name):
    return people_list.find(scope, name)[0].id


def told(found):
    return [(one.person.name, one.reason, one.number) for one in found]


def test_birthdays_come_first_the_next_of_them_before_the_others(acme):
    for name, birthday in (("Ana", "10-18"), ("Bea", "1990-10-13"), ("Cleo", "10-20"), ("Dora", "10-12")):
        people.save(acme, PersonCard(name, birthday=birthday))
    log(acme, "Ana", "praise")
    assert told(attention.thanks(acme)) == [("Bea", Reason.BIRTHDAY, 0), ("Ana", Reason.BIRTHDAY, 5)]


@pytest.mark.parametrize(("day", "year", "there"), [(22, 2027, True), (25, 2028, True), (20, 2028, False)])
def test_who_was_born_on_february_29_has_a_birthday_every_year(acme, monkeypatch, day, year, there):
    monkeypatch.setattr(attention, "today", lambda: dt.date(year, 2, day))
    people.save(acme, PersonCard("Ana", birthday="02-29"))
    assert bool(attention.thanks(acme)) == there


def test_praise_is_to_be_thanked_until_it_has_an_answer(acme):
    case = log(acme, "Ana", "praise", ago=2)
    log(acme, "Bea", "praise", ago=61)
    log(acme, "Cleo", "question", ago=1)
    [found] = attention.thanks(acme)
    assert (found.person.name, found.reason, found.at) == ("Ana", Reason.PRAISE, NOON - 2 * DAY)
    case_moves.resolve(acme, [case], Outcome.NO_ANSWER_NEEDED)
    assert attention.thanks(acme) == []


def test_a_regular_without_a_word_for_sixty_days_is_missed(acme):
    for ago in (200, 100, 61):
        log(acme, "Ana", ago=ago)
        log(acme, "Bea", ago=ago - 2)
    for ago in (100, 90):
        log(acme, "Cleo", ago=ago)
    [found] = attention.thanks(acme)
    assert (found.person.name, found.reason, found.number) == ("Ana", Reason.SILENT, 3)
    assert found.at == NOON - 61 * DAY
    people.touch(acme, number_of(acme, "ana"), NOON - DAY)  # in one of her cases
    assert attention.thanks(acme) == []


def test_who_was_upset_twice_or_unhappy_at_the_end_is_at_risk_and_so_is_who_was_marked(acme):
    log(acme, "Ana", "complaint", ago=3)
    log(acme, "Ana", "question", ago=2, sentiment="negative")
    log(acme, "Bea", "complaint", ago=3)
    log(acme, "Cleo", "complaint", ago=91)
    log(acme, "Cleo", "complaint", ago=92)
    case = log(acme, "Dora")
    case_moves.resolve(acme, [case], Outcome.SOLVED)
    case_moves.confirm(acme, case, 2)
    people.save(acme, PersonCard("Eva", role="at-risk"))
    assert told(attention.at_risk(acme)) == [
        ("Ana", Reason.UPSET, 2),
        ("Dora", Reason.UNHAPPY, 2),
        ("Eva", Reason.MARKED, 0),
    ]


def test_who_brings_ideas_and_praise_is_proactive(acme):
    for kind in ("suggestion", "praise", "greeting"):
        log(acme, "Ana", kind)
        log(acme, "Bea", "question")
    ana = number_of(acme, "ana")
    people.save(acme, PersonCard("Ana", role="proactive"), ana)
    assert told(attention.proactive(acme)) == [("Ana", Reason.LIVELY, 3)]
    assert [one.reason for one in attention.about(acme, ana)] == [Reason.PRAISE, Reason.LIVELY]
    assert attention.about(acme, number_of(acme, "bea")) == []


def test_what_two_parts_of_a_person_did_counts_together(acme):
    log(acme, "Ana", "complaint")
    log(acme, "Anita", "complaint")
    assert attention.at_risk(acme) == []
    ana, anita = number_of(acme, "ana"), number_of(acme, "anita")
    merging.merge_people(acme, ana, [anita])
    assert told(attention.at_risk(acme)) == [("Ana", Reason.UPSET, 2)]
    assert told(attention.about(acme, anita)) == [("Ana", Reason.UPSET, 2)]


def test_another_brands_people_and_those_in_the_trash_are_not_in_the_lists(acme, globex):
    for scope in (acme, globex):
        log(scope, "Ana", "praise")
    people.delete(acme, [number_of(acme, "ana")])
    assert attention.thanks(acme) == []
    assert len(attention.thanks(globex)) == 1
    with pytest.raises(DeskError, match="not-found"):
        attention.about(acme, number_of(globex, "ana"))


def test_people_alike_share_a_handle_or_a_full_name(acme, globex):
    marta = people.save(acme, PersonCard("Marta Olmedo"))
    people.add_handle(acme, marta, "instagram", "@marta.olm")
    others = [
        people.ensure(acme, network="x", handle="@Marta.Olm"),
        people.save(acme, PersonCard("marta olmedo")),
        people.ensure(acme, network="tiktok", handle="@martaolmedo"),
    ]
    people.save(acme, PersonCard("Marta"))
    people.save(acme, PersonCard("Olmedo"))
    people.ensure(globex, network="x", handle="@marta.olm")
    assert [row.id for row in duplicates.people_alike(acme, marta)] == sorted(others)
    merging.merge_people(acme, marta, others[:1])
    assert [row.id for row in duplicates.people_alike(acme, others[0])] == others[1:]
    people.delete(acme, others[1:])
    assert duplicates.people_alike(acme, marta) == []


def test_whoever_is_not_the_same_person_is_not_suggested_again(acme):
    marta, other, third = (people.save(acme, PersonCard("Marta Olmedo")) for _ in range(3))
    part = people.save(acme, PersonCard("Marta O."))
    merging.merge_people(acme, other, [part])
    not_same.say(acme, part, marta)
    not_same.say(acme, marta, other)
    assert [row.id for row in duplicates.people_alike(acme, marta)] == [third]
    assert [row.id for row in duplicates.people_alike(acme, part)] == [third]
    assert not_same.those(acme, marta) == {other}
    merging.merge_people(acme, third, [marta])
    assert duplicates.people_alike(acme, third) == []
    not_same.take_back(acme, third, part)
    assert [row.id for row in duplicates.people_alike(acme, third)] == [other]
    with pytest.raises(DeskError, match="merge-itself"):
        not_same.say(acme, third, marta)


def test_two_who_are_merged_all_the_same_and_parted_are_not_suggested(acme):
    one, other = (people.save(acme, PersonCard("Marta Olmedo")) for _ in range(2))
    not_same.say(acme, one, other)
    merging.merge_people(acme, one, [other])
    assert not_same.those(acme, one) == set()
    merging.unmerge_person(acme, other)
    assert duplicates.people_alike(acme, one) == []


def test_nobody_stays_apart_from_whoever_was_destroyed(acme):
    one, other = (people.save(acme, PersonCard("Marta Olmedo")) for _ in range(2))
    not_same.say(acme, one, other)
    person_erasure.seal(acme, other)
    assert not_same.those(acme, one) == set()
    person_erasure.destroy(acme, other)
    assert not_same.those(acme, one) == set()


def test_namesakes_by_first_name_alone_are_not_taken_for_one(acme):
    ana = people.save(acme, PersonCard("Ana"))
    people.save(acme, PersonCard("Ana"))
    assert duplicates.people_alike(acme, ana) == []
