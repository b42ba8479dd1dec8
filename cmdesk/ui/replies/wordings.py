"""The texts of a reply: its own and its other wordings, one at a time, each with the places it is for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.replies import Wording
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.chip_text import ChipText
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.inputs import Choice, TextBox
from cmdesk.ui.widgets.label import Label

# by their own names, as people look for them
LANGUAGES = {
    "es": "Español",
    "en": "English",
    "ca": "Català",
    "gl": "Galego",
    "eu": "Euskara",
    "pt": "Português",
    "fr": "Français",
    "de": "Deutsch",
    "it": "Italiano",
}


class Wordings(QWidget):
    """`changed` after every key; the first wording is the reply's own body."""

    changed = Signal()
    shown = Signal()  # another one
    variable_wanted = Signal()

    def __init__(self, colour: Callable[[], str], named: Callable[[str], str]) -> None:
        super().__init__()
        self._texts: list[Wording] = [Wording("")]
        self._at = 0
        self.editor = ChipText(self.tr("Text"), colour, named)
        self.editor.setMinimumHeight(150)
        self.editor.edited.connect(self._on_edit)
        self.editor.variable_wanted.connect(self.variable_wanted)
        self.raw = TextBox(self.tr("Text, with its braces"), least=7, most=14)
        self.raw.textChanged.connect(self._on_edit)
        self.raw.hide()
        self._which = Choice(self.tr("Wording"), [("0", "")])
        self._which.activated.connect(self._on_which)
        self._add = Button(self.tr("Another wording"), icon="plus", height=30)
        self._add.clicked.connect(self._on_add)
        self._remove = IconButton("trash", self.tr("Delete this wording"), size=30)
        self._remove.clicked.connect(self._on_remove)
        self.insert = Button(self.tr("Insert a detail"), icon="braces", key="{", height=30)
        self.insert.clicked.connect(self.variable_wanted)
        self._braces = QCheckBox(self.tr("Show the braces"))
        self._braces.toggled.connect(self._on_braces)
        self._place = self._make_place()
        self._lay_out()

    def _make_place(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(spacing=8)
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        known = [("", self.tr("any network")), *((n.id, n.name) for n in networks.networks().values())]
        self._network = Choice(self.tr("Network of this wording"), known)
        audiences = [
            ("both", self.tr("public or private")),
            ("public", self.tr("public")),
            ("private", self.tr("private")),
        ]
        self._audience = Choice(self.tr("Audience of this wording"), audiences)
        registers = [("", self.tr("any address")), ("tu", "tú"), ("usted", "usted"), ("vos", "vos")]
        self._register = Choice(self.tr("How this wording addresses people"), registers)
        spoken = [("", self.tr("the client's language")), *LANGUAGES.items()]
        self._language = Choice(self.tr("Language of this wording"), spoken)
        self._short = QCheckBox(self.tr("short"))
        for widget in (self._network, self._audience, self._register, self._language):
            widget.setProperty("dense", "true")
            widget.activated.connect(self._on_place)
            row.addWidget(widget)
        self._short.toggled.connect(self._on_place)
        row.addWidget(self._short)
        return holder

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Text"), weight=500))
        top.addWidget(self._which)
        top.addWidget(self._remove)
        top.addStretch(1)
        top.addWidget(self._add)
        column.addLayout(top)
        column.addWidget(self._place)
        column.addWidget(self.editor)
        column.addWidget(self.raw)
        foot = QHBoxLayout()
        foot.addWidget(self.insert)
        foot.addStretch(1)
        foot.addWidget(self._braces)
        column.addLayout(foot)

    def texts(self) -> tuple[Wording, ...]:
        """The body first, then the other wordings."""
        return tuple(self._texts)

    def set_texts(self, texts: tuple[Wording, ...]) -> None:
        self._texts = list(texts)
        self.show_wording(0)

    def show_wording(self, at: int, position: int | None = None) -> None:
        """Show one of them; `position` puts the cursor where a refusal says."""
        self._at = -1  # what the controls say while they are set changes nothing
        self._which.clear()
        for place in range(len(self._texts)):
            self._which.addItem(
                self.tr("main") if place == 0 else self.tr("wording {n}").format(n=place + 1), str(place)
            )
        self._which.setCurrentIndex(at)
        self._which.setVisible(len(self._texts) > 1)
        self._remove.setVisible(at > 0)
        self._short.setVisible(at > 0)  # the main one is as long as it must be
        wording = self._texts[at]
        self._network.choose(wording.network)
        self._audience.choose(wording.visibility)
        self._register.choose(wording.register)
        if wording.language and self._language.findData(wording.language) < 0:
            self._language.addItem(wording.language, wording.language)
        self._language.choose(wording.language)
        self._short.setChecked(wording.short)
        self.editor.set_template(wording.body)
        self.raw.setPlainText(wording.body)
        self._at = at
        if position is not None:
            self.editor.go_to(position)

    def rewrite(self, body: str) -> None:
        """Another body for the one that is shown; undo takes it back."""
        if self._braces.isChecked():
            self.raw.selectAll()
            self.raw.insertPlainText(body)
        else:
            self.editor.selectAll()
            self.editor.insert_template(body)

    @property
    def present(self) -> Wording:
        """The one that is shown."""
        return self._texts[max(0, self._at)]

    def _on_which(self, at: int) -> None:
        self.show_wording(at)
        self.shown.emit()

    def _on_edit(self) -> None:
        if self._at < 0:
            return
        body = self.raw.toPlainText() if self._braces.isChecked() else self.editor.template()
        if body != self._texts[self._at].body:
            self._texts[self._at] = replace(self._texts[self._at], body=body)
            self.changed.emit()

    def _on_place(self, *_: object) -> None:
        if self._at < 0:
            return
        self._texts[self._at] = replace(
            self._texts[self._at],
            network=self._network.value,
            visibility=self._audience.value,
            register=self._register.value,
            language=self._language.value,
            short=self._short.isChecked(),
        )
        self.changed.emit()

    def _on_add(self) -> None:
        self._texts.append(replace(self._texts[self._at], id=None))
        self.show_wording(len(self._texts) - 1)
        self.changed.emit()

    def _on_remove(self) -> None:
        del self._texts[self._at]
        self.show_wording(0)
        self.changed.emit()

    def _on_braces(self, on: bool) -> None:
        at = self._at
        self.editor.setVisible(not on)
        self.raw.setVisible(on)
        self.show_wording(at)
