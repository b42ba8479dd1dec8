"""What gives a client away in a text, and the check that nothing could mix two clients up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.findings import Severity
from cmdesk.domain.separation import Risk, Target
from cmdesk.domain.text import fold
from cmdesk.services import clients, marks, separation
from cmdesk.services.marks import MarkRow
from cmdesk.ui.clients.section import Section
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.chips import Glyph, Pill
from cmdesk.ui.widgets.inputs import Choice, LineEdit
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.work import Progress


class Apart(Section):
    """The separation check first, then the marks, then whom this client may name."""

    reply_requested = Signal(int, int)  # a client's id, a reply's

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._risks: list[Risk] | None = None

    def build(self) -> None:
        check = Button(self.tr("Check now"), icon="refresh", height=30)
        check.clicked.connect(self.check)
        inside = self.card(self.tr("Is anything mixed up?"), check)
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        inside.addLayout(self._found)
        if self._risks is None:
            self._risks = separation.risks_of_accounts(self.session.desk)
        self._show_risks(self._risks)
        self._marks()
        self._mentions()

    def check(self) -> None:
        """Look through every account, reply and fact of all clients, off the GUI thread."""
        desk = self.session.desk

        def look(progress: Progress) -> list[Risk] | None:
            def report(done: int, of: int) -> bool:
                progress.report(done, of)
                return not progress.cancelled

            return separation.risks(desk, report)

        job = self.session.run(self.tr("Checking that nothing is mixed up"), look)
        job.finished.connect(self._on_checked)

    def _on_checked(self, risks: list[Risk] | None) -> None:
        if risks is not None:
            self._risks = risks
            self._show_risks(risks)
            self.session.say(
                self.tr("%n things to mend", "", len(risks)) if risks else self.tr("Nothing is mixed up")
            )

    def _show_risks(self, risks: list[Risk]) -> None:
        clear(self._found)
        if not risks:
            self._found.addWidget(
                _Line(
                    "shield-check",
                    "ok",
                    self.tr("No shared log-ins, no account twice, no text with another brand's name"),
                    "",
                )
            )
        for risk in risks:
            what = sentences.said(risk.code, client=" + ".join(risk.clients), what=risk.what)
            icon, ink = (
                ("alert-triangle", "danger") if risk.severity is Severity.STOP else ("alert-circle", "warn")
            )
            line = _Line(icon, ink, what, sentences.said(risk.mend))
            reply = next((target for target in risk.targets if target.kind == "reply"), None)
            if reply is not None:
                line.add_act(self.tr("Open"), lambda reply=reply: self._open(reply))
            self._found.addWidget(line)

    def _open(self, reply: Target) -> None:
        self.reply_requested.emit(reply.client_id, reply.id)

    def _marks(self) -> None:
        inside = self.card(self.tr("What gives it away in a text"))
        told = self.tr(
            "Names, accounts, domains, telephones: found in the texts of the other clients before they are copied. Most come from the card by themselves."
        )
        inside.addWidget(Label(told, ink="text2", wrap=True))
        kinds = {
            "name": self.tr("name"),
            "handle": self.tr("account"),
            "domain": self.tr("domain"),
            "hashtag": self.tr("hashtag"),
            "phone": self.tr("telephone"),
            "email": self.tr("e-mail"),
        }
        for mark in marks.list_marks(self.scope):
            inside.addWidget(self._mark(mark, kinds[mark.kind]))
        new = QHBoxLayout()
        kind = Choice(self.tr("Kind"), list(kinds.items()), "name")
        kind.setProperty("dense", "true")
        text = LineEdit(
            self.tr("Another name, hashtag or telephone"), hint=self.tr("Another name, hashtag or telephone")
        )
        text.setProperty("dense", "true")
        add = Button(self.tr("Add"), icon="plus", height=30)
        scope = self.scope

        def act() -> None:
            if self.save(None, lambda: marks.add_mark(scope, kind.value, text.text())):
                self.reload()

        add.clicked.connect(act)
        text.returnPressed.connect(act)
        for widget, share in ((kind, 0), (text, 1), (add, 0)):
            new.addWidget(widget, share)
        inside.addLayout(new)

    def _mark(self, mark: MarkRow, kind: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        pill = Pill(kind)
        row.addWidget(pill)
        row.addWidget(Label(mark.text, weight=500, elide=True, selectable=True), 1)
        scope = self.scope
        if mark.kind == "name":
            box = QCheckBox(self.tr("only with a capital"))
            box.setChecked(mark.needs_capital)
            box.toggled.connect(lambda on: marks.set_needs_capital(scope, mark.id, needed=on))
            row.addWidget(box)
        if mark.origin == "hand":
            delete = IconButton("trash", self.tr("Delete {name}").format(name=mark.text), size=28)
            delete.clicked.connect(
                lambda: self.act(
                    lambda: marks.delete_mark(scope, mark.id),
                    self.tr("“{name}” deleted").format(name=mark.text),
                )
            )
            row.addWidget(delete)
        else:
            row.addWidget(Label(self.tr("from its card"), "meta"))
        return line

    def _mentions(self) -> None:
        others = [c for c in clients.list_clients(self.session.desk) if c.id != self.scope.client_id]
        if not others:
            return
        inside = self.card(self.tr("Other clients that it may name"))
        told = self.tr("Leave this empty unless they work together: a named brand stops a copy.")
        inside.addWidget(Label(told, ink="text2", wrap=True))
        scope = self.scope
        allowed = marks.allowed_mentions(scope)
        for other in others:
            box = QCheckBox(other.name)
            box.setChecked(fold(other.name) in allowed)
            box.toggled.connect(
                lambda on, name=other.name: (marks.allow_mention if on else marks.forbid_mention)(scope, name)
            )
            inside.addWidget(box)


class _Line(QWidget):
    def __init__(self, icon: str, ink: str, what: str, mend: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Glyph(icon, ink=ink, size=fonts.scaled(18)))
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(Label(what, weight=500, wrap=True, selectable=True))
        if mend:
            told.addWidget(Label(mend, "meta", wrap=True))
        row.addLayout(told, 1)
        self._row = row
        self._what = what

    def add_act(self, text: str, act: Callable[[], object]) -> None:
        """A button that leads to what is to be mended."""
        button = Button(text, name=f"{text}: {self._what}", height=30)
        button.clicked.connect(lambda _on: act())
        self._row.addWidget(button)
