import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain import networks
from cmdesk.domain.counting import excess, length

ANY_TEXT = st.text(st.characters(exclude_categories=()))
NETWORKS = st.sampled_from(list(networks.networks()))
FAMILY = "👨\u200d👩\u200d👧"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("This is a test.", 15),
        ("¿Qué tal, ñandú? «Bien» — “sí”", 30),
        ("cafe\u0301", 4),
        ("http://test.com", 23),
        ("test.com", 23),
        ("Test https://test.com test https://test.com test.com test", 86),
        ("https://luz.es/" + "a" * 200, 23),
        ("hola@luz.es", 11),
        ("日本語", 6),
        ("日本test.com", 27),
        ("\U00010000\U0010ffff", 4),
        ("10 € … ™", 11),
        ("\u2032\u2040\u2010\u200d\u1100", 7),
        ("👍", 2),
        ("👍🏽", 2),
        (FAMILY, 2),
        ("🇪🇸🇲🇽", 4),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 2),
        ("1️⃣ #️⃣", 5),
        ("❤️", 2),
        ("☺", 2),
        ("☎\ufe0e", 4),
        ("©", 1),
        ("©️", 2),
        ("🫠🫩", 4),
    ],
)
def test_x_counts_by_weight(text, expected):
    assert length(text, "x") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("España", 6),
        ("Espan\u0303a", 6),
        (FAMILY + "🇪🇸👍🏽", 3),
        ("a\r\nb", 3),
        ("https://luz.es", 14),
    ],
)
def test_bluesky_counts_what_people_see_as_one_sign(text, expected):
    assert length(text, "bluesky") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ver https://luz.es/una/pagina/muy/larga", 4 + 23),
        ("ver luz.es", 10),
        ("hola @ana@mastodon.social, gracias", len("hola @ana, gracias")),
        ("hola @ana", 9),
        ("ana@luz.es", 10),
        ("https://luz.es/@ana@mastodon.social", 23),
        ("@ana@sol.es@mar", len("@ana@sol.es@mar")),
        (FAMILY, 1),
    ],
)
def test_mastodon_counts_links_as_23_and_leaves_out_other_servers(text, expected):
    assert length(text, "mastodon") == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("España", 6), ("hola 😀", 5 + 4), (FAMILY, 18), ("❤️", 6), ("1€", 2)]
)
def test_threads_counts_emoji_as_their_bytes(text, expected):
    assert length(text, "threads") == expected


@pytest.mark.parametrize("network", ["tiktok", "youtube"])
def test_some_count_units_of_utf16(network):
    assert length("ñ 😀", network) == 4
    assert length(FAMILY, network) == 8


@pytest.mark.parametrize(
    "network", ["instagram", "facebook", "linkedin", "telegram", "whatsapp", "pinterest"]
)
def test_the_others_count_composed_characters(network):
    assert length("Espan\u0303a 😀", network) == 8


@pytest.mark.parametrize("network", ["", "email", "Instagram"])
def test_an_unknown_network_is_refused(network):
    with pytest.raises(ValueError, match="unknown network"):
        length("hola", network)


@given(ANY_TEXT, NETWORKS)
def test_any_text_has_a_length(text, network):
    assert 0 <= length(text, network) <= 23 * len(text)


@given(st.text(st.characters(codec="latin-1", exclude_characters=".\r")), NETWORKS)
def test_plain_western_text_counts_one_for_each_letter_everywhere(text, network):
    assert length(text, network) == len(unicodedata.normalize("NFC", text))


@given(ANY_TEXT, NETWORKS, st.integers(0, 20))
def test_what_is_beyond_the_limit_begins_inside_the_text(text, network, maximum):
    start = excess(text, network, maximum)
    if length(text, network) <= maximum:
        assert start is None
    else:
        assert start is not None
        assert 0 <= start < len(text)
        assert length(text[:start], network) <= maximum < length(text[: start + 1], network)


def test_the_excess_begins_after_the_last_sign_that_fits():
    assert excess("a" * 285, "x", 280) == 280
    assert excess("😀" * 141, "x", 280) == 140
    assert excess(FAMILY * 3, "bluesky", 2) == 2 * len(FAMILY)
    assert excess("https://luz.es/abc sí", "x", 25) == len("https://luz.es/abc s")
