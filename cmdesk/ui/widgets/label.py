"""Words on the screen. Always plain text: data is never read as markup."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.theme.paragraph import Paragraph

Role = Literal["hero", "lead", "title", "panel", "reading", "strong", "body", "meta", "section", "tiny"]
SIZES: dict[Role, tuple[int, int, int]] = {  # size and line in px, and weight
    "hero": (28, 36, 600),
    "lead": (20, 26, 600),
    "title": (18, 24, 600),
    "panel": (16, 22, 600),
    "reading": (14, 21, 400),
    "strong": (13, 18, 600),
    "body": (13, 19, 400),
    "meta": (12, 17, 400),
    "section": (12, 17, 600),
    "tiny": (11, 14, 400),
}


class Label(QLabel):
    """Text in one of the sizes of the design. `elide` shortens it to the room there is, the whole as tooltip."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        *,
        ink: str = "",
        wrap: bool = False,
        elide: bool = False,
        selectable: bool = False,
        weight: int = 0,
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._size, self._line, usual = SIZES[role]
        self._weight = weight or usual
        self._ink = ink or ("text2" if role in ("meta", "section", "tiny") else "text")
        self._elide, self._whole = elide, text
        self._airy = wrap and not selectable  # Qt's own label knows no height of line
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        elif elide:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        active.changed.connect(self._dress)
        self._dress()
        self.setText(text)

    @property
    def elides(self) -> bool:
        """Whether this label is meant to be shortened."""
        return self._elide

    def setText(self, text: str) -> None:
        self._whole = text
        super().setText(text)
        self._shorten()

    def text(self) -> str:
        """The whole text, however much of it is shown."""
        return self._whole

    def set_ink(self, ink: str) -> None:
        """Another colour, a name of the tokens or "#rrggbb"."""
        self._ink = ink
        self._dress()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(24, hint.height()) if self._elide else hint

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._elide:
            return QSize(round(self.fontMetrics().horizontalAdvance(self._whole)) + 2, hint.height())
        return hint

    def heightForWidth(self, width: int) -> int:
        if not self._airy:
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        return round(self._paragraph(room).height) + margins.top() + margins.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._airy:
            super().paintEvent(event)
            return
        room = self.contentsRect()
        paragraph = self._paragraph(room.width())
        with paint.on(self) as p:
            p.setPen(self.palette().color(self.foregroundRole()))
            paragraph.draw(p, room.left(), room.top() + max(0.0, (room.height() - paragraph.height) / 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._shorten()

    def _paragraph(self, width: int) -> Paragraph:
        return Paragraph(self._whole, self.font(), width, fonts.scaled(self._line), self.alignment())

    def _shorten(self) -> None:
        if not self._elide:
            return
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
        self.setAccessibleName(self._whole)

    def _dress(self) -> None:
        self.setFont(fonts.font(self._size, self._weight))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, paint.colour(self._ink))
        self.setPalette(palette)
