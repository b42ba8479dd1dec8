"""The replies that answer what is typed in the palette, best first; some may be gathered for one text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from cmdesk.services import crisis_brake, crisis_replies, library, search
from cmdesk.services.library import ReplyRow
from cmdesk.ui.palette.rows import ReplyPainter
from cmdesk.ui.theme import paint
from cmdesk.ui.widgets.rows import RowModel, RowsView
from cmdesk.ui.widgets.session import Session


class Results(RowsView):
    """`current_changed` tells the row to show, once for each search.

    While the brand is in crisis, only what may be said is offered, until somebody widens the search.
    """

    gathered_changed = Signal()
    widened = Signal()  # or narrowed again: what was typed has another answer

    def __init__(self, session: Session, name: str) -> None:
        self._painter_of_replies = ReplyPainter(self.below)
        super().__init__(name, RowModel[ReplyRow](self._fetch, self.said), self._painter_of_replies)
        self._session = session
        self._categories: dict[int, str] = {}
        self._typed = ""
        self.more = False  # whether there are others that match
        self.braked = self._widened = False
        # it paints its own ground, so that a key does not repaint the window and its shadow
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as p:
            p.fillRect(event.rect(), paint.colour("raised"))
        super().paintEvent(event)

    def show_client(self) -> None:
        """Forget what was of another client."""
        self.forget_gathered()
        self._typed = ""

    def answer(self, typed: str) -> None:
        """Show what answers `typed`. The same words again keep the current row: only the data changed."""
        current: ReplyRow | None = self.current_row() if typed == self._typed else None
        self._typed = self._painter_of_replies.typed = typed
        rows: tuple[ReplyRow, ...] = ()
        self.more = False
        if self._session.client is not None:
            find = crisis_replies.sayable if self.narrowed else search.find
            found = find(self._session.scope, typed)
            rows, self.more = found.rows, found.more
        ids = [row.id for row in rows]
        self._painter_of_replies.places = {row_id: place for place, row_id in enumerate(ids)}
        self.blockSignals(True)
        self.rows.show(ids, rows)
        self.go_to(ids.index(current.id) if current is not None and current.id in ids else 0)
        self.blockSignals(False)
        self._tell_current()

    @property
    def narrowed(self) -> bool:
        """Whether only what may be said in a crisis is offered."""
        return self.braked and not self._widened

    def widen(self) -> None:
        """In a crisis, offer all replies, or only what may be said again."""
        if self.braked:
            self._widened = not self._widened
            self.widened.emit()

    def told(self) -> str:
        """How many there are."""
        count, gathered = len(self.rows.ids), len(self.gathered)
        told = self.tr("more than %n replies", "", count) if self.more else self.tr("%n replies", "", count)
        if self.narrowed:
            told = self.tr("{replies}, approved only").format(replies=told)
        marked = self.tr("%n gathered", "", gathered)
        return f"{marked} · {told}" if gathered else told

    def read_categories(self) -> None:
        """Learn what the categories are called, and whether the brand is in crisis."""
        client = self._session.client
        self.braked = client is not None and crisis_brake.standing(self._session.scope) is not None
        rows = library.categories(self._session.scope) if self._session.client is not None else []
        self._categories = {row.id: row.name for row in rows}

    @property
    def gathered(self) -> list[int]:
        """The ids of the replies gathered for one text, in the order in which they were."""
        return self._painter_of_replies.gathered

    def gather(self) -> None:
        """Add the current reply to those for one text, or take it out."""
        row: ReplyRow | None = self.current_row()
        if row is None:
            return
        if row.id in self.gathered:
            self.gathered.remove(row.id)
        else:
            self.gathered.append(row.id)
        self.viewport().update()
        self.gathered_changed.emit()

    def forget_gathered(self) -> None:
        """Gather none, and offer what is usually offered."""
        self._widened = False
        if self.gathered:
            self.gathered.clear()
            self.viewport().update()
            self.gathered_changed.emit()

    def below(self, row: ReplyRow) -> str:
        """The second line of a row."""
        parts = [self._categories.get(row.category_id or 0, ""), self.tr("%n uses", "", row.uses)]
        return " · ".join(part for part in parts if part)

    def said(self, row: ReplyRow) -> str:
        """A row in words."""
        state = {
            "approved": self.tr("approved"),
            "draft": self.tr("not approved"),
            "retired": self.tr("retired"),
        }[row.status]
        parts = [row.title, self.below(row), self.tr("approval expired") if row.expired else state]
        if row.starred:
            parts.append(self.tr("favourite"))
        if row.id in self.gathered:
            parts.append(self.tr("gathered"))
        return ", ".join(parts)

    def _fetch(self, ids: list[int]) -> list[ReplyRow]:
        return library.rows_of(self._session.scope, ids)
