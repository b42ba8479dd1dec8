"""What every command gets, and how it answers."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cmdesk.cli.sentences import Voice
from cmdesk.domain.errors import DeskError

DONE, REFUSED, BAD_USAGE = 0, 1, 2
BEYOND_USE = ("file-damaged", "file-empty", "file-newer")
SCHEMA = 1  # of the JSON on standard output


@dataclass(frozen=True, slots=True)
class Call:
    """One run of the command line."""

    folder: Path
    voice: Voice
    options: argparse.Namespace

    @property
    def wants_json(self) -> bool:
        return getattr(self.options, "json", False)

    def print(self, text: str) -> None:
        """A line for a person; nothing when a program is listening."""
        if not self.wants_json:
            print(text)

    def print_json(self, content: Mapping[str, object]) -> None:
        """The answer for a program; nothing when a person reads."""
        if self.wants_json:
            print(json.dumps({"schema": SCHEMA, **content}))

    def refuse(self, error: DeskError) -> int:
        """Say in one line why not, and where a usable backup is when the data can't be used."""
        message = self.voice.refusal(error.code, error.details)
        if error.code in BEYOND_USE and (usable := _newest_usable(self.folder)):
            message = f"{message}; {self.voice.say('newest-backup', path=usable)}"
        self.print_json({"error": {"code": error.code, "message": message}})
        print(f"cmdesk: {message}", file=sys.stderr)
        return REFUSED


def _newest_usable(folder: Path) -> Path | None:
    from cmdesk.services import backups  # only for data that can't be used

    return next((kept.path for kept in backups.backups(folder) if kept.readable), None)
