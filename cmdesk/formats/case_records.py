"""A case as a file tells it, before the desk looks at it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cmdesk.formats.problems import Problem

# what a person may give a column of a file the meaning of
FIELDS = (
    "reference",
    "received_at",
    "time",
    "text",
    "title",
    "person",
    "handle",
    "email",
    "network",
    "channel",
    "account",
    "link",
    "kind",
    "severity",
    "sentiment",
    "state",
    "first_answer_at",
    "resolved_at",
    "outcome",
    "reason",
    "satisfaction",
    "quote",
    "tags",
    "external_id",
)
INSTANTS = ("received_at", "first_answer_at", "resolved_at")


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """One case of a file, `line` counting from 1.

    An instant without a zone is as the clocks of the client show it; one with a zone is exact. The words of
    `kind`, `channel`, `sentiment`, `state` and `outcome` are the desk's own, "" where the file doesn't say or
    says it in words that nobody knows. `original` is the text before anything was cut from it.
    `cells` is the row as it was written, for giving it back with what is wrong.
    """

    line: int
    text: str = ""
    received_at: dt.datetime | None = None
    title: str = ""
    person: str = ""
    handle: str = ""
    email: str = ""
    network: str = ""
    channel: str = ""
    account: str = ""
    link: str = ""
    kind: str = ""
    severity: int = 0
    sentiment: str = ""
    state: str = ""
    first_answer_at: dt.datetime | None = None
    resolved_at: dt.datetime | None = None
    outcome: str = ""
    reason: str = ""
    satisfaction: int | None = None
    quote: str = ""
    tags: tuple[str, ...] = ()
    reference: str = ""
    external_id: str = ""
    original: str = ""
    attachments: int = 0
    problems: tuple[Problem, ...] = ()
    cells: tuple[str, ...] = ()
