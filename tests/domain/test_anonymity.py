"""A person is taken out of a text however it is written there, and nobody else is."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.anonymity import Anonymity, Identity, _folded_fast, in_json
from cmdesk.domain.text import fold

MARTA = Identity(("Marta Olmedo",), ("@marta.olm",), ("marta@correo.example",), ("612 345 678",))
ZARAPITO = Identity(("Zarapito",), ("@zarapito",))
LUZ = Identity(("Luz",), ("@luz",))


def of(person, **more):
    return Anonymity(person, "[persona]", **more)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hola, Marta: gracias", "Hola, [persona]: gracias"),
        ("MÁRTA OLMEDO llegó", "[persona] llegó"),
        ("Olmedo, Marta", "[persona], [persona]"),
        ("#martaolmedo y @Marta.Olm", "#[persona] y [persona]"),
        ("Marta Olmedo", "[persona]"),
        ("Ma\u0301rta", "[persona]"),
        ("Mar\u200bta", "[persona]"),
        ("marta@correo.example", "[persona]"),
        ("llámame al +34 612-345-678", "llámame al [persona]"),
        ("612345678 y 6123456789", "[persona] y 6123456789"),
        ("https://x.com/marta.olm/status/1", "https://x.com/[persona]/status/1"),
        ("El martes en Martorell", "El martes en Martorell"),
        ("Amarta", "Amarta"),
    ],
)
def test_in_own_texts_every_part_of_a_name_goes(text, left):
    assert of(MARTA).own(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Como dice Marta Olmedo", "Como dice [persona]"),
        ("Como dice Marta", "Como dice Marta"),
        ("@marta.olm y @marta.olmos", "[persona] y @marta.olmos"),
        ("@marta.olm.", "[persona]."),
        ("@marta", "@marta"),
    ],
)
def test_elsewhere_only_what_is_nobody_elses(text, left):
    assert of(MARTA).elsewhere(text) == left


def test_a_name_that_is_a_word_counts_with_a_capital_in_own_texts_and_elsewhere_with_its_at():
    assert of(LUZ).own("Luz, se fue la luz. @luz") == "[persona], se fue la luz. [persona]"
    assert of(LUZ).elsewhere("Luz, se fue la luz. @luz") == "Luz, se fue la luz. [persona]"


def test_one_rare_word_is_name_enough():
    assert (
        of(ZARAPITO).elsewhere("#Zarapito_99, zarapitos, zarapito.png")
        == "#[persona]_99, zarapitos, [persona].png"
    )


def test_the_beginning_of_a_long_name_is_still_the_person_but_not_two_given_names():
    person = of(Identity(("José Luis Pérez Gil",)))
    assert person.elsewhere("Jose Luis Perez y José Luis") == "[persona] y José Luis"


def test_of_namesakes_the_name_stays_but_in_own_texts():
    person = of(MARTA, namesake=True)
    assert person.elsewhere("Marta Olmedo, @marta.olm") == "Marta Olmedo, [persona]"
    assert person.own("Marta Olmedo") == "[persona]"


def test_a_name_in_a_script_without_blanks_is_found_inside_a_sentence():
    assert of(Identity(("李雷",))).own("我是李雷说的") == "我是[persona]说的"


def test_nobody_has_nothing_to_be_found_by():
    assert of(Identity(("", "…"), ("@",), (" ",), ("1",))).own("Nada, 1") == "Nada, 1"


def test_json_is_changed_inside_its_texts_and_stays_json():
    told = json.dumps({"text": "Adiós, Márta", "n": 3, "all": ["Olmedo", None]})
    assert json.loads(in_json(told, of(MARTA).own)) == {
        "text": "Adiós, [persona]",
        "n": 3,
        "all": ["[persona]", None],
    }
    assert in_json(told, of(ZARAPITO).own) is told
    assert in_json("{Marta", of(MARTA).own) == "{[persona]"


@given(
    st.text(max_size=30),
    st.sampled_from(["Marta Olmedo", "@marta.olm", "MARTA", "olmédo"]),
    st.text(max_size=30),
)
def test_no_part_is_left_between_blanks(before, name, after):
    told = of(MARTA).own(f"{before} {name} {after}")
    assert f" {fold(name)} " not in f" {fold(told)} " or fold(name) in fold(before + after)


@given(st.text(max_size=40) | st.text(st.characters(codec="cp1252"), max_size=40))
def test_the_fast_look_at_a_text_sees_what_the_slow_one_sees(text):
    folded = _folded_fast(text)
    assert folded is None or folded.decode("cp1252") == fold(text)


@given(
    st.sampled_from(
        ["Marta Olmedo", "MÁRTA ŌLMEDO", "Ma\u0301rta_olmedo", "@marta.olm", "ｍａｒｔａ ｏｌｍｅｄｏ"]
    ),
    st.text(max_size=9),
)
def test_elsewhere_too_nothing_is_overlooked_for_being_written_in_another_way(name, around):
    assert of(MARTA).elsewhere(f"{around} {name} {around}") == f"{around} [persona] {around}"
