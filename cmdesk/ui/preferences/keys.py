"""Choosing other keys. One that is taken is refused, and by what."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets import shortcuts
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.button import Button, Painted
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session

_MODIFIERS = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}


class KeysSection(QWidget):
    """A row for each act: its name, and its key to press and change."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Keys"), "panel"))
        told = self.tr(
            "Press a key's button and then the new keys. Backspace leaves it without one, Esc as it was."
        )
        column.addWidget(Label(told, "meta", wrap=True))
        self.problem = Label("", ink="danger", wrap=True)
        column.addWidget(self.problem)
        self.fields: dict[str, KeyField] = {}
        for act in shortcuts.ACTS:
            if not act.fixed:
                column.addLayout(self._row(act.id))
        again = Button(self.tr("All as at first"), icon="restore")
        again.clicked.connect(self._reset)
        column.addSpacing(8)
        column.addWidget(again)
        column.addStretch(1)

    def _row(self, act_id: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label(shortcuts.text(act_id)), 1)
        field = KeyField(shortcuts.text(act_id), self.tr("Press the keys…"), self.tr("None"))
        field.show_key(shortcuts.key(act_id, self._session.preferences.shortcuts))
        field.pressed_keys.connect(lambda key: self._choose(act_id, key))
        self.fields[act_id] = field
        row.addWidget(field)
        return row

    def _choose(self, act_id: str, key: str) -> None:
        chosen = dict(self._session.preferences.shortcuts)
        taken = shortcuts.taken_by(key, act_id, chosen) if key else None
        if taken is not None:
            sentence = (
                self.tr("{key} is already «{other}», so «{act}» keeps its own")
                if taken
                else self.tr("Text fields need {key}, so «{act}» keeps its own")
            )
            other = shortcuts.text(taken) if taken else ""
            said = sentence.format(key=shortcuts.shown(key), other=other, act=shortcuts.text(act_id))
            self.problem.setText(said)
            announce(self, said)
            return
        self.problem.setText("")
        chosen[act_id] = key
        if key == shortcuts.BY_ID[act_id].key:
            del chosen[act_id]
        self.fields[act_id].show_key(key)
        self._session.prefer(shortcuts=chosen)

    def _reset(self) -> None:
        self.problem.setText("")
        self._session.prefer(shortcuts={})
        for act_id, field in self.fields.items():
            field.show_key(shortcuts.key(act_id, {}))


class KeyField(Painted):
    """Shows a key; pressed, it listens for another and tells it, "" for none."""

    pressed_keys = Signal(str)

    def __init__(self, act: str, listening: str, none: str) -> None:
        super().__init__(act)
        self._act, self._listening_text, self._none = act, listening, none
        self._key, self._listening = "", False
        self.clicked.connect(self._listen)

    def show_key(self, key: str) -> None:
        self._key = key
        self.setAccessibleName(f"{self._act}: {shortcuts.shown(key) or self._none}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(
            max(fonts.scaled(150), round(fonts.width(self._listening_text, 12, 500)) + 24), fonts.scaled(30)
        )

    def event(self, event: QEvent) -> bool:
        # what is pressed while listening is a key to take, not one to act on: Tab and Esc too
        if self._listening and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._listening = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with paint.on(self) as p:
            paint.box(p, rect, 8, fill="hover" if self.hovered else "surface", line="field")
            words = self._listening_text if self._listening else shortcuts.shown(self._key) or self._none
            ink = "text3" if self._listening or not self._key else "text"
            paint.text(p, rect, words, size=12, weight=500, ink=ink, align="centre")
            if self.hasFocus():
                paint.focus_ring(p, rect)

    def _listen(self) -> None:
        self._listening = True
        announce(self, self._listening_text)
        self.update()

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MODIFIERS:
            return
        self._listening = False
        self.update()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key == Qt.Key.Key_Backspace:
            self.pressed_keys.emit("")
        elif key not in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and (
            not plain or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
        ):
            self.pressed_keys.emit(QKeySequence(event.keyCombination()).toString())
