"""What may be written after `cmdesk`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from cmdesk import __version__
from cmdesk.cli import data, window
from cmdesk.cli.call import Call
from cmdesk.cli.parser import Parser
from cmdesk.cli.sentences import Voice


def arguments(voice: Voice) -> Parser:
    """The parser; `run(call)` of what it parses is the command."""
    main = Parser(voice=voice, prog="cmdesk", about=voice.say("about"))
    main.option("--quick", "quick", action="store_true")
    main.option("--version", "version", action="version", version=f"cmdesk {__version__}")
    main.add_argument("--palette", action="store_true", help=argparse.SUPPRESS)
    main.set_defaults(run=window.open_window)
    commands = main.add_subparsers(title=voice.help("commands"), metavar=voice.help("command"))

    def command(name: str, run: Callable[[Call], int], to: argparse._SubParsersAction = commands) -> Parser:
        about = voice.help(name)
        made = to.add_parser(name, help=about, voice=voice, prog=f"cmdesk {name}", about=about)
        made.set_defaults(run=run)
        return made

    check = command("check", data.check)
    check.option("--json", "json", action="store_true")
    backup = command("backup", data.back_up)
    backup.add_argument("file", type=Path, nargs="?", metavar="FILE", help=voice.help("backup-file"))
    restore = command("restore", data.restore)
    restore.add_argument("file", type=Path, metavar="FILE", help=voice.help("restore-file"))
    return main
