"""The dossier of a case as a text that anybody can read, in the brand's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from cmdesk.domain import networks, support

# Spanish, English
_ACTS = {
    "logged": ("lo que dijo", "what was said"),
    "message": ("volvió a escribir", "wrote again"),
    "note": ("nota interna", "internal note"),
    "copied": ("respuesta copiada", "answer copied"),
    "posted": ("respuesta publicada", "answer posted"),
    "not-posted": ("al final no se publicó", "not posted after all"),
    "escalated": ("consultado con un departamento", "passed on to a department"),
    "reminded": ("recordatorio al departamento", "department reminded"),
    "company-answered": ("respuesta del departamento", "department answered"),
    "withdrawn": ("consulta retirada", "question taken back"),
    "moved": ("cambio de estado", "state changed"),
    "promised": ("seguimiento anotado", "follow-up noted"),
    "kept": ("seguimiento hecho", "follow-up done"),
    "snoozed": ("apartado", "put out of sight"),
    "woke": ("de nuevo a la vista", "back in sight"),
    "resolved": ("cerrado", "closed"),
    "not-resolved": ("cierre deshecho", "closing taken back"),
    "confirmed": ("la persona lo confirmó", "confirmed by the person"),
    "rated": ("satisfacción anotada", "satisfaction noted"),
    "reopened": ("reabierto", "taken up again"),
    "corrected": ("corregido (antes, ahora)", "corrected (before, now)"),
    "file": ("archivo añadido", "file added"),
    "merged": ("unido a otro caso", "merged with another case"),
    "unmerged": ("separado otra vez", "parted again"),
    "trashed": ("a la papelera", "moved to the trash"),
    "restored": ("sacado de la papelera", "taken out of the trash"),
    "moved-away": ("era de otra marca", "it was another brand's"),
}
_NAMES = {
    "reference": ("Caso", "Case"),
    "brand": ("Marca", "Brand"),
    "title": ("Título", "Title"),
    "who": ("Persona", "Person"),
    "place": ("Dónde", "Where"),
    "kind": ("Tipo", "Kind"),
    "state": ("Estado", "State"),
    "outcome": ("Cómo acabó", "How it ended"),
    "outcome_reason": ("Motivo", "Reason"),
    "link": ("Enlace", "Link"),
    "received_at": ("Recibido", "Received"),
    "due_at": ("Fecha límite", "Due"),
    "first_answer_at": ("Primera respuesta", "First answer"),
    "resolved_at": ("Cerrado", "Closed"),
    "zone": ("Horas según", "Times of"),
    "text": ("Texto", "Text"),
    "message": ("Mensaje", "Message"),
    "department": ("Departamento", "Department"),
    "at": ("Cuándo", "When"),
    "until": ("Hasta", "Until"),
    "reason": ("Motivo", "Reason"),
    "why": ("Motivo", "Reason"),
    "to": ("Ahora", "Now"),
    "name": ("Archivo", "File"),
    "sha256": ("SHA-256", "SHA-256"),
    "satisfaction": ("Satisfacción (1 a 5)", "Satisfaction (1 to 5)"),
    "quote": ("En sus palabras", "In the person's words"),
    "into": ("Caso", "Case"),
    "original": ("Tal como se pegó", "As it was pasted"),
    "somebody": ("Alguien", "Somebody"),
    "timeline": ("CRONOLOGÍA", "TIMELINE"),
    "escalations": ("CONSULTAS A DEPARTAMENTOS", "QUESTIONS TO DEPARTMENTS"),
    "follow_ups": ("SEGUIMIENTOS", "FOLLOW-UPS"),
    "files": ("ARCHIVOS", "FILES"),
    "asked_at": ("Preguntado", "Asked"),
    "answered_at": ("Contestado", "Answered"),
    "answer": ("Respuesta", "Answer"),
    "done_at": ("Hecho", "Done"),
    "lost": (
        "El archivo ya no está en esta carpeta de datos.",
        "The file is not in this data folder any more.",
    ),
    "changed": (
        "El archivo no es el que se guardó: su huella es otra.",
        "The file is not the one that was kept: its hash is another.",
    ),
    "new": ("nuevo", "new"),
    "in-progress": ("en curso", "in progress"),
    "waiting-company": ("a la espera de la empresa", "waits for the company"),
    "waiting-person": ("a la espera de la persona", "waits for the person"),
    "answered": ("respondido", "answered"),
    "resolved": ("resuelto", "resolved"),
    "confirmed": ("confirmado", "confirmed"),
    "solved": ("solucionado", "solved"),
    "confirmed-by-person": ("la persona lo confirmó", "confirmed by the person"),
    "no-answer": ("la persona no volvió a contestar", "the person did not answer any more"),
    "no-answer-needed": ("no hacía falta respuesta", "no answer was needed"),
    "not-applicable": ("no nos correspondía", "not ours to solve"),
    "passed-to-legal": ("pasado a los abogados", "passed to the lawyers"),
    "abuse": ("abuso", "abuse"),
}
_MOMENTS = frozenset(
    ["received_at", "due_at", "first_answer_at", "resolved_at", "at", "until", "asked_at", "answered_at", "done_at"]
)  # fmt: skip
_CODES = frozenset(["to", "outcome", "state"])
_INDENT = "    "


def written(dossier: Mapping[str, Any], language: str) -> str:
    """A dossier as `services.dossier.plain` gives it, in "es" or "en"; every text stands as it was kept."""
    return "\n".join([*_Writing(dossier, language).lines(), ""])


class _Writing:
    def __init__(self, dossier: Mapping[str, Any], language: str) -> None:
        self._dossier, self._language = dossier, language
        self._column = 0 if language == "es" else 1
        self._zone = ZoneInfo(dossier["case"]["zone"])

    def lines(self) -> Iterator[str]:
        case = {**self._dossier["case"], "place": self._place()}
        case["kind"] = support.messages()[case["kind"]].label[self._language]
        shown = (
            "brand",
            "reference",
            "title",
            "who",
            "place",
            "kind",
            "state",
            "outcome",
            "outcome_reason",
            "link",
            "text",
        )
        times = ("received_at", "due_at", "first_answer_at", "resolved_at", "zone")
        yield from self._details({name: case[name] for name in (*shown, *times)}, "")
        yield from ("", self._say("timeline"))
        for entry in self._dossier["timeline"]:
            yield from ("", self._head(entry), *self._details(self._told(entry), _INDENT))
        for part in ("escalations", "follow_ups", "files"):
            if self._dossier[part]:
                yield from ("", self._say(part))
            for row in self._dossier[part]:
                yield from ("", *self._details(row, _INDENT))

    def _say(self, key: str) -> str:
        return _NAMES[key][self._column]

    def _place(self) -> str:
        case = self._dossier["case"]
        told = [networks.name(case["network"])] if case["network"] else []
        return " · ".join([*told, support.channels()[case["channel"]].label[self._language]])

    def _head(self, entry: Mapping[str, Any]) -> str:
        said = entry["kind"] in ("logged", "message")
        by = (self._dossier["case"]["who"] or self._say("somebody")) if said else entry["by"]
        act = _ACTS[entry["kind"]][self._column] if entry["kind"] in _ACTS else entry["kind"]
        parts = (self._moment(entry["written_at"]), entry["case"], by, act)
        return " · ".join(part for part in parts if part)

    def _told(self, entry: Mapping[str, Any]) -> Mapping[str, Any]:
        """What an entry holds, in the order in which it is named above."""
        return {name: entry["told"][name] for name in _NAMES if name in entry["told"]}

    def _details(self, told: Mapping[str, Any], indent: str) -> Iterator[str]:
        """A line for what is short, a paragraph for a text of several lines; empty values are left out."""
        for name, value in told.items():
            if name == "state_of_file":
                if value != "kept":
                    yield f"{indent}{self._say(value)}"
                continue
            values = value if isinstance(value, list) else [value]
            if name not in _NAMES or all(one in ("", None) for one in values):
                continue
            for one in values:
                yield from self._value(name, one, indent)

    def _value(self, name: str, value: object, indent: str) -> Iterator[str]:
        text = str(value)
        if name in _MOMENTS and value:
            text = self._moment(text)
        elif name in _CODES and text in _NAMES:
            text = self._say(text)
        first, *others = text.split("\n")
        if not others:
            yield f"{indent}{self._say(name)}: {first}"
            return
        yield f"{indent}{self._say(name)}:"
        yield from (f"{indent}{_INDENT}{line}" for line in (first, *others))

    def _moment(self, written: str) -> str:
        return f"{dt.datetime.fromisoformat(written).astimezone(self._zone):%Y-%m-%d %H:%M:%S}"
