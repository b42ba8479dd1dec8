"""What the person said, taken apart: a piece is selected and said to be a fact, a feeling, a request or a threat."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QTextEdit, QWidget

from cmdesk.domain.crisis_steps import MARKS, Part
from cmdesk.ui.crisis.part import StepPart
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.theme import active
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.label import Label

NAMES: Mapping[str, str] = {
    "facts": str(QT_TRANSLATE_NOOP("MarksPart", "Facts")),
    "emotion": str(QT_TRANSLATE_NOOP("MarksPart", "What they feel")),
    "request": str(QT_TRANSLATE_NOOP("MarksPart", "What they ask for")),
    "threat": str(QT_TRANSLATE_NOOP("MarksPart", "Threat")),
}
_GROUNDS = {"facts": "info_bg", "emotion": "warn_bg", "request": "ok_bg", "threat": "danger_bg"}


class MarksPart(StepPart):
    """The text, a button for each kind of piece, and the pieces, which can be written by hand, too."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        self.text = QTextEdit()
        self.text.setAccessibleName(self.tr("What was said"))
        self.text.setReadOnly(True)
        self.text.setAcceptRichText(False)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setPlainText(work.state.text)
        self.text.setFixedHeight(104)
        self.column.addWidget(self.text)
        row = FlowLayout(spacing=8)
        row.addWidget(Label(self.tr("What you selected is:"), "meta"))
        self.buttons: dict[str, Button] = {}
        self.boxes: dict[str, TextBox] = {}
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, key in enumerate(MARKS):
            name = QCoreApplication.translate("MarksPart", NAMES[key])
            button = Button(name, height=28, key=f"Alt {number + 1}")
            button.clicked.connect(lambda _=False, key=key: self.mark(key))
            QShortcut(QKeySequence(f"Alt+{number + 1}"), self).activated.connect(
                lambda key=key: self.mark(key)
            )
            row.addWidget(button)
            box = TextBox(name, text=work.said(step, key), least=2, most=6)
            box.textChanged.connect(lambda key=key, box=box: self._on_text(key, box))
            grid.addWidget(FormRow(name, box), number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
            self.buttons[key], self.boxes[key] = button, box
        self.column.addLayout(row)
        self.column.addLayout(grid)
        self._show_marks()

    def first(self) -> QWidget:
        return self.text

    def mark(self, key: str) -> None:
        """Put what is selected among the pieces of that kind."""
        piece = self.text.textCursor().selectedText().replace("\u2029", " ").strip()
        if not piece:
            self.boxes[key].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        there = self.boxes[key].toPlainText().splitlines()
        if piece not in there:
            self.boxes[key].setPlainText("\n".join([*there, piece]))

    def refresh(self) -> None:
        if self.text.toPlainText() != self.work.state.text:
            self.text.setPlainText(self.work.state.text)
            self._show_marks()

    def _on_text(self, key: str, box: TextBox) -> None:
        self.work.keep(self.step, key, box.toPlainText())
        self._show_marks()

    def _show_marks(self) -> None:
        made: list[QTextEdit.ExtraSelection] = []
        for key, box in self.boxes.items():
            for piece in filter(None, map(str.strip, box.toPlainText().splitlines())):
                cursor = self.text.document().find(piece, QTextCursor(self.text.document()))
                if cursor.isNull():
                    continue
                form = QTextCharFormat()
                form.setBackground(QColor(getattr(active.tokens(), _GROUNDS[key])))
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = cursor, form  # pyright: ignore[reportAttributeAccessIssue]
                made.append(selection)
        self.text.setExtraSelections(made)
