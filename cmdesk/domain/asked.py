"""Values that a reply asks for when it is used: a text, one of some choices, a date, a number."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from cmdesk.domain.errors import DeskError

KINDS = ("text", "choice", "date", "number")
_NAME = re.compile(r"[^\W\d][\w-]*")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?")


@dataclass(frozen=True, slots=True)
class AskedField:
    """One question. `name` stands in the text as `{{ ask.name }}`; `label` is what the person reads."""

    name: str
    label: str = ""
    kind: str = "text"
    choices: tuple[str, ...] = ()
    default: str = ""

    @property
    def question(self) -> str:
        """What is asked, in words."""
        return self.label or self.name


def check_fields(fields: Sequence[AskedField]) -> None:
    """Raise the DeskError of a field that can't be asked.

    "field-name-wrong", "field-name-twice", "field-kind-unknown", "field-needs-choices".
    """
    seen: set[str] = set()
    for field in fields:
        if not _NAME.fullmatch(field.name):
            raise DeskError("field-name-wrong", name=field.name)
        if field.name in seen:
            raise DeskError("field-name-twice", name=field.name)
        if field.kind not in KINDS:
            raise DeskError("field-kind-unknown", name=field.name, kind=field.kind)
        if field.kind == "choice" and not any(choice.strip() for choice in field.choices):
            raise DeskError("field-needs-choices", name=field.name)
        seen.add(field.name)


def accept(field: AskedField, typed: str, today: dt.date | None = None) -> str:
    """What was typed, as the reply will say it; "" stays "".

    A number keeps its written form but must be one, with a comma or a point. A date may be written
    2026-11-24, 24/11/2026, 24-11-26 or 24.11 (of the year of `today`), and comes out as 24/11/2026.
    Raises DeskError "field-not-a-number", "field-not-a-date", "field-not-a-choice".
    """
    typed = typed.strip()
    if not typed:
        return ""
    if field.kind == "number":
        _check_number(field, typed)
    elif field.kind == "date":
        return _date(field, typed, today).strftime("%d/%m/%Y")
    elif field.kind == "choice" and typed not in field.choices:
        raise DeskError("field-not-a-choice", label=field.question, choices=", ".join(field.choices))
    return typed


def _check_number(field: AskedField, typed: str) -> None:
    plain = typed.replace(" ", "").replace("\u202f", "").replace("\u00a0", "")
    if "," in plain and "." in plain:
        thousands = "," if plain.rfind(",") < plain.rfind(".") else "."
        plain = plain.replace(thousands, "")
    try:
        Decimal(plain.replace(",", "."))
    except InvalidOperation as error:
        raise DeskError("field-not-a-number", label=field.question) from error


def _date(field: AskedField, typed: str, today: dt.date | None) -> dt.date:
    try:
        if iso := _ISO.fullmatch(typed):
            return dt.date(int(iso[1]), int(iso[2]), int(iso[3]))
        if found := _DAY_FIRST.fullmatch(typed):
            year = int(found[3]) if found[3] else (today or dt.date.today()).year  # noqa: DTZ011  the person's own day
            return dt.date(year + 2000 if year < 100 else year, int(found[2]), int(found[1]))
    except ValueError:
        pass
    raise DeskError("field-not-a-date", label=field.question)
