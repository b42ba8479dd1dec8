import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.marks import Marks, others_in

SOL = Marks(
    names=("Café Sol", "H&M"),
    handles=("@cafesol", "sol.oficial"),
    domains=("https://www.cafesol.es/carta",),
    hashtags=("#TardesDeSol",),
    phones=("+34 911 222 333",),
    emails=("Hola@CafeSol.es",),
    capital_names=("Luz",),
)


def found(text, own=None, others=None):
    return [
        text[match.start : match.end] for match in others_in(text, own or Marks(), others or {"Sol": SOL})
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ven al CAFE SOL, hoy", "CAFE SOL"),
        ("el cafe\u0301 sol abre", "cafe\u0301 sol"),
        ("café\n  sol", "café\n  sol"),
        ("café\u00a0sol", "café\u00a0sol"),
        ("𝐂𝐚𝐟é 𝐒𝐨𝐥", "𝐂𝐚𝐟é 𝐒𝐨𝐥"),
        ("_Café Sol_", "Café Sol"),
        ("el Café-Sol", "Café-Sol"),
        ("ropa de H & M", "H & M"),
        ("con Luz.", "Luz"),
        ("#CaféSol", "#CaféSol"),
        ("gracias @CafeSol!", "@CafeSol"),
        ("@sol.oficial.", "@sol.oficial"),
        ("@cafesol@mastodon.social", "@cafesol"),
        ("instagram.com/cafesol/", "instagram.com/cafesol"),
        ("https://www.tiktok.com/@cafesol?x=1", "www.tiktok.com/@cafesol"),
        ("en CafeSol.es", "CafeSol.es"),
        ("en https://tienda.cafesol.es/menu", "tienda.cafesol.es"),
        ("#tardesdesol", "#tardesdesol"),
        ("al 911 22 23 33", "911 22 23 33"),
        ("al +34911222333", "+34911222333"),
        ("a HOLA@cafesol.es.", "HOLA@cafesol.es"),
    ],
)
def test_another_brand_is_found_whatever_its_case_accents_and_spaces(text, expected):
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Café Solo",
        "un café, sol y playa",
        "café - sol",
        "descafé sol",
        "la luz del día",
        "que luzca",
        "LUZCA",
        "Luzón",
        "@cafesol_fans",
        "@cafesol.fans",
        "@micafesol",
        "hola@cafesol",
        "#TardesDeSolyMar",
        "cafesol.es.example",
        "micafesol.es",
        "mi-cafesol.es",
        "museo.es/cafesol",
        "911 222 3334",
        "9112223330",
        "HM",
    ],
)
def test_what_merely_contains_a_mark_is_no_false_alarm(text):
    assert found(text) == []


def test_a_mark_inside_something_of_the_brands_own_is_no_finding():
    own = Marks(
        names=("Café Sol Norte",),
        handles=("luz",),
        domains=("norte.cafesol.es",),
        phones=("911222333",),
        facts=("Paseo de la Luz 3, Madrid",),
    )
    assert found("En Café Sol Norte (norte.cafesol.es, 911 222 333), Paseo de la Luz 3", own) == []
    assert found("Café Sol Norte y Café Sol", own) == ["Café Sol"]


def test_domains_of_networks_and_shared_hosts_belong_to_nobody():
    marks = Marks(domains=("instagram.com/cafesol", "https://es.linkedin.com", "linktr.ee", "wa.me"))
    assert found("instagram.com, es.linkedin.com, linktr.ee/otra y wa.me/1", others={"Sol": marks}) == []


def test_of_marks_inside_each_other_the_longest_counts():
    others = {
        "Sol": Marks(names=("Sol",)),
        "Café": Marks(names=("Café Sol",)),
        "Otro": Marks(names=("café SOL",)),
    }
    matches = others_in("el Café Sol", Marks(), others)
    assert [(match.client, match.start, match.end) for match in matches] == [("Café", 3, 11), ("Otro", 3, 11)]


def test_a_mark_that_says_nothing_is_passed_over():
    empty = Marks(("", "★"), ("@",), ("", "https://"), ("#",), ("", "12"), ("",), ("",))
    assert found("★ @ # 12 https:// hola", others={"Sol": empty}) == []


WORDS = st.text(st.characters(categories=("L",), max_codepoint=0x24F), min_size=1, max_size=8)


@given(
    st.lists(WORDS, min_size=1, max_size=3),
    st.sampled_from(["NFC", "NFD"]),
    st.booleans(),
    st.text("¡¿ .,\n"),
)
def test_a_name_is_found_in_any_writing_with_its_true_place(words, form, loud, around):
    written = unicodedata.normalize(form, " ".join(words))
    written = written.upper() if loud else written
    text = f"{around} {written} {around}"
    matches = others_in(text, Marks(), {"Otro": Marks(names=(" ".join(words),))})
    assert [(match.start, match.end) for match in matches] == [
        (len(around) + 1, len(around) + 1 + len(written))
    ]


@given(WORDS, WORDS)
def test_a_longer_word_never_raises_a_false_alarm(name, more):
    marks = {"Otro": Marks(names=(name,), handles=(name,), hashtags=(name,))}
    for text in (name + more, more + name, f"@{name}{more}", f"#{more}{name}", f"{name}_{more}"):
        spans = others_in(text, Marks(), marks)
        assert not spans


@given(st.text(st.characters(exclude_categories=())), st.text())
def test_any_text_and_any_name_can_be_compared(text, name):
    for match in others_in(
        text, Marks(), {"Otro": Marks((name,), (name,), (name,), (name,), (name,), (name,))}
    ):
        assert 0 <= match.start < match.end <= len(text)
