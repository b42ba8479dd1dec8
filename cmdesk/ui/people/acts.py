"""What can be done to people, by whatever way it is asked for.

Dialogs are read in when they are first opened: the program starts without them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from cmdesk.domain.accounts import address
from cmdesk.domain.errors import DeskError
from cmdesk.services import case_files, merging, not_same, people, people_list
from cmdesk.services.desk import ClientScope
from cmdesk.services.people import Handle
from cmdesk.ui.people import signs
from cmdesk.ui.people.pictures import Faces, packed, read, square
from cmdesk.ui.people.privacy_menu import PrivacyMenu
from cmdesk.ui.widgets import sentences, shortcuts
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.work import Progress


class PersonActs(QObject):
    """Of the active client. `show_wanted` tells the id of somebody to go to, such as a new person."""

    show_wanted = Signal(int)

    def __init__(self, page: QWidget, session: Session) -> None:
        super().__init__(page)
        self._page, self._session = page, session
        self.privacy = PrivacyMenu(page, session, self.show_wanted.emit)
        self.anchor = page  # under what other people are looked up
        self._faces: Faces | None = None
        session.client_changed.connect(self._forget_faces)

    @property
    def _scope(self) -> ClientScope:
        return self._session.scope

    def faces(self) -> Faces:
        """The faces of the client's people."""
        if self._faces is None:
            self._faces = Faces(self._scope)
        return self._faces

    def _forget_faces(self, _client: object) -> None:
        self._faces = None

    def new(self) -> None:
        """Write down a new person."""
        self._open(None)

    def edit(self, person_id: int) -> None:
        self._open(person_id)

    def _open(self, person_id: int | None) -> None:
        from cmdesk.ui.people.dialog import PersonDialog

        dialog = PersonDialog(self._page, self._session, person_id)
        dialog.saved.connect(self.show_wanted)
        dialog.open()

    def delete(self, ids: Sequence[int]) -> None:
        """To the trash, with the way back; their cases stay."""
        scope, ids = self._scope, list(ids)
        if not ids:
            return
        rows = people_list.rows_of(scope, ids[:1])
        if self._done(lambda: people.delete(scope, ids)):
            one = self.tr("{name} moved to the trash").format(name=rows[0].name if rows else "")
            said = one if len(ids) == 1 else self.tr("%n people moved to the trash", "", len(ids))
            self._session.say(said, icon="trash", undo=lambda: people.restore(scope, ids))

    def merge(self, into_id: int, ids: Sequence[int]) -> None:
        """Make others part of one person, with the way back."""
        scope, parts = self._scope, list(ids)
        if self._done(lambda: merging.merge_people(scope, into_id, parts)):
            name = people_list.get(scope, into_id).name
            said = self.tr("Now they are one person: {name}").format(name=name)
            self._session.say(said, icon="git-merge", undo=lambda: self._part_all(scope, parts))
            self.show_wanted.emit(into_id)

    def pick_merge(self, person_id: int) -> None:
        """Look for another one that is the same person."""
        from cmdesk.ui.people.picker import PersonPicker

        picker = PersonPicker(self.anchor, self._scope, people.whole(self._scope, person_id))
        picker.chosen.connect(lambda other: self.merge(person_id, [other]))
        picker.open_below(self.anchor)

    def part(self, part_id: int) -> None:
        """Make a merged person one of its own again, with the way back."""
        scope = self._scope
        whole = people.root(scope, part_id)
        if self._done(lambda: merging.unmerge_person(scope, part_id)):
            name = people_list.get(scope, part_id).name
            said = self.tr("{name} is a person of its own again").format(name=name)
            again = lambda: merging.merge_people(scope, whole, [part_id])  # noqa: E731  the way back
            self._session.say(said, icon="arrows-split", undo=again)

    def not_same(self, person_id: int, other_id: int) -> None:
        """Suggest two no more as the same person, with the way back."""
        scope = self._scope
        if self._done(lambda: not_same.say(scope, person_id, other_id)):
            name = people_list.get(scope, other_id).name
            said = self.tr("{name} is not suggested here any more").format(name=name)
            self._session.say(said, undo=lambda: not_same.take_back(scope, person_id, other_id))

    def ask_again(self, person_id: int) -> None:
        """Suggest again those of whom somebody said that they are not the same, with the way back."""
        scope = self._scope
        others = not_same.those(scope, person_id)
        if self._done(lambda: _for_each(scope, others, not_same.take_back, person_id)):
            said = self.tr("People who look alike are suggested again")
            self._session.say(said, undo=lambda: _for_each(scope, others, not_same.say, person_id))

    def add_handle(self, person_id: int) -> None:
        from cmdesk.ui.people.handle import HandleDialog

        HandleDialog(self._page, self._session, person_id).open()

    def remove_handle(self, person_id: int, handle: Handle) -> None:
        """Take a handle from its person, with the way back."""
        scope, handle_id = self._scope, handle.id
        if handle_id is not None and self._done(lambda: people.remove_handle(scope, handle_id)):
            said = self.tr("{handle} taken away").format(handle=handle.handle)
            again = (person_id, handle.network, handle.handle, handle.url)
            self._session.say(said, icon="trash", undo=lambda: people.add_handle(scope, *again))

    def give_picture(self, person_id: int, given: Path | QImage) -> None:
        """Another picture, from a file or as it was copied; with the way back."""
        scope = self._scope

        def make(_progress: Progress) -> tuple[ClientScope, int, str]:
            image = read(given) if isinstance(given, Path) else square(given)
            return scope, person_id, "" if image.isNull() else case_files.store(scope, packed(image))

        job = self._session.run(self.tr("Reading the picture"), make)
        job.finished.connect(self._on_picture)
        job.failed.connect(self._on_refused)

    def take_picture(self, person_id: int) -> None:
        """No picture any more, with the way back."""
        self._write(self._scope, person_id, self.tr("Picture taken away"), picture="")

    def set_role(self, person_id: int, role: str) -> None:
        """What the person is to the brand, with the way back."""
        name = people.card(self._scope, person_id).name
        self._write(self._scope, person_id, f"{name}: {signs.role(role)}", role=role)

    def _on_picture(self, made: tuple[ClientScope, int, str]) -> None:
        scope, person_id, picture = made
        if picture:
            self._write(scope, person_id, self.tr("Picture changed"), picture=picture)
        else:
            self._session.say(self.tr("That is no picture that can be read"), icon="alert-circle")

    def _write(self, scope: ClientScope, person_id: int, told: str, **values: str) -> None:
        """Change some of what is written about a person; the way back changes no more than that."""

        def write(new: dict[str, str]) -> int:
            return people.save(scope, replace(people.card(scope, person_id), **new), person_id)

        former: dict[str, str] = {}

        def change() -> None:
            card = people.card(scope, person_id)
            former.update({name: getattr(card, name) for name in values})
            write(values)

        if self._done(change):
            self._session.say(told, undo=lambda: write(former))

    def menu(self, ids: Sequence[int], at: QPoint) -> None:
        """All of it, as a menu."""
        ids = list(ids)
        menu = Menu(self._page)
        if len(ids) == 1:
            self._add_for_one(menu, ids[0])
        else:
            menu.add(self.tr("Make one of them"), lambda: self.merge(ids[0], ids[1:]), icon="git-merge")
        menu.addSeparator()
        menu.add(
            self.tr("Move to the trash"),
            lambda: self.delete(ids),
            icon="trash",
            key=shortcuts.shown("Delete"),
            danger=True,
        )
        menu.popup(at)

    def _add_for_one(self, menu: Menu, person_id: int) -> None:
        role = people.card(self._scope, person_id).role
        menu.add(self.tr("Edit…"), lambda: self.edit(person_id), icon="pencil", key="F2")
        menu.add(self.tr("Add a handle…"), lambda: self.add_handle(person_id), icon="at")
        menu.add(self.tr("Is the same as…"), lambda: self.pick_merge(person_id), icon="git-merge")
        if not_same.those(self._scope, person_id):
            menu.add(
                self.tr("Suggest again who looks alike"), lambda: self.ask_again(person_id), icon="refresh"
            )
        self.privacy.add_to(menu, person_id)
        menu.addSeparator()
        for key, text in signs.roles():
            menu.add(text, lambda key=key: self.set_role(person_id, key), checked=key == role)

    def handle_menu(self, person_id: int, handle: Handle, anchor: QWidget) -> None:
        """What can be done to one handle."""
        menu = Menu(anchor)
        menu.add(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(handle.handle), icon="copy")
        url = handle.url or address(handle.network, handle.handle)
        if url.startswith(("https://", "http://")):  # an import may bring anything
            menu.add(
                self.tr("Open the profile"), lambda: QDesktopServices.openUrl(QUrl(url)), icon="external-link"
            )
        menu.addSeparator()
        menu.add(
            self.tr("Take away"), lambda: self.remove_handle(person_id, handle), icon="trash", danger=True
        )
        menu.open_below(anchor)

    def _part_all(self, scope: ClientScope, parts: Sequence[int]) -> None:
        with scope.writing():
            for part_id in parts:
                merging.unmerge_person(scope, part_id)

    def _done(self, act: Callable[[], object]) -> bool:
        """Whether it was done; a refusal is said."""
        try:
            act()
        except (DeskError, OSError) as error:
            self._on_refused(error)
            return False
        return True

    def _on_refused(self, error: Exception) -> None:
        self._session.say(sentences.refusal(error), icon="alert-circle")


def _for_each(
    scope: ClientScope,
    others: Collection[int],
    act: Callable[[ClientScope, int, int], None],
    person_id: int,
) -> None:
    with scope.writing():
        for other_id in others:
            act(scope, person_id, other_id)
