"""The day's log: what was done, by the clock, and a line to note what no case tells."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cmdesk.services.clients import ClientRow
from cmdesk.services.daylog import LogRow
from cmdesk.ui.theme import active, fonts, icons
from cmdesk.ui.today.acts import DayActs
from cmdesk.ui.today.log_words import short, told
from cmdesk.ui.today.section import Heading, put
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Card, clear
from cmdesk.ui.widgets.chips import Initials
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.popover import Entry, Popover
from cmdesk.ui.widgets.session import Session

FEW = 6  # lines shown before the whole day is asked for: the latest


class NoteLine(LineEdit):
    """Where a note is written. `left`: Esc, so that what was begun is dropped."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, hint=name)
        self.setProperty("leading", "true")
        self.setProperty("dense", "true")
        self.addAction(icons.icon("pencil", "text3"), QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DayLog(Card):
    """Of the active client, or of all with the brand's tile; a note is then asked whose it is."""

    grown = Signal()  # the person asked for the whole day

    def __init__(self, session: Session, acts: DayActs, client_of: Callable[[int], ClientRow | None]) -> None:
        super().__init__()
        self._session, self._acts, self._client_of = session, acts, client_of
        self.setAccessibleName(self.tr("The day's log"))
        self._rows: list[LogRow] = []
        self._all, self._time_width = False, 0
        self._changing: LogRow | None = None
        heading = Heading()
        heading.set_title(self.tr("The day's log"))
        self._more = Button("", kind="ghost", height=28)
        self._more.clicked.connect(self._show_all)
        self._more.hide()
        heading.addWidget(self._more)
        self._nothing = Label(
            self.tr("What you copy, answer, pass on and close is written down here by itself."),
            "meta",
            wrap=True,
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.note = NoteLine(self.tr("Note something about the day…"))
        self.note.returnPressed.connect(self._on_enter)
        self.note.left.connect(self._stop_changing)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addLayout(heading)
        column.addWidget(self._nothing)
        column.addLayout(self._lines)
        column.addWidget(self.note)
        active.changed.connect(self._build)

    def show_rows(self, rows: Sequence[LogRow], *, anew: bool = False) -> None:
        """The lines of the day, by time. `anew`: something else that they show has changed."""
        if list(rows) != self._rows or anew:
            self._rows = list(rows)
            self._build()

    def begin(self) -> None:
        """Begin as for another client: nothing of the former one is left, nor half written."""
        self._all = False
        self._rows = []
        self._build()
        self._stop_changing()
        self.note.clear()

    def _build(self) -> None:
        clear(self._lines)
        shown = self._rows if self._all else self._rows[-FEW:]
        left = len(self._rows) - len(shown)
        self._more.setVisible(left > 0)
        self._more.set_text(self.tr("Show %n earlier ones", "", left))
        self._nothing.setVisible(not shown)
        widths = [fonts.width(dates.time(row.at), 13, 500) for row in shown]
        self._time_width = math.ceil(max(widths, default=0))  # so that what was done stands in one column
        for row in shown:
            put(self._lines, self._make_line(row))

    def _make_line(self, row: LogRow) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 2, 0, 2)
        across.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        time = Label(dates.time(row.at), ink="text2", weight=500)
        time.setMinimumWidth(self._time_width)
        across.addWidget(time, 0, top)
        if (client := self._client_of(row.client_id)) is not None:
            across.addWidget(Initials(client.initials, client.colour, client.name, 20), 0, top)
        across.addWidget(Label(told(row), wrap=True), 1, top)
        if row.note_id is not None:
            name = self.tr("More for the note “{text}”").format(text=short(row.text))
            more = IconButton("dots", name, size=28)
            more.clicked.connect(lambda: self._menu(row, more))
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(more, 0, top)
        return line

    def _menu(self, row: LogRow, anchor: QWidget) -> None:
        menu = Menu(self)
        menu.add(self.tr("Change"), lambda: self._change(row), icon="pencil")
        menu.add(self.tr("Move to the trash"), lambda: self._acts.delete_note(row), icon="trash", danger=True)
        menu.open_below(anchor)

    def _show_all(self) -> None:
        self._all = True
        self._build()
        self.grown.emit()
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- notes ------------------------------------------------------------------------------------

    def _change(self, row: LogRow) -> None:
        """Its text comes into the line below; Enter writes it anew, Esc leaves it."""
        self._changing = row
        self.note.setText(row.text)
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)
        self.note.selectAll()

    def _stop_changing(self) -> None:
        self._changing = None

    def _on_enter(self) -> None:
        text, client = self.note.text().strip(), self._session.client
        if not text:
            return
        if self._changing is not None:
            if self._acts.change_note(self._changing, text):
                self._written()
        elif client is not None:
            self._write(client.id)
        else:
            self._ask_brand()

    def _write(self, client_id: object) -> None:
        if isinstance(client_id, int) and self._acts.note(client_id, self.note.text()):
            self._written()

    def _written(self) -> None:
        self._stop_changing()
        self.note.clear()

    def _ask_brand(self) -> None:
        nothing = self.tr("No client is called that")
        popover = Popover(self, self.tr("Whose note is it?"), self.tr("Find a client"), nothing)
        popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popover.chosen.connect(self._write)
        entries = [
            Entry(c.id, c.name, initials=c.initials, colour=c.colour, shortcut=f"Ctrl+{n}" if n < 10 else "")
            for n, c in enumerate(self._session.clients(), 1)
        ]
        popover.open_at(self.note, entries, self._session.preferences.last_client)
