"""People as a table: one's own sheet, what Google and others export of an address book, and ours."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from cmdesk.domain import people
from cmdesk.domain.accounts import Profile
from cmdesk.domain.errors import DeskError
from cmdesk.domain.networks import networks
from cmdesk.domain.text import clean, fold
from cmdesk.formats import dates
from cmdesk.formats.csv_files import Row
from cmdesk.formats.person_records import (
    PersonRecord,
    birthday,
    each_once,
    profiles,
    profiles_told,
    sample_of,
)  # fmt: skip
from cmdesk.formats.problems import Problem
from cmdesk.formats.tables import Table

OWN = ("name", "handles", "email", "phone", "birthday", "role", "segments", "interests", "notes", "source")
PARTS = ("prefix", "first_name", "middle_name", "last_name", "suffix", "nickname", "organization")
# what a person may give a column of a file the meaning of; a network's column holds handles on it
FIELDS = (*OWN, *PARTS, "website", *networks())
SEVERAL = frozenset({"handles", "email", "phone", "notes", "segments", "website", *networks()})
DATED = 5_000  # rows that are looked at to learn how dates are written

_NAMES = {
    "name": "name, nombre, nombre completo, full name, display name, persona, contacto, contact, nombre y apellidos, "
    "file as, cliente",
    "first_name": "first name, given name, nombre de pila",
    "middle_name": "middle name, additional name, segundo nombre",
    "last_name": "last name, family name, surname, apellidos, apellido",
    "prefix": "name prefix, tratamiento, title",
    "suffix": "name suffix, suffix",
    "nickname": "nickname, apodo, alias, mote",
    "organization": "organization name, organization 1 name, company, empresa, organizacion",
    "handles": "handles, handle, usuario, usuarios, perfiles, redes, arroba, user, username, social, perfil",
    "email": "email, e mail, correo, correo electronico, e mail address, email address, mail, emails",
    "phone": "phone, telefono, movil, mobile, mobile phone, home phone, business phone, celular, tel, whatsapp telefono, "
    "telefono movil, primary phone, phone number, telefonos",
    "birthday": "birthday, cumpleanos, fecha de nacimiento, nacimiento, birth date, date of birth, cumple",
    "role": "role, papel, rol",
    "segments": "segments, segmentos, segmento, labels, etiquetas, group membership, grupos, grupo, categories, categoria",
    "interests": "interests, intereses, interes, aficiones, gustos",
    "notes": "notes, notas, nota, note, observaciones, comentarios",
    "source": "source, origen, fuente, procedencia",
    "website": "website, web, sitio web, url, web page, pagina web",
}
_MEANING = {name: field for field, listed in _NAMES.items() for name in listed.split(", ")}
_NUMBERED = re.compile(r"(e mail|phone|website) \d+ value")
_SEPARATORS = re.compile(r"[\W_]+")
_MORE = " ::: "  # between several values in one cell of Google's
_AUTOMATIC = re.compile(r"\*\s")  # groups that an address book makes by itself
_ROLES = {
    "proactive": "proactiva, proactivo, proactive",
    "advocate": "embajadora, embajador, defensora, defensor, advocate, fan, promotora, promotor",
    "critic": "critica, critico, critic, detractora, detractor",
    "creator": "creadora, creador, creator, influencer, creadora de contenido, creador de contenido",
    "at-risk": "en riesgo, at risk, riesgo",
}
_ROLE = {name: role for role, listed in _ROLES.items() for name in listed.split(", ")}


def guess_mapping(header: Sequence[str]) -> dict[int, str]:
    """What each column means by its name, in Spanish or English; the first of two of which there can be one."""
    mapping: dict[int, str] = {}
    for place, name in enumerate(header):
        words = _SEPARATORS.sub(" ", fold(name)).strip()
        numbered = _NUMBERED.fullmatch(words)
        field = _MEANING.get(numbered[1] if numbered else words) or _network(words)
        if field and (field in SEVERAL or field not in mapping.values()):
            mapping[place] = field
    return mapping


def is_named(mapping: Mapping[int, str]) -> bool:
    """Whether the columns tell who somebody is."""
    told = set(mapping.values())
    return not told.isdisjoint({"name", "handles", "email", *PARTS[1:4], "nickname", *networks()})


def date_samples(table: Table, mapping: Mapping[int, str]) -> list[str]:
    """What the columns of birthdays say in the first rows, to learn how they are written."""
    places = [place for place, field in mapping.items() if field == "birthday"]
    rows = islice(table.rows(), DATED)
    return [sample_of(cell) for row in rows for place in places if (cell := row.cells[place].strip())]


def from_table(table: Table, mapping: Mapping[int, str], order: str = "") -> Iterator[PersonRecord]:
    """A record for each row; `mapping` says which field each column is, `order` how birthdays are written.

    Raises DeskError "import-people-need-name", "import-date-order-unknown" with `examples`, and as `Table.rows`.
    """
    if not is_named(mapping):
        raise DeskError("import-people-need-name")
    if not order:
        samples = date_samples(table, mapping)
        order = dates.date_order(samples) or ""
        if not order:
            raise DeskError("import-date-order-unknown", examples=dates.undecided(samples) or samples[:3])
    for row in table.rows():
        yield _record(row, mapping, order)


def cells_of(records: Iterable[PersonRecord]) -> tuple[list[str], Iterator[list[str]]]:
    """The header of our own table, and its rows, which `from_table` gives back as they were."""
    return list(OWN), ([*told(record).values()] for record in records)


def told(record: PersonRecord) -> dict[str, str]:
    """What a record says as words."""
    return {
        "name": record.name,
        "handles": profiles_told(record.handles),
        "email": "\n".join(record.emails),
        "phone": "\n".join(record.phones),
        "birthday": record.birthday,
        "role": record.role,
        "segments": ", ".join(record.segments),
        "interests": record.interests,
        "notes": record.notes,
        "source": record.source,
    }


def _record(row: Row, mapping: Mapping[int, str], order: str) -> PersonRecord:
    said: defaultdict[str, list[str]] = defaultdict(list)
    for place, field in mapping.items():
        said[field] += list(each_once(row.cells[place].split(_MORE)))
    only = {field: clean(" ".join(texts)).strip() for field, texts in said.items()}
    problems = list(row.problems)
    handles, websites = _handles(said)
    born = birthday(only.get("birthday", ""), order)
    role = _role(only.get("role", ""))
    for field, found in (("birthday", born), ("role", role)):
        if found is None:
            details = {"field": field, "value": only[field][:80]}
            problems.append(Problem("import-word-unknown", row.line, details))
    emails, phones = (list(each_once("\n".join(said[field]).split("\n"))) for field in ("email", "phone"))
    name = _name(only) or next((texts for texts in (*(h.handle for h in handles), *emails) if texts), "")
    if not name:
        problems.append(Problem("person-needs-name", row.line, refuses=True))
    return PersonRecord(
        row.line,
        name,
        tuple(handles),
        tuple(emails),
        tuple(phones),
        born or "",
        "\n".join([*said["notes"], *websites]),
        only.get("interests", ""),
        tuple(_segments(said["segments"])),
        role or "",
        only.get("source", ""),
        tuple(problems),
        tuple(row.cells),
    )


def _name(only: Mapping[str, str]) -> str:
    whole = only.get("name", "")
    parts = " ".join(only[part] for part in PARTS[:5] if only.get(part))
    return " ".join((whole or parts or only.get("nickname") or only.get("organization") or "").split())


def _handles(said: Mapping[str, list[str]]) -> tuple[list[Profile], list[str]]:
    """The profiles of a row, each once, and what was no profile."""
    found: dict[tuple[str, str], Profile] = {}
    left: list[str] = []
    for field in ("handles", "website", *networks()):
        for text in said.get(field, ()):
            some, others = profiles(text, field if field in networks() else "")
            found.update({(profile.network, profile.handle): profile for profile in some})
            left += others
    return list(found.values()), left


def _network(words: str) -> str:
    """The network whose name a column has."""
    named = {fold(network.name): key for key, network in networks().items()} | {
        key: key for key in networks()
    }
    return {**named, "twitter": "x", "x twitter": "x", "twitter x": "x"}.get(words, "")


def _segments(texts: Iterable[str]) -> Iterator[str]:
    parts = (part for text in texts for part in re.split(r"[,;|\n]", text))
    return (part for part in each_once(parts) if not _AUTOMATIC.match(part))


def _role(text: str) -> str | None:
    plain = _SEPARATORS.sub(" ", fold(text)).strip()
    return text if text in people.ROLES else _ROLE.get(plain)
