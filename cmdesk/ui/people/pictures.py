"""Pictures of people: made small before they are kept, round where they are shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap, QPixmapCache

from cmdesk.services import case_files
from cmdesk.services.desk import ClientScope
from cmdesk.ui.widgets import avatar

KEPT = 256  # pixels of each side: sharp at twice the size of the largest disc
LARGEST = 50_000_000  # pixels of a picture that is still made small


def read(place: Path) -> QImage:
    """A picture as it is kept: its middle square, small. A null one for what is no picture or far too large."""
    reader = QImageReader(str(place))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > LARGEST:
        return QImage()
    if min(size.width(), size.height()) > KEPT:
        reader.setScaledSize(size.scaled(QSize(KEPT, KEPT), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return square(reader.read())


def square(image: QImage) -> QImage:
    """The middle of a picture, as large as pictures of people are kept at most."""
    side = min(image.width(), image.height())
    if not side or image.width() * image.height() > LARGEST:
        return QImage()
    middle = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    smooth = Qt.TransformationMode.SmoothTransformation
    return middle if side <= KEPT else middle.scaled(KEPT, KEPT, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def packed(image: QImage) -> bytes:
    """A picture as the bytes that are kept; what its file told of camera and place is not among them."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    plain = QImage(image.size(), QImage.Format.Format_ARGB32)
    plain.fill(Qt.GlobalColor.transparent)
    with QPainter(plain) as painter:
        painter.drawImage(0, 0, image)
    plain.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    return bytes(buffer.data().data())


class Faces:
    """The faces of one client's people. Of whom there is no picture, or one that can't be read, the first letters."""

    def __init__(self, scope: ClientScope) -> None:
        self._folder = case_files.stored_path(scope, "x").parent
        self._unread: set[str] = set()

    def draw(self, p: QPainter, rect: QRectF, name: str, picture: str) -> None:
        """A person's face within `rect`."""
        ratio = p.device().devicePixelRatioF()
        shown = self._round(picture, round(rect.width() * ratio)) if picture else None
        if shown is None:
            avatar.draw(p, rect, name)
        else:
            p.drawPixmap(rect, shown, QRectF(shown.rect()))

    def _round(self, picture: str, side: int) -> QPixmap | None:
        key = f"face/{picture}/{side}"
        made = QPixmap()
        if QPixmapCache.find(key, made):
            return made
        if picture in self._unread:
            return None
        image = read(self._folder / picture)
        if image.isNull():
            self._unread.add(picture)
            return None
        made = QPixmap(side, side)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            disc = QPainterPath()
            disc.addEllipse(QRectF(0, 0, side, side))
            painter.setClipPath(disc)
            painter.drawImage(QRectF(0, 0, side, side), image)
        QPixmapCache.insert(key, made)
        return made
