"""Whoever was erased does not come back with a file, neither as a person nor with what was said."""

import pytest

from cmdesk.domain.accounts import Profile
from cmdesk.formats.case_records import CaseRecord
from cmdesk.formats.person_records import PersonRecord
from cmdesk.services import case_planning, people, people_planning, person_erasure
from cmdesk.services.people import PersonCard
from cmdesk.storage import tombstones

NAME, HANDLE, EMAIL, PHONE = "Ximena Quirós", "@ximena.q", "ximena@correo.example", "+34 611 222 333"


def register(scope):
    person = people.save(scope, PersonCard(NAME, email=EMAIL, phone=PHONE))
    people.add_handle(scope, person, "instagram", HANDLE)
    return person


def sealed(scope, person):
    person_erasure.seal(scope, person)


def destroyed(scope, person):
    person_erasure.seal(scope, person)
    person_erasure.destroy(scope, person)


@pytest.fixture(params=[sealed, destroyed])
def without(request, acme):
    """The scope after the person was erased one way or the other."""
    request.param(acme, register(acme))
    return acme


def person(**told):
    return PersonRecord(1, **{"name": "Alguien", **told})


def case(**told):
    return CaseRecord(1, text="¿Abrís?", kind="question", network="instagram", **told)


def refused(plan):
    return [each.code for each in plan.refused]


@pytest.mark.parametrize(
    "told",
    [
        {"handles": (Profile("instagram", "XIMENA.Q"),)},
        {"emails": ("otra@correo.example", "Ximena@correo.example")},
        {"phones": ("611 222 333",)},
        {"name": "ximena  quiros"},
    ],
)
def test_a_person_of_a_file_who_was_erased_is_refused(without, told):
    plan = people_planning.plan(without, [person(**told), person(name="Otra Persona")])
    assert refused(plan) == ["person-erased"]
    assert [each.card.name for each in plan.new] == ["Otra Persona"]


@pytest.mark.parametrize(
    "told", [{"handle": HANDLE, "person": "X"}, {"email": EMAIL}, {"person": NAME}, {"handle": "ximena.q"}]
)
def test_what_an_erased_person_said_is_refused(without, told):
    plan = case_planning.plan(without, [case(**told), case(handle="@otra")])
    assert refused(plan) == ["person-erased"]
    assert len(plan.new) == 1


@pytest.mark.parametrize(
    "told",
    [
        {"handles": (Profile("x", HANDLE),)},
        {"name": "Ximena"},
        {"name": NAME, "emails": ("otra.ximena@correo.example",)},
    ],
)
def test_whoever_only_resembles_one_comes_in(without, told):
    assert len(people_planning.plan(without, [person(**told)]).new) == 1


def test_an_erased_person_of_another_brand_comes_in(without, globex):
    assert len(people_planning.plan(globex, [person(emails=(EMAIL,))]).new) == 1


def test_whoever_wrote_again_since_may_come_in(without):
    people.ensure(without, network="instagram", handle=HANDLE)
    people.save(without, PersonCard("Vuelve", email=EMAIL))
    plan = case_planning.plan(without, [case(handle=HANDLE)])
    assert refused(plan) == []
    assert refused(people_planning.plan(without, [person(emails=(EMAIL,))])) == []


def test_a_person_who_was_brought_back_comes_in(acme):
    known = register(acme)
    person_erasure.seal(acme, known)
    person_erasure.unseal(acme, known)
    assert refused(people_planning.plan(acme, [person(emails=(EMAIL,))])) == []


def test_what_is_kept_of_a_destroyed_person_names_nobody(acme):
    destroyed(acme, register(acme))
    told = (acme.desk.folder / tombstones.FILE_NAME).read_text()
    for part in (NAME, "ximena", EMAIL, "611222333"):
        assert part not in told
