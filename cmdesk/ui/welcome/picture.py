"""What the program is about, drawn beside the first choices."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cmdesk.domain.clients import propose_initials
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets.card import Panel
from cmdesk.ui.widgets.chips import Keycap, Sign
from cmdesk.ui.widgets.label import Label

BRANDS = {  # of the demo, by their colours
    "terracotta": str(QT_TRANSLATE_NOOP("Picture", "Trigalba Bakery")),
    "teal": str(QT_TRANSLATE_NOOP("Picture", "Velmora Clinic")),
    "violet": str(QT_TRANSLATE_NOOP("Picture", "Zarapito Cycles")),
}


def examples() -> list[tuple[str, str, str]]:
    """(initials, colour, name) of the brands to try the program with."""
    told = [(colour, QCoreApplication.translate("Picture", name)) for colour, name in BRANDS.items()]
    return [(propose_initials(name, ()), colour, name) for colour, name in told]


class Picture(Panel):
    """What the program is about, in a picture: each brand in its own house."""

    def __init__(self) -> None:
        super().__init__("rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 24)
        column.setSpacing(10)
        column.addStretch(1)
        for place, (letters, colour, name) in enumerate(examples()):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addSpacing(26 * place)
            texts = (
                self.tr("Thank you for telling us, Martha…"),
                self.tr("Good morning, Andrew…"),
                self.tr("Yes, we still have it, Daniel…"),
            )
            row.addWidget(_Bubble(letters, colour, name, texts[place]))
            row.addSpacing(26 * (2 - place))
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(24)
        title = Label(self.tr("Each brand in its own house"), "lead", wrap=True, weight=600)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        told = Label(
            self.tr(
                "A reply of one brand is never copied for another: colour, initials and name are always with you."
            ),
            "reading",
            ink="text2",
            wrap=True,
        )
        told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(told)
        keys = QHBoxLayout()
        keys.addStretch(1)
        keys.addWidget(Keycap("Ctrl"))
        keys.addWidget(Keycap(self.tr("Space")))
        keys.addWidget(Label(self.tr("opens your replies"), ink="text2"))
        keys.addStretch(1)
        column.addSpacing(8)
        column.addLayout(keys)
        column.addStretch(1)


class _Bubble(Sign):
    def __init__(self, letters: str, colour: str, name: str, text: str) -> None:
        super().__init__("")
        self._letters, self._colour, self._name, self._text = letters, colour, name, text

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(330), fonts.scaled(96))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, shades = QRectF(self.rect()), active.brand(self._colour)
        with paint.on(self) as p:
            paint.box(p, rect, 12, fill="surface", line="line2")
            p.setClipRect(QRectF(0, 0, 6, rect.height()))
            paint.box(p, rect, 12, fill=shades.solid)
            p.setClipping(False)
            tile = float(fonts.scaled(24))
            paint.initials(p, QRectF(22, 14, tile, tile), self._letters, shades.solid)
            paint.text(
                p, QRectF(30 + tile, 14, rect.width() - 60, tile), self._name, weight=600, ink=shades.ink
            )
            bubble = QRectF(22, 22 + tile, rect.width() - 40, rect.height() - tile - 38)
            paint.box(p, bubble, 8, fill=shades.tint)
            paint.text(p, bubble.adjusted(12, 0, -12, 0), self._text, ink=shades.ink)
