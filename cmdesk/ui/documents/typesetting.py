"""Setting a document of chapters: numbered headings, lists, tables and boxes, with contents and bookmarks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from cmdesk.formats.pdf_bookmarks import Bookmark
from cmdesk.ui.documents import paper
from cmdesk.ui.theme.tokens import LIGHT, brand_colours

TEXT = 9.5  # points
SIDEWAYS = paper.RESOLUTION / 96  # what Qt does with heights by itself, but not with these
LONGEST_KEPT = 9  # rows of a table that is not broken over two pages
MOST_PUSHED = 24  # headings in a document: each costs laying it out anew
BEGINS = 0.05  # of a page: what stands higher begins it
ROOM_BELOW_HEADING = 0.14  # of a page: with less, a heading goes on to the next one


@dataclass(slots=True)
class Heading:
    """A heading and where it stands."""

    title: str
    level: int
    place: QTextCursor  # which follows what is written before it


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell of a table; `fill` is the colour behind it."""

    text: str
    bold: bool = False
    fill: str = ""
    ink: str = LIGHT.text


class Typesetter:
    """Writes from the top to the end, in the brand's colour."""

    def __init__(self, colour: str) -> None:
        self.document: QTextDocument = paper.new_document()
        self.brand = brand_colours(colour, dark=False)
        self.headings: list[Heading] = []
        self._cursor = QTextCursor(self.document)
        self._begun = False
        self._tables: list[QTextTable] = []
        self._listed: list[QTextCursor] = []  # where the contents say on which page a chapter begins
        self.bookmarks: list[Bookmark] = []  # known once it was settled

    # -- what can be written ----------------------------------------------------------------------

    def title(self, text: str, under: str) -> None:
        """The first thing: what it is, and whose."""
        self._block(below=2)
        self._write(under, 12, self.brand.ink, bold=True)
        self._block(below=6)
        self._write(text, 26, bold=True)

    def chapter(self, text: str, *, number: str = "", new_page: bool = False) -> None:
        """A heading of the first level."""
        self._block(above=22, below=6, new_page=new_page)
        self.headings.append(Heading(f"{number} {text}".strip(), 1, self._here()))
        if number:
            self._write(f"{number}  ", 16, self.brand.solid, bold=True)
        self._write(text, 16, bold=True)

    def section(self, text: str) -> None:
        """A heading of the second level."""
        self._block(above=12, below=3)
        self.headings.append(Heading(text, 2, self._here()))
        self._write(text, 11, bold=True)

    def line(self, text: str, *, ink: str = LIGHT.text, bold: bool = False, above: float = 4) -> None:
        """A paragraph."""
        for number, part in enumerate(text.split("\n")):
            self._block(above=above if not number else 0)
            self._write(part, TEXT, ink, bold=bold)

    def named(self, name: str, value: str) -> None:
        """A paragraph that begins with what it is."""
        if value:
            self._block(above=3)
            self._write(f"{name}: ", TEXT, LIGHT.text2)
            self._write(value.replace("\n", " "), TEXT)

    def bullets(self, lines: Sequence[str], *, numbered: bool = False, sign: str = "•") -> None:
        """A list, indented, with numbers or signs."""
        for number, line in enumerate(lines, 1):
            self._block(above=4, left=20, hang=-16)
            self._write(f"{number}." if numbered else sign, TEXT, self.brand.ink, bold=True)
            self._write(f"  {line}", TEXT)

    def box(
        self, text: str, fill: str, *, ink: str = LIGHT.text, bold: bool = False, size: float = TEXT
    ) -> None:
        """A paragraph on a ground of its own."""
        frame = QTextFrameFormat()
        frame.setBackground(QBrush(QColor(fill)))
        frame.setPadding(9)
        frame.setTopMargin(8)
        frame.setBottomMargin(2)
        inside = self._cursor.insertFrame(frame)
        self._begun = True
        for number, part in enumerate(text.split("\n")):
            if number:
                self._cursor.insertBlock()
            self._write(part, size, ink, bold=bold)
        self._cursor.setPosition(inside.lastPosition() + 1)
        self._cursor.setBlockCharFormat(_face(1))  # the paragraph that Qt puts behind a frame is no gap
        self._cursor.setBlockFormat(_paragraph())

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str | Cell]], widths: Sequence[int]) -> None:
        """A table whose columns take these shares of the width, in percent; the head is repeated on each page."""
        form = QTextTableFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, width) for width in widths]
        )
        form.setCellPadding(5)
        form.setCellSpacing(0)
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(QColor(LIGHT.line2)))
        form.setTopMargin(8)
        form.setHeaderRowCount(1 if head else 0)
        lines = (
            [[Cell(name, bold=True, fill=self.brand.tint, ink=self.brand.ink) for name in head]]
            if head
            else []
        )
        lines += [[cell if isinstance(cell, Cell) else Cell(cell) for cell in row] for row in rows]
        made = self._cursor.insertTable(len(lines), len(widths), form)
        self._begun = True
        for row, cells in enumerate(lines):
            for column, cell in enumerate(cells):
                self._fill(made, row, column, cell)
        self._tables.append(made)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.setBlockCharFormat(_face(1))

    def contents(self, entries: Sequence[str]) -> None:
        """A place for what the chapters are called and where they begin; `settle` fills in the pages."""
        form = QTextTableFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, width) for width in (92, 8)]
        )
        form.setBorder(0)
        form.setCellPadding(3)
        made = self._cursor.insertTable(len(entries), 2, form)
        for row, entry in enumerate(entries):
            self._fill(made, row, 0, Cell(entry))
            self._fill(made, row, 1, Cell("00"))
            right = _paragraph()
            right.setAlignment(Qt.AlignmentFlag.AlignRight)
            made.cellAt(row, 1).firstCursorPosition().setBlockFormat(right)
            self._listed.append(made.cellAt(row, 1).firstCursorPosition())
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.setBlockCharFormat(_face(1))

    # -- how it is set ----------------------------------------------------------------------------

    def settle(self, document: QTextDocument, height: float) -> None:
        """No heading stays alone at the foot of a page; the contents say where the chapters begin."""
        for _ in range(MOST_PUSHED):  # each moves those after it
            place = self._alone(height) or self._torn(height)
            if place is None:
                break
            self._push(place)
            document.markContentsDirty(
                0, document.characterCount()
            )  # what Qt lays out anew by itself has gaps
        chapters = [heading for heading in self.headings if heading.level == 1]
        for cursor, heading in zip(self._listed, chapters, strict=False):
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(str(int(self._top(heading.place) // height) + 1), _face(TEXT))
        self.bookmarks = [
            Bookmark(
                heading.title,
                int(self._top(heading.place) // height),
                paper.height_on_page(self._top(heading.place) % height),
                heading.level,
            )
            for heading in self.headings
        ]

    def _here(self) -> QTextCursor:
        """The present place, which stays before what is written there next."""
        made = QTextCursor(self._cursor)
        made.setKeepPositionOnInsert(True)
        return made

    def _top(self, place: QTextCursor) -> float:
        """How far down the first line of a paragraph stands; its own frame may begin on the page before."""
        block = place.block()
        self.document.documentLayout().blockBoundingRect(block)  # so that it is laid out
        layout = block.layout()
        return layout.position().y() + (layout.lineAt(0).y() if layout.lineCount() else 0.0)

    def _alone(self, height: float) -> QTextCursor | None:
        """The first heading that stands at the foot of a page."""
        least = height * (1 - ROOM_BELOW_HEADING)
        low = (heading.place for heading in self.headings if self._top(heading.place) % height > least)
        return next(low, None)

    def _torn(self, height: float) -> QTextCursor | None:
        """The heading of the first short table that stands on two pages, unless it begins one already."""
        for table in self._tables:
            place = self.document.documentLayout().frameBoundingRect(table)
            first, last = int(place.top() // height), int((place.bottom() - 1) // height)
            before = [one.place for one in self.headings if one.place.position() < table.firstPosition()]
            if table.rows() > LONGEST_KEPT or first == last or place.height() > height or not before:
                continue
            top = self._top(before[-1])
            if int(top // height) == first and top % height > height * BEGINS:
                return before[-1]
        return None

    def _push(self, place: QTextCursor) -> None:
        cursor = QTextCursor(self.document)
        cursor.setPosition(place.position())
        form = cursor.blockFormat()
        form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.setBlockFormat(form)

    def _block(
        self,
        *,
        above: float = 0,
        below: float = 0,
        left: float = 0,
        hang: float = 0,
        new_page: bool = False,
    ) -> None:
        """Begin a paragraph; lengths are in 1/96 of an inch."""
        form = _paragraph(above, below, left, hang)
        if new_page:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        if self._begun:
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)
            self._begun = True

    def _write(self, text: str, points: float, ink: str = LIGHT.text, *, bold: bool = False) -> None:
        self._cursor.insertText(text, _face(points, ink, bold=bold))

    def _fill(self, table: QTextTable, row: int, column: int, cell: Cell) -> None:
        place = table.cellAt(row, column)
        if cell.fill:
            form = QTextTableCellFormat()
            form.setBackground(QBrush(QColor(cell.fill)))
            place.setFormat(form)
        place.firstCursorPosition().insertText(cell.text, _face(TEXT - 0.5, cell.ink, bold=cell.bold))


def _paragraph(above: float = 0, below: float = 0, left: float = 0, hang: float = 0) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(above)
    made.setBottomMargin(below)
    made.setLeftMargin(left * SIDEWAYS)
    made.setTextIndent(hang * SIDEWAYS)
    made.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made


def _face(points: float, ink: str = LIGHT.text, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(paper.font(points, bold=bold))
    made.setForeground(QBrush(QColor(ink)))
    return made
