"""The left column of the library: ready-made shelves, the tree of categories, the tags."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout

from cmdesk.domain.errors import DeskError
from cmdesk.services import categories, library
from cmdesk.services.library import CategoryRow, Overview, Shelf, View
from cmdesk.ui.replies.shelf_item import ShelfItem
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import IconButton
from cmdesk.ui.widgets.card import Panel, Scroll, clear
from cmdesk.ui.widgets.chips import TagChip
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.work import Job

LEAST = 184  # px of width
MOST_TAGS = 24


class Shelves(Panel):
    """`chosen` tells the view and its title."""

    chosen = Signal(View, str)
    dropped = Signal(list, object)  # reply ids, category id

    def __init__(self, session: Session) -> None:
        super().__init__("canvas", "r")
        self._session = session
        self.view = View()
        self._counting: Job | None = None
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

    def minimumSizeHint(self) -> QSize:
        """As wide as its words need it: beside the other columns of a small window it would get too little."""
        return QSize(fonts.scaled(LEAST), super().minimumSizeHint().height())

    def _heading(self, column: QVBoxLayout) -> None:
        line = QHBoxLayout()
        line.addWidget(Label(self.tr("Categories"), "section"), 1)
        line.addWidget(self._add)
        column.addLayout(line)

    def reload(self) -> None:
        """Count what the shelves of the active client hold, off the GUI thread, and then show them."""
        scope = self._session.scope
        self._counting = self._session.run("", lambda _progress: library.overview(scope), quiet=True)
        self._counting.finished.connect(self._show)

    def _show(self, held: Overview) -> None:
        if self.sender() is not self._counting or self._session.client is None:
            return  # they are being counted anew, or there is nobody to count for
        client_id = self._session.client.id
        had = next((b for b in self._group.buttons() if b.hasFocus()), None)
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
            item = ShelfItem(name, icon, held.shelves.get(shelf, 0), View(shelf))
            self._add_item(self._shelves, item)
        rows = held.categories
        for row in rows:
            below = tuple(other.id for other in rows if other.parent_id == row.id)
            total = row.replies + sum(other.replies for other in rows if other.parent_id == row.id)
            icon = "" if row.parent_id else "folder"
            item = ShelfItem(row.name, icon, total, View(categories=(row.id, *below)), row)
            item.menu_requested.connect(self._category_menu)
            item.asked.connect(self._on_asked)
            item.dropped.connect(self.dropped)
            item.client_id = client_id
            self._add_item(self._tree, item)
        self._tags_title.setVisible(bool(held.tags))
        for tag, _count in held.tags[:MOST_TAGS]:
            chip = TagChip(tag, self.tr("Tag: {tag}").format(tag=tag))
            chip.setCheckable(True)
            chip.setChecked(self.view.tag == tag)
            chip.clicked.connect(lambda _on, tag=tag: self._choose_tag(tag))
            self._tags.addWidget(chip)
        if isinstance(had, ShelfItem):  # the keyboard stays where it was
            again = self._item(had.view)
            again.show()  # the layout would only do it later
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow()

    def _follow(self) -> None:
        """Go on showing a category that has others inside now, and leave one that is gone."""
        if self.view.tag or any(item.view == self.view for item in self._items()):
            return
        items = self._items()
        same = (item for item in items if item.view.categories[:1] == self.view.categories[:1])
        self.choose(next(same, items[0]).view)

    def choose(self, view: View) -> None:
        """Show another view, as if it had been clicked."""
        if not self._items():
            self.reload()
        self._item(view).click()

    def _item(self, view: View) -> ShelfItem:
        """The one that shows `view`, or the first."""
        items = self._items()
        return next((item for item in items if item.view == view), items[0])

    def _items(self) -> list[ShelfItem]:
        parts = [part.itemAt(at) for part in (self._shelves, self._tree) for at in range(part.count())]
        return [item for part in parts if part is not None and isinstance(item := part.widget(), ShelfItem)]

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
        siblings = self._siblings(row)
        up = menu.add(self.tr("Move up"), lambda: self._on_asked(row, "up"), icon="arrow-up", key="Alt ↑")
        down = menu.add(
            self.tr("Move down"), lambda: self._on_asked(row, "down"), icon="arrow-down", key="Alt ↓"
        )
        up.setEnabled(siblings[0] != row.id)
        down.setEnabled(siblings[-1] != row.id)
        menu.addSeparator()
        menu.add(self.tr("Delete; its replies stay"), lambda: self._delete(row), icon="trash", danger=True)
        menu.popup(at)

    def _siblings(self, row: CategoryRow) -> list[int]:
        rows = library.categories(self._session.scope)
        return [other.id for other in rows if other.parent_id == row.parent_id]

    def _on_asked(self, row: CategoryRow, act: str) -> None:
        if act == "rename":
            self._rename(row)
        elif act == "delete":
            self._delete(row)
        else:
            place = self._siblings(row).index(row.id) + (1 if act == "down" else -1)
            categories.move(self._session.scope, row.id, place)

    def _new_category(self, parent_id: int | None) -> None:
        from cmdesk.ui.replies.name import ask_name

        scope = self._session.scope
        ask_name(
            self,
            self.tr("New category"),
            self.tr("Name"),
            "",
            lambda name: categories.add(scope, name, parent_id),
        )

    def _rename(self, row: CategoryRow) -> None:
        from cmdesk.ui.replies.name import ask_name

        scope = self._session.scope
        ask_name(
            self,
            self.tr("Rename category"),
            self.tr("Name"),
            row.name,
            lambda name: categories.rename(scope, row.id, name),
        )

    def _delete(self, row: CategoryRow) -> None:
        scope = self._session.scope
        try:
            deleted = categories.delete(scope, row.id)
        except DeskError as error:
            self._session.say(sentences.refusal(error), icon="alert-circle")
            return
        said = self.tr("Category “{name}” deleted").format(name=row.name)
        self._session.say(said, icon="trash", undo=lambda: categories.undelete(scope, deleted))
