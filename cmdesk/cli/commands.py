"""Runs the command line from its words to its exit code: 0 done, 1 refused or problems found, 2 bad usage."""

from __future__ import annotations

import importlib
import io
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from cmdesk import logs, preferences
from cmdesk.cli.arguments import arguments
from cmdesk.cli.call import REFUSED, Call
from cmdesk.cli.sentences import Voice, of_system
from cmdesk.domain.errors import DeskError
from cmdesk.places import data_folder
from cmdesk.services import faults

log = logging.getLogger(__name__)


def main(words: Sequence[str]) -> int:
    os.umask(0o077)  # whatever is made from here on is its owner's alone
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without ñ is no reason to fail
    options = arguments(Voice(of_system())).parse_args(words)
    folder = Path(getattr(options, "data", None) or data_folder(demo=getattr(options, "demo", False)))
    call = Call(folder, Voice(preferences.load(folder).language or of_system()), options)
    with logs.kept(folder):
        return _run(call)


def _run(call: Call) -> int:
    try:
        module, _, command = call.options.run.partition(".")
        return getattr(importlib.import_module(f"cmdesk.cli.{module}"), command)(call)
    except KeyboardInterrupt:
        return call.refuse(DeskError("stopped"))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader left: nothing to say
        return REFUSED
    except Exception as error:
        refusal = faults.sorted_out(error)
        if refusal is None:
            log.exception("a command failed")
            refusal = DeskError("program-fault", kind=type(error).__name__)
        return call.refuse(refusal)
