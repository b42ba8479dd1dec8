"""Every key that works in the whole window, in one place: its act, its default, and what was chosen instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence


@dataclass(frozen=True, slots=True)
class Act:
    """Something that a key does. `fixed` keys are a standard that nobody moves."""

    id: str
    key: str
    text: str
    fixed: bool = False


ACTS = (
    Act("palette", "Ctrl+Space", QT_TRANSLATE_NOOP("Acts", "Quick reply")),
    Act("finder", "Ctrl+K", QT_TRANSLATE_NOOP("Acts", "Search or go to")),
    Act("new", "Ctrl+N", QT_TRANSLATE_NOOP("Acts", "New, on this page")),
    Act("switcher", "Ctrl+Shift+B", QT_TRANSLATE_NOOP("Acts", "Change client")),
    Act("overview", "Ctrl+0", QT_TRANSLATE_NOOP("Acts", "All clients"), fixed=True),
    Act("replies", "Alt+3", QT_TRANSLATE_NOOP("Acts", "Replies")),
    Act("clients", "Alt+9", QT_TRANSLATE_NOOP("Acts", "Clients")),
    Act("filter", "Ctrl+F", QT_TRANSLATE_NOOP("Acts", "Filter this page")),
    Act("copy-selected", "Ctrl+Shift+C", QT_TRANSLATE_NOOP("Acts", "Copy the selected reply")),
    Act("undo", "Ctrl+Z", QT_TRANSLATE_NOOP("Acts", "Undo"), fixed=True),
    Act("preferences", "Ctrl+,", QT_TRANSLATE_NOOP("Acts", "Preferences")),
    Act("help", "F1", QT_TRANSLATE_NOOP("Acts", "Keys and help"), fixed=True),
    Act("pane-next", "F6", QT_TRANSLATE_NOOP("Acts", "Next part of the window"), fixed=True),
    Act("pane-back", "Shift+F6", QT_TRANSLATE_NOOP("Acts", "Previous part of the window"), fixed=True),
    Act("rail", "F9", QT_TRANSLATE_NOOP("Acts", "Wide or narrow rail")),
    Act("full-screen", "F11", QT_TRANSLATE_NOOP("Acts", "Full screen"), fixed=True),
    Act("quit", "Ctrl+Q", QT_TRANSLATE_NOOP("Acts", "Quit"), fixed=True),
)
BY_ID: Mapping[str, Act] = {act.id: act for act in ACTS}
# Ctrl+1…9 are the clients, and these belong to text fields.
RESERVED = (
    *(f"Ctrl+{n}" for n in range(1, 10)),
    "Ctrl+C",
    "Ctrl+V",
    "Ctrl+X",
    "Ctrl+A",
    "Ctrl+S",
    "Ctrl+Return",
)


def text(act_id: str) -> str:
    """What an act is called."""
    return QCoreApplication.translate("Acts", BY_ID[act_id].text)


def key(act_id: str, chosen: Mapping[str, str]) -> str:
    """The key of an act, as QKeySequence writes it; "" when it was given none."""
    act = BY_ID[act_id]
    return act.key if act.fixed else chosen.get(act_id, act.key)


def shown(sequence: str) -> str:
    """A key as it is written on a cap: "Ctrl Espacio"."""
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")


def taken_by(sequence: str, but: str, chosen: Mapping[str, str]) -> str:
    """The id of the act that has this key already, "reserved" for one nobody may take, "" if it is free."""
    wanted = QKeySequence(sequence)
    if any(QKeySequence(other) == wanted for other in RESERVED):
        return "reserved"
    return next((a.id for a in ACTS if a.id != but and QKeySequence(key(a.id, chosen)) == wanted), "")
