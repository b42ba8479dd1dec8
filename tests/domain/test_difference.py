from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.difference import pieces


def test_a_changed_word_is_gone_and_new():
    assert list(pieces("Hola Ana, gracias", "Hola Eva, gracias")) == [
        ("same", "Hola "),
        ("gone", "Ana"),
        ("new", "Eva"),
        ("same", ", gracias"),
    ]


def test_a_variable_is_one_word():
    assert ("gone", "{{ fact.a }}") in list(pieces("x {{ fact.a }}", "x {{ fact.b }}"))


@given(st.text(max_size=40), st.text(max_size=40))
def test_both_texts_can_be_read_from_it(before, after):
    made = list(pieces(before, after))
    assert "".join(text for kind, text in made if kind != "new") == before
    assert "".join(text for kind, text in made if kind != "gone") == after
