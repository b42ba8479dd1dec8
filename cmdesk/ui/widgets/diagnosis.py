"""What whoever mends the program needs to know of where it runs."""

from __future__ import annotations

import platform

from PySide6 import __version__ as qt_version
from PySide6.QtGui import QGuiApplication

from cmdesk import __version__


def diagnosis() -> str:
    """Versions and platform, without anything of the person's."""
    return "\n".join(
        (
            f"CM Desk {__version__}",
            f"Python {platform.python_version()}, Qt {qt_version}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
            f"{QGuiApplication.platformName()}, {len(QGuiApplication.screens())} screen(s)",
        )
    )
