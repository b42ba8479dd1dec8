"""The catalogue ships ready to be used in public: each statement is looked at as the desk would copy it."""

import re

import pytest

from cmdesk.domain import crisis_severity, guard, hard_questions, networks, placeholders, scenarios
from cmdesk.services import starter

SPOKEN = [("es", "tu"), ("es", "usted"), ("en", "")]
TU = re.compile(
    r"\b(tú|te|ti|tu|tus|tuy[oa]s?|contigo|eres|estás|has|puedes|quieres|tienes|dinos|escríbenos|envíanos)\b",
    re.IGNORECASE,
)
USTED = re.compile(
    r"\b(usted|le|suy[oa]s?|aléjese|díganos|llame|escríbanos|envíenos|escuchar[lt]e)\b", re.IGNORECASE
)
# A statement made before anything is known gives no cause, blames nobody and promises no outcome.
FORBIDDEN = re.compile(
    r"garantiz|nunca más|inmediatamente|100 %|lamentamos las molestias|si alguien se ha sentido"
    r"|tranquil|cálmate|no es cierto|guarantee|never again|sorry if|any inconvenience|calm down|not true"
    r"|sentimos[^.]*, pero|sorry[^.]*, but|demand|sue\b|querella|indemniz|compensat",
    re.IGNORECASE,
)


def every_statement():
    for scenario in scenarios.scenarios():
        for language, register in SPOKEN:
            told = scenarios.told(scenario.key, language, register)
            for form in ("full", "short"):
                name = f"{scenario.key}-{language}-{register}-{form}"
                yield pytest.param(language, register, form, getattr(told, form), id=name)


def filled(text):
    values = {"ask": {"hora": "23:59", "time": "11:59 p.m."}}
    return placeholders.render(text, values)


def test_there_are_enough_for_every_sector_and_none_twice():
    known = scenarios.scenarios()
    assert len(known) >= 40
    assert len({scenario.key for scenario in known}) == len(known)
    for language in scenarios.LANGUAGES:
        said = [scenarios.told(scenario.key, language, "").said for scenario in known]
        assert len(set(said)) == len(known)
        for sector, _name in starter.sectors(language):
            own = [scenario for scenario in scenarios.suited(sector) if sector in scenario.sectors]
            assert len(own) >= 3, sector


def test_every_estimate_and_name_is_one_there_is():
    sectors = {key for key, _ in starter.sectors("es")}
    for scenario in scenarios.scenarios():
        assert set(scenario.sectors) <= sectors
        assert scenario.area in scenarios.areas()
        assert scenario.likelihood in hard_questions.STEPS
        assert scenario.impact in hard_questions.STEPS
        assert scenario.level in crisis_severity.LEVELS
        assert scenario.level >= hard_questions.level(scenario.likelihood, scenario.impact) - 1
        if scenario.impact == hard_questions.WORST:
            assert scenario.level >= hard_questions.STATEMENT_FROM


@pytest.mark.parametrize(("language", "register", "form", "text"), list(every_statement()))
def test_each_statement_passes_the_guard_where_it_may_be_posted(language, register, form, text):
    rendered = filled(text)
    assert rendered.missing == ()
    assert rendered.text != text, "it says when there will be more"
    for network in networks.networks():
        limit = networks.limit(network, "comment")
        if form == "short" or limit is None or limit.max >= 500:
            own = guard.Marks(names=("Horno Trigalba",))
            found = guard.findings(rendered.text, own=own, others={}, network=network, public=True)
            assert found == []


@pytest.mark.parametrize(("language", "register", "form", "text"), list(every_statement()))
def test_each_statement_keeps_to_its_register_and_promises_nothing(language, register, form, text):
    plain = re.sub(r"\{\{.*?\}\}", "", text)
    assert not FORBIDDEN.search(plain)
    assert "!" not in plain
    if language == "es":
        assert not (TU if register == "usted" else USTED).search(plain)


@pytest.mark.parametrize("language", scenarios.LANGUAGES)
def test_each_says_what_to_find_out_first(language):
    for scenario in scenarios.scenarios():
        told = scenarios.told(scenario.key, language, "")
        assert told.said
        assert told.check.endswith(".")


def test_a_sector_that_is_not_known_is_offered_everything():
    assert len(scenarios.suited("")) == len(scenarios.suited("mining")) == len(scenarios.scenarios())


def test_a_scenario_that_is_not_there_is_refused():
    with pytest.raises(ValueError, match="no such scenario"):
        scenarios.told("volcano", "es", "tu")
