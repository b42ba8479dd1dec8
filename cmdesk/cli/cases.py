"""Commands that bring cases in from a file and write them out to one."""

from __future__ import annotations

from pathlib import Path

from cmdesk.cli import bringing
from cmdesk.cli.bringing import Trade
from cmdesk.cli.call import DONE, Call
from cmdesk.services import (
    case_export,
    case_import,
    case_planning,
    case_sources,
    clients,
    opening,
    table_files,
)
from cmdesk.services.case_sources import Source
from cmdesk.services.desk import ClientScope
from cmdesk.storage import durable


def bring_in(call: Call) -> int:
    return bringing.run(call, _look)


def write_out(call: Call) -> int:
    out: Path = call.options.file
    opened = opening.open_to_read(call.folder)
    try:
        scope = clients.named(opened.desk, call.options.client)
        content = case_export.export(scope, table_files.written_as(call.options.format, out.name))
    finally:
        opened.close()
    durable.write(out.absolute(), content)
    call.print(call.voice.say("exported-cases", path=out))
    return DONE


def _look(call: Call, scope: ClientScope) -> Trade:
    source = _read(call)
    planned = case_planning.plan(scope, source.records, source.header)
    name = call.options.file.name
    return Trade(
        len(planned.new),
        planned.same,
        0,
        planned.refused,
        [*source.notes, *planned.notes],
        lambda: case_import.bring_in(scope, planned.new, name, lambda _done, _of: True),
        lambda: case_sources.rejected_csv(planned),
        "import-counts-cases",
    )


def _read(call: Call) -> Source:
    options = call.options
    source = case_sources.read_file(options.file, options.format, order=options.date_order)
    if options.map:
        mapping = bringing.mapped(source.header, source.mapping or {}, dict(options.map))
        source = case_sources.read_file(options.file, source.format, mapping, options.date_order)
    source.check()
    return source
