"""What all commands have in common that bring something in: what is good goes in, what isn't is given back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from cmdesk.cli.call import DONE, REFUSED, Call
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import fold
from cmdesk.formats.problems import Problem
from cmdesk.services import backups, clients, opening
from cmdesk.services.desk import ClientScope
from cmdesk.storage import durable


class Refused(Protocol):
    """A record that stays out."""

    @property
    def line(self) -> int: ...

    @property
    def code(self) -> str: ...

    @property
    def details(self) -> Mapping[str, object]: ...


class Imported(Protocol):
    """What an import did."""

    @property
    def import_id(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Trade:
    """What a file would do to a client, and how that is done. `counts` is the sentence that tells it."""

    new: int
    same: int
    changed: int
    refused: Sequence[Refused]
    notes: Sequence[Problem]
    bring_in: Callable[[], Imported | None]
    rejected: Callable[[], bytes]
    counts: str = "import-counts"


def run(call: Call, look: Callable[[Call, ClientScope], Trade]) -> int:
    """Import a file: what is good goes in, all or none of it; what isn't goes to a file beside it."""
    dry = call.options.dry_run
    opened = opening.open_to_read(call.folder) if dry else opening.open_to_write(call.folder)
    try:
        scope = clients.named(opened.desk, call.options.client)
        trade = look(call, scope)
        held_back = dry or (call.options.strict and trade.refused)
        import_id = None if held_back else _bring_in(scope, trade, call.options.file)
    finally:
        opened.close()
    _report(call, trade, import_id)
    if trade.refused and not held_back:
        call.print(call.voice.say("rejected-kept", path=_rejected(call.options.file)))
    return REFUSED if trade.refused else DONE


def mapped(header: Sequence[str], guessed: Mapping[int, str], given: Mapping[str, str]) -> dict[int, str]:
    """What each column means: as given, else by its name unless another was given that meaning.

    Raises DeskError "import-column-unknown".
    """
    places = {fold(name): place for place, name in enumerate(header)}
    told: dict[int, str] = {}
    for column, meaning in given.items():
        if fold(column) not in places:
            raise DeskError("import-column-unknown", column=column)
        told[places[fold(column)]] = meaning
    left = {
        place: field for place, field in guessed.items() if place not in told and field not in told.values()
    }
    return {place: field for place, field in {**left, **told}.items() if field}


def _bring_in(scope: ClientScope, trade: Trade, file: Path) -> int | None:
    """Do what was planned; the number of the import, None when there was nothing to do.

    The refused rows are written first: if they can't be, nothing is brought in.
    """
    rejected = _rejected(file)
    if trade.refused:
        durable.write(rejected.absolute(), trade.rejected())
    try:
        if trade.new or trade.changed:
            backups.back_up_if_changed(scope.desk, "import")
        done = trade.bring_in()
    except BaseException:
        if trade.refused:
            rejected.unlink(missing_ok=True)
        raise
    return done.import_id if done else None


def _rejected(file: Path) -> Path:
    return file.with_name(f"{file.name}.rejected.csv")


def _report(call: Call, trade: Trade, import_id: int | None) -> None:
    counts = {
        "new": trade.new,
        "same": trade.same,
        "changed": trade.changed,
        "refused": len(trade.refused),
    }
    problems, notes = _told(call, trade.refused), _told(call, trade.notes)
    call.print_json({**counts, "problems": problems, "notes": notes, "import_id": import_id})
    call.print(call.voice.say(trade.counts, **counts))
    for told in [*notes, *problems]:
        where = call.voice.say("line", line=told["line"]) if told["line"] else ""
        call.print(f"{where}{told['message']}")


def _told(call: Call, found: Sequence[Refused]) -> list[dict[str, object]]:
    return [
        {"line": each.line, "code": each.code, "message": call.voice.refusal(each.code, each.details)}
        for each in found
    ]
