"""The face of the person that is looked at, which can be given a picture: from a file, the clipboard or a drop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPaintEvent

from cmdesk.ui.people.pictures import Faces
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets.button import Painted
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.menu import Menu

SIDE = 56


class Face(Painted):
    """`given` tells a picture or the path of its file; `taken`, that it shall go."""

    given = Signal(object)
    taken = Signal()

    def __init__(self, faces: Callable[[], Faces]) -> None:
        super().__init__("")
        self._faces = faces
        self._name, self._picture = "", ""
        self.setAcceptDrops(True)
        self.clicked.connect(self._open_menu)

    def show_person(self, name: str, picture: str) -> None:
        self._name, self._picture = name, picture
        said = self.tr("Picture of {name}").format(name=name)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(SIDE), fonts.scaled(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with paint.on(self) as p:
            self._faces().draw(p, rect, self._name, self._picture)
            if self.hovered or self.hasFocus():
                badge = QRectF(rect.right() - 20, rect.bottom() - 20, 20, 20)
                paint.box(p, badge, 10, fill="raised", line="line2")
                paint.icon(p, "photo", badge.center().x() - 6, badge.center().y() - 6, 12, "text2", 2.0)
            if self.hasFocus():
                paint.focus_ring(p, rect, rect.height() / 2)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _picture_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.given.emit(_picture_of(event.mimeData()))
        event.acceptProposedAction()

    def _open_menu(self) -> None:
        menu = Menu(self)
        menu.add(self.tr("Picture from a file…"), self._choose, icon="photo")
        copied = _picture_of(QGuiApplication.clipboard().mimeData())
        if copied is not None:
            menu.add(self.tr("Picture from the clipboard"), lambda: self.given.emit(copied), icon="clipboard")
        if self._picture:
            menu.addSeparator()
            menu.add(self.tr("Take the picture away"), self.taken.emit, icon="trash", danger=True)
        menu.open_below(self)

    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Picture of the person"))
        dialog.setNameFilter(self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
        dialog.fileSelected.connect(lambda name: self.given.emit(Path(name)))
        dialog.open()


def _picture_of(data: QMimeData | None) -> Path | QImage | None:
    """A file on this computer, or a picture itself; None where there is neither."""
    if data is None:
        return None
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return files[0]
    return QImage(data.imageData()) if data.hasImage() else None
