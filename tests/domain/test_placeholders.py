import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain import asked, placeholders
from cmdesk.domain.asked import AskedField
from cmdesk.domain.errors import DeskError
from cmdesk.domain.placeholders import Rendered, Span, TemplateError, Variable, render

ANA = {
    "person": {"first_name": "Ana", "handle": "  "},
    "fact": {"tienda": "la tienda", "año": "2026", "24h": "siempre", "suelto": "va "},
}


@pytest.mark.parametrize(
    ("body", "text", "missing"),
    [
        ("Hola, {{ person.first_name }}.", "Hola, Ana.", ()),
        ("{{person.first_name}}{{ fact.año }}", "Ana2026", ()),
        (
            "Ven a {{ fact.horno }} con {{ fact.horno }}",
            "Ven a {{ fact.horno }} con {{ fact.horno }}",
            ("fact.horno",),
        ),
        ('{{ fact.horno | default: "el horno" }}', "el horno", ()),
        ("{{ fact.horno | default: 'él \\'mismo\\'' }}", "él 'mismo'", ()),
        ('Hola {{ case.subject | default: "" }}, gracias', "Hola, gracias", ()),
        ('Hola {{ case.subject | default: "" }}', "Hola", ()),
        ('{{ case.subject | default: "" }} hola', "hola", ()),
        ('uno {{ case.subject | default: "" }} dos', "uno dos", ()),
        ('Hola, {{ case.subject | default: "" }}: gracias', "Hola: gracias", ()),
        ('a {{ case.subject | default: "" }} {{ fact.tienda }}', "a la tienda", ()),
        ('{{ fact.suelto }}{{ case.subject | default: "" }}, y', "va , y", ()),
        ("{{ fact.24h }}", "siempre", ()),
        ("{{ fact.an\u0303o }}", "2026", ()),
        ("{{ person.handle }}", "{{ person.handle }}", ("person.handle",)),
        ("{ nombre } y {nombre} y }}", "{ nombre } y {nombre} y }}", ()),
        ("", "", ()),
    ],
)
def test_a_text_is_filled(body, text, missing):
    rendered = render(body, ANA)
    assert (rendered.text, rendered.missing) == (text, missing)


def test_where_values_stand_is_told():
    assert render("Hola, {{ person.first_name }}.", ANA) == Rendered(
        "Hola, Ana.", (), (Span(6, 9, "person.first_name"),)
    )


def test_a_value_is_never_read_as_a_template():
    assert render("{{ fact.x }}", {"fact": {"x": "{{ fact.x }}"}}).text == "{{ fact.x }}"


def test_the_result_is_bounded():
    with pytest.raises(TemplateError, match="too-long"):
        render("{{ fact.x }}" * 3, {"fact": {"x": "a" * 9_000}})


@pytest.mark.parametrize(
    ("body", "code", "position"),
    [
        ("ab {{ person.name", "template-unclosed", 3),
        ("{{ }}", "template-syntax", 0),
        ("{{ person.name or x }}", "template-syntax", 0),
        ("a {{ moon.phase }}", "template-unknown-root", 5),
        ("{{ person.age }}", "template-unknown-key", 3),
        ("{{ fact }}", "template-unknown-key", 3),
        ("{{ fact.a.b }}", "template-unknown-key", 3),
        ("{{ fact.a | upcase }}", "template-unknown-filter", 12),
        ("{{ fact.a | default }}", "template-unknown-filter", 12),
        ("{{ person.__class__ }}", "template-unknown-key", 3),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(body, code, position):
    with pytest.raises(TemplateError) as wrong:
        placeholders.parse(body)
    assert (wrong.value.code, wrong.value.position) == (code, position)
    assert isinstance(wrong.value, DeskError)
    assert isinstance(wrong.value, ValueError)
    assert wrong.value.details["position"] == position


def test_a_variable_that_could_never_be_filled_is_refused():
    placeholders.check("{{ fact.tienda }} {{ ask.x }} {{ promise }}", facts={"tienda"}, asked={"x"})
    placeholders.check("{{ fact.cualquiera }}", facts=None, asked=())
    with pytest.raises(TemplateError, match="unknown-fact"):
        placeholders.check("{{ fact.otra }}", facts={"tienda"}, asked=())
    with pytest.raises(TemplateError, match="unknown-field"):
        placeholders.check("{{ ask.otra }}", facts=None, asked={"x"})


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_and_its_pieces_are_the_text(body):
    try:
        pieces = placeholders.parse(body)
    except TemplateError as wrong:
        assert 0 <= wrong.position <= len(body)  # noqa: PT017  a text that can be read is no error
        return
    assert "".join(body[piece.start : piece.end] for piece in pieces) == body


@given(st.text(max_size=40), st.text(max_size=20))
def test_what_is_written_is_read_back(default, value):
    [piece] = placeholders.parse(placeholders.written("fact.año", default))
    assert isinstance(piece, Variable)
    assert (piece.name, piece.default) == ("fact.año", default)
    assert render(placeholders.written("fact.año"), {"fact": {"año": value}}).text == (
        value if value.strip() else "{{ fact.año }}"
    )


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Marta Olmedo", "Marta", "Olmedo"),
        ("Cher", "Cher", ""),
        ("María José Pérez", "María José", "Pérez"),
        ("María José", "María", "José"),
        ("Ana García López", "Ana", "García López"),
        ("Luis Pérez Gómez", "Luis", "Pérez Gómez"),
        ("Maria del Carmen Ruiz", "Maria del Carmen", "Ruiz"),
        ("Ana de la Torre", "Ana", "de la Torre"),
        ("  Ana   Ruiz ", "Ana", "Ruiz"),
        ("", "", ""),
    ],
)
def test_a_person_is_addressed_by_the_first_name(name, first, last):
    values = placeholders.person_values(name)
    assert (values["first_name"], values["last_name"]) == (first, last)


@pytest.mark.parametrize(
    ("kind", "typed", "accepted"),
    [
        ("text", " hola ", "hola"),
        ("number", "1.234,50", "1.234,50"),
        ("number", "12 400", "12 400"),
        ("number", "-3.5", "-3.5"),
        ("date", "2026-11-24", "24/11/2026"),
        ("date", "24/11/2026", "24/11/2026"),
        ("date", "5-6-26", "05/06/2026"),
        ("date", "24 / 11 / 2026", "24/11/2026"),
        ("date", "3/1", "03/01/2026"),
        ("date", "3.1.27", "03/01/2027"),
        ("choice", "b", "b"),
        ("number", "", ""),
    ],
)
def test_what_is_asked_is_accepted_as_it_will_be_said(kind, typed, accepted):
    field = AskedField("x", "X", kind, ("a", "b"))
    assert asked.accept(field, typed, dt.date(2026, 11, 24)) == accepted


@pytest.mark.parametrize(
    ("kind", "typed"), [("number", "doce"), ("date", "31/2/2026"), ("date", "mañana"), ("choice", "c")]
)
def test_what_does_not_fit_is_refused(kind, typed):
    with pytest.raises(DeskError, match="field-not-a"):
        asked.accept(AskedField("x", "X", kind, ("a", "b")), typed, dt.date(2026, 1, 1))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ([AskedField("dos palabras")], "field-name-wrong"),
        ([AskedField("a"), AskedField("a")], "field-name-twice"),
        ([AskedField("a", kind="colour")], "field-kind-unknown"),
        ([AskedField("a", kind="choice")], "field-needs-choices"),
    ],
)
def test_a_field_that_cannot_be_asked_is_refused(fields, code):
    with pytest.raises(DeskError, match=code):
        asked.check_fields(fields)
