"""A page's button for files: bringing one in, saving as one; a file dropped on the page comes in, too."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session


class InAndOut(Button):
    """Stands in the header. Whoever inherits it tells what is done with files: `bring_in`, `look_into`, `take_out`."""

    def __init__(
        self, page: QWidget, session: Session, ends: Collection[str], together: Collection[str] = ()
    ) -> None:
        """`ends` are how names of files end that can be dropped, such as ".csv"; of `together` also several."""
        super().__init__(self.tr("More"), menu=True)
        self.page, self.session = page, session
        self._ends, self._together = tuple(ends), tuple(together)
        self.clicked.connect(self._open_menu)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def bring_in(self) -> None:
        """Ask for a file, and look into it."""
        raise NotImplementedError

    def look_into(self, files: Sequence[Path]) -> None:
        """Show what bringing a file in would do, or several that can come together."""
        raise NotImplementedError

    def take_out(self) -> None:
        """Ask for a file, and save all of the client's there."""
        raise NotImplementedError

    def more(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        """What else is done with files here: its words, icon and act."""
        return ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.page and isinstance(event, QDropEvent):  # what enters is one, too
            files = self._files(event)
            if files and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if event.type() == QEvent.Type.Drop:
                    self._on_drop(files)
                return True
        return super().eventFilter(watched, event)

    def _files(self, dragged: QDropEvent) -> list[Path]:
        """The files that are dragged, if they are of a kind that can come in and stay where they lie."""
        urls = dragged.mimeData().urls()
        stays = bool(dragged.possibleActions() & Qt.DropAction.CopyAction)
        if not stays or not all(url.isLocalFile() for url in urls):
            return []
        files = [Path(url.toLocalFile()) for url in urls]
        ends = self._ends if len(files) == 1 else self._together
        return files if all(file.suffix.lower() in ends for file in files) else []

    def _on_drop(self, files: Sequence[Path]) -> None:
        if self.session.client is None:
            self.session.say(self.tr("Choose first which brand it is for"), icon="info-circle")
        else:
            self.look_into(files)

    def _open_menu(self) -> None:
        menu = Menu(self)
        for action in (
            menu.add(self.tr("Bring in a file…"), self.bring_in, icon="file-import"),
            menu.add(self.tr("Save as a file…"), self.take_out, icon="file-export"),
            *(menu.add(words, act, icon=icon) for words, icon, act in self.more()),
        ):
            action.setEnabled(self.session.client is not None)
        menu.open_below(self)
