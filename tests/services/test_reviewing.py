import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.services import case_moves, case_view, cases, copying, people, profile, reviewing
from cmdesk.services.cases import NewCase
from cmdesk.services.people import PersonCard
from cmdesk.services.prepared import Purpose

SAID = "Hola, Marta. Sentimos que la caja llegara tarde y gracias por avisar; te escribimos por privado."


def codes(scope, text, **purpose):
    return [finding.code for finding in reviewing.look_over(scope, text, Purpose(**purpose))]


@pytest.fixture
def case(acme):
    person = people.save(acme, PersonCard("Marta Ruiz"))
    return cases.log(acme, NewCase("La caja llegó tarde", kind="complaint", person_id=person)).id


def test_the_brands_own_words_are_those_of_its_profile(acme, globex):
    profile.answer(acme, "voice.forbidden", "barato → asequible\noferta")
    assert codes(acme, "Es barato y una oferta") == ["forbidden_word", "forbidden_word"]
    assert codes(globex, "Es barato y una oferta") == []
    [found, _] = reviewing.look_over(acme, "Es barato y una oferta", Purpose())
    assert found.fix == "asequible"


def test_what_the_brand_always_writes_and_its_emoji_are_those_of_its_profile(acme, case):
    profile.answer(acme, "voice.required", "#acme")
    profile.answer(acme, "voice.emoji", "never")
    assert codes(acme, SAID + " 💛", case_id=case) == ["emoji_many", "required_missing"]


def test_an_answer_is_looked_at_for_its_case_and_person(acme, case):
    assert codes(acme, SAID, case_id=case) == []
    assert "no_name" in codes(acme, SAID.replace("Marta", "vecina"), case_id=case)
    assert "no_name" in codes(acme, SAID, case_id=case, person="Ana")
    assert "no_empathy" in codes(acme, "Hola, Marta: " + "la caja llegó el martes " * 3, case_id=case)
    assert codes(acme, SAID.replace("Marta", "vecina")) == []
    assert "no_name" in codes(acme, SAID, kind="crisis", person="Ana")


def test_what_the_person_got_before_is_remembered_once_it_was_posted(acme, case):
    case_moves.copied(acme, case, SAID, public=True)
    assert codes(acme, SAID, case_id=case) == []
    case_moves.posted(acme, case)
    assert codes(acme, SAID, case_id=case) == ["repeated_text"]
    other = cases.log(
        acme, NewCase("Otra vez", kind="complaint", person_id=case_view.view(acme, case).person.id)
    ).id
    nobody = cases.log(acme, NewCase("Nada", kind="complaint")).id
    assert codes(acme, SAID, case_id=other) == ["repeated_text"]
    assert codes(acme, SAID, case_id=nobody) == []


def test_the_language_is_the_texts(acme):
    assert codes(acme, "You should have read the conditions of the shop.") == ["blame_en"]
    assert codes(acme, "Debiste leer las condiciones de la tienda.") == ["blame_es"]


def test_only_a_stop_stands_in_the_way_of_copying(acme):
    rude = copying.written(acme, "Te equivocas: no es para tanto, cálmate.", Purpose())
    assert [finding.code for finding in rude.findings] == ["blame2_es", "minimise", "calm_down"]
    assert rude.stops == ()
    copying.check_copy(rude)
    asks = copying.written(acme, "Escríbenos aquí tu teléfono.", Purpose())
    with pytest.raises(DeskError, match="copy-needs-reason"):
        copying.check_copy(asks)
    copying.check_copy(asks, "The shop's own number is meant")
    assert copying.written(acme, asks.text, Purpose(public=False)).stops == ()
