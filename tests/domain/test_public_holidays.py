import datetime as dt

import pytest

from cmdesk.domain import public_holidays


def days(country, region=""):
    return {day for day, _name in public_holidays.in_year(country, region, 2026, "es")}


@pytest.mark.parametrize(
    ("region", "day"),
    [
        ("Cataluña", dt.date(2026, 9, 11)),
        ("catalunya", dt.date(2026, 9, 11)),
        ("CT", dt.date(2026, 9, 11)),
        ("Comunitat Valenciana", dt.date(2026, 10, 9)),
        ("Comunidad de Madrid", dt.date(2026, 5, 2)),
        ("Andalucia", dt.date(2026, 2, 28)),
        ("Castilla La Mancha", dt.date(2026, 6, 4)),
    ],
)
def test_a_region_has_its_own_holidays_however_it_is_written(region, day):
    assert public_holidays.knows_region("ES", region)
    assert day in days("ES", region)
    assert day not in days("ES")
    assert dt.date(2026, 12, 8) in days("ES", region)


@pytest.mark.parametrize("region", ["", "Atlántida", "la", "Nueva Castilla"])
def test_of_an_unknown_region_only_the_countrys_holidays_are_known(region):
    assert not public_holidays.knows_region("ES", region)
    assert days("ES", region) == days("ES")


def test_the_longest_name_within_what_was_written_is_meant():
    assert days("AR", "Ciudad Autónoma de Buenos Aires") == days("AR", "C")


def test_an_unknown_country_has_none():
    assert days("XX", "Madrid") == set()
    assert not public_holidays.knows_region("XX", "Madrid")


@pytest.mark.parametrize("country", ["ES", "MX", "AR", "CO", "CL", "PE", "UY", "EC", "CR", "PA", "DO", "GT"])
def test_names_are_spanish_where_spanish_is_spoken(country):
    assert public_holidays.calendar(country)[dt.date(2026, 1, 1)].startswith("Año Nuevo")


def test_names_are_english_when_asked_for():
    assert public_holidays.calendar("ES", language="en")[dt.date(2026, 12, 25)] == "Christmas Day"


def test_every_year_is_known_once_it_is_asked_for():
    found = public_holidays.calendar("ES")
    fridays = [dt.date(2024, 3, 29), dt.date(2031, 4, 11), dt.date(2019, 4, 19)]
    assert [found.get(day) for day in fridays] == ["Viernes Santo"] * 3


def test_a_year_is_told_in_the_order_of_the_calendar_and_without_its_neighbours():
    found = public_holidays.in_year("GB", "", 2026, "en")
    assert [day for day, _ in found] == sorted(day for day, _ in found)
    assert {day.year for day, _ in found} == {2026}
