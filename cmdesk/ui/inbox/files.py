"""The files of a case: small pictures in a row, opened by the system when pressed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImageReader, QKeyEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from cmdesk.services import case_files
from cmdesk.services.case_files import FileRow
from cmdesk.services.desk import ClientScope
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets.button import Painted
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.flow import FlowLayout

SIDE = 64
LARGEST = 50_000_000  # pixels of a picture that is still made small


class Files(QWidget):
    """`removed` tells the file that is to go."""

    removed = Signal(object)  # the FileRow

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(spacing=8)
        self.setLayout(self._flow)

    def show_files(self, scope: ClientScope, rows: tuple[FileRow, ...]) -> None:
        clear(self._flow)
        for row in rows:
            thumb = Thumb(row, case_files.stored_path(scope, row.sha256))
            thumb.removed.connect(self.removed)
            self._flow.addWidget(thumb)
            thumb.show()
        self.setVisible(bool(rows))


class Thumb(Painted):
    """One file."""

    removed = Signal(object)

    def __init__(self, row: FileRow, place: Path) -> None:
        super().__init__(row.name)
        self._row, self._place = row, place
        self.setToolTip(row.name)
        self._picture = small(place, SIDE) if row.media_type.startswith("image/") else QPixmap()
        self.clicked.connect(self._open)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(SIDE), fonts.scaled(SIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self._row)
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with paint.on(self) as p:
            paint.box(p, rect, 8, fill="mute", line="line2")
            if self._picture.isNull():
                paint.icon(p, "paperclip", rect.center().x() - 9, rect.center().y() - 16, 18)
                words = rect.adjusted(6, rect.height() / 2, -6, -4)
                paint.text(p, words, self._row.name, size=11, ink="text2", align="centre")
            else:
                size = self._picture.deviceIndependentSize()
                at = rect.center() - QRectF(0, 0, size.width(), size.height()).center()
                p.drawPixmap(at, self._picture)
            if self.hasFocus():
                paint.focus_ring(p, rect)


def small(place: Path, side: int) -> QPixmap:
    """A picture that fits in a square, read small; empty for what is none or far too large."""
    reader = QImageReader(str(place))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)  # it is named by its hash
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > LARGEST:
        return QPixmap()
    reader.setScaledSize(size.scaled(side - 8, side - 8, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())
