"""What may be written after `cmdesk`."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from cmdesk import __version__
from cmdesk.cli.parser import Parser
from cmdesk.cli.sentences import Voice

FORMATS = ("csv", "espanso")
FORMATS_OF_CASES = ("csv", "xlsx", "eml", "mbox")
FORMATS_OF_PEOPLE = ("csv", "xlsx", "vcard")
FORMATS_WRITTEN = ("csv", "xlsx", "json")
OF_A_CLIENT = ("initials", "colour", "zone", "country", "language", "register")


def arguments(voice: Voice) -> Parser:
    """The parser. `run` of what it parses is "module.function" of the command, which is imported when it is
    known to be the one, and so is what its own options need: the window needs none of them.
    """
    main = Parser("cmdesk", voice=voice, about=voice.say("about"))
    main.option("--quick", "quick", action="store_true")
    main.option("--version", "version", action="version", version=f"cmdesk {__version__}")
    main.add_argument("--palette", action="store_true", help=argparse.SUPPRESS)
    main.set_defaults(run="window.open_window")
    commands = main.under()
    commands.command("clients", run="clients.show", fill=_fill_clients)
    commands.command("import", fill=_fill_import)
    commands.command("export", fill=_fill_export)
    commands.command("stats", run="stats.show", fill=_fill_stats)
    commands.command("check", run="data.check", fill=_fill_check)
    commands.command("backup", run="data.back_up", fill=_fill_backup)
    commands.command("restore", run="data.restore", fill=_fill_restore)
    return main


def _fill_check(check: Parser) -> None:
    check.option("--json", "json", action="store_true")


def _fill_backup(backup: Parser) -> None:
    backup.place("file", "backup-file", type=Path, nargs="?", metavar="FILE")


def _fill_restore(restore: Parser) -> None:
    restore.place("file", "restore-file", type=Path, metavar="FILE")


def _fill_clients(shown: Parser) -> None:
    shown.option("--json", "json", action="store_true")
    shown.under().command("add", run="clients.add", fill=_fill_client)


def _fill_client(added: Parser) -> None:
    added.place("name", "name", metavar="NAME")
    for name in OF_A_CLIENT:
        added.option(f"--{name}", name)


def _fill_import(bringing: Parser) -> None:
    from cmdesk.formats import case_records, dates, people_csv, reply_records

    under = bringing.under(required=True)

    replies = under.command("replies", run="replies.bring_in", about="import-replies")
    _add_bringing(replies, "import-file", FORMATS, reply_records.FIELDS)
    cases = under.command("cases", run="cases.bring_in", about="import-cases")
    _add_bringing(cases, "import-cases-file", FORMATS_OF_CASES, case_records.FIELDS)
    people = under.command("people", run="people.bring_in", about="import-people")
    _add_bringing(people, "import-people-file", FORMATS_OF_PEOPLE, people_csv.FIELDS)
    for dated in cases, people:
        dated.option("--date-order", "date-order", choices=dates.ORDERS, default="")


def _add_bringing(made: Parser, file: str, formats: Sequence[str], fields: Sequence[str]) -> None:
    made.place("file", file, type=Path, metavar="FILE")
    made.option("--client", "client", required=True, metavar="NAME")
    made.option("--format", "format", choices=("auto", *formats), default="auto")
    made.option("--map", "map", action="append", type=_meaning(fields), metavar="COLUMN=FIELD")
    made.option("--dry-run", "dry-run", action="store_true")
    made.option("--strict", "strict", action="store_true")
    made.option("--json", "json", action="store_true")


def _fill_export(writing: Parser) -> None:
    under = writing.under(required=True)
    for what, formats in (("replies", FORMATS), ("cases", FORMATS_WRITTEN), ("people", FORMATS_WRITTEN)):
        written = under.command(what, run=f"{what}.write_out", about=f"export-{what}")
        written.place("file", "export-file", type=Path, metavar="OUT")
        written.option("--client", "client", required=True, metavar="NAME")
        written.option("--format", "format", choices=("auto", *formats), default="auto")


def _fill_stats(stats: Parser) -> None:
    stats.option("--client", "stats-client", required=True, metavar="NAME")
    stats.option("--from", "from", required=True, type=_day, metavar="D")
    stats.option("--to", "to", required=True, type=_day, metavar="D")
    stats.option("--json", "json", action="store_true")


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _meaning(fields: Sequence[str]) -> Callable[[str], tuple[str, str]]:
    """How a column and what it means are written; nothing after the sign leaves the column out."""

    def meaning(text: str) -> tuple[str, str]:
        column, sign, field = text.rpartition("=")
        if not sign or not column or field not in ("", *fields):
            raise ValueError(text)
        return column, field

    return meaning
