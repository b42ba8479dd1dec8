"""Spelling by a dictionary of a few words, so that the rules show."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain import spelling

ES = set(
    "hola sentimos que la caja llegara tarde también está esta este estés escribe cuenta da di enviar avisar pon "
    "contar tener poder decir recuerda prepara comunique dando decisión pasen año ano llegó gracias envía pasa".split()
)
EN = set("hello we are sorry the order colour received receive it brand which i don't".split())


def knows(words):
    return lambda word: word.lower() in words


def wrong(text, language="es", **more):
    words = ES if language == "es" else EN
    return [text[a:b] for a, b in spelling.misspelled(text, language, knows(words), **more)]


def meant(word, language="es", **more):
    return spelling.suggestions(word, language, knows(ES if language == "es" else EN), **more)


def test_wrong_words_are_found_where_they_stand():
    assert wrong("Hola, sentimos qeu la kaja llegara tambien tarde") == ["qeu", "kaja", "tambien"]
    assert wrong("we recieved teh order", "en") == ["recieved", "teh"]
    assert wrong("We don’t; it's the brand's order", "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "https://luz.example/asdf?qwer=1",
        "tienda.luz.example y luz.example/qwer",
        "ana.zxcv@luz.example",
        "@zxcvb #qwertz @luz.qwer",
        "{{ person.zxcv }}",
        "abc123 4x4 x",
        "DNI y IVA",
        "iPhone",
        "la caja Zxcvb",
        "",
    ],
)
def test_what_is_no_word_is_passed_over(text):
    assert [word for word in wrong(text) if word != "y"] == []


def test_a_name_is_not_asked_about_but_a_slip_at_the_start_of_a_sentence_is():
    assert wrong("Zxcvb: tambien. Marta llegó. Tambien Tambien") == ["tambien", "Tambien"]
    assert wrong("TAMBIEN") == ["TAMBIEN"]
    assert wrong("¿Tambien? «Zkaja»") == ["Tambien"]


@pytest.mark.parametrize(
    "word",
    ["escríbenos", "cuéntanoslo", "dándole", "recuérdanos", "prepáralo", "comuníquenos", "envíanos", "dámelo",
     "dínoslo", "pónselo", "enviártelo", "avisarnos", "pásenme"],
)  # fmt: skip
def test_a_verb_with_pronouns_is_right_with_its_accent(word):
    assert wrong(word) == []


@pytest.mark.parametrize(
    "word", ["escribénos", "éscribenos", "cuentanoslo", "tambiénos", "dáme", "kajanos", "nos"]
)
def test_a_verb_with_pronouns_is_wrong_with_another(word):
    assert wrong(word) == [word]


@pytest.mark.parametrize(
    "word", ["tenés", "podés", "tené", "contame", "decí", "contá", "avisanos", "contámelo"]
)
def test_the_voseo_is_right_where_the_brand_uses_it(word):
    assert wrong(word, vos=True) == []
    assert wrong(word) == [word]


@pytest.mark.parametrize("word", ["kajés", "xyzme", "tens"])
def test_not_everything_is_voseo(word):
    assert wrong(word, vos=True) == [word]


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("tambien", "también"),
        ("Tambien", "También"),
        ("TAMBIEN", "TAMBIÉN"),
        ("estes", "estés"),
        ("desicion", "decisión"),
        ("Escribenos", "Escríbenos"),
        ("kaja", "caja"),
        ("llegra", "llegara"),
        ("grcaias", "gracias"),
        ("ola", "hola"),
        ("anó", "ano"),
    ],
)
def test_the_accent_comes_first_then_the_sound_then_the_slip(word, first):
    assert meant(word)[0] == first


def test_what_is_meant_in_english():
    assert meant("recieved", "en") == ["received"]
    assert meant("wich", "en") == ["which"]
    assert meant("zzzzzzzz", "en") == []


def test_no_more_is_suggested_than_anybody_reads():
    many = lambda word: True  # noqa: E731
    assert len(spelling.suggestions("caja", "es", many)) == spelling.MOST


def test_the_word_under_the_cursor():
    assert spelling.word_at("la kaja, sí", 3) == (3, 7)
    assert spelling.word_at("la kaja, sí", 7) == (3, 7)
    assert spelling.word_at("la kaja, sí", 8) is None
    assert spelling.word_at("https://luz.example", 4) is None


def test_a_long_hostile_text_takes_time_in_proportion_to_its_length():
    for piece in ("a", "A", "a.", "@", "a@", "#", "{{", "http://", ". A", "x'", "-", "á", "lo", "nos"):
        short, long = (taken(piece * (size // len(piece))) for size in (5_000, 100_000))
        assert long < 0.05 + 120 * max(short, 0.001), piece


def taken(text):
    begun = time.process_time()
    spelling.misspelled(text, "es", knows(ES), vos=True)
    return time.process_time() - begun


@given(st.text(max_size=100), st.sampled_from(["es", "en"]), st.booleans())
def test_no_text_is_too_strange(text, language, vos):
    for start, end in spelling.misspelled(text, language, knows(ES), vos=vos):
        assert text[start:end].strip()
        spelling.suggestions(text[start:end], language, knows(ES), vos=vos)
