import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.text import clean, fold, fold_with_map, has_diacritics, span, words

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("cafe\u0301", "café"),
        ("uno\r\ndos\rtres\ncuatro", "uno\ndos\ntres\ncuatro"),
        ("a\x00b\x07c\td", "abc\td"),
        ("caf\u0065\x1b\u0301", "café"),
        ("roto \ud83d aquí", "roto \ufffd aquí"),
        ("👩\u200d🍳 café\u00a0solo", "👩\u200d🍳 café\u00a0solo"),
    ],
)
def test_cleaning_keeps_what_the_person_sees(pasted, kept):
    assert clean(pasted) == kept


@given(ANY_TEXT)
def test_cleaned_text_can_be_written_and_is_not_changed_again(text):
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Café ÑANDÚ", "cafe nandu"),
        ("cafe\u0301", "CAFÉ"),
        ("Straße", "STRASSE"),
        ("𝐂𝐚𝐟é", "cafe"),
        ("＠Ｌｕｚ", "@luz"),
        ("Caf\u00adé", "café"),
        ("\u2068Luz\u2069", "luz"),
        ("❤\ufe0f", "❤"),
        ("İstanbul", "istanbul"),
        ("Ørsted & Œuvre", "orsted & oeuvre"),
    ],
)
def test_what_reads_alike_folds_alike(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("Luz™", "luztm"), ("ко", "ko"), ("กา", "กิ"), ("a b", "ab")])
def test_what_reads_differently_folds_differently(one, other):
    assert fold(one) != fold(other)


@given(ANY_TEXT)
def test_composed_and_decomposed_text_fold_alike(text):
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@given(ANY_TEXT)
def test_every_folded_character_knows_where_it_comes_from(text):
    folded, origins = fold_with_map(text)
    assert folded == fold(text)
    assert len(origins) == len(folded) + 1
    assert origins == sorted(origins)
    assert origins[-1] == len(text)
    for place, char in enumerate(folded):
        assert char in fold(text[origins[place]])


def test_a_match_in_folded_text_is_found_in_the_original_with_its_accents():
    text = "El Cafe\u0301 Groß abre"
    folded, origins = fold_with_map(text)
    start = folded.index("cafe")
    assert text[slice(*span(origins, start, start + 4))] == "Cafe\u0301"
    start = folded.index("gross")
    assert text[slice(*span(origins, start, start + 5))] == "Groß"
    assert text[slice(*span(origins, start, start + 4))] == "Groß"


def test_words_are_read_as_written():
    assert words("¿Qué tal l’Ametlla, Nin\u0303o_2?") == ["Qué", "tal", "l’Ametlla", "Niño", "2"]
    assert words("…") == []


def test_an_accent_or_a_tilde_that_was_typed_is_noticed():
    assert has_diacritics("camión")
    assert has_diacritics("nin\u0303o")
    assert not has_diacritics("camion 😀 €")
