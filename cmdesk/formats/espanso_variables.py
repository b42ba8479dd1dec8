"""The variables of espanso as ours: what it asks is asked, what it knows is written out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ruamel.yaml.nodes import Node

from cmdesk.domain.asked import AskedField
from cmdesk.domain.errors import DeskError
from cmdesk.domain.placeholders import written
from cmdesk.formats.reply_records import field_name, question
from cmdesk.formats.yaml_nodes import items_of, mapping_of, text_of, texts_of

DEEPEST = 6  # matches within matches
LONGEST = 20_000
MOST_STEPS = 2_000  # variables filled in for one text
WRITTEN = ("replace", "form", "markdown")  # what the text of a match may be called
SECONDS_A_DAY = 86_400
_DAY = re.compile(r"%[-_0]?[aAbBcdDeFghjmuUvVwWxyY]")
_PIECE = re.compile(
    r"(?P<brace>\\\{\\\{|\{\{(?!\s*[\w.-]+\s*\}\}))"
    r"|\{\{\s*(?P<name>[\w-]+)(?:\.(?P<part>[\w-]+))?\s*\}\}"
    r"|(?P<cursor>\$\|\$ ?)"
)
_FORM_PIECE = re.compile(r"\[\[\s*(?P<blank>[^\[\]]+?)\s*\]\]|" + _PIECE.pattern)


@dataclass(frozen=True, slots=True)
class Variable:
    """`kind` is what espanso calls its type."""

    kind: str
    params: Mapping[str, Node]


@dataclass(frozen=True, slots=True)
class Globals:
    """What every match of a file may use: its variables, and the other matches by trigger."""

    variables: Mapping[str, Variable]
    matches: Mapping[str, Mapping[str, Node]]


def variables_of(node: Node | None) -> dict[str, Variable]:
    """The variables that a list declares, by name."""
    told = [mapping_of(item) for item in items_of(node)]
    return {
        text_of(each.get("name")): Variable(text_of(each.get("type")), mapping_of(each.get("params")))
        for each in told
    }


def own_variables(told: Mapping[str, Node]) -> dict[str, Variable]:
    """Those that a match declares; its form, if it has one, goes by the name of ""."""
    own = variables_of(told.get("vars"))
    if "form" in told:
        fields = {"fields": told["form_fields"]} if "form_fields" in told else {}
        own[""] = Variable("form", {"layout": told["form"], **fields})
    return own


class Text:
    """The text of one match. Once it was read, what it asks and what is odd about it are known.

    `turns` is how often it has to be read to give all that espanso would pick by chance.
    """

    def __init__(self, shared: Globals, groups: Sequence[str] = ()) -> None:
        self._shared, self._groups = shared, groups
        self._fields: dict[str, AskedField] = {}
        self._turn = self._steps = 0
        self.turns = 1
        self.notes: list[tuple[str, dict[str, object]]] = []

    @property
    def asked(self) -> tuple[AskedField, ...]:
        return tuple(self._fields.values())

    def read(self, plain: str, own: Mapping[str, Variable], turn: int = 0) -> str:
        """`plain` in our words; `turn` picks among what espanso would pick by chance.

        Raises DeskError "espanso-runs-command", "espanso-variable-unknown", "espanso-circle", "reply-too-long".
        """
        self._turn, self._steps = turn, 0
        return self._read(plain, own, 0)

    def _read(self, plain: str, own: Mapping[str, Variable], depth: int) -> str:
        if depth > DEEPEST:
            raise DeskError("espanso-circle")
        made, done = "", 0
        for found in (_FORM_PIECE if "" in own else _PIECE).finditer(plain):
            made += plain[done : found.start()] + self._piece(found, own, depth)
            done = found.end()
            self._steps += 1
            if len(made) > LONGEST or self._steps > MOST_STEPS:
                raise DeskError("reply-too-long", most=LONGEST)
        return made + plain[done:]

    def _piece(self, found: re.Match[str], own: Mapping[str, Variable], depth: int) -> str:
        if found["cursor"]:
            return ""
        if found["brace"]:
            self._note("espanso-braces")
            return "{ {"
        if blank := found.groupdict().get("blank"):
            return self._blank(own[""], "", blank)
        name, part = found["name"], found["part"]
        variable = own.get(name)
        if variable is None or variable.kind == "global":
            variable = self._shared.variables.get(name)
        if variable is None:
            if name not in self._groups:
                self._note("espanso-variable-asked", name=name)
            return self._ask(AskedField(field_name(name), question(name)))
        if part and variable.kind == "form":
            return self._blank(variable, name, part)
        return self._value(name, variable, own, depth + 1)

    def _value(self, name: str, variable: Variable, own: Mapping[str, Variable], depth: int) -> str:
        params = variable.params
        if variable.kind in ("shell", "script"):
            raise DeskError("espanso-runs-command", name=name)
        if variable.kind == "echo":
            return self._read(text_of(params.get("echo")), own, depth)
        if variable.kind == "random":
            choices = texts_of(params.get("choices")) or [""]
            self.turns = max(self.turns, len(choices))
            return self._read(choices[self._turn % len(choices)], own, depth)
        if variable.kind == "match":
            told = self._shared.matches.get(text_of(params.get("trigger")))
            if told is None:
                raise DeskError("espanso-variable-unknown", name=name, kind=variable.kind)
            return self._read(plain_text(told), own_variables(told), depth)
        if variable.kind == "form":
            return self._read(text_of(params.get("layout")), {**own, "": variable}, depth)
        return self._ask(self._field(name, variable))

    def _field(self, name: str, variable: Variable) -> AskedField:
        params = variable.params
        if variable.kind == "clipboard":
            return AskedField(field_name(name), question(name))
        if variable.kind == "choice":
            return AskedField(field_name(name), question(name), "choice", _choices(params.get("values")))
        if variable.kind != "date":
            raise DeskError("espanso-variable-unknown", name=name, kind=variable.kind)
        days = _days(text_of(params.get("offset")))
        if days:
            self._note("espanso-date-offset", name=name, days=days)
        kind = "date" if _DAY.search(text_of(params.get("format")) or "%x") else "text"
        return AskedField(field_name(name), f"{question(name)} ({days:+d})" if days else question(name), kind)

    def _blank(self, form: Variable, name: str, blank: str) -> str:
        """A field of a form; of two forms' fields of the same name, the second has that of its form before it."""
        how = mapping_of(mapping_of(form.params.get("fields")).get(blank))
        choices = _choices(how.get("values")) if text_of(how.get("type")) in ("choice", "list") else ()
        kind = "choice" if choices else "text"
        field = AskedField(field_name(blank), question(blank), kind, choices, text_of(how.get("default")))
        if self._fields.get(field.name, field) != field:
            field = replace(field, name=field_name(f"{name} {blank}"))
        return self._ask(field)

    def _ask(self, field: AskedField) -> str:
        self._fields.setdefault(field.name, field)
        return written(f"ask.{field.name}")

    def _note(self, code: str, **details: object) -> None:
        if (code, details) not in self.notes:
            self.notes.append((code, details))


def plain_text(told: Mapping[str, Node]) -> str:
    """What a match writes, as it stands in the file."""
    return next((text for name in WRITTEN if (text := text_of(told.get(name)))), "")


def _choices(node: Node | None) -> tuple[str, ...]:
    """What can be chosen: of a choice with an id, that is what is written. Each stays in one line."""
    told = [
        text_of(each.get("id") or each.get("label")) if (each := mapping_of(item)) else text_of(item)
        for item in items_of(node)
    ] or texts_of(node)
    return tuple(dict.fromkeys(" ".join(choice.split()) for choice in told if choice.strip()))


def _days(seconds: str) -> int:
    try:
        return round(int(seconds or 0) / SECONDS_A_DAY)
    except (ValueError, OverflowError):
        return 0
