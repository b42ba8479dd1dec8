import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.findings import Severity
from cmdesk.domain.guard import Marks, findings

OWN = Marks(
    names=("Luminaria",), phones=("600 111 222",), emails=("hola@luminaria.es",), facts=("Calle Mayor 12",)
)
OTHERS = {"Café Sol": Marks(names=("Café Sol",), handles=("cafesol",), phones=("911222333",))}


def look(text, *, network="", public=True, **more):
    found = findings(text, own=OWN, others=OTHERS, network=network, public=public, **more)
    return [(finding.code, text[finding.start : finding.end]) for finding in found]


@pytest.mark.parametrize(
    "gap",
    [
        "{{ person.first_name }}",
        '{{ person.first_name | default: "hola" }}',
        "{nombre}",
        "{}",
        "{% if x %}",
        "[[nombre]]",
        "[NOMBRE]",
        "[NOMBRE DEL CLIENTE]",
        "[nombre del cliente]",
        "[your name]",
        "<nombre>",
        "<FECHA>",
        "#{input:fecha}",
        "#{cursor}",
        "${name}",
        "$|$",
        "*|FNAME|*",
        "%NOMBRE%",
        "___",
        "XXX",
    ],
)
def test_a_gap_that_was_not_filled_is_found_in_any_syntax(gap):
    assert look(f"Hola {gap}, gracias.") == [("placeholder", gap)]
    assert look(gap) == [("placeholder", gap)]


def test_a_gap_is_found_in_a_link_and_when_it_is_not_closed():
    assert look("https://luminaria.example/{{ case.id }}?x=${id}") == [
        ("placeholder", "{{ case.id }}"),
        ("placeholder", "${id}"),
    ]
    assert look("Hola {{nombre, gracias\nAdiós") == [("placeholder", "{{nombre, gracias")]


@pytest.mark.parametrize(
    "text",
    [
        "@ana___ y #a___b",
        "https://luminaria.example/a___b",
        "[sic] y [1]",
        "[VÍDEO] nuevo",
        "talla XXL, XXXL y xxx",
        "[enlace en bio]",
        "20 % y 30%",
        "1 < 2 > 0",
        "¯\\_(ツ)_/¯",
        "$ y |",
    ],
)
def test_what_only_resembles_a_gap_is_left_alone(text):
    assert look(text) == []


def test_only_a_gap_can_never_be_overridden():
    found = findings("{x} Café Sol ana@correo.es", own=OWN, others=OTHERS, network="", public=True)
    assert [(finding.code, finding.overridable) for finding in found] == [
        ("placeholder", False),
        ("other-brand", True),
        ("personal-email", True),
    ]
    assert {finding.severity for finding in found} == {Severity.STOP}


def test_another_brand_is_named():
    found = findings("Gracias, @CafeSol", own=OWN, others=OTHERS, network="", public=False)
    assert [(finding.code, finding.about) for finding in found] == [("other-brand", "Café Sol")]


def test_the_telephone_of_another_brand_is_reported_once():
    assert look("Llama al 911 222 333") == [("other-brand", "911 222 333")]


def test_a_text_that_is_too_long_says_from_where():
    assert look("a" * 285, network="x") == [("too-long", "a" * 5)]
    assert look("a" * 280, network="x") == []
    assert look("a" * 100_000) == []


def test_the_limit_is_that_of_the_kind_of_text():
    text = "a" * 200
    assert look(text, network="tiktok") == [("too-long", "a" * 50)]
    assert look(text, network="tiktok", kind="post") == []
    assert look("a" * 300, network="x", public=False) == []
    assert look("a" * 1001, network="instagram", public=False) == [("too-long", "a")]


def test_an_unknown_network_is_refused():
    with pytest.raises(ValueError, match="unknown network"):
        look("hola", network="myspace")


def test_personal_data_stops_in_public_except_the_brands_own():
    assert look("Ana, tu correo ana@correo.es y el nuestro hola@luminaria.es") == [
        ("personal-email", "ana@correo.es")
    ]
    assert look("Llámanos al 600.111.222 o ven a C/ Mayor, 12") == []


def test_in_private_only_cards_and_accounts_stop():
    text = "ana@correo.es, 600 333 444, pedido 12345, 4111 1111 1111 1111"
    assert look(text, public=False) == [("personal-card", "4111 1111 1111 1111")]


def test_findings_come_in_the_order_of_the_text():
    text = "Café Sol {x} ana@correo.es Café Sol"
    assert [code for code, _ in look(text)] == ["other-brand", "placeholder", "personal-email", "other-brand"]


def test_a_clean_reply_passes_with_emoji_hours_and_prices():
    text = (
        "Hola, María: ¡gracias por tu paciencia! 😀 Abrimos de 10:00 a 14:00 y de 17:00 a 20:30; el envío cuesta "
        "4,95 € y llega el 24/11/2026. En Luminaria (calle Mayor 12) te esperamos: 600 111 222."
    )
    for network in ("", "x", "instagram", "google_business"):
        assert look(text, network=network) == []


@given(
    st.text(st.characters(exclude_categories=())),
    st.sampled_from(["", "x", "mastodon", "bluesky", "tiktok"]),
    st.booleans(),
)
def test_every_finding_stands_in_the_text(text, network, public):
    found = findings(text, own=OWN, others=OTHERS, network=network, public=public)
    assert [finding.start for finding in found] == sorted(finding.start for finding in found)
    for finding in found:
        assert 0 <= finding.start < finding.end <= len(text)


@given(st.text(st.sampled_from("{}[]<>#$|*%_XA @a\n")))
def test_gaps_of_any_shape_can_be_looked_over(text):
    for finding in findings(text, own=OWN, others={}, network="", public=True):
        assert finding.start < finding.end
