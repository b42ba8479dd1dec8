"""Commands that bring people in from a file and write them out to one."""

from __future__ import annotations

from pathlib import Path

from cmdesk.cli import bringing
from cmdesk.cli.bringing import Trade
from cmdesk.cli.call import DONE, Call
from cmdesk.services import (
    clients,
    opening,
    people_export,
    people_import,
    people_planning,
    people_sources,
    table_files,
)
from cmdesk.services.desk import ClientScope
from cmdesk.services.people_sources import Source
from cmdesk.storage import durable


def bring_in(call: Call) -> int:
    return bringing.run(call, _look)


def write_out(call: Call) -> int:
    out: Path = call.options.file
    opened = opening.open_to_read(call.folder)
    try:
        scope = clients.named(opened.desk, call.options.client)
        content = people_export.export(scope, table_files.written_as(call.options.format, out.name))
    finally:
        opened.close()
    durable.write(out.absolute(), content)
    call.print(call.voice.say("exported-people", path=out))
    return DONE


def _look(call: Call, scope: ClientScope) -> Trade:
    source = _read(call)
    planned = people_planning.plan(scope, source.records, source.header)
    incoming, name = [*planned.new, *planned.changed], call.options.file.name
    return Trade(
        len(planned.new),
        planned.same,
        len(planned.changed),
        planned.refused,
        [*source.notes, *planned.notes],
        lambda: people_import.bring_in(scope, incoming, name, lambda _done, _of: True),
        lambda: people_sources.rejected_csv(planned),
    )


def _read(call: Call) -> Source:
    options = call.options
    source = people_sources.read_file(options.file, options.format, order=options.date_order)
    if options.map:
        mapping = bringing.mapped(source.header, source.mapping or {}, dict(options.map))
        source = people_sources.read_file(options.file, source.format, mapping, options.date_order)
    source.check()
    return source
