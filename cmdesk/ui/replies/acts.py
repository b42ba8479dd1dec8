"""What can be done to replies, by whatever way it is asked for.

Dialogs are read in when they are first opened: the program starts without them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import approval, bulk, drafts, replies
from cmdesk.services.desk import ClientScope
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session

Made = TypeVar("Made")


class ReplyActs(QObject):
    """Of the active client."""

    def __init__(self, page: QWidget, session: Session) -> None:
        super().__init__(page)
        self._page, self._session = page, session

    @property
    def _scope(self) -> ClientScope:
        return self._session.scope

    def new(self, body: str = "") -> None:
        """Write a new reply, beginning with `body`."""
        from cmdesk.ui.replies.editor import ReplyEditor

        ReplyEditor(self._page, self._session, None, body).open()

    def go_on(self, place: str) -> None:
        """Go on with a new reply that was left unsaved at `place`."""
        from cmdesk.ui.replies.editor import ReplyEditor

        ReplyEditor(self._page, self._session, None, place=place).open()

    def edit(self, reply_id: int) -> None:
        from cmdesk.ui.replies.editor import ReplyEditor

        ReplyEditor(self._page, self._session, reply_id).open()

    def has_draft(self, reply_id: int) -> bool:
        """Whether text of it was left unsaved."""
        return bool(drafts.take(self._scope, f"reply/{reply_id}"))

    def rename(self, reply_id: int, title: str) -> None:
        from cmdesk.ui.replies.name import ask_name

        scope = self._scope

        def save(name: str) -> None:
            replies.save(scope, replace(replies.get(scope, reply_id).text, title=name), reply_id)

        ask_name(self._page, self.tr("Rename reply"), self.tr("Title"), title, save)

    def duplicate(self, reply_id: int) -> None:
        scope = self._scope
        title = replies.get(scope, reply_id).text.title
        made = self._try(
            lambda: replies.duplicate(scope, reply_id, self.tr("{title} (copy)").format(title=title))
        )
        if made is not None:
            self._session.say(self.tr("Duplicated"), undo=lambda: replies.delete(scope, [made]))

    def delete(self, ids: Sequence[int]) -> None:
        """To the trash, with the way back."""
        scope, ids = self._scope, list(ids)
        if not ids:
            return
        title = replies.get(scope, ids[0]).text.title
        if self._try(lambda: replies.delete(scope, ids)) is not None:
            one = self.tr("“{title}” moved to the trash").format(title=title)
            said = one if len(ids) == 1 else self.tr("%n replies moved to the trash", "", len(ids))
            self._session.say(said, icon="trash", undo=lambda: replies.restore(scope, ids))

    def star(self, ids: Sequence[int], *, on: bool) -> None:
        scope = self._scope
        self._try(lambda: replies.star(scope, ids, on=on))

    def retire(self, ids: Sequence[int]) -> None:
        self._set_status(list(ids), "retired", self.tr("%n replies retired", "", len(ids)))

    def take_up(self, ids: Sequence[int]) -> None:
        """Use retired replies again, as drafts."""
        self._set_status(list(ids), "draft", self.tr("%n replies used again", "", len(ids)))

    def _set_status(self, ids: list[int], status: str, said: str) -> None:
        scope = self._scope
        before = self._try(lambda: approval.set_status(scope, ids, status))
        if before is not None:
            self._session.say(said, icon="archive", undo=lambda: approval.reinstate(scope, before))

    def approve(self, ids: Sequence[int]) -> None:
        from cmdesk.ui.replies.choose import ApproveDialog

        ApproveDialog(self._page, self._session, list(ids)).open()

    def tag(self, ids: Sequence[int]) -> None:
        from cmdesk.ui.replies.choose import TagDialog

        TagDialog(self._page, self._session, list(ids)).open()

    def move(self, ids: Sequence[int]) -> None:
        from cmdesk.ui.replies.choose import MoveDialog

        MoveDialog(self._page, self._session, list(ids)).open()

    def put_in(self, ids: Sequence[int], category_id: int | None) -> None:
        """Put replies in a category at once, as a drop does."""
        scope, ids = self._scope, list(ids)
        before = self._try(lambda: bulk.move(scope, ids, category_id))
        if before:
            said = self.tr("%n replies moved", "", len(before))
            self._session.say(said, icon="folder", undo=lambda: bulk.put_back(scope, before))

    def replace(self, ids: Sequence[int] | None = None) -> None:
        """Find and replace in these replies, or in all of the client's."""
        from cmdesk.ui.replies.replacing import ReplaceDialog

        ReplaceDialog(self._page, self._session, list(ids) if ids else None).open()

    def take_back(self, use_id: int) -> None:
        """A use that didn't happen."""
        from cmdesk.services import copying

        scope = self._scope
        self._try(lambda: copying.take_back(scope, use_id))

    def compose(self, ids: Sequence[int]) -> None:
        """One text from several replies."""
        from cmdesk.ui.replies.compose import ComposeDialog

        ComposeDialog(self._page, self._session, list(ids)).open()

    def versions(self, reply_id: int) -> None:
        from cmdesk.ui.replies.versions import VersionsDialog

        VersionsDialog(self._page, self._session, reply_id).open()

    def copy_to(self, reply_id: int) -> None:
        from cmdesk.ui.replies.transfer import TransferDialog

        TransferDialog(self._page, self._session, reply_id).open()

    def menu(self, ids: Sequence[int], at: QPoint) -> None:
        """All of it, as a menu."""
        ids = list(ids)
        menu = Menu(self._page)
        if len(ids) == 1:
            self._add_for_one(menu, ids[0])
        else:
            menu.add(self.tr("Copy as one text…"), lambda: self.compose(ids), icon="stack-2")
            menu.addSeparator()
        rows = [replies.get(self._scope, i) for i in ids[:200]]
        starred = all(row.starred for row in rows)
        star = self.tr("Take out of the favourites") if starred else self.tr("Add to the favourites")
        menu.add(star, lambda: self.star(ids, on=not starred), icon="star")
        menu.add(self.tr("Approve…"), lambda: self.approve(ids), icon="circle-check")
        menu.add(self.tr("Tags…"), lambda: self.tag(ids), icon="tag")
        menu.add(self.tr("Move…"), lambda: self.move(ids), icon="folder")
        menu.add(self.tr("Find and replace…"), lambda: self.replace(ids), icon="replace")
        menu.addSeparator()
        if all(row.status == "retired" for row in rows):
            menu.add(self.tr("Use again"), lambda: self.take_up(ids), icon="archive-off")
        else:
            menu.add(self.tr("Retire"), lambda: self.retire(ids), icon="archive")
        menu.add(self.tr("Move to the trash"), lambda: self.delete(ids), icon="trash", danger=True)
        menu.popup(at)

    def _add_for_one(self, menu: Menu, reply_id: int) -> None:
        menu.add(self.tr("Edit…"), lambda: self.edit(reply_id), icon="pencil")
        menu.add(self.tr("Duplicate"), lambda: self.duplicate(reply_id), icon="copy")
        if len(self._session.clients()) > 1:
            menu.add(
                self.tr("Copy to another client…"), lambda: self.copy_to(reply_id), icon="arrow-forward-up"
            )
        menu.add(self.tr("Former texts…"), lambda: self.versions(reply_id), icon="history")
        menu.addSeparator()

    def _try(self, act: Callable[[], Made]) -> Made | None:
        """What the act gives; None when it was refused, which is said."""
        try:
            return act()
        except (DeskError, OSError) as error:
            self._session.say(sentences.refusal(error), icon="alert-circle")
            return None
