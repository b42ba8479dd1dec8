"""The quick palette: a small window over everything. Find, fill in, see what the guard says, copy."""

from __future__ import annotations

import os

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QHideEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from cmdesk.domain.errors import DeskError
from cmdesk.services import copying, library, replies, search
from cmdesk.services.clients import ClientRow
from cmdesk.services.desk import Change, Topic
from cmdesk.services.library import ReplyRow
from cmdesk.ui.palette.rows import ReplyPainter
from cmdesk.ui.theme import active, fonts, paint, shadow
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Rule, Scroll
from cmdesk.ui.widgets.chips import Keycap
from cmdesk.ui.widgets.clipboard import Copier
from cmdesk.ui.widgets.empty import EmptyState
from cmdesk.ui.widgets.filling import Filling
from cmdesk.ui.widgets.inputs import LineEdit, SearchField
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.popover import Entry, Popover
from cmdesk.ui.widgets.rows import RowModel, RowsView
from cmdesk.ui.widgets.session import Session

WIDTH, HEIGHT, LIST = 800, 520, 330
STRIP = 5
FOCUS_CHECK = 150  # ms after which the window must have the keyboard


class PaletteWindow(QFrame):
    """Made once and hidden; `open_palette` shows it. It works for the active client only."""

    new_reply_requested = Signal(str)  # with this text

    def __init__(self, session: Session) -> None:
        flags = Qt.WindowType
        super().__init__(None, flags.Tool | flags.FramelessWindowHint | flags.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._session = session
        self._copier = Copier(session, self)
        self._categories: dict[int, str] = {}
        self._last_use: int | None = None
        self._stale = True
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_client(session.client)

    # -- parts ------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.brand = Button("", kind="tinted", menu=True, height=38)
        self._clients = Popover(
            self, self.tr("Change client"), self.tr("Find a client"), self.tr("No client is called that")
        )
        self.search = SearchField(self.tr("Find a reply"))
        self.search.setProperty("flat", "true")
        self._count = Label(role="meta")
        self._painter = ReplyPainter(self._below)
        self._model: RowModel[ReplyRow] = RowModel(self._fetch, self._said)
        self.list = RowsView(self.tr("Replies"), self._model, self._painter)
        self.filling = Filling(self._session, compact=True)
        self.person = LineEdit(self.tr("For whom"), hint=self.tr("For whom? Name (optional)"))
        self.person.setProperty("dense", "true")
        self._nothing = EmptyState(
            "search",
            self.tr("No reply says that"),
            self.tr("Try other words, or write the reply now: next time it will be here."),
            self._make_new_button(),
        )
        self.reason = LineEdit(
            self.tr("Reason"), hint=self.tr("Why copy it all the same? It is kept on record")
        )
        self.problem = Label(ink="danger", wrap=True)
        self.copy = Button(self.tr("Copy"), kind="brand", key="↵")
        self._give_back = Button(
            self.tr("Recover what was copied before"), kind="ghost", icon="history", height=28
        )

    def _make_new_button(self) -> Button:
        button = Button(self.tr("New reply with this text"), kind="primary", icon="plus")
        button.clicked.connect(lambda: self._ask_for_new(self.search.text()))
        return button

    def _lay_out(self) -> None:
        margin = shadow.WINDOW.margin
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin + STRIP, margin, margin)
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
        self.list.setFixedWidth(LIST)
        middle.addWidget(self.list)
        self._right = Scroll(margins=(16, 12, 16, 12), spacing=10)
        self._right.column.addWidget(self.filling)
        self._right.column.addWidget(self.person)
        middle.addWidget(self._right, 1)
        middle.addWidget(self._nothing, 1)
        column.addLayout(middle, 1)
        column.addWidget(Rule())
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 12, 10)
        foot.setSpacing(6)
        foot.addWidget(self.problem)
        foot.addWidget(self.reason)
        foot.addLayout(self._key_row())
        column.addLayout(foot)
        self.problem.hide()
        self.reason.hide()
        self._nothing.hide()

    def _key_row(self) -> QHBoxLayout:
        keys = QHBoxLayout()
        keys.setSpacing(6)
        for key, words in (
            ("↑ ↓", self.tr("choose")),
            ("Tab", self.tr("values")),
            ("Alt ↓", self.tr("network")),
            ("Esc", self.tr("close")),
        ):
            keys.addWidget(Keycap(key))
            keys.addWidget(Label(words, "meta"))
            keys.addSpacing(6)
        keys.addWidget(self._give_back)
        keys.addStretch(1)
        keys.addWidget(self.copy)
        return keys

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.passed_on.connect(self.list.take_key)
        self.list.current_changed.connect(self._on_current)
        self.list.opened.connect(self.copy_now)
        self.list.doubleClicked.connect(self.copy_now)
        self.person.textEdited.connect(self.filling.set_person)
        self.filling.changed.connect(self._on_filling)
        self.copy.clicked.connect(self.copy_now)
        self.brand.clicked.connect(self._open_clients)
        self._clients.chosen.connect(self._session.activate)
        self._give_back.clicked.connect(self._recover)
        self._session.client_changed.connect(self._show_client)
        self._session.changed.connect(self._on_change)
        active.changed.connect(self.update)

    # -- open and close ---------------------------------------------------------------------------

    def open_palette(self, token: str = "") -> None:
        """Show it on the screen with the mouse, ready to type; the last search stays, selected."""
        if self._session.client is None and (living := self._session.clients()):
            last = self._session.preferences.last_client
            self._session.activate(next((c.id for c in living if c.id == last), living[0].id))
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        if self._stale:
            self._refresh()
        self._say("")
        self._show_reason(shown=False)
        self._give_back.setVisible(self._copier.can_give_back)
        size = self.sizeHint()
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        corner = room.center() - QPoint(size.width() // 2, round(size.height() * 0.56))
        corner.setY(max(room.top() - shadow.WINDOW.margin // 2, corner.y()))
        self.setGeometry(corner.x(), corner.y(), size.width(), size.height())
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        self.search.selectAll()
        QTimer.singleShot(FOCUS_CHECK, self, self._check_focus)

    def sizeHint(self) -> QSize:
        margin = 2 * shadow.WINDOW.margin
        room = QGuiApplication.primaryScreen().availableGeometry().size()
        wide = min(fonts.scaled(WIDTH), room.width() - 40)
        high = min(fonts.scaled(HEIGHT), room.height() - 40)
        return QSize(wide + margin, high + margin)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        leaving = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if leaving and self.isVisible() and not self._clients.isVisible():
            self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._name()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._painter.gathered.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        margin, client = shadow.WINDOW.margin, self._session.client
        surface = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        with paint.on(self) as p:
            shadow.draw(p, surface, 14, shadow.WINDOW)
            paint.box(p, surface, 14, fill="raised", line="line2")
            right = QRectF(self._right.geometry() if self._right.isVisible() else self._nothing.geometry())
            p.fillRect(right.adjusted(0, 0, -1, 0), paint.colour("canvas"))
            if client is not None:
                p.setClipRect(surface.adjusted(0, 0, 0, STRIP - surface.height()))
                paint.box(p, surface, 14, fill=active.brand(client.colour).solid)

    def _check_focus(self) -> None:
        if self.isVisible() and not self.isActiveWindow():
            self._say(self.tr("Another window has the keyboard: click here, or press your key again."))

    # -- what is shown ----------------------------------------------------------------------------

    def _show_client(self, client: ClientRow | None) -> None:
        if client is not None:
            self.brand.set_brand(client.initials, client.colour)
            self.brand.set_text(client.name, self.tr("Client: {name}. Change").format(name=client.name))
            self.copy.set_brand(client.initials, client.colour)
            announce(self, self.tr("You are now working as {name}.").format(name=client.name), urgent=True)
        self._stale = True
        self._name()
        if self.isVisible():
            self._refresh()
            self.update()

    def _name(self) -> None:
        client = self._session.client
        self.setWindowTitle(f"CM Desk: {client.name if client else self.tr('no client')}")

    def _refresh(self) -> None:
        self._stale = False
        if self._session.client is None:
            self._model.show([])
            self._on_current(None)
            return
        self._categories = {row.id: row.name for row in library.categories(self._session.scope)}
        self.filling.show_client()
        self._find(self.search.text())

    def _find(self, typed: str) -> None:
        if self._session.client is None:
            return
        found = search.find(self._session.scope, typed)
        self._painter.typed = typed
        self._painter.places = {row.id: place for place, row in enumerate(found.rows)}
        self._model.show([row.id for row in found.rows], found.rows)
        self.list.go_to(0)
        count = len(found.rows)
        more = self.tr("more than %n replies", "", count) if found.more else self.tr("%n replies", "", count)
        self._count.setText(more)
        self._nothing.setVisible(not found.rows)
        self._right.setVisible(bool(found.rows))
        self.update()

    def _on_current(self, row: ReplyRow | None) -> None:
        self._show_reason(shown=False)
        self._say("")
        self.filling.show_reply(row.id if row else None)
        self.search.setAccessibleDescription(self._said(row) if row else "")

    def _on_filling(self) -> None:
        client, prepared = self._session.client, self.filling.prepared
        name = client.name if client else ""
        if prepared is not None and prepared.missing:
            self.copy.set_text(self.tr("{names} missing").format(names=self.filling.missing_words()))
        else:
            self.copy.set_text(self.tr("Copy for {brand}").format(brand=name))
        self.copy.setEnabled(prepared is not None)

    def _on_change(self, change: Change) -> None:
        if change.topics & {Topic.REPLIES, Topic.USES, Topic.FACTS, Topic.ACCOUNTS}:
            self._stale = True
            if self.isVisible():
                self._refresh()

    def _fetch(self, ids: list[int]) -> list[ReplyRow]:
        return library.rows_of(self._session.scope, ids)

    def _below(self, row: ReplyRow) -> str:
        parts = [self._categories.get(row.category_id or 0, ""), self.tr("%n uses", "", row.uses)]
        return " · ".join(part for part in parts if part)

    def _said(self, row: ReplyRow) -> str:
        state = {
            "approved": self.tr("approved"),
            "draft": self.tr("not approved"),
            "retired": self.tr("retired"),
        }[row.status]
        return f"{row.title}, {self._below(row)}, {state}"

    # -- what is done -----------------------------------------------------------------------------

    def copy_now(self, *_: object) -> None:
        """Copy what is displayed, or say what stands in the way."""
        if len(self._painter.gathered) > 1:
            self._copy_gathered()
            return
        if self.filling.focus_missing():
            self._say(
                self.tr("{names} missing. Type it and it copies.").format(names=self.filling.missing_words())
            )
            return
        prepared = self.filling.prepared
        if prepared is None:
            return
        if prepared.stops and not self.reason.text().strip():
            self._say(sentences.finding(prepared.stops[0]))
            self._show_reason(shown=prepared.can_override)
            return
        self._copy(prepared)

    def _copy(self, prepared: copying.Prepared) -> None:
        try:
            use = self._copier.copy(prepared, self.reason.text())
        except (DeskError, OSError) as error:
            self._say(sentences.refusal(error))
            return
        self._last_use = use
        client = self._session.client
        announce(
            self, self.tr("Copied for {brand}.").format(brand=client.name if client else ""), urgent=True
        )
        self.reason.clear()
        self.hide()
        self._copier.say(prepared, use)

    def _copy_gathered(self) -> None:
        """Greeting, body and signature from several replies, in the order marked, as one text."""
        scope, first = self._session.scope, self.filling.prepared
        if first is None:
            return
        texts = [copying.prepare(scope, i, first.purpose) for i in self._gathered_ids()]
        lacking = next((t for t in texts if t.missing), None)
        if lacking is not None:
            self._say(
                self.tr("“{title}” lacks a value: fill it in on its own first").format(title=lacking.title)
            )
            return
        joined = copying.edited(scope, texts[0], "\n\n".join(t.text for t in texts))
        if joined.stops and not self.reason.text().strip():
            self._say(sentences.finding(joined.stops[0]))
            self._show_reason(shown=joined.can_override)
            return
        self._copy(joined)

    def _gathered_ids(self) -> list[int]:
        return [i for i in self._model.ids if i in self._painter.gathered]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._do(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def _do(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        """Whether this key does something here."""
        ctrl, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        number = key - Qt.Key.Key_1 if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 else -1
        if enter:
            self.copy_now()
        elif key == Qt.Key.Key_Escape:
            self.hide()
        elif held & alt and number >= 0:
            if number < len(self._model.ids):
                self.list.go_to(number)
                self.copy_now()
        elif held & ctrl and number >= 0:
            living = self._session.clients()
            if number < len(living):
                self._session.activate(living[number].id)
        elif held & alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.filling.turn_network(1 if key == Qt.Key.Key_Down else -1)
        else:
            return self._do_more(key, held)
        return True

    def _do_more(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        ctrl = bool(held & Qt.KeyboardModifier.ControlModifier)
        row: ReplyRow | None = self.list.current_row()
        if key == Qt.Key.Key_F2:
            self.filling.toggle_edit()
        elif ctrl and key == Qt.Key.Key_P:
            self.filling.turn_audience()
        elif ctrl and key == Qt.Key.Key_D and row is not None:
            replies.star(self._session.scope, [row.id], on=not row.starred)
        elif ctrl and key == Qt.Key.Key_M and row is not None:
            self._painter.gathered ^= {row.id}
            self.list.viewport().update()
        elif ctrl and key == Qt.Key.Key_R:
            self._recover()
        elif ctrl and key == Qt.Key.Key_N:
            self._ask_for_new(QGuiApplication.clipboard().text())
        else:
            return False
        return True

    def _recover(self) -> None:
        self._copier.give_back()
        self._give_back.hide()

    def _ask_for_new(self, text: str) -> None:
        self.hide()
        self.new_reply_requested.emit(text)

    def _open_clients(self) -> None:
        present = self._session.client
        entries = [
            Entry(c.id, c.name, initials=c.initials, colour=c.colour, shortcut=f"Ctrl+{n}" if n <= 9 else "")
            for n, c in enumerate(self._session.clients(), 1)
        ]
        self._clients.open_at(self.brand, entries, present.id if present else None)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence, urgent=True)

    def _show_reason(self, *, shown: bool) -> None:
        self.reason.setVisible(shown)
        if shown:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.reason.clear()
