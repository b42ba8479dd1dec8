"""Who wrote: a line that offers the people of the brand as one types."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QListView, QStyledItemDelegate

from cmdesk.domain import networks
from cmdesk.domain.errors import DeskError
from cmdesk.services import people, people_list
from cmdesk.services.desk import ClientScope
from cmdesk.services.people_list import PersonRow
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets import avatar
from cmdesk.ui.widgets.inputs import LineEdit

OFFERED = 8
DISC = 24
WIDTH = 360  # of the list of people, at least


class PersonField(LineEdit):
    """Somebody of the register, or a name or "@handle" that makes somebody new. Of a comment, the handle stays."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setPlaceholderText(self.tr("Name or @user name"))
        self._scope: ClientScope | None = None
        self._row: PersonRow | None = None
        self._handle = self._network = ""
        self._note = ""
        self._offered: list[PersonRow] = []
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("People of the brand"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer.setPopup(self._list)
        self._list.setItemDelegate(QStyledItemDelegate(self))  # Qt's own one knows no style sheet
        self._completer.activated[QModelIndex].connect(self._on_chosen)  # pyright: ignore[reportIndexIssue]
        self.setCompleter(self._completer)
        self.textEdited.connect(self._on_edited)
        active.changed.connect(self._make_room)
        self._make_room()

    # -- in and out -------------------------------------------------------------------------------

    def show_person(
        self, scope: ClientScope | None, person_id: int | None, name: str, handle: str, network: str
    ) -> None:
        """Show who wrote, on that network; somebody who is no longer in the register by name."""
        self._scope, self._handle, self._network = scope, handle, network
        self._row = _row(scope, person_id) or self._holder()
        self.setText(self._row.name if self._row else name or handle)
        self.setCursorPosition(0)
        self._tell()

    def show_network(self, network: str) -> None:
        """It was said on another network: whose handle that is there."""
        self._network = network
        if self._row is None and (holder := self._holder()) is not None:
            self._row = holder
            self.setText(holder.name)
        self._tell()

    @property
    def person_id(self) -> int | None:
        """The one of the register who was chosen or detected."""
        return self._row.id if self._row else None

    @property
    def person_name(self) -> str:
        """The name that is written there, "" while it is only a handle."""
        text = self.text().strip()
        return "" if text == self._handle else text

    @property
    def handle(self) -> str:
        """The handle of whoever wrote, if it is known."""
        return self._handle

    @property
    def note(self) -> str:
        """What is said of the person at the end of the line: "1 case before"."""
        return self._note

    # -- what is typed ----------------------------------------------------------------------------

    def _on_edited(self, text: str) -> None:
        typed, known = text.strip(), self._row is not None
        self._row = None
        if not typed or typed.startswith("@"):
            self._handle = typed
            self._row = self._holder()
        elif known:
            self._handle = ""  # it is not the one whose handle that is
        self._offer(typed)
        self._tell()
        self.changed.emit()

    def _holder(self) -> PersonRow | None:
        """Whose handle it is, which is to whom saving gives the case."""
        if self._scope is None or not self._handle:
            return None
        return _row(self._scope, people.by_handle(self._scope, self._network, self._handle))

    def _offer(self, typed: str) -> None:
        self._offered = people_list.find(self._scope, typed, OFFERED) if self._scope and typed else []
        self._names.setStringList([self._said(row) for row in self._offered])
        tokens = active.tokens()
        self._list.setMinimumWidth(fonts.scaled(WIDTH))
        self._list.setStyleSheet(
            f"QListView {{ background: {tokens.raised}; color: {tokens.text}; padding: 4px;"
            f" border: 1px solid {tokens.line2}; selection-background-color: {tokens.selected};"
            f" selection-color: {tokens.text}; }}"
            f" QListView::item {{ min-height: {fonts.scaled(28)}px; padding: 0 8px; }}"
        )

    def _said(self, row: PersonRow) -> str:
        handle = next((f"{h.handle} · {networks.name(h.network)}" for h in row.handles if h.network), "")
        cases = self.tr("%n cases", "", row.cases)
        return " · ".join(part for part in (row.name, handle, cases) if part)

    def _on_chosen(self, index: QModelIndex) -> None:
        self._row = self._offered[index.row()]
        self.setText(self._row.name)  # in the place of the line that was offered
        self.setCursorPosition(0)
        self._tell()
        self.changed.emit()

    # -- how it looks -----------------------------------------------------------------------------

    def _tell(self) -> None:
        if self._row is not None:
            self._note = self.tr("%n cases before", "", self._row.cases) if self._row.cases else ""
        else:
            self._note = self.tr("new") if self.text().strip() else ""
        self.setToolTip(self._note)
        self._make_room()

    def _make_room(self) -> None:
        disc, note = fonts.scaled(DISC), fonts.width(self._note, 12)
        free = self.width() - disc - 24 - fonts.width(self.text(), 13)
        self._told = self._note if free > note + 12 else ""
        self.setTextMargins(disc + 2, 0, round(note) + 6 if self._told else 0, 0)
        self.update()

    _told = ""  # of the note, what there is room for

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        disc = fonts.scaled(DISC)
        place = QRectF(7, (self.height() - disc) / 2, disc, disc)
        with paint.on(self) as p:
            avatar.draw(p, place, self._row.name if self._row else self.text().strip())
            words = QRectF(0, 0, self.width() - 12, self.height())
            paint.text(p, words, self._told, size=12, ink="text2", align="right", elide=False)


def _row(scope: ClientScope | None, person_id: int | None) -> PersonRow | None:
    if scope is None or person_id is None:
        return None
    try:
        return people_list.get(scope, person_id)
    except DeskError:
        return None
