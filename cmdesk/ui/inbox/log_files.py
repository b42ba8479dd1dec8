"""Screenshots and other files that go with a case: shown small, and kept in memory until it is saved."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import case_files
from cmdesk.services.desk import ClientScope
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Painted
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.session import Session

SIZE = (112, 72)
SMALL = 3 * SIZE[0]  # px of the picture that is shown, sharp on fine screens


def can_take(mime: QMimeData) -> bool:
    """Whether what is dropped or pasted is a picture, or files of this computer."""
    return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())


class Shots(QWidget):
    """The files of one comment. `problem` tells why one can't be taken, `settled` that all are read."""

    problem = Signal(str)
    settled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shots: list[_Shot] = []
        self._flow = FlowLayout(spacing=8)
        self.setLayout(self._flow)
        self.hide()

    @property
    def ready(self) -> bool:
        """Whether all of them are read."""
        return all(shot.content for shot in self._shots)

    def names(self) -> list[str]:
        """What they are called."""
        return [shot.name for shot in self._shots]

    def all(self) -> list[QWidget]:
        """What stands for each of them."""
        return list(self._shots)

    def take(self, mime: QMimeData) -> None:
        """Take the files, or else the picture."""
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        for file in files:
            self.add_file(file)
        if not files and mime.hasImage():
            self.add_image(QImage(mime.imageData()))

    def add_image(self, image: QImage) -> None:
        """Take a picture, as from the clipboard."""
        if not image.isNull():
            name = self.tr("Screenshot {number}.png").format(number=len(self._shots) + 1)
            self._add(name, image)

    def add_file(self, file: Path) -> None:
        """Take a file."""
        self._add(file.name, file)

    def _add(self, name: str, source: QImage | Path) -> None:
        shot = _Shot(name)
        shot.clicked.connect(shot.take_away)
        shot.removed.connect(self._drop)
        shot.failed.connect(self._on_failed)
        shot.read.connect(self._on_read)
        self._shots.append(shot)
        self._flow.addWidget(shot)
        shot.show()
        self.show()
        job = self._session.run(name, lambda _progress: _read(source), quiet=True)
        job.finished.connect(shot.on_finished)
        job.failed.connect(shot.on_failed)

    def save(self, scope: ClientScope, case_id: int) -> None:
        """Keep them with a case. Raises DeskError "attachment-empty", "attachment-too-big", OSError."""
        for shot in self._shots:
            case_files.add(scope, case_id, shot.name, shot.content, shot.media_type)

    def _on_read(self) -> None:
        if self.ready:
            self.settled.emit()

    def _on_failed(self, shot: _Shot, error: Exception) -> None:
        told = sentences.refusal(error)
        self.problem.emit(f"{shot.name}: {told}" if told else shot.name)
        self._drop(shot)

    def _drop(self, shot: _Shot) -> None:
        at = self._shots.index(shot)
        self._shots.remove(shot)
        self._flow.takeAt(at)
        if self._shots:
            self._shots[max(0, at - 1)].setFocus()
        shot.hide()
        shot.deleteLater()
        self.setVisible(bool(self._shots))
        self._flow.invalidate()
        if self.ready:
            self.settled.emit()


class _Shot(Painted):
    """One file, small. Pressed, or with Delete, it is taken away."""

    removed = Signal(object)
    failed = Signal(object, object)
    read = Signal()

    def __init__(self, name: str) -> None:
        super().__init__("")
        self.name = name
        self.media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        self.content = b""
        self._small = QPixmap()
        self.setAccessibleName(self.tr("File {name}; press to take it away").format(name=name))
        self.setToolTip(self.accessibleName())

    def take_away(self) -> None:
        """Ask to be taken away."""
        self.removed.emit(self)

    def on_finished(self, result: tuple[bytes, QImage]) -> None:
        """The file was read."""
        self.content, small = result
        self._small = QPixmap.fromImage(small)
        self.update()
        self.read.emit()

    def on_failed(self, error: Exception) -> None:
        """It could not be read."""
        self.failed.emit(self, error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_away()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(SIZE[0]), fonts.scaled(SIZE[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with paint.on(self) as p:
            paint.box(p, rect, 8, fill="sunken")
            if self._small.isNull():
                paint.icon(p, "file", rect.center().x() - 9, rect.top() + 14, 18)
                words = rect.adjusted(8, rect.height() / 2, -8, -6)
                paint.text(p, words, self.name, size=11, ink="text2", align="centre")
            else:
                around = QPainterPath()
                around.addRoundedRect(rect, 8, 8)
                p.setClipPath(around)
                size = QSize(self._small.size()).scaled(
                    self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
                )
                place = QRectF(0, 0, size.width(), size.height())
                place.moveCenter(rect.center())
                p.drawPixmap(place, self._small, QRectF(self._small.rect()))
                p.setClipping(False)
            paint.box(p, rect, 8, line="line2")
            tile = QRectF(rect.right() - 24, 4, 20, 20)
            paint.box(p, tile, 10, fill="pressed" if self.hovered else "raised", line="line2")
            paint.icon(p, "x", tile.x() + 4, tile.y() + 4, 12, "text2", 2.0)
            if self.hasFocus():
                paint.focus_ring(p, rect)


def _read(source: QImage | Path) -> tuple[bytes, QImage]:
    """The bytes of a picture or file, and the picture small. Away from the windows: a large one takes its time."""
    if isinstance(source, Path):
        if source.stat().st_size > case_files.BIGGEST:
            raise DeskError("attachment-too-big", most=case_files.BIGGEST >> 20)
        content = source.read_bytes()
        if not content:
            raise DeskError("attachment-empty")
        image = QImage.fromData(content)
    else:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        source.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
        content, image = bytes(buffer.data().data()), source
        if len(content) > case_files.BIGGEST:
            raise DeskError("attachment-too-big", most=case_files.BIGGEST >> 20)
    mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return content, image if image.isNull() else image.scaled(SMALL, SMALL, *mode)
