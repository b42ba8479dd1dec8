"""Every key of the windows in one place: what it does, its default, and what was chosen instead."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

Scope = Literal["window", "list", "writing", "palette", "log"]
MAC = sys.platform == "darwin"


@dataclass(frozen=True, slots=True)
class Act:
    """Something that a key does. A `fixed` key is a standard, or belongs to one kind of control: it stays."""

    id: str
    key: str
    text: str
    fixed: bool = False
    scope: Scope = "window"


def page_key(number: int) -> str:
    """The key of the page with that number; on macOS, Option and a digit types a character."""
    return f"Meta+{number}" if MAC else f"Alt+{number}"


ACTS = (
    Act("palette", "Alt+Space" if MAC else "Ctrl+Space", str(QT_TRANSLATE_NOOP("Acts", "Quick reply"))),
    Act("finder", "Ctrl+K", str(QT_TRANSLATE_NOOP("Acts", "Search or go to"))),
    Act("new", "Ctrl+N", str(QT_TRANSLATE_NOOP("Acts", "New, on this page"))),
    Act("log-copied", "Ctrl+Shift+N", str(QT_TRANSLATE_NOOP("Acts", "Log what was copied"))),
    Act("begin-crisis", "Ctrl+Shift+K", str(QT_TRANSLATE_NOOP("Acts", "Begin a crisis"))),
    Act("filter", "Ctrl+F", str(QT_TRANSLATE_NOOP("Acts", "Filter this page"))),
    Act("switcher", "Ctrl+Shift+B", str(QT_TRANSLATE_NOOP("Acts", "Change client"))),
    Act("overview", "Ctrl+0", str(QT_TRANSLATE_NOOP("Acts", "All clients")), fixed=True),
    Act("today", page_key(1), str(QT_TRANSLATE_NOOP("Acts", "Today"))),
    Act("inbox", page_key(2), str(QT_TRANSLATE_NOOP("Acts", "Inbox"))),
    Act("replies", page_key(3), str(QT_TRANSLATE_NOOP("Acts", "Replies"))),
    Act("crisis", page_key(5), str(QT_TRANSLATE_NOOP("Acts", "Crisis"))),
    Act("people", page_key(6), str(QT_TRANSLATE_NOOP("Acts", "Community"))),
    Act("reports", page_key(8), str(QT_TRANSLATE_NOOP("Acts", "Reports"))),
    Act("clients", page_key(9), str(QT_TRANSLATE_NOOP("Acts", "Clients"))),
    Act("copy-selected", "Ctrl+Shift+C", str(QT_TRANSLATE_NOOP("Acts", "Copy the selected reply"))),
    Act(
        "undo",
        "Ctrl+Z",
        str(QT_TRANSLATE_NOOP("Acts", "Undo the last act, or what is being written")),
        fixed=True,
    ),
    Act("breathe", "Ctrl+Shift+P", str(QT_TRANSLATE_NOOP("Acts", "Pause to breathe"))),
    Act("preferences", "Ctrl+,", str(QT_TRANSLATE_NOOP("Acts", "Preferences"))),
    Act("help", "F1", str(QT_TRANSLATE_NOOP("Acts", "Keys and help")), fixed=True),
    Act("pane-next", "F6", str(QT_TRANSLATE_NOOP("Acts", "Next part of the window")), fixed=True),
    Act("pane-back", "Shift+F6", str(QT_TRANSLATE_NOOP("Acts", "Previous part of the window")), fixed=True),
    Act("rail", "F9", str(QT_TRANSLATE_NOOP("Acts", "Wide or narrow rail"))),
    Act("full-screen", "F11", str(QT_TRANSLATE_NOOP("Acts", "Full screen")), fixed=True),
    Act("quit", "Ctrl+Q", str(QT_TRANSLATE_NOOP("Acts", "Quit")), fixed=True),
)

# keys that work inside one kind of control; the help lists them
OTHERS = (
    Act("nth-client", "Ctrl+1", str(QT_TRANSLATE_NOOP("Acts", "Client 1 to 9")), fixed=True),
    Act("move", "J", str(QT_TRANSLATE_NOOP("Acts", "Next row; K or ↑ the one before")), True, "list"),
    Act("open", "Return", str(QT_TRANSLATE_NOOP("Acts", "Open the row")), True, "list"),
    Act("answer", "R", str(QT_TRANSLATE_NOOP("Acts", "Answer the case")), True, "list"),
    Act("pass-on", "E", str(QT_TRANSLATE_NOOP("Acts", "Pass the case on to a department")), True, "list"),
    Act("snooze", "S", str(QT_TRANSLATE_NOOP("Acts", "Put the case out of sight for a while")), True, "list"),
    Act("close-case", "X", str(QT_TRANSLATE_NOOP("Acts", "Close the case")), True, "list"),
    Act("about-case", "Alt+Return", str(QT_TRANSLATE_NOOP("Acts", "About the case")), True, "list"),
    Act("change", "F2", str(QT_TRANSLATE_NOOP("Acts", "Rename or correct")), True, "list"),
    Act("delete", "Delete", str(QT_TRANSLATE_NOOP("Acts", "To the trash, with a way back")), True, "list"),
    Act(
        "category-up",
        "Alt+Up",
        str(QT_TRANSLATE_NOOP("Acts", "A category further up; ↓ further down")),
        True,
        "list",
    ),
    Act("template", "/", str(QT_TRANSLATE_NOOP("Acts", "Put in a prepared reply")), True, "writing"),
    Act("variable", "{", str(QT_TRANSLATE_NOOP("Acts", "Put in a variable")), True, "writing"),
    Act("save", "Ctrl+S", str(QT_TRANSLATE_NOOP("Acts", "Save")), True, "writing"),
    Act("finish", "Ctrl+Return", str(QT_TRANSLATE_NOOP("Acts", "Save and close")), True, "writing"),
    Act("palette-copy", "Return", str(QT_TRANSLATE_NOOP("Acts", "Copy the reply")), True, "palette"),
    Act("palette-next", "Tab", str(QT_TRANSLATE_NOOP("Acts", "Next value to fill in")), True, "palette"),
    Act("palette-nth", "Alt+1", str(QT_TRANSLATE_NOOP("Acts", "Copy result 1 to 9")), True, "palette"),
    Act(
        "palette-despite",
        "Ctrl+Return",
        str(QT_TRANSLATE_NOOP("Acts", "Copy in spite of a stop")),
        True,
        "palette",
    ),
    Act(
        "palette-log",
        "Shift+Return",
        str(QT_TRANSLATE_NOOP("Acts", "Copy and keep it with the case")),
        True,
        "palette",
    ),
    Act("palette-network", "Alt+Down", str(QT_TRANSLATE_NOOP("Acts", "Next network")), True, "palette"),
    Act(
        "palette-network-back", "Alt+Up", str(QT_TRANSLATE_NOOP("Acts", "Previous network")), True, "palette"
    ),
    Act("palette-audience", "Ctrl+P", str(QT_TRANSLATE_NOOP("Acts", "Public or private")), True, "palette"),
    Act("palette-edit", "F2", str(QT_TRANSLATE_NOOP("Acts", "Edit before copying")), True, "palette"),
    Act(
        "palette-gather",
        "Ctrl+M",
        str(QT_TRANSLATE_NOOP("Acts", "Gather for one text, or not")),
        True,
        "palette",
    ),
    Act("palette-star", "Ctrl+B", str(QT_TRANSLATE_NOOP("Acts", "Favourite, or no longer")), True, "palette"),
    Act(
        "palette-widen",
        "Ctrl+E",
        str(QT_TRANSLATE_NOOP("Acts", "In a crisis: all replies, or approved ones")),
        True,
        "palette",
    ),
    Act(
        "palette-new",
        "Ctrl+N",
        str(QT_TRANSLATE_NOOP("Acts", "New reply with what is on the clipboard")),
        True,
        "palette",
    ),
    Act(
        "palette-recover",
        "Ctrl+R",
        str(QT_TRANSLATE_NOOP("Acts", "Recover what was copied before")),
        True,
        "palette",
    ),
    Act(
        "palette-take-back",
        "Ctrl+T",
        str(QT_TRANSLATE_NOOP("Acts", "Take back the last use")),
        True,
        "palette",
    ),
    Act("palette-menu", "F10", str(QT_TRANSLATE_NOOP("Acts", "What else can be done")), True, "palette"),
    Act("palette-close", "Esc", str(QT_TRANSLATE_NOOP("Acts", "Close")), True, "palette"),
    Act("log-save", "Ctrl+S", str(QT_TRANSLATE_NOOP("Acts", "Log the case")), True, "log"),
    Act(
        "log-answer", "Ctrl+Return", str(QT_TRANSLATE_NOOP("Acts", "Log the case and answer it")), True, "log"
    ),
    Act("log-brand", "Ctrl+1", str(QT_TRANSLATE_NOOP("Acts", "Brand 1 to 9")), True, "log"),
    Act("log-next", "Ctrl+PgDown", str(QT_TRANSLATE_NOOP("Acts", "The next comment")), True, "log"),
    Act("log-back", "Ctrl+PgUp", str(QT_TRANSLATE_NOOP("Acts", "The comment before")), True, "log"),
)
# what stands on the keys, where it isn't the same everywhere
CAPS = {
    "Shift": str(QT_TRANSLATE_NOOP("Keys", "Shift")),
    "Space": str(QT_TRANSLATE_NOOP("Keys", "Space")),
    "Return": str(QT_TRANSLATE_NOOP("Keys", "Enter")),
    "Del": str(QT_TRANSLATE_NOOP("Keys", "Del")),
    "Down": str(QT_TRANSLATE_NOOP("Keys", "↓")),
    "Up": str(QT_TRANSLATE_NOOP("Keys", "↑")),
    "PgUp": str(QT_TRANSLATE_NOOP("Keys", "PgUp")),
    "PgDown": str(QT_TRANSLATE_NOOP("Keys", "PgDn")),
}
BY_ID: Mapping[str, Act] = {act.id: act for act in (*ACTS, *OTHERS)}
# what text fields live on, and the clients' keys
RESERVED = (
    *(f"Ctrl+{n}" for n in range(1, 10)),
    *(f"Ctrl+{letter}" for letter in "CVXASY"),
    "Ctrl+Shift+Z",
    "Ctrl+Return",
)


def keys(chosen: Mapping[str, str]) -> dict[str, str]:
    """The key of every act of the window, "" for one that was given none."""
    return {act.id: key(act.id, chosen) for act in ACTS}


def text(act_id: str) -> str:
    """What an act is called."""
    return QCoreApplication.translate("Acts", BY_ID[act_id].text)


def key(act_id: str, chosen: Mapping[str, str]) -> str:
    """The key of an act, as QKeySequence writes it; "" when it was given none."""
    act = BY_ID[act_id]
    return act.key if act.fixed else chosen.get(act_id, act.key)


def shown(sequence: str) -> str:
    """A key as it is written on a cap: "Ctrl Espacio"."""
    if MAC:
        return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    parts = QKeySequence(sequence).toString().split("+")
    return " ".join(
        QCoreApplication.translate("Keys", CAPS[part]) if part in CAPS else part for part in parts
    )


def shown_key(act_id: str, chosen: Mapping[str, str]) -> str:
    """The key of an act as it is written on a cap."""
    return shown(key(act_id, chosen))


def taken_by(sequence: str, but: str, chosen: Mapping[str, str]) -> str | None:
    """The id of another act that has this key, "" for a key that text fields need, None for a free one."""
    wanted = QKeySequence(sequence)
    if any(QKeySequence(other) == wanted for other in RESERVED):
        return ""
    return next((a.id for a in ACTS if a.id != but and QKeySequence(key(a.id, chosen)) == wanted), None)
