"""The left column of the library: ready-made shelves, the tree of categories, the tags."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout

from cmdesk.domain.errors import DeskError
from cmdesk.services import categories, library
from cmdesk.services.library import CategoryRow, Shelf, View
from cmdesk.ui.replies.name import ask_name
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import IconButton, Painted
from cmdesk.ui.widgets.card import Panel, Scroll, clear
from cmdesk.ui.widgets.chips import TagChip
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session

DRAGGED = "application/x-cmdesk-replies"  # "<client id> <id> <id> …"
MOST_TAGS = 24


class Shelves(Panel):
    """`chosen` tells the view and its title."""

    chosen = Signal(View, str)
    dropped = Signal(list, object)  # reply ids, category id

    def __init__(self, session: Session) -> None:
        super().__init__("canvas", "r")
        self._session = session
        self.view = View()
        self._group = QButtonGroup(self)
        scroll = Scroll(margins=(12, 14, 12, 14), spacing=2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.addWidget(scroll)
        self._shelves = QVBoxLayout()
        self._shelves.setSpacing(2)
        scroll.column.addLayout(self._shelves)
        scroll.column.addSpacing(12)
        head = Panel()
        row = QVBoxLayout(head)
        row.setContentsMargins(8, 0, 0, 4)
        scroll.column.addWidget(head)
        self._add = IconButton("plus", self.tr("New category"), size=28)
        self._add.clicked.connect(lambda: self._new_category(None))
        self._heading(row)
        self._tree = QVBoxLayout()
        self._tree.setSpacing(2)
        scroll.column.addLayout(self._tree)
        scroll.column.addSpacing(12)
        self._tags_title = Label(self.tr("Tags"), "section")
        self._tags_title.setContentsMargins(8, 0, 0, 4)
        scroll.column.addWidget(self._tags_title)
        self._tags = FlowLayout(spacing=6)
        self._tags.setContentsMargins(8, 0, 0, 0)
        scroll.column.addLayout(self._tags)
        self.setMinimumWidth(190)

    def _heading(self, column: QVBoxLayout) -> None:
        line = QHBoxLayout()
        line.addWidget(Label(self.tr("Categories"), "section"), 1)
        line.addWidget(self._add)
        column.addLayout(line)

    def reload(self) -> None:
        """Show the shelves of the active client with their numbers."""
        scope = self._session.scope
        for part in (self._shelves, self._tree, self._tags):
            clear(part)
        names = {
            Shelf.ALL: (self.tr("All"), "messages"),
            Shelf.STARRED: (self.tr("Favourites"), "star"),
            Shelf.UNAPPROVED: (self.tr("Not approved"), "circle-dashed"),
            Shelf.REVIEW: (self.tr("To look at again"), "clock"),
            Shelf.UNUSED: (self.tr("Unused for 90 days"), "archive"),
            Shelf.RETIRED: (self.tr("Retired"), "archive-off"),
        }
        for shelf, (name, icon) in names.items():
            item = ShelfItem(name, icon, library.count(scope, View(shelf)), View(shelf))
            self._add_item(self._shelves, item)
        rows = library.categories(scope)
        for row in rows:
            below = tuple(other.id for other in rows if other.parent_id == row.id)
            total = row.replies + sum(other.replies for other in rows if other.parent_id == row.id)
            icon = "" if row.parent_id else "folder"
            item = ShelfItem(row.name, icon, total, View(categories=(row.id, *below)), row)
            item.menu_requested.connect(self._category_menu)
            item.dropped.connect(self.dropped)
            item.client_id = scope.client_id
            self._add_item(self._tree, item)
        used = library.tags(scope)[:MOST_TAGS]
        self._tags_title.setVisible(bool(used))
        for tag, _count in used:
            chip = TagChip(tag, self.tr("Tag: {tag}").format(tag=tag))
            chip.setCheckable(True)
            chip.setChecked(self.view.tag == tag)
            chip.clicked.connect(lambda _on, tag=tag: self._choose_tag(tag))
            self._tags.addWidget(chip)

    def _add_item(self, column: QVBoxLayout, item: ShelfItem) -> None:
        self._group.addButton(item)
        item.setChecked(item.view == self.view)
        item.clicked.connect(lambda _on, item=item: self._choose(item))
        column.addWidget(item)

    def _choose(self, item: ShelfItem) -> None:
        self.view = item.view
        self.chosen.emit(item.view, item.text())
        for at in range(self._tags.count()):
            self._tags.itemAt(at).widget().setChecked(False)  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]

    def _choose_tag(self, tag: str) -> None:
        self.view = View() if self.view.tag == tag else View(tag=tag)
        self.reload()
        self.chosen.emit(self.view, tag if self.view.tag else self.tr("All"))

    def _category_menu(self, row: CategoryRow, at: QPoint) -> None:
        menu = Menu(self)
        if row.parent_id is None:
            menu.add(self.tr("New category inside…"), lambda: self._new_category(row.id), icon="folder-plus")
        menu.add(self.tr("Rename…"), lambda: self._rename(row), icon="pencil", key="F2")
        siblings = [
            other for other in library.categories(self._session.scope) if other.parent_id == row.parent_id
        ]
        place = next(i for i, other in enumerate(siblings) if other.id == row.id)
        scope = self._session.scope
        menu.add(
            self.tr("Move up"), lambda: categories.move(scope, row.id, place - 1), icon="arrow-up"
        ).setEnabled(place > 0)
        down = menu.add(
            self.tr("Move down"), lambda: categories.move(scope, row.id, place + 1), icon="arrow-down"
        )
        down.setEnabled(place < len(siblings) - 1)
        menu.addSeparator()
        menu.add(self.tr("Delete; its replies stay"), lambda: self._delete(row), icon="trash", danger=True)
        menu.popup(at)

    def _new_category(self, parent_id: int | None) -> None:
        scope = self._session.scope
        ask_name(
            self,
            self.tr("New category"),
            self.tr("Name"),
            "",
            lambda name: categories.add(scope, name, parent_id),
        )

    def _rename(self, row: CategoryRow) -> None:
        scope = self._session.scope
        ask_name(
            self,
            self.tr("Rename category"),
            self.tr("Name"),
            row.name,
            lambda name: categories.rename(scope, row.id, name),
        )

    def _delete(self, row: CategoryRow) -> None:
        try:
            categories.delete(self._session.scope, row.id)
        except DeskError as error:
            self._session.say(sentences.refusal(error), icon="alert-circle")
            return
        if row.id in self.view.categories:
            self.view = View()
            self.chosen.emit(self.view, self.tr("All"))
        scope = self._session.scope
        said = self.tr("Category “{name}” deleted").format(name=row.name)
        self._session.say(said, icon="trash", undo=lambda: categories.restore(scope, row.id))


class ShelfItem(Painted):
    """A shelf or category: icon, name, how many."""

    menu_requested = Signal(object, QPoint)
    dropped = Signal(list, object)

    def __init__(
        self, text: str, icon: str, count: int, view: View, category: CategoryRow | None = None
    ) -> None:
        super().__init__(f"{text}, {count}")
        self.setText(text)
        self.setToolTip(text)
        self.view, self._icon, self._count, self._category = view, icon, count, category
        self.client_id = 0
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAcceptDrops(category is not None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(180), fonts.scaled(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(
            fonts.scaled(120), fonts.scaled(32)
        )  # a long name is shortened, its tooltip has it whole

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Menu, Qt.Key.Key_F2) and self._category is not None:
            self.menu_requested.emit(self._category, self.mapToGlobal(self.rect().center()))
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._category is not None:
            self.menu_requested.emit(self._category, event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = bytes(event.mimeData().data(DRAGGED).data()).decode("ascii", "replace").split()
        if data and data[0] == str(self.client_id):
            self.hovered = True
            self.update()
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        ids = [int(word) for word in bytes(event.mimeData().data(DRAGGED).data()).decode("ascii").split()[1:]]
        self.dropped.emit(ids, self._category.id if self._category else None)
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        deep = self._category is not None and self._category.parent_id is not None
        with paint.on(self) as p:
            if self.isChecked() or self.hovered:
                paint.box(p, rect, 8, fill="selected" if self.isChecked() else "hover")
            x, middle = 8.0, rect.center().y()
            if self._icon:
                paint.icon(p, self._icon, x, middle - 8, 16, "text" if self.isChecked() else "text2")
            x += 25
            number = str(self._count)
            width = fonts.width(number, 12, tabular=True) + 4
            right = rect.right() - 10
            count = QRectF(right - width, 0, width, rect.height())
            paint.text(p, count, number, size=12, ink="text2", align="right", tabular=True, elide=False)
            weight = 600 if self.isChecked() else 400 if deep else 500
            words = QRectF(x, 0, right - width - x - 8, rect.height())
            paint.text(
                p, words, self.text(), weight=weight, ink="text2" if deep and not self.isChecked() else "text"
            )
            if self.hasFocus():
                paint.focus_ring(p, rect)
