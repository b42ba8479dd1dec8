import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain import ranking
from cmdesk.domain.replies import Place, Wording, choose, stored_tags, swapped, tags_of

BODY = Wording("cuerpo")


@pytest.mark.parametrize(
    ("place", "chosen"),
    [
        (Place(network="x"), "x"),
        (Place(network="instagram"), "cuerpo"),
        (Place(network="x", public=False), "x privado"),
        (Place(register="usted"), "usted"),
        (Place(language="en"), "english"),
        (Place(short=True), "corto"),
    ],
)
def test_the_wording_that_says_most_about_the_place_is_chosen(place, chosen):
    wordings = [
        BODY,
        Wording("x", network="x"),
        Wording("x privado", network="x", visibility="private"),
        Wording("usted", register="usted"),
        Wording("english", language="en"),
        Wording("corto", short=True),
    ]
    assert choose(wordings, place, {}).body == chosen


def test_the_least_used_among_equals_is_next():
    wordings = [BODY, Wording("otra", id=1), Wording("más", id=2)]
    assert choose(wordings, Place(), {None: 2, 1: 1, 2: 1}).id == 1


def test_the_own_body_answers_when_nothing_fits():
    assert choose([Wording("solo x", network="x")], Place(network="tiktok"), {}).body == "solo x"


@given(st.lists(st.text(max_size=8), max_size=6))
def test_tags_come_back_once_each_without_commas(tags):
    back = tags_of(stored_tags(tags))
    assert len(set(back)) == len(back)
    assert stored_tags(back) == stored_tags(tags)


@given(st.text(max_size=40), st.text(min_size=1, max_size=4), st.text(max_size=4))
def test_exact_replacing_is_pythons(text, find, put):
    assert swapped(text, find, put, exact=True) == (text.replace(find, put), text.count(find))


def test_replacing_keeps_what_is_around_when_letters_fold_to_more():
    assert swapped("Straße y CAFÉ́.", "cafe", "té", exact=False) == ("Straße y té.", 1)


@pytest.mark.parametrize(
    ("typed", "title", "bold"),
    [("retr", "Pedido con Retraso", ["Retr"]), ("ano", "Año y año", ["Año", "año"]), ("x", "Nada", [])],
)
def test_what_was_typed_is_found_in_the_title(typed, title, bold):
    hits = ranking.title_hits(ranking.parse(typed), title)
    assert [title[start:end] for start, end in hits] == bold
