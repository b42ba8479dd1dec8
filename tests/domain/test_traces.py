import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain import marks
from cmdesk.domain.marks import Marks
from cmdesk.domain.sieve import Sieve
from cmdesk.domain.traces import needs_capital, of_account, of_text


@pytest.mark.parametrize(
    ("name", "doubtful"),
    [
        ("Luz", True),
        ("Zara", True),
        ("Estrella", True),
        ("Jardín", True),
        ("Globex", False),
        ("Sol y Luz", False),
        ("Zarapito", False),
    ],
)
def test_a_name_that_may_be_an_ordinary_word_needs_its_capital(name, doubtful):
    assert needs_capital(name) is doubtful


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Calle Mayor 1, de 9 a 14", []),
        ("hola@acme.es", [("email", "hola@acme.es")]),
        ("https://www.Acme.es/tienda?x=1", [("domain", "acme.es")]),
        ("tienda.acme.es:8080/x", [("domain", "tienda.acme.es")]),
        ("acme.example", [("domain", "acme.example")]),
        ("instagram.com/acme y bit.ly/2x", []),
        ("960 000 142", [("phone", "960 000 142")]),
        ("960 000 142 o WhatsApp +34 600 111 222", [("phone", "960 000 142"), ("phone", "+34 600 111 222")]),
    ],
)
def test_what_a_fact_gives_away(text, found):
    assert list(of_text(text)) == found


@pytest.mark.parametrize(
    ("account", "found"),
    [
        (("x", "@acme", ""), [("handle", "@acme")]),
        (("facebook", "La Acme", "https://facebook.com/laacme"), [("handle", "@laacme")]),
        (("whatsapp", "960 000 142", ""), [("phone", "960 000 142")]),
        (("whatsapp", "960 000 142", "https://wa.me/34960000142"), [("phone", "960 000 142")]),
        (("google_business", "Acme, 3 tiendas", "https://g.page/acme"), []),
        (("telegram", "@acme", "https://t.me/acme"), [("handle", "@acme"), ("handle", "@acme")]),
    ],
)
def test_what_an_account_gives_away(account, found):
    assert list(of_account(*account)) == found


CLIENT = Marks(
    names=("Café Sol", "Zarapito"),
    capital_names=("Luz",),
    handles=("@horno_tri", "https://instagram.com/el_horno", "@acme@social.example"),
    domains=("https://www.horno.es/tienda", "acme.example"),
    hashtags=("#PanDeVerdad",),
    emails=("hola@horno.es",),
    phones=("960 000 142",),
)


@pytest.mark.parametrize(
    "text",
    [
        "somos CAFÉ  SOL",
        "en #cafesol",
        "zarapito, hola",
        "Luz dijo",
        "@Horno_Tri",
        "instagram.com/el_horno",
        "@acme",
        "tienda.horno.es/x",
        "acme.example",
        "#pandeverdad",
        "hola@horno.es",
        "(+34) 960-00-01-42",
        "960000142",
    ],
)
def test_the_quick_look_lets_through_what_the_thorough_one_finds(text):
    assert marks.others_in(text, Marks(), {"Horno": CLIENT})
    assert Sieve([CLIENT]).holds(text)


@pytest.mark.parametrize(
    "text", ["", "Gracias por escribirnos", "luzca zarapitos", "de 9 a 14", "12 unidades a 3 €"]
)
def test_the_quick_look_spares_the_rest(text):
    assert not Sieve([CLIENT]).holds(text)


@given(st.text(alphabet="Cafésolzr ptou@#_.·-hn960142", max_size=40))
def test_the_quick_look_never_misses(text):
    if marks.others_in(text, Marks(), {"Horno": CLIENT}):
        assert Sieve([CLIENT]).holds(text)
