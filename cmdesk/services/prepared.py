"""A text on its way to the clipboard: what it is for, and how it reads once it is filled in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from cmdesk.domain import placeholders
from cmdesk.domain.asked import AskedField
from cmdesk.domain.findings import Finding, Severity
from cmdesk.domain.text import clean


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a text is being prepared for.

    `answers` holds what was typed for asked and missing values, by dotted name ("ask.order",
    "person.first_name", "fact.tienda"). The person is that of the case, unless another is named;
    so are the `kind` of case ("complaint", "crisis" …) and the `register` that the text is reviewed for.
    """

    network: str = ""
    public: bool = True
    person: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    case_id: int | None = None
    kind: str = ""
    register: str = ""

    @property
    def whom(self) -> str:
        """The name of the person it is for, as far as it was told."""
        typed = (self.answers.get(name, "") for name in ("person.name", "person.first_name"))
        return clean(next((name for name in (self.person, *typed) if name.strip()), "")).strip()


@dataclass(frozen=True, slots=True)
class Blank:
    """A value that the text needs and that can be typed. `source` is "fact", "person", "asked" …"""

    name: str
    source: str
    value: str
    field: AskedField | None = None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A reply filled in and looked over: what is shown is what is copied."""

    reply_id: int
    title: str
    text: str
    filled: tuple[placeholders.Span, ...]
    missing: tuple[str, ...]
    blanks: tuple[Blank, ...]
    findings: tuple[Finding, ...]
    expired_facts: tuple[str, ...]
    approved: bool  # the text as it is, unedited, is the approved one and still valid
    wording_id: int | None
    purpose: Purpose
    length: int | None
    limit: int | None
    used_with_at: dt.datetime | None = None  # when this reply was last copied for the same person

    @property
    def stops(self) -> tuple[Finding, ...]:
        """What stands in the way of copying."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.STOP)

    @property
    def can_override(self) -> bool:
        """Whether the stops may be overridden with a written reason."""
        return not self.missing and all(finding.overridable for finding in self.stops)
