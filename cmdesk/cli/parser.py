"""Python's own parser of arguments, speaking the person's language and refusing in one line."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NoReturn

from cmdesk.cli.call import BAD_USAGE
from cmdesk.cli.sentences import Voice

# what Python's parser says, as far as it can happen here, and how that is said in Spanish
_IN_SPANISH = (
    (r"the following arguments are required: (.*)", r"falta \1"),
    (r"unrecognized arguments: (.*)", r"no se entiende \1"),
    (r"argument (?:\S*): invalid choice: (\S+) \(choose from (.*)\)", r"\1 no es ninguno de \2"),
    (r"argument (\S+): expected one argument", r"a \1 le falta su valor"),
    (r"argument (\S+): expected at least one argument", r"a \1 le falta su valor"),
    (r"ambiguous option: (\S+) could match (.*)", r"\1 puede ser \2"),
    (r"argument (\S+): ignored explicit argument (.*)", r"\1 no lleva valor"),
    (r"argument (\S+): not allowed with argument (\S+)", r"\1 no va con \2"),
    (r"argument (\S+): invalid \S+ value: (.*)", r"\1 no puede ser \2"),
)


class Parser(argparse.ArgumentParser):
    """The arguments of one command. `--data` and `--demo` may stand before the command's name or after."""

    def __init__(self, prog: str, *, voice: Voice, about: str) -> None:
        super().__init__(prog, description=about, add_help=False, formatter_class=_formatter(voice))
        self._voice = voice
        self._fill: Callable[[Parser], None] | None = None
        self._places = self.add_argument_group(voice.help("places"))
        self._options = self.add_argument_group(voice.help("options"))
        # without a default, so that what stands before the command isn't forgotten after it
        self.option("--data", "data", type=Path, metavar="DIR", default=argparse.SUPPRESS)
        self.option("--demo", "demo", action="store_true", default=argparse.SUPPRESS)
        self.option("-h", "help", "--help", action="help")

    def option(self, name: str, key: str, *more: str, **how: object) -> None:
        """An option, explained by the sentence `key`."""
        self._options.add_argument(name, *more, help=self._voice.help(key), **how)  # pyright: ignore[reportArgumentType]

    def place(self, name: str, key: str, **how: object) -> None:
        """What is written without a dash, explained by the sentence `key`."""
        self._places.add_argument(name, help=self._voice.help(key), **how)  # pyright: ignore[reportArgumentType]

    def under(self, *, required: bool = False) -> Commands:
        """Where commands under this one are added."""
        title, name = self._voice.help("commands"), self._voice.help("command")
        return Commands(self.add_subparsers(title=title, metavar=name, required=required), self._voice)

    def fill_when_asked(self, fill: Callable[[Parser], None]) -> None:
        """Let `fill` add what may be written after this command once it is the one that is read."""
        self._fill = fill

    def parse_known_args(  # pyright: ignore[reportIncompatibleMethodOverride]  it has three overloads
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        if self._fill is not None:
            fill, self._fill = self._fill, None
            fill(self)
        return super().parse_known_args(args, namespace or argparse.Namespace())

    def error(self, message: str) -> NoReturn:
        said = self._voice.say("bad-usage", what=self._voice.choose(_in_spanish(message), message))
        print(f"{self.prog}: {said}", file=sys.stderr)
        sys.exit(BAD_USAGE)


class Commands:
    """Those that may follow a command, or the program's name."""

    def __init__(self, kept: argparse._SubParsersAction, voice: Voice) -> None:
        self._kept, self._voice = kept, voice

    def command(
        self, name: str, *, run: str = "", fill: Callable[[Parser], None] | None = None, about: str = ""
    ) -> Parser:
        """A command, explained by the sentence `about`, else by that of its name."""
        said = self._voice.help(about or name)
        made = self._kept.add_parser(name, voice=self._voice, help=said, about=said)
        made.set_defaults(run=run)
        if fill is not None:
            made.fill_when_asked(fill)
        return made


def _in_spanish(message: str) -> str:
    for pattern, said in _IN_SPANISH:
        if re.fullmatch(pattern, message):
            return re.sub(pattern, said, message)
    return message


def _formatter(voice: Voice) -> type[argparse.HelpFormatter]:
    class Formatter(argparse.HelpFormatter):
        def add_usage(
            self,
            usage: str | None,
            actions: Iterable[argparse.Action],
            groups: Iterable[argparse._MutuallyExclusiveGroup],
            prefix: str | None = None,
        ) -> None:
            prefix = f"{voice.help('usage')}: " if prefix is None else prefix
            super().add_usage(usage, actions, groups, prefix)

    return Formatter
