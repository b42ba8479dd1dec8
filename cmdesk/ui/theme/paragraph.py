"""Text of several lines, with the air between them that the design gives."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption


class Paragraph:
    """Text laid out in a width, a `line` px high each. `most` lines are drawn, 0 = all."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        line: float,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        *,
        most: int = 0,
        elide: bool = False,
        formats: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        """With `elide` the last of `most` lines ends in "…" where more follows, and formats are not for it.

        `formats` colour or strengthen parts; their offsets are in UTF-16 units, as all of Qt's.
        """
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(list(formats))
        above = (line - QFontMetricsF(font).height()) / 2
        self._layout.beginLayout()
        count = 0
        while not most or count < most:
            row = self._layout.createLine()
            if not row.isValid():
                break
            row.setLineWidth(max(1.0, width))
            row.setPosition(QPointF(0, count * line + above))
            count += 1
        self._layout.endLayout()
        self.height = max(1, count) * line
        self._cut: tuple[str, QFont, QPointF] | None = None
        if elide and count == most:
            last = self._layout.lineAt(count - 1)
            start = last.textStart()
            if start + last.textLength() < len(self._layout.text().rstrip()):
                rest = self._layout.text()[start:].replace("\u2028", " ")
                words = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
                self._cut = words, font, last.position() + QPointF(0, last.ascent())

    def draw(self, p: QPainter, x: float, y: float) -> None:
        """Draw it in the painter's pen, its top left corner at (x, y)."""
        if self._cut is None:
            self._layout.draw(p, QPointF(x, y))
            return
        for number in range(self._layout.lineCount() - 1):
            self._layout.lineAt(number).draw(p, QPointF(x, y))
        words, font, at = self._cut
        p.setFont(font)
        p.drawText(QPointF(x, y) + at, words)
