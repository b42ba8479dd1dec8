"""Each keystroke in a text of 2,000 characters: the review is to take 5 ms, with spelling 20 ms."""

from collections.abc import Callable
from itertools import count

import pytest

from cmdesk.domain import spelling as rules
from cmdesk.domain.review import Context, review
from cmdesk.services import reviewing, spelling
from cmdesk.services.prepared import Purpose

SAID = {
    "es": "Hola, Marta. Sentimos mucho lo que nos cuentas del pedido y gracias por avisar. Lo revisamos con el "
    "equipo de la tienda y te escribimos por privado en cuanto sepamos qué pasó; abrimos de 9:00 a 20:00. ",
    "en": "Hello, Martha. We are very sorry for what you tell us about your order, and thanks for letting us know. "
    "We look at it with the team of the shop and write to you in private as soon as we know what happened. ",
}
CONTEXT = {
    "register": "tu", "network": "instagram", "person": "Marta Ruiz", "case": "complaint", "emoji": "one",
    "forbidden": tuple(f"palabra{n} → otra" for n in range(30)),
}  # fmt: skip


def typing(language: str) -> Callable[[], str]:
    """The text with one letter more each time, as it is typed."""
    text, letters = (SAID[language] * 12)[:2000], count()
    return lambda: f"{text} {'x' * (next(letters) % 20)}"


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_keystroke_without_spelling(benchmark, language):
    typed, context = typing(language), Context(language, public=True, **CONTEXT)
    benchmark(lambda: review(typed(), context))


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_keystroke_with_spelling(benchmark, language):
    typed, context, dictionary = (
        typing(language),
        Context(language, public=True, **CONTEXT),
        spelling.load(language),
    )

    def look() -> None:
        text = typed()
        review(text, context)
        rules.misspelled(text, language, dictionary.knows)

    benchmark(look)


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_text_that_was_never_seen(benchmark, language):
    context, numbers = Context(language, public=True, **CONTEXT), count()
    benchmark(lambda: review((SAID[language].replace(",", f" {next(numbers)},") * 12)[:2000], context))


def test_a_keystroke_with_all_that_the_desk_knows(benchmark, big_client):
    typed = typing("es")
    benchmark(lambda: reviewing.look_over(big_client, typed(), Purpose("instagram", person="Marta Ruiz")))


@pytest.mark.parametrize("word", ["tambien", "desicion", "recivido", "xqwzptk"])
def test_what_was_meant(benchmark, word):
    dictionary = spelling.load("es")
    benchmark(rules.suggestions, word, "es", dictionary.knows)
