"""What a person wrote in a mail, apart from what they answer to and how they sign."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HISTORY = re.compile(
    r"^[ >]*(?:"
    r"(?:El|On|Le|Em|Il) [^\n]{5,200}(?:\n[^\n]{0,100})?(?:escribió|wrote|a écrit|escreveu|ha scritto|va escriure):?"
    r"|-{2,} ?(?:Original Message|Mensaje original|Mensaje reenviado|Forwarded message)[^\n]*"
    r"|(?:De|From): [^\n]+\n(?:[^\n]*\n)?[ >]*(?:Enviado|Sent|Date|Fecha)(?: el)?: [^\n]+"
    r"|_{20,}"
    r")[ ]*$",
    re.MULTILINE,
)
_SIGNATURE = re.compile(r"^-- ?$|^(?:Enviado desde mi|Sent from my|Get Outlook for) .*$", re.MULTILINE)
_FIELD = re.compile(r"^[ \t*]*([^\n:]{2,30}?)[ \t*]*:[ \t*]*([^\n]*)$", re.MULTILINE)
_MEANING = {
    "nombre": "name", "name": "name", "your name": "name", "tu nombre": "name", "nombre y apellidos": "name",
    "email": "email", "e-mail": "email", "correo": "email", "correo electrónico": "email",
    "your email": "email", "tu correo": "email", "from": "email",
    "mensaje": "text", "message": "text", "comentario": "text", "comentarios": "text", "consulta": "text",
    "tu mensaje": "text", "your message": "text",
}  # fmt: skip
_ADDRESS = re.compile(r"[^\s<>()@,;:]+@[\w.-]+\.\w{2,}")
_LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class Form:
    """What a contact form on a web page sends: who it was and what they wrote."""

    name: str
    email: str
    text: str


def without_history(text: str) -> str:
    """A mail without the mail that it answers and without its signature; all of it if nothing else is left."""
    beginning = text[:_LONGEST]
    ends = [found.start() for found in (_HISTORY.search(beginning), _SIGNATURE.search(beginning)) if found]
    lines = text[: min(ends, default=len(text))].rstrip().split("\n")
    while lines and (lines[-1].startswith(">") or not lines[-1].strip()):
        lines.pop()
    return "\n".join(lines).strip("\n") or text


def form(text: str) -> Form | None:
    """The fields of a contact form, if a mail is one: it names an address and a message."""
    said: dict[str, str] = {}
    for field in _FIELD.finditer(text[:_LONGEST]):
        meaning = _MEANING.get(field[1].strip().lower())
        if meaning == "text":
            said.setdefault("text", text[field.start(2) :].strip())
            break
        if meaning:
            said.setdefault(meaning, field[2].strip())
    address = _ADDRESS.search(said.get("email", ""))
    if address is None or not said.get("text"):
        return None
    return Form(said.get("name", ""), address[0], said["text"])
