"""Replies as a table: anybody's, by what its columns mean, and ours, which loses nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import cache

from cmdesk.domain.asked import AskedField
from cmdesk.domain.errors import DeskError
from cmdesk.domain.networks import networks
from cmdesk.domain.replies import Wording
from cmdesk.domain.text import fold
from cmdesk.formats import csv_files, foreign_variables
from cmdesk.formats.csv_files import Row, Table
from cmdesk.formats.problems import Problem
from cmdesk.formats.reply_records import FIELDS, ReplyRecord, merged, title_from

# Besides FIELDS, our own files have these, and for each variant its text and what it is for.
OWN = ("uid", "fields")
_VARIANT = re.compile(r"variant (\d{1,3})( for)?")

_NAMES = {
    "title": "title, titulo, nombre, name, asunto, subject, label",
    "body": "body, texto, text, cuerpo, respuesta, reply, mensaje, message, contenido, content, snippet, "
    "plantilla, template, replace",
    "shortcut": "shortcut, atajo, abreviatura, abreviacion, keyword, trigger, codigo, code, short code",
    "category": "category, categoria, carpeta, folder, grupo, group, tema, topic",
    "tags": "tags, etiquetas, etiqueta, tag, palabras clave, keywords",
    "language": "language, idioma, lengua, lang",
    "register": "register, trato, tratamiento",
    "network": "network, red, red social, plataforma, platform, social network",
    "visibility": "visibility, visibilidad, publica o privada, publico o privado, privacidad",
    "status": "status, estado",
    "uid": "uid",
    "fields": "fields, campos",
}
_MEANING = {name: field for field, listed in _NAMES.items() for name in listed.split(", ")}
_SEPARATORS = re.compile(r"[\W_]+")

# how people write the values that we have words of our own for
_VALUES: Mapping[str, Mapping[str, str]] = {
    "visibility": {
        **dict.fromkeys(("public", "publico", "publica"), "public"),
        **dict.fromkeys(("private", "privado", "privada", "dm", "md"), "private"),
        **dict.fromkeys(("both", "ambos", "ambas", "las dos", ""), "both"),
    },
    "register": {"": "", "tu": "tu", "tuteo": "tu", "usted": "usted", "ud": "usted", "vos": "vos"},
    "status": {
        **dict.fromkeys(("draft", "borrador", ""), "draft"),
        **dict.fromkeys(("approved", "aprobada", "aprobado"), "approved"),
        **dict.fromkeys(("retired", "retirada", "retirado"), "retired"),
    },
    "language": {
        **dict.fromkeys(("espanol", "castellano", "spanish"), "es"),
        **dict.fromkeys(("english", "ingles"), "en"),
        **dict.fromkeys(("catalan", "catala"), "ca"),
        **dict.fromkeys(("gallego", "galego", "galician"), "gl"),
        **dict.fromkeys(("euskera", "vasco", "basque"), "eu"),
        **dict.fromkeys(("portugues", "portuguese"), "pt"),
        **dict.fromkeys(("frances", "french"), "fr"),
        "": "",
    },
}
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def guess_mapping(header: Sequence[str]) -> dict[int, str]:
    """What each column means by its name, in Spanish or English; the first of two that mean the same."""
    mapping: dict[int, str] = {}
    for place, name in enumerate(header):
        words = _SEPARATORS.sub(" ", fold(name)).strip()
        field = words if _VARIANT.fullmatch(words) else _MEANING.get(words)
        if field and field not in mapping.values():
            mapping[place] = field
    return mapping


def from_csv(table: Table, mapping: Mapping[int, str]) -> Iterator[ReplyRecord]:
    """A record for each row; `mapping` says which field each column is.

    Raises DeskError "import-needs-body" when no column is the text, and as `Table.rows` does.
    """
    if "body" not in mapping.values():
        raise DeskError("import-needs-body")
    for row in table.rows():
        yield _record(row, mapping)


def to_csv(records: Iterable[ReplyRecord]) -> bytes:
    """A table that `from_csv` gives back as it was."""
    return csv_files.write(*cells_of(list(records)))


def cells_of(records: Sequence[ReplyRecord]) -> tuple[list[str], list[list[str]]]:
    """The header of such a table, and its rows."""
    most = max((len(record.variants) for record in records), default=0)
    numbered = [f"variant {n}{more}" for n in range(1, most + 1) for more in ("", " for")]
    header = [*FIELDS, *OWN, *numbered]
    rows = [_row(record) for record in records]
    return header, [[*row, *[""] * (len(header) - len(row))] for row in rows]


def _record(row: Row, mapping: Mapping[int, str]) -> ReplyRecord:
    told = {field: row.cells[place] for place, field in mapping.items()}
    reading = _Reading(row.line, list(row.problems))
    fields = reading.fields(told.get("fields", ""))
    variants = tuple(reading.variants(told))
    body, uid = told["body"], told.get("uid", "").strip()
    if not uid:  # one of ours says exactly what it means
        body, found, blanks = foreign_variables.read(body)
        fields = merged([*fields, *found])
        if blanks:
            reading.note("import-variables", names=", ".join(blanks))
    return ReplyRecord(
        line=row.line,
        title=told["title"] if "title" in told else title_from(told["body"]),
        body=body,
        shortcut=told.get("shortcut", ""),
        category=told.get("category", ""),
        tags=_tags(told.get("tags", "")),
        language=reading.value("language", told),
        register=reading.value("register", told),
        network=reading.value("network", told),
        visibility=reading.value("visibility", told),
        status=reading.value("status", told),
        fields=fields,
        variants=variants,
        uid=uid,
        given=frozenset("variants" if field.startswith("variant ") else field for field in told),
        problems=tuple(reading.problems),
        cells=tuple(row.cells),
    )


class _Reading:
    """What is read of one row, and what is wrong with it."""

    def __init__(self, line: int, problems: list[Problem]) -> None:
        self._line = line
        self.problems = problems

    def note(self, code: str, **details: object) -> None:
        self.problems.append(Problem(code, self._line, details))

    def value(self, field: str, told: Mapping[str, str]) -> str:
        """The word of ours for what a cell says."""
        written = told.get(field, "").strip()
        if field == "network":
            known = _networks().get(_SEPARATORS.sub("", fold(written)))
        else:
            known = _VALUES[field].get(fold(written).rstrip("."))
        if known is None and field == "language" and _LANGUAGE.fullmatch(written):
            known = written
        if known is None:
            self._refuse("import-value-unknown", field=field, value=written)
        return known or ""

    def fields(self, written: str) -> tuple[AskedField, ...]:
        if not written.strip():
            return ()
        try:
            told = json.loads(written)
            return tuple(
                AskedField(
                    str(f["name"]),
                    str(f.get("label", "")),
                    str(f.get("kind", "text")),
                    tuple(map(str, f.get("choices", ()))),
                    str(f.get("default", "")),
                )
                for f in told
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            self._refuse("import-fields-unreadable")
            return ()

    def variants(self, told: Mapping[str, str]) -> Iterator[Wording]:
        numbered = [name for name in told if name.startswith("variant ") and not name.endswith(" for")]
        for name in sorted(numbered, key=lambda name: int(name.removeprefix("variant "))):
            if told[name].strip():
                yield self._wording(told[name], told.get(f"{name} for", ""))

    def _wording(self, body: str, meant_for: str) -> Wording:
        told: dict[str, str] = {}
        for part in meant_for.split():
            name, _, value = part.partition("=")
            told[name] = value
        if unknown := told.keys() - {"network", "visibility", "register", "language", "short"}:
            self._refuse("import-value-unknown", field="variant", value=", ".join(sorted(unknown)))
        network, visibility, register, language = (
            self.value(name, told) for name in ("network", "visibility", "register", "language")
        )
        return Wording(body, network, visibility, "short" in told, register, language)

    def _refuse(self, code: str, **details: object) -> None:
        self.problems.append(Problem(code, self._line, details, refuses=True))


@cache
def _networks() -> Mapping[str, str]:
    by_name = {_SEPARATORS.sub("", fold(found.name)): found.id for found in networks().values()}
    by_id = {_SEPARATORS.sub("", network_id): network_id for network_id in networks()}
    return {**by_name, **by_id, "twitter": "x", "google": "google_business", "": "", "todas": "", "any": ""}


def _tags(written: str) -> tuple[str, ...]:
    parts = written.split(",") if "," in written else re.split(r"[;|]", written)
    return tuple(tag for part in parts if (tag := part.strip()))


def _written_tags(tags: Sequence[str]) -> str:
    told = ", ".join(tags)
    return f"{told}," if "," not in told and re.search(r"[;|]", told) else told


def _row(record: ReplyRecord) -> list[str]:
    told = {field: getattr(record, field) for field in FIELDS} | {"tags": _written_tags(record.tags)}
    asked = (
        json.dumps([asdict(field) for field in record.fields], ensure_ascii=False) if record.fields else ""
    )
    cells = [*told.values(), record.uid, asked]
    for wording in record.variants:
        cells += [wording.body, _meant_for(wording)]
    return cells


def _meant_for(wording: Wording) -> str:
    told = {name: getattr(wording, name) for name in ("network", "visibility", "register", "language")}
    parts = [f"{name}={value}" for name, value in told.items() if value and value != "both"]
    return " ".join([*parts, *(["short"] if wording.short else [])])
