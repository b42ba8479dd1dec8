import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain import phones

WRITTEN = """
600 111 222|600111222|600-111-222|600.111.222|91 123 45 67|912 34 56 78|93 123 4567|+34 600 111 222|0034600111222
34600111222|+34-91-123-45-67|55 1234 5678|555 123 4567|+52 1 55 1234 5678|01 800 123 4567|(55) 1234-5678
11 4321-5678|(011) 4321-5678|+54 9 11 4321-5678|15 4321 5678|300 123 4567|(601) 123 4567|+57 300 1234567
9 8765 4321|+56 9 8765 4321|987 654 321|(01) 234-5678|+51 987 654 321|+1 (212) 555-0100|+44 20 7946 0958
1-800-123-4567|900 123 456
"""
NOT_TELEPHONES = """
24/11/2026|24-11-2026|2026-11-24|24.11.2026 10:30|10:00-14:00|de 9 a 14 y de 17 a 20|10:00 a 14:00 y 17:00 a 20:30
1.500.000 €|600.700.800 €|$ 600 700 800|2019 2020 2021|2024-2025|50 %|1234567|12345678|ABC-600111222|1 000 000
Horario 10-14 16-20|ISO 9001 2015|600 700 800 g|12 2024 2025|100 200 3000|28013 Madrid|1.234.567,89|24 h 365 días
#600111222|@luz600111222|v1.2.3.4|600 111 222 euros
"""


def listed(text):
    return [item for line in text.split("\n") for item in line.split("|") if item]


def found(text):
    return [text[start:end] for start, end in phones.find(text)]


@pytest.mark.parametrize("written", listed(WRITTEN))
def test_a_telephone_is_found_as_people_write_it(written):
    assert found(f"Llámanos: {written}, gracias") == [written]
    assert found(written) == [written]


@pytest.mark.parametrize("text", listed(NOT_TELEPHONES))
def test_dates_times_prices_and_quantities_are_no_telephones(text):
    assert found(text) == []
    assert found(f"Fue {text}.") == []


def test_a_short_local_number_needs_a_word_that_says_it_is_one():
    assert found("Tel. 4321-5678") == ["4321-5678"]
    assert found("llámanos al 12345678") == ["12345678"]
    assert found("el modelo 4321-5678") == []


def test_numbers_beside_a_telephone_do_not_hide_it():
    assert found("Llama al 600 111 222 24 horas") == ["600 111 222"]
    assert found("91 123 45 67 / 600 111 222") == ["91 123 45 67", "600 111 222"]


@pytest.mark.parametrize(
    ("written", "core"),
    [
        ("+34 600 111 222", "600111222"),
        ("0034 600-111-222", "600111222"),
        ("34600111222", "600111222"),
        ("600.111.222", "600111222"),
        ("+52 1 55 1234 5678", "5512345678"),
        ("+54 9 11 4321-5678", "1143215678"),
        ("(011) 4321-5678", "1143215678"),
        ("+44 20 7946 0958", "2079460958"),
    ],
)
def test_the_core_is_the_same_however_it_is_written(written, core):
    assert phones.core(written) == core


def test_two_cores_are_one_number_when_one_lacks_the_area():
    assert phones.same("1143215678", "43215678")
    assert not phones.same("600111222", "600111223")
    assert not phones.same("600111222", "222")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("al 600.111.222.", "600.111.222"),
        ("al (+34) 600 11 12 22 hoy", "(+34) 600 11 12 22"),
        ("al 0034600111222", "0034600111222"),
        ("de 10 a 14 600111222 24 h", "600111222"),
    ],
)
def test_a_known_number_is_found_whatever_its_separators_and_prefix(text, expected):
    assert [(core, text[start:end]) for core, (start, end) in phones.find_known(text, {"600111222"})] == [
        ("600111222", expected)
    ]


@pytest.mark.parametrize("text", ["6001112223", "1600111222", "600 111 2223", "600 111", "600,111,222"])
def test_a_longer_or_shorter_number_is_another_one(text):
    assert list(phones.find_known(text, {"600111222"})) == []


@given(st.text(st.sampled_from("0123456789 +-.()/:€a\n")))
def test_what_is_found_stands_in_the_text(text):
    ends = 0
    for start, end in phones.find(text):
        assert ends <= start < end <= len(text)
        ends = end
