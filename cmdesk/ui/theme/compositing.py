"""Whether windows may be see-through. On X11 without a compositor they turn out black instead."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion, QTransform
from PySide6.QtWidgets import QWidget


def trim(window: QWidget, surface: QRectF, radius: float) -> None:
    """Where nothing is see-through, cut `window` to its surface. Call it whenever the window's size changes."""
    if not _see_through():
        path = QPainterPath()
        path.addRoundedRect(surface, radius, radius)
        window.setMask(QRegion(path.toFillPolygon(QTransform()).toPolygon()))


@cache
def _see_through() -> bool:
    import ctypes.util  # slow to read in, and not needed for the first picture

    library = ctypes.util.find_library("X11") if QGuiApplication.platformName() == "xcb" else None
    if library is None:
        return True
    x11 = ctypes.CDLL(library)
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    if not display:
        return True
    # a compositor owns this selection, as the window managers' conventions have it
    owner = x11.XGetSelectionOwner(display, x11.XInternAtom(display, b"_NET_WM_CM_S0", 0))
    x11.XCloseDisplay(display)
    return bool(owner)
