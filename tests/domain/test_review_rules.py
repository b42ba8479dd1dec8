"""Each rule of the review against the examples that are shipped with it."""

import re

import pytest

from cmdesk.domain import apology, review_rules
from cmdesk.domain.findings import Severity
from cmdesk.domain.review import Context, review

EXAMPLES = [
    pytest.param(language, rule, text, fires, id=f"{language}-{rule.id}-{'fires' if fires else 'quiet'}-{n}")
    for language in review_rules.LANGUAGES
    for rule in review_rules.rules(language)
    for fires, texts in ((True, rule.fires), (False, rule.quiet))
    for n, text in enumerate(texts)
]
PARTS = [
    pytest.param(language, entry["part"], text, there, id=f"{language}-{entry['part']}-{there}-{n}")
    for language in review_rules.LANGUAGES
    for entry in review_rules.apology(language)
    for there, texts in ((True, entry["fires"]), (False, entry["quiet"]))
    for n, text in enumerate(texts)
]


@pytest.mark.parametrize(("language", "rule", "text", "fires"), EXAMPLES)
def test_a_rule_fires_on_its_examples_and_only_there(language, rule, text, fires):
    found = review(text, Context(language, public=True, case="complaint"))
    assert (rule.id in {finding.code for finding in found}) == fires


@pytest.mark.parametrize("language", review_rules.LANGUAGES)
def test_every_rule_has_examples_both_ways_and_its_own_id(language):
    rules = review_rules.rules(language)
    assert len({rule.id for rule in rules}) == len(rules)
    for rule in rules:
        assert len(set(rule.fires)) >= 6, rule.id
        assert len(set(rule.quiet)) >= 6, rule.id


def test_every_rule_says_in_both_languages_what_it_found():
    ids = {rule.id for language in review_rules.LANGUAGES for rule in review_rules.rules(language)}
    told = review_rules.messages()
    assert ids <= told.keys()
    assert all(set(said) == {"es", "en"} and all(said.values()) for said in told.values())


def test_a_language_without_rules_of_its_own_has_those_of_any():
    assert {rule.id for rule in review_rules.rules("ca")} < {rule.id for rule in review_rules.rules("es")}
    assert [finding.code for finding in review("Hola  a tots", Context("ca", public=True))] == [
        "double_space"
    ]


@pytest.mark.parametrize(("language", "part", "text", "there"), PARTS)
def test_a_part_of_an_apology_is_seen_where_it_is(language, part, text, there):
    assert (apology.parts(text, language)[part] is not None) == there


def test_the_place_of_a_part_is_that_of_the_text():
    text = "Hola, Ñuñoa. LO SENTIMOS."
    start, end = apology.parts(text, "es")["regret"] or (0, 0)
    assert text[start:end] == "SENTIMOS"
    assert apology.parts("Hola", "ca") == dict.fromkeys(apology.PARTS)


def test_reading_aloud_takes_a_minute_for_as_many_words_as_people_read_in_one():
    assert apology.seconds_aloud("palabra " * apology.WORDS_A_MINUTE) == 60
    assert apology.seconds_aloud(" — … ") == 0


@pytest.mark.parametrize(
    ("language", "text", "code", "corrected"),
    [
        ("es", "Lo sentimos, pero el reparto salió tarde.", "but_after_sorry", "Lo sentimos. El reparto salió tarde."),
        ("en", "We are sorry, but it left late.", "but_after_sorry", "We are sorry. It left late."),
        ("es", "Tambien lo vemos.", "diacritic_es", "También lo vemos."),
        ("es", "Hola,  Marta", "double_space", "Hola, Marta"),
        ("es", "Gracias !", "space_before", "Gracias!"),
        ("es", "Gracias!!!", "exclam_run", "Gracias!"),
        ("es", "Ya está en en camino", "repeat_word", "Ya está en camino"),
        ("en", "We call u back", "sms_en", "We call you back"),
    ],
)  # fmt: skip
def test_a_correction_put_in_its_place_is_right(language, text, code, corrected):
    [found] = [one for one in review(text, Context(language, public=True)) if one.code == code]
    assert text[: found.start] + (found.fix or "") + text[found.end :] == corrected


def test_a_missing_accent_of_the_tuteo_is_the_voseo():
    assert [f.fix for f in review("Avisanos.", Context("es", public=True, register="tu"))] == ["Avísanos"]
    assert review("Avisanos.", Context("es", public=True, register="vos")) == []


def test_only_asking_for_data_in_public_stops():
    stops = {
        rule.id
        for language in review_rules.LANGUAGES
        for rule in review_rules.rules(language)
        if rule.severity is Severity.STOP
    }
    assert stops == {"ask_data"}
    asked = "Escríbenos aquí tu teléfono."
    assert [f.code for f in review(asked, Context("es", public=True)) if f.severity is Severity.STOP] == [
        "ask_data"
    ]
    assert review(asked, Context("es", public=False)) == []


def test_folded_patterns_look_for_no_capitals_or_accents():
    for language in review_rules.LANGUAGES:
        for rule in review_rules.rules(language):
            if rule.folded and not rule.pattern.flags & re.IGNORECASE:
                plain = re.sub(r"\\.|\(\?P?[<=!:][^)>]*>?", "", rule.pattern.pattern)
                assert not re.search("[A-ZÁÉÍÓÚÑáéíóúñ]", plain), rule.id
