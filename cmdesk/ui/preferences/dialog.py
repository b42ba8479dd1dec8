"""The preferences: sections at the left, each made when it is first looked at."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cmdesk.ui.preferences.backups import BackupsSection
from cmdesk.ui.preferences.data import DataSection
from cmdesk.ui.preferences.keys import KeysSection
from cmdesk.ui.preferences.look import LookSection
from cmdesk.ui.preferences.start import StartSection
from cmdesk.ui.preferences.trash import TrashSection
from cmdesk.ui.preferences.words import WordsSection
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets.button import Button, Painted
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.session import Session


class PreferencesDialog(Dialog):
    """What is chosen here holds at once; there is nothing to save."""

    restore_requested = Signal(str)  # a backup's path

    def __init__(self, parent: QWidget, session: Session, section: str = "") -> None:
        super().__init__(parent, self.tr("Preferences"), size=(880, 600))
        self._session = session
        names = {
            "look": (self.tr("Language and look"), "language"),
            "start": (self.tr("Start"), "door-exit"),
            "keys": (self.tr("Keys"), "keyboard"),
            "words": (self.tr("Dictionary"), "abc"),
            "backups": (self.tr("Backups"), "history"),
            "trash": (self.tr("Trash"), "trash"),
            "data": (self.tr("Data and about"), "database"),
        }
        self._sections: dict[str, QWidget] = {}
        self.items = {key: SectionItem(key, text, icon) for key, (text, icon) in names.items()}
        row = QHBoxLayout()
        row.setSpacing(28)
        nav = QVBoxLayout()
        nav.setSpacing(2)
        group = QButtonGroup(self)
        for item in self.items.values():
            group.addButton(item)
            nav.addWidget(item)
        group.buttonClicked.connect(self._on_item)
        nav.addStretch(1)
        row.addLayout(nav)
        self._right = QVBoxLayout()
        row.addLayout(self._right, 1)
        self.body.addLayout(row)
        self.add_button(Button(self.tr("Close"), kind="primary"), self.accept, default=True)
        self.show_section(section if section in names else "look")

    def show_section(self, key: str) -> None:
        """Show one of the sections: look, start, keys, words, backups, trash, data."""
        self.section = key
        self.items[key].setChecked(True)
        if key not in self._sections:
            made = self._sections[key] = self._make(key)
            self._right.addWidget(made)
        for other, widget in self._sections.items():
            widget.setVisible(other == key)
        self.items[key].setFocus()

    def _make(self, key: str) -> QWidget:
        if key == "backups":
            backups = BackupsSection(self._session)
            backups.restore_requested.connect(self._restore)
            return backups
        sections = {
            "look": LookSection,
            "start": StartSection,
            "keys": KeysSection,
            "trash": TrashSection,
            "data": DataSection,
            "words": WordsSection,
        }
        return sections[key](self._session)

    def _on_item(self, item: SectionItem) -> None:
        self.show_section(item.key)

    def _restore(self, path: str) -> None:
        self.accept()
        self.restore_requested.emit(path)


class SectionItem(Painted):
    """A section's name; checked while it is shown."""

    def __init__(self, key: str, text: str, icon: str) -> None:
        super().__init__(text)
        self.key, self._icon = key, icon
        self.setText(text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(fonts.width(self.text(), 13, 600)) + 54, fonts.scaled(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, chosen = QRectF(self.rect()), self.isChecked()
        with paint.on(self) as p:
            if chosen or self.hovered:
                paint.box(p, rect, 8, fill="selected" if chosen else "hover")
            ink = "text" if chosen else "text2"
            paint.icon(p, self._icon, 10, rect.center().y() - 9, 18, ink)
            words = rect.adjusted(38, 0, -8, 0)
            paint.text(p, words, self.text(), weight=600 if chosen else 500, ink=ink)
            if self.hasFocus():
                paint.focus_ring(p, rect)
