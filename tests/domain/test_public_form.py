"""What may be read by everybody: nothing private is left, and nothing else is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.public_form import invitation, public_form

INVITING = "¿Nos escribes por privado?"


def form(text, *private):
    return public_form(
        text, [(text.index(part), text.index(part) + len(part)) for part in private], INVITING
    )[0]


@pytest.mark.parametrize(
    ("text", "private", "made"),
    [
        (
            "Hola, Marta. Te llamamos al 600 111 222. ¡Gracias!",
            ["600 111 222"],
            f"Hola, Marta. ¡Gracias! {INVITING}",
        ),
        ("Te llamamos al 600 111 222.", ["600 111 222"], INVITING),
        ("Va a ana@correo.example, seguro. Un saludo", ["ana@correo.example"], f"Un saludo {INVITING}"),
        ("Hola:\nTu pedido A-1234 sale hoy.\nUn saludo", ["A-1234"], f"Hola:\nUn saludo {INVITING}"),
        ("Tu pedido A-1234 sale hoy. Lo vemos en privado.", ["A-1234"], "Lo vemos en privado."),
        ("Hola, Marta.", [], "Hola, Marta."),
    ],
)
def test_sentences_with_private_data_go_and_an_invitation_comes(text, private, made):
    assert form(text, *private) == made


@given(st.text(), st.data())
def test_what_stays_is_told_with_its_place(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    made, kept = public_form(text, [(start, end)] if start < end else [], "")
    for piece in kept:
        assert made[piece.to :].startswith(text[piece.start : piece.end].rstrip())
        assert start >= end or piece.end <= start or end <= piece.start


def test_people_are_invited_as_the_brand_speaks():
    assert "escribe por" in invitation("es", "usted")
    assert "escribís" in invitation("es", "vos")
    assert invitation("es", "") == invitation("es", "tu")
    assert invitation("en", "tu").startswith("Could you")
    assert invitation("ca", "tu") == ""
