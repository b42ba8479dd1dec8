"""F1: every key, and in a few words what is not seen at once."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from cmdesk.preferences import Preferences
from cmdesk.ui.widgets import shortcuts
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Rule
from cmdesk.ui.widgets.chips import Keycap
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.shortcuts import Act

COMMAND = "cmdesk --quick"


class HelpDialog(Dialog):
    """Keys, variables, and the key that opens the palette from any program."""

    def __init__(self, parent: QWidget, preferences: Preferences) -> None:
        super().__init__(parent, self.tr("Keys and help"), size=(820, 620))
        self._chosen = preferences.shortcuts
        inside = {
            "list": self.tr("In a list"),
            "writing": self.tr("Writing a reply"),
            "palette": self.tr("In the quick reply"),
            "log": self.tr("Logging a case"),
        }
        self._add_keys(self.tr("In the whole window"), [*shortcuts.ACTS, shortcuts.BY_ID["nth-client"]])
        for scope, title in inside.items():
            self._add_keys(title, [act for act in shortcuts.OTHERS if act.scope == scope])
        self._add(
            self.tr("Variables"),
            self.tr(
                "A reply leaves room for what changes: the person's name, a fact of the brand, something you are asked for. Type { while you write, or choose from the menu, and it appears as a chip."
            ),
            self.tr(
                "“Hello, {first name}” greets each person by name. If a name is unknown, the other words that you gave are used instead."
            ),
            self.tr(
                "What is asked for when you copy can be free text, one of several choices, a date or a number. Nothing is ever copied with a gap: an empty value is asked for first."
            ),
        )
        self._add(
            self.tr("Before it is copied"),
            self.tr(
                "Every text is looked over for another brand's name, personal data in public and what the network doesn't allow. A stop needs {key} and a written reason."
            ).format(key=shortcuts.shown("Ctrl+Return")),
        )
        self._add(self.tr("The quick reply from any program"), *self._outside())
        self._add_command()
        self.add_button(Button(self.tr("Close"), kind="primary"), self.accept, default=True).setFocus()

    def _add(self, title: str, *paragraphs: str) -> None:
        self.body.addWidget(Rule())
        self.body.addWidget(Label(title, "panel"))
        for paragraph in paragraphs:
            self.body.addWidget(Label(paragraph, "reading", ink="text2", wrap=True))

    def _add_keys(self, title: str, acts: Sequence[Act]) -> None:
        self.body.addWidget(Label(title, "panel"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        for place, act in enumerate(acts):
            row, column = place // 2, 2 * (place % 2)
            grid.addWidget(Label(shortcuts.text(act.id), wrap=True), row, column)
            if key := shortcuts.shown_key(act.id, self._chosen):
                grid.addWidget(Keycap(key), row, column + 1)
        self.body.addLayout(grid)

    def _outside(self) -> list[str]:
        first = self.tr(
            "A key of your desktop can open the quick reply while you work elsewhere. Bind it to this command:"
        )
        if platform.system() == "Windows":
            return [
                first,
                self.tr("Windows: make a shortcut to it and give the shortcut a key in its properties."),
            ]
        if platform.system() == "Darwin":
            return [
                first,
                self.tr("macOS: in Shortcuts, make one that runs it in a shell, and give it a key."),
            ]
        return [
            first,
            self.tr("GNOME: Settings, Keyboard, View and customise shortcuts, Custom shortcuts, +."),
            self.tr("KDE: System settings, Keyboard, Shortcuts, Add new, Command."),
            self.tr("Others: wherever your desktop lets a key run a command."),
        ]

    def _add_command(self) -> None:
        row = QHBoxLayout()
        line = LineEdit(self.tr("Command"), text=COMMAND)
        line.setReadOnly(True)
        row.addWidget(line, 1)
        self._copy = Button(self.tr("Copy the command"), icon="copy")
        self._copy.clicked.connect(self._copy_command)
        row.addWidget(self._copy)
        self.body.addLayout(row)

    def _copy_command(self) -> None:
        QGuiApplication.clipboard().setText(COMMAND)
        self._copy.say_for_a_moment(self.tr("Copied"))
