"""What a company is asked in a crisis: what happens, what can be said, what is needed, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage

from cmdesk.domain import crisis_severity, networks

# Spanish, English
_WORDS = {
    "subject": ("{brand}: necesitamos tu decisión · {title}", "{brand}: we need your decision · {title}"),
    "level": ("Nivel: {level}. Decide: {decides}.", "Level: {level}. Decides: {decides}."),
    "situation": ("QUÉ PASA", "WHAT IS HAPPENING"),
    "said": ("Lo que han escrito ({network}):", "What was written ({network}):"),
    "said-nowhere": ("Lo que han escrito:", "What was written:"),
    "option": ("OPCIÓN {letter}", "OPTION {letter}"),
    "cost": ("Supone: {cost}", "It takes: {cost}"),
    "needs": ("QUÉ NECESITAMOS", "WHAT WE NEED"),
    "deadline": ("HASTA CUÁNDO", "BY WHEN"),
    "holding": (
        "Si no hay respuesta a tiempo, publicaremos este mensaje de espera:",
        "If there is no answer in time, we will post this holding message:",
    ),
    "answer": (
        "Responde con la letra de la opción, o con el texto exacto que apruebas.",
        "Answer with the letter of the option, or with the exact text that you approve.",
    ),
}


@dataclass(frozen=True, slots=True)
class Question:
    """What the company is asked. `options` are texts with what they take; "" is left out of the message."""

    brand: str
    title: str
    said: str
    network: str
    level: int | None
    situation: str
    options: tuple[tuple[str, str], ...]
    needs: str
    deadline: str
    holding: str
    by: str


def subject(asked: Question, language: str) -> str:
    """The subject of the message, one line."""
    return " ".join(_say("subject", language, brand=asked.brand, title=asked.title).split())


def written(asked: Question, language: str) -> str:
    """The message as plain text."""
    blocks = [subject(asked, language)]
    if asked.level is not None:
        level = crisis_severity.levels()[asked.level]
        key = "es" if language == "es" else "en"
        blocks.append(_say("level", language, level=level.name[key], decides=level.decides[key]))
    situation = [_say("situation", language), asked.situation]
    if asked.said:
        known = networks.networks().get(asked.network)
        where = _say("said", language, network=known.name) if known else _say("said-nowhere", language)
        situation += [where, f"«{asked.said}»" if language == "es" else f"“{asked.said}”"]
    blocks.append("\n".join(line for line in situation if line))
    for letter, (text, cost) in zip("AB", asked.options, strict=False):
        lines = [_say("option", language, letter=letter), text]
        blocks.append("\n".join([*lines, *([_say("cost", language, cost=cost)] if cost else [])]))
    for key, text in (("needs", asked.needs), ("deadline", asked.deadline)):
        if text:
            blocks.append(f"{_say(key, language)}\n{text}")
    if asked.holding:
        blocks.append(f"{_say('holding', language)}\n{asked.holding}")
    blocks.append(_say("answer", language))
    return "\n\n".join([*blocks, *([asked.by] if asked.by else [])]) + "\n"


def draft_mail(asked: Question, language: str) -> bytes:
    """The message as an e-mail that mail programs open as one to be sent (RFC 5322, `X-Unsent`)."""
    mail = EmailMessage()
    mail["Subject"] = subject(asked, language)
    mail["X-Unsent"] = "1"
    mail.set_content(written(asked, language))
    return mail.as_bytes()


def _say(key: str, language: str, **blanks: object) -> str:
    return _WORDS[key][0 if language == "es" else 1].format(**blanks)
