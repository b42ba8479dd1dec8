"""Answering: each text is copied for the brand through the same guard as any reply, and marked as posted."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.crisis_steps import Part
from cmdesk.domain.errors import DeskError
from cmdesk.services import crisis_texts
from cmdesk.ui.crisis.part import StepPart
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.chips import Pill
from cmdesk.ui.widgets.clipboard import Copier
from cmdesk.ui.widgets.dialog import ask_reason
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.inputs import LineEdit, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.spelling import Spelling


class TextPart(StepPart):
    """One text with its way to the clipboard and to "posted". `place` is which."""

    place = "public"

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        self.copier = Copier(work.session, self)
        card = Card(fill="surface")
        self.inside = QVBoxLayout(card)
        self.inside.setContentsMargins(16, 14, 16, 14)
        self.inside.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Label(self.heading(), "panel"))
        self.pill = Pill("", "mute")
        head.addWidget(self.pill)
        head.addStretch(1)
        self.inside.addLayout(head)
        self.add_text()
        row = FlowLayout(spacing=8)
        brand = (work.client.initials, work.client.colour)
        told = self.tr("Copy for {brand}").format(brand=work.client.name)
        self.copy = Button(told, kind="brand", brand=brand)
        self.copy.clicked.connect(self._press_copy)
        self.link = LineEdit(self.tr("Link to what was posted"), hint=self.tr("Link to what was posted"))
        self.link.setProperty("dense", "true")
        self.posted = Button(self.tr("It is posted"), icon="check")
        self.posted.clicked.connect(self._posted)
        row.addWidget(self.copy)
        row.addWidget(self.posted)
        self.inside.addLayout(row)
        self.inside.addWidget(self.link)
        self.told = Label("", "meta", wrap=True)
        self.inside.addWidget(self.told)
        self.column.addWidget(card)
        self.refresh()

    def heading(self) -> str:
        raise NotImplementedError

    def add_text(self) -> None:
        """Put in what shows or takes the text."""

    def first(self) -> QWidget:
        return self.copy

    def refresh(self) -> None:
        text = self.work.state.texts[self.place]
        some = bool(self.work.body(self.place).strip())
        self.copy.setEnabled(some)
        self.posted.setEnabled(some)
        wanted = crisis_texts.needs_approval(self.work.state.row.level, self.place)
        self.pill.setVisible(text.approved or text.lost or wanted)
        if text.approved:
            self.pill.say(self.tr("Approved by {name}").format(name=text.approved_by), "ok", icon="check")
        elif text.lost:
            self.pill.say(self.tr("Changed since it was approved"), "warn", icon="alert-circle")
        else:
            self.pill.say(self.tr("Not approved yet"), "warn", icon="alert-circle")
        copied = text.copied_at
        self.told.setVisible(copied is not None)
        if copied is not None:
            self.told.setText(self.tr("Copied {when}").format(when=dates.moment(copied)))

    def copy_text(self, reason: str = "") -> None:
        """Copy the text. What stands in the way is told, and asked a reason for where one is enough."""
        work = self.work
        if not work.flush():
            return
        prepared = crisis_texts.look_over(work.scope, work.crisis_id, self.place)
        accepted = work.state.accepted
        told = [accepted[stop.code] for stop in prepared.stops if stop.code in accepted]
        if prepared.stops and len(told) == len(prepared.stops):
            reason = reason or " · ".join(dict.fromkeys(told))
        text = work.state.texts[self.place]
        needed = crisis_texts.needs_approval(work.state.row.level, self.place) and not text.approved
        if not reason and prepared.can_override and (prepared.stops or needed):
            why = [sentences.finding(stop) for stop in prepared.stops]
            why += [sentences.said("crisis-needs-approval")] if needed else []
            self._ask("\n".join(dict.fromkeys(why)))
            return
        if work.session.client is None or work.session.client.id != work.client.id:
            work.session.activate(work.client.id)
        try:
            self.copier.copy(prepared, reason)
        except DeskError as error:
            work.refused.emit(sentences.refusal(error))
            return
        if work.do(
            lambda: crisis_texts.copied(work.scope, work.crisis_id, self.place, prepared.text, reason)
        ):
            self.copy.say_for_a_moment(self.tr("Copied"))

    def _press_copy(self) -> None:
        self.copy_text()

    def _ask(self, why: str) -> None:
        ask_reason(
            self.window(),
            self.tr("Copy it all the same"),
            why,
            self.tr("Why you copy it"),
            self.tr("Copy"),
            self.tr("Cancel"),
            self.copy_text,
        )

    def _posted(self) -> None:
        work, link = self.work, self.link.text()
        if work.do(lambda: crisis_texts.posted(work.scope, work.crisis_id, self.place, None, link)):
            self.link.clear()
            self.on_posted()

    def on_posted(self) -> None:
        """It is out."""


class PublishPart(TextPart):
    """The public answer, as it was reviewed."""

    place = "public"
    calls_for_keys = True

    def heading(self) -> str:
        return self.tr("1. The public answer")

    def add_text(self) -> None:
        self._text = Label("", "reading", wrap=True, selectable=True)
        self.inside.addWidget(self._text)

    def refresh(self) -> None:
        super().refresh()
        text = self.work.state.texts["public"].body
        self._text.setText(text or self.tr("Nothing written yet: go back to rehearse it"))
        if (at := self.work.state.posted_at) is not None:
            self.told.setText(self.tr("Posted {when}").format(when=dates.moment(at)))
            self.told.setVisible(True)


class PrivatePart(TextPart):
    """What is written to the person alone, and whether the public answer invites to it."""

    place = "private"

    def heading(self) -> str:
        return self.tr("2. In private")

    def add_text(self) -> None:
        self.invited = QCheckBox(self.tr("The public answer says that we go on in private, and why"))
        self.invited.setChecked(self.work.said(self.step, "invitation") == "1")
        self.invited.toggled.connect(lambda on: self.work.keep(self.step, "invitation", "1" if on else ""))
        self.inside.addWidget(self.invited)
        self.box = TextBox(self.tr("Private message"), text=self.work.body("private"), least=3, most=8)
        self.box.textChanged.connect(self._on_text)
        self.spelling = Spelling(self.box, self.work.session, self.work.scope)
        self.inside.addWidget(FormRow(self.tr("Private message"), self.box))

    def _on_text(self) -> None:
        self.work.write("private", self.box.toPlainText())
        super().refresh()


class UpdatesPart(TextPart):
    """The next public word: it says what is known now and when there is more."""

    place = "update"

    def heading(self) -> str:
        return self.tr("3. The next update")

    def add_text(self) -> None:
        told = self.tr("Say what is known by now, and when the next word comes")
        self.box = TextBox(self.tr("Update"), text=self.work.body("update"), least=2, most=8)
        self.box.textChanged.connect(self._on_text)
        self.spelling = Spelling(self.box, self.work.session, self.work.scope)
        self.inside.addWidget(FormRow(self.tr("Update"), self.box, help=told))

    def on_posted(self) -> None:
        self.box.setPlainText("")

    def _on_text(self) -> None:
        self.work.write("update", self.box.toPlainText())
        super().refresh()
