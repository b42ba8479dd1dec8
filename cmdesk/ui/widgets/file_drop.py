"""A file dropped on a page comes in there; what can't come in is told."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from cmdesk.ui.widgets.session import Session


class FileDrop(QObject):
    """`dropped` tells the files, all of a kind that can come in."""

    dropped = Signal(list)  # of paths

    def __init__(
        self, page: QWidget, session: Session, ends: Collection[str], together: Collection[str] = ()
    ) -> None:
        """`ends` are how names of files end that can come in, such as ".csv"; of `together` also several."""
        super().__init__(page)
        self._page, self._session = page, session
        self._ends, self._together = tuple(ends), tuple(together)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and isinstance(event, QDropEvent):  # what enters is one, too
            files = _files(event)
            if files and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if event.type() == QEvent.Type.Drop:
                    self._on_drop(files)
                return True
        return super().eventFilter(watched, event)

    def _on_drop(self, files: Sequence[Path]) -> None:
        ends = self._ends if len(files) == 1 else self._together
        if self._session.client is None:
            self._session.say(self.tr("Choose first which brand it is for"), icon="info-circle")
        elif all(file.suffix.lower() in ends and not file.is_dir() for file in files):
            self.dropped.emit(list(files))
        else:
            told = self.tr("What comes in here is one file of these kinds: {ends}")
            self._session.say(told.format(ends=" ".join(self._ends)), icon="info-circle")


def _files(dragged: QDropEvent) -> list[Path]:
    """The files that are dragged, if they stay where they lie."""
    urls = dragged.mimeData().urls()
    stays = bool(dragged.possibleActions() & Qt.DropAction.CopyAction)
    local = stays and all(url.isLocalFile() for url in urls)
    return [Path(url.toLocalFile()) for url in urls] if local else []
