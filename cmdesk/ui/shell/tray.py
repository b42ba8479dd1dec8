"""The icon in the desktop's tray, where there is one: the quick reply from any program."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from cmdesk.ui.theme import active
from cmdesk.ui.theme.tokens import LIGHT


class Tray(QObject):
    """Nothing is shown on a desktop without a tray."""

    palette_requested = Signal()
    window_requested = Signal()
    quit_requested = Signal()
    notice_pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(program_icon(), self)
        self._icon.setToolTip("CM Desk")
        self._menu = QMenu()
        self._menu.addAction(self.tr("Quick reply")).triggered.connect(self.palette_requested)
        self._menu.addAction(self.tr("Open CM Desk")).triggered.connect(self.window_requested)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit")).triggered.connect(self.quit_requested)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_press)
        self._icon.messageClicked.connect(self.notice_pressed)

    @property
    def there(self) -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def tell(self, title: str, sentence: str) -> bool:
        """Show a notice on the desktop; False where it can't be shown."""
        if not (self.there and self._icon.isVisible() and self._icon.supportsMessages()):
            return False
        self._icon.showMessage(title, sentence, self._icon.icon())
        return True

    def show(self) -> None:
        if self.there:
            self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def _on_press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.palette_requested.emit()


def program_icon() -> QIcon:
    """The program's own sign: three clients, apart, on ink."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(_sign(QSize(size, size)))
    return icon


def _sign(size: QSize) -> QPixmap:
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    unit = size.width() / 48
    with QPainter(made) as p:
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(LIGHT.ink))
        p.drawRoundedRect(QRectF(0, 0, 48 * unit, 48 * unit), 11 * unit, 11 * unit)
        for colour, x, top in (("terracotta", 11, 14), ("teal", 21, 20), ("violet", 31, 10)):
            p.setBrush(QColor(active.brand(colour).solid).lighter(125))
            corner = QPointF(x * unit, top * unit)
            p.drawRoundedRect(QRectF(corner, QPointF((x + 7) * unit, 38 * unit)), 2.5 * unit, 2.5 * unit)
    return made
