"""Commands that bring replies in from a file and write them out to one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from cmdesk.cli.call import DONE, REFUSED, Call
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import fold
from cmdesk.formats.problems import Problem
from cmdesk.services import backups, clients, exchange, opening
from cmdesk.services.desk import ClientScope
from cmdesk.services.exchange import Source
from cmdesk.services.import_plan import Plan, Refused
from cmdesk.storage import durable


def bring_in(call: Call) -> int:
    """Import a file: what is good goes in, all or none of it; what isn't goes to a file beside it."""
    dry = call.options.dry_run
    opened = opening.open_to_read(call.folder) if dry else opening.open_to_write(call.folder)
    try:
        scope = clients.named(opened.desk, call.options.client)
        source = _read(call)
        planned = exchange.plan(scope, source)
        held_back = dry or (call.options.strict and planned.refused)
        import_id = None if held_back else _bring_in(scope, planned, call.options.file)
    finally:
        opened.close()
    _report(call, source, planned, import_id)
    if planned.refused and not held_back:
        call.print(call.voice.say("rejected-kept", path=_rejected(call.options.file)))
    return REFUSED if planned.refused else DONE


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


def _read(call: Call) -> Source:
    file: Path = call.options.file
    data = file.read_bytes()
    source = exchange.read_file(data, file.name, call.options.format)
    if call.options.map:
        mapping = _mapped(source, dict(call.options.map))
        source = exchange.read_file(data, file.name, source.format, mapping)
    if not source.ready:
        raise DeskError("import-needs-body")
    return source


def _mapped(source: Source, given: Mapping[str, str]) -> dict[int, str]:
    """What each column means: as given, else by its name unless another was given that meaning."""
    places = {fold(name): place for place, name in enumerate(source.header)}
    told: dict[int, str] = {}
    for column, meaning in given.items():
        if fold(column) not in places:
            raise DeskError("import-column-unknown", column=column)
        told[places[fold(column)]] = meaning
    guessed = {
        place: field
        for place, field in (source.mapping or {}).items()
        if place not in told and field not in told.values()
    }
    return {place: field for place, field in {**guessed, **told}.items() if field}


def _bring_in(scope: ClientScope, planned: Plan, file: Path) -> int | None:
    """Do what was planned; the number of the import, None when there was nothing to do.

    The refused rows are written first: if they can't be, nothing is brought in.
    """
    rejected = _rejected(file)
    if planned.refused:
        durable.write(rejected.absolute(), exchange.rejected_csv(planned))
    try:
        if planned.new or planned.changed:
            backups.back_up_if_changed(scope.desk, "import")
        done = exchange.bring_in(scope, planned, file.name, lambda _done, _of: True)
    except BaseException:
        if planned.refused:
            rejected.unlink(missing_ok=True)
        raise
    return done.import_id if done else None


def _rejected(file: Path) -> Path:
    return file.with_name(f"{file.name}.rejected.csv")


def _report(call: Call, source: Source, planned: Plan, import_id: int | None) -> None:
    counts = {
        "new": len(planned.new),
        "same": planned.same,
        "changed": len(planned.changed),
        "refused": len(planned.refused),
    }
    problems, notes = _told(call, planned.refused), _told(call, [*source.notes, *planned.notes])
    call.print_json({**counts, "problems": problems, "notes": notes, "import_id": import_id})
    call.print(call.voice.say("import-counts", **counts))
    for told in [*notes, *problems]:
        where = call.voice.say("line", line=told["line"]) if told["line"] else ""
        call.print(f"{where}{told['message']}")


def _told(call: Call, found: Sequence[Problem | Refused]) -> list[dict[str, object]]:
    return [
        {"line": each.line, "code": each.code, "message": call.voice.refusal(each.code, each.details)}
        for each in found
    ]
