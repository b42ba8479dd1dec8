"""How people and other programs write what the desk has words of its own for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from cmdesk.domain.cases import Outcome, Sentiment, State
from cmdesk.domain.networks import networks
from cmdesk.domain.support import channels, messages
from cmdesk.domain.text import fold

_SEPARATORS = re.compile(r"[\W_]+")
_DIGITS = re.compile(r"[1-5]")

_SAID: Mapping[str, Mapping[str, str]] = {
    "network": {
        "x": "twitter, x twitter, twitter x, tweet",
        "google_business": "google, google maps, google my business, google reviews, google resenas",
        "instagram": "ig, insta, instagram business",
        "facebook": "fb, facebook page, messenger, facebook messenger",
        "whatsapp": "wa, wasap, whatsapp business",
        "youtube": "yt",
    },
    "channel": {
        "comment": "comentario, public, publico, mention, mencion, tweet, post, ad comment, facebook comment, "
        "instagram comment",
        "dm": "direct message, private, privado, md, mensaje directo, mensaje, message, private message, chat, "
        "instagram direct",
        "review": "opinion, rating, valoracion",
        "email": "e mail, mail, correo electronico",
        "form": "formulario, web, contact form",
        "phone": "llamada, call",
        "newsletter": "boletin",
    },
    "kind": {
        "complaint": "reclamacion, reclamo, problema, problem, incidencia, incident",
        "question": "consulta, duda, query, request, peticion",
        "praise": "felicitacion, agradecimiento, thanks, compliment, positivo",
        "suggestion": "idea, propuesta, feedback",
    },
    "sentiment": {
        "negative": "negativo, negativa, neg, malo",
        "neutral": "neutro, neutra, mixed, mixto",
        "positive": "positivo, positiva, pos, bueno",
    },
    "state": {
        "new": "nuevo, nueva, open, abierto, abierta, unread, unassigned",
        "in-progress": "en curso, en progreso, in progress, asignado, assigned, pending, pendiente",
        "waiting-company": "esperando a la empresa, on hold, en espera, escalado, escalated",
        "waiting-person": "esperando a la persona, waiting, waiting on customer",
        "answered": "respondido, respondida, contestado, replied, done",
        "resolved": "resuelto, resuelta, solved, closed, cerrado, cerrada, completed, complete",
        "confirmed": "confirmado, confirmada",
    },
    "outcome": {
        "solved": "resuelto, resuelta, solucionado, resolved",
        "confirmed-by-person": "confirmado por la persona, confirmado, confirmed",
        "no-answer": "sin respuesta, no contesta, no response",
        "no-answer-needed": "no requiere respuesta",
        "not-applicable": "no procede, n a",
        "passed-to-legal": "pasado a legal, legal",
        "abuse": "abuso, spam, troll",
    },
    "severity": {
        "1": "baja, bajo, low, leve, minor",
        "2": "media, medio, medium, normal, moderate",
        "3": "alta, alto, high, grave, serious",
        "4": "critica, critico, critical, urgente, urgent, muy grave",
    },
}


def own_word(field: str, written: str) -> str | None:
    """The desk's word for what a cell says; "" for an empty one, None if nobody knows what it means."""
    words = _plain(written)
    return _words(field).get(words) if words else ""


def stars(written: str) -> int | None:
    """How many of five a person gave: "4", "4.0", "4/5", "★★★★", "FOUR"; None if it doesn't say."""
    told = written.strip()
    if told and set(told) <= {"★", "☆", "⭐", "\ufe0f"}:
        count = told.count("★") + told.count("⭐")
        return count if 1 <= count <= 5 else None
    named = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
    if fold(told) in named:
        return named[fold(told)]
    told = re.sub(r"(?:[.,]0+)?(?:\s*/\s*5)?$", "", told)
    return int(told) if _DIGITS.fullmatch(told) else None


def stars_told(count: int | None) -> str:
    """Stars as a review shows them, which `stars` reads; "" for none."""
    return f"{'★' * count}{'☆' * (5 - count)}" if count else ""


@cache
def _words(field: str) -> Mapping[str, str]:
    own: Mapping[str, tuple[str, ...]] = {
        "network": tuple(networks()),
        "channel": tuple(channels()),
        "kind": tuple(messages()),
        "sentiment": tuple(filter(None, Sentiment)),
        "state": tuple(State),
        "outcome": tuple(Outcome),
        "severity": tuple("1234"),
    }
    labelled = {"channel": channels(), "kind": messages()}.get(field, {})
    found = {_plain(label): key for key, entry in labelled.items() for label in entry.label.values()} | {
        _plain(name): word for word, names in _SAID[field].items() for name in names.split(",")
    }
    if field == "network":
        found |= {_plain(network.name): key for key, network in networks().items()}
    return found | {_plain(word): str(word) for word in own[field]}


def _plain(words: str) -> str:
    return _SEPARATORS.sub(" ", fold(words)).strip()
