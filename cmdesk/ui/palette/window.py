"""The quick palette: a small window over everything. Find, fill in, see what the guard says, copy."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cmdesk.services.case_list import CaseRow
from cmdesk.services.clients import ClientRow
from cmdesk.services.desk import Change, Topic
from cmdesk.services.library import ReplyRow
from cmdesk.ui.palette.acts import Acts
from cmdesk.ui.palette.brand import BrandButton
from cmdesk.ui.palette.foot import Foot
from cmdesk.ui.palette.for_whom import ForWhom
from cmdesk.ui.palette.frame import OverEverything
from cmdesk.ui.palette.nothing import Nothing
from cmdesk.ui.palette.results import Results
from cmdesk.ui.theme import active, fonts
from cmdesk.ui.widgets import sentences, shortcuts
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.card import Panel, Rule, Scroll
from cmdesk.ui.widgets.filling import Filling
from cmdesk.ui.widgets.inputs import SearchField
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session

LIST = 320  # px of the list in the design
SHOWN = {Topic.REPLIES, Topic.USES, Topic.FACTS, Topic.ACCOUNTS, Topic.MARKS, Topic.CRISES}


class PaletteWindow(OverEverything):
    """Made once and hidden; `open_palette` shows it. It works for the active client only."""

    new_reply_requested = Signal(str)  # with this text

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._stale = True
        self._make_parts()
        self._lay_out()
        self._connect()
        self._fit()
        self._show_client(session.client)

    # -- parts ------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.brand = BrandButton(self, self._session)
        self.search = SearchField(self.tr("Find a reply"))
        self.search.setProperty("flat", "true")
        self._count = Label(role="meta")
        self.list = Results(self._session, self.tr("Replies"))
        self.filling = Filling(self._session, compact=True)
        self.for_whom = ForWhom()
        self.person = self.for_whom.person
        self.nothing = Nothing(self.tr("New reply with this text"))
        self.foot = Foot()
        self.acts = Acts(self._session, self.list, self.filling, self.foot)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(16, 10, 20, 10)
        top.setSpacing(12)
        top.addWidget(self.brand)
        top.addWidget(self.search, 1)
        top.addWidget(self._count)
        column.addLayout(top)
        column.addWidget(Rule())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.list)
        panel = Panel("canvas", "l")
        right = QHBoxLayout(panel)
        right.setContentsMargins(1, 0, 0, 0)
        self._right = Scroll(margins=(16, 12, 16, 12), spacing=10)
        self._right.column.addWidget(self.filling)
        self._right.column.addWidget(self.for_whom)
        right.addWidget(self._right)
        self.nothing.setMinimumWidth(1)  # it wraps; the window does not grow for it
        right.addWidget(self.nothing)
        middle.addWidget(panel, 1)
        column.addLayout(middle, 1)
        column.addWidget(Rule())
        column.addWidget(self.foot)
        self.nothing.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.passed_on.connect(self.list.take_key)
        self.list.current_changed.connect(self._on_current)
        self.list.gathered_changed.connect(self._on_gathered)
        self.list.widened.connect(lambda: self._find(self.search.text()))
        self.list.opened.connect(lambda _row: self.acts.copy())
        self.for_whom.person_typed.connect(self.filling.set_person)
        self.for_whom.case_left.connect(lambda: self.work_for(None))
        self.filling.changed.connect(self._on_filling)
        self.nothing.new_requested.connect(self._ask_for_new)
        self.acts.copied.connect(self._close)
        self.acts.new_reply_requested.connect(self._ask_for_new)
        self.left_behind.connect(self._say_left_behind)
        self._session.client_changed.connect(self._show_client)
        self._session.changed.connect(self._on_change)
        active.changed.connect(self._fit)
        for key, done in self._keys():
            QShortcut(QKeySequence(key), self).activated.connect(done)

    def _keys(self) -> list[tuple[str, Callable[[], object]]]:
        despite, fixed = partial(self.acts.copy, despite=True), shortcuts.BY_ID
        return [
            *((act.key, act.done) for act in self.acts.listed()),
            (fixed["palette-close"].key, self._step_back),
            (fixed["palette-menu"].key, self.acts.open_menu),
            *((f"Ctrl+{key}", despite) for key in ("Return", "Enter")),
            *((f"Shift+{key}", self.acts.copy_and_log) for key in ("Return", "Enter")),
            (fixed["palette-network"].key, partial(self.filling.place.turn_network, 1)),
            (fixed["palette-network-back"].key, partial(self.filling.place.turn_network, -1)),
            *((f"Alt+{n + 1}", partial(self._copy_nth, n)) for n in range(9)),
            *((f"Ctrl+{n + 1}", partial(self._activate_nth, n)) for n in range(9)),
        ]

    # -- open and close ---------------------------------------------------------------------------

    def open_palette(self, token: str = "") -> None:
        """Show it on the screen with the mouse, ready to type; the last search stays, selected.

        `token` is the window system's leave to come to the front. In the overview it works for the last
        client, or asks for which one.
        """
        if self._session.client is None:
            self._choose_last()
        if self._stale:
            self._refresh()
        self.foot.reset()
        self.acts.show_recent()
        self.come(token)
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        self.search.selectAll()
        if self._session.client is None and self._session.clients():
            self.brand.choose()

    def work_for(self, row: CaseRow | None) -> None:
        """Write to the person of a case, whose client becomes active; None for nobody in particular."""
        if row is not None:
            self._session.activate(row.client_id)
        before = self.for_whom.row
        self.for_whom.show_case(row)
        self.acts.show_case(row)
        if (row and row.id) != (before and before.id):
            self.filling.set_case(row)

    def _choose_last(self) -> None:
        living = [client.id for client in self._session.clients()]
        last = self._session.preferences.last_client
        if last in living or len(living) == 1:
            self._session.activate(last if last in living else living[0])

    def _fit(self) -> None:
        self.list.setFixedWidth(fonts.scaled(LIST))

    def _say_left_behind(self) -> None:
        self.foot.say(self.tr("Another window has the keyboard: click here, or press your key again."))

    def _step_back(self) -> None:
        """Out of the text that is edited, else out of the question for a reason, else out of the palette."""
        if self.filling.editing:
            self.filling.toggle_edit()
            self.search.setFocus()
        elif self.foot.reason.isVisible():
            self.foot.reset()
            self.search.setFocus()
        else:
            self._close()

    def _close(self) -> None:
        """Hide, done: the next text is for somebody else. Merely losing the keyboard forgets nothing."""
        self.hide()
        self._forget()

    def _forget(self) -> None:
        self.filling.forget()
        self.for_whom.forget()
        self.acts.show_case(None)
        self.list.forget_gathered()
        self._stale = True

    # -- what is shown ----------------------------------------------------------------------------

    def _show_client(self, client: ClientRow | None) -> None:
        name = client.name if client else self.tr("Choose a client")
        self.brand.show_client(client)
        self.set_colour(client.colour if client else "")
        self.setWindowTitle(f"CM Desk: {name}")
        self.foot.show_client(client)
        self._forget()
        if self.isVisible():
            if client is not None:
                announce(self, self.tr("You are now working as {name}.").format(name=name), urgent=True)
            self._refresh()
            self.search.setFocus()

    def _refresh(self) -> None:
        self._stale = False
        self.list.read_categories()
        self.filling.show_client()
        self._find(self.search.text())

    def _find(self, typed: str) -> None:
        self.list.answer(typed)
        count = len(self.list.rows.ids)
        self._show_count()
        if not count:
            self.nothing.explain(self._session.client, typed, narrowed=self.list.narrowed)
        self.nothing.setVisible(not count)
        self._right.setVisible(bool(count))

    def _on_current(self, _row: ReplyRow | None) -> None:
        self.foot.reset()
        if not self.list.gathered:
            self._right.verticalScrollBar().setValue(0)
            self._show_current()

    def _on_gathered(self) -> None:
        self._show_count()
        self._show_current()

    def _show_count(self) -> None:
        self._count.setText(self.list.told())

    def _show_current(self) -> None:
        """Show the replies gathered as the one text that they make, else the current one."""
        row: ReplyRow | None = self.list.current_row()
        self.filling.show_reply(*(self.list.gathered or ([row.id] if row else [])))

    def _on_filling(self) -> None:
        prepared = self.filling.prepared
        missing = self.filling.missing_words() if prepared is not None else ""
        self.foot.show_ready(ready=prepared is not None, missing=missing)
        if not self.foot.reason.isVisible():
            self.foot.say("")
        row: ReplyRow | None = self.list.current_row()
        stops = [sentences.finding(stop) for stop in prepared.stops] if prepared is not None else []
        self.search.setAccessibleDescription(" ".join([self.list.said(row) if row else "", *stops]).strip())

    def _on_change(self, change: Change) -> None:
        client = self._session.client
        mine = not change.clients or client is None or client.id in change.clients
        if mine and change.topics & SHOWN:
            self._stale = True
            QTimer.singleShot(0, self, self._catch_up)  # after a copy the palette is hidden by then

    def _catch_up(self) -> None:
        if self._stale and self.isVisible():
            self._refresh()

    # -- what is done -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.acts.copy()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's name
        """From the search straight to the values, and back."""
        first = self.filling.first_field()
        if next and self.search.hasFocus() and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        elif not next and first is not None and first.hasFocus():
            self.search.setFocus(Qt.FocusReason.BacktabFocusReason)
        else:
            return super().focusNextPrevChild(next)
        return True

    def _copy_nth(self, place: int) -> None:
        if place < len(self.list.rows.ids):
            self.list.go_to(place)
            self.acts.copy()

    def _activate_nth(self, place: int) -> None:
        living = self._session.clients()
        if place < len(living):
            self._session.activate(living[place].id)

    def _ask_for_new(self, text: str) -> None:
        self._close()
        self.new_reply_requested.emit(text)
