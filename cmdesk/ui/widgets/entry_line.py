"""An entry of a timeline: a sign on a rail, who did what and when, and what was said."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets import avatar, dates
from cmdesk.ui.widgets.case_entries import Shown
from cmdesk.ui.widgets.chips import Sign
from cmdesk.ui.widgets.label import Label

NODE = 28
WIDEST = 760  # px: a longer line is read no better
_GROUNDS = {"note": "warn_bg", "company": "info_bg", "person": "sunken"}
_TINTS = {"text2": "mute", "warn": "warn_bg", "info": "info_bg", "ok": "ok_bg"}


class EntryLine(QWidget):
    """`last`: the rail ends here. `colour` is the brand's, for what it said itself."""

    def __init__(self, entry: Shown, colour: str, *, last: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(_Node(entry, last=last))
        column = QVBoxLayout()
        column.setContentsMargins(0, 3, 0, 14)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Label(entry.name, "strong"))
        head.addWidget(Label(entry.did, ink="text2", elide=True), 1)
        when = Label(dates.moment(entry.at), "meta")
        when.setToolTip(f"{dates.day(entry.at.astimezone().date())}, {dates.time(entry.at)}")
        head.addWidget(when)
        column.addLayout(head)
        if entry.text:
            plain = entry.tone == "line"
            said = Label(entry.text, "body" if plain else "reading", wrap=True, selectable=True)
            column.addWidget(said if plain else _Bubble(said, entry.tone, colour))
        row.addLayout(column, 1)
        self.setMaximumWidth(WIDEST)


class _Bubble(QFrame):
    """What was said, on the ground of who said it: ours in the brand's tint."""

    def __init__(self, said: Label, tone: str, colour: str) -> None:
        super().__init__()
        self._tone, self._colour = tone, colour
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 10, 14, 11)
        inside.addWidget(said)
        active.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        ours = active.brand(self._colour).tint if self._tone == "ours" and self._colour else ""
        with paint.on(self) as p:
            paint.box(p, QRectF(self.rect()), 10, fill=ours or _GROUNDS.get(self._tone, "sunken"))


class _Node(Sign):
    """The sign on the rail, and the rail down to the next one."""

    def __init__(self, entry: Shown, *, last: bool) -> None:
        super().__init__("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._entry, self._last = entry, last

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(NODE), fonts.scaled(NODE))

    def paintEvent(self, event: QPaintEvent) -> None:
        size = fonts.scaled(NODE)
        disc = QRectF(0, 0, size, size)
        with paint.on(self) as p:
            if not self._last:
                p.fillRect(QRectF(size / 2, size + 3, 1, self.height() - size - 6), paint.colour("line2"))
            if self._entry.tone == "person":
                avatar.draw(p, disc, self._entry.name)
                return
            ink = self._entry.ink
            p.setPen(Qt.PenStyle.NoPen)
            paint.box(p, disc, size / 2, fill=_TINTS.get(ink, "mute"))
            paint.icon(p, self._entry.icon, size / 2 - 7, size / 2 - 7, 14, ink, 2.0)
