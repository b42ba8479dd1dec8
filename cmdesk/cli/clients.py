"""Commands about clients: list them, add one."""

from __future__ import annotations

from cmdesk.cli.arguments import OF_A_CLIENT
from cmdesk.cli.call import DONE, Call
from cmdesk.services import clients, opening
from cmdesk.services.clients import ClientCard, ClientRow, Holding

SHOWN = ("name", "initials", "colour", "language", "zone", "status")


def show(call: Call) -> int:
    opened = opening.open_to_read(call.folder)
    try:
        rows, held = clients.list_clients(opened.desk), clients.holdings(opened.desk)
    finally:
        opened.close()
    call.print_json({"clients": [_told(row, held[row.id]) for row in rows]})
    for row in rows:
        call.print(_line(call, row, held[row.id]))
    return DONE


def add(call: Call) -> int:
    given = {name: value for name in OF_A_CLIENT if (value := getattr(call.options, name)) is not None}
    opened = opening.open_to_write(call.folder)
    try:
        clients.add_client(opened.desk, ClientCard(call.options.name, **given))
    finally:
        opened.close()
    call.print(call.voice.say("client-added", name=call.options.name))
    return DONE


def _told(row: ClientRow, held: Holding) -> dict[str, object]:
    return {
        **{name: getattr(row, name) for name in SHOWN},
        "replies": held.replies,
        "accounts": held.accounts,
    }


def _line(call: Call, row: ClientRow, held: Holding) -> str:
    line = call.voice.say(
        "client-line", name=row.name, initials=row.initials, replies=held.replies, accounts=held.accounts
    )
    return line if row.status == "active" else f"{line} · {call.voice.say(f'client-{row.status}')}"
