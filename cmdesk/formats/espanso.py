"""Match files of espanso, read as replies. What would run a command is refused; nothing is ever executed."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ruamel.yaml.nodes import Node

from cmdesk.domain.asked import AskedField
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import Wording
from cmdesk.formats import espanso_writing
from cmdesk.formats.espanso_variables import WRITTEN, Globals, Text, own_variables, plain_text, variables_of
from cmdesk.formats.problems import Problem
from cmdesk.formats.reply_records import ReplyRecord, title_from
from cmdesk.formats.yaml_nodes import compose, items_of, line_of, mapping_of, text_of, texts_of

MOST_BYTES = 5_000_000
MOST_MATCHES = 20_000
MOST_VARIANTS = 20

_GROUP = re.compile(r"\(\?P?<([^\W\d]\w*)>")
_VARIABLE = re.compile(r"\{\{.*?\}\}")
_MARKS_LOST = ("word", "left_word", "right_word", "propagate_case", "uppercase_style")


@dataclass(frozen=True, slots=True)
class Snippets:
    """The replies of a match file, and what is worth knowing about it as a whole."""

    records: tuple[ReplyRecord, ...]
    notes: tuple[Problem, ...]


def read(data: bytes) -> Snippets:
    """The matches of a file as replies; one that can't be a reply has a problem that refuses it.

    Raises DeskError "espanso-too-big", "espanso-too-many", "espanso-not-text", "espanso-no-matches", and
    "espanso-broken" with `line`.
    """
    if len(data) > MOST_BYTES:
        raise DeskError("espanso-too-big", most=MOST_BYTES // 1_000_000)
    text = _decoded(data)
    root = mapping_of(compose(text))
    matches = items_of(root.get("matches"))
    if not matches:
        raise DeskError("espanso-no-matches")
    if len(matches) > MOST_MATCHES:
        raise DeskError("espanso-too-many", most=MOST_MATCHES)
    notes = [Problem("espanso-imports", line_of(root["imports"]))] if items_of(root.get("imports")) else []
    shared = Globals(variables_of(root.get("global_vars")), _by_trigger(matches))
    ours = espanso_writing.kept(text)
    records = tuple(_record(match, shared, ours.get(line_of(match) - 1)) for match in matches)
    return Snippets(records, tuple(notes))


def _decoded(data: bytes) -> str:
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeError as error:
        raise DeskError("espanso-not-text") from error


def _triggers(told: dict[str, Node]) -> list[str]:
    return [name for name in (text_of(told.get("trigger")), *texts_of(told.get("triggers"))) if name]


def _by_trigger(matches: list[Node]) -> dict[str, dict[str, Node]]:
    found: dict[str, dict[str, Node]] = {}
    for match in matches:
        told = mapping_of(match)
        for trigger in _triggers(told):
            found.setdefault(trigger, told)
    return found


def _record(match: Node, shared: Globals, ours: ReplyRecord | None) -> ReplyRecord:
    line, told = line_of(match), mapping_of(match)
    if ours is not None and espanso_writing.stands_for(
        ours, plain_text(told), text_of(told.get("label")), shared.variables
    ):
        return replace(ours, line=line)
    triggers = _triggers(told)
    problems: list[Problem] = []
    made = _Read((), ())
    try:
        made = _texts(told, shared)
    except DeskError as error:
        problems.append(Problem(error.code, line, error.details, refuses=True))
    problems += (Problem(code, line, details) for code, details in _notes(told, triggers, made))
    shortcut = triggers[0] if triggers and not any(map(str.isspace, triggers[0])) else ""
    title = text_of(told.get("label")) or _title(made.bodies) or (triggers[0] if triggers else "")
    return ReplyRecord(
        line=line,
        title=title,
        body=made.bodies[0] if made.bodies else "",
        shortcut=shortcut,
        tags=tuple(dict.fromkeys([*texts_of(told.get("search_terms")), *triggers[1:]])),
        fields=made.fields,
        variants=tuple(map(Wording, made.bodies[1:])),
        given=frozenset({"title", "body", "shortcut", "tags", "fields", "variants"}),
        problems=tuple(problems),
    )


@dataclass(frozen=True, slots=True)
class _Read:
    """The texts that a match can give, the reply's own first."""

    bodies: tuple[str, ...]
    fields: tuple[AskedField, ...]
    notes: tuple[tuple[str, dict[str, object]], ...] = ()


def _texts(told: dict[str, Node], shared: Globals) -> _Read:
    """Raises DeskError for what is not to be brought in."""
    if not any(name in told for name in WRITTEN):
        raise DeskError("espanso-no-text")
    plain, own = plain_text(told), own_variables(told)
    text = Text(shared, _GROUP.findall(text_of(told.get("regex"))))
    bodies = [text.read(plain, own)]
    bodies += (text.read(plain, own, turn) for turn in range(1, min(text.turns, MOST_VARIANTS)))
    return _Read(tuple(dict.fromkeys(bodies)), text.asked, tuple(text.notes))


def _title(bodies: tuple[str, ...]) -> str:
    """The first words, without variables; "" if there are no others."""
    title = title_from(_VARIABLE.sub("…", bodies[0])) if bodies else ""
    return title if any(map(str.isalnum, title)) else ""


def _notes(
    told: dict[str, Node], triggers: list[str], made: _Read
) -> Iterator[tuple[str, dict[str, object]]]:
    if len(triggers) > 1:
        yield "espanso-more-triggers", {"names": ", ".join(triggers[1:])}
    if triggers and any(map(str.isspace, triggers[0])):
        yield "espanso-trigger-spaces", {"name": triggers[0]}
    if "regex" in told:
        yield "espanso-regex", {}
    if lost := [name for name in _MARKS_LOST if name in told]:
        yield "espanso-marks-lost", {"names": ", ".join(lost)}
    yield from made.notes
