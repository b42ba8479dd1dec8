"""Ctrl+K: go anywhere, do anything, change client, find a reply, a case or a person of the active one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.text import fold
from cmdesk.services import case_search, people_list, search
from cmdesk.services.case_list import CaseRow
from cmdesk.services.clients import ClientRow
from cmdesk.ui.theme import active, compositing, fonts, paint, shadow
from cmdesk.ui.widgets import shortcuts
from cmdesk.ui.widgets.inputs import SearchField
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.rows import RowModel, RowPainter, RowsView
from cmdesk.ui.widgets.session import Session

WIDTH, ROWS = 640, 9
NAME = 180  # px that a client's name may take in a line
EDGE = 18
MOST, FEW = 20, 6  # replies; cases and people
NOT_LISTED = {"finder", "undo", "pane-next", "pane-back", "copy-selected", "filter"}


@dataclass(frozen=True, slots=True)
class Hit:
    """Something to go to: an act by its id, or a client, or a `place` of a client's such as "reply/12"."""

    act: str
    text: str
    group: str
    icon: str = ""
    initials: str = ""
    colour: str = ""
    key: str = ""
    client_id: int = 0
    place: str = ""


class Finder(QFrame):
    """Opens in the upper middle of its window."""

    act_chosen = Signal(str)
    client_chosen = Signal(int)
    place_chosen = Signal(str, int)  # which, and whose

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Search or go to"))
        self._session = session
        self._hits: list[Hit] = []
        self._wide = False
        self._search = SearchField(self.tr("Search or go to…"))
        self._model: RowModel[Hit] = RowModel(self._read, _said)
        self._list = RowsView(self.tr("Results"), self._model, _HitPainter())
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hint = Label("", "meta", elide=True)
        self._search.textChanged.connect(self._find)
        self._search.passed_on.connect(self._list.take_key)
        self._search.returnPressed.connect(self._go)
        self._list.clicked.connect(self._go)
        margin = shadow.CARD.margin
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(14, 14, 14, 4)
        head.addWidget(self._search)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE, 2, EDGE, 12)
        foot.addWidget(self._hint, 1)
        column.addLayout(foot)

    def open_finder(self) -> None:
        """Open it empty, with what is done most."""
        self._widen(wide=self._session.client is None)
        self._search.clear()
        self._find("")
        window = self.parentWidget() or self
        size = self.sizeHint()
        corner = window.mapToGlobal(QPoint((window.width() - size.width()) // 2, 64))
        self.setGeometry(corner.x(), corner.y(), size.width(), size.height())
        self.show()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def sizeHint(self) -> QSize:
        rows = ROWS * self._list.verticalHeader().defaultSectionSize()
        return QSize(fonts.scaled(WIDTH), rows + fonts.scaled(110) + 2 * shadow.CARD.margin)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
        ):
            self._widen(wide=not self._wide)
            self._find(self._search.text())
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compositing.trim(self, self._surface(), 14)

    def _surface(self) -> QRectF:
        margin = shadow.CARD.margin
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def paintEvent(self, event: QPaintEvent) -> None:
        surface = self._surface()
        with paint.on(self) as p:
            shadow.draw(p, surface, 14, shadow.CARD)
            paint.box(p, surface, 14, fill="raised", line="line2")

    def _room(self) -> float:
        """The width of the line at the foot."""
        return fonts.scaled(WIDTH) - 2 * (shadow.CARD.margin + EDGE)

    def _widen(self, *, wide: bool) -> None:
        """Look for what is the active client's only, or everybody's."""
        self._wide = wide
        client = self._session.client
        if wide or client is None:
            said = self.tr("Replies and cases of all clients · Tab: only the active one · Esc to close")
        else:
            said = self.tr("Replies, cases and people of {client} · Tab: of all clients · Esc to close")
            room = self._room() - fonts.width(said.format(client=""), 12)
            said = said.format(client=fonts.elided(client.name, max(room, 0), 12))
        self._hint.setText(said)

    def _find(self, typed: str) -> None:
        words = fold(typed).split()
        hits = [hit for hit in self._acts() + self._clients() if all(w in fold(hit.text) for w in words)]
        found = self._found(typed) if words else []
        self._hits = found + hits if len(typed) > 2 else hits + found
        self._model.show(range(len(self._hits)))
        self._list.go_to(0)
        first = _said(self._hits[0]) if self._hits else self.tr("Nothing found")
        self._search.setAccessibleDescription(first)

    def _acts(self) -> list[Hit]:
        chosen = self._session.preferences.shortcuts
        group = self.tr("Act")
        return [
            Hit(
                act.id,
                shortcuts.text(act.id),
                group,
                "command",
                key=shortcuts.shown(shortcuts.key(act.id, chosen)),
            )
            for act in shortcuts.ACTS
            if act.id not in NOT_LISTED
        ]

    def _clients(self) -> list[Hit]:
        group = self.tr("Client")
        return [
            Hit(
                "",
                c.name,
                group,
                initials=c.initials,
                colour=c.colour,
                key=f"Ctrl {n}" if n <= 9 else "",
                client_id=c.id,
            )
            for n, c in enumerate(self._session.clients(), 1)
        ]

    def _found(self, typed: str) -> list[Hit]:
        """What holds what was typed: replies, then cases, then people."""
        client = self._session.client
        return self._found_in_all(typed) if self._wide or client is None else self._found_in(client, typed)

    def _found_in(self, client: ClientRow, typed: str) -> list[Hit]:
        scope = self._session.scope
        reply, case, person = self.tr("Reply"), self.tr("Case"), self.tr("Person")
        return [
            *(
                Hit("", row.title, reply, "messages", client_id=client.id, place=f"reply/{row.id}")
                for row in search.find(scope, typed, limit=MOST).rows
            ),
            *(
                Hit("", _told(row), case, "inbox", client_id=client.id, place=f"case/{row.id}")
                for row in case_search.find(scope, typed, limit=FEW)
            ),
            *(
                Hit("", row.name, person, "user", client_id=client.id, place=f"person/{row.id}")
                for row in people_list.find(scope, typed, limit=FEW)
            ),
        ]

    def _found_in_all(self, typed: str) -> list[Hit]:
        desk, everyone = self._session.desk, {c.id: c for c in self._session.clients()}
        replies = [
            Hit(
                "",
                row.title,
                c.name,
                initials=c.initials,
                colour=c.colour,
                client_id=c.id,
                place=f"reply/{row.id}",
            )
            for c in everyone.values()
            for row in search.find(desk.of(c.id), typed, limit=MOST // 3).rows
        ]
        cases = [
            Hit(
                "",
                _told(row),
                c.name,
                initials=c.initials,
                colour=c.colour,
                client_id=c.id,
                place=f"case/{row.id}",
            )
            for row in case_search.find_in_all(desk, typed, limit=FEW)
            if (c := everyone.get(row.client_id)) is not None
        ]
        return replies + cases

    def _read(self, numbers: list[int]) -> list[Hit]:
        return [self._hits[number] for number in numbers]

    def _go(self) -> None:
        hit = self._list.current_row()
        if hit is None:
            return
        self.close()
        if hit.place:
            self.place_chosen.emit(hit.place, hit.client_id)
        elif hit.client_id:
            self.client_chosen.emit(hit.client_id)
        else:
            self.act_chosen.emit(hit.act)


def _told(row: CaseRow) -> str:
    """A case in a line."""
    return f"{row.reference} · {row.who or row.title}: {row.excerpt}"


def _said(hit: Hit) -> str:
    return f"{hit.text}, {hit.group}"


class _HitPainter(RowPainter[Hit]):
    lines = 40

    def draw(self, p: QPainter, rect: QRectF, row: Hit) -> None:
        x, middle, tile = rect.left() + 10, rect.center().y(), float(fonts.scaled(22))
        if row.initials:
            paint.initials(
                p, QRectF(x, middle - tile / 2, tile, tile), row.initials, active.brand(row.colour).solid
            )
        else:
            paint.icon(p, row.icon, x + 2, middle - 9)
        right = rect.right() - 12
        if row.key:
            right -= paint.keycap(p, right, middle, row.key, ink="text3") + 10
        group = min(fonts.width(row.group, 12), float(fonts.scaled(NAME)))
        paint.text(
            p,
            QRectF(right - group - 2, rect.top(), group + 2, rect.height()),
            row.group,
            size=12,
            ink="text3",
        )
        words = QRectF(x + 34, rect.top(), right - group - x - 46, rect.height())
        paint.text(p, words, row.text, weight=500)
