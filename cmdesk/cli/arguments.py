"""What may be written after `cmdesk`."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from cmdesk import __version__
from cmdesk.cli.parser import Parser
from cmdesk.cli.sentences import Voice
from cmdesk.formats import case_records, dates, people_csv, reply_records

FORMATS = ("csv", "espanso")
FORMATS_OF_CASES = ("csv", "xlsx", "eml", "mbox")
FORMATS_OF_PEOPLE = ("csv", "xlsx", "vcard")
FORMATS_WRITTEN = ("csv", "xlsx", "json")
OF_A_CLIENT = ("initials", "colour", "zone", "country", "language", "register")


def arguments(voice: Voice) -> Parser:
    """The parser. `run` of what it parses is "module.function" of the command, which is imported when it is
    known to be the one: the window needs none of the others.
    """
    main = Parser("cmdesk", voice=voice, about=voice.say("about"))
    main.option("--quick", "quick", action="store_true")
    main.option("--version", "version", action="version", version=f"cmdesk {__version__}")
    main.add_argument("--palette", action="store_true", help=argparse.SUPPRESS)
    main.set_defaults(run="window.open_window")
    commands = main.under()

    def command(name: str, run: str, to: argparse._SubParsersAction = commands, about: str = "") -> Parser:
        said = voice.help(about or name)
        made = to.add_parser(name, voice=voice, help=said, about=said)
        made.set_defaults(run=run)
        return made

    _add_clients(command("clients", "clients.show"), command)
    _add_import(command("import", "").under(required=True), command)
    _add_export(command("export", "").under(required=True), command)
    _add_stats(command("stats", "stats.show"))
    check = command("check", "data.check")
    check.option("--json", "json", action="store_true")
    backup = command("backup", "data.back_up")
    backup.place("file", "backup-file", type=Path, nargs="?", metavar="FILE")
    restore = command("restore", "data.restore")
    restore.place("file", "restore-file", type=Path, metavar="FILE")
    return main


def _add_clients(shown: Parser, command: Callable[..., Parser]) -> None:
    shown.option("--json", "json", action="store_true")
    added = command("add", "clients.add", shown.under())
    added.place("name", "name", metavar="NAME")
    for name in OF_A_CLIENT:
        added.option(f"--{name}", name)


def _add_import(under: argparse._SubParsersAction, command: Callable[..., Parser]) -> None:
    replies = command("replies", "replies.bring_in", under, "import-replies")
    _add_bringing(replies, "import-file", FORMATS, reply_records.FIELDS)
    cases = command("cases", "cases.bring_in", under, "import-cases")
    _add_bringing(cases, "import-cases-file", FORMATS_OF_CASES, case_records.FIELDS)
    people = command("people", "people.bring_in", under, "import-people")
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


def _add_export(under: argparse._SubParsersAction, command: Callable[..., Parser]) -> None:
    for what, formats in (("replies", FORMATS), ("cases", FORMATS_WRITTEN), ("people", FORMATS_WRITTEN)):
        written = command(what, f"{what}.write_out", under, f"export-{what}")
        written.place("file", "export-file", type=Path, metavar="OUT")
        written.option("--client", "client", required=True, metavar="NAME")
        written.option("--format", "format", choices=("auto", *formats), default="auto")


def _add_stats(stats: Parser) -> None:
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
