"""In which language a text is written, as far as its little words tell: Spanish or English."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_SEEN = 2000  # characters that are enough to tell
_LITTLE = {
    "es": frozenset(
        "el la los las un una de del al que y o en por para con sin se lo le te nos os su tu mi es son está "
        "esto eso ya no sí más muy pero como cuando qué hola gracias hemos hay tienes puedes desde hasta".split()
    ),
    "en": frozenset(
        "the a an of to and or in on for with without it its you your we our us i my is are was were be been "
        "this that not yes more very but as when what hello hi thanks have has there can from until will".split()
    ),
}  # those that both have ("no", "me", "a") tell little and are outweighed by the rest


def of_text(text: str, otherwise: str) -> str:
    """The language, "es" or "en", whose little words are more; `otherwise` where they tell nothing.

    A brand that writes in a third language keeps it unless the text is plainly in one of the two.
    """
    words = [word[0].lower() for word in _WORD.finditer(text[:_SEEN])]
    told = {language: sum(word in little for word in words) for language, little in _LITTLE.items()}
    most, least = max(told, key=told.__getitem__), min(told, key=told.__getitem__)
    lead = told[most] - told[least]
    known = otherwise in _LITTLE
    return most if lead > 0 and (known or (lead > 3 and lead > len(words) / 4)) else otherwise
