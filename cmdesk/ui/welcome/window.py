"""The first minutes: language, look, and what to begin with. Nothing is asked that can wait."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.welcome.picture import Picture, examples
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.button import Button, Painted
from cmdesk.ui.widgets.card import Panel
from cmdesk.ui.widgets.chips import Sign
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.inputs import Choice
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.segmented import Segmented
from cmdesk.ui.widgets.session import Session

DEMO, FIRST, RESTORE = "demo", "first", "restore"


class Welcome(QWidget):
    """Shown while there is no client. `client_requested` asks for the first one."""

    language_chosen = Signal(str)
    demo_requested = Signal()
    client_requested = Signal()
    restore_requested = Signal(str)
    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setWindowTitle("CM Desk")
        self.setMinimumSize(1024, 680)
        self.resize(QSize(1360, 860).boundedTo(self.screen().availableSize()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = Panel("surface")
        side = QHBoxLayout(left)
        side.setContentsMargins(60, 24, 60, 24)
        side.addStretch(1)
        side.addLayout(self._column(), 10)
        side.addStretch(1)
        row.addWidget(left, 14)
        row.addWidget(Picture(), 11)

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(_Logo())
        column.addSpacing(8)
        column.addWidget(Label(self.tr("Welcome to CM Desk"), "hero", wrap=True))
        told = self.tr(
            "Answer for all your brands without ever mixing them up. Everything stays on this device: no account, no cloud."
        )
        column.addWidget(Label(told, "reading", ink="text2", wrap=True))
        column.addSpacing(8)
        self._group = QButtonGroup(self)
        self.ways: dict[str, Way] = {}
        for key, icon, title, text, number in self._choices():
            way = Way(icon, title, text, number, examples=key == DEMO)
            self._group.addButton(way)
            self.ways[key] = way
            way.chosen_twice.connect(self._begin)
            column.addWidget(way)
        self.ways[FIRST].setChecked(True)
        column.addSpacing(8)
        column.addLayout(self._foot())
        column.addStretch(1)
        return column

    def _choices(self) -> list[tuple[str, str, str, str, str]]:
        return [
            (
                DEMO,
                "flask",
                self.tr("Try it with sample data"),
                self.tr("Three invented brands to look around, apart from yours."),
                "1",
            ),
            (
                FIRST,
                "building-store",
                self.tr("Create my first brand"),
                self.tr("Name, colour and one account. Two minutes."),
                "2",
            ),
            (
                RESTORE,
                "history",
                self.tr("Get a backup back"),
                self.tr("From a .cmdesk file, of this or another computer."),
                "3",
            ),
        ]

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.language = Choice(self.tr("Language"), list(language.LANGUAGES.items()), language.spoken())
        self.language.activated.connect(lambda _at: self.language_chosen.emit(self.language.value))
        row.addWidget(self.language)
        looks = [
            ("light", self.tr("Light"), "sun"),
            ("dark", self.tr("Dark"), "moon"),
            ("system", self.tr("System"), "device-desktop"),
        ]
        self.theme = Segmented(self.tr("Look"), looks)
        self.theme.choose(self._session.preferences.theme)
        self.theme.chosen.connect(lambda value: self._session.prefer(theme=value))
        row.addWidget(self.theme)
        row.addStretch(1)
        self.start = Button(self.tr("Begin"), kind="primary", key="↵", height=38)
        self.start.clicked.connect(self._begin)
        row.addWidget(self.start)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_1: DEMO, Qt.Key.Key_2: FIRST, Qt.Key.Key_3: RESTORE}.get(Qt.Key(event.key()))
        if way is not None:
            self.ways[way].setChecked(True)
            self.ways[way].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ways[FIRST].setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _begin(self) -> None:
        chosen = next(key for key, way in self.ways.items() if way.isChecked())
        if chosen == DEMO:
            self.demo_requested.emit()
        elif chosen == FIRST:
            self.client_requested.emit()
        else:
            self._choose_backup()

    def _choose_backup(self) -> None:
        dialog = FileDialog(self, self.tr("Get a backup back"))
        dialog.setNameFilters([self.tr("Backups (*.cmdesk *.db)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.restore_requested)
        dialog.open()


class Way(Painted):
    """One way to begin: icon, title, a sentence, its number."""

    chosen_twice = Signal()

    def __init__(self, icon: str, title: str, text: str, number: str, *, examples: bool) -> None:
        super().__init__(f"{title}. {text}")
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon, self._told, self._number, self._examples = icon, text, number, examples

    def sizeHint(self) -> QSize:
        return QSize(480, fonts.scaled(118 if self._examples else 78))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.chosen_twice.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.setChecked(True)
            self.chosen_twice.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        fill = "sunken" if self.isChecked() else "hover" if self.hovered else "surface"
        with paint.on(self) as p:
            paint.box(
                p,
                rect,
                12,
                fill=fill,
                line="ink" if self.isChecked() else "line2",
                width=1.5 if self.isChecked() else 1,
            )
            tile = QRectF(18, 18, 40, 40)
            paint.box(p, tile, 10, fill="mute")
            paint.icon(p, self._icon, 29, 29, 18, "text", 1.75)
            width = rect.width() - 74 - 56
            paint.text(p, QRectF(74, 14, width, fonts.scaled(24)), self.text(), size=15, weight=600)
            paint.text(p, QRectF(74, 14 + fonts.scaled(24), width, fonts.scaled(22)), self._told, ink="text2")
            paint.keycap(p, rect.right() - 18, 28, self._number)
            if self._examples:
                x, y = 74.0, 22.0 + fonts.scaled(50)
                for letters, colour, name in examples():
                    shades, tile_size = active.brand(colour), float(fonts.scaled(22))
                    chip = tile_size + 14 + fonts.width(name, 12, 500)
                    paint.box(p, QRectF(x, y, chip, tile_size), 6, fill=shades.tint)
                    paint.initials(p, QRectF(x, y, tile_size, tile_size), letters, shades.solid)
                    paint.text(
                        p,
                        QRectF(x + tile_size + 6, y, chip, tile_size),
                        name,
                        size=12,
                        weight=500,
                        ink=shades.ink,
                        elide=False,
                    )
                    x += chip + 8
            if self.hasFocus():
                paint.focus_ring(p, rect, 12)


class _Logo(Sign):
    def __init__(self) -> None:
        super().__init__("CM Desk")

    def sizeHint(self) -> QSize:
        return QSize(48, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            paint.box(p, QRectF(0, 0, 48, 48), 11, fill="#26262a")
            for colour, x, top in (("terracotta", 11, 14), ("teal", 21, 20), ("violet", 31, 10)):
                fill = paint.colour(active.brand(colour).solid).lighter(125).name()
                paint.box(p, QRectF(x, top, 7, 38 - top), 2.5, fill=fill)
