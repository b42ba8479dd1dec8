"""A document on A4 as a PDF: the brand at the head of every page, the page's number at its foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from cmdesk.ui.theme import fonts
from cmdesk.ui.theme.tokens import LIGHT, brand_colours

MARGIN, HEAD, FOOT = 18, 16, 10  # mm; the head and the foot lie inside the margins
TILE = 9  # mm
RESOLUTION = 600  # dots an inch: only what is rounded depends on it
_MM = RESOLUTION / 25.4
_POINT = RESOLUTION / 72
A4_HEIGHT = 841.89  # points


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands on every page: whose it is, and what it is (`title`).

    `foot` numbers the pages, with {number} and {all}; "" = in the language of the windows.
    """

    brand: str
    initials: str
    colour: str
    title: str
    foot: str = ""


def font(points: float, *, bold: bool = False) -> QFont:
    """The bundled typeface, whatever the person's own choice on the screen is."""
    made = QFont(fonts.FAMILY)
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("calt"), 0)  # its signs of their own would be copied from the page as others
    return made


def new_document() -> QTextDocument:
    """An empty document whose longest words break: what people paste has no blanks."""
    made = QTextDocument()
    made.setDefaultFont(font(10))
    made.setDocumentMargin(0)
    made.setUndoRedoEnabled(False)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setDefaultTextOption(option)
    return made


Settle = Callable[[QTextDocument, float], None]  # (document, height of a page's text in its units)


def printed(document: QTextDocument, head: Letterhead, settle: Settle | None = None) -> bytes:
    """The document as a PDF. Takes its time with a long one: in a job.

    `settle` may look at where everything stands once the pages have their size, and change it.
    """
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    writer.setTitle(head.title)
    writer.setCreator("CM Desk")
    page = QRectF(0, 0, writer.width(), writer.height())
    room = page.adjusted(0, HEAD * _MM, 0, -FOOT * _MM)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(room.size()))
    if settle is not None:
        settle(document, room.height())
    painter = QPainter(writer)
    try:
        for number in range(document.pageCount()):
            if number:
                writer.newPage()
            _draw_head(painter, page, head)
            _draw_foot(painter, page, head.foot, number + 1, document.pageCount())
            _draw_body(painter, document, room, number)
    finally:
        painter.end()
    return bytes(made.data().data())


def _draw_body(p: QPainter, document: QTextDocument, room: QRectF, number: int) -> None:
    """One page of the text."""
    seen = QRectF(0, number * room.height(), room.width(), room.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = seen  # pyright: ignore[reportAttributeAccessIssue]
    p.save()
    p.translate(QPointF(room.left(), room.top() - seen.top()))
    p.setClipRect(seen)
    document.documentLayout().draw(p, context)
    p.restore()


def _draw_head(p: QPainter, page: QRectF, head: Letterhead) -> None:
    tile = QRectF(page.left(), page.top(), TILE * _MM, TILE * _MM)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(brand_colours(head.colour, dark=False).solid))
    p.drawRoundedRect(tile, 2 * _MM, 2 * _MM)
    _text(p, tile, head.initials, font(10, bold=True), "#ffffff", Qt.AlignmentFlag.AlignCenter)
    line = QRectF(tile.right() + 3 * _MM, tile.top(), page.right() - tile.right() - 3 * _MM, tile.height())
    half = line.width() / 2
    _text(p, line.adjusted(0, 0, -half, 0), head.brand, font(11, bold=True), LIGHT.text)
    _text(p, line.adjusted(half, 0, 0, 0), head.title, font(10), LIGHT.text2, Qt.AlignmentFlag.AlignRight)


def _draw_foot(p: QPainter, page: QRectF, foot: str, number: int, of: int) -> None:
    usual = QCoreApplication.translate("Paper", "Page {number} of {all}")
    told = (foot or usual).format(number=number, all=of)
    line = QRectF(page.left(), page.bottom() - 5 * _MM, page.width(), 5 * _MM)
    _text(p, line, told, font(8.5), LIGHT.text2, Qt.AlignmentFlag.AlignRight)


def _text(
    p: QPainter,
    rect: QRectF,
    text: str,
    face: QFont,
    ink: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line, cut with dots where it is too long."""
    cut = QFontMetricsF(face, p.device()).elidedText(
        " ".join(text.split()), Qt.TextElideMode.ElideRight, rect.width()
    )
    p.setFont(face)
    p.setPen(QColor(ink))
    p.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), cut)


def height_on_page(y: float) -> float:
    """How high above the lower edge of its page, in points, something stands that is `y` units into the text."""
    return A4_HEIGHT - (MARGIN + HEAD) * 72 / 25.4 - y / _POINT
