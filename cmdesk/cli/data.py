"""Commands about the data as a whole: check, backup, restore."""

from __future__ import annotations

from cmdesk.cli.call import DONE, REFUSED, Call
from cmdesk.services import backups, faults, opening
from cmdesk.services.check import Problem
from cmdesk.services.check import check as find_problems


def check(call: Call) -> int:
    """Say what is wrong with the data; a file that can't even be opened is a finding, too."""
    try:
        found = _problems(call)
    except Exception as error:
        refusal = faults.sorted_out(error)
        if refusal is None or not refusal.code.startswith("file-") or refusal.code == "file-busy":
            raise
        found = [Problem(refusal.code, {"path": str(call.folder), **refusal.details})]
    listed = [{"code": p.code, "message": call.voice.refusal(p.code, p.details), **p.details} for p in found]
    call.print_json({"ok": not found, "problems": listed})
    for problem in listed:
        call.print(problem["message"])
    if not found:
        call.print(call.voice.say("sound"))
    return REFUSED if found else DONE


def back_up(call: Call) -> int:
    opened = opening.open_to_read(call.folder)
    try:
        made = backups.back_up(opened.desk, "hand", call.options.file)
    finally:
        opened.close()
    call.print(call.voice.say("backup-made", path=made))
    return DONE


def restore(call: Call) -> int:
    made = backups.restore(call.folder, call.options.file)
    call.print(call.voice.say("restored", path=call.options.file))
    if made.removed_again:
        call.print(call.voice.refusal("removed-again", {"number": made.removed_again}))
    if made.erased_again:
        call.print(call.voice.refusal("erased-again", {"number": made.erased_again}))
    if made.undo:
        call.print(call.voice.say("restore-undo", path=made.undo))
    return DONE


def _problems(call: Call) -> list[Problem]:
    opened = opening.open_to_read(call.folder)
    try:
        return find_problems(opened.desk)
    finally:
        opened.close()
