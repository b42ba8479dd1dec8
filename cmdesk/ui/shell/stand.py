"""Where the window stands on the screens, remembered for each set of them."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cmdesk.ui.widgets.session import Session

USUAL = QSize(1360, 860)
_GRIP = 48  # px of the title's height that must be on a screen, for the window to be moved by


def keep(session: Session, name: str, value: str) -> None:
    """Remember one thing of how windows stand."""
    session.prefer(places={**session.preferences.places, name: value})


def keep_geometry(session: Session, window: QWidget) -> None:
    """Remember where `window` stands on the present screens."""
    keep(session, _name(), base64.b64encode(window.saveGeometry().data()).decode())


def return_to(session: Session, window: QWidget) -> None:
    """Put `window` where it stood on these screens, or in its usual size; always where it can be reached."""
    kept = session.preferences.places.get(_name(), "")
    if not (kept and window.restoreGeometry(QByteArray.fromBase64(kept.encode()))):
        room = QGuiApplication.primaryScreen().availableGeometry()
        window.resize(USUAL.boundedTo(room.size()))
        window.move(room.center() - window.rect().center())
    title = QRect(window.pos(), QSize(window.width(), _GRIP))
    if not any(screen.availableGeometry().intersects(title) for screen in QGuiApplication.screens()):
        window.move(QGuiApplication.primaryScreen().availableGeometry().topLeft())


def _name() -> str:
    places = [screen.geometry() for screen in QGuiApplication.screens()]
    return "window@" + ";".join(sorted(f"{p.x()},{p.y()},{p.width()},{p.height()}" for p in places))
