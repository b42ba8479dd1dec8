"""The window: the one that is open already, or a new one. Only here Qt is loaded."""

from __future__ import annotations

import sys
import time

from cmdesk.cli.call import DONE, REFUSED, Call
from cmdesk.domain.errors import DeskError
from cmdesk.door import knock
from cmdesk.places import socket_address

STARTING = 10.0  # seconds in which a desk that has just taken the folder must answer
BETWEEN = 0.1


def open_window(call: Call) -> int:
    """Bring the desk's window to the front, or open it; with `--palette`, its palette."""
    palette = call.options.palette or call.options.quick
    verb = "quick" if palette else "raise"
    address = socket_address(call.folder)
    try:
        if not knock(address, verb):
            return _open_or_knock(call, address, verb)
    except TimeoutError:
        print(f"cmdesk: {call.voice.say('desk-silent')}", file=sys.stderr)
        return REFUSED
    return DONE


def _open_or_knock(call: Call, address: str, verb: str) -> int:
    from cmdesk import app

    try:
        demo = getattr(call.options, "demo", False)
        return app.run(call.folder, demo=demo, palette=verb == "quick")
    except DeskError as error:
        # another start was quicker: its door opens any moment
        if error.code != "folder-in-use" or not _knock_until_heard(address, verb):
            raise
    return DONE


def _knock_until_heard(address: str, verb: str) -> bool:
    end = time.monotonic() + STARTING
    while time.monotonic() < end:
        if knock(address, verb):
            return True
        time.sleep(BETWEEN)
    return False
