import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.findings import Severity
from cmdesk.domain.privacy import personal_data

IBAN = "ES91 2100 0418 4502 0005 1332"


def codes(text, own=()):
    return [(finding.code, text[finding.start : finding.end]) for finding in personal_data(text, own)]


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("escribe a ana.perez+x@correo.es.", "personal-email", "ana.perez+x@correo.es"),
        ("llámame al 600 111 222", "personal-phone", "600 111 222"),
        ("https://wa.me/34600111222", "personal-phone", "34600111222"),
        ("DNI 12345678Z", "personal-id", "12345678Z"),
        ("12.345.678-Z", "personal-id", "12.345.678-Z"),
        ("NIE X1234567L", "personal-id", "X1234567L"),
        ("CUIT 20-12345678-6", "personal-id", "20-12345678-6"),
        ("RUT 12.345.678-5", "personal-id", "12.345.678-5"),
        ("CURP HEGG560427MVZRRL04", "personal-id", "HEGG560427MVZRRL04"),
        (f"al {IBAN} EN LINEA", "personal-iban", IBAN),
        ("DE89370400440532013000", "personal-iban", "DE89370400440532013000"),
        ("tarjeta 4111 1111 1111 1111", "personal-card", "4111 1111 1111 1111"),
        ("3782 822463 10005", "personal-card", "3782 822463 10005"),
        ("tu pedido nº 12345 salió", "personal-order", "pedido nº 12345"),
        ("número de pedido: AB-12345", "personal-order", "número de pedido: AB-12345"),
        ("order number 12345", "personal-order", "order number 12345"),
        ("en C/ Mayor, 12", "personal-address", "C/ Mayor, 12"),
        ("Avda. de la Constitución nº 3", "personal-address", "Avda. de la Constitución nº 3"),
        ("Carrera 7 # 12-34", "personal-address", "Carrera 7 # 12-34"),
        ("at 221B Baker Street", "personal-address", "221B Baker Street"),
    ],
)
def test_personal_data_is_found_where_it_stands(text, code, found):
    assert codes(text) == [(code, found)]


@pytest.mark.parametrize(
    "text",
    [
        "@ana@mastodon.social",
        "Abrimos de 10:00 a 14:00 y de 17:00 a 20:30, el 24/11/2026 también",
        "1.500.000 € y 20 %",
        "4111 1111 1111 1112",
        "12345678A",
        "ES91 2100 0418 4502 0005 1333",
        "20-12345678-7",
        "12.345.678-6",
        "HEGG560427MVZRRL05",
        "Plaza Mayor a las 20",
        "Calle Mayor de 9 a 14",
        "las fiestas de la Plaza Mayor 2026",
        "el pedido 2024",
        "https://x.com/a/status/1234567890123456789",
        "modelo 12345678 a tiempo",
        "código postal 28013",
    ],
)
def test_what_only_resembles_personal_data_is_left_alone(text):
    assert codes(text) == []


def test_what_is_less_certain_deserves_a_look_and_the_rest_stops():
    found = personal_data("pedido 12345, Calle Mayor 12, ana@luz.es", ())
    assert [finding.severity for finding in found] == [Severity.LOOK, Severity.LOOK, Severity.STOP]
    assert {finding.group for finding in found} == {"privacy"}


def test_of_readings_that_overlap_the_checked_and_then_the_longest_stays():
    assert codes("pedido 600111222") == [("personal-order", "pedido 600111222")]
    assert codes("tel. 20-12345678-6") == [("personal-id", "20-12345678-6")]


OWN = ("+34 600 111 222", "Hola@Luz.es", "Calle Mayor, 12, 28013 Madrid", IBAN)


@pytest.mark.parametrize(
    "text",
    [
        "Llama al 600.111.222",
        "Llama al 0034600111222",
        "hola@luz.es",
        "C/ Mayor 12",
        "CALLE MAYOR, 12".title(),
        "ES9121000418450200051332",
    ],
)
def test_the_brands_own_data_is_allowed_however_it_is_written(text):
    assert codes(text, OWN) == []


@pytest.mark.parametrize("text", ["600 111 223", "la@luz.es", "Calle Mayor 13", "hola@luz.es.mx"])
def test_data_that_only_resembles_the_brands_own_is_not_allowed(text):
    assert len(codes(text, OWN)) == 1


@given(st.text(), st.lists(st.text(), max_size=3))
def test_any_text_can_be_looked_over(text, own):
    ends = 0
    for finding in personal_data(text, own):
        assert ends <= finding.start < finding.end <= len(text)
        ends = finding.end


@given(st.text(st.sampled_from("0123456789 XKZ-.ES@aé\n")))
def test_numbers_of_any_shape_can_be_looked_over(text):
    for finding in personal_data(text, ()):
        assert text[finding.start : finding.end].strip()


@given(st.text(st.characters(categories=("L", "Zs", "Po"), exclude_characters="@")))
def test_text_without_digits_or_an_at_sign_holds_no_personal_data(text):
    assert personal_data(text, ()) == []
