"""Replies in the number, the lengths and with the word frequencies of real ones.

Words follow Zipf's law, as those of any language do: a few dozen stand in nearly every text. The
commonest are the real function words of Spanish; the rest are made of its syllables.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

from cmdesk.domain.replies import search_text
from cmdesk.services.desk import Desk

COMMON = (
    "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si "
    "sin sobre este ya todo esta cuando muy también hasta hay donde quien desde nos durante uno ni contra "
    "gracias hola pedido entrega retraso tienda horario devolución factura equipo mensaje privado número "
    "sentimos ayuda hoy mañana envío producto reserva cita precio stock disculpa escribe teléfono correo"
).split()
SYLLABLES = [
    a + v for a in "b c d f g h j l m n ñ p qu r s t v z ch ll br tr pr gr".split() for v in "aeioué"
]
VOCABULARY = 12_000
CLIENTS = 20

COLUMNS = (
    "client_id, uid, created_at, updated_at, title, body, shortcut, tags, language, register, network, "
    "visibility, status, approved_by, approval_hash, starred, uses, last_used_at, search_text"
)
INSERT = f"INSERT INTO reply ({COLUMNS}) VALUES ({', '.join('?' * len(COLUMNS.split(',')))})"
NOW = 1_795_000_000_000


def words(chance: random.Random) -> tuple[list[str], list[float]]:
    """The vocabulary, commonest first, and how the frequencies add up (Zipf, exponent 1)."""
    made: dict[str, None] = dict.fromkeys(COMMON)
    while len(made) < VOCABULARY:
        made["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4)))] = None
    return list(made), list(itertools.accumulate(1 / (rank + 2) for rank in range(VOCABULARY)))


def texts(count: int, seed: int = 7) -> Iterator[tuple[str, str, str, str]]:
    """(title, body, shortcut, stored tags) of `count` replies."""
    chance = random.Random(seed)
    vocabulary, weights = words(chance)
    tags = list(vocabulary[40:90])
    for number in range(count):
        title = " ".join(chance.choices(vocabulary, cum_weights=weights, k=chance.randint(2, 6))).capitalize()
        body = " ".join(chance.choices(vocabulary, cum_weights=weights, k=max(8, int(chance.gauss(48, 18)))))
        shortcut = f":{vocabulary[chance.randrange(VOCABULARY)]}{number}" if number % 3 == 0 else ""
        stored = f",{','.join(dict.fromkeys(chance.choices(tags, k=2)))}," if number % 2 else ""
        yield title, body.capitalize() + ".", shortcut, stored


def fill(desk: Desk, client_ids: list[int], counts: list[int]) -> None:
    """Write that many replies for each client, with uses spread as they are in life: few used much."""
    chance = random.Random(11)
    for number, (client_id, count) in enumerate(zip(client_ids, counts, strict=True)):
        rows = []
        for title, body, shortcut, tags in texts(count, seed=number):
            uses = int(chance.paretovariate(0.8)) - 1
            used = NOW - chance.randrange(90 * 86_400_000) if uses else None
            rows.append(
                (
                    client_id,
                    chance.randbytes(16),
                    NOW,
                    NOW,
                    title,
                    body,
                    shortcut,
                    tags,
                    "",
                    "",
                    "",
                    "both",
                    "approved" if chance.random() < 0.6 else "draft",
                    "",
                    "",
                    chance.random() < 0.02,
                    min(uses, 900),
                    used,
                    search_text(title, shortcut, tags, body),
                )
            )
        with desk.writing():
            desk.many(INSERT, rows)


def everyday_queries(count: int = 300, seed: int = 3) -> list[str]:
    """What people type, one key after the other: beginnings of everyday words, single letters included."""
    chance = random.Random(seed)
    vocabulary, weights = words(random.Random(7))
    typed: list[str] = list("abcdefghijlmnñopqrstuv")
    while len(typed) < count:
        phrase = " ".join(chance.choices(vocabulary, cum_weights=weights, k=chance.randint(1, 2)))
        typed += [phrase[:end] for end in range(1, len(phrase) + 1) if not phrase[:end].endswith(" ")]
    return typed[:count]
