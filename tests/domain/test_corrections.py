import pytest

from cmdesk.domain.corrections import corrected, in_source
from cmdesk.domain.findings import Finding, Severity
from cmdesk.domain.tongue import of_text


def found(text, wrong, fix):
    start = text.index(wrong)
    return Finding("rule", "group", Severity.DETAIL, start, start + len(wrong), "key", fix)


def test_a_correction_takes_the_place_of_what_was_found():
    assert corrected("Ya  está", found("Ya  está", "  ", " ")) == "Ya está"
    assert corrected("Ya está", found("Ya está", "está", None)) == "Ya está"
    assert corrected("Hola!!", found("Hola!!", "!", "")) == "Hola!"


@pytest.mark.parametrize(
    ("source", "wrong", "result"),
    [
        ("Hola, {{ person.name }}:  tambien.", "tambien", "Hola, {{ person.name }}:  TAMBIÉN."),
        ("Hola, {{ person.name }}:  tambien.", "  ", "Hola, {{ person.name }}:TAMBIÉNtambien."),
        ("{{ ask.x }} tambien.", "Ana", None),
        ("Hola y otra otra.", "otra otra", "Hola y TAMBIÉN."),
    ],
)
def test_a_correction_finds_its_place_in_the_template(source, wrong, result):
    text = source.replace("{{ person.name }}", "Ana").replace("{{ ask.x }}", "Ana")
    assert in_source(source, text, found(text, wrong, "TAMBIÉN")) == result


def test_a_place_that_is_told_by_what_surrounds_it():
    source = "uno si. {{ ask.x }} dos si."
    text = "uno si. Ana dos si."
    one = Finding("r", "g", Severity.DETAIL, 16, 18, "k", "sí")
    assert in_source(source, text, one) == "uno si. {{ ask.x }} dos sí."
    assert in_source("si si", "si si", Finding("r", "g", Severity.DETAIL, 0, 2, "k", "sí")) == "sí si"
    assert in_source("a", "a", Finding("r", "g", Severity.DETAIL, 1, 1, "k", "b")) == "ab"
    assert in_source("a", "a", Finding("r", "g", Severity.DETAIL, 0, 1, "k")) is None


@pytest.mark.parametrize(
    ("text", "otherwise", "language"),
    [
        ("Sentimos que la caja llegara tarde", "en", "es"),
        ("We are sorry that the box came late", "es", "en"),
        ("OK, Marta", "es", "es"),
        ("OK, Marta", "en", "en"),
        ("Ho sentim molt, el paquet ja és de camí", "ca", "ca"),
        ("Gracias por avisar: la caja sale hoy y te llega mañana por la tarde", "ca", "es"),
        ("", "es", "es"),
    ],
)
def test_the_language_follows_the_little_words_of_the_text(text, otherwise, language):
    assert of_text(text, otherwise) == language
