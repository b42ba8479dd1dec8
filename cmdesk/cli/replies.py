"""Commands that bring replies in from a file and write them out to one."""

from __future__ import annotations

from pathlib import Path

from cmdesk.cli import bringing
from cmdesk.cli.bringing import Trade
from cmdesk.cli.call import DONE, Call
from cmdesk.domain.errors import DeskError
from cmdesk.services import clients, exchange, opening
from cmdesk.services.desk import ClientScope
from cmdesk.services.exchange import Source
from cmdesk.storage import durable


def bring_in(call: Call) -> int:
    return bringing.run(call, _look)


def write_out(call: Call) -> int:
    out: Path = call.options.file
    opened = opening.open_to_read(call.folder)
    try:
        scope = clients.named(opened.desk, call.options.client)
        content = exchange.export(scope, _format(call.options.format, out))
    finally:
        opened.close()
    durable.write(out.absolute(), content)
    call.print(call.voice.say("exported", path=out))
    return DONE


def _format(asked: str, out: Path) -> str:
    """The asked format, or what the name of the file says."""
    if asked != "auto":
        return asked
    return "espanso" if out.suffix.lower() in {".yml", ".yaml"} else "csv"


def _look(call: Call, scope: ClientScope) -> Trade:
    source = _read(call)
    planned = exchange.plan(scope, source)
    name = call.options.file.name
    return Trade(
        len(planned.new),
        planned.same,
        len(planned.changed),
        planned.refused,
        [*source.notes, *planned.notes],
        lambda: exchange.bring_in(scope, planned, name, lambda _done, _of: True),
        lambda: exchange.rejected_csv(planned),
    )


def _read(call: Call) -> Source:
    file: Path = call.options.file
    data = file.read_bytes()
    source = exchange.read_file(data, file.name, call.options.format)
    if call.options.map:
        mapping = bringing.mapped(source.header, source.mapping or {}, dict(call.options.map))
        source = exchange.read_file(data, file.name, source.format, mapping)
    if not source.ready:
        raise DeskError("import-needs-body")
    return source
