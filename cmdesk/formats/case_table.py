"""Cases as a table, one row each: anybody's, by what its columns mean, and ours, which loses nothing."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean, fold
from cmdesk.formats import case_words, dates
from cmdesk.formats.case_records import FIELDS, INSTANTS, CaseRecord
from cmdesk.formats.csv_files import Row
from cmdesk.formats.problems import Problem
from cmdesk.formats.tables import Table

OWN = tuple(field for field in FIELDS if field != "time")  # the columns of our own files
DATED = 5_000  # rows that are looked at to learn how dates are written

# besides our own names: those of people's own sheets, and of what networks and their tools export
_NAMES = {
    "reference": "reference, referencia, ref, caso, numero de caso, ticket, ticket id, case number",
    "received_at": "received at, fecha, date, recibido, fecha y hora, fecha hora, date time, datetime, timestamp, "
    "created at, created time, created, creado, fecha de creacion, comment create timestamp, sent at, "
    "message created at, published at, published, publicado, create time, date created, date utc, "
    "comment time, review date, fecha de publicacion, received, time created",
    "time": "time, hora",
    "text": "text, texto, comment, comentario, message, mensaje, comment text, message text, post text, full text, "
    "tweet text, tweet, review, resena, review text, opinion, body, content, contenido, cuerpo, description, "
    "descripcion, snippet, caption, queja, consulta, mention, mencion, que dice, message content, comments",
    "title": "title, titulo, subject, asunto",
    "person": "person, persona, name, nombre, author, autor, from, de, customer, cliente, contact, contacto, "
    "requester, full name, nombre completo, display name, author name, user name displayed, reviewer, "
    "reviewer name, sender, remitente, contact primary identifier, nombre y apellidos, author display name",
    "handle": "handle, usuario, user, username, user name, screen name, arroba, alias, author handle, "
    "contact secondary identifier, profile, perfil, author username, account name, nick, nombre de usuario",
    "email": "email, e mail, correo, correo electronico, author email, email address, requester email",
    "network": "network, red, red social, plataforma, platform, social network, source, fuente, medium, origen",
    "channel": "channel, canal, message type, tipo de mensaje, medio",
    "account": "account, cuenta, channel display name, social profile, pagina, page, page name",
    "link": "link, enlace, url, permalink, permanent link, post link, comment link, tweet url, direct link, "
    "comment url, view source, source url, message url, review url",
    "kind": "kind, tipo, type, motivo, categoria, category, tipo de caso",
    "severity": "severity, gravedad, prioridad, priority, urgencia",
    "sentiment": "sentiment, sentimiento, tono, polaridad",
    "state": "state, estado, status",
    "first_answer_at": "first answer at, respondido, fecha de respuesta, primera respuesta, first reply at, "
    "first response at, responded at, reply date",
    "resolved_at": "resolved at, resuelto, fecha de cierre, cerrado, closed at, solved at, resolved",
    "outcome": "outcome, resultado, desenlace, resolution, resolucion",
    "reason": "reason, razon, causa",
    "satisfaction": "satisfaction, satisfaccion, csat, rating, valoracion, estrellas, stars, star rating, puntuacion",
    "quote": "quote, cita, satisfaction comment",
    "tags": "tags, etiquetas, etiqueta, tag, labels",
    "external_id": "external id, comment id, id, message id, post id, tweet id, review id, mention id",
}
_MEANING = {name: field for field, listed in _NAMES.items() for name in listed.split(", ")}
_SEPARATORS = re.compile(r"[\W_]+")
_WORDED = ("network", "channel", "kind", "severity", "sentiment", "state", "outcome")
_MATTERS = frozenset({"state", "outcome"})  # a case must not look unanswered because of a word


def guess_mapping(header: Sequence[str]) -> dict[int, str]:
    """What each column means by its name, in Spanish or English; the first of two that mean the same."""
    mapping: dict[int, str] = {}
    for place, name in enumerate(header):
        field = _MEANING.get(_SEPARATORS.sub(" ", fold(name)).strip())
        if field and field not in mapping.values():
            mapping[place] = field
    return mapping


def date_samples(table: Table, mapping: Mapping[int, str]) -> list[str]:
    """What the columns of instants say in the first rows, to learn how dates are written."""
    places = [place for place, field in mapping.items() if field in INSTANTS]
    rows = islice(table.rows(), DATED)
    return [cell for row in rows for place in places if (cell := row.cells[place].strip())]


def from_table(table: Table, mapping: Mapping[int, str], order: str = "") -> Iterator[CaseRecord]:
    """A record for each row; `mapping` says which field each column is, `order` how dates are written.

    Raises DeskError "import-cases-need-text" when no column is the text, "import-date-order-unknown" with
    `examples` when `order` is not said and the dates can be read in two ways, and as `Table.rows` does.
    """
    if "text" not in mapping.values():
        raise DeskError("import-cases-need-text")
    if not order:
        samples = date_samples(table, mapping)
        order = dates.date_order(samples) or ""
        if not order:
            raise DeskError("import-date-order-unknown", examples=dates.undecided(samples) or samples[:3])
    for row in table.rows():
        yield _record(row, mapping, order)


def cells_of(records: Iterable[CaseRecord]) -> tuple[list[str], Iterator[list[str]]]:
    """The header of our own table, and its rows, which `from_table` gives back as they were."""
    return list(OWN), ([*told(record).values()] for record in records)


def told(record: CaseRecord) -> dict[str, str]:
    """What a record says as words, instants in ISO 8601 with their zone."""
    return {field: _written(getattr(record, field)) for field in OWN}


def _written(value: object) -> str:
    match value:
        case dt.datetime():
            return value.isoformat(" ")
        case tuple():
            plain = all(tag == tag.strip() and not set(",;|[") & set(tag) for tag in value)
            return ", ".join(value) if plain else json.dumps(value, ensure_ascii=False)
        case 0 | None:
            return ""
    return str(value)


def _record(row: Row, mapping: Mapping[int, str], order: str) -> CaseRecord:
    said = {field: row.cells[place] for place, field in mapping.items()}
    if said.get("time", "").strip():
        said["received_at"] = f"{said.get('received_at', '').strip()} {said['time'].strip()}"
    reading = _Reading(row.line, list(row.problems))
    worded: dict[str, Any] = {field: reading.word(field, said.get(field, "")) for field in _WORDED}
    instants: dict[str, Any] = {
        field: reading.instant(field, said.get(field, ""), order) for field in INSTANTS
    }
    stars = reading.stars(said.get("satisfaction", ""))
    text = clean(said["text"]).strip("\n")
    if not text.strip():
        text = case_words.stars_told(stars)  # many reviews are no more
    if not text:
        reading.refuse("case-needs-text")
    plain: dict[str, Any] = {
        field: clean(said.get(field, "")).strip()
        for field in (
            "title", "person", "handle", "email", "account", "link", "reason", "quote", "reference",
            "external_id",
        )
    }  # fmt: skip
    return CaseRecord(
        line=row.line,
        text=text,
        **plain,
        **instants,
        **{field: worded[field] for field in _WORDED if field != "severity"},
        severity=int(worded["severity"] or 0),
        satisfaction=stars,
        tags=_tags(said.get("tags", "")),
        problems=tuple(reading.problems),
        cells=tuple(row.cells),
    )


class _Reading:
    """What is read of one row, and what is wrong with it."""

    def __init__(self, line: int, problems: list[Problem]) -> None:
        self._line = line
        self.problems = problems

    def refuse(self, code: str, **details: object) -> None:
        self.problems.append(Problem(code, self._line, details, refuses=True))

    def word(self, field: str, written: str) -> str:
        """The desk's word for a cell; of one that nobody knows only what matters keeps the row out."""
        found = case_words.own_word(field, written)
        if found is None:
            self._unknown(field, written)
        return found or ""

    def instant(self, field: str, written: str, order: str) -> dt.datetime | None:
        if not written.strip():
            return None
        found = dates.read(written, order)
        if found is None:
            self.refuse("import-date-unreadable", field=field, value=written.strip())
        return found

    def stars(self, written: str) -> int | None:
        found = case_words.stars(written)
        if found is None and written.strip():
            self._unknown("satisfaction", written)
        return found

    def _unknown(self, field: str, written: str) -> None:
        details = {"field": field, "value": written.strip()[:80]}
        code = "import-value-unknown" if field in _MATTERS else "import-word-unknown"
        self.problems.append(Problem(code, self._line, details, refuses=field in _MATTERS))


def _tags(written: str) -> tuple[str, ...]:
    if written.startswith("["):
        try:
            return tuple(str(tag) for tag in json.loads(written))
        except (ValueError, TypeError, RecursionError):
            pass
    parts = written.split(",") if "," in written else re.split(r"[;|]", written)
    return tuple(tag for part in parts if (tag := part.strip()))
