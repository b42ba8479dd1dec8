"""Replies as a match file of espanso, so that people can leave; and back, so that nothing is lost on the way.

What espanso has no word for stands in a comment before each match. Once somebody changes the match there,
it is the match that counts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict

from cmdesk.domain import placeholders
from cmdesk.domain.asked import AskedField
from cmdesk.domain.placeholders import TemplateError, Text
from cmdesk.domain.replies import Wording
from cmdesk.domain.text import fold
from cmdesk.formats.reply_records import FIELDS, ReplyRecord

COMMENT = "# cmdesk: "

_GIVEN = frozenset({*FIELDS, "fields", "variants"})
_NOT_IN_TRIGGER = re.compile(r"[\W_]+")
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def write(records: Iterable[ReplyRecord], known: Mapping[str, str]) -> bytes:
    """A match file. `known` are the values of variables, such as "brand.name"; any other is asked in a form."""
    listed = list(records)
    used = {name for record in listed for name in placeholders.names(record.body)}
    shared = [(name, value) for name, value in known.items() if name in used]
    lines = ["global_vars:"] if shared else []
    for name, value in shared:
        told = {"name": variable_name(name), "type": "echo", "params": {"echo": value}}
        lines.append(f"  - {_json(told)}")
    lines.append("matches:")
    taken = {record.shortcut for record in listed}
    for record in listed:
        lines.append(f"  {COMMENT}{_json(_content(record))}")
        lines += _match(record, known, _trigger(record, taken))
    return ("\n".join(lines) + "\n").encode()


def kept(text: str) -> dict[int, ReplyRecord]:
    """The replies that our comments tell, by the line of the comment."""
    found = {}
    for line, written in enumerate(text.splitlines(), 1):
        told = written.strip()
        if told.startswith(COMMENT) and (record := _record(told.removeprefix(COMMENT))):
            found[line] = record
    return found


def stands_for(record: ReplyRecord, plain: str, label: str, shared: Collection[str]) -> bool:
    """Whether a match still says what was written for `record`; `shared` are the file's global variables."""
    try:
        text, _ = _text(record.body, shared)
    except TemplateError:
        return False
    return (text, record.title) == (plain, label)


def variable_name(name: str) -> str:
    """A variable of ours as espanso may call it."""
    return re.sub(r"\W", "_", fold(name))


def _match(record: ReplyRecord, known: Mapping[str, str], trigger: str) -> list[str]:
    text, asked = _text(record.body, {variable_name(name) for name in known})
    told: dict[str, object] = {
        "trigger": trigger,
        "label": record.title,
        "form" if asked else "replace": text,
    }
    fields = {field.name: field for field in record.fields}
    if forms := {name: how for name, default in asked.items() if (how := _how(fields, name, default))}:
        told["form_fields"] = {variable_name(name): how for name, how in forms.items()}
    if record.tags:
        told["search_terms"] = list(record.tags)
    first, *rest = [f"{key}: {_json(value)}" for key, value in told.items()]
    return [f"  - {first}", *(f"    {line}" for line in rest)]


def _text(body: str, shared: Collection[str]) -> tuple[str, dict[str, str]]:
    """The body in espanso's words, and the variables that a form asks, each with its alternative."""
    made: list[str] = []
    asked: dict[str, str] = {}
    for piece in placeholders.parse(body):
        if isinstance(piece, Text):
            made.append(piece.text)
        elif (name := variable_name(piece.name)) in shared:
            made.append(f"{{{{{name}}}}}")
        else:
            made.append(f"[[{name}]]")
            asked.setdefault(piece.name, piece.default or "")
    return "".join(made), asked


def _how(fields: Mapping[str, AskedField], name: str, default: str) -> dict[str, object]:
    """How the form asks for a variable."""
    field = fields.get(name.removeprefix("ask.")) if name.startswith("ask.") else None
    how: dict[str, object] = {}
    if field and field.kind == "choice":
        how = {"type": "choice", "values": list(field.choices)}
    if told := default or (field.default if field else ""):
        how["default"] = told
    return how


def _trigger(record: ReplyRecord, taken: set[str]) -> str:
    """What brings it up: its shortcut, or one made from its title that no other has."""
    if record.shortcut:
        return record.shortcut
    made = wanted = ":" + (_NOT_IN_TRIGGER.sub("-", fold(record.title)).strip("-") or "respuesta")
    number = 1
    while made in taken:
        number += 1
        made = f"{wanted}-{number}"
    taken.add(made)
    return made


def _json(value: object) -> str:
    """JSON is YAML, too, if no character is one that YAML doesn't show."""
    written = json.dumps(value, ensure_ascii=False)
    return _NOT_IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def _content(record: ReplyRecord) -> dict[str, object]:
    return {name: value for name, value in asdict(record).items() if name in {*_GIVEN, "uid"} and value}


def _record(written: str) -> ReplyRecord | None:
    try:
        told = json.loads(written)
        fields = [AskedField(**{**f, "choices": tuple(f["choices"])}) for f in told.pop("fields", ())]
        variants = [Wording(**{**w, "id": None}) for w in told.pop("variants", ())]
        plain = {
            name: str(told.get(name, "")) for name in (*FIELDS, "uid") if name in told and name != "tags"
        }
        tags = tuple(map(str, told.get("tags", ())))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None  # somebody wrote in it: the match is read like any other
    parts = {"tags": tags, "fields": tuple(fields), "variants": tuple(variants), "given": _GIVEN}
    return ReplyRecord(0, **plain, **parts)
