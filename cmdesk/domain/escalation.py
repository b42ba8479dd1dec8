"""The texts of handing a case over: what the department reads, its reminder, and what the person is told."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from cmdesk.domain import networks
from cmdesk.domain.placeholders import person_values

# Spanish, English
_HELLO = ("Hola, {name}:", "Hello {name},")
_HELLO_ALL = ("Hola:", "Hello,")
_SAID = ("{who} nos escribió en {place} el {when}:", "{who} wrote to us on {place} on {when}:")
_SOMEBODY = ("Una persona", "Somebody")
_ELSEWHERE = ("la atención al público", "our support channels")
_NEED = (
    "Necesitamos saber qué ocurrió y qué podemos ofrecer.",
    "We need to know what happened and what we can offer.",
)
_BY = ("Hace falta la respuesta antes del {due}.", "Please answer by {due}.")
_REFERENCE = ("Referencia: {reference}", "Reference: {reference}")
_REMINDER = (
    "Seguimos a la espera de respuesta sobre el caso {reference}, que pasamos el {asked}.",
    "We are still waiting for an answer on case {reference}, which we passed on on {asked}.",
)
_THANKS = (
    (
        "Gracias por avisarnos{name}. Lo he pasado a {department}, que se encarga a partir de ahora; "
        "{you} contamos en cuanto sepamos más."
    ),
    (
        "Thank you for letting us know{name}. I passed it to {department}, who takes it from here; "
        "we will tell you as soon as we know more."
    ),
)
_WHEN = ("%d/%m/%Y, %H:%M", "%Y-%m-%d, %H:%M")


@dataclass(frozen=True, slots=True)
class Handover:
    """What is known of a case when it is handed over."""

    reference: str
    who: str
    network: str
    text: str
    link: str
    received_at: dt.datetime
    department: str
    contact: str
    zone: str
    language: str
    register: str = ""


def message(case: Handover, due_at: dt.datetime | None) -> str:
    """What happened, what is needed and by when, ready to be sent to the department."""
    place = networks.name(case.network) if case.network else _say(case, _ELSEWHERE)
    who = case.who or _say(case, _SOMEBODY)
    quoted = f"«{case.text}»" if not _english(case) else f"“{case.text}”"
    lines = [
        _hello(case),
        "",
        _say(case, _SAID, who=who, place=place, when=_when(case, case.received_at)),
        quoted,
        *([case.link] if case.link else []),
        "",
        _say(case, _NEED),
        *([] if due_at is None else [_say(case, _BY, due=_when(case, due_at))]),
        _say(case, _REFERENCE, reference=case.reference),
    ]
    return "\n".join(lines)


def reminder(case: Handover, asked_at: dt.datetime, due_at: dt.datetime | None) -> str:
    """The question asked once more."""
    asked = _say(case, _REMINDER, reference=case.reference, asked=_when(case, asked_at))
    by = [] if due_at is None else [_say(case, _BY, due=_when(case, due_at))]
    return "\n".join([_hello(case), "", asked, *by])


def acknowledgement(case: Handover) -> str:
    """What the person is told at once: that it was passed on, and to whom."""
    first = person_values(case.who).get("first_name", "") if case.who and case.who[0] != "@" else ""
    you = "le" if case.register == "usted" else "te"
    return _say(case, _THANKS, name=f", {first}" if first else "", department=case.department, you=you)


def _hello(case: Handover) -> str:
    return _say(case, _HELLO, name=case.contact) if case.contact else _say(case, _HELLO_ALL)


def _when(case: Handover, at: dt.datetime) -> str:
    return at.astimezone(ZoneInfo(case.zone)).strftime(_WHEN[_english(case)])


def _english(case: Handover) -> bool:
    return case.language.startswith("en")


def _say(case: Handover, pair: tuple[str, str], **blanks: str) -> str:
    return pair[_english(case)].format(**blanks)
