import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.links import links


def found(text, *, bare=True):
    return [text[start:end] for start, end in links(text, bare=bare)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mira https://luz.es/menu?dia=1#hoy, y vuelve", ["https://luz.es/menu?dia=1#hoy"]),
        ("en luz.es.", ["luz.es"]),
        ("(tienda.luz.com.ar)", ["tienda.luz.com.ar"]),
        ("LUZ.ES y HTTP://LUZ.ES", ["LUZ.ES", "HTTP://LUZ.ES"]),
        ("luz.es,sol.mx", ["luz.es", "sol.mx"]),
        ("luz.es/carta_(verano)", ["luz.es/carta_(verano)"]),
        ("luz.es:8080/a luz.es:8080", ["luz.es:8080/a", "luz.es"]),
        ("luz.es?x=1", ["luz.es"]),
        ("luz.es/?x=1", ["luz.es/?x=1"]),
        ("cafe\u0301.es", ["café.es"]),
        ("http://xn--caf-dma.es/té", ["http://xn--caf-dma.es/té"]),
        ("参观https://慕田峪长城.网址/今天", ["https://慕田峪长城.网址/"]),
        ("日本luz.es", ["luz.es"]),
        ("https://a_b.luz.es", ["https://a_b.luz.es"]),
        ("https://t.co/abc123ñandú", ["https://t.co/abc123"]),
    ],
)
def test_a_link_is_found_whole(text, expected):
    assert found(unicodedata.normalize("NFC", text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hola. Qué tal",
        "3.50 euros a las 14.30",
        "hola@luz.es",
        "#luz.es",
        "@luz.es",
        "archivo.docx1",
        "fin.Gracias",
        "luz_.es",
        "http://sol_luz.es",
        "-luz.es",
        "慕田峪长城.网址",
        "https://t.co/" + "a" * 41,
        "a" * 64 + ".es",
    ],
)
def test_what_the_networks_do_not_link_is_not_a_link(text):
    assert found(text) == []


def test_links_without_protocol_can_be_left_out():
    assert found("luz.es y https://sol.es", bare=False) == ["https://sol.es"]


def test_at_the_very_beginning_a_first_accented_sign_stands_outside_as_in_twitter_text():
    assert found("ñandu.es") == ["andu.es"]
    assert found(" ñandu.es") == ["ñandu.es"]


@given(
    st.lists(
        st.sampled_from(["luz.es", "https://", ".", "/", " ", "ñ", "_", "(", "?x=1", ".网址", "日", "@", "a"])
    )
)
def test_links_never_overlap_and_a_sign_stands_between_them(pieces):
    text = "".join(pieces)
    ends = -1
    for start, end in links(text):
        assert ends <= start < end <= len(text)
        assert "." in text[start:end]
        ends = end
