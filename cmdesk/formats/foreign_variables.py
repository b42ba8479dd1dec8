"""The blanks that people write in their texts, `{nombre}`, `[pedido]`, `%MARCA%`, read as variables of ours."""

from __future__ import annotations

import re

from cmdesk.domain import placeholders
from cmdesk.domain.asked import AskedField
from cmdesk.domain.placeholders import TemplateError
from cmdesk.domain.text import fold
from cmdesk.formats.reply_records import field_name, merged, question

_WORDS = r"[^\W\d_][\w .-]{0,39}"
_BLANK = re.compile(
    rf"\{{\{{\s*({_WORDS}?)\s*\}}\}}"  # {{name}}
    r"|(\{\{.*?\}\})"  # a variable with more to it is none of these
    rf"|\{{\s*({_WORDS}?)\s*\}}"
    rf"|\[\s*({_WORDS}?)\s*\](?!\()"  # [text](address) is a link
    r"|%([^\W\d_][\w-]{1,39})%",
    re.DOTALL,
)
_SEPARATORS = re.compile(r"[\W_]+")

_KNOWN = {
    "person.first_name": "nombre, name, first name, firstname, primer nombre, nombre cliente, nombre del cliente, "
    "customer name, contact name, contact first name, cliente",
    "person.last_name": "apellido, apellidos, last name, lastname, surname, contact last name",
    "person.name": "nombre completo, nombre y apellidos, full name",
    "person.handle": "usuario, user, username, handle",
    "brand.name": "marca, brand, empresa, company, company name, nombre de la marca, nombre de la empresa",
    "brand.signature": "firma, signature",
    "agent.name": "agente, agent, agent name, nombre del agente",
    "case.reference": "referencia, reference, ticket, caso",
}
_MEANING = {written: name for name, listed in _KNOWN.items() for written in listed.split(", ")}


def read(text: str) -> tuple[str, tuple[AskedField, ...], tuple[str, ...]]:
    """The text with our variables, the fields that it asks for, and the blanks as they were written."""
    fields: list[AskedField] = []
    found: dict[str, None] = {}

    def variable(match: re.Match[str]) -> str:
        if match[2] or (match[1] and _is_ours(match[0])):
            return match[0]
        words = next(group for group in match.groups() if group)
        found[match[0]] = None
        known = _MEANING.get(_SEPARATORS.sub(" ", fold(words)).strip())
        if known:
            return placeholders.written(known)
        field = AskedField(field_name(words), question(words))
        fields.append(field)
        return placeholders.written(f"ask.{field.name}")

    made = _BLANK.sub(variable, text) if any(sign in text for sign in "{[%") else text
    return made, merged(fields), tuple(found)


def _is_ours(written: str) -> bool:
    try:
        placeholders.parse(written)
    except TemplateError:
        return False
    return True
