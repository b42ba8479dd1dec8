"""The dossier of a case as a PDF, in the language of the windows. Whatever people wrote stays plain text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QObject, QSize, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QImageReader,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
)

from cmdesk.domain.cases import CLOSED, State
from cmdesk.services.case_files import FileRow
from cmdesk.services.dossier import Dossier
from cmdesk.storage import durable
from cmdesk.ui.documents import paper
from cmdesk.ui.documents.paper import Letterhead
from cmdesk.ui.theme.tokens import LIGHT, brand_colours
from cmdesk.ui.widgets import case_entries, case_signs, dates
from cmdesk.ui.widgets.case_entries import Shown

PICTURE = QSize(560, 400)  # what a picture takes at the most, in 1/96 of an inch
SHARP = 3  # dots of a picture for each of those
LARGEST = 50_000_000  # pixels of a picture that is still read
PICTURES = frozenset([b"png", b"jpeg", b"webp", b"gif", b"bmp"])  # kinds that hold a picture and nothing else

Line = tuple[str, str]  # what it is, the value


def write_dossier(path: Path, dossier: Dossier, colour: str) -> None:
    """Write the dossier of a case as a PDF in the brand's `colour`. Takes its time: in a job. Raises OSError."""
    head = Letterhead(dossier.brand, dossier.initials, colour, dossier.view.row.reference)
    durable.write(path, paper.printed(DossierDocument(dossier, colour).laid_out(), head))


