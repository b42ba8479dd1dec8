"""What can be done to replies, by whatever way it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import drafts, replies
from cmdesk.services.desk import ClientScope
from cmdesk.ui.replies.choose import ApproveDialog, MoveDialog, TagDialog
from cmdesk.ui.replies.editor import ReplyEditor
from cmdesk.ui.replies.name import ask_name
from cmdesk.ui.replies.replacing import ReplaceDialog
from cmdesk.ui.replies.transfer import TransferDialog
from cmdesk.ui.replies.versions import VersionsDialog
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session


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
        ReplyEditor(self._page, self._session, None, body).open()

    def edit(self, reply_id: int) -> None:
        ReplyEditor(self._page, self._session, reply_id).open()

    def has_draft(self, reply_id: int) -> bool:
        """Whether text of it was left unsaved."""
        return bool(drafts.take(self._scope, f"reply/{reply_id}"))

    def rename(self, reply_id: int, title: str) -> None:
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
        scope, ids = self._scope, list(ids)
        if self._try(lambda: (replies.set_status(scope, ids, "retired"), True)) is not None:
            said = self.tr("%n replies retired", "", len(ids))
            self._session.say(said, icon="archive", undo=lambda: replies.set_status(scope, ids, "draft"))

    def take_up(self, ids: Sequence[int]) -> None:
        """Make replies drafts again: retired ones are used again, approved ones lose their approval."""
        scope = self._scope
        self._try(lambda: replies.set_status(scope, ids, "draft"))

    def approve(self, ids: Sequence[int]) -> None:
        ApproveDialog(self._page, self._session, list(ids)).open()

    def tag(self, ids: Sequence[int]) -> None:
        TagDialog(self._page, self._session, list(ids)).open()

    def move(self, ids: Sequence[int]) -> None:
        MoveDialog(self._page, self._session, list(ids)).open()

    def replace(self, ids: Sequence[int] | None = None) -> None:
        ReplaceDialog(self._page, self._session, list(ids) if ids else None).open()

    def versions(self, reply_id: int) -> None:
        VersionsDialog(self._page, self._session, reply_id).open()

    def copy_to(self, reply_id: int) -> None:
        TransferDialog(self._page, self._session, reply_id).open()

    def menu(self, ids: Sequence[int], at: QPoint) -> None:
        """All of it, as a menu."""
        ids = list(ids)
        menu = Menu(self._page)
        if len(ids) == 1:
            self._add_for_one(menu, ids[0])
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

    def _try(self, act: Callable[[], object]):  # noqa: ANN202  whatever the act gives
        try:
            return act()
        except (DeskError, OSError) as error:
            self._session.say(sentences.refusal(error), icon="alert-circle")
            return None
