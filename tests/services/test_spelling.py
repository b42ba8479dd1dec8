import sys

import pytest

from cmdesk.domain import placeholders
from cmdesk.domain import spelling as rules
from cmdesk.services import clients, profile, spelling, starter
from cmdesk.services.clients import ClientCard


@pytest.fixture(scope="module")
def spanish():
    return spelling.load("es")


@pytest.fixture(scope="module")
def english():
    return spelling.load("en")


def test_a_dictionary_is_read_once_and_known_once_it_is(spanish):
    assert spelling.load("es") is spanish
    assert spelling.loaded("es") is spanish
    assert spelling.load("ca") is None
    assert spelling.loaded("ca") is None


@pytest.mark.parametrize(
    "word",
    "ñoqui pingüino rápidamente atenciones celular computadora carro coche vosotros ustedes hashtag reels palta "
    "remera quizás guion Hola HOLA".split(),
)
def test_spanish_of_every_country_is_known(spanish, word):
    assert spanish.knows(word)


@pytest.mark.parametrize("word", "colour color apologise apologize centre center hashtag don't".split())
def test_english_of_both_sides_is_known(english, word):
    assert english.knows(word)


def test_what_is_wrong_is_wrong_and_what_was_meant_is_known(spanish, english):
    assert not spanish.knows("tambien")
    assert rules.suggestions("atencion", "es", spanish.knows)[0] == "atención"
    assert rules.suggestions("desicion", "es", spanish.knows)[0] == "decisión"
    assert rules.suggestions("exelente", "es", spanish.knows)[0] == "excelente"
    assert rules.suggestions("definately", "en", english.knows)[0] == "definitely"
    assert rules.suggestions("adress", "en", english.knows)[0] == "address"


def test_the_starter_replies_are_spelled_as_the_dictionaries_want(spanish, english):
    for language, register, dictionary in (
        ("es", "tu", spanish),
        ("es", "usted", spanish),
        ("en", "", english),
    ):
        for _category, reply in starter.pack(language, register):
            for body in (reply.body, *(variant.body for variant in reply.variants)):
                told = "".join(p.text for p in placeholders.parse(body) if isinstance(p, placeholders.Text))
                wrong = [told[a:b] for a, b in rules.misspelled(told, language, dictionary.knows)]
                assert wrong == [], body


def test_a_machine_without_the_library_has_no_spelling(monkeypatch):
    monkeypatch.setattr(spelling, "_loaded", {})
    monkeypatch.setitem(sys.modules, "hunspell", None)
    assert spelling.load("es") is None
    assert spelling.loaded("es") is None


def test_a_brands_own_words_are_its_names_and_those_of_its_profile(acme, globex):
    assert "acme" in spelling.of_brand(acme).words
    spelling.add_word(acme, " Trigalba ")
    spelling.add_word(acme, "masa madre")
    assert profile.answers(acme)["voice.preferred"] == "Trigalba\nmasa madre"
    assert {"trigalba", "masa", "madre"} < spelling.of_brand(acme).words
    assert "trigalba" not in spelling.of_brand(globex).words


@pytest.mark.parametrize(
    ("register", "country", "vos"),
    [("vos", "ES", True), ("", "AR", True), ("tu", "AR", False), ("", "ES", False), ("usted", "UY", False)],
)
def test_who_says_vos_writes_so(desk, register, country, vos):
    card = ClientCard("Luz", register=register, country=country)
    assert spelling.of_brand(desk.of(clients.add_client(desk, card))).vos == vos
