"""The stripe of the active client's colour beside the rail: the one thing that always says for whom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QRectF, QVariantAnimation
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame

from cmdesk.services.clients import ClientRow
from cmdesk.ui.theme import active, motion, paint

WIDTH = 6


class Spine(QFrame):
    """In the client's colour from top to bottom; in the overview, a piece for each client."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._before: list[str] = []
        self._now: list[str] = []
        self._wiped = 1.0
        self._wipe = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._wipe.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._wipe.valueChanged.connect(self._on_wipe)
        active.changed.connect(self.update)

    def show_client(self, client: ClientRow | None, everyone: Sequence[ClientRow]) -> None:
        """Change to the client's colour with a wipe from the top."""
        colours = [client.colour] if client else [other.colour for other in everyone]
        if colours == self._now:
            return
        self._before, self._now = self._now, colours
        self._wipe.stop()
        if self._before and (time := motion.duration(motion.CLIENT)):
            self._wipe.setDuration(time)
            self._wipe.start()
        else:
            self._on_wipe(1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            for colours, top, bottom in (
                (self._before, self._wiped * self.height(), self.height()),
                (self._now, 0.0, self._wiped * self.height()),
            ):
                p.setClipRect(QRectF(0, top, WIDTH, bottom - top))
                for place, colour in enumerate(colours):
                    height = self.height() / len(colours)
                    piece = QRectF(0, place * height, WIDTH, height - (2 if len(colours) > 1 else 0))
                    p.fillRect(piece, paint.colour(active.brand(colour).solid))

    def _on_wipe(self, share: float) -> None:
        self._wiped = float(share)
        self.update()
