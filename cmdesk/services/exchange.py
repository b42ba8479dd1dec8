"""Replies in from a file and out to one: read, plan, bring in, undo; nothing in a file is ever executed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cmdesk.domain.errors import DeskError
from cmdesk.formats import csv_files, espanso, espanso_writing, reply_csv
from cmdesk.formats.problems import Problem
from cmdesk.formats.reply_records import ReplyRecord
from cmdesk.sentences import sentence
from cmdesk.services import facts, import_plan, staging
from cmdesk.services.desk import ClientScope
from cmdesk.services.import_plan import Plan
from cmdesk.services.staging import Imported, Report, Undone
from cmdesk.services.whole_replies import WholeReply, whole_replies

FORMATS = ("csv", "espanso")
REASON = ("line", "reason")  # columns that a file of refused rows has besides
SAMPLE = 5  # rows to show while columns are given their meaning


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read. Of a table: its columns, what each was taken for, and its first rows.

    Without a column for the text there are no records yet: the person has to say which it is.
    """

    format: str
    records: tuple[ReplyRecord, ...]
    notes: tuple[Problem, ...] = ()
    header: tuple[str, ...] = ()
    mapping: Mapping[int, str] | None = None
    sample: tuple[tuple[str, ...], ...] = ()

    @property
    def ready(self) -> bool:
        return self.mapping is None or "body" in self.mapping.values()


def read_file(
    data: bytes,
    name: str,
    format: str = "auto",  # noqa: A002  the word that the command line has for it
    mapping: Mapping[int, str] | None = None,
    *,
    encoding: str = "",
    delimiter: str = "",
) -> Source:
    """The replies that a file holds; `mapping` gives columns their meaning, instead of their names.

    Raises DeskError "import-format-unknown", and as `csv_files.read` or `espanso.read` does.
    """
    format = _format(data, name) if format == "auto" else format  # noqa: A001
    if format not in FORMATS:
        raise DeskError("import-format-unknown", format=format)
    if format == "espanso":
        snippets = espanso.read(data)
        return Source(format, snippets.records, snippets.notes)
    table = csv_files.read(data, encoding=encoding, delimiter=delimiter)
    if mapping is None:
        mapping = reply_csv.guess_mapping(table.header)
    sample = tuple(tuple(row.cells) for row, _ in zip(table.rows(), range(SAMPLE), strict=False))
    records = tuple(reply_csv.from_csv(table, mapping)) if "body" in mapping.values() else ()
    return Source(format, records, table.notes, table.header, mapping, sample)


def plan(scope: ClientScope, source: Source) -> Plan:
    """What bringing it in would do; see `import_plan.plan`."""
    return import_plan.plan(scope, source.records, source.header)


def bring_in(scope: ClientScope, planned: Plan, file_name: str, report: Report) -> Imported | None:
    """Do it, all or none; None if there was nothing to do or `report` asked to stop. Runs in a worker."""
    incoming = [*planned.new, *planned.changed]
    if not incoming:
        return None
    return staging.bring_in(scope, incoming, file_name, report, planned.facts)


def undo(scope: ClientScope, import_id: int) -> Undone:
    """See `staging.undo`."""
    return staging.undo(scope, import_id)


def rejected_csv(planned: Plan, language: str = "es") -> bytes:
    """The refused rows as they were written, each with its line and the reason in "es" or "en".

    It can be mended and brought in like any other file.
    """
    header, rows = list(planned.header), [list(refused.record.cells) for refused in planned.refused]
    if not header:  # the file was no table
        header, rows = reply_csv.cells_of([refused.record for refused in planned.refused])
    told = [
        [*row, str(refused.line), sentence(refused.code, refused.details, language)]
        for row, refused in zip(rows, planned.refused, strict=True)
    ]
    return csv_files.write([*header, *REASON], told)


def export(scope: ClientScope, format: str) -> bytes:  # noqa: A002  as above
    """All replies of the client; brought in again here, each is the same. Raises "import-format-unknown"."""
    if format not in FORMATS:
        raise DeskError("import-format-unknown", format=format)
    records = map(_record, whole_replies(scope))
    return reply_csv.to_csv(records) if format == "csv" else espanso_writing.write(records, _known(scope))


def _known(scope: ClientScope) -> dict[str, str]:
    """What stands in a client's replies without being asked."""
    told = {f"fact.{fact.key}": fact.value for fact in facts.list_facts(scope) if fact.value}
    return {"brand.name": scope.client().name, **told}


def _record(reply: WholeReply) -> ReplyRecord:
    text = reply.text
    return ReplyRecord(
        line=0,
        title=text.title,
        body=text.body,
        shortcut=text.shortcut,
        category=reply.category,
        tags=text.tags,
        language=text.language,
        register=text.register,
        network=text.network,
        visibility=text.visibility,
        status=reply.status,
        fields=text.fields,
        variants=text.variants,
        uid=reply.uid,
    )


def _format(data: bytes, name: str) -> str:
    """By the end of its name, else by what it holds."""
    if name.lower().endswith((".yml", ".yaml")):
        return "espanso"
    return "csv"
