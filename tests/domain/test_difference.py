"""Two texts told as one: nothing of either is lost, and a variable is one word."""

from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain import difference

texts = st.text(alphabet="abñ {}.\n😀", max_size=60)


@given(texts, texts)
def test_both_texts_can_be_read_back_from_their_difference(before: str, after: str) -> None:
    pieces = list(difference.pieces(before, after))
    assert "".join(text for kind, text in pieces if kind != "new") == before
    assert "".join(text for kind, text in pieces if kind != "gone") == after


def test_a_changed_word_is_gone_and_new_whole() -> None:
    pieces = list(
        difference.pieces("Hola {{ person.name }}, gracias", "Hola {{ person.first_name }}, gracias")
    )
    assert pieces == [
        ("same", "Hola "),
        ("gone", "{{ person.name }}"),
        ("new", "{{ person.first_name }}"),
        ("same", ", gracias"),
    ]


def test_equal_texts_have_no_difference() -> None:
    assert list(difference.pieces("Igual.", "Igual.")) == [("same", "Igual.")]