class DossierDocument(QObject):
    """What stands in the dossier, and how. Times are those of the brand's clock."""

    def __init__(self, dossier: Dossier, colour: str) -> None:
        super().__init__()
        self._dossier, self._view, self._colour = dossier, dossier.view, colour
        self._zone = ZoneInfo(dossier.zone)

    def laid_out(self) -> QTextDocument:
        """The whole text, whose pages have no size yet."""
        document = paper.new_document()
        cursor = QTextCursor(document)
        title = self._view.row.title or self.tr("Case {reference}").format(reference=self._view.row.reference)
        cursor.insertText(title, _face(17, bold=True))
        self._add_lines(cursor, self._about())
        self._add_heading(cursor, self.tr("Timeline"))
        for entry in case_entries.of(self._view, self._when):
            self._add_entry(cursor, entry)
        for heading, parts in self._open_ends():
            self._add_heading(cursor, heading)
            for lines in parts:
                self._add_lines(cursor, lines)
        self._add_files(cursor)
        return document

    # -- what is told -----------------------------------------------------------------------------

    def _about(self) -> Iterator[Line]:
        view, row = self._view, self._view.row
        handles = [handle.handle for handle in view.person.handles] if view.person else []
        merged = [name for case_id, name in sorted(self._dossier.names.items()) if case_id != row.id]
        yield self.tr("Case"), row.reference
        yield self.tr("Merged with"), ", ".join(merged)
        yield self.tr("Person"), " · ".join([case_signs.who(row), *handles])
        yield (
            self.tr("Where"),
            " · ".join(filter(None, [case_signs.place(row.network, row.channel), view.account])),
        )
        yield self.tr("Link"), view.link
        yield self.tr("Kind"), case_signs.kind(row.kind)
        yield self.tr("Severity"), case_signs.severity(row.severity)
        yield self.tr("Mood"), case_signs.sentiment(row.sentiment)
        yield self.tr("Tags"), ", ".join(row.tags)
        yield self.tr("Received"), self._when(row.received_at)
        yield self.tr("First answer"), self._when(view.first_answer_at)
        yield self.tr("State"), case_signs.state(row.state)
        if State(row.state) in CLOSED:
            yield self.tr("Closed"), self._when(row.resolved_at)
            yield self.tr("How it ended"), case_signs.outcome(row.outcome)
            yield self.tr("Reason"), view.outcome_reason
        else:
            yield self.tr("Due"), self._when(row.due_at)
        yield self.tr("Times of"), self._dossier.zone

    def _open_ends(self) -> Iterator[tuple[str, list[list[Line]]]]:
        """What was asked of departments and what was promised, with how that stands."""
        asked = [
            [
                (self.tr("Department"), " · ".join(filter(None, [row.department, row.person]))),
                (self.tr("Asked"), self._when(row.asked_at)),
                (self.tr("Due"), self._when(row.due_at)),
                (self.tr("Answered"), self._when(row.answered_at)),
            ]
            for row in self._view.escalations
        ]
        promised = [
            [
                (self.tr("To do"), row.text),
                (self.tr("Due"), self._when(row.due_at)),
                (self.tr("Done"), self._when(row.done_at)),
            ]
            for row in self._view.follow_ups
        ]
        if asked:
            yield self.tr("Questions to departments"), asked
        if promised:
            yield self.tr("Follow-ups"), promised

    def _when(self, at: dt.datetime | None) -> str:
        """An instant in full, as it must be read years later; "" for none."""
        if at is None:
            return ""
        here = at.astimezone(self._zone)
        return f"{dates.written(here.date(), 'd MMM yyyy')}, {here:%H:%M}"

    # -- how it is laid out -----------------------------------------------------------------------

    def _add_heading(self, cursor: QTextCursor, text: str) -> None:
        cursor.insertBlock(_block(above=18, below=2))
        cursor.insertText(text, _face(12.5, bold=True))

    def _add_lines(self, cursor: QTextCursor, lines: Iterator[Line] | Sequence[Line]) -> None:
        """A line for each value; empty ones are left out."""
        above = 8
        for name, value in lines:
            if value:
                cursor.insertBlock(_block(above=above))
                cursor.insertText(f"{name}: ", _face(10, LIGHT.text2))
                cursor.insertText(value, _face(10))
                above = 2

    def _add_entry(self, cursor: QTextCursor, entry: Shown) -> None:
        cursor.insertBlock(_block(above=10, below=2))
        cursor.insertText(f"{self._when(entry.at)}  ", _face(9, LIGHT.text2))
        cursor.insertText(entry.name, _face(10, bold=True))
        cursor.insertText(f" {entry.did}", _face(10, LIGHT.text2))
        if not entry.text:
            return
        box = QTextFrameFormat()
        box.setBackground(QBrush(QColor(self._ground(entry))))
        box.setPadding(6)
        box.setLeftMargin(12)
        inside = cursor.insertFrame(box)
        cursor.insertText(entry.text, _face(10))
        cursor.setPosition(inside.lastPosition() + 1)
        cursor.setBlockCharFormat(_face(1))  # the paragraph that Qt puts behind a frame is no gap

    def _ground(self, entry: Shown) -> str:
        ours = brand_colours(self._colour, dark=False).tint
        grounds = {"ours": ours, "note": LIGHT.warn_bg, "company": LIGHT.info_bg, "line": LIGHT.surface}
        return grounds.get(entry.tone, LIGHT.sunken)

    def _add_files(self, cursor: QTextCursor) -> None:
        if self._view.files:
            self._add_heading(cursor, self.tr("Files"))
        for number, (row, place) in enumerate(zip(self._view.files, self._dossier.places, strict=True)):
            about = [
                (self.tr("File"), row.name),
                (self.tr("Added"), self._when(row.added_at)),
                (self.tr("Size"), QLocale().formattedDataSize(row.size)),
                ("SHA-256", row.sha256),
            ]
            self._add_lines(cursor, about)
            if not place.is_file():
                cursor.insertBlock(_block(above=4))
                cursor.insertText(self.tr("The file is not in this data folder any more"), _face(10))
            elif not (picture := _picture(row, place)).isNull():
                self._add_picture(cursor, f"picture:{number}", picture)

    def _add_picture(self, cursor: QTextCursor, name: str, picture: QImage) -> None:
        cursor.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)
        size = picture.size().scaled(PICTURE.boundedTo(picture.size()), Qt.AspectRatioMode.KeepAspectRatio)
        shape = QTextImageFormat()
        shape.setName(name)
        shape.setWidth(size.width())
        shape.setHeight(size.height())
        cursor.insertBlock(_block(above=4))
        cursor.insertImage(shape)


def _face(points: float, ink: str = LIGHT.text, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(paper.font(points, bold=bold))
    made.setForeground(QBrush(QColor(ink)))
    return made


def _block(above: int = 0, below: int = 0) -> QTextBlockFormat:
    """A paragraph, with room above and below it in 1/96 of an inch."""
    made = QTextBlockFormat()
    made.setTopMargin(above)
    made.setBottomMargin(below)
    return made


def _picture(row: FileRow, place: Path) -> QImage:
    """A picture no larger than it is printed; a null one for what is none, or far too large."""
    if not row.media_type.startswith("image/"):
        return QImage()
    reader = QImageReader(str(place))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)  # it is named by its hash
    size = reader.size()
    if reader.format().data() not in PICTURES or not size.isValid():
        return QImage()
    if size.width() * size.height() > LARGEST:
        return QImage()
    most = PICTURE * SHARP
    if size.width() > most.width() or size.height() > most.height():
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
