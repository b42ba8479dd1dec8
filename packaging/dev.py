"""The two commands of the project: `run` opens the desk, `test` runs every check.

This file is only the door: it is also read by a Python too old for the rest, which must be told so.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  that the rest needs 3.11 is what this says
    sys.exit(
        "CM Desk needs Python 3.11 or newer; this is "
        + sys.version.split()[0]
        + " ("
        + sys.executable
        + ").\n"
        "Install a newer one (Debian, Ubuntu: apt install python3; Fedora: dnf install python3; Windows, macOS:\n"
        "from python.org) and start this file with it, for example: python3.12 packaging/dev.py run"
    )

from commands import main

sys.exit(main())
