"""How the person is told of what nobody expected; read in when it has happened."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.diagnosis import diagnosis
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.label import Label


class Refusal(Dialog):
    """The machine said no: what happened and what to do."""

    def __init__(self, parent: QWidget, sentence: str) -> None:
        super().__init__(parent, self.tr("That was not possible"), size=(460, 200))
        self.body.addWidget(Label(sentence, "reading", ink="text2", wrap=True, selectable=True))
        self.add_button(Button(self.tr("Close"), kind="primary"), self.accept, default=True)


class CrashReport(Dialog):
    """Our own mistake, politely: once, with details to copy."""

    def __init__(self, parent: QWidget, details: str) -> None:
        super().__init__(parent, self.tr("CM Desk made a mistake"), size=(620, 420))
        said = self.tr(
            "What you were doing may not have been done; everything saved before is safe. "
            "You can go on working. The details below help to mend it; look at them before you send them."
        )
        self.body.addWidget(Label(said, "reading", ink="text2", wrap=True))
        self._box = TextBox(self.tr("Details"), text=f"{diagnosis()}\n\n{details}", least=8, most=14)
        self._box.setReadOnly(True)
        self.body.addWidget(self._box)
        self.add_button(Button(self.tr("Copy details"), icon="copy"), self._copy)
        self.add_button(Button(self.tr("Close"), kind="primary"), self.accept, default=True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._box.toPlainText())
