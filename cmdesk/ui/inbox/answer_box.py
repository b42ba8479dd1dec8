"""The box in which an answer is written, with its audience above it and what can be done below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from cmdesk.domain.findings import Severity
from cmdesk.services.clients import ClientRow
from cmdesk.services.prepared import Prepared
from cmdesk.ui.inbox.answer_text import AnswerText
from cmdesk.ui.inbox.unsent import MODES, Mode
from cmdesk.ui.theme import active, paint
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Rule
from cmdesk.ui.widgets.counter import CounterRing
from cmdesk.ui.widgets.findings import Findings
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.segmented import Segmented


class AnswerBox(QFrame):
    """It shows and asks; what is written is somebody else's business."""

    mode_chosen = Signal(str)
    reply_wanted = Signal()
    value_wanted = Signal()
    send_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._modes = {public: self._make_modes(public=public) for public in (True, False)}
        self.counter = CounterRing(self.tr("Length"), self.tr("{used} of {limit} characters"))
        self.text = AnswerText(self.tr("Answer"))
        self.text.focus_changed.connect(self.update)
        self.text.reply_wanted.connect(self.reply_wanted)
        self.text.variable_wanted.connect(self.value_wanted)
        self.findings = Findings()
        self.problem = Label("", ink="danger", wrap=True, selectable=True)
        self.problem.hide()
        self.reply = Button(self.tr("Reply"), kind="ghost", icon="messages", key="/", height=32)
        self.reply.clicked.connect(self.reply_wanted)
        self.value = IconButton("braces", self.tr("Put in a detail"), key="{")
        self.value.clicked.connect(self.value_wanted)
        self.copy = Button("", kind="brand", key="Ctrl ↵")
        self.save = Button(self.tr("Save the note"), kind="primary", key="Ctrl ↵")
        for button in (self.copy, self.save):
            button.clicked.connect(self.send_wanted)
        self._brand = ""
        self._announced: list[str] = []
        self._lay_out()
        active.changed.connect(self.update)

    def _make_modes(self, *, public: bool) -> Segmented:
        names = {"public": self.tr("Public"), "private": self.tr("Private"), "note": self.tr("Internal note")}
        shown = [(mode, names[mode], "") for mode in MODES if public or mode != "public"]
        modes = Segmented(self.tr("Whom it is for"), shown)
        modes.chosen.connect(self.mode_chosen)
        return modes

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(10, 10, 14, 6)
        for modes in self._modes.values():
            top.addWidget(modes)
        top.addStretch(1)
        top.addWidget(self.counter)
        inside.addLayout(top)
        middle = QVBoxLayout()
        middle.setContentsMargins(14, 2, 10, 8)
        middle.setSpacing(6)
        for widget in (self.text, self.findings, self.problem):
            middle.addWidget(widget)
        inside.addLayout(middle)
        inside.addWidget(Rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 8, 10, 8)
        foot.setSpacing(4)
        foot.addWidget(self.reply)
        foot.addWidget(self.value)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        inside.addLayout(foot)

    def show_mode(self, mode: Mode, client: ClientRow, *, public: bool) -> None:
        """Show whom it is for; `public`: whether everybody may be answered to."""
        for both, modes in self._modes.items():
            modes.setVisible(both == public)
            modes.choose(mode)
        note = mode == "note"
        for widget in (self.reply, self.value, self.counter, self.copy):
            widget.setVisible(not note)
        self.save.setVisible(note)
        self.copy.set_brand(client.initials, client.colour)
        self._brand = client.name
        hints = {
            "public": self.tr("Everybody will read it"),
            "private": self.tr("Only the person will read it"),
            "note": self.tr("Only the team will read it"),
        }
        self.text.setPlaceholderText(hints[mode])
        self._fit_key()

    def show_found(self, prepared: Prepared | None, colour: str, missing: Sequence[str]) -> None:
        """Tell of what was found in the text, how long it is, and what is `missing` in it, by name."""
        brand = active.brand(colour)
        if prepared is None:
            self.text.mark([], brand)
            self.findings.forget()
            self._announced = []
            return
        told = [found for found in prepared.findings if found.code != "placeholder" or not missing]
        self.text.mark(told, brand)
        self.findings.show_of(prepared, told)
        self._announce([sentences.finding(found) for found in told if found.severity is not Severity.DETAIL])
        used = prepared.length if prepared.length is not None else len(prepared.text)
        self.counter.show_count(used, prepared.limit)
        self.copy.setEnabled(prepared.can_override)
        if len(missing) == 1:
            self.copy.set_text(self.tr("{name} missing").format(name=missing[0]))
        elif missing:
            self.copy.set_text(self.tr("%n details missing", "", len(missing)))
        else:
            self.copy.set_text(self.tr("Copy for {brand}").format(brand=self._brand))
        self._fit_key()

    def say_problem(self, sentence: str) -> None:
        """What stands in the way; "" takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence, urgent=True)

    def _announce(self, told: list[str]) -> None:
        """Have read aloud what was found, but not again with every key."""
        new = [sentence for sentence in told if sentence not in self._announced]
        self._announced = told
        if new:
            announce(self, ". ".join(new))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_key()

    def _fit_key(self) -> None:
        """In a narrow column the button keeps the brand's name and loses its key."""
        room = self.width() - self.reply.sizeHint().width() - self.value.sizeHint().width() - 34
        self.copy.hide_key(hidden=False)
        self.copy.hide_key(hidden=self.copy.sizeHint().width() > room)

    def paintEvent(self, event: QPaintEvent) -> None:
        line, width = ("focus", 2) if self.text.hasFocus() else ("field", 1)
        with paint.on(self) as p:
            paint.box(p, QRectF(self.rect()), 12, fill="surface", line=line, width=width)
