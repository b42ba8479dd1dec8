"""`cmdesk --quick`, which a desktop's own shortcut runs: the running desk shows its palette, or one starts into it.

Nothing heavy may be imported here: the person waits for this with a key still under the finger.
"""

import sys

from cmdesk.door import knock
from cmdesk.places import data_folder, socket_address


def main(arguments: list[str]) -> int | None:
    """Do it, or return None when there are arguments that only the command line knows."""
    folder, demo = "", False
    words = iter(arguments)
    for word in words:
        if word == "--demo":
            demo = True
        elif word == "--data":
            folder = next(words, "")
        elif word.startswith("--data="):
            folder = word.removeprefix("--data=")
        elif word != "--quick":
            return None
    folder = folder or data_folder(demo=demo)
    try:
        answered = knock(socket_address(folder), "quick")
    except TimeoutError:
        sys.stderr.write("cmdesk: the desk is open but does not answer\n")
        return 1
    if not answered:
        _start(["--data", folder, *(["--demo"] if demo else []), "--palette"])
    return 0


def _start(arguments: list[str]) -> None:
    """Start the desk as a process of its own, which outlives this one."""
    import subprocess  # only now: nobody was there, so this takes longer anyway

    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "cmdesk"]
    windows = sys.platform == "win32"
    nowhere = subprocess.DEVNULL
    subprocess.Popen(
        [*program, *arguments],
        stdin=nowhere,
        stdout=nowhere,
        stderr=nowhere,
        creationflags=0x208 if windows else 0,  # detached, a process group of its own
        start_new_session=not windows,
    )
